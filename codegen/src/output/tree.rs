//! Generated files in memory.

use std::collections::BTreeMap;

/// Texts by relative path with forward slashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree(BTreeMap<String, String>);

/// Two emitters wrote the same path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("two emitters wrote {0}")]
pub struct DuplicatePath(pub String);

impl Tree {
    /// Adds a file; fails if the path exists already.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> Result<(), DuplicatePath> {
        let path = path.into();
        if self.0.contains_key(&path) {
            return Err(DuplicatePath(path));
        }
        self.0.insert(path, text.into());
        Ok(())
    }

    /// Adds all files of `other` below `folder`.
    pub fn graft(&mut self, folder: &str, other: Tree) -> Result<(), DuplicatePath> {
        for (path, text) in other.0 {
            let path = if folder.is_empty() { path } else { format!("{folder}/{path}") };
            self.add(path, text)?;
        }
        Ok(())
    }

    /// Returns the files, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Returns the text at `path`.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Replaces every text.
    pub fn map(self, mut f: impl FnMut(&str, String) -> String) -> Tree {
        Tree(
            self.0
                .into_iter()
                .map(|(path, text)| {
                    let new = f(&path, text);
                    (path, new)
                })
                .collect(),
        )
    }

    /// Returns the number of files.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns `true` if there is no file.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
