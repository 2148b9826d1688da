//! Filters: all must hold, and of each one value is enough.

use crate::actions::Args;

/// The filters of a call.
pub struct Filters<'a> {
    all: Vec<(&'a str, Vec<&'a str>)>,
}

impl<'a> Filters<'a> {
    pub fn of(args: &Args<'a>) -> Self {
        Self { all: args.parts("Filters").map(|filter| (filter.text("Name"), filter.texts("Values"))).collect() }
    }

    /// Whether what `has` says of a filter's name agrees with its values: whether the thing has one of them.
    pub fn allow(&self, has: impl Fn(&str, &str) -> bool) -> bool {
        self.all.iter().all(|(name, values)| values.iter().any(|value| has(name, value)))
    }

    /// Values of one filter.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let of_name = self.all.iter().filter(move |(own, _)| *own == name);
        of_name.flat_map(|(_, values)| values.iter().copied())
    }
}
