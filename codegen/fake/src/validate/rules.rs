//! Validation of the rules between members.

use serde_json::{Map, Value};

use super::join;
use crate::{
    error::{CallError, ErrorKind},
    model::{Condition, Effect, Rule, Structure},
};

pub(super) fn check(path: &str, shape: &Structure, values: &Map<String, Value>) -> Result<(), CallError> {
    let rules = Rules { path, shape, values };
    shape.rules.iter().try_for_each(|rule| rules.check(rule))
}

struct Rules<'a> {
    path: &'a str,
    shape: &'a Structure,
    values: &'a Map<String, Value>,
}

impl Rules<'_> {
    fn check(&self, rule: &Rule) -> Result<(), CallError> {
        if !rule.conditions.iter().all(|condition| self.holds(condition)) {
            return Ok(());
        }
        rule.effects.iter().try_for_each(|effect| self.enforce(effect))
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

    fn enforce(&self, effect: &Effect) -> Result<(), CallError> {
        let is_present = |member: &&Vec<String>| self.value(member).is_some();
        match effect {
            Effect::Require(members) => match members.iter().find(|member| !is_present(member)) {
                Some(member) => {
                    Err(self.error(ErrorKind::Unmet, member, "is missing, but required by the other parameters"))
                }
                None => Ok(()),
            },
            Effect::RequireAny(members) => match members.first() {
                Some(first) if !members.iter().any(|member| is_present(&member)) => Err(self.error(
                    ErrorKind::Unmet,
                    first,
                    &format!("is missing; one of {} is required", names(members)),
                )),
                _ => Ok(()),
            },
            Effect::Forbid(members) => match members.iter().find(is_present) {
                Some(member) => {
                    Err(self.error(ErrorKind::Forbidden, member, "is not allowed with the other parameters"))
                }
                None => Ok(()),
            },
            Effect::Exclusive(members) => match members.iter().filter(is_present).nth(1) {
                Some(member) => Err(self.error(
                    ErrorKind::Exclusive,
                    member,
                    &format!("only one of {} may be given", names(members)),
                )),
                None => Ok(()),
            },
            Effect::Fix { member, value } => match self.value_or_default(member) {
                Some(actual) if actual != value => {
                    Err(self.error(ErrorKind::Forbidden, member, &format!("must be {value} with the other parameters")))
                }
                _ => Ok(()),
            },
        }
    }

    fn error(&self, kind: ErrorKind, member: &[String], message: &str) -> CallError {
        CallError::at(kind, join(self.path, &member.join(".")), message)
    }

    fn value(&self, member: &[String]) -> Option<&Value> {
        let (first, rest) = member.split_first()?;
        rest.iter().try_fold(self.values.get(first)?, |value, name| value.get(name))
    }

    /// Returns the value or its default. Only rules about members of their own structure need defaults.
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
