//! Imports services from the vendor's machine-readable model, which its command line client contains, as specs of their
//! own: `DIR/<service>/spec`, beside `overlay/`, which people write, and `facts.lock`.

mod behavior;
mod docs;
mod error;
mod error_codes;
mod examples;
mod lock;
mod names;
mod overlay;
mod reader;
mod report;
mod service;
mod structures;
mod text;
mod vendor;
mod wheel;
mod write;
mod yaml;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value, json};

pub use docs::DocsMode;
pub use error::ImportError;
pub use report::Report;
pub use wheel::Wheel;

use self::{
    docs::Docs,
    error_codes::SharedCodes,
    lock::Lock,
    overlay::{Overlay, Trees},
    reader::TextFile,
    service::{SHARED, SOURCE, Version},
    vendor::{Api, Examples},
    yaml::MARKER,
};
use crate::{
    load::{Loaded, from_map, read_dir},
    model::{CallProtocol, Leniency},
    pipeline::{SPEC, resolve},
    timings::Timings,
    tools::diff::{ApiChange, Side, diff},
};

/// The file with the order of required members.
const LOCK: &str = "facts.lock";

/// Where an import reads from.
#[derive(Debug)]
pub struct Importer {
    wheel: Wheel,
    english: Option<Wheel>,
    errors: Option<PathBuf>,
    docs: DocsMode,
    shared: SharedCodes,
    protocol: String,
    reads: Vec<String>,
}

/// A service to import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// Name of the service.
    pub service: String,
    /// Versions; all if there are none.
    pub versions: Vec<String>,
}

/// The files of a service that are to be written.
#[derive(Debug)]
pub struct Imported {
    /// Name of the service.
    pub service: String,
    /// Texts by path below the service's folder.
    files: BTreeMap<String, String>,
    /// What they contain.
    pub report: Report,
}

impl Importer {
    /// Opens the folders of the vendor. `spec` is the project's own spec.
    ///
    /// # Errors
    /// When a folder does not contain what it should.
    pub fn open(
        spec: &Path,
        from: &Path,
        english: Option<&Path>,
        errors: Option<&Path>,
        docs: DocsMode,
    ) -> Result<Self, ImportError> {
        let wheel = Wheel::open(from)?;
        let english = english.map(Wheel::open).transpose()?;
        let errors = errors.map(wheel::error_codes).transpose()?;
        let shared = SharedCodes::read(&spec.join("v2017-03-12"))?;
        let path = spec.join("protocol.yaml");
        let protocol = TextFile::read(&path)?;
        let reads = protocol.yaml::<CallProtocol>()?.catalogue.reads;
        Ok(Importer { wheel, english, errors, docs, shared, protocol: protocol.text, reads })
    }

    /// Returns the services named by arguments, `cvm` or `cvm@2017-03-12`; all services if there are none.
    ///
    /// # Errors
    /// When a service or version does not exist.
    pub fn select(&self, arguments: &[String]) -> Result<Vec<Selection>, ImportError> {
        let mut selected = Vec::<Selection>::new();
        let all = if arguments.is_empty() { self.wheel.services()? } else { Vec::new() };
        for argument in arguments.iter().chain(&all) {
            let (service, version) = argument.split_once('@').map_or((argument.as_str(), None), |(s, v)| (s, Some(v)));
            let versions = version.map(str::to_owned).into_iter().collect::<Vec<_>>();
            self.wheel.versions(service, &versions)?;
            match selected.iter_mut().find(|selection| selection.service == service) {
                Some(selection) => selection.versions.extend(versions),
                None => selected.push(Selection { service: service.to_owned(), versions }),
            }
        }
        Ok(selected)
    }

    /// Computes the files of a service. `folder` is where they will be; it has the overlay and the lock.
    ///
    /// # Errors
    /// When a file of the vendor, the overlay or the lock has a mistake.
    pub fn import(&self, selection: &Selection, folder: &Path) -> Result<Imported, ImportError> {
        let service = &selection.service;
        let versions = self.wheel.versions(service, &selection.versions)?;
        let overlay = Overlay::read(&folder.join("overlay"))?;
        let folders = versions.iter().map(|version| format!("v{}", version.version)).collect::<Vec<_>>();
        overlay.validate(&folders)?;
        let lock_path = folder.join(LOCK);
        let mut lock = read_lock(&lock_path)?;
        let mut report = Report { versions: versions.len(), ..Report::default() };
        let source = &self.wheel.release;
        let mut files = BTreeMap::new();
        for (index, (version, folder)) in versions.iter().zip(&folders).enumerate() {
            let path = self.wheel.file(service, version, "api.json");
            let api = Api::read(&path)?;
            if api.metadata.version != version.version {
                let message = format!("{} says version {}", path.display(), api.metadata.version);
                return Err(ImportError::Usage(message));
            }
            let examples = Examples::read(&self.wheel.file(service, version, "examples.json"))?;
            let english = self.english.as_ref().map(|wheel| wheel.file(service, version, "api.json"));
            let english = english.filter(|path| path.is_file()).map(|path| Api::read(&path)).transpose()?;
            let codes =
                self.errors.as_ref().map(|errors| errors.join(service).join(&version.folder).join("errorcodes.py"));
            let codes = codes.filter(|path| path.is_file()).map(|path| error_codes::read(&path)).transpose()?;
            let newest = index + 1 == versions.len();
            let version = Version {
                service,
                folder,
                newest,
                api: &api,
                examples: &examples,
                docs: &Docs { mode: self.docs, english: english.as_ref() },
                codes: &codes.unwrap_or_default(),
                shared: &self.shared,
                reads: &self.reads,
            };
            let mut trees = version.trees(&mut lock, &mut report);
            report.warnings.extend(overlay.apply(folder, newest, &mut trees)?);
            let model = self.model(folder, &trees)?;
            if let Some(api) = model.api(folder) {
                version.add_examples(api, &mut trees, &mut report);
            }
            for (path, tree) in &trees {
                files.insert(format!("{SPEC}/{folder}/{path}"), yaml::print(tree, source)?);
            }
        }
        let note = format!("{MARKER} from {source}; do not edit.\n");
        files.insert(format!("{SPEC}/protocol.yaml"), format!("{note}{}", self.protocol));
        files.insert(format!("{SPEC}/sources.yaml"), yaml::print(&self.sources(!overlay.is_empty()), source)?);
        files.insert(LOCK.to_owned(), print_lock(&lock)?);
        Ok(Imported { service: service.clone(), files, report })
    }

