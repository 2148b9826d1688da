//! Rules of security groups.

use crate::{
    actions::{Answer, Args, done},
    protocol::{Object, object},
    trouble::{Kind, Trouble},
    world::{Direction, Rule, World},
};

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let group = world.security_group(args.region()?, args.text("sgId"))?;
    let mut data = Object::default();
    for (name, direction) in [("ingress", Direction::In), ("egress", Direction::Out)] {
        let rules = group.rules(direction);
        // A direction without rules is absent.
        if !rules.is_empty() {
            let rules = rules.iter().enumerate().map(|(index, rule)| written(rule, index, group.version));
            data.push(name, &rules.collect::<Vec<_>>());
        }
    }
    Ok(object! { "data": data })
}

pub fn replace_all(world: &mut World, args: &Args<'_>) -> Answer {
    let rules = |name| args.parts(name).map(|rule| read(&rule)).collect::<Vec<_>>();
    world.replace_rules(args.region()?, args.text("sgId"), rules("ingress"), rules("egress"))?;
    done()
}

pub fn insert(world: &mut World, args: &Args<'_>) -> Answer {
    let new: Vec<Rule> = args.parts("policys").map(|rule| read(&rule)).collect();
    let index = args.number("index");
    change(world, args, |rules| {
        let at = match usize::try_from(index) {
            Ok(at) if at <= rules.len() => at,
            // -1 says that there are no rules yet.
            Err(_) if rules.is_empty() => 0,
            _ => return Err(no_rule("index", index, rules)),
        };
        rules.splice(at..at, new);
        Ok(())
    })?;
    done()
}

pub fn delete(world: &mut World, args: &Args<'_>) -> Answer {
    let mut indexes = args.numbers("indexes");
    indexes.sort_unstable();
    indexes.dedup();
    change(world, args, |rules| {
        // From the last, so that positions stay what they were.
        for index in indexes.into_iter().rev() {
            let at = usize::try_from(index).ok().filter(|at| *at < rules.len());
            let at = at.ok_or_else(|| no_rule("indexes", index, rules))?;
            rules.remove(at);
        }
        Ok(())
    })?;
    Ok(object! { "data": Object::default() })
}

pub fn replace(world: &mut World, args: &Args<'_>) -> Answer {
    let new = args.part("policys").map(|rule| read(&rule)).unwrap_or_default();
    let index = args.number("index");
    change(world, args, |rules| {
        let missing = no_rule("index", index, rules);
        let rule = usize::try_from(index).ok().and_then(|at| rules.get_mut(at)).ok_or(missing)?;
        *rule = new;
        Ok(())
    })?;
    done()
}

fn change(
    world: &mut World,
    args: &Args<'_>,
    change: impl FnOnce(&mut Vec<Rule>) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let direction = if args.text("direction") == "egress" { Direction::Out } else { Direction::In };
    world.change_rules(args.region()?, args.text("sgId"), args.number_if("version"), direction, change)
}

fn no_rule(member: &str, index: i64, rules: &[Rule]) -> Trouble {
    Trouble::at(Kind::NotAllowed, member, format!("there is no position {index} among {} rules", rules.len()))
}

fn read(rule: &Args<'_>) -> Rule {
    let text = |name| rule.some_text(name).map(str::to_owned);
    Rule {
        protocol: text("ipProtocol"),
        cidr: text("cidrIp"),
        group: text("sgId"),
        address_module: text("addressModule"),
        ports: text("portRange"),
        service_module: text("serviceModule"),
        remark: text("desc"),
        action: rule.text("action").to_owned(),
    }
}

fn written(rule: &Rule, index: usize, version: i64) -> Object {
    let mut object = object! { "index": index, "action": &rule.action, "version": version };
    let optional = [
        ("ipProtocol", &rule.protocol),
        ("cidrIp", &rule.cidr),
        ("sgId", &rule.group),
        ("addressModule", &rule.address_module),
        ("portRange", &rule.ports),
        ("serviceModule", &rule.service_module),
        ("desc", &rule.remark),
    ];
    for (name, value) in optional {
        if let Some(value) = value {
            object.push(name, value);
        }
    }
    object
}
