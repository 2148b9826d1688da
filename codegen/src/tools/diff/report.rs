//! Reports of changes as text, as a changelog entry and as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{ApiChange, ChangeClass, Impact, Location, Verdict, verdict};

impl Impact {
    /// All severities, the highest first.
    pub const ALL: [Impact; 4] = [Impact::Breaking, Impact::Behaviour, Impact::Addition, Impact::Documentation];

    /// Returns the name, `breaking`.
    pub fn word(self) -> &'static str {
        match self {
            Impact::Breaking => "breaking",
            Impact::Behaviour => "behaviour",
            Impact::Addition => "addition",
            Impact::Documentation => "documentation",
        }
    }

    /// Returns the heading in a changelog.
    fn heading(self) -> &'static str {
        match self {
            Impact::Breaking => "Breaking",
            Impact::Behaviour => "Changed behaviour",
            Impact::Addition => "Added",
            Impact::Documentation => "Documentation",
        }
    }
}

impl Verdict {
    /// Returns the name, `major`.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Nothing => "nothing",
            Verdict::Patch => "patch",
            Verdict::Minor => "minor",
            Verdict::Major => "major",
        }
    }

    /// Returns a sentence with the version to release.
    pub fn advice(self) -> &'static str {
        match self {
            Verdict::Nothing => "The API is the same; no release is needed for it.",
            Verdict::Patch => "A patch release: 1.2.3 becomes 1.2.4, and 0.2.3 becomes 0.2.4.",
            Verdict::Minor => "A minor release: 1.2.3 becomes 1.3.0, and 0.2.3 becomes 0.2.4.",
            Verdict::Major => "A major release: 1.2.3 becomes 2.0.0, and 0.2.3 becomes 0.3.0.",
        }
    }
}

impl std::fmt::Display for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.file)?;
        match self.position {
            Some((line, column)) => write!(f, ":{line}:{column}"),
            None => Ok(()),
        }
    }
}

impl ApiChange {
    /// Returns the new location, or the old one of a removed item.
    fn location(&self) -> String {
        match (&self.new, &self.old) {
            (Some(new), _) => new.to_string(),
            (None, Some(old)) => format!("was {old}"),
            (None, None) => String::new(),
        }
    }

    fn json(&self) -> Value {
        let location = |location: &Option<Location>| {
            location.as_ref().map(|location| {
                json!({
                    "file": location.file,
                    "line": location.position.map(|(line, _)| line),
                    "column": location.position.map(|(_, column)| column),
                })
            })
        };
        json!({
            "kind": self.class.kind.word(),
            "class": self.class.id,
            "path": self.path,
            "what": self.what,
            "why": self.class.why,
            "old": location(&self.old),
            "new": location(&self.new),
        })
    }
}

/// Returns the changes as text, grouped by severity and class.
pub fn text(changes: &[ApiChange]) -> String {
    let mut out = String::new();
    for (kind, group) in by_kind(changes) {
        let _ = writeln!(out, "{}: {}\n", kind.heading(), count(group.len()));
        for (class, changes) in by_class(&group) {
            let _ = writeln!(out, "  {} {}", class.id, class.why);
            for change in changes {
                let _ = writeln!(out, "    {} {}  ({})", change.path, change.what, change.location());
            }
            out.push('\n');
        }
    }
    let _ = writeln!(out, "{}", verdict(changes).advice());
    out
}

/// Returns a changelog entry. Changes of documentation are only listed.
pub fn markdown(changes: &[ApiChange]) -> String {
    let mut out = String::new();
    for (kind, group) in by_kind(changes) {
        let _ = writeln!(out, "### {}\n", kind.heading());
        for (class, changes) in by_class(&group) {
            if kind == Impact::Documentation {
                let mut paths = changes.iter().map(|change| format!("`{}`", change.path)).collect::<Vec<_>>();
                paths.dedup();
                let _ = writeln!(out, "- {} {}", summary(class), paths.join(", "));
                continue;
            }
            for change in changes {
                let _ = writeln!(out, "- `{}` {}. {}", change.path, change.what, class.why);
            }
        }
        out.push('\n');
    }
    if changes.is_empty() {
        out.push_str("The API is the same.\n\n");
    }
    // The advice is for the person who makes the release; readers of the changelog see the version.
    let _ = writeln!(out, "<!-- {} -->", verdict(changes).advice());
    out
}

/// Returns one JSON object per line: each change, then the verdict.
pub fn json_lines(changes: &[ApiChange]) -> String {
    let mut out = String::new();
    for change in changes {
        let _ = writeln!(out, "{}", change.json());
    }
    let counts = Impact::ALL
        .map(|kind| (kind.word().to_owned(), changes.iter().filter(|c| c.class.kind == kind).count().into()));
    let counts = Value::Object(counts.into_iter().collect());
    let _ = writeln!(out, "{}", json!({ "verdict": verdict(changes).word(), "changes": counts }));
    out
}

/// Returns the introduction to a list of paths, `Documentation revised:`.
fn summary(class: &ChangeClass) -> &'static str {
    match class.id {
        "TEXT_CHANGED" => "Documentation revised:",
        "CONFLICT_CHANGED" => "Contradictions of the manual revised:",
        "PROVENANCE_CHANGED" => "Sources and provenance revised:",
        "EXAMPLES_CHANGED" => "Examples revised:",
        "ORDER_CHANGED" => "Order changed:",
        "ACTION_ERRORS_CHANGED" => "Error lists revised:",
        _ => "Other documentation revised:",
    }
}

fn by_kind(changes: &[ApiChange]) -> Vec<(Impact, Vec<&ApiChange>)> {
    let group = |kind| changes.iter().filter(|change| change.class.kind == kind).collect::<Vec<_>>();
    Impact::ALL.into_iter().map(|kind| (kind, group(kind))).filter(|(_, group)| !group.is_empty()).collect()
}

/// Returns the changes by class, in the order of the table.
fn by_class<'a>(changes: &[&'a ApiChange]) -> Vec<(&'static ChangeClass, Vec<&'a ApiChange>)> {
    let group =
        |class: &ChangeClass| changes.iter().filter(|change| change.class.id == class.id).copied().collect::<Vec<_>>();
    super::classes().iter().map(|class| (*class, group(class))).filter(|(_, group)| !group.is_empty()).collect()
}

fn count(changes: usize) -> String {
    if changes == 1 { "1 change".to_owned() } else { format!("{changes} changes") }
}
