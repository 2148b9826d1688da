//! Pairing of the items of two lists.

use std::collections::BTreeMap;

use crate::model::Name;

/// The pairs of two lists, and the rest.
pub(super) struct Pairs<'a, T> {
    /// Items in both lists under one name, in the order of the new list.
    pub kept: Vec<(&'a T, &'a T)>,
    /// Items with different names that are so alike that they must be the same.
    pub renamed: Vec<(&'a T, &'a T)>,
    /// Items only in the old list.
    pub removed: Vec<&'a T>,
    /// Items only in the new list.
    pub added: Vec<&'a T>,
}

/// Pairs items by `key`, and the rest by likeness, the most alike first. `likeness` is 0 for items that
/// are not the same.
pub(super) fn pair<'a, T>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&'a T) -> &'a str,
    likeness: impl Fn(&'a T, &'a T) -> u32,
) -> Pairs<'a, T> {
    let old_keys = positions(old.iter().map(&key).collect());
    let new_keys = positions(new.iter().map(&key).collect());
    let mut removed = old.iter().filter(|item| !new_keys.contains_key(key(item))).collect::<Vec<_>>();
    let mut added = Vec::new();
    let mut kept = Vec::new();
    for item in new {
        match old_keys.get(key(item)).and_then(|former| old.get(*former)) {
            Some(former) => kept.push((former, item)),
            None => added.push(item),
        }
    }
    let mut alike = Vec::new();
    for &from in &removed {
        for &to in &added {
            let score = likeness(from, to);
            if score > 0 {
                alike.push((std::cmp::Reverse(score), key(from), key(to)));
            }
        }
    }
    alike.sort_unstable();
    let mut renamed = Vec::new();
    for (_, from, to) in alike {
        let from = removed.iter().position(|item| key(item) == from);
        let to = added.iter().position(|item| key(item) == to);
        if let (Some(from), Some(to)) = (from, to) {
            renamed.push((removed.remove(from), added.remove(to)));
        }
    }
    Pairs { kept, renamed, removed, added }
}

/// Returns the index of each key. Not generic over the items, so that it is compiled only once.
fn positions(keys: Vec<&str>) -> BTreeMap<&str, usize> {
    keys.into_iter().enumerate().map(|(position, key)| (key, position)).collect()
}

/// Returns how alike two names are. An alias counts most, then equal words, then (up to 50) similar letters.
pub(super) fn names_alike(old: &Name, new: &Name, aliases: &[String]) -> u32 {
    if aliases.contains(&old.wire) {
        return 200;
    }
    if old.words == new.words {
        return 150;
    }
    let (a, b) = (old.words.join(" "), new.words.join(" "));
    (strsim::normalized_damerau_levenshtein(&a, &b) * 50.0) as u32
}

/// Returns the overlap of two sets, in percent.
pub(super) fn overlap<T: Ord>(old: &std::collections::BTreeSet<T>, new: &std::collections::BTreeSet<T>) -> u32 {
    let union = old.union(new).count();
    let both = old.intersection(new).count();
    (both * 100).checked_div(union).unwrap_or_default() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_alike_are_paired_first_and_each_once() {
        let old = ["a1", "keep", "b"];
        let new = ["keep", "a2", "a3", "c"];
        let likeness = |from: &&str, to: &&str| match (*from, *to) {
            ("a1", "a2") => 10,
            ("a1", "a3") => 20,
            _ => 0,
        };
        let pairs = pair(&old, &new, |item| item, likeness);
        assert_eq!(pairs.kept, [(&"keep", &"keep")]);
        assert_eq!(pairs.renamed, [(&"a1", &"a3")]);
        assert_eq!(pairs.removed, [&"b"]);
        assert_eq!(pairs.added, [&"a2", &"c"]);
    }
}
