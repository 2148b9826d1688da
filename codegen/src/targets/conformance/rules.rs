//! Rules between members, each violated, or satisfied by a default, while its conditions hold.

use serde_json::{Value, json};

use super::member_path::{MemberPath, NestedStructure, RequestChange};
use crate::model::{Api, Condition, Rule, RuleEffect};

/// Returns changes that violate the rules of a structure, one at a time, or satisfy them by a default.
pub fn changes<'m>(api: &'m Api, inside: &NestedStructure<'m>) -> Vec<RequestChange<'m>> {
    let mut out = Vec::new();
    for (index, rule) in inside.structure.rules.iter().enumerate() {
        let name = inside.members.iter().map(|member| format!("{}.", member.name.wire)).collect::<String>();
        let case = RuleViolation { api, inside, rule, name: format!("{name}rule-{}", index + 1) };
        for (nth, effect) in rule.effects.iter().enumerate() {
            case.effect(effect, nth, &mut out);
        }
    }
    out
}

struct RuleViolation<'a, 'm> {
    api: &'m Api,
    inside: &'a NestedStructure<'m>,
    rule: &'m Rule,
    name: String,
}

/// One edit of a request.
#[derive(Clone)]
enum RequestEdit<'m> {
    Set(MemberPath<'m>, Value),
    Fill(MemberPath<'m>),
    Remove(MemberPath<'m>),
}

impl<'m> RuleViolation<'_, 'm> {
    fn effect(&self, effect: &'m RuleEffect, nth: usize, out: &mut Vec<RequestChange<'m>>) {
        match effect {
            RuleEffect::Require(members) => {
                for (index, member) in members.iter().enumerate() {
                    let others = members.iter().enumerate().filter(|(other, _)| *other != index);
                    let mut edits = others.filter_map(|(_, other)| self.fill(other)).collect::<Vec<_>>();
                    edits.extend(self.remove(member));
                    let description = format!("{} is required", member.join("."));
                    self.add(&format!("require-{}", member.join(".")), &description, edits, &[member], out);
                }
            }
            RuleEffect::RequireAny(members) => {
                let edits = members.iter().filter_map(|member| self.remove(member)).collect();
                let wrong = members.first().into_iter().collect::<Vec<_>>();
                self.add(
                    &format!("require-any-{}", nth + 1),
                    "at least one of several members is required",
                    edits,
                    &wrong,
                    out,
                );
            }
            RuleEffect::Forbid(members) => {
                for member in members {
                    let others = members.iter().filter(|other| *other != member);
                    let mut edits = others.filter_map(|other| self.remove(other)).collect::<Vec<_>>();
                    edits.extend(self.fill(member));
                    let description = format!("{} is not allowed", member.join("."));
                    self.add(&format!("forbid-{}", member.join(".")), &description, edits, &[member], out);
                }
            }
            RuleEffect::Exclusive(members) => {
                for (index, second) in members.iter().enumerate().skip(1) {
                    let Some(first) = members.first() else { continue };
                    let others = members.iter().enumerate().filter(|(other, _)| *other != 0 && *other != index);
                    let mut edits = others.filter_map(|(_, other)| self.remove(other)).collect::<Vec<_>>();
                    edits.extend([first, second].into_iter().filter_map(|member| self.fill(member)));
                    let names = format!("{}-{}", first.join("."), second.join("."));
                    let description = format!("{} and {} cannot be used together", first.join("."), second.join("."));
                    self.add(&format!("exclusive-{names}"), &description, edits, &[first], out);
                }
            }
            RuleEffect::Fix { member, value } => {
                let edits = self
                    .member_path(member)
                    .map(|member_path| RequestEdit::Set(member_path.clone(), other(self.api, &member_path, value)));
                let description = format!("{} must be {value}", member.join("."));
                let edits = edits.into_iter().collect();
                self.add(&format!("fix-{}", member.join(".")), &description, edits, &[member], out);
                let default = self.member_path(member).and_then(|member_path| member_path.member()?.default.clone());
                let Some(default) = default else { return };
                let edits = self.remove(member).into_iter().collect();
                let (name, description) = (member.join("."), format!("{} is {default} by default", member.join(".")));
                if default == *value {
                    self.add(&format!("fix-{name}-by-default"), &description, edits, &[], out);
                } else {
                    self.add(&format!("fix-{name}-by-other-default"), &description, edits, &[member], out);
                }
            }
        }
    }

    fn add(
        &self,
        name: &str,
        description: &str,
        edits: Vec<RequestEdit<'m>>,
        wrong: &[&Vec<String>],
        out: &mut Vec<RequestChange<'m>>,
    ) {
        self.add_while(name, description, false, edits.clone(), wrong, out);
        let is_default = |condition: &Condition| match condition {
            Condition::Equals { member, values } => {
                let default = self.member_path(member).and_then(|path| path.member()?.default.clone());
                default.is_some_and(|default| values.contains(&default))
            }
            Condition::Present(_) | Condition::Absent(_) => false,
        };
        if !wrong.is_empty() && self.rule.conditions.iter().any(is_default) {
            let name = format!("{name}-by-default");
            self.add_while(&name, &format!("{description}, by default"), true, edits, wrong, out);
        }
    }

    /// Adds a change while the conditions of the rule hold. With `by_default`, the members in `when` are absent.
    fn add_while(
        &self,
        name: &str,
        description: &str,
        by_default: bool,
        edits: Vec<RequestEdit<'m>>,
        wrong: &[&Vec<String>],
        out: &mut Vec<RequestChange<'m>>,
    ) {
        let api = self.api;
        let conditions = self.rule.conditions.iter().filter_map(|condition| match condition {
            Condition::Equals { member, .. } if by_default => self.remove(member),
            Condition::Equals { member, values } => {
                Some(RequestEdit::Set(self.member_path(member)?, values.first()?.clone()))
            }
            Condition::Present(member) => self.fill(member),
            Condition::Absent(member) => self.remove(member),
        });
        let mut all = conditions.collect::<Vec<_>>();
        all.extend(edits);
        let title = self.rule.title.as_ref().map(|title| format!(" ({title})")).unwrap_or_default();
        let mut wrong = wrong.iter().filter_map(|member| Some(self.member_path(member)?.path())).collect::<Vec<_>>();
        wrong.sort();
        out.push(RequestChange {
            name: format!("{}/{name}", self.name),
            description: format!("{description}{title}"),
            wrong,
            make: Box::new(move |request| {
                for edit in &all {
                    match edit {
                        RequestEdit::Set(member_path, value) => member_path.set(api, request, value.clone()),
                        RequestEdit::Fill(member_path) => member_path.fill(api, request),
                        RequestEdit::Remove(member_path) => member_path.remove(api, request),
                    }
                }
            }),
        });
    }

    fn member_path(&self, member: &[String]) -> Option<MemberPath<'m>> {
        self.inside.join(self.api, member)
    }

    fn fill(&self, member: &[String]) -> Option<RequestEdit<'m>> {
        self.member_path(member).map(RequestEdit::Fill)
    }

    fn remove(&self, member: &[String]) -> Option<RequestEdit<'m>> {
        self.member_path(member).map(RequestEdit::Remove)
    }
}

/// Returns another value of the member.
fn other(api: &Api, member_path: &MemberPath<'_>, value: &Value) -> Value {
    match value {
        Value::Bool(flag) => json!(!flag),
        Value::Number(number) => json!(number.as_i64().unwrap_or_default() + 1),
        _ => {
            let values = member_path.member().and_then(|member| api.enumeration(member.ty.innermost()));
            let others =
                values.into_iter().flat_map(|values| values.values.iter().map(|other| values.json(&other.name.wire)));
            others.into_iter().find(|other| other != value).unwrap_or_else(|| json!("other"))
        }
    }
}
