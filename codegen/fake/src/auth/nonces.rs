//! Nonces that were used recently.

use std::{collections::HashSet, mem};

/// At least this many calls are remembered, and at most twice as many, so that memory stays bounded under load.
const CAPACITY: usize = 28_000;

/// The most recent calls, by timestamp and nonce. Old calls need not be remembered, since they are rejected for their
/// timestamps; under load, some calls are forgotten before that.
#[derive(Debug, Default)]
pub struct NonceCache {
    latest: HashSet<(i64, i64)>,
    earlier: HashSet<(i64, i64)>,
}

impl NonceCache {
    /// Inserts a call. Returns `false` if it was seen before.
    pub fn insert(&mut self, timestamp: i64, nonce: i64) -> bool {
        let call = (timestamp, nonce);
        if self.earlier.contains(&call) || !self.latest.insert(call) {
            return false;
        }
        if self.latest.len() >= CAPACITY {
            mem::swap(&mut self.latest, &mut self.earlier);
            self.latest.clear();
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_calls_are_remembered_in_bounded_memory() {
        let mut nonces = NonceCache::default();
        assert!(nonces.insert(1000, 7));
        assert!(!nonces.insert(1000, 7));
        assert!(nonces.insert(1000, 8));
        assert!(nonces.insert(1001, 7));
        for nonce in 0..150_000 {
            assert!(nonces.insert(1400, nonce));
            assert!(!nonces.insert(1400, (nonce + 1 - CAPACITY as i64).max(0)));
        }
        assert!(nonces.latest.len() < CAPACITY && nonces.earlier.len() == CAPACITY);
        assert!(nonces.insert(1000, 7));
    }
}
