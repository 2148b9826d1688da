//! Comparison of members of requests, responses and structures.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    Compared, Diff,
    classes::*,
    facts::{Fact, show, text},
    pairs::{names_alike, pair},
};
use crate::model::{BaseType, Direction, FilterName, Member, Structure, Type};

/// The use of a structure, and the renamed types.
#[derive(Clone, Copy)]
pub(super) struct StructureUse<'a> {
    /// `true` if the structure is sent before and after the change, so that `new` takes its required members.
    pub sent: bool,
    /// Old and new names of types.
    pub types: &'a [(&'a str, &'a str)],
}

/// New names of members, by old name.
pub(super) type Renamed = BTreeMap<String, String>;

impl<'a> StructureUse<'a> {
    pub fn new(old: Direction, new: Direction, types: &'a [(&'a str, &'a str)]) -> Self {
        let sent = |direction| matches!(direction, Direction::In | Direction::Both);
        StructureUse { sent: sent(old) && sent(new), types }
    }

    fn same_type(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Shape(old), Type::Shape(new)) => old == new || self.types.contains(&(old.as_str(), new.as_str())),
            (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => self.same_type(old, new),
            _ => old == new,
        }
    }
}

const FACTS: &[Fact<Member>] = &[
    ("default", &DEFAULT_CHANGED, |f| f.default.clone().unwrap_or_default()),
    ("known", &KNOWN_CHANGED, |f| json!(f.known)),
    ("format", &MEMBER_FORMAT_CHANGED, |f| json!(f.format)),
    ("wire_type", &WIRE_FORM_CHANGED, |f| json!(f.wire_type)),
    ("wire_name", &WIRE_FORM_CHANGED, |f| json!(f.wire_name)),
    ("layout", &TIME_LAYOUT_CHANGED, |f| json!(f.layout)),
    ("offset", &TIME_LAYOUT_CHANGED, |f| json!(f.offset)),
];

