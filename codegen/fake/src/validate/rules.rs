//! Relations between members.

use serde_json::{Map, Value};

use super::join;
use crate::{
    model::{Condition, Effect, Rule, Structure},
    trouble::{Kind, Trouble},
};

pub(super) fn check(path: &str, shape: &Structure, values: &Map<String, Value>) -> Result<(), Trouble> {
    let rules = Rules { path, shape, values };
    shape.rules.iter().try_for_each(|rule| rules.check(rule))
}

struct Rules<'a> {
    path: &'a str,
    shape: &'a Structure,
    values: &'a Map<String, Value>,
}

impl Rules<'_> {
    fn check(&self, rule: &Rule) -> Result<(), Trouble> {
        if !rule.conditions.iter().all(|condition| self.holds(condition)) {
            return Ok(());
        }
        rule.effects.iter().try_for_each(|effect| self.demand(effect))
    }

    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Equals { member, values } => {
                self.value_or_default(member).is_some_and(|value| values.contains(value))
            }
            Condition::Present(member) => self.value(member).is_some(),
            Condition::Absent(member) => self.value(member).is_none(),
        }
    }

    fn demand(&self, effect: &Effect) -> Result<(), Trouble> {
        let is_there = |member: &&Vec<String>| self.value(member).is_some();
        match effect {
            Effect::Require(members) => match members.iter().find(|member| !is_there(member)) {
                Some(member) => {
                    Err(self.trouble(Kind::Unmet, member, "is missing, which the other parameters make necessary"))
                }
                None => Ok(()),
            },
            Effect::RequireAny(members) => match members.first() {
                Some(first) if !members.iter().any(|member| is_there(&member)) => {
                    Err(self.trouble(Kind::Unmet, first, &format!("or another of {} is necessary", names(members))))
                }
                _ => Ok(()),
            },
            Effect::Forbid(members) => match members.iter().find(is_there) {
                Some(member) => Err(self.trouble(Kind::Forbidden, member, "does not go with the other parameters")),
                None => Ok(()),
            },
            Effect::Exclusive(members) => match members.iter().filter(is_there).nth(1) {
                Some(member) => {
                    Err(self.trouble(Kind::Exclusive, member, &format!("only one of {} may be given", names(members))))
                }
                None => Ok(()),
            },
            Effect::Fix { member, value } => match self.value_or_default(member) {
                Some(actual) if actual != value => {
                    Err(self.trouble(Kind::Forbidden, member, &format!("must be {value} beside the other parameters")))
                }
                _ => Ok(()),
            },
        }
    }

    fn trouble(&self, kind: Kind, member: &[String], message: &str) -> Trouble {
        Trouble::at(kind, join(self.path, &member.join(".")), message)
    }

    fn value(&self, member: &[String]) -> Option<&Value> {
        let (first, rest) = member.split_first()?;
        rest.iter().try_fold(self.values.get(first)?, |value, name| value.get(name))
    }

    /// The value, or what the service takes in its place. Rules that need the latter look at members of their own structure.
    fn value_or_default(&self, member: &[String]) -> Option<&Value> {
        self.value(member).or_else(|| match member {
            [name] => self.shape.member(name)?.default.as_ref(),
            _ => None,
        })
    }
}

fn names(members: &[Vec<String>]) -> String {
    let names: Vec<String> = members.iter().map(|member| member.join(".")).collect();
    names.join(", ")
}
