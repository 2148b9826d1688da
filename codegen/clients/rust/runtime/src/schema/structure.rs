//! Descriptions of the structures of requests: plain data that generated code defines as statics.

use std::{fmt, ptr};

use super::Endpoint;
use crate::encode::name::compare;

/// A structure of a request, or the request itself.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Structure {
    /// Name, such as `DataDisk`.
    pub name: &'static str,
    /// Members, sorted by the bytes of their names.
    pub members: &'static [Member],
    /// Rules between the members.
    pub rules: &'static [Rule],
    /// The structure on the endpoint `qcloud`, if it differs there: the same members, each as that endpoint has it.
    pub qcloud: Option<&'static Structure>,
}

/// A member of a structure.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// `true` if the service rejects a structure without it.
    pub required: bool,
    /// Type of its value.
    pub kind: Kind,
    /// Bounds of the value. Bounds of scalars apply to the innermost values of a list or map.
    pub limits: &'static [Limit],
    /// The value that the service uses if the member is absent, in the form of a form parameter.
    pub default: Option<&'static str>,
    /// The only endpoint that has the member, where that is another one than the endpoint of the structure.
    pub only_on: Option<Endpoint>,
}

/// The type of a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A string, which includes enums and secrets.
    String,
    /// An integer of 64 bits, which includes enums.
    Integer,
    /// An exact decimal number.
    Decimal,
    /// A floating-point number.
    Float,
    /// A boolean.
    Boolean,
    /// A point in time.
    Timestamp,
    /// A day.
    Date,
    /// A structure.
    Structure(&'static Structure),
    /// A list of values of one type.
    List(&'static Kind),
    /// A map to values of one type.
    Map(&'static Kind),
}

/// A bound of a value. Bounds are inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// Bounds of a number.
    Range {
        /// Minimum.
        min: Option<i64>,
        /// Maximum.
        max: Option<i64>,
        /// The number of which the value is a multiple.
        step: Option<i64>,
    },
    /// Number of characters in a string.
    Length {
        /// Minimum.
        min: Option<i64>,
        /// Maximum.
        max: Option<i64>,
    },
    /// Number of items in a list, or of entries in a map.
    Items {
        /// Minimum.
        min: Option<i64>,
        /// Maximum.
        max: Option<i64>,
    },
    /// The allowed values, in the form of form parameters.
    Only(&'static [&'static str]),
    /// The allowed prefixes of a string.
    Prefix(&'static [&'static str]),
    /// The names that the filters of a list may have in their member `Name`; a star at the end of a name stands for any
    /// characters.
    FilterNames(&'static [&'static str]),
    /// The number of values that a filter may have in its member `Values`.
    FilterValues {
        /// Minimum.
        min: Option<i64>,
        /// Maximum.
        max: Option<i64>,
    },
}

/// A rule between members: if all conditions hold, every demand must be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Short description of the case.
    pub title: Option<&'static str>,
    /// The conditions. A rule without conditions always applies.
    pub when: &'static [Condition],
    /// The demands.
    pub then: &'static [Demand],
}

/// Names on the path from the structure with the rule to a member. A list on the path stands for any of its items.
pub type Path = &'static [&'static str];

/// A condition of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// The member, or the default where it is absent, is one of these.
    Equals {
        /// The member.
        member: Path,
        /// Values, in the form of form parameters.
        values: &'static [&'static str],
    },
    /// The member is present.
    Present(Path),
    /// The member is absent.
    Absent(Path),
}

/// A demand of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Demand {
    /// All of these are present.
    Require(&'static [Path]),
    /// At least one of these is present.
    RequireAny(&'static [Path]),
    /// None of these is present.
    Forbid(&'static [Path]),
    /// At most one of these is present.
    Exclusive(&'static [Path]),
    /// The member, or the default where it is absent, has this value.
    Fix {
        /// The member.
        member: Path,
        /// Its value, in the form of a form parameter.
        value: &'static str,
    },
}

impl Member {
    /// Creates an optional member without limits or a default.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, required: false, kind, limits: &[], default: None, only_on: None }
    }

    const_setters! {
        /// Sets whether the service rejects a structure without the member.
        required: bool;
        /// Sets the bounds of the value.
        limits: &'static [Limit];
    }

    const_setters! { some
        /// Sets the value that the service uses if the member is absent, in the form of a form parameter.
        default: &'static str;
        /// Sets the only endpoint that has the member, where that is another one than the endpoint of the structure.
        only_on: Endpoint;
    }
}

impl Rule {
    /// Creates a rule: if all conditions hold, every demand must be met.
    pub const fn new(when: &'static [Condition], then: &'static [Demand]) -> Self {
        Self { title: None, when, then }
    }

    const_setters! { some
        /// Sets the short description of the case.
        title: &'static str;
    }
}

impl Structure {
    /// Creates a structure. Its members are sorted by the bytes of their names.
    pub const fn new(name: &'static str, members: &'static [Member], rules: &'static [Rule]) -> Self {
        Self { name, members, rules, qcloud: None }
    }

    const_setters! { some
        /// Sets the structure on the endpoint `qcloud`, with the same members.
        qcloud: &'static Structure;
    }

    /// Returns the structure as an endpoint has it.
    pub(crate) fn on(&'static self, endpoint: Endpoint) -> &'static Structure {
        self.qcloud.filter(|_| endpoint == Endpoint::Qcloud).unwrap_or(self)
    }

    /// Returns the member with that name.
    pub(crate) fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.get(self.index(name)?)
    }

    /// Returns the index of the member with that name.
    pub(crate) fn index(&self, name: &str) -> Option<usize> {
        self.members.binary_search_by(|member| compare(member.name, name)).ok()
    }
}

/// Compares by identity, since a structure may contain itself.
impl PartialEq for Structure {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && ptr::eq(self.members, other.members) && ptr::eq(self.rules, other.rules)
    }
}

impl Eq for Structure {}

/// Shows the name only, since a structure may contain itself.
impl fmt::Debug for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Structure({})", self.name)
    }
}
