//! Actions with several tables of parameters, for which the spec has one request, and rules that distinguish the cases.

use std::collections::BTreeSet;

use tencentcloud_codegen::model::{Action, Api, Condition, RuleEffect};

use super::pages::{Pages, Variant, required};
use super::spec::{Statement, Statements};

/// Adds what the spec requires of each member in each table.
pub fn add(spec: &mut Statements, api: &Api, pages: &Pages) {
    for action in &api.actions {
        let path = format!("actions.{}", action.name.wire);
        let Some(page) = pages.actions.get(&action.name.wire) else { continue };
        for (number, variant) in page.variants.iter().enumerate() {
            for (member, text) in needs(action, variant) {
                let at = spec.get(&path).map(|statement| statement.at.clone()).unwrap_or_default();
                let statement =
                    Statement { text: text.clone(), readings: vec![text], optional: false, inferred: false, at };
                spec.insert(format!("{path}.variants.{number}.{member}"), statement);
            }
        }
    }
}

/// Returns what the spec requires of each member of a variant, given that all of them are sent.
fn needs(action: &Action, variant: &Variant) -> Vec<(String, String)> {
    let sent: BTreeSet<&str> = variant.params.iter().map(|row| row.name.as_str()).collect();
    let mut needed: BTreeSet<&str> =
        action.request.members.iter().filter(|field| field.required).map(|field| field.name.wire.as_str()).collect();
    for rule in &action.request.rules {
        if rule.conditions.iter().all(|condition| holds(condition, variant, &sent)) {
            // A member whose presence distinguishes a table from the others is required by that table.
            for condition in &rule.conditions {
                if let Condition::Present(path) = condition {
                    needed.extend(path.first().map(String::as_str));
                }
            }
            for effect in &rule.effects {
                if let RuleEffect::Require(members) = effect {
                    needed.extend(members.iter().filter_map(|path| path.first()).map(String::as_str));
                }
            }
        }
    }
    variant
        .params
        .iter()
        .map(|row| (row.name.clone(), required("member", needed.contains(row.name.as_str()))))
        .collect()
}

fn holds(condition: &Condition, variant: &Variant, sent: &BTreeSet<&str>) -> bool {
    let is_sent = |path: &[String]| path.first().is_some_and(|member| sent.contains(member.as_str()));
    match condition {
        Condition::Equals { member, values } => {
            member.as_slice() == ["instanceType"]
                && values.iter().any(|value| value.as_i64() == Some(variant.instance_type))
        }
        Condition::Present(path) => is_sent(path),
        Condition::Absent(path) => !is_sent(path),
    }
}
