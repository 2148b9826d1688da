//! Provenance and pages of the facts in a file.

use crate::diag::{Diagnostic, codes};
use crate::model::{Origin, Provenance};
use crate::source::Span;
use crate::syntax::{ProvenanceDef, SpannedString, UnreadableParts};
use crate::yaml::{Node, Value};

/// The provenance and pages of the facts in a file, by path of keys.
#[derive(Debug, Clone, Default)]
pub struct FileProvenance {
    file: String,
    /// The parts of the file that only `tencentcloud` has, each with the key of its source.
    current: Vec<(Span, String)>,
    facts: Vec<Fact>,
    bases: Vec<(Vec<String>, Base)>,
}

/// The keys of a definition that say where its facts come from.
pub struct ProvenanceKeys<'a> {
    /// Pages of the manual.
    pub manual: Option<&'a SpannedString>,
    /// Key of a publication, instead of pages.
    pub source: Option<&'a SpannedString>,
    /// Facts with another provenance.
    pub provenance: &'a ProvenanceDef,
}

/// The publication that the facts of a definition come from, unless a path of `provenance` covers them.
#[derive(Debug, Clone)]
enum Base {
    /// These pages of the manual.
    Pages(String),
    /// The publication with this key.
    Source(String),
}

#[derive(Debug, Clone)]
struct Fact {
    path: Vec<String>,
    provenance: Provenance,
    reason: String,
    span: Span,
}

impl FileProvenance {
    /// Creates the provenance of the file at the path `file`. Facts are documented, without pages, until
    /// [`add`](Self::add) changes that. Those in `current` have that source whatever `add` is told.
    pub fn new(file: &str, current: &[(Span, String)]) -> Self {
        FileProvenance { file: file.to_owned(), current: current.to_vec(), ..FileProvenance::default() }
    }

    /// Adds what `keys` say about the definition at `at` in the tree of the file.
    pub fn add(
        &mut self,
        tree: &Node,
        at: &[&str],
        keys: &ProvenanceKeys<'_>,
        lost: &UnreadableParts,
        problems: &mut Vec<Diagnostic>,
    ) {
        let at: Vec<String> = at.iter().map(|key| (*key).to_owned()).collect();
        let ProvenanceKeys { manual, source, provenance } = keys;
        if let Some(manual) = manual {
            check_pages(manual, problems);
            self.bases.push((at.clone(), Base::Pages(manual.value.clone())));
        }
        if let Some(source) = source {
            if let Some(manual) = manual {
                let message = "a definition cannot have both `manual` and `source`";
                let problem = Diagnostic::new(&codes::E0216, source.span, message);
                problems.push(problem.also(manual.span, "the pages").help("delete one of the two"));
            }
            self.bases.push((at.clone(), Base::Source(source.value.clone())));
        }
        let listed = provenance.supplemented.iter().map(|path| (path, Provenance::Supplemented, ""));
        let listed = listed.chain(provenance.documented.iter().map(|path| (path, Provenance::Documented, "")));
        for (path, provenance, reason) in listed {
            self.fact(tree, &at, path, (provenance, reason), lost, problems);
        }
        for (path, reason) in &provenance.inferred {
            if reason.trim().is_empty() {
                problems.push(Diagnostic::new(&codes::E0604, path.span, "an inferred fact needs a reason"));
            }
            self.fact(tree, &at, path, (Provenance::Inferred, reason), lost, problems);
        }
        for (path, source) in &provenance.current {
            self.fact(tree, &at, path, (Provenance::Current, source), lost, problems);
        }
    }

    /// Reports redundant provenance. Call this after everything in the file has been added.
    pub fn finish(&self, problems: &mut Vec<Diagnostic>) {
        for fact in self.facts.iter().filter(|fact| fact.reason.is_empty()) {
            let covers = |other: &&Fact| other.path.len() < fact.path.len() && fact.path.starts_with(&other.path);
            let covering = self.facts.iter().filter(covers).max_by_key(|other| other.path.len());
            if covering.map_or_else(|| self.base(&fact.path).1, |other| other.provenance) != fact.provenance {
                continue;
            }
            let message = format!("redundant provenance of `{}`", fact.path.join("."));
            let mut problem = Diagnostic::new(&codes::W0611, fact.span, message).help("delete the path");
            if let Some(covering) = covering {
                problem = problem.also(covering.span, "this path already gives it the same provenance");
            }
            problems.push(problem);
        }
    }

