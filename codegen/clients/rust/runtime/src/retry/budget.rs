//! Repeating no more than a share of all calls: a token bucket, as the SDKs of other clouds have it.

use std::sync::atomic::{AtomicU32, Ordering};

use super::RetryPolicy;

/// What a repeated attempt costs.
const COST: u32 = 5;
/// What a call earns that succeeds at once.
const REWARD: u32 = 1;

/// Tokens that all calls of a client pay their repeated attempts with.
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    pub(crate) fn new(policy: RetryPolicy) -> Self {
        let capacity = policy.budget.saturating_mul(COST);
        Self { tokens: AtomicU32::new(capacity), capacity }
    }

    /// Pays for a repeated attempt. Returns `false` if there are too few tokens.
    pub(crate) fn spend(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(COST))
    }

    /// Gives back what the last attempt of a call that succeeded took, or else a little.
    pub(crate) fn earn(&self, was_repeated: bool) {
        let earned = if was_repeated { COST } else { REWARD };
        // Nothing to earn is what most calls find.
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
