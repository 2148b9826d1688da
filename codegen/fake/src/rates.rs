//! The documented limits on calls a minute.

use std::collections::BTreeMap;

use crate::{
    model::Quotas,
    trouble::{Kind, Trouble},
};

/// Calls in the present minute, in all and by action.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    minute: i64,
    all: u32,
    by_action: BTreeMap<String, u32>,
}

impl Rates {
    /// Counts a call at `now`, milliseconds since 1970.
    pub fn count(&mut self, action: &str, quotas: Quotas, now: i64) -> Result<(), Trouble> {
        let minute = now.div_euclid(60_000);
        if minute != self.minute {
            *self = Self { minute, ..Self::default() };
        }
        let own = self.by_action.entry(action.to_owned()).or_default();
        *own += 1;
        self.all += 1;
        let (count, limit, of) = if *own > quotas.per_action_per_minute {
            (*own, quotas.per_action_per_minute, format!("of {action}"))
        } else {
            (self.all, quotas.per_minute, "in all".to_owned())
        };
        if count <= limit {
            return Ok(());
        }
        let message = format!("{count} calls {of} within a minute; {limit} are allowed. Wait for the next minute");
        Err(Trouble::new(Kind::TooOften, message))
    }
}
