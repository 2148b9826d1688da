//! The clock that the world goes by, which tests can stop and advance.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The latest time that a clock of the fake may show, in milliseconds since 1970: the beginning of the year 9000. Prepaid
/// terms end after it, and years have four digits.
pub const LATEST: i64 = 221_845_392_000_000;

/// The world's clock, in milliseconds since 1970.
#[derive(Debug, Default)]
pub struct Clock {
    /// How far ahead of the real clock.
    ahead: i64,
    stopped_at: Option<i64>,
}

impl Clock {
    pub fn now(&self) -> i64 {
        self.at(real_milliseconds())
    }

    /// What it shows when the real clock shows `real`.
    pub fn at(&self, real: i64) -> i64 {
        self.stopped_at.unwrap_or(real + self.ahead)
    }

    pub fn stop(&mut self) {
        self.stopped_at = Some(self.now());
    }

    /// Goes on from where it was stopped.
    pub fn resume(&mut self) {
        if let Some(at) = self.stopped_at.take() {
            self.ahead = at - real_milliseconds();
        }
    }

    pub fn is_stopped(&self) -> bool {
        self.stopped_at.is_some()
    }

    /// Moves the clock ahead, at most to [`LATEST`].
    pub fn advance(&mut self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX).min(self.left());
        match &mut self.stopped_at {
            Some(at) => *at += by,
            None => self.ahead += by,
        }
    }

    /// Milliseconds until [`LATEST`].
    pub fn left(&self) -> i64 {
        LATEST.saturating_sub(self.now()).max(0)
    }
}

/// The real clock, by which signatures are judged.
pub fn real_milliseconds() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
}
