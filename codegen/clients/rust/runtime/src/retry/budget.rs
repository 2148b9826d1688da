//! Limits retries to a share of all calls by a token bucket, as in the SDKs of other clouds.

use std::sync::atomic::{AtomicU32, Ordering};

use super::RetryPolicy;
use crate::protocol::retry::{COST, REWARD};

/// Tokens with which all calls of a client pay for their retries.
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    pub(crate) fn new(policy: RetryPolicy) -> Self {
        let capacity = policy.budget.saturating_mul(COST);
        Self { tokens: AtomicU32::new(capacity), capacity }
    }

    /// Pays for a retry. Returns `false` if there are too few tokens.
    pub(crate) fn spend(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(COST))
    }

    /// Gives back the cost of the last retry of a call that succeeded; without a retry, adds a small reward.
    pub(crate) fn earn(&self, was_repeated: bool) {
        let (refund, reward) =
            (if defect!(NeverRefundsRetries) { 0 } else { COST }, if defect!(NeverEarnsRetries) { 0 } else { REWARD });
        let earned = if was_repeated { refund } else { reward };
        // Most calls find the bucket full.
        self.change(|tokens| (tokens < self.capacity).then(|| tokens.saturating_add(earned).min(self.capacity)));
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn successes_earn_what_repetition_spends() {
        let budget = Budget::new(RetryPolicy::new().budget(2));
        budget.earn(true);
        assert_eq!([(); 3].map(|()| budget.spend()), [true, true, false], "no more than the capacity");
        for _ in 0..4 {
            budget.earn(false);
            assert!(!budget.spend());
        }
        budget.earn(false);
        assert!(budget.spend(), "five successes pay for one");
        budget.earn(true);
        assert!(budget.spend() && !budget.spend());
        assert!(!Budget::new(RetryPolicy::new().budget(0)).spend());
        assert!(Budget::new(RetryPolicy::new().budget(u32::MAX)).spend());
    }
}
