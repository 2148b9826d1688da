//! Nonces seen in the last minutes.

use std::{
    collections::{HashSet, VecDeque},
    hash::{BuildHasherDefault, Hasher},
};

use crate::ids::mixed;

/// How many calls are remembered at most, so that memory stays bounded under load.
const CAPACITY: usize = 50_000;

/// Nonces seen while their time stamps were fresh.
#[derive(Debug, Default)]
pub struct Replay {
    /// Time stamp and nonce, mixed into one number: 64 bits tell so few apart.
    seen: HashSet<u64, BuildHasherDefault<Mixed>>,
    /// The same with their time stamps, the oldest first.
    order: VecDeque<(i64, u64)>,
}

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
    /// Notes a call. False when it was seen before. Calls stamped before `oldest` are forgotten: their time stamp refuses them.
    pub fn note(&mut self, timestamp: i64, nonce: i64, oldest: i64) -> bool {
        while self.order.len() >= CAPACITY || self.order.front().is_some_and(|(stamp, _)| *stamp < oldest) {
            let Some((_, front)) = self.order.pop_front() else { break };
            self.seen.remove(&front);
        }
        let call = mixed(mixed(timestamp.cast_unsigned()) ^ nonce.cast_unsigned());
        let new = self.seen.insert(call);
        if new {
            self.order.push_back((timestamp, call));
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_what_is_fresh_and_no_more_than_it_may() {
        let mut replay = Replay::default();
        assert!(replay.note(1000, 7, 700));
        assert!(!replay.note(1000, 7, 700));
        assert!(replay.note(1000, 8, 700));
        assert!(replay.note(1001, 7, 700));
        assert!(replay.note(1400, 1, 1100));
        assert_eq!(replay.order.len(), 1);
        for nonce in 0..150_000 {
            replay.note(1400, nonce, 1100);
        }
        assert_eq!(replay.order.len(), CAPACITY);
        assert_eq!(replay.seen.len(), CAPACITY);
    }
}
