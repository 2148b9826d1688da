//! The documented rate limits.

use std::collections::BTreeMap;

use crate::{
    error::{CallError, ErrorKind},
    model::Quotas,
};

/// Numbers of calls in the current minute, in total and by action.
#[derive(Debug, Default)]
pub(crate) struct RateCounters {
    minute: i64,
    total: u32,
    by_action: BTreeMap<String, u32>,
}

impl RateCounters {
    /// Counts a call at `now`, in milliseconds since 1970.
    pub fn count(&mut self, action: &str, quotas: Quotas, now: i64) -> Result<(), CallError> {
        let minute = now.div_euclid(60_000);
        if minute != self.minute {
            *self = Self { minute, ..Self::default() };
        }
        let own = self.by_action.entry(action.to_owned()).or_default();
        *own += 1;
        self.total += 1;
        let (count, limit, of) = if *own > quotas.per_action_per_minute {
            (*own, quotas.per_action_per_minute, format!("of {action}"))
        } else {
            (self.total, quotas.per_minute, "in total".to_owned())
        };
        if count <= limit {
            return Ok(());
        }
        let message = format!("{count} calls {of} within a minute; {limit} are allowed. Wait for the next minute");
        Err(CallError::new(ErrorKind::RateLimited, message))
    }
}
