//! Rules of security groups.

use crate::{
    actions::{ActionResult, Args, done},
    error::{CallError, ErrorKind},
    protocol::{JsonObject, object},
    state::{CloudState, Direction, SecurityGroupRule},
};

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let group = state.security_group(args.region()?, args.string("sgId"))?;
    let mut data = JsonObject::default();
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

pub fn replace_all(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let rules = |name| args.structures(name).map(|rule| read(&rule)).collect::<Vec<_>>();
    state.replace_rules(args.region()?, args.string("sgId"), rules("ingress"), rules("egress"))?;
    done()
}

pub fn insert(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let new: Vec<SecurityGroupRule> = args.structures("policys").map(|rule| read(&rule)).collect();
    let index = args.integer("index");
    change(state, args, |rules| {
        let at = match usize::try_from(index) {
            Ok(at) if at <= rules.len() => at,
            // -1 stands for a group without rules.
            Err(_) if rules.is_empty() => 0,
            _ => return Err(no_rule("index", index, rules)),
        };
        rules.splice(at..at, new);
        Ok(())
    })?;
    done()
}

pub fn delete(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let mut indexes = args.integers("indexes");
    indexes.sort_unstable();
    indexes.dedup();
    change(state, args, |rules| {
        // Rules are removed from the last to the first, so that the other positions stay valid.
        for index in indexes.into_iter().rev() {
            let at = usize::try_from(index).ok().filter(|at| *at < rules.len());
            let at = at.ok_or_else(|| no_rule("indexes", index, rules))?;
            rules.remove(at);
        }
        Ok(())
    })?;
    Ok(object! { "data": JsonObject::default() })
}

pub fn replace(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let new = args.structure("policys").map(|rule| read(&rule)).unwrap_or_default();
    let index = args.integer("index");
    change(state, args, |rules| {
        let missing = no_rule("index", index, rules);
        let rule = usize::try_from(index).ok().and_then(|at| rules.get_mut(at)).ok_or(missing)?;
        *rule = new;
        Ok(())
    })?;
    done()
}

fn change(
    state: &mut CloudState,
    args: &Args<'_>,
    change: impl FnOnce(&mut Vec<SecurityGroupRule>) -> Result<(), CallError>,
) -> Result<(), CallError> {
    let direction = if args.string("direction") == "egress" { Direction::Out } else { Direction::In };
    state.change_rules(args.region()?, args.string("sgId"), args.optional_integer("version"), direction, change)
}

fn no_rule(member: &str, index: i64, rules: &[SecurityGroupRule]) -> CallError {
    CallError::at(ErrorKind::NotAllowed, member, format!("the group has no rule {index}, only {} rules", rules.len()))
}

fn read(rule: &Args<'_>) -> SecurityGroupRule {
    let text = |name| rule.non_empty_string(name).map(str::to_owned);
    SecurityGroupRule {
        protocol: text("ipProtocol"),
        cidr: text("cidrIp"),
        group: text("sgId"),
        address_module: text("addressModule"),
        ports: text("portRange"),
        service_module: text("serviceModule"),
        remark: text("desc"),
        action: rule.string("action").to_owned(),
    }
}

fn written(rule: &SecurityGroupRule, index: usize, version: i64) -> JsonObject {
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
