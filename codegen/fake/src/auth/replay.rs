//! Nonces seen in the last minutes.

use std::collections::{HashSet, VecDeque};

/// How many calls are remembered at most, so that memory stays bounded under load.
const CAPACITY: usize = 100_000;

/// Nonces seen while their time stamps were fresh.
#[derive(Debug, Default)]
pub struct Replay {
    seen: HashSet<(i64, i64)>,
    order: VecDeque<(i64, i64)>,
}

impl Replay {
    /// Notes a call. False when it was seen before. Calls stamped before `oldest` are forgotten: their time stamp refuses them.
    pub fn note(&mut self, timestamp: i64, nonce: i64, oldest: i64) -> bool {
        while self.order.len() >= CAPACITY || self.order.front().is_some_and(|(stamp, _)| *stamp < oldest) {
            let Some(front) = self.order.pop_front() else { break };
            self.seen.remove(&front);
        }
        let new = self.seen.insert((timestamp, nonce));
        if new {
            self.order.push_back((timestamp, nonce));
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
