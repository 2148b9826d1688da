//! `facts.lock`: what keeps its place although the vendor's next release, or an import of it, would move it.
//!
//! The order of required members is that of the arguments of constructors, and a program would compile with two arguments
//! swapped. The section of an action is a feature of the crate, and new actions may make a section of older ones.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};

use super::{error::ImportError, names, reader::TextFile, yaml::MARKER};

/// What keeps its place, by folder of the version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lock(BTreeMap<String, VersionLock>);

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct VersionLock {
    /// The required members of each structure, in order: by `DescribeDisks.request` or the name of a type.
    required: BTreeMap<String, Vec<String>>,
    /// The section of each action.
    sections: BTreeMap<String, Section>,
}

/// The name of a section, which is that of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
struct Section(String);

impl TryFrom<String> for Section {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if names::is_label(&name) {
            return Ok(Section(name));
        }
        Err(format!("`{}` cannot be the name of a section", name.escape_debug()))
    }
}

impl Lock {
    /// Reads the file, if there is one.
    ///
    /// # Errors
    /// When it cannot be read or has a mistake.
    pub fn read(path: &Path) -> Result<Self, ImportError> {
        if !path.exists() {
            return Ok(Lock::default());
        }
        Ok(TextFile::read(path)?.yaml::<Option<Lock>>()?.unwrap_or_default())
    }

    /// Returns the text of the file.
    ///
    /// # Errors
    /// When a value cannot be written, which is a bug.
    pub fn print(&self) -> Result<String, ImportError> {
        let text = serde_yaml::to_string(self).map_err(|error| ImportError::Usage(error.to_string()))?;
        Ok(format!(
            "{MARKER}; the order of required members and the sections of actions, which stay as they are. Keep this file.\n{text}"
        ))
    }

    /// Sorts required members into the order of the lock; new ones follow in the given order. The lock then has that
    /// order.
    pub fn order(&mut self, version: &str, structure: &str, required: Vec<&str>) -> Vec<String> {
        let structures = &mut self.0.entry(version.to_owned()).or_default().required;
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

    /// Returns the section of each action: that of the lock, or else the one derived from the names of the actions.
    /// The lock then has these sections.
    pub fn sections<'a>(&mut self, version: &str, mut derived: BTreeMap<&'a str, String>) -> BTreeMap<&'a str, String> {
        let locked = &mut self.0.entry(version.to_owned()).or_default().sections;
        for (action, section) in &mut derived {
            if let Some(Section(locked)) = locked.get(*action) {
                section.clone_from(locked);
            }
        }
        let kept = derived.iter().map(|(action, section)| ((*action).to_owned(), Section(section.clone())));
        *locked = kept.collect();
        derived
    }

    /// Removes the structures of a version that no longer exist.
    pub fn retain(&mut self, version: &str, exists: impl Fn(&str) -> bool) {
        if let Some(lock) = self.0.get_mut(version) {
            lock.required.retain(|structure, _| exists(structure));
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
        assert_eq!(lock.0["v1"].required, BTreeMap::new());
    }

    #[test]
    fn an_action_keeps_its_section() {
        let mut lock = Lock::default();
        let mut sections = |pairs: &[(&'static str, &str)]| {
            let derived = pairs.iter().map(|(action, section)| (*action, (*section).to_owned())).collect();
            lock.sections("v1", derived).into_iter().collect::<Vec<_>>()
        };
        let expected = |pairs: &[(&'static str, &str)]| {
            pairs.iter().map(|(action, section)| (*action, (*section).to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(sections(&[("A", "general"), ("B", "disk")]), expected(&[("A", "general"), ("B", "disk")]));
        assert_eq!(sections(&[("A", "image"), ("C", "image")]), expected(&[("A", "general"), ("C", "image")]));
        // B was removed, so nothing is known about it.
        assert_eq!(sections(&[("B", "image")]), expected(&[("B", "image")]));
    }
}
