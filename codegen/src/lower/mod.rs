//! The stage "lower": turns typed files into the model by resolving names, typing values and inheriting provenance.
//!
//! Lowering reports problems and continues. An unresolved reference stays in the result as it is, and what
//! depends on it reports nothing, so that one mistake causes one message.

mod action;
mod api;
mod definitions;
mod docs;
mod endpoints;
mod example;
mod member;
mod names;
mod paths;
mod provenance;
mod rules;
mod value;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, codes};
use crate::model::{Api, Chapter, FORMAT, Model, Origin, Provenance, Shape, ShapeKind, SourceInfo, Type};
use crate::source::{FileId, Source, Span};
use crate::syntax::{ApiVersion, ChapterDef, Rule, Spec};
use names::Names;

/// Returns the model of `spec`, which is complete and correct only if no error was added to `problems`.
pub fn lower(spec: &Spec, source: &Source, problems: &mut Vec<Diagnostic>) -> Model {
    let sources = spec.sources.as_ref().map(|file| &file.content.sources).into_iter().flatten();
    let sources = sources
        .map(|(id, def)| SourceInfo {
            id: id.value.clone(),
            provenance: def.provenance.as_ref().map_or(Provenance::Documented, |provenance| provenance.value),
            title: member::text(def.title.as_ref()),
            date: member::text(def.date.as_ref()),
            pages: def.pages,
            chapters: def.chapters.iter().map(|chapter| self::chapter(chapter, source, problems)).collect(),
        })
        .collect();
    if !spec.versions.is_empty() && problems.iter().all(|p| !p.is_error()) {
        let first = Span { file: FileId(0), start: 0, end: 0 };
        let files = [
            (spec.sources.is_none(), "sources.yaml", "it names the publication behind each provenance"),
            (
                spec.protocol.is_none(),
                "protocol.yaml",
                "it says how every call is encoded, signed, decoded and retried",
            ),
        ];
        for (_, file, content) in files.into_iter().filter(|(is_missing, ..)| *is_missing) {
            problems.push(
                Diagnostic::new(&codes::E0605, first, format!("missing file {file}"))
                    .help(format!("create it next to the folders of the API versions; {content}")),
            );
        }
    }
    let protocol = spec.protocol.as_ref().map(|file| file.content.clone()).unwrap_or_default();
    let mut apis: Vec<_> = spec
        .versions
        .iter()
        .filter_map(|(folder, version)| lower_version(folder, version, &spec.current, source, problems))
        .collect();
    if let [only] = apis.as_mut_slice() {
        only.default = true;
    }
    let texts = source.texts().map(|(path, text)| (path.to_owned(), text.replace("\r\n", "\n"))).collect();
    Model { format: FORMAT, sources, protocol, apis, texts }
}

fn chapter(def: &ChapterDef, source: &Source, problems: &mut Vec<Diagnostic>) -> Chapter {
    if let Some(pages) = &def.pages {
        provenance::check_pages(pages, problems);
    }
    for file in def.files.iter().filter(|file| !source.has(file.as_str())) {
        let message = format!("the spec has no file `{}`", file.value);
        problems
            .push(Diagnostic::new(&codes::E0613, file.span, message).help("write its path below the spec's folder"));
    }
    if let (Some(title), [], None) = (&def.title, def.files.as_slice(), &def.note) {
        let message = format!("the chapter `{}` has neither files nor a note", title.value);
        problems.push(
            Diagnostic::new(&codes::E0613, title.span, message)
                .help("list the files that describe it in `in`, or explain in `note` why there are none"),
        );
    }
    Chapter {
        title: member::text(def.title.as_ref()),
        pages: member::text(def.pages.as_ref()),
        files: def.files.iter().map(|file| file.value.clone()).collect(),
        note: member::text(def.note.as_ref()),
    }
}

/// Lowers an API version. Returns `None` if it has no api.yaml.
fn lower_version(
    folder: &str,
    version: &ApiVersion,
    current: &[(Span, String)],
    source: &Source,
    problems: &mut Vec<Diagnostic>,
) -> Option<Api> {
    let Some(file) = version.api.first() else {
        if !version.lost.everything {
            let any = version.actions.iter().map(|action| action.file.id);
            let any = any.chain(version.definitions.iter().map(|file| file.id)).min();
            let span = Span { file: any.unwrap_or_default(), start: 0, end: 0 };
            problems.push(
                Diagnostic::new(&codes::E0318, span, format!("missing file api.yaml in the API version `{folder}`"))
                    .help(format!("create {folder}/api.yaml, which describes the protocol")),
            );
        }
        return None;
    };
    let names = Names::collect(version, problems);
    let formats = file.content.formats.keys().collect();
    let mut lowering = Lowering {
        folder,
        version,
        current,
        names,
        formats,
        source,
        shapes: BTreeMap::new(),
        pending_rules: Vec::new(),
        states: BTreeMap::new(),
        problems,
    };
    Some(lowering.api(file))
}

/// The state of lowering an API version.
struct Lowering<'a> {
    folder: &'a str,
    version: &'a ApiVersion,
    /// The parts of the spec that only `tencentcloud` has, each with the key of its source.
    current: &'a [(Span, String)],
    names: Names<'a>,
    formats: BTreeSet<&'a str>,
    source: &'a Source,
    shapes: BTreeMap<String, Shape>,
    /// Rules of shapes, which are resolved when all shapes are known.
    pending_rules: Vec<(String, &'a [Rule], Origin)>,
    /// Format of the ids and type of the states, by waiter.
    states: BTreeMap<String, (Option<String>, Type)>,
    problems: &'a mut Vec<Diagnostic>,
}

impl<'a> Lowering<'a> {
    /// Resolves the rules of all shapes.
    fn resolve_rules(&mut self) {
        let mut resolved = Vec::new();
        for (name, rules, origin) in std::mem::take(&mut self.pending_rules) {
            let Some(structure) = self.shapes.get(&name).and_then(Shape::as_structure) else { continue };
            let rules = lower_rules(rules, structure, &self.shapes, self.version, &self.names, &origin, self.problems);
            resolved.push((name, rules));
        }
        for (name, rules) in resolved {
            if let Some(Shape { kind: ShapeKind::Structure(structure), .. }) = self.shapes.get_mut(&name) {
                structure.rules = rules;
            }
        }
    }
}

/// Lowers the rules of a structure.
fn lower_rules(
    rules: &[Rule],
    structure: &crate::model::Structure,
    shapes: &BTreeMap<String, Shape>,
    version: &ApiVersion,
    names: &Names<'_>,
    origin: &Origin,
    problems: &mut Vec<Diagnostic>,
) -> Vec<crate::model::Rule> {
    let scope = paths::PathScope { shapes, lost: &version.lost };
    let mut lowered = Vec::new();
    for rule in rules {
        rules::check(rule, origin, problems);
        let mut lowering = rules::RuleLowering { structure, scope, names, origin, whole: true, problems };
        lowered.extend(lowering.rule(rule));
    }
    lowered
}
