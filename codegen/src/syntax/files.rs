//! The stage "decode": turns trees into typed files, grouped by kind.

use std::collections::{BTreeMap, BTreeSet};

use super::validate::Validator;
use super::view::View;
use super::{ActionFile, ApiFile, Definitions, SourcesFile, from_node, schema};
use crate::diag::{Diagnostic, codes};
use crate::model::CallProtocol;
use crate::source::{FileId, Source, Span};
use crate::yaml::Node;

/// All files of a spec.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// sources.yaml.
    pub sources: Option<File<SourcesFile>>,
    /// protocol.yaml.
    pub protocol: Option<File<CallProtocol>>,
    /// API versions by folder name.
    pub versions: BTreeMap<String, ApiVersion>,
    /// Trees of the files that are valid YAML and in a place that the layout knows, even if they do not match a schema.
    pub trees: Vec<(FileId, Node)>,
    /// The parts that only the other endpoint has, if this is the view of one endpoint.
    pub hidden: Vec<Span>,
    /// The parts that only `tencentcloud` has, each with the key of its source.
    pub current: Vec<(Span, String)>,
}

/// The files of one API version, each kind in order of path.
#[derive(Debug, Clone, Default)]
pub struct ApiVersion {
    /// Files with the key `api`, of which there should be one.
    pub api: Vec<File<ApiFile>>,
    /// Files with types, enums, errors and waiters.
    pub definitions: Vec<File<Definitions>>,
    /// Actions.
    pub actions: Vec<Action>,
    /// Parts that could not be read.
    pub lost: UnreadableParts,
}

/// A file and its tree.
#[derive(Debug, Clone)]
pub struct File<T> {
    /// Id of the file.
    pub id: FileId,
    /// Path below the spec's folder.
    pub path: String,
    /// The tree that `content` was read from, without the parts that did not match the schema.
    pub tree: Node,
    /// Decoded content.
    pub content: T,
}

/// An action and its section.
#[derive(Debug, Clone)]
pub struct Action {
    /// The section.
    pub section: String,
    /// The file.
    pub file: File<ActionFile>,
}

/// The parts of an API version that could not be read. An unresolved name may be defined there, so it is not reported.
#[derive(Debug, Clone, Default)]
pub struct UnreadableParts {
    /// Keys and strings that were left out.
    pub names: BTreeSet<String>,
    /// Keys that were left out or are missing, with the span of their owner's key.
    pub parts: BTreeSet<(Span, String)>,
    /// `true` if a whole file could not be read, which may define any name.
    pub everything: bool,
}

impl UnreadableParts {
    /// Returns `true` if `name` may be defined in a part that could not be read.
    pub fn may_have(&self, name: &str) -> bool {
        self.everything || self.names.contains(name)
    }

    /// Returns `true` if the definition with its key at `definition` lost its value of `key`.
    pub fn has_part(&self, definition: Span, key: &str) -> bool {
        self.parts.contains(&(definition, key.to_owned()))
    }
}

/// The kind of a file, which its path determines.
enum FileKind<'a> {
    Sources,
    Protocol,
    Action { folder: &'a str, section: &'a str },
    Definitions { folder: &'a str },
}

/// Checks every tree against the schema of its file. Parts that do not match are reported and left out.
pub fn decode(source: &Source, view: View, problems: &mut Vec<Diagnostic>) -> Spec {
    let schema = &*schema::SCHEMA;
    let View { trees, hidden, current } = view;
    let mut spec = Spec { hidden, current, ..Spec::default() };
    for id in source.broken() {
        if let Some((folder, _)) = source.path(id).split_once('/') {
            spec.versions.entry(folder.to_owned()).or_default().lost.everything = true;
        }
    }
    for (id, node) in trees {
        let path = source.path(id);
        let kind = file_kind(path);
        let Some(kind) = kind else {
            let start = Span { file: id, start: 0, end: 0 };
            problems.push(
                Diagnostic::new(&codes::E0106, start, format!("unexpected file `{path}`"))
                    .help("actions belong in <version>/actions/<section>/<Action>.yaml, everything else next to or below <version>/api.yaml"),
            );
            continue;
        };
        let Some(node) = node else {
            if let FileKind::Action { folder, .. } | FileKind::Definitions { folder } = kind {
                let lost = &mut spec.versions.entry(folder.to_owned()).or_default().lost;
                lost.everything = true;
            }
            continue;
        };
        match kind {
            FileKind::Sources => {
                let mut lost = UnreadableParts::default();
                spec.sources = read(source, id, &node, "SourcesFile", schema, problems, &mut lost);
            }
            FileKind::Protocol => {
                let mut lost = UnreadableParts::default();
                spec.protocol = read(source, id, &node, "CallProtocol", schema, problems, &mut lost);
            }
            FileKind::Action { folder, section } => {
                let version = spec.versions.entry(folder.to_owned()).or_default();
                let lost = &mut version.lost;
                if let Some(file) = read(source, id, &node, "ActionFile", schema, problems, lost) {
                    version.actions.push(Action { section: section.to_owned(), file });
                }
            }
            FileKind::Definitions { folder } => {
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

/// Returns the name of the schema of a file in the folder of a version.
pub fn form(path: &str, tree: &Node) -> Option<&'static str> {
    match file_kind(path)? {
        FileKind::Action { .. } => Some("ActionFile"),
        FileKind::Definitions { .. } if tree.get("api").is_some() => Some("ApiFile"),
        FileKind::Definitions { .. } => Some("Definitions"),
        FileKind::Sources | FileKind::Protocol => None,
    }
}

fn file_kind(path: &str) -> Option<FileKind<'_>> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["sources.yaml"] => Some(FileKind::Sources),
        ["protocol.yaml"] => Some(FileKind::Protocol),
        [folder, "actions", section, _file] => Some(FileKind::Action { folder, section }),
        [_, "actions", ..] | [_] | [] => None,
        [folder, ..] => Some(FileKind::Definitions { folder }),
    }
}

fn read<T: serde::de::DeserializeOwned>(
    source: &Source,
    id: FileId,
    node: &Node,
    form: &str,
    schema: &serde_json::Value,
    problems: &mut Vec<Diagnostic>,
    lost: &mut UnreadableParts,
) -> Option<File<T>> {
    let tree = Validator::new(schema, problems, lost).check(node, form)?;
    match from_node(&tree) {
        Ok(content) => Some(File { id, path: source.path(id).to_owned(), tree, content }),
        Err(error) => {
            // The schema is laxer than the type, which is a bug, but no reason to abort the run.
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
