//! Comparison of enums and their values.

use serde_json::json;

use super::{
    Compared, Diff,
    classes::*,
    pairs::{names_alike, pair},
};
use crate::model::{EnumShape, EnumValue};

impl Diff<'_> {
    /// Compares two enums.
    pub fn enums(&mut self, at: Compared<'_>, old: &EnumShape, new: &EnumShape) {
        self.fact(&ENUM_BASE_CHANGED, at, "type", &json!(old.base.word()), &json!(new.base.word()));
        match (old.ignore_case, new.ignore_case) {
            (false, true) => self.changed(&ENUM_CASE_LOOSENED, at, "ignores case now"),
            (true, false) => self.changed(&ENUM_CASE_TIGHTENED, at, "no longer ignores case"),
            _ => {}
        }
        let likeness = |from: &EnumValue, to: &EnumValue| {
            let names = names_alike(&from.name, &to.name, &to.aliases);
            let same_text = from.doc == to.doc && !from.doc.is_empty();
            if same_text || names > 50 { 100 + names } else { 0 }
        };
        let pairs = pair(&old.values, &new.values, |value| value.name.wire.as_str(), likeness);
        let path = |value: &EnumValue| format!("{}.{}", at.path, value.name.wire);
        for value in &pairs.removed {
            self.removed(&VALUE_REMOVED, &path(value), &value.origin, "was removed");
        }
        for value in &pairs.added {
            self.added(&VALUE_ADDED, &path(value), &value.origin, "is new");
        }
        for (from, to) in &pairs.renamed {
            let path = path(to);
            let at = Compared { path: &path, old: &from.origin, new: &to.origin };
            self.renamed(&VALUE_RENAMED, at, &from.name, &to.name);
            self.value(at, from, to);
        }
        for (from, to) in &pairs.kept {
            let path = path(to);
            self.value(Compared { path: &path, old: &from.origin, new: &to.origin }, from, to);
        }
        let names = |shape: &'_ EnumShape| shape.values.iter().map(|v| v.name.wire.clone()).collect::<Vec<_>>();
        let (old, new) = (names(old), names(new));
        self.order(at, "values", old.iter().map(String::as_str), new.iter().map(String::as_str));
    }

    fn value(&mut self, at: Compared<'_>, old: &EnumValue, new: &EnumValue) {
        self.words(at, &old.name, &new.name);
        self.aliases(at, &old.aliases, &new.aliases);
        self.prose(at, "doc", &old.doc, &new.doc);
        self.deprecation(at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.conflict(at, old.conflict.as_ref(), new.conflict.as_ref());
        self.origin(at);
    }
}
