//! Comparison of rules.

use serde_json::json;

use super::{Compared, Diff, classes::*, facts::show, members::Renamed};
use crate::model::{Condition, Rule, RuleEffect};

impl Diff<'_> {
    /// Compares rules. If conditions or effects differ, it is a different rule, unless only a member of it was renamed.
    pub fn rules(&mut self, at: Compared<'_>, old: &[Rule], new: &[Rule], renamed: &Renamed) {
        let old = &old.iter().map(|rule| with_new_names(rule, renamed)).collect::<Vec<_>>();
        let same = |a: &Rule, b: &Rule| a.conditions == b.conditions && a.effects == b.effects;
        for rule in old.iter().filter(|rule| !new.iter().any(|other| same(rule, other))) {
            self.removed(
                &RULE_REMOVED,
                at.path,
                &rule.origin,
                format!("no longer has the rule \"{}\"", sentence(rule)),
            );
        }
        for rule in new {
            let Some(former) = old.iter().find(|other| same(rule, other)) else {
                self.added(&RULE_ADDED, at.path, &rule.origin, format!("has the rule \"{}\"", sentence(rule)));
                continue;
            };
            let at = Compared { path: at.path, old: &former.origin, new: &rule.origin };
            let label = format!("title of the rule \"{}\"", sentence(rule));
            self.fact(&RULE_TITLE_CHANGED, at, &label, &json!(former.title), &json!(rule.title));
            self.origin(at);
        }
        let kept = |from: &[Rule], other: &[Rule]| {
            from.iter().filter(|rule| other.iter().any(|o| same(rule, o))).map(sentence).collect::<Vec<_>>()
        };
        let (old, new) = (kept(old, new), kept(new, old));
        self.order(at, "rules", old.iter().map(String::as_str), new.iter().map(String::as_str));
    }
}

/// Returns a rule with the new names of members.
fn with_new_names(rule: &Rule, renamed: &Renamed) -> Rule {
    let path = |path: &mut Vec<String>| {
        if let Some(new) = path.first().and_then(|first| renamed.get(first)).cloned() {
            path[0] = new;
        }
    };
    let mut rule = rule.clone();
    for condition in &mut rule.conditions {
        match condition {
            Condition::Equals { member, .. } | Condition::Present(member) | Condition::Absent(member) => path(member),
        }
    }
    for effect in &mut rule.effects {
        match effect {
            RuleEffect::Require(members)
            | RuleEffect::RequireAny(members)
            | RuleEffect::Forbid(members)
            | RuleEffect::Exclusive(members) => members.iter_mut().for_each(path),
            RuleEffect::Fix { member, .. } => path(member),
        }
    }
    rule
}

/// Returns a rule in words: `when X is 1 or 2, with Y: require Z`.
fn sentence(rule: &Rule) -> String {
    let conditions = rule.conditions.iter().map(condition).collect::<Vec<_>>().join(", ");
    let effects = rule.effects.iter().map(effect).collect::<Vec<_>>().join(", ");
    if conditions.is_empty() { effects } else { format!("{conditions}: {effects}") }
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::Equals { member, values } => {
            let values = values.iter().map(show).collect::<Vec<_>>().join(" or ");
            format!("when {} is {values}", member.join("."))
        }
        Condition::Present(member) => format!("with {}", member.join(".")),
        Condition::Absent(member) => format!("without {}", member.join(".")),
    }
}

fn effect(effect: &RuleEffect) -> String {
    let join = |members: &[Vec<String>], word: &str| {
        members.iter().map(|member| member.join(".")).collect::<Vec<_>>().join(word)
    };
    match effect {
        RuleEffect::Require(members) => format!("require {}", join(members, " and ")),
        RuleEffect::RequireAny(members) => format!("require {}", join(members, " or ")),
        RuleEffect::Forbid(members) => format!("forbid {}", join(members, " and ")),
        RuleEffect::Exclusive(members) => format!("at most one of {}", join(members, ", ")),
        RuleEffect::Fix { member, value } => format!("{} is {}", member.join("."), show(value)),
    }
}
