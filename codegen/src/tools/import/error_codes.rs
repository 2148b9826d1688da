//! Error codes: those that any action may respond with, from the project's own spec, and those of a service, from the
//! `errorcodes.py` of the vendor's SDK for Python.

use std::{collections::BTreeMap, path::Path};

use serde_json::{Map, Value, json};

use super::{docs::DocsMode, error::ImportError, names, reader::TextFile, text};

/// The error codes of the project's own spec that hold for all services.
#[derive(Debug, Default)]
pub struct SharedCodes {
    /// Definitions by code, without references, which other services cannot resolve.
    definitions: Map<String, Value>,
    /// Kinds by code and alias, of all codes in the files.
    kinds: BTreeMap<String, String>,
}

impl SharedCodes {
    /// Reads the files `errors/common.yaml` and `errors/current.yaml` of an API version.
    ///
    /// # Errors
    /// When a file cannot be read or has an unexpected form.
    pub fn read(version: &Path) -> Result<Self, ImportError> {
        let mut codes = SharedCodes::default();
        for name in ["common.yaml", "current.yaml"] {
            let path = version.join("errors").join(name);
            codes.add(&TextFile::read(&path)?.yaml()?);
        }
        Ok(codes)
    }

    fn add(&mut self, content: &Value) {
        // Codes with a source of their own belong to some service.
        let own = content.pointer("/provenance/current").and_then(Value::as_object);
        for (code, definition) in content["errors"].as_object().into_iter().flatten() {
            let kind = definition["kind"].as_str().unwrap_or_default();
            let aliases = definition["aliases"].as_array().into_iter().flatten().filter_map(Value::as_str);
            for name in aliases.chain([code.as_str()]) {
                self.kinds.insert(name.to_owned(), kind.to_owned());
            }
            if own.is_some_and(|own| own.contains_key(&format!("errors.{code}"))) {
                continue;
            }
            let mut copy = Map::new();
            for key in ["kind", "aliases", "doc"] {
                match (key, &definition[key]) {
                    (_, Value::Null) => {}
                    ("doc", Value::String(doc)) => drop(copy.insert(key.to_owned(), json!(without_references(doc)))),
                    (_, value) => drop(copy.insert(key.to_owned(), value.clone())),
                }
            }
            self.definitions.insert(code.clone(), Value::Object(copy));
        }
    }

    /// Returns the definitions.
    pub fn definitions(&self) -> &Map<String, Value> {
        &self.definitions
    }

    /// Returns the kind of the longest listed part of a code.
    fn kind(&self, code: &str) -> &str {
        let mut part = code;
        loop {
            match (self.kinds.get(part), part.rsplit_once('.')) {
                (Some(kind), _) => return kind,
                (None, Some((start, _))) => part = start,
                (None, None) => return "caller",
            }
        }
    }

    /// Returns the definitions of a service's own codes: code and vendor's sentence.
    pub fn own(&self, codes: &BTreeMap<String, Option<String>>, docs: DocsMode) -> Map<String, Value> {
        let shared = self.definitions.keys().map(String::as_str).collect::<Vec<_>>();
        let words = names::distinct(&shared, codes.keys().map(String::as_str));
        let mut own = Map::new();
        for (code, doc) in codes {
            let is_alias = |definition: &Value| {
                definition["aliases"].as_array().is_some_and(|aliases| aliases.iter().any(|alias| alias == code))
            };
            if self.definitions.contains_key(code) || self.definitions.values().any(is_alias) {
                continue;
            }
            let mut facts = Map::new();
            if let Some(words) = words.get(code.as_str()) {
                facts.insert("name".to_owned(), json!(words));
            }
            facts.insert("kind".to_owned(), json!(self.kind(code)));
            let doc = doc.as_deref().filter(|_| docs == DocsMode::Own).and_then(text::sentences);
            facts.insert("doc".to_owned(), json!(doc.unwrap_or_else(|| format!("Error code {code}."))));
            own.insert(code.clone(), Value::Object(facts));
        }
        own
    }
}

/// Removes the single backticks of references, and keeps the double ones of code.
fn without_references(doc: &str) -> String {
    doc.split("``").map(|part| part.replace('`', "")).collect::<Vec<_>>().join("``")
}

/// Reads `errorcodes.py`: assignments of strings, each after a comment.
///
/// # Errors
/// When the file cannot be read, or has a line of another form.
pub fn read(path: &Path) -> Result<BTreeMap<String, Option<String>>, ImportError> {
    let file = TextFile::read(path)?;
    let mut codes = BTreeMap::new();
    let mut comment = None::<String>;
    let mut offset = 0;
    for line in file.text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let line = line.trim();
        if let Some(text) = line.strip_prefix('#') {
            let comment = comment.get_or_insert_default();
            comment.push_str(text.trim());
            comment.push('\n');
        } else if line.is_empty() {
            comment = None;
        } else {
            let code = line.split_once(" = ").and_then(|(_, value)| value.strip_prefix('\'')?.strip_suffix('\''));
            let Some(code) = code.filter(|code| is_code(code)) else {
                return Err(ImportError::at(path, &file.text, start, "expected NAME = 'Error.Code'".to_owned()));
            };
            codes.insert(code.to_owned(), comment.take());
        }
    }
    Ok(codes)
}

fn is_code(code: &str) -> bool {
    let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    code.starts_with(|c: char| c.is_ascii_alphabetic()) && code.chars().all(valid) && code.len() <= 256
}
