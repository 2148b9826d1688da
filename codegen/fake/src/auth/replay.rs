//! Nonces seen of late.

use std::{
    collections::HashSet,
    hash::{BuildHasherDefault, Hasher},
    mem,
};

use crate::ids::mixed;

/// How many calls are remembered at least, and half of how many at most, so that memory stays bounded under load.
const CAPACITY: usize = 28_000;

/// Calls seen, time stamp and nonce mixed into one number: 64 bits tell so few apart. What is too old is refused by its time stamp, so
/// that it does not matter when it is forgotten.
#[derive(Debug, Default)]
pub struct Replay {
    latest: Calls,
    earlier: Calls,
}

type Calls = HashSet<u64, BuildHasherDefault<Mixed>>;

/// Numbers that are mixed already are their own hashes.
#[derive(Debug, Default)]
struct Mixed(u64);

impl Hasher for Mixed {
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

impl Replay {
    /// Notes a call. False when it was seen before.
    pub fn note(&mut self, timestamp: i64, nonce: i64) -> bool {
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
    fn remembers_the_latest_calls_and_no_more_than_it_may() {
        let mut replay = Replay::default();
        assert!(replay.note(1000, 7));
        assert!(!replay.note(1000, 7));
        assert!(replay.note(1000, 8));
        assert!(replay.note(1001, 7));
        for nonce in 0..150_000 {
            assert!(replay.note(1400, nonce));
            assert!(!replay.note(1400, (nonce + 1 - CAPACITY as i64).max(0)));
        }
        assert!(replay.latest.len() < CAPACITY && replay.earlier.len() == CAPACITY);
        assert!(replay.note(1000, 7));
    }
}
