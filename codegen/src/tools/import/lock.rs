//! `facts.lock`: the order of required members, which is the order of the arguments of constructors. The vendor moves
//! members from release to release, and a program would compile with two arguments swapped.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The required members of each structure, in order: by folder of the version, then by `DescribeDisks.request` or the
/// name of a type.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lock(pub BTreeMap<String, BTreeMap<String, Vec<String>>>);

impl Lock {
    /// Sorts required members into the order of the lock; new ones follow in the given order. The lock then has that
    /// order.
    pub fn order(&mut self, version: &str, structure: &str, required: Vec<&str>) -> Vec<String> {
        let structures = self.0.entry(version.to_owned()).or_default();
        let locked = structures.get(structure).cloned().unwrap_or_default();
        let known = locked.iter().filter(|name| required.contains(&name.as_str())).cloned();
        let new =
            required.iter().filter(|name| !locked.iter().any(|known| known == *name)).map(|name| (*name).to_owned());
        let order = known.chain(new).collect::<Vec<_>>();
        if order.is_empty() {
            structures.remove(structure);
        } else {
            structures.insert(structure.to_owned(), order.clone());
        }
        order
    }

    /// Removes the structures of a version that no longer exist.
    pub fn retain(&mut self, version: &str, exists: impl Fn(&str) -> bool) {
        if let Some(structures) = self.0.get_mut(version) {
            structures.retain(|structure, _| exists(structure));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_keeps_its_place() {
        let mut lock = Lock::default();
        assert_eq!(lock.order("v1", "A.request", vec!["X", "Y"]), ["X", "Y"]);
        assert_eq!(lock.order("v1", "A.request", vec!["New", "Y", "X"]), ["X", "Y", "New"]);
        assert_eq!(lock.order("v1", "A.request", vec!["New", "X"]), ["X", "New"]);
        assert_eq!(lock.order("v1", "A.request", vec![]), [""; 0]);
        assert_eq!(lock.0["v1"], BTreeMap::new());
    }
}
