//! Comparison of structures and enums.

use std::collections::BTreeSet;

use super::{
    Compared, Diff,
    classes::*,
    members::StructureUse,
    pairs::{Pairs, overlap, pair},
};
use crate::model::{Direction, Shape, ShapeKind, Structure};

/// Pairs types. Two types with different names are the same if they share at least three quarters of all their
/// contents, and these are more than one member or value, or the words of the name or the documentation are the same.
pub(super) fn pair_shapes<'a>(old: &'a [Shape], new: &'a [Shape]) -> Pairs<'a, Shape> {
    let likeness = |from: &Shape, to: &Shape| {
        let (before, after) = match (&from.kind, &to.kind) {
            (ShapeKind::Structure(a), ShapeKind::Structure(b)) => (contents(a), contents(b)),
            (ShapeKind::Enum(a), ShapeKind::Enum(b)) => {
                let values = |shape: &crate::model::EnumShape| {
                    shape.values.iter().map(|value| (value.name.wire.clone(), String::new())).collect()
                };
                (values(a), values(b))
            }
            _ => return 0,
        };
        let share = overlap(&before, &after);
        let telling = before.len() > 1 || from.name.words == to.name.words || from.doc == to.doc;
        if share >= 75 && telling { share } else { 0 }
    };
    pair(old, new, |shape| shape.name.wire.as_str(), likeness)
}

/// Returns the names and types of members.
pub(super) fn contents(structure: &Structure) -> BTreeSet<(String, String)> {
    structure.members.iter().map(|member| (member.name.wire.clone(), member.ty.to_string())).collect()
}

impl Diff<'_> {
    /// Compares the types of an API version. `api` is the prefix of their paths.
    pub fn shapes(&mut self, api: &str, pairs: &Pairs<'_, Shape>, types: &[(&str, &str)]) {
        let path = |shape: &Shape| format!("{api}/{}", shape.name.wire);
        let kind = |shape: &Shape| match shape.kind {
            ShapeKind::Structure(_) => "structure",
            ShapeKind::Enum(_) => "enum",
        };
        for shape in &pairs.removed {
            self.removed(&TYPE_REMOVED, &path(shape), &shape.origin, format!("was removed, a {}", kind(shape)));
        }
        for shape in &pairs.added {
            self.added(&TYPE_ADDED, &path(shape), &shape.origin, format!("is new, a {}", kind(shape)));
        }
        for (from, to) in &pairs.renamed {
            let path = path(to);
            let at = Compared { path: &path, old: &from.origin, new: &to.origin };
            self.renamed(&TYPE_RENAMED, at, &from.name, &to.name);
            self.shape(at, from, to, types);
        }
        for (from, to) in &pairs.kept {
            let path = path(to);
            self.shape(Compared { path: &path, old: &from.origin, new: &to.origin }, from, to, types);
        }
    }

    fn shape(&mut self, at: Compared<'_>, old: &Shape, new: &Shape, types: &[(&str, &str)]) {
        match (&old.kind, &new.kind) {
            (ShapeKind::Structure(before), ShapeKind::Structure(after)) => {
                self.direction(at, old.direction, new.direction, before, after);
                let usage = StructureUse::new(old.direction, new.direction, types);
                self.structure(at, before, after, usage);
                match (before.filter, after.filter) {
                    (false, true) => self.changed(&FILTER_TYPE_CHANGED, at, "is a filter now"),
                    (true, false) => self.changed(&FILTER_TYPE_CHANGED, at, "is no longer a filter"),
                    _ => {}
                }
            }
            (ShapeKind::Enum(before), ShapeKind::Enum(after)) => self.enums(at, before, after),
            (ShapeKind::Structure(_), ShapeKind::Enum(_)) => {
                self.changed(&TYPE_KIND_CHANGED, at, "is an enum now, formerly a structure");
            }
            (ShapeKind::Enum(_), ShapeKind::Structure(_)) => {
                self.changed(&TYPE_KIND_CHANGED, at, "is a structure now, formerly an enum");
            }
        }
        self.words(at, &old.name, &new.name);
        self.sections(at, &old.sections, &new.sections);
        if old.recursive != new.recursive {
            let what = if new.recursive { "contains itself now" } else { "no longer contains itself" };
            self.changed(&RECURSION_CHANGED, at, what);
        }
        self.prose(at, "doc", &old.doc, &new.doc);
        self.deprecation(at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.conflict(at, old.conflict.as_ref(), new.conflict.as_ref());
        self.origin(at);
    }

    /// Compares directions, which determine the methods of a struct and which of its fields are `Option`.
    fn direction(&mut self, at: Compared<'_>, old: Direction, new: Direction, before: &Structure, after: &Structure) {
        // If no action reaches the type, its sections changed too, which is reported.
        if old == new || old == Direction::None || new == Direction::None {
            return;
        }
        let built = |direction| direction != Direction::Out;
        let read = |direction| direction != Direction::In;
        let takes = |direction| matches!(direction, Direction::In | Direction::Both);
        let required =
            |structure: &Structure| structure.members.iter().any(|member| member.required && !member.readonly);
        let lost = (built(old) && !built(new)) || (read(old) && !read(new));
        // `new` takes arguments if values are sent; these are not `Option` if values are only sent.
        let reshaped = built(old)
            && built(new)
            && required(before)
            && required(after)
            && (takes(old) != takes(new) || (old == Direction::In) != (new == Direction::In));
        let class = match (lost, reshaped) {
            (true, _) => &DIRECTION_LOST,
            (false, true) => &DIRECTION_RESHAPED,
            (false, false) => &DIRECTION_GAINED,
        };
        self.changed(class, at, format!("is {} now, formerly {}", direction_in_words(new), direction_in_words(old)));
    }

    fn sections(&mut self, at: Compared<'_>, old: &[String], new: &[String]) {
        if old == new {
            return;
        }
        let lost = old.iter().any(|section| !new.contains(section));
        // A type that no action reaches is compiled with every feature.
        let class = match (old, new) {
            (_, []) => &TYPE_UNUSED,
            ([], _) => &TYPE_SECTION_REMOVED,
            _ if lost => &TYPE_SECTION_REMOVED,
            _ => &TYPE_SECTION_ADDED,
        };
        let list = |sections: &[String]| if sections.is_empty() { "no action".to_owned() } else { sections.join(", ") };
        self.changed(class, at, format!("is used by {} now, formerly by {}", list(new), list(old)));
    }
}

fn direction_in_words(direction: Direction) -> &'static str {
    match direction {
        Direction::None => "in no action",
        Direction::In => "in requests",
        Direction::Out => "in responses",
        Direction::Both => "in requests and responses",
    }
}
