//! Applies the fixes of diagnostics.

use std::collections::BTreeMap;

use super::{Diagnostic, Edit};
use crate::source::{FileId, Source};

/// Returns the new texts of the changed files, by path. All edits of a diagnostic are applied, or none. If two
/// diagnostics have overlapping edits, the earlier one wins. Everything else, including comments, keeps its bytes.
pub fn apply(diagnostics: &[Diagnostic], source: &Source) -> BTreeMap<String, String> {
    let mut chosen: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for edits in diagnostics.iter().filter_map(|diagnostic| diagnostic.fix.as_ref()) {
        let free = edits.iter().all(|edit| {
            let others = chosen.get(&edit.span.file).into_iter().flatten();
            fits(edit, source) && others.into_iter().all(|other| !overlap(edit, other))
        });
        if free {
            for edit in edits {
                chosen.entry(edit.span.file).or_default().push(edit);
            }
        }
    }
    let mut changed = BTreeMap::new();
    for (file, mut edits) in chosen {
        let mut text = source.text(file).to_owned();
        edits.sort_by_key(|edit| std::cmp::Reverse((edit.span.start, edit.span.end)));
        for edit in edits {
            text.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
        }
        changed.insert(source.path(file).to_owned(), text);
    }
    changed
}

fn fits(edit: &Edit, source: &Source) -> bool {
    source.text(edit.span.file).get(edit.span.start as usize..edit.span.end as usize).is_some()
}

/// Returns `true` if two edits overlap. Two insertions at one position do as well, since their order would be a guess.
fn overlap(a: &Edit, b: &Edit) -> bool {
    let (a, b) = (a.span, b.span);
    a.start < b.end && b.start < a.end || a.start == b.start || (a.start == a.end || b.start == b.end) && a.end == b.end
}
