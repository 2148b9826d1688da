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
    facts: Vec<Fact>,
    pages: Vec<(Vec<String>, String)>,
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
    /// [`add`](Self::add) changes that.
    pub fn new(file: &str) -> Self {
        FileProvenance { file: file.to_owned(), ..FileProvenance::default() }
    }

    /// Adds `manual` and `provenance` of the definition at `at` in the tree of the file.
    pub fn add(
        &mut self,
        tree: &Node,
        at: &[&str],
        manual: Option<&SpannedString>,
        provenance: &ProvenanceDef,
        lost: &UnreadableParts,
        problems: &mut Vec<Diagnostic>,
    ) {
        let at: Vec<String> = at.iter().map(|key| (*key).to_owned()).collect();
        if let Some(manual) = manual {
            check_pages(manual, problems);
            self.pages.push((at.clone(), manual.value.clone()));
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
            if covering.map_or(Provenance::Documented, |other| other.provenance) != fact.provenance {
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
                problems.push(nowhere(path, step));
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

    /// Returns the origin of the definition at `path`: the provenance of the longest path that covers it, and the
    /// nearest pages.
    pub fn origin(&self, path: &[&str], span: Span) -> Origin {
        let covers = |prefix: &[String]| prefix.len() <= path.len() && prefix.iter().zip(path).all(|(a, b)| a == b);
        let fact = self.facts.iter().filter(|fact| covers(&fact.path)).max_by_key(|fact| fact.path.len());
        let pages = self.pages.iter().filter(|(at, _)| covers(at)).max_by_key(|(at, _)| at.len());
        Origin {
            file: self.file.clone(),
            pages: pages.map_or_else(String::new, |(_, pages)| pages.clone()),
            provenance: fact.map_or(Provenance::Documented, |fact| fact.provenance),
            reason: fact.map_or_else(String::new, |fact| fact.reason.clone()),
            span,
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

fn nowhere(path: &SpannedString, step: UnresolvedKey<'_>) -> Diagnostic {
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
                .help("write p45 or p45-48, separated by commas"),
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
    use super::is_pages;

    #[test]
    fn knows_pages() {
        assert!(is_pages("p45") && is_pages("p45-48") && is_pages("p45-48, p60"));
        assert!(!is_pages("45") && !is_pages("p48-45") && !is_pages("p") && !is_pages("") && !is_pages("p1,p2"));
    }
}
