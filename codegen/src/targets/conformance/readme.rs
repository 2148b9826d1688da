//! How many cases there are, of what and for what.

use std::collections::BTreeMap;

use super::case::{Case, Kind};

const KINDS: [(Kind, &str); 8] = [
    (Kind::Example, "documented examples, sent, signed and read"),
    (Kind::Request, "what the service would refuse is refused before it is sent, and what is allowed is not"),
    (Kind::Answer, "members of answers: absent, null, unknown, spelt otherwise, of another type"),
    (Kind::Error, "error codes"),
    (Kind::Batch, "batches of which items fail"),
    (Kind::Retry, "what is repeated, and what must not be"),
    (Kind::Pages, "lists read page by page"),
    (Kind::Wait, "waiting for a state"),
];

/// The page.
pub fn page(cases: &[Case], left_out: &[String]) -> String {
    let mut out = String::from(
        "# Conformance kit\n\n\
         What a client of this API must do, derived from the spec. `cases.json` holds the cases, `cases.schema.json` describes them, \
         `driver.rs` calls the Rust client with requests that are known at run time only.\n\n\
         | Kind | Cases | |\n|---|---:|---|\n",
    );
    for (kind, what) in KINDS {
        let count = cases.iter().filter(|case| case.kind == kind).count();
        out.push_str(&format!("| {} | {count} | {what} |\n", word(kind)));
    }
    out.push_str(&format!("| all | {} | |\n\n## By action\n\n| Action |", cases.len()));
    for (kind, _) in KINDS {
        out.push_str(&format!(" {} |", word(kind)));
    }
    out.push_str(&format!(" all |\n|---|{}\n", "---:|".repeat(KINDS.len() + 1)));
    let mut actions = BTreeMap::<(&str, &str), Vec<&Case>>::new();
    for case in cases {
        actions.entry((&case.api, &case.action)).or_default().push(case);
    }
    for ((api, action), cases) in &actions {
        out.push_str(&format!("| {api} {action} |"));
        for (kind, _) in KINDS {
            out.push_str(&format!(" {} |", cases.iter().filter(|case| case.kind == kind).count()));
        }
        out.push_str(&format!(" {} |\n", cases.len()));
    }
    if !left_out.is_empty() {
        out.push_str("\n## Left out\n\nWhat no request breaks, or goes to, without breaking something else:\n\n");
        for id in left_out {
            out.push_str(&format!("- `{id}`\n"));
        }
    }
    out
}

fn word(kind: Kind) -> String {
    format!("{kind:?}").to_lowercase()
}
