//! The clock of the fake's resources, which tests can stop and advance.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The latest time that a clock of the fake may show, in milliseconds since 1970: the beginning of the year 9000.
/// Prepaid terms that end later still have years of four digits.
pub const LATEST: i64 = 221_845_392_000_000;

/// The clock of the fake's resources, in milliseconds since 1970.
#[derive(Debug, Default)]
pub struct Clock {
    /// Milliseconds by which this clock is ahead of the real one.
    ahead: i64,
    stopped_at: Option<i64>,
}

impl Clock {
    pub fn now(&self) -> i64 {
        self.at(real_milliseconds())
    }

    /// Returns the time of this clock when the real one shows `real`.
    pub fn at(&self, real: i64) -> i64 {
        self.stopped_at.unwrap_or(real + self.ahead)
    }

    pub fn stop(&mut self) {
        self.stopped_at = Some(self.now());
    }

    /// Resumes from the time at which the clock was stopped.
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
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX).min(self.remaining());
        match &mut self.stopped_at {
            Some(at) => *at += by,
            None => self.ahead += by,
        }
    }

    /// Returns the milliseconds until [`LATEST`].
    pub fn remaining(&self) -> i64 {
        LATEST.saturating_sub(self.now()).max(0)
    }
}

/// Returns the time of the real clock, against which signatures are checked.
pub fn real_milliseconds() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX)
}