    fn fact(
        &mut self,
        tree: &Node,
        at: &[String],
        path: &SpannedString,
        (provenance, reason): (Provenance, &str),
        lost: &UnreadableParts,
        problems: &mut Vec<Diagnostic>,
    ) {
        let start = at.iter().try_fold(tree, |node, key| node.get(key));
        let Some(start) = start else { return };
        let mut keys = at.to_vec();
        if let Err(step) = follow(start, path, &mut keys) {
            if !lost.may_have(step.key) {
                problems.push(unresolved(path, step));
            }
            return;
        }
        if let Some(other) = self.facts.iter().find(|fact| fact.path == keys) {
            problems.push(
                Diagnostic::new(&codes::E0602, path.span, format!("duplicate provenance of `{}`", path.value))
                    .label("duplicate here")
                    .also(other.span, "first one here")
                    .help("keep the correct one"),
            );
            return;
        }
        self.facts.push(Fact { path: keys, provenance, reason: reason.to_owned(), span: path.span });
    }

    /// Returns the origin of the definition at `path`: the provenance of the longest path that covers it, or else of
    /// the nearest definition, whose pages it has too.
    pub fn origin(&self, path: &[&str], span: Span) -> Origin {
        if let Some((_, source)) = self.current.iter().find(|(range, _)| range.covers(span)) {
            return Origin {
                file: self.file.clone(),
                pages: String::new(),
                provenance: Provenance::Current,
                reason: source.clone(),
                span,
            };
        }
        let path: Vec<String> = path.iter().map(|key| (*key).to_owned()).collect();
        let (depth, provenance, text) = self.base(&path);
        let (pages, reason) = if provenance == Provenance::Imported { ("", text) } else { (text, "") };
        let facts = self.facts.iter().filter(|fact| fact.path.len() > depth && path.starts_with(&fact.path));
        let fact = facts.max_by_key(|fact| fact.path.len());
        Origin {
            file: self.file.clone(),
            pages: pages.to_owned(),
            provenance: fact.map_or(provenance, |fact| fact.provenance),
            reason: fact.map_or(reason, |fact| &fact.reason).to_owned(),
            span,
        }
    }

    /// Returns what holds at `path` without the paths of `provenance`: the number of keys of `path` down to the
    /// definition that names a source, or 0; the provenance; and the pages or the source.
    fn base(&self, path: &[String]) -> (usize, Provenance, &str) {
        let bases = self.bases.iter().filter(|(at, _)| path.starts_with(at));
        match bases.max_by_key(|(at, _)| at.len()) {
            None => (0, Provenance::Documented, ""),
            // Pages say nothing about the provenance, so a path above the definition still covers it.
            Some((_, Base::Pages(pages))) => (0, Provenance::Documented, pages),
            Some((at, Base::Source(source))) => (at.len(), Provenance::Imported, source),
        }
    }
}

/// A key of a path that does not resolve, and the node without it.
struct UnresolvedKey<'a> {
    key: &'a str,
    node: &'a Node,
}

/// Resolves dotted keys from `node` and adds them to `keys`. Keys may contain dots: the longest match wins.
fn follow<'a>(node: &'a Node, path: &'a str, keys: &mut Vec<String>) -> Result<(), UnresolvedKey<'a>> {
    if path.is_empty() {
        return Err(UnresolvedKey { key: path, node });
    }
    match &node.value {
        Value::Map(_) => {
            // Tries the whole path first, then shorter prefixes.
            let mut ends = std::iter::once(path.len()).chain(path.rmatch_indices('.').map(|(at, _)| at));
            let found = ends.find_map(|end| Some((end, node.get(path.get(..end)?)?)));
            let Some((end, next)) = found else {
                return Err(UnresolvedKey { key: path.split('.').next().unwrap_or_default(), node });
            };
            keys.push(path.get(..end).unwrap_or_default().to_owned());
            match path.get(end + 1..) {
                None => Ok(()),
                Some(rest) => follow(next, rest, keys),
            }
        }
        // An item of a list of names, such as one code of `errors`.
        Value::List(items) if items.iter().any(|item| item.value == Value::String(path.to_owned())) => {
            keys.push(path.to_owned());
            Ok(())
        }
        _ => Err(UnresolvedKey { key: path, node }),
    }
}

