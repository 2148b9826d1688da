//! Imports services from the vendor's machine-readable model, which its command line client contains, as specs of their
//! own: `DIR/<service>/spec`, beside `overlay/`, which people write, and `facts.lock`.

mod behavior;
mod docs;
mod error;
mod error_codes;
mod examples;
mod inputs;
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
    inputs::Inputs,
    lock::Lock,
    overlay::{Overlay, Trees},
    reader::TextFile,
    service::{SHARED, SOURCE, Version},
    yaml::MARKER,
};
use crate::{
    load::{Loaded, from_map, read_dir},
    model::{CallProtocol, Leniency},
    pipeline::{SPEC, resolve},
    timings::Timings,
    tools::diff::{ApiChange, Side, diff},
};

/// The file with what keeps its place from one release to the next.
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
        let (english, errors) = (self.english.as_ref(), self.errors.as_deref());
        let mut report = Report::of(service);
        let mut inputs = Vec::new();
        for version in self.wheel.versions(service, &selection.versions)? {
            inputs.push(Inputs::read(&self.wheel, english, errors, service, &version)?);
        }
        let mut versions = Vec::new();
        for version in &inputs {
            match version.actions(&mut report) {
                actions if actions.is_empty() => report.left_out(&version.folder),
                actions => versions.push((version, actions)),
            }
        }
        let mut files = BTreeMap::new();
        if versions.is_empty() {
            return Ok(Imported { service: service.clone(), files, report });
        }
        let overlay = Overlay::read(&folder.join("overlay"))?;
        overlay.validate(&versions.iter().map(|(version, _)| version.folder.as_str()).collect::<Vec<_>>())?;
        let mut lock = Lock::read(&folder.join(LOCK))?;
        let source = &self.wheel.release;
        report.versions = versions.len();
        for (index, (inputs, actions)) in versions.iter().enumerate() {
            let Inputs { folder, api, english, examples, codes } = inputs;
            let newest = index + 1 == versions.len();
            let docs = Docs { mode: self.docs, english: english.as_ref() };
            let (shared, reads) = (&self.shared, &*self.reads);
            let version =
                Version { service, folder, newest, api, actions, examples, docs: &docs, codes, shared, reads };
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
        files.insert(LOCK.to_owned(), lock.print()?);
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
        let model = resolve(&from_map(&files), &mut Vec::new(), &mut Timings::default());
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
        let model = |loaded: &Loaded| resolve(loaded, &mut Vec::new(), &mut Timings::default());
        let (old_model, new_model) = (model(&old), model(&new));
        let side = |model, source| Side { model, source: Some(source), folder: shown.as_str() };
        Some(diff(side(&old_model, &old.source), side(&new_model, &new.source)))
    }

    /// Returns the paths of the files, below the service's folder.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}
