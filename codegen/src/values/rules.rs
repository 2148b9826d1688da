//! Evaluation of rules on a value.

use serde_json::Value;

use crate::model::{Api, Condition, Rule, RuleEffect, Structure};

/// A violation of a rule.
pub struct RuleViolation {
    /// Description of the problem, without a full stop.
    pub message: String,
    /// The members that violate the rule.
    pub members: Vec<Vec<String>>,
}

/// Returns the violation of a rule by `value`, if the rule's conditions hold. The message is about the first effect
/// that is violated.
pub fn broken(rule: &Rule, value: &Value, structure: &Structure, api: &Api) -> Option<RuleViolation> {
    if !applies(rule, value, structure, api) {
        return None;
    }
    let present = |member: &&Vec<String>| at(value, member).is_some();
    let mut broken: Option<RuleViolation> = None;
    let mut add = |wrong: Vec<&Vec<String>>, message: &dyn Fn(String) -> String, named: &[&Vec<String>]| {
        if !wrong.is_empty() {
            let names = named.iter().map(|member| format!("`{}`", member.join("."))).collect::<Vec<_>>().join(", ");
            let broken = broken.get_or_insert_with(|| RuleViolation { message: message(names), members: Vec::new() });
            broken.members.extend(wrong.into_iter().cloned());
        }
    };
    for effect in &rule.effects {
        match effect {
            RuleEffect::Require(members) => {
                let missing: Vec<_> = members.iter().filter(|member| !present(member)).collect();
                add(missing.clone(), &|names| format!("a rule requires {names}"), &missing);
            }
            RuleEffect::RequireAny(members) => {
                let wrong = members.first().filter(|_| !members.iter().any(|member| present(&member)));
                let all: Vec<_> = members.iter().collect();
                add(wrong.into_iter().collect(), &|names| format!("a rule requires at least one of {names}"), &all);
            }
            RuleEffect::Forbid(members) => {
                let found: Vec<_> = members.iter().filter(present).collect();
                add(found.clone(), &|names| format!("a rule forbids {names}"), &found);
            }
            RuleEffect::Exclusive(members) => {
                let found: Vec<_> = members.iter().filter(present).collect();
                let wrong = found.first().copied().filter(|_| found.len() > 1);
                add(wrong.into_iter().collect(), &|names| format!("a rule allows only one of {names}"), &found);
            }
            RuleEffect::Fix { member, value: fixed } => {
                let default = default(value, member, structure, api);
                let actual = at(value, member).or(default.as_ref());
                let wrong = actual.is_some_and(|actual| actual != fixed).then_some(member);
                let wrong: Vec<_> = wrong.into_iter().collect();
                add(wrong.clone(), &|name| format!("a rule requires {name} to be {fixed}"), &wrong);
            }
        }
    }
    broken
}

/// Returns `true` if all conditions of a rule hold.
fn applies(rule: &Rule, value: &Value, structure: &Structure, api: &Api) -> bool {
    rule.conditions.iter().all(|condition| match condition {
        Condition::Equals { member, values } => {
            let default = default(value, member, structure, api);
            at(value, member).or(default.as_ref()).is_some_and(|actual| values.contains(actual))
        }
        Condition::Present(member) => at(value, member).is_some(),
        Condition::Absent(member) => at(value, member).is_none(),
    })
}

/// Returns the value at a path. Where the path passes through a list, the first item that has the rest of the path is
/// used.
fn at<'v>(value: &'v Value, path: &[String]) -> Option<&'v Value> {
    let Some((first, rest)) = path.split_first() else { return Some(value) };
    match value {
        Value::Array(items) => items.iter().find_map(|item| at(item, path)),
        _ => at(value.get(first)?, rest),
    }
}

/// Returns the default of the member at a path, if the structure that contains the member is present.
fn default(value: &Value, path: &[String], structure: &Structure, api: &Api) -> Option<Value> {
    let (first, rest) = path.split_first()?;
    let member = structure.member(first)?;
    if rest.is_empty() {
        return member.default.clone();
    }
    default(value.get(first)?, rest, api.structure(&member.ty)?, api)
}
