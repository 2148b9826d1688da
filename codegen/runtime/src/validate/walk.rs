//! The way through a request.

use std::cmp::Ordering;

use super::{
    Check, Place, limits,
    rules::{self, There},
};
use crate::{
    Encode, Kind, Limit, Structure,
    encode::{self, Scalar, Visit, name::compare},
};

/// Looks at a value and all it holds.
pub(super) fn look(check: &mut Check, value: &dyn Encode, kind: Kind, limits: Limits<'_>, place: &Place<'_>) {
    let holds_others = matches!(kind, Kind::Structure(_) | Kind::List(_) | Kind::Map(_));
    if !check.bounds && !holds_others {
        return;
    }
    let booleans = check.booleans;
    let mut look =
        Look { check, value, kind, limits, place, next: 0, there: Default::default(), entries: 0, is_other: false };
    encode::visit(value, booleans, &mut look);
    look.finish();
}

/// Bounds of a value.
#[derive(Clone, Copy, Default)]
pub(super) struct Limits<'a> {
    /// Those of its member.
    own: &'a [Limit],
    /// One that the list of filters it is in has for it.
    of_filter: Option<Limit>,
    /// Whether it is in a list or map that the limits belong to.
    is_inner: bool,
}

impl Limits<'_> {
    fn iter(&self) -> impl Iterator<Item = Limit> {
        self.own.iter().copied().chain(self.of_filter)
    }
}

struct Look<'a> {
    check: &'a mut Check,
    value: &'a dyn Encode,
    kind: Kind,
    limits: Limits<'a>,
    place: &'a Place<'a>,
    /// In a structure, the first member of the table that has not been passed.
    next: usize,
    /// In a structure, the members that have been seen.
    there: There,
    /// In a map, how many have been seen.
    entries: usize,
    /// Whether the value is of another kind than is due.
    is_other: bool,
}

impl Visit for Look<'_> {
    fn scalar(&mut self, value: Scalar<'_>) {
        match self.kind {
            Kind::Structure(_) | Kind::List(_) | Kind::Map(_) => self.other(),
            _ if self.check.bounds => limits::scalar(self.check, value, self.kind, self.limits.iter(), self.place),
            _ => {}
        }
    }

    fn member(&mut self, name: &str, value: &dyn Encode) {
        match self.kind {
            Kind::Structure(structure) => self.structure_member(structure, name, value),
            Kind::Map(kind) => {
                self.entries += 1;
                look(self.check, value, *kind, self.inner(), &Place::Member(self.place, name));
            }
            _ => self.other(),
        }
    }

    fn list<'v>(&mut self, length: usize, item: &dyn Fn(usize) -> Option<&'v dyn Encode>) {
        let Kind::List(kind) = self.kind else { return self.other() };
        self.count(length);
        for index in 0..length {
            if let Some(item) = item(index).filter(|item| !item.is_absent()) {
                let place = Place::Item(self.place, index);
                look(self.check, item, *kind, self.inner(), &place);
            }
        }
    }
}

impl<'a> Look<'a> {
    fn other(&mut self) {
        if self.check.bounds && !self.is_other {
            self.check.report(self.place, format_args!("must be {}", limits::noun(self.kind)));
        }
        self.is_other = true;
    }

    fn count(&mut self, items: usize) {
        if self.check.bounds && !self.limits.is_inner {
            limits::items(self.check, items, self.limits.iter(), self.place);
        }
    }

    fn inner(&self) -> Limits<'a> {
        Limits { is_inner: true, ..self.limits }
    }

    /// Members come in the order of the table, but for those set by name.
    fn structure_member(&mut self, structure: &'static Structure, name: &str, value: &dyn Encode) {
        let due = loop {
            let due = structure.members.get(self.next);
            match due.map(|due| compare(due.name, name)) {
                Some(Ordering::Less) => self.pass(structure),
                Some(Ordering::Equal) => break Some(self.next),
                Some(Ordering::Greater) | None => break None,
            }
        };
        self.next += usize::from(due.is_some());
        let Some(index) = due.or_else(|| structure.index(name)) else { return };
        let Some(member) = structure.members.get(index) else { return };
        if self.there.has(index) == Some(true) {
            // Services take one or the other.
            self.check.report(&Place::Member(self.place, name), "is given twice");
        }
        self.there.insert(index);
        let of_filter = limits::of_filter(self.limits.own, name);
        let place = Place::Member(self.place, name);
        let limits = Limits { own: member.limits, of_filter, is_inner: false };
        look(self.check, value, member.kind, limits, &place);
    }

    /// Passes a member that was not seen although it comes before what was.
    fn pass(&mut self, structure: &'static Structure) {
        if let Some(member) = structure.members.get(self.next)
            && member.required
            && !rules::is_there(self.value, &[member.name], self.check.booleans)
        {
            self.check.report(&Place::Member(self.place, member.name), "is required");
        }
        self.next += 1;
    }

    fn finish(&mut self) {
        match self.kind {
            _ if self.is_other => {}
            Kind::Structure(structure) => {
                while self.next < structure.members.len() {
                    self.pass(structure);
                }
                rules::check(self.check, self.value, structure, self.there, self.place);
            }
            Kind::Map(_) => self.count(self.entries),
            _ => {}
        }
    }
}
