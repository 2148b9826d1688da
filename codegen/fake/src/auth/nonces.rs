//! Nonces that were used recently.

use std::{
    collections::HashSet,
    hash::{BuildHasherDefault, Hasher},
    mem,
};

use crate::ids::mixed;

/// At least this many calls are remembered, and at most twice as many, so that memory stays bounded under load.
const CAPACITY: usize = 28_000;

/// The most recent calls, each as one number made of timestamp and nonce: 64 bits suffice for so few. Older calls are
/// rejected for their timestamps and need not be remembered.
#[derive(Debug, Default)]
pub struct NonceCache {
    latest: Calls,
    earlier: Calls,
}

type Calls = HashSet<u64, BuildHasherDefault<IdentityHasher>>;

/// A hasher for numbers that already are hashes.
#[derive(Debug, Default)]
struct IdentityHasher(u64);

impl Hasher for IdentityHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.0 = mixed(self.0 ^ u64::from(byte)));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

impl NonceCache {
    /// Inserts a call. Returns `false` if it was seen before.
    pub fn insert(&mut self, timestamp: i64, nonce: i64) -> bool {
        let call = mixed(mixed(timestamp.cast_unsigned()) ^ nonce.cast_unsigned());
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