fn unresolved(path: &SpannedString, step: UnresolvedKey<'_>) -> Diagnostic {
    let UnresolvedKey { key, node } = step;
    let problem = Diagnostic::new(&codes::E0601, path.span, format!("the path `{}` does not resolve", path.value))
        .label(format!("unknown key `{key}`"));
    let items: Vec<&str> = match &node.value {
        Value::List(items) => items
            .iter()
            .filter_map(|item| if let Value::String(text) = &item.value { Some(text.as_str()) } else { None })
            .collect(),
        _ => node.entries().iter().map(|entry| entry.key.as_str()).collect(),
    };
    if node.get("members").is_some_and(|members| members.get(key).is_some()) {
        let right = path.value.replacen(key, &format!("members.{key}"), 1);
        return problem
            .help(format!("paths in `provenance` follow the keys of the file: `{right}`"))
            .fix(path.span, right);
    }
    match crate::diag::closest(key, items) {
        Some(close) => {
            let right = path.value.replacen(key, close, 1);
            problem.help(format!("did you mean `{right}`?")).fix(path.span, right)
        }
        None => problem,
    }
}

/// Reports pages that are not in the notation `p45-48, p60`.
pub fn check_pages(pages: &SpannedString, problems: &mut Vec<Diagnostic>) {
    if !is_pages(pages) {
        problems.push(
            Diagnostic::new(&codes::E0603, pages.span, format!("`{}` is not a valid list of pages", pages.value))
                .help("write p45 or p45-48, separated by a comma and a space"),
        );
    }
}

/// Returns `true` for `p45`, `p45-48`, and several of these separated by commas.
fn is_pages(text: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    text.split(", ").all(|range| {
        let Some(range) = range.strip_prefix('p') else { return false };
        match range.split_once('-') {
            Some((from, to)) => number(from) && number(to) && from.parse::<u32>().ok() < to.parse::<u32>().ok(),
            None => number(range),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;
    use crate::syntax::Definitions;

    #[test]
    fn knows_pages() {
        assert!(is_pages("p45") && is_pages("p45-48") && is_pages("p45-48, p60"));
        assert!(!is_pages("45") && !is_pages("p48-45") && !is_pages("p") && !is_pages("") && !is_pages("p1,p2"));
    }

    #[test]
    fn the_nearest_definition_says_where_a_fact_comes_from() {
        let text = "types: {A: {doc: a}, B: {doc: b}, C: {doc: c}, D: {doc: d}}";
        let mut problems = Vec::new();
        let tree = crate::yaml::parse_file(FileId(0), text, &mut problems).unwrap();
        let mut provenance = FileProvenance::new("types.yaml", &[]);
        let mut add = |at: &[&str], keys: &str| {
            let def: Definitions = serde_yaml::from_str(keys).unwrap();
            let keys = ProvenanceKeys {
                manual: def.manual.as_ref(),
                source: def.source.as_ref(),
                provenance: &def.provenance,
            };
            provenance.add(&tree, at, &keys, &UnreadableParts::default(), &mut problems);
        };
        add(&[], "{source: wheel, provenance: {current: {types.A: site, types.B: site}, documented: [types.C]}}");
        add(&["types", "B"], "source: other");
        add(&["types", "C"], "manual: p3");
        provenance.finish(&mut problems);
        assert_eq!(problems.iter().map(|problem| problem.code.id).collect::<Vec<_>>(), ["W0611"]);
        for (name, expected) in
            [("A", "current  site"), ("B", "imported  other"), ("C", "documented p3 "), ("D", "imported  wheel")]
        {
            let Origin { provenance, pages, reason, .. } = provenance.origin(&["types", name], Span::default());
            assert_eq!(format!("{} {pages} {reason}", provenance.word()), expected, "{name}");
        }
    }
}
