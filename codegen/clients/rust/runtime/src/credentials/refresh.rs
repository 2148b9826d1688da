//! Decides when to renew credentials: a state machine without input or output.

use std::{sync::Arc, time::Duration};

use super::Credentials;
use crate::{Error, types::Secret};

/// The shortest time between two requests for new credentials, in seconds, however soon they expire.
const SHORTEST: i64 = 5;
/// The longest pause after failures, in seconds.
const LONGEST_PAUSE: i64 = 60;

/// The state of a provider's credentials. Times are seconds since 1970.
pub(super) struct Refresh {
    /// Number of seconds before their expiry at which credentials are renewed.
    before: i64,
    cached: Option<CachedCredentials>,
    failure: Option<Failure>,
}

struct CachedCredentials {
    credentials: Credentials,
    since: i64,
    /// Time of the renewal; `None` for never.
    renew_at: Option<i64>,
}

struct Failure {
    error: Arc<Error>,
    at: i64,
    pause: i64,
}

/// The next step for a caller.
#[derive(Debug)]
pub(super) enum Next {
    /// Use these credentials.
    Serve(Credentials),
    /// Renew the credentials; these are still valid.
    Renew(Credentials),
    /// Get credentials; there are no valid ones.
    Need,
    /// There are no valid credentials, and the last request for some has just failed.
    Fail(Arc<Error>),
}

impl Refresh {
    pub(super) fn new(before: Duration) -> Self {
        Self { before: i64::try_from(before.as_secs()).unwrap_or(i64::MAX), cached: None, failure: None }
    }

    pub(super) fn next(&self, now: i64) -> Next {
        let pausing = self.failure.as_ref().filter(|failure| failure.pauses(now));
        match (&self.cached, pausing) {
            (Some(cached), _) if !cached.needs_renewal(now) => Next::Serve(cached.credentials.clone()),
            (Some(cached), pausing) if cached.serves(now) => {
                let credentials = cached.credentials.clone();
                if pausing.is_some() { Next::Serve(credentials) } else { Next::Renew(credentials) }
            }
            (_, Some(failure)) => Next::Fail(failure.error.clone()),
            (_, None) => Next::Need,
        }
    }

    /// Stores new credentials. They are used even if they seem to have expired: then this clock is probably wrong, and
    /// the service decides.
    pub(super) fn succeeded(&mut self, credentials: &Credentials, now: i64) {
        let renew_at = credentials.expires_at().map(|end| {
            let left = end.saturating_sub(now);
            // Credentials that live for less than twice `before` are renewed at half their lifetime.
            now.saturating_add(left.saturating_sub(self.before).max(left / 2).max(SHORTEST))
        });
        self.cached = Some(CachedCredentials { credentials: credentials.clone(), since: now, renew_at });
        self.failure = None;
    }

    /// Discards the credentials if they are those with the rejected token.
    pub(super) fn rejected(&mut self, token: &Secret) {
        self.cached.take_if(|cached| cached.credentials.token() == Some(token));
    }

    /// Records a failure. Returns the old credentials if they are still valid.
    pub(super) fn failed(&mut self, error: Arc<Error>, now: i64) -> Option<Credentials> {
        let pause = match &self.failure {
            Some(failure) => failure.pause.saturating_mul(2).min(LONGEST_PAUSE),
            None => 1,
        };
        self.failure = Some(Failure { error, at: now, pause });
        let cached = self.cached.as_ref().filter(|cached| cached.serves(now))?;
        Some(cached.credentials.clone())
    }
}

impl CachedCredentials {
    fn needs_renewal(&self, now: i64) -> bool {
        // If the clock was set back, it does not tell how long ago the credentials were issued.
        now < self.since || self.renew_at.is_some_and(|renew_at| now >= renew_at)
    }

    fn serves(&self, now: i64) -> bool {
        let end = self.credentials.expires_at();
        end.is_none_or(|end| now < end) || (self.since..self.since + SHORTEST).contains(&now)
    }
}

impl Failure {
    fn pauses(&self, now: i64) -> bool {
        (self.at..=self.at.saturating_add(self.pause)).contains(&now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_500_000_000;

    fn refresh() -> Refresh {
        Refresh::new(Duration::from_secs(300))
    }

    fn lasting(seconds: i64) -> Credentials {
        Credentials::new("id", "key").with_expiry(NOW + seconds)
    }

    fn error() -> Arc<Error> {
        Arc::new(Error::credentials("no response"))
    }

    /// Returns the first letters of `Serve`, `Renew`, `Need` or `Fail`, one for each time in seconds after [`NOW`].
    fn letters(refresh: &Refresh, seconds: &[i64]) -> String {
        let letter = |second: &i64| match refresh.next(NOW + second) {
            Next::Serve(_) => 'S',
            Next::Renew(_) => 'R',
            Next::Need => 'N',
            Next::Fail(_) => 'F',
        };
        seconds.iter().map(letter).collect()
    }

    #[test]
    fn credentials_are_renewed_before_they_expire() {
        let mut refresh = refresh();
        assert_eq!(letters(&refresh, &[0]), "N");
        refresh.succeeded(&lasting(7200), NOW);
        assert_eq!(letters(&refresh, &[0, 6899, 6900, 7199, 7200, 9999]), "SSRRNN");
        refresh.succeeded(&Credentials::new("id", "key"), NOW);
        assert_eq!(letters(&refresh, &[0, i64::MAX - NOW]), "SS", "what does not expire is kept");
    }

    #[test]
    fn short_lived_credentials_are_not_renewed_constantly() {
        let mut refresh = refresh();
        refresh.succeeded(&lasting(200), NOW);
        assert_eq!(letters(&refresh, &[0, 99, 100, 199, 200]), "SSRRN");
        refresh.succeeded(&lasting(2), NOW);
        assert_eq!(letters(&refresh, &[0, 4, 5]), "SSN");
    }

    #[test]
    fn a_wrong_clock_does_not_prevent_calls() {
        let mut refresh = refresh();
        refresh.succeeded(&lasting(-10_000), NOW);
        assert_eq!(letters(&refresh, &[0, 4, 5]), "SSN", "this clock is ahead by hours");
        refresh.succeeded(&lasting(7200), NOW);
        assert_eq!(letters(&refresh, &[-1, -100_000]), "RR", "this clock was set back");
    }

    #[test]
    fn failures_pause_longer_and_old_credentials_are_still_used() {
        let mut refresh = refresh();
        refresh.succeeded(&lasting(7200), NOW);
        assert!(refresh.failed(error(), NOW + 7000).is_some());
        assert_eq!(letters(&refresh, &[7000, 7001, 7002, 7200]), "SSRN");
        assert!(refresh.failed(error(), NOW + 7199).is_some());
        assert_eq!(letters(&refresh, &[7199, 7200, 7201, 7202]), "SFFN");
        let mut at = NOW + 7202;
        let mut pauses = Vec::new();
        for _ in 0..6 {
            assert!(refresh.failed(error(), at).is_none());
            let pause = (0..).find(|pause| matches!(refresh.next(at + pause), Next::Need)).unwrap();
            pauses.push(pause - 1);
            at += pause;
        }
        assert_eq!(pauses, [4, 8, 16, 32, 60, 60]);
        refresh.succeeded(&lasting(20_000), at);
        assert!(refresh.failed(error(), at).is_some());
        assert_eq!(refresh.failure.unwrap().pause, 1, "a success starts over");
    }
}
