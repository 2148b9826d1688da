//! Validation of a request before it is sent.
//!
//! A request is compared with its [`Structure`] in one pass. Nothing is allocated until a violation is found, and all
//! violations are reported at once. Messages never quote the request, since any of its strings may be secret.

mod limits;
mod rules;
mod walk;

use std::fmt;

use crate::{
    encode::{self, Encode, Value},
    schema::{Booleans, Endpoint, Kind, Structure},
};

/// The checks of a request before it is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Validation {
    /// Everything on the endpoint `qcloud`, and [`Required`](Self::Required) on `tencentcloud`, whose bounds may have
    /// been widened since the manual was written.
    #[default]
    Auto,
    /// Required members, and rules between members.
    Required,
    /// All of these and all bounds: ranges, lengths, numbers of items, values, prefixes of ids, names of filters.
    Full,
    /// Nothing: the service decides. Requests that cannot be sent are rejected nevertheless: those with a duplicate
    /// parameter, with a float that is not finite, or with an empty list in a form.
    Off,
}

/// A reason why a service would reject a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Path of the member, such as `DataDisks[0].DiskSize`.
    pub path: String,
    /// Description of the violation: a sentence with the path and what is allowed, without a full stop.
    pub what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// Returns all violations of a request to an endpoint. Bounds are checked only if `bounds` is `true`, and empty lists only in a
/// `form`.
pub(crate) fn violations(
    request: &dyn Encode,
    structure: &'static Structure,
    booleans: Booleans,
    bounds: bool,
    form: bool,
    endpoint: Endpoint,
) -> Vec<Violation> {
    let mut check = Check { endpoint, booleans, bounds, form, violations: Vec::new(), unsendable: Vec::new() };
    walk::visit(&mut check, request.encode(), Kind::Structure(structure), Default::default(), &FieldPath::Root);
    let Check { mut violations, mut unsendable, .. } = check;
    // A list that is required and empty is reported once, as required.
    unsendable.retain(|value| violations.iter().all(|violation| violation.path != value.path));
    violations.append(&mut unsendable);
    violations
}

struct Check {
    endpoint: Endpoint,
    booleans: Booleans,
    bounds: bool,
    form: bool,
    violations: Vec<Violation>,
    /// Values that cannot be sent.
    unsendable: Vec<Violation>,
}

impl Check {
    fn report(&mut self, path: &FieldPath<'_>, what: impl fmt::Display) {
        let path = path.to_string();
        let subject = if path.is_empty() { "the request" } else { &path };
        let what = format!("{subject} {what}");
        self.violations.push(Violation { path, what });
    }

    /// Returns `true` for a value that counts as absent: none, or a list without items, which services treat as absent.
    fn passes_over(&mut self, path: &FieldPath<'_>, value: Value<'_>) -> bool {
        let is_empty_list = value.is_empty_list();
        if is_empty_list || matches!(value, Value::Float(number) if !number.is_finite()) {
            self.report_unsendable(path, value);
        }
        is_empty_list || value.is_absent()
    }

    /// Reports the first part of a value that cannot be sent. Needs no description of the value.
    fn report_unsendable(&mut self, path: &FieldPath<'_>, value: Value<'_>) {
        if let Some((inner, reason)) = encode::unsendable(value, self.form) {
            let path = encode::join(path.to_string(), &inner);
            let what = format!("{path} {reason}");
            self.unsendable.push(Violation { path, what });
        }
    }
}

/// The path of a value, from the value up to the root.
enum FieldPath<'a> {
    Root,
    Member(&'a FieldPath<'a>, &'a str),
    Item(&'a FieldPath<'a>, usize),
}

impl fmt::Display for FieldPath<'_> {
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
