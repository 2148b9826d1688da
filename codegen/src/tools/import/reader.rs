//! Reads files with errors that say file, line, column and key.

use std::{collections::BTreeMap, fmt, fs, marker::PhantomData, path::Path};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use super::error::ImportError;

/// The largest file that is read; those of the vendor have up to 4 MB.
const MAX_BYTES: u64 = 64 << 20;

/// A text and its path, for errors about it.
#[derive(Debug)]
pub struct TextFile<'p> {
    /// The file.
    pub path: &'p Path,
    /// Its text.
    pub text: String,
}

/// A step of the path to a JSON value.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// The member of an object.
    Key(&'a str),
    /// The item of a list.
    Index(usize),
}

impl<'p> TextFile<'p> {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, is too large, or is not UTF-8.
    pub fn read(path: &'p Path) -> Result<Self, ImportError> {
        let failed = |error| ImportError::read(path, error);
        let size = fs::metadata(path).map_err(failed)?.len();
        if size > MAX_BYTES {
            let message = format!("the file has {size} bytes; at most {MAX_BYTES} are read");
            return Err(ImportError::at(path, "", 0, message));
        }
        match String::from_utf8(fs::read(path).map_err(failed)?) {
            Ok(text) => Ok(TextFile { path, text }),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                let text = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
                let message = "invalid UTF-8; unpack the wheel again".to_owned();
                Err(ImportError::at(path, &text, text.len(), message))
            }
        }
    }

    /// Parses the JSON of the file.
    ///
    /// # Errors
    /// When it is not JSON, or does not have the expected form.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, ImportError> {
        let mut reader = serde_json::Deserializer::from_str(&self.text);
        let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let path = error.path().to_string();
            self.malformed(error.inner(), &path)
        })?;
        reader.end().map_err(|error| self.malformed(&error, ""))?;
        Ok(value)
    }

    /// Parses the YAML of the file.
    ///
    /// # Errors
    /// When it is not YAML, or does not have the expected form.
    pub fn yaml<T: DeserializeOwned>(&self) -> Result<T, ImportError> {
        serde_yaml::from_str(&self.text).map_err(|error| {
            let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
            let file = self.path.display().to_string();
            ImportError::Malformed { file, line, column, message: error.to_string() }
        })
    }

    fn malformed(&self, error: &serde_json::Error, path: &str) -> ImportError {
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        let within = if matches!(path, "" | "." | "?") { String::new() } else { format!(", in {path}") };
        let (line, column) = (error.line(), error.column());
        // serde_json counts bytes.
        let before = self.text.split('\n').nth(line.saturating_sub(1)).unwrap_or_default();
        let end = before.floor_char_boundary(column.saturating_sub(1));
        let column = before.get(..end).unwrap_or_default().chars().count() + 1;
        ImportError::Malformed {
            file: self.path.display().to_string(),
            line,
            column,
            message: format!("{message}{within}"),
        }
    }

    /// Returns an error about the value at a path.
    pub fn fault(&self, path: &[Step<'_>], message: &str) -> ImportError {
        let mut shown = String::new();
        for step in path {
            match step {
                Step::Key(key) if shown.is_empty() => shown.push_str(key),
                Step::Key(key) => shown.extend([".", key]),
                Step::Index(index) => shown.push_str(&format!("[{index}]")),
            }
        }
        ImportError::at(self.path, &self.text, self.offset(path), format!("{message}, in {shown}"))
    }

    /// Returns the offset of the value at a path, or of the innermost value on the way that exists.
    fn offset(&self, path: &[Step<'_>]) -> usize {
        let mut at = self.text.as_str();
        for step in path {
            let next = match step {
                Step::Key(key) => {
                    let map = serde_json::from_str::<Entries<&RawValue>>(at).ok();
                    map.and_then(|map| map.0.get(*key).map(|raw| raw.get()))
                }
                Step::Index(index) => {
                    let list = serde_json::from_str::<Vec<&RawValue>>(at).ok();
                    list.and_then(|list| list.get(*index).map(|raw| raw.get()))
                }
            };
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        (at.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }
}

/// A JSON object with values of one type; a duplicate key is an error.
#[derive(Debug, Clone)]
pub struct Entries<T>(pub BTreeMap<String, T>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries(BTreeMap::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, T>()? {
            if entries.contains_key(&key) {
                return Err(A::Error::custom(format!("duplicate key `{key}`")));
            }
            entries.insert(key, value);
        }
        Ok(Entries(entries))
    }
}
