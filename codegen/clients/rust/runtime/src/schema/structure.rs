//! What a structure that is sent may hold: plain data that generated code states as statics.

use std::{fmt, ptr};

use crate::encode::name::compare;

/// A structure that is sent, a request among them.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Structure {
    /// Name, such as `DataDisk`.
    pub name: &'static str,
    /// Members, sorted by the bytes of their names.
    pub members: &'static [Member],
    /// Relations between them.
    pub rules: &'static [Rule],
}

/// A member of a structure.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// `true` if the service refuses a structure without it.
    pub required: bool,
    /// What its value is.
    pub kind: Kind,
    /// Bounds of the value; those of scalars are about the innermost values of a list or map.
    pub limits: &'static [Limit],
    /// What the service takes when the member is absent, as a form parameter would have it.
    pub default: Option<&'static str>,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A string, enums and secrets among them.
    String,
    /// An integer of 64 bits, enums among them.
    Integer,
    /// An exact decimal number.
    Decimal,
    /// True or false.
    Boolean,
    /// A point in time.
    Timestamp,
    /// A day.
    Date,
    /// Members.
    Structure(&'static Structure),
    /// A list of one kind.
    List(&'static Kind),
    /// Values of one kind by name.
    Map(&'static Kind),
}

/// A bound of a value. Every end is inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// Bounds of a number.
    Range {
        /// The smallest.
        min: Option<i64>,
        /// The largest.
        max: Option<i64>,
        /// What it is a multiple of.
        step: Option<i64>,
    },
    /// How many characters a string has.
    Length {
        /// The fewest.
        min: Option<i64>,
        /// The most.
        max: Option<i64>,
    },
    /// How many items a list has, or entries a map.
    Items {
        /// The fewest.
        min: Option<i64>,
        /// The most.
        max: Option<i64>,
    },
    /// The values there are, as form parameters have them.
    Only(&'static [&'static str]),
    /// What a string begins with: one of these.
    Prefix(&'static [&'static str]),
    /// The names that the filters of a list may have in their member `Name`.
    FilterNames(&'static [&'static str]),
    /// How many values a filter has in its member `Values`.
    FilterValues {
        /// The fewest.
        min: Option<i64>,
        /// The most.
        max: Option<i64>,
    },
}

/// A relation between members: when all conditions hold, every demand must be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// What people call the case.
    pub title: Option<&'static str>,
    /// The conditions; none means always.
    pub when: &'static [Condition],
    /// The demands.
    pub then: &'static [Demand],
}

/// Names that lead from the structure with the rule to a member. A list on the way stands for any of its items.
pub type Path = &'static [&'static str];

/// A condition of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// The member, or the default where it is absent, is one of these.
    Equals {
        /// The member.
        member: Path,
        /// Values, as form parameters have them.
        values: &'static [&'static str],
    },
    /// The member is there.
    Present(Path),
    /// The member is absent.
    Absent(Path),
}

/// What a rule demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Demand {
    /// All of these are there.
    Require(&'static [Path]),
    /// At least one of these is there.
    RequireAny(&'static [Path]),
    /// None of these is there.
    Forbid(&'static [Path]),
    /// At most one of these is there.
    Exclusive(&'static [Path]),
    /// The member, or the default where it is absent, is this.
    Fix {
        /// The member.
        member: Path,
        /// Its value, as a form parameter has it.
        value: &'static str,
    },
}

impl Member {
    /// Creates an optional member without limits or a default.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, required: false, kind, limits: &[], default: None }
    }

    const_setters! {
        /// Sets whether the service refuses a structure without the member.
        required: bool;
        /// Sets the bounds of the value.
        limits: &'static [Limit];
    }

    const_setters! { some
        /// Sets what the service takes when the member is absent, as a form parameter would have it.
        default: &'static str;
    }
}

impl Rule {
    /// Creates a rule: when all conditions hold, every demand must be met.
    pub const fn new(when: &'static [Condition], then: &'static [Demand]) -> Self {
        Self { title: None, when, then }
    }

    const_setters! { some
        /// Sets what people call the case.
        title: &'static str;
    }
}

impl Structure {
    /// Creates a structure. Its members are sorted by the bytes of their names.
    pub const fn new(name: &'static str, members: &'static [Member], rules: &'static [Rule]) -> Self {
        Self { name, members, rules }
    }

    /// The member of that name.
    pub(crate) fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.get(self.index(name)?)
    }

    /// Its place.
    pub(crate) fn index(&self, name: &str) -> Option<usize> {
        self.members.binary_search_by(|member| compare(member.name, name)).ok()
    }
}

/// By identity: a structure may hold itself.
impl PartialEq for Structure {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && ptr::eq(self.members, other.members) && ptr::eq(self.rules, other.rules)
    }
}

impl Eq for Structure {}

/// Shows the name only: a structure may hold itself.
impl fmt::Debug for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Structure({})", self.name)
    }
}
