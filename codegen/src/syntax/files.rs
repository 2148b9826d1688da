//! The stage "decode": trees to typed files, sorted by what they are.

use std::collections::{BTreeMap, BTreeSet};

use super::validate::Validator;
use super::{ActionFile, ApiFile, Definitions, SourcesFile, from_node, schema};
use crate::diag::{Diagnostic, codes};
use crate::source::{FileId, Source, Span};
use crate::yaml::Node;

/// All files of a spec.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// sources.yaml.
    pub sources: Option<File<SourcesFile>>,
    /// API versions by folder name.
    pub versions: BTreeMap<String, ApiVersion>,
    /// Trees of all files that are YAML, whatever their form.
    pub trees: Vec<(FileId, Node)>,
}

/// The files of one API version, each kind in order of path.
#[derive(Debug, Clone, Default)]
pub struct ApiVersion {
    /// Files with the key `api`; there ought to be one.
    pub api: Vec<File<ApiFile>>,
    /// Files with types, enums, errors and waiters.
    pub definitions: Vec<File<Definitions>>,
    /// Actions.
    pub actions: Vec<Action>,
    /// What could not be read.
    pub lost: Lost,
}

/// A file and its tree.
#[derive(Debug, Clone)]
pub struct File<T> {
    /// Which.
    pub id: FileId,
    /// Path below the spec's folder.
    pub path: String,
    /// The tree that `content` was read from, less what did not fit.
    pub tree: Node,
    /// Its content.
    pub content: T,
}

/// An action and the folder it lies in.
#[derive(Debug, Clone)]
pub struct Action {
    /// The section.
    pub section: String,
    /// The file.
    pub file: File<ActionFile>,
}

/// What could not be read. A name that leads nowhere may have been defined there, so it is not reported.
#[derive(Debug, Clone, Default)]
pub struct Lost {
    /// Keys and texts that were left out.
    pub names: BTreeSet<String>,
    /// Keys that were left out or are missing, with the place of the key of the thing that ought to have them.
    pub parts: BTreeSet<(Span, String)>,
    /// A whole file is missing: any name may have been in it.
    pub everything: bool,
}

impl Lost {
    /// Whether `name` may have been defined in something that could not be read.
    pub fn may_have(&self, name: &str) -> bool {
        self.everything || self.names.contains(name)
    }

    /// Whether the thing whose own key stands at `thing` lacks what it has under `key`.
    pub fn has_part(&self, thing: Span, key: &str) -> bool {
        self.parts.contains(&(thing, key.to_owned()))
    }
}

/// Where a file belongs, told by its path.
enum Place<'a> {
    Sources,
    Action { folder: &'a str, section: &'a str },
    Definitions { folder: &'a str },
}

/// Checks every tree against the form of its file. What does not fit is reported and left out.
pub fn decode(source: &Source, trees: Vec<(FileId, Option<Node>)>, problems: &mut Vec<Diagnostic>) -> Spec {
    let schema = &*schema::SCHEMA;
    let mut spec = Spec::default();
    for id in source.broken() {
        if let Some((folder, _)) = source.path(id).split_once('/') {
            spec.versions.entry(folder.to_owned()).or_default().lost.everything = true;
        }
    }
    for (id, node) in trees {
        let path = source.path(id);
        let place = place(path);
        let Some(place) = place else {
            let start = Span { file: id, start: 0, end: 0 };
            problems.push(
                Diagnostic::new(&codes::E0106, start, format!("unexpected file `{path}`"))
                    .help("actions belong in <version>/actions/<section>/<Action>.yaml, everything else next to or below <version>/api.yaml"),
            );
            continue;
        };
        let Some(node) = node else {
            if let Place::Action { folder, .. } | Place::Definitions { folder } = place {
                let lost = &mut spec.versions.entry(folder.to_owned()).or_default().lost;
                lost.everything = true;
            }
            continue;
        };
        match place {
            Place::Sources => {
                let mut lost = Lost::default();
                spec.sources = read(source, id, &node, "SourcesFile", schema, problems, &mut lost);
            }
            Place::Action { folder, section } => {
                let version = spec.versions.entry(folder.to_owned()).or_default();
                let lost = &mut version.lost;
                if let Some(file) = read(source, id, &node, "ActionFile", schema, problems, lost) {
                    version.actions.push(Action { section: section.to_owned(), file });
                }
            }
            Place::Definitions { folder } => {
                let version = spec.versions.entry(folder.to_owned()).or_default();
                let lost = &mut version.lost;
                if node.get("api").is_some() {
                    version.api.extend(read(source, id, &node, "ApiFile", schema, problems, lost));
                } else {
                    let file = read(source, id, &node, "Definitions", schema, problems, lost);
                    version.definitions.extend(file);
                }
            }
        }
        spec.trees.push((id, node));
    }
    spec
}

fn place(path: &str) -> Option<Place<'_>> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["sources.yaml"] => Some(Place::Sources),
        [folder, "actions", section, _file] => Some(Place::Action { folder, section }),
        [_, "actions", ..] | [_] | [] => None,
        [folder, ..] => Some(Place::Definitions { folder }),
    }
}

fn read<T: serde::de::DeserializeOwned>(
    source: &Source,
    id: FileId,
    node: &Node,
    form: &str,
    schema: &serde_json::Value,
    problems: &mut Vec<Diagnostic>,
    lost: &mut Lost,
) -> Option<File<T>> {
    let tree = Validator::new(schema, problems, lost).check(node, form)?;
    match from_node(&tree) {
        Ok(content) => Some(File { id, path: source.path(id).to_owned(), tree, content }),
        Err(error) => {
            // The schema says less than the type: a mistake of ours, but not one to take the run down with.
            let start = Span { file: id, start: 0, end: 0 };
            problems.push(Diagnostic::new(
                &codes::E0205,
                start,
                format!("the file does not match its schema: {error}"),
            ));
            None
        }
    }
}
