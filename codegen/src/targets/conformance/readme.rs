//! How many cases there are, of what and for what.

use super::{Made, case::Kind};

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
pub fn page(made: &[Made<'_>]) -> String {
    let count = |made: &Made<'_>, kind: Kind| made.counts.get(&kind).copied().unwrap_or_default();
    let all = |made: &Made<'_>| made.counts.values().sum::<usize>();
    let mut out = String::from(
        "# Conformance kit\n\n\
         What a client of this API must do, derived from the spec. `cases.json` holds the cases, `cases.schema.json` describes them.\n\n\
         | Kind | Cases | |\n|---|---:|---|\n",
    );
    for (kind, what) in KINDS {
        let count = made.iter().map(|made| count(made, kind)).sum::<usize>();
        out.push_str(&format!("| {} | {count} | {what} |\n", word(kind)));
    }
    out.push_str(&format!("| all | {} | |\n\n## By action\n\n| Action |", made.iter().map(all).sum::<usize>()));
    for (kind, _) in KINDS {
        out.push_str(&format!(" {} |", word(kind)));
    }
    out.push_str(&format!(" all |\n|---|{}\n", "---:|".repeat(KINDS.len() + 1)));
    let name = |made: &Made<'_>| format!("{} {}", made.site.api.folder, made.site.action.name.wire);
    let mut actions = made.iter().map(|made| (name(made), made)).filter(|(_, made)| all(made) > 0).collect::<Vec<_>>();
    actions.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (name, made) in actions {
        out.push_str(&format!("| {name} |"));
        for (kind, _) in KINDS {
            out.push_str(&format!(" {} |", count(made, kind)));
        }
        out.push_str(&format!(" {} |\n", all(made)));
    }
    let left_out = made.iter().flat_map(|made| &made.left_out).collect::<Vec<_>>();
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