impl Diff<'_> {
    /// Compares the members and rules of a structure.
    pub fn structure(&mut self, at: Compared<'_>, old: &Structure, new: &Structure, usage: StructureUse<'_>) {
        let renamed = self.members(at, &old.members, &new.members, usage);
        self.rules(at, &old.rules, &new.rules, &renamed);
    }

    /// Compares members, and returns those that were renamed. Their paths start with that of `at`.
    pub fn members(&mut self, at: Compared<'_>, old: &[Member], new: &[Member], usage: StructureUse<'_>) -> Renamed {
        let likeness = |from: &Member, to: &Member| {
            if !usage.same_type(&from.ty, &to.ty) {
                return 0;
            }
            let names = names_alike(&from.name, &to.name, &to.aliases);
            let index = |members: &[Member], member: &Member| members.iter().position(|f| std::ptr::eq(f, member));
            let same_text = from.doc == to.doc && !from.doc.is_empty();
            let same_place = index(old, from) == index(new, to) && old.len() == new.len();
            match names {
                _ if same_text => 100 + names,
                names if names >= 35 || (same_place && names >= 20) => names,
                _ => 0,
            }
        };
        let pairs = pair(old, new, |member| member.name.wire.as_str(), likeness);
        for member in &pairs.removed {
            let path = member_path(at.path, member);
            self.removed(&MEMBER_REMOVED, &path, &member.origin, format!("was removed, {}", kind(member)));
        }
        for member in &pairs.added {
            let path = member_path(at.path, member);
            let argument = usage.sent && member.required && !member.readonly;
            let class = if argument { &ARGUMENT_ADDED } else { &MEMBER_ADDED };
            self.added(class, &path, &member.origin, format!("is new, {}", kind(member)));
        }
        for (from, to) in &pairs.renamed {
            let path = member_path(at.path, to);
            let at = Compared { path: &path, old: &from.origin, new: &to.origin };
            self.renamed(&MEMBER_RENAMED, at, &from.name, &to.name);
            self.member(at, from, to, usage);
        }
        for (from, to) in &pairs.kept {
            let path = member_path(at.path, to);
            self.member(Compared { path: &path, old: &from.origin, new: &to.origin }, from, to, usage);
        }
        let renamed = pairs.renamed.iter().map(|(from, to)| (from.name.wire.clone(), to.name.wire.clone())).collect();
        self.member_order(at, old, new, &renamed, usage);
        renamed
    }

    /// Compares the order of required members, which are the arguments of `new`.
    fn member_order(
        &mut self,
        at: Compared<'_>,
        old: &[Member],
        new: &[Member],
        renamed: &Renamed,
        usage: StructureUse<'_>,
    ) {
        let present = |member: &Member| renamed.get(&member.name.wire).unwrap_or(&member.name.wire).clone();
        let argument = |member: &&Member| member.required && !member.readonly;
        let before = old.iter().filter(argument).map(present).collect::<Vec<_>>();
        let after = new.iter().filter(argument).map(|member| member.name.wire.clone()).collect::<Vec<_>>();
        let former = before.iter().filter(|name| after.contains(name)).collect::<Vec<_>>();
        let latter = after.iter().filter(|name| before.contains(name)).collect::<Vec<_>>();
        if usage.sent && former != latter {
            let join = |names: &[&String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let what = format!("takes required members in the order {}, formerly {}", join(&latter), join(&former));
            return self.changed(&ARGUMENTS_REORDERED, at, what);
        }
        let before = old.iter().map(present).collect::<Vec<_>>();
        self.order(
            at,
            "members",
            before.iter().map(String::as_str),
            new.iter().map(|member| member.name.wire.as_str()),
        );
    }

    /// Compares a member with its old definition.
    pub fn member(&mut self, at: Compared<'_>, old: &Member, new: &Member, usage: StructureUse<'_>) {
        if !usage.same_type(&old.ty, &new.ty) {
            let what = format!("has the type `{}` now, formerly `{}`", new.ty, old.ty);
            self.changed(&MEMBER_TYPE_CHANGED, at, what);
        }
        self.words(at, &old.name, &new.name);
        self.required(at, old, new, usage);
        self.sensitive(at, old, new);
        self.facts(at, FACTS, old, new);
        self.only(at, &old.only, &new.only);
        self.unit(at, old.unit.as_ref(), new.unit.as_ref());
        self.bounds(at, "range", old.range, new.range, usage.sent);
        self.bounds(at, "length", old.length, new.length, usage.sent);
        self.bounds(at, "items", old.items, new.items, usage.sent);
        self.bounds(at, "filter_values", old.filter_values, new.filter_values, usage.sent);
        self.filters(at, &old.filters, &new.filters, usage);
        match (old.more_filters, new.more_filters) {
            (false, true) => self.changed(&FILTERS_OPENED, at, "takes filters of other names now"),
            (true, false) => self.changed(&FILTERS_CLOSED, at, "no longer takes filters of other names"),
            _ => {}
        }
        self.aliases(at, &old.aliases, &new.aliases);
        self.prose(at, "doc", &old.doc, &new.doc);
        self.deprecation(at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.conflict(at, old.conflict.as_ref(), new.conflict.as_ref());
        self.origin(at);
    }

    fn required(&mut self, at: Compared<'_>, old: &Member, new: &Member, usage: StructureUse<'_>) {
        match (old.readonly, new.readonly) {
            (false, true) => self.changed(&READONLY_ADDED, at, "is in responses only now"),
            (true, false) if usage.sent && new.required => {
                self.changed(&ARGUMENT_BY_READONLY, at, "is required in requests now, formerly in responses only");
            }
            (true, false) => self.changed(&READONLY_REMOVED, at, "is in requests too, formerly in responses only"),
            _ => {}
        }
        if old.required == new.required {
            return;
        }
        let what = if new.required { "is required now" } else { "is optional now" };
        // A member that is or was in responses only has no argument that could be added or removed.
        let class = match (usage.sent && !old.readonly && !new.readonly, new.required) {
            (false, _) => &REQUIRED_IN_RESPONSES_CHANGED,
            (true, true) => &BECAME_REQUIRED,
            (true, false) => &BECAME_OPTIONAL,
        };
        self.changed(class, at, what);
    }

    fn sensitive(&mut self, at: Compared<'_>, old: &Member, new: &Member) {
        if old.sensitive != new.sensitive {
            let text = |member: &Member| member.ty == Type::Base(BaseType::String);
            let class = if text(old) && text(new) { &SENSITIVE_STRING_CHANGED } else { &SENSITIVE_CHANGED };
            self.changed(class, at, if new.sensitive { "is sensitive now" } else { "is no longer sensitive" });
        }
    }

    fn unit(&mut self, at: Compared<'_>, old: Option<&String>, new: Option<&String>) {
        let class = if old.is_some() && new.is_some() { &UNIT_CHANGED } else { &UNIT_DOCUMENTED };
        self.fact(class, at, "unit", &json!(old), &json!(new));
    }

    fn filters(&mut self, at: Compared<'_>, old: &[FilterName], new: &[FilterName], usage: StructureUse<'_>) {
        let pairs = pair(old, new, |filter| filter.wire.as_str(), |_, _| 0);
        for filter in &pairs.removed {
            self.removed(
                &FILTER_REMOVED,
                at.path,
                &filter.origin,
                format!("no longer takes the filter `{}`", filter.wire),
            );
        }
        for filter in &pairs.added {
            self.added(&FILTER_ADDED, at.path, &filter.origin, format!("takes the filter `{}`", filter.wire));
        }
        for (from, to) in &pairs.kept {
            let label = format!("filters.{}", to.wire);
            let at = Compared { path: at.path, old: &from.origin, new: &to.origin };
            if !usage.same_type(&from.ty, &to.ty) {
                let (old, new) = (text(&from.ty.to_string()), text(&to.ty.to_string()));
                self.fact(&FILTER_CHANGED, at, &label, &old, &new);
            }
            self.prose(at, &format!("{label}.doc"), &from.doc, &to.doc);
            self.origin(at);
        }
        let names = |filters: &'_ [FilterName]| filters.iter().map(|filter| filter.wire.clone()).collect::<Vec<_>>();
        let (old, new) = (names(old), names(new));
        self.order(at, "filters", old.iter().map(String::as_str), new.iter().map(String::as_str));
    }
}

fn member_path(path: &str, member: &Member) -> String {
    format!("{path}.{}", member.name.wire)
}

/// Returns a description of a member: ``required `integer` ``.
fn kind(member: &Member) -> String {
    let required = if member.required { "required" } else { "optional" };
    let default = match &member.default {
        None | Some(Value::Null) => String::new(),
        Some(default) => format!(" with default {}", show(default)),
    };
    format!("{required} `{}`{default}", member.ty)
}
