//! The page that counts the cases by kind and action.

use super::{ActionCases, case::Kind};

const KINDS: [(Kind, &str); 16] = [
    (Kind::Example, "documented examples: requests, signatures, responses"),
    (Kind::Request, "validation of requests before they are sent"),
    (Kind::Response, "decoding of members: absent, null, unknown, aliases, leniencies, other types"),
    (Kind::Error, "error codes"),
    (Kind::Batch, "batches, each item of which succeeds or fails alone"),
    (Kind::Retry, "calls that are repeated, and calls that must not be"),
    (Kind::Pagination, "lists read page by page"),
    (Kind::Waiter, "waiting for a state"),
    (Kind::Encoding, "special values: reserved characters, long lists, empty lists"),
    (Kind::Http, "statuses, bodies that are not JSON, pauses, attempts"),
    (Kind::Token, "session tokens and idempotency tokens"),
    (Kind::Clock, "the day that is signed, the time of the service, fresh timestamps"),
    (Kind::Strict, "values that only other API versions accept"),
    (Kind::Unknown, "unknown error codes"),
    (Kind::Secret, "secrets that must not be shown"),
    (Kind::Timestamp, "the instants of timestamps in all forms"),
];

/// Returns the page.
pub fn page(made: &[ActionCases<'_>]) -> String {
    let count = |made: &ActionCases<'_>, kind: Kind| made.counts.get(&kind).copied().unwrap_or_default();
    let all = |made: &ActionCases<'_>| made.counts.values().sum::<usize>();
    let mut out = String::from(
        "# Conformance kit\n\n\
         The behaviour of a client of this API, derived from the spec. `cases.json` holds the cases,\n`cases.schema.json` describes them, `signing.json` has every intermediate value of signatures.\n\n\
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
    let name = |made: &ActionCases<'_>| format!("{} {}", made.builder.api.folder, made.builder.action.name.wire);
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
        out.push_str("\n## Left out\n\nConstraints that no request can be made to violate, or limits that none reaches without violating one:\n\n");
        for id in left_out {
            out.push_str(&format!("- `{id}`\n"));
        }
    }
    out
}

fn word(kind: Kind) -> String {
    format!("{kind:?}").to_lowercase()
}
