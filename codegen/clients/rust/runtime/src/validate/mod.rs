//! Checking a request before it is sent.
//!
//! A request is walked along its [`Structure`] once. Nothing is allocated until something is wrong, and all that is wrong is told at once.
//! No text of the request ever stands in a message: nobody knows which are secret.

mod limits;
mod rules;
mod walk;

use std::fmt;

use crate::{Booleans, Encode, Kind, Structure};

/// What of a request is checked before it is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Validation {
    /// Everything on the manual's hosts, and [`Required`](Self::Required) on today's, where the manual's bounds may have been widened since.
    #[default]
    Auto,
    /// Members that are required, and relations between members.
    Required,
    /// These and all bounds: ranges, lengths, numbers of items, values, beginnings of ids, names of filters.
    Full,
}

/// One reason why a service would refuse a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Path of the member, such as `DataDisks[0].DiskSize`.
    pub path: String,
    /// What is wrong, as a sentence with the path and what is allowed, without a full stop.
    pub what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// All that is wrong with a request; bounds only if these are to be checked.
pub(crate) fn violations(
    request: &dyn Encode,
    structure: &'static Structure,
    booleans: Booleans,
    bounds: bool,
) -> Vec<Violation> {
    let mut check = Check { booleans, bounds, violations: Vec::new() };
    walk::look(&mut check, request.encode(), Kind::Structure(structure), Default::default(), &Place::Root);
    check.violations
}

struct Check {
    booleans: Booleans,
    bounds: bool,
    violations: Vec<Violation>,
}

impl Check {
    fn report(&mut self, place: &Place<'_>, what: impl fmt::Display) {
        let path = place.to_string();
        let subject = if path.is_empty() { "the request" } else { &path };
        let what = format!("{subject} {what}");
        self.violations.push(Violation { path, what });
    }
}

/// Where a value stands. Steps lead up.
enum Place<'a> {
    Root,
    Member(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(Self::Root, name) => f.write_str(name),
            Self::Member(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests;
