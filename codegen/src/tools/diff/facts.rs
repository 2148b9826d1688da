//! Comparisons that all kinds of items share: single facts, documentation, provenance, aliases, names.

use serde_json::Value;

use super::{ChangeClass, Compared, Diff, classes::*};
use crate::model::{Doc, Name, Origin};

/// A fact to compare: its key in the spec, the class of its change, and its value, which is `Null` if absent.
pub(super) type Fact<T> = (&'static str, &'static ChangeClass, fn(&T) -> Value);

impl Diff<'_> {
    /// Compares facts one by one.
    pub fn facts<T>(&mut self, at: Compared<'_>, facts: &[Fact<T>], old: &T, new: &T) {
        for (label, class, value) in facts {
            self.fact(class, at, label, &value(old), &value(new));
        }
    }

    /// Compares one fact.
    pub fn fact(&mut self, class: &'static ChangeClass, at: Compared<'_>, label: &str, old: &Value, new: &Value) {
        if let Some(what) = changed(label, old, new) {
            self.changed(class, at, what);
        }
    }

    /// Compares documentation, whose text is too long for the report.
    pub fn prose(&mut self, at: Compared<'_>, label: &str, old: &Doc, new: &Doc) {
        let texts = [old.to_string(), new.to_string()];
        let [from, to] = texts.each_ref().map(|text| text.split_whitespace());
        if from.ne(to) || old.marked().ne(new.marked()) {
            self.changed(&TEXT_CHANGED, at, format!("`{label}` {}", edited(old.is_empty(), new.is_empty())));
        }
    }

    /// Compares `deprecated`.
    pub fn deprecation(&mut self, at: Compared<'_>, old: Option<&Doc>, new: Option<&Doc>) {
        match (old, new) {
            (None, None) => {}
            (None, Some(_)) => self.changed(&DEPRECATED, at, "is deprecated now"),
            (Some(_), None) => self.changed(&NO_LONGER_DEPRECATED, at, "is no longer deprecated"),
            (Some(old), Some(new)) => self.prose(at, "deprecated", old, new),
        }
    }

    /// Compares `conflict`.
    pub fn conflict(&mut self, at: Compared<'_>, old: Option<&String>, new: Option<&String>) {
        if old != new {
            self.changed(&CONFLICT_CHANGED, at, format!("`conflict` {}", edited(old.is_none(), new.is_none())));
        }
    }

    /// Compares pages, provenance and reasons, but not files and lines.
    pub fn origin(&mut self, at: Compared<'_>) {
        let facts: &[Fact<Origin>] = &[
            ("manual", &PROVENANCE_CHANGED, |o| text(&o.pages)),
            ("provenance", &PROVENANCE_CHANGED, |o| text(o.provenance.word())),
        ];
        self.facts(at, facts, at.old, at.new);
        if at.old.reason != at.new.reason {
            let edited = edited(at.old.reason.is_empty(), at.new.reason.is_empty());
            self.changed(&PROVENANCE_CHANGED, at, format!("reason or source {edited}"));
        }
    }

    /// Compares aliases.
    pub fn aliases(&mut self, at: Compared<'_>, old: &[String], new: &[String]) {
        for alias in new.iter().filter(|alias| !old.contains(alias)) {
            self.changed(&ALIAS_ADDED, at, format!("is read under the name `{alias}` too"));
        }
        for alias in old.iter().filter(|alias| !new.contains(alias)) {
            self.changed(&ALIAS_REMOVED, at, format!("is no longer read under the name `{alias}`"));
        }
    }

    /// Compares the words of a name.
    pub fn words(&mut self, at: Compared<'_>, old: &Name, new: &Name) {
        if old.words != new.words && old.wire == new.wire {
            let what = format!("is named `{}` in programming languages, formerly `{}`", words(new), words(old));
            self.changed(&WORDS_CHANGED, at, what);
        }
    }

    /// Reports a renamed item.
    pub fn renamed(&mut self, class: &'static ChangeClass, at: Compared<'_>, old: &Name, new: &Name) {
        if old.words == new.words {
            let what = format!("is spelt `{}` on the wire, formerly `{}`", new.wire, old.wire);
            self.changed(&RESPELLED, at, what);
        } else {
            self.changed(class, at, format!("looks like the former `{}` under a new name", old.wire));
        }
    }

    /// Compares the order of items that are in both lists.
    pub fn order<'a>(
        &mut self,
        at: Compared<'_>,
        label: &str,
        old: impl Iterator<Item = &'a str>,
        new: impl Iterator<Item = &'a str>,
    ) {
        let (old, new) = (old.collect::<Vec<_>>(), new.collect::<Vec<_>>());
        let kept_old = old.iter().filter(|item| new.contains(item));
        let kept_new = new.iter().filter(|item| old.contains(item));
        if kept_old.ne(kept_new) {
            self.changed(&ORDER_CHANGED, at, format!("`{label}` are in another order"));
        }
    }
}

/// Returns a sentence if two values differ.
pub(super) fn changed(label: &str, old: &Value, new: &Value) -> Option<String> {
    match (old, new) {
        _ if old == new => None,
        (Value::Null, new) => Some(format!("`{label}` is {} now, formerly absent", show(new))),
        (old, Value::Null) => Some(format!("`{label}` is absent now, formerly {}", show(old))),
        (old, new) => Some(format!("`{label}` is {} now, formerly {}", show(new), show(old))),
    }
}

/// Returns a value as shown in reports.
pub(super) fn show(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        Value::Array(items) => items.iter().map(show).collect::<Vec<_>>().join(", "),
        Value::Object(entries) => {
            let entries = entries.iter().filter(|(_, value)| !value.is_null());
            entries.map(|(key, value)| format!("{key} {}", show(value))).collect::<Vec<_>>().join(", ")
        }
        other => format!("`{other}`"),
    }
}

/// Returns a string, or `Null` if it is empty.
pub(super) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

/// Returns a list, or `Null` if it is empty.
pub(super) fn list<T: Clone + Into<Value>>(items: &[T]) -> Value {
    if items.is_empty() { Value::Null } else { items.to_vec().into() }
}

/// Returns a path of wire names as a value.
pub(super) fn path(members: &[String]) -> Value {
    text(&members.join("."))
}

fn words(name: &Name) -> String {
    name.words.join(" ")
}

fn edited(was_empty: bool, is_empty: bool) -> &'static str {
    match (was_empty, is_empty) {
        (true, _) => "is new",
        (_, true) => "was removed",
        _ => "is revised",
    }
}
