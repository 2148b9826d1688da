//! Comparison of error codes and waiters.

use serde_json::json;

use super::{
    Compared, Diff,
    classes::*,
    facts::{Fact, list, path, show},
    pairs::{names_alike, pair},
};
use crate::model::{ErrorCode, FixedMember, Waiter};

const WAITER: &[Fact<Waiter>] = &[
    ("action", &WAITER_CHANGED, |w| json!(w.action)),
    ("ids", &WAITER_CHANGED, |w| path(&w.ids)),
    ("items", &WAITER_CHANGED, |w| path(&w.items)),
    ("id", &WAITER_CHANGED, |w| path(&w.id)),
    ("state", &WAITER_CHANGED, |w| path(&w.state)),
    ("request", &WAITER_CHANGED, |w| list(&w.fixed.iter().map(fixed).collect::<Vec<_>>())),
    ("success", &WAITER_CHANGED, |w| list(&w.success)),
    ("success: removed", &WAITER_CHANGED, |w| json!(w.removed)),
    ("failure", &WAITER_CHANGED, |w| list(&w.failure)),
    ("interval_seconds", &WAITER_CHANGED, |w| json!(w.interval_seconds)),
    ("timeout_seconds", &WAITER_CHANGED, |w| json!(w.timeout_seconds)),
];

fn fixed(member: &FixedMember) -> String {
    format!("{} {}", member.member.join("."), show(&member.value))
}

impl Diff<'_> {
    /// Compares waiters. `api` is the prefix of their paths.
    pub fn waiters(&mut self, api: &str, old: &[Waiter], new: &[Waiter]) {
        let likeness = |from: &Waiter, to: &Waiter| {
            let same = from.action == to.action
                && from.ids == to.ids
                && from.state == to.state
                && from.success == to.success
                && from.removed == to.removed;
            u32::from(same)
        };
        let pairs = pair(old, new, |waiter| waiter.name.wire.as_str(), likeness);
        let path = |waiter: &Waiter| format!("{api}/waiters/{}", waiter.name.wire);
        for waiter in &pairs.removed {
            self.removed(&WAITER_REMOVED, &path(waiter), &waiter.origin, "was removed");
        }
        for waiter in &pairs.added {
            self.added(&WAITER_ADDED, &path(waiter), &waiter.origin, format!("is new, polls {}", waiter.action));
        }
        for (from, to) in &pairs.renamed {
            let path = path(to);
            let at = Compared { path: &path, old: &from.origin, new: &to.origin };
            self.changed(&WAITER_RENAMED, at, format!("looks like the former `{}` under a new name", from.name.wire));
            self.waiter(at, from, to);
        }
        for (from, to) in &pairs.kept {
            let path = path(to);
            self.waiter(Compared { path: &path, old: &from.origin, new: &to.origin }, from, to);
        }
    }

    fn waiter(&mut self, at: Compared<'_>, old: &Waiter, new: &Waiter) {
        self.words(at, &old.name, &new.name);
        self.facts(at, WAITER, old, new);
        self.prose(at, "doc", &old.doc, &new.doc);
        self.origin(at);
    }

    /// Compares error codes. `api` is the prefix of their paths.
    pub fn errors(&mut self, api: &str, old: &[ErrorCode], new: &[ErrorCode]) {
        // Descriptions of codes are short and often equal, so they are no evidence.
        let likeness = |from: &ErrorCode, to: &ErrorCode| {
            let names = names_alike(&from.name, &to.name, &to.aliases);
            if names > 40 { names } else { 0 }
        };
        let pairs = pair(old, new, |error| error.name.wire.as_str(), likeness);
        let path = |error: &ErrorCode| format!("{api}/errors/{}", error.name.wire);
        for error in &pairs.removed {
            self.removed(&ERROR_REMOVED, &path(error), &error.origin, "was removed");
        }
        for error in &pairs.added {
            self.added(&ERROR_ADDED, &path(error), &error.origin, "is new");
        }
        for (from, to) in &pairs.renamed {
            let path = path(to);
            let at = Compared { path: &path, old: &from.origin, new: &to.origin };
            self.renamed(&ERROR_RENAMED, at, &from.name, &to.name);
            self.error(at, from, to);
        }
        for (from, to) in &pairs.kept {
            let path = path(to);
            self.error(Compared { path: &path, old: &from.origin, new: &to.origin }, from, to);
        }
    }

    fn error(&mut self, at: Compared<'_>, old: &ErrorCode, new: &ErrorCode) {
        self.words(at, &old.name, &new.name);
        self.fact(&ERROR_KIND_CHANGED, at, "kind", &json!(old.kind), &json!(new.kind));
        self.aliases(at, &old.aliases, &new.aliases);
        self.prose(at, "doc", &old.doc, &new.doc);
        self.conflict(at, old.conflict.as_ref(), new.conflict.as_ref());
        self.origin(at);
    }
}
