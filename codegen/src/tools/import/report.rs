//! What an import wrote, and what it had to leave out.

use std::fmt;

/// Counts, and the items that were left out or changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Name of the service, which paths begin with.
    service: String,
    /// Versions written.
    pub versions: usize,
    /// Actions written.
    pub actions: usize,
    /// Types written.
    pub types: usize,
    /// Members written.
    pub members: usize,
    /// Error codes of the service.
    pub errors: usize,
    /// Actions with pagination.
    pub paginated: usize,
    /// Examples of the vendor.
    pub examples: usize,
    /// Examples that fit the model.
    pub examples_written: usize,
    /// Actions that were left out, each with the reason.
    pub refused: Vec<(String, String)>,
    /// Facts that the spec cannot express, each with what became of it.
    pub losses: Vec<(String, String)>,
    /// Examples that were left out, each with the reason.
    pub misfits: Vec<(String, String)>,
    /// Versions without a single action, and facts of the overlay that are no longer needed.
    pub warnings: Vec<String>,
}

impl Report {
    pub(super) fn of(service: &str) -> Self {
        Report { service: service.to_owned(), ..Report::default() }
    }

    pub(super) fn refused(&mut self, path: String, reason: &str) {
        self.refused.push((self.path(&path), reason.to_owned()));
    }

    pub(super) fn lost(&mut self, path: String, what: impl Into<String>) {
        self.losses.push((self.path(&path), what.into()));
    }

    pub(super) fn misfit(&mut self, path: String, reason: String) {
        self.misfits.push((self.path(&path), reason));
    }

    /// Warns that nothing of a version was imported.
    pub(super) fn left_out(&mut self, version: &str) {
        let reason = "none of its actions is plain JSON";
        self.warnings.push(format!("{} is left out, since {reason}", self.path(version)));
    }

    fn path(&self, path: &str) -> String {
        format!("{}/{path}", self.service)
    }

    /// Adds the report on another service.
    pub fn add(&mut self, other: &Report) {
        self.versions += other.versions;
        self.actions += other.actions;
        self.types += other.types;
        self.members += other.members;
        self.errors += other.errors;
        self.paginated += other.paginated;
        self.examples += other.examples;
        self.examples_written += other.examples_written;
        self.refused.extend(other.refused.iter().cloned());
        self.losses.extend(other.losses.iter().cloned());
        self.misfits.extend(other.misfits.iter().cloned());
        self.warnings.extend(other.warnings.iter().cloned());
    }

    /// Returns the counts in one line.
    pub fn counts(&self) -> String {
        format!(
            "{} versions, {} actions ({} refused, {} paginated), {} types, {} members, {} error codes, {} of {} examples",
            self.versions,
            self.actions,
            self.refused.len(),
            self.paginated,
            self.types,
            self.members,
            self.errors,
            self.examples_written,
            self.examples
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.counts())?;
        let groups = [
            ("Actions that are not plain JSON, and were left out", &self.refused),
            ("Facts that were changed", &self.losses),
            ("Examples that do not fit the vendor's own model, and were left out", &self.misfits),
        ];
        for (title, items) in groups {
            if !items.is_empty() {
                writeln!(f, "\n{title}: {}", items.len())?;
            }
            for (path, what) in items {
                writeln!(f, "  {path}: {what}")?;
            }
        }
        Ok(())
    }
}
