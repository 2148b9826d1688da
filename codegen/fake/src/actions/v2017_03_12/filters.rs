//! Filters: a resource must match all filters, and one value of each.

use crate::actions::Args;

/// The filters of a call.
pub struct Filters<'a> {
    all: Vec<(&'a str, Vec<&'a str>)>,
}

impl<'a> Filters<'a> {
    pub fn of(args: &Args<'a>) -> Self {
        Self {
            all: args.structures("Filters").map(|filter| (filter.string("Name"), filter.strings("Values"))).collect(),
        }
    }

    /// `true` if the resource matches all filters; `has` tells whether it has a value of a filter.
    pub fn allow(&self, has: impl Fn(&str, &str) -> bool) -> bool {
        self.all.iter().all(|(name, values)| values.iter().any(|value| has(name, value)))
    }

    /// Returns the values of one filter.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let of_name = self.all.iter().filter(move |(own, _)| *own == name);
        of_name.flat_map(|(_, values)| values.iter().copied())
    }
}
