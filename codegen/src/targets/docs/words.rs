//! Phrases for facts.

use super::markdown::{code, line};
pub(super) use crate::targets::shared::prose::{bounds, counted, join, layout, path, plural};
use crate::{
    model::{Effect, ErrorKind, Origin, Provenance, Rule},
    targets::shared::prose,
};

/// Returns a rule as a sentence that begins with its title and ends with its provenance.
pub(super) fn rule(rule: &Rule) -> String {
    format!("{}{}", prose::rule(rule), provenance_note(&rule.origin))
}

/// Returns a note on the provenance of a fact that is not documented, with a space in front.
pub(super) fn provenance_note(origin: &Origin) -> String {
    match provenance(origin) {
        Some(text) => format!(" *({text})*"),
        None => String::new(),
    }
}

/// Returns the provenance in words; `None` if the fact is documented, or imported like all facts around it.
pub(super) fn provenance(origin: &Origin) -> Option<String> {
    match origin.provenance {
        Provenance::Documented | Provenance::Imported => None,
        Provenance::Supplemented => Some("supplemented".to_owned()),
        Provenance::Inferred if origin.reason.is_empty() => Some("inferred".to_owned()),
        Provenance::Inferred => Some(format!("inferred: {}", line(&origin.reason))),
        Provenance::Current => Some(format!("current: {}", code(&origin.reason))),
    }
}

/// Returns the common origin of all facts of a table, if they share an undocumented provenance and its reason.
pub(super) fn shared_origin<'a>(mut origins: impl Iterator<Item = &'a Origin>) -> Option<&'a Origin> {
    let first = origins.next()?;
    let mut count = 1;
    let same = origins.all(|origin| {
        count += 1;
        origin.provenance == first.provenance && origin.reason == first.reason
    });
    (same && count > 1 && provenance(first).is_some()).then_some(first)
}

/// Returns the introduction to a table whose facts share an origin.
pub(super) fn intro(origin: &Origin) -> String {
    match origin.provenance {
        Provenance::Documented | Provenance::Imported => String::new(),
        Provenance::Supplemented => {
            "Our copy of the manual lost this table; it is supplemented from another publication of the same page."
                .to_owned()
        }
        Provenance::Inferred => {
            format!("Nothing in this table is documented. {}", line(&origin.reason)).trim_end().to_owned()
        }
        Provenance::Current => {
            format!("This table is not in the manual. It describes the current service, from {}.", code(&origin.reason))
        }
    }
}

/// Returns what is said of a deprecated item, given as a line of text.
pub(super) fn deprecated(text: &str) -> String {
    format!("**Deprecated.** {text}")
}

/// Returns an effect in words.
pub(super) fn effect_word(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "reads",
        Effect::Write => "changes",
        Effect::Purchase => "costs money",
        Effect::Destroy => "destroys",
        Effect::Unknown => "unknown",
    }
}

/// Returns in words what a caller can do about an error.
pub(super) fn kind_word(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Caller => "fix the request",
        ErrorKind::Auth => "fix the credentials or permissions",
        ErrorKind::Missing => "the resource does not exist",
        ErrorKind::Throttled => "retry more slowly",
        ErrorKind::Server => "retry",
        ErrorKind::Busy => "wait for the running operation",
        ErrorKind::Partial => "read the response: some items failed",
    }
}

/// Returns a duration: `1 second`, `90 seconds`, `2 minutes`.
pub(super) fn seconds(seconds: u32) -> String {
    match seconds {
        1 => "1 second".to_owned(),
        s if s >= 120 && s % 60 == 0 => format!("{} minutes", s / 60),
        s => format!("{s} seconds"),
    }
}
