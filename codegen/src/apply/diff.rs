//! Unified diffs, cut before they bury the report.

use std::time::Duration;

use similar::TextDiff;

const LINES_PER_FILE: usize = 40;
const LINES_IN_ALL: usize = 400;

/// Lines that may still be printed.
pub(super) struct Budget(usize);

impl Default for Budget {
    fn default() -> Self {
        Self(LINES_IN_ALL)
    }
}

/// The diff that leads from the text on disk to the one it should have.
pub(super) fn unified(path: &str, before: &str, after: &str, budget: &mut Budget) -> String {
    if budget.0 == 0 {
        return String::new();
    }
    let before = before.replace("\r\n", "\n");
    // A huge rewritten file gets a coarser diff instead of a long wait.
    let diff = TextDiff::configure().timeout(Duration::from_millis(500)).diff_lines(before.as_str(), after);
    let text = diff
        .unified_diff()
        .context_radius(2)
        .header(&format!("{path} (on disk)"), &format!("{path} (from the spec)"))
        .to_string();
    let lines: Vec<&str> = text.lines().collect();
    let shown = lines.len().min(LINES_PER_FILE).min(budget.0);
    budget.0 -= shown;
    let mut out = lines[..shown].join("\n");
    out.push('\n');
    if shown < lines.len() {
        out.push_str(&format!("... {} more lines of this diff\n", lines.len() - shown));
    }
    if budget.0 == 0 {
        out.push_str("... diffs of the files after it are left out\n");
    }
    out
}