    /// Returns the model of one version without examples, by which examples are judged. It has every leniency; those
    /// that examples need are written.
    fn model(&self, folder: &str, trees: &Trees) -> Result<crate::model::Model, ImportError> {
        let mut files = BTreeMap::new();
        for (path, tree) in trees {
            files.insert(format!("{folder}/{path}"), yaml::print(tree, "")?.into_bytes());
        }
        let mut api = trees.get("api.yaml").cloned().unwrap_or_default();
        let all = Leniency::ALL.map(|kind| (kind.to_owned(), json!("An example may need it.")));
        if let Some(protocol) = api.get_mut("protocol").and_then(Value::as_object_mut) {
            protocol.insert("accept".to_owned(), Value::Object(Map::from_iter(all)));
        }
        files.insert(format!("{folder}/api.yaml"), yaml::print(&api, "")?.into_bytes());
        files.insert("protocol.yaml".to_owned(), self.protocol.clone().into_bytes());
        files.insert("sources.yaml".to_owned(), yaml::print(&self.sources(true), "")?.into_bytes());
        let (_, model) = resolve(&from_map(&files), &mut Vec::new(), &mut Timings::default());
        Ok(model)
    }

    fn sources(&self, overlay: bool) -> Map<String, Value> {
        let release = &self.wheel.release;
        let number = release.split(' ').next_back().unwrap_or_default();
        let mut sources = json!({
            SOURCE: {
                "provenance": "imported",
                "title": format!("The machine-readable model of the vendor's command line client, {release}"),
                "date": format!("of release {number}"),
            },
            SHARED: {
                "provenance": "imported",
                "title": "Error codes of all services, from this project's spec of CVM",
                "date": "of this checkout",
            },
        });
        if overlay {
            sources["overlay"] = json!({
                "provenance": "inferred",
                "title": "The files in the folder overlay, each fact of which names its source",
                "date": "of this folder",
            });
        }
        Map::from_iter([("sources".to_owned(), sources)])
    }
}

impl Imported {
    /// Writes the files below `into`, and deletes those that an earlier import wrote and this one does not have.
    ///
    /// # Errors
    /// When a file cannot be written, or something else is in its place.
    pub fn write(&self, into: &Path) -> Result<(), ImportError> {
        write::write(into, &into.join(&self.service), &self.files)
    }

    /// Returns how the import changes the API of the spec below `into`; `None` if there is no spec yet.
    pub fn changes(&self, into: &Path) -> Option<Vec<ApiChange>> {
        let folder = into.join(&self.service).join(SPEC);
        if !folder.is_dir() {
            return None;
        }
        let start = format!("{SPEC}/");
        let files = self.files.iter().filter_map(|(path, text)| Some((path.strip_prefix(&start)?, text)));
        let new = from_map(&files.map(|(path, text)| (path.to_owned(), text.clone().into_bytes())).collect());
        let old = read_dir(&folder);
        let shown = folder.display().to_string();
        let model = |loaded: &Loaded| resolve(loaded, &mut Vec::new(), &mut Timings::default()).1;
        let (old_model, new_model) = (model(&old), model(&new));
        let side = |model, source| Side { model, source: Some(source), folder: shown.as_str() };
        Some(diff(side(&old_model, &old.source), side(&new_model, &new.source)))
    }

    /// Returns the paths of the files, below the service's folder.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

fn read_lock(path: &Path) -> Result<Lock, ImportError> {
    if !path.exists() {
        return Ok(Lock::default());
    }
    Ok(TextFile::read(path)?.yaml::<Option<Lock>>()?.unwrap_or_default())
}

fn print_lock(lock: &Lock) -> Result<String, ImportError> {
    let text = serde_yaml::to_string(lock).map_err(|error| ImportError::Usage(error.to_string()))?;
    Ok(format!("{MARKER}; the order of required members, which keep their places. Keep this file.\n{text}"))
}
