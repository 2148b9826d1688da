//! Facts that people add to an import: filters, effects, waiters, enums. Each says where it comes from.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{error::ImportError, reader::TextFile};

/// The files of an API version by path, each a tree.
pub type Trees = BTreeMap<String, Map<String, Value>>;

/// The file with definitions that only overlays have.
pub const ADDED: &str = "overlay.yaml";

/// A file of the overlay.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayFile {
    facts: Vec<Fact>,
}

/// Keys to set at a path.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    /// `actions.DescribeDisks.request.Filters`, `types.Disk.members.DiskState`, `enums.DiskState`, `waiters.disk_attached`,
    /// `errors.ResourceBusy`, `api`.
    path: String,
    /// Folder of the API version; the newest by default.
    #[serde(default)]
    version: Option<String>,
    /// Where the facts come from, as a sentence.
    source: String,
    /// The keys to set, with their values.
    keys: Map<String, Value>,
}

/// All facts of a service.
#[derive(Debug, Default)]
pub struct Overlay {
    facts: Vec<(PathBuf, String, Fact)>,
}

impl Overlay {
    /// Reads the files `*.yaml` of a folder, which need not exist.
    ///
    /// # Errors
    /// When a file cannot be read or has an unexpected form.
    pub fn read(folder: &Path) -> Result<Self, ImportError> {
        let mut overlay = Overlay::default();
        if !folder.is_dir() {
            return Ok(overlay);
        }
        let entries = fs::read_dir(folder).map_err(|error| ImportError::read(folder, error))?;
        let mut paths = Vec::new();
        for entry in entries {
            paths.push(entry.map_err(|error| ImportError::read(folder, error))?.path());
        }
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "yaml")) {
            let file = TextFile::read(path)?;
            let content = file.yaml::<OverlayFile>()?;
            overlay.facts.extend(content.facts.into_iter().map(|fact| (path.clone(), file.text.clone(), fact)));
        }
        Ok(overlay)
    }

    /// Returns `true` if there are no facts.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// Adds the facts about a version to its files. Returns warnings about facts that are no longer needed.
    ///
    /// # Errors
    /// When a path does not resolve.
    pub fn apply(&self, version: &str, newest: bool, trees: &mut Trees) -> Result<Vec<String>, ImportError> {
        let mut warnings = Vec::new();
        for (file, text, fact) in &self.facts {
            if fact.version.as_deref().map_or(!newest, |wanted| wanted != version) {
                continue;
            }
            let fault = |message: String| {
                let at = text.find(fact.path.as_str()).unwrap_or_default();
                ImportError::at(file, text, at, message)
            };
            if fact.source.trim().is_empty() {
                return Err(fault(format!(
                    "`{}` has no source; say in a sentence where the facts come from",
                    fact.path
                )));
            }
            let Some(place) = Place::find(&fact.path, trees) else {
                let help = "the vendor may have renamed or removed it: correct the path, or delete the fact";
                return Err(fault(format!("`{}` does not resolve in {version}; {help}", fact.path)));
            };
            for key in fact.keys.keys().filter(|key| place.has(key, &fact.keys, trees)) {
                let what = format!("`{key}` of `{}` is what the import says by now; delete it", fact.path);
                warnings.push(fault(what).to_string());
            }
            place.set(fact, trees);
        }
        Ok(warnings)
    }

    /// Returns an error if a fact names a version that the import does not have.
    ///
    /// # Errors
    /// See above.
    pub fn validate(&self, versions: &[&str]) -> Result<(), ImportError> {
        for (file, text, fact) in &self.facts {
            if let Some(version) = fact.version.as_ref().filter(|version| !versions.contains(&version.as_str())) {
                let at = text.find(version.as_str()).unwrap_or_default();
                let message = format!("unknown version `{version}`; known are {}", versions.join(", "));
                return Err(ImportError::at(file, text, at, message));
            }
        }
        Ok(())
    }
}

