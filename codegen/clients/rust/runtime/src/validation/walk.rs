//! The traversal of a request during its validation.

use super::{
    Check, FieldPath,
    limits::{self, Limits},
    rules::{self, MemberSet},
};
use crate::{
    encode::{
        self, Encode, Value,
        name::{compare, is_same},
    },
    schema::{Kind, Structure},
};

/// Checks a value and everything in it.
pub(super) fn visit(check: &mut Check, value: Value<'_>, kind: Kind, limits: Limits<'_>, path: &FieldPath<'_>) {
    let kind = match kind {
        Kind::Structure(structure) => Kind::Structure(structure.on(check.endpoint)),
        kind => kind,
    };
    match (value, kind) {
        (Value::Absent, _) => {}
        (Value::Structure(_) | Value::Map(_), Kind::Structure(Structure { members: [], rules: [], .. })) => {
            check.report_unsendable(path, value);
        }
        (Value::Json(json), _) => visit(check, json.read().encode(), kind, limits, path),
        (Value::Structure(members), Kind::Structure(structure)) => {
            let mut walk =
                StructureWalk { check, value, structure, limits, path, next: 0, present: MemberSet::default() };
            for (index, name) in members.names().iter().enumerate() {
                walk.member(name, members.member(index));
            }
            encode::each_extra(members, &mut |name, value| walk.member(name, value));
            walk.finish();
        }
        (Value::Map(map), Kind::Structure(structure)) => {
            let mut walk =
                StructureWalk { check, value, structure, limits, path, next: 0, present: MemberSet::default() };
            map.each(&mut |name, value| walk.member(name, value));
            walk.finish();
        }
        (Value::Structure(_) | Value::Map(_), Kind::Map(kind)) => {
            let mut entries = 0;
            value.each_member(&mut |name, value| {
                let path = FieldPath::Member(path, name);
                if !check.passes_over(&path, value) {
                    entries += 1;
                    visit(check, value, *kind, limits.inner(), &path);
                }
            });
            count(check, entries, limits, path);
        }
        (Value::List(list), Kind::List(kind)) => {
            count(check, list.length(), limits, path);
            for index in 0..list.length() {
                let item = list.item(index);
                let path = FieldPath::Item(path, index);
                if !check.passes_over(&path, item) {
                    visit(check, item, *kind, limits.inner(), &path);
                }
            }
        }
        _ if !check.bounds => {}
        (Value::Structure(_) | Value::Map(_) | Value::List(_), _)
        | (_, Kind::Structure(_) | Kind::List(_) | Kind::Map(_)) => {
            check.report(path, format_args!("must be {}", limits::noun(kind)));
        }
        _ => limits::scalar(check, value, kind, limits, path),
    }
}

fn count(check: &mut Check, items: usize, limits: Limits<'_>, path: &FieldPath<'_>) {
    if check.bounds && !limits.is_inner {
        limits::items(check, items, limits, path);
    }
}

/// The traversal of a structure.
struct StructureWalk<'a> {
    check: &'a mut Check,
    value: Value<'a>,
    structure: &'static Structure,
    limits: Limits<'a>,
    path: &'a FieldPath<'a>,
    /// Index of the first member of the table that has not been passed.
    next: usize,
    /// The members that have been seen.
    present: MemberSet,
}

impl StructureWalk<'_> {
    fn member(&mut self, name: &str, value: Value<'_>) {
        if self.check.passes_over(&FieldPath::Member(self.path, name), value) {
            return;
        }
        let Some(index) = self.in_turn(name).or_else(|| self.out_of_turn(name)) else {
            if defect!(RefusesUnlistedMembers) {
                self.check.report(&FieldPath::Member(self.path, name), "is unknown");
            }
            return self.check.report_unsendable(&FieldPath::Member(self.path, name), value);
        };
        let Some(member) = self.structure.members.get(index) else { return };
        if self.present.insert(index) {
            // Services use only one of the two.
            self.check.report(&FieldPath::Member(self.path, name), "is given twice");
        }
        if let Some(endpoint) = member.only_on {
            let only = format_args!("exists on {endpoint} only; remove it");
            self.check.report(&FieldPath::Member(self.path, name), only);
            return;
        }
        if defect!(SkipsNestedStructures) && matches!(member.kind, Kind::Structure(_)) {
            return;
        }
        if self.check.bounds || matches!(member.kind, Kind::Structure(_) | Kind::List(_) | Kind::Map(_)) {
            let of_filter = limits::of_filter(self.limits.own, name);
            let limits = Limits { own: member.limits, of_filter, is_inner: false };
            visit(self.check, value, member.kind, limits, &FieldPath::Member(self.path, name));
        }
    }

    /// Returns the index of a member if it is the next one in the table.
    fn in_turn(&mut self, name: &str) -> Option<usize> {
        let index = self.next;
        let expected = self.structure.members.get(index)?;
        let is_next = is_same(expected.name, name);
        self.next += usize::from(is_next);
        is_next.then_some(index)
    }

    /// Returns the index of any member. Members come in the order of the table, except for those that are set by name.
    #[inline(never)]
    fn out_of_turn(&mut self, name: &str) -> Option<usize> {
        while self.structure.members.get(self.next).is_some_and(|expected| compare(expected.name, name).is_lt()) {
            self.pass();
        }
        self.in_turn(name).or_else(|| self.structure.index(name))
    }

    /// Passes a member of the table. If it is required and absent, that is a violation.
    fn pass(&mut self) {
        if let Some(member) = self.structure.members.get(self.next)
            && member.required
            && !rules::is_present(self.value, &[member.name])
        {
            self.check.report(&FieldPath::Member(self.path, member.name), "is required");
        }
        self.next += 1;
    }

    fn finish(mut self) {
        while self.next < self.structure.members.len() {
            self.pass();
        }
        rules::check(self.check, self.value, self.structure, self.present, self.path);
    }
}
