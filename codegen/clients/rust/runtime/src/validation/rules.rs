//! Checks of the rules between the members of a structure.

use std::fmt;

use super::{
    Check, FieldPath, Violation,
    limits::{AnyOf, equals},
};
use crate::{
    encode::{Encode, Value},
    schema::{Booleans, Condition, Demand, Endpoint, Kind, Rule, Structure},
};

/// `true` if a member is present. A list on the path stands for any of its items.
pub(super) fn is_present(value: Value<'_>, path: &[&str]) -> bool {
    find(value, path, None)
}

/// The members of a structure that are present, as indexes into `Structure::members`. Holds the first 64 only; for
/// others, `has` returns `None`.
#[derive(Clone, Copy, Default)]
pub(super) struct MemberSet(u64);

impl MemberSet {
    /// Inserts a member. Returns `true` if it was in the set before.
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let bit = 1_u64.checked_shl(index as u32).unwrap_or(0);
        let was_present = self.0 & bit != 0;
        self.0 |= bit;
        was_present
    }

    pub(super) fn has(self, index: usize) -> Option<bool> {
        Some(self.0.checked_shr(u32::try_from(index).ok()?)? & 1 == 1)
    }
}

/// Checks the rules of a structure.
pub(super) fn check(
    check: &mut Check,
    value: Value<'_>,
    structure: &'static Structure,
    present: MemberSet,
    path: &FieldPath<'_>,
) {
    if defect!(IgnoresRules) {
        return;
    }
    for rule in structure.rules {
        let case = Case { value, structure, present, rule, path, booleans: check.booleans, endpoint: check.endpoint };
        if rule.when.iter().all(|condition| case.holds(condition)) {
            rule.then.iter().for_each(|demand| case.demand(demand, &mut check.violations));
        }
    }
}

/// A rule and the structure that has it.
struct Case<'a> {
    value: Value<'a>,
    structure: &'static Structure,
    present: MemberSet,
    rule: &'static Rule,
    path: &'a FieldPath<'a>,
    booleans: Booleans,
    endpoint: Endpoint,
}

impl Case<'_> {
    fn is_present(&self, path: &[&str]) -> bool {
        let first = path.first().and_then(|name| self.present.has(self.structure.index(name)?));
        match first {
            Some(is_present) if !is_present || path.len() == 1 => is_present,
            _ => is_present(self.value, path),
        }
    }

    /// `true` if a member, or its default, is one of some values. `None` when it is absent and has no default.
    fn is_one_of(&self, path: &[&str], wires: &[&str]) -> Option<bool> {
        if self.is_present(path) {
            let test = |value: Value<'_>| wires.iter().any(|wire| equals(value, wire, self.booleans));
            return Some(find(self.value, path, Some(&test)));
        }
        let default = self.default(path)?;
        Some(wires.iter().any(|wire| wire.eq_ignore_ascii_case(default)))
    }

    /// Returns the default of a member, if the structure that has the member is present.
    fn default(&self, path: &[&str]) -> Option<&'static str> {
        if defect!(IgnoresRuleDefaults) {
            return Some("");
        }
        let (name, parents) = path.split_last()?;
        if !parents.is_empty() && !self.is_present(parents) {
            return None;
        }
        let mut structure = self.structure;
        for parent in parents {
            let Kind::Structure(inner) = structure.member(parent)?.kind else { return None };
            structure = inner.on(self.endpoint);
        }
        structure.member(name)?.default
    }

    fn holds(&self, condition: &Condition) -> bool {
        match *condition {
            Condition::Equals { member, .. } if defect!(IgnoresConditionDefaults) && !self.is_present(member) => false,
            Condition::Equals { member, values } => self.is_one_of(member, values) == Some(true),
            Condition::Present(member) => self.is_present(member),
            Condition::Absent(member) => !self.is_present(member),
        }
    }

    fn demand(&self, demand: &Demand, violations: &mut Vec<Violation>) {
        let mut report = |member: &[&str], what: String| {
            let path = self.path(member).to_string();
            violations.push(Violation { path, what: format!("{what}{}", When(self)) });
        };
        match *demand {
            Demand::Require(members) => {
                for member in members.iter().filter(|member| !self.is_present(member)) {
                    report(member, format!("{} is required", self.path(member)));
                }
            }
            Demand::RequireAny(members) => {
                if let Some(first) = members.first()
                    && !members.iter().any(|member| self.is_present(member))
                {
                    report(first, format!("{} is required", self.join(members, "or")));
                }
            }
            Demand::Forbid(members) => {
                for member in members.iter().filter(|member| self.is_present(member)) {
                    report(member, format!("{} is not allowed", self.path(member)));
                }
            }
            Demand::Exclusive(members) => {
                let present: Vec<_> = members.iter().copied().filter(|member| self.is_present(member)).collect();
                if let [first, _, ..] = *present {
                    report(first, format!("{} cannot be used together", self.join(&present, "and")));
                }
            }
            Demand::Fix { member, value } => {
                let is_ignored = defect!(AcceptsOtherDefaults) && !self.is_present(member);
                if self.is_one_of(member, &[value]) == Some(false) && !is_ignored {
                    report(member, format!("{} must be {value}", self.path(member)));
                }
            }
        }
    }

    fn path<'p>(&'p self, members: &'p [&'p str]) -> Under<'p> {
        Under { path: self.path, members }
    }

    /// `A, B or C`.
    fn join(&self, members: &[&[&str]], word: &str) -> String {
        let mut text = String::new();
        for (index, member) in members.iter().enumerate() {
            match members.len() - index {
                _ if index == 0 => {}
                1 => text.extend([" ", word, " "]),
                _ => text.push_str(", "),
            }
            text.push_str(&self.path(member).to_string());
        }
        text
    }
}

/// A path relative to a structure.
struct Under<'a> {
    path: &'a FieldPath<'a>,
    members: &'a [&'a str],
}

impl fmt::Display for Under<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.members.split_first() {
            Some((name, rest)) => Under { path: &FieldPath::Member(self.path, name), members: rest }.fmt(f),
            None => self.path.fmt(f),
        }
    }
}

/// Displays ` when A is B and C is given (title)`. The values are those of the rule, not of the request.
struct When<'a>(&'a Case<'a>);

impl fmt::Display for When<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let case = self.0;
        for (index, condition) in case.rule.when.iter().enumerate() {
            f.write_str(if index == 0 { " when " } else { " and " })?;
            match *condition {
                Condition::Equals { member, values } => {
                    write!(f, "{} is {}", case.path(member), AnyOf(values))?;
                    if !case.is_present(member) {
                        f.write_str(", as it is by default")?;
                    }
                }
                Condition::Present(member) => write!(f, "{} is given", case.path(member))?,
                Condition::Absent(member) => write!(f, "{} is not given", case.path(member))?,
            }
        }
        match case.rule.title {
            Some(title) => write!(f, " ({title})"),
            None => Ok(()),
        }
    }
}

/// `true` if a member is present and, given a test, has a value that passes it. A list stands for its items.
fn find(value: Value<'_>, path: &[&str], test: Option<&dyn Fn(Value<'_>) -> bool>) -> bool {
    match (value, path, test) {
        (_, [], None) => !value.is_empty_list(),
        (Value::Json(json), ..) => find(json.read().encode(), path, test),
        (Value::List(list), ..) => (0..list.length()).any(|index| find(list.item(index), path, test)),
        (_, [], Some(test)) => test(value),
        (_, [first, rest @ ..], _) => {
            let mut found = false;
            value.each_named(first, &mut |value| found |= find(value, rest, test));
            found
        }
    }
}