/// A map in one of the files.
struct Place {
    file: String,
    keys: Vec<String>,
}

impl Place {
    fn find(path: &str, trees: &mut Trees) -> Option<Place> {
        let (kind, rest) = path.split_once('.').unwrap_or((path, ""));
        let steps = || rest.split('.').map(str::to_owned).collect::<Vec<_>>();
        let within = |key: &str, trees: &Trees, name: &str| {
            trees
                .iter()
                .find(|(_, tree)| tree.get(key).is_some_and(|map| map.get(name).is_some()))
                .map(|(file, _)| file.clone())
        };
        let place = match kind {
            "api" if rest.is_empty() => Place { file: "api.yaml".to_owned(), keys: Vec::new() },
            "actions" => {
                let (action, rest) = rest.split_once('.').unwrap_or((rest, ""));
                let end = format!("/{action}.yaml");
                let file = trees.keys().find(|file| file.starts_with("actions/") && file.ends_with(&end))?.clone();
                let keys = if rest.is_empty() { Vec::new() } else { rest.split('.').map(str::to_owned).collect() };
                Place { file, keys }
            }
            // Codes contain dots.
            "errors" => Place { file: within(kind, trees, rest)?, keys: vec![kind.to_owned(), rest.to_owned()] },
            "types" => {
                let file = within(kind, trees, rest.split('.').next()?)?;
                Place { file, keys: [vec![kind.to_owned()], steps()].concat() }
            }
            "enums" | "waiters" if !rest.is_empty() && !rest.contains('.') => {
                let tree = trees.entry(ADDED.to_owned()).or_insert_with(super::service::definitions);
                let map = tree.entry(kind).or_insert_with(|| json!({})).as_object_mut()?;
                map.entry(rest).or_insert_with(|| json!({}));
                Place { file: ADDED.to_owned(), keys: vec![kind.to_owned(), rest.to_owned()] }
            }
            _ => return None,
        };
        place.map(trees).is_some().then_some(place)
    }

    fn map<'t>(&self, trees: &'t Trees) -> Option<&'t Map<String, Value>> {
        let mut map = trees.get(&self.file)?;
        for key in &self.keys {
            map = map.get(key)?.as_object()?;
        }
        Some(map)
    }

    fn has(&self, key: &str, keys: &Map<String, Value>, trees: &Trees) -> bool {
        self.map(trees).is_some_and(|map| map.get(key).is_some() && map.get(key) == keys.get(key))
    }

    /// Sets the keys, and says that they are no facts of the vendor's model.
    fn set(&self, fact: &Fact, trees: &mut Trees) {
        let Some(tree) = trees.get_mut(&self.file) else { return };
        let reason = fact.source.trim().trim_end_matches('.');
        if !tree.contains_key("provenance") {
            let at = tree.keys().position(|key| key == "source").map_or(tree.len(), |at| at + 1);
            tree.shift_insert(at, "provenance".to_owned(), json!({}));
        }
        let provenance = &mut tree["provenance"];
        for key in fact.keys.keys() {
            // Codes and what is defined here alone are covered as a whole.
            let whole = matches!(self.keys.first().map(String::as_str), Some("errors" | "enums" | "waiters"));
            let path =
                self.keys.iter().chain((!whole).then_some(key)).map(String::as_str).collect::<Vec<_>>().join(".");
            provenance["inferred"][path] = json!(format!("{reason}."));
        }
        let mut map = Some(tree);
        for key in &self.keys {
            map = map.and_then(|map| map.get_mut(key)).and_then(Value::as_object_mut);
        }
        if let Some(map) = map {
            let doc = map.get("doc").cloned();
            map.extend(fact.keys.clone());
            // The documentation of a member is its last key.
            if let Some(doc) = doc.filter(|_| !self.keys.is_empty() && !fact.keys.contains_key("doc")) {
                map.shift_remove("doc");
                map.insert("doc".to_owned(), doc);
            }
        }
    }
}
