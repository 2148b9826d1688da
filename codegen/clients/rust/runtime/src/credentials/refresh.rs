//! When to renew credentials: a state machine that neither waits nor asks anybody.

use std::{sync::Arc, time::Duration};

use super::Credentials;
use crate::{Error, types::Secret};

/// The shortest time between two requests for new credentials, in seconds, however soon they expire.
const SHORTEST: i64 = 5;
/// The longest pause after failures, in seconds.
const LONGEST_PAUSE: i64 = 60;

/// What is known of a provider's credentials. Times are seconds since 1970.
pub(super) struct Refresh {
    /// How long before their end credentials are renewed.
    before: i64,
    held: Option<CachedCredentials>,
    failure: Option<Failure>,
}

struct CachedCredentials {
    credentials: Credentials,
    since: i64,
    /// When to renew them; `None` for never.
    due: Option<i64>,
}

struct Failure {
    error: Arc<Error>,
    at: i64,
    pause: i64,
}

/// What to do for a caller.
#[derive(Debug)]
pub(super) enum Next {
    /// These serve.
    Serve(Credentials),
    /// These serve, but it is time for others.
    Renew(Credentials),
    /// Others are needed.
    Need,
    /// Others are needed, and asking for them has just failed.
    Fail(Arc<Error>),
}

impl Refresh {
    pub(super) fn new(before: Duration) -> Self {
        Self { before: i64::try_from(before.as_secs()).unwrap_or(i64::MAX), held: None, failure: None }
    }

    pub(super) fn next(&self, now: i64) -> Next {
        let pausing = self.failure.as_ref().filter(|failure| failure.pauses(now));
        match (&self.held, pausing) {
            (Some(held), _) if !held.is_due(now) => Next::Serve(held.credentials.clone()),
            (Some(held), pausing) if held.serves(now) => {
                let credentials = held.credentials.clone();
                if pausing.is_some() { Next::Serve(credentials) } else { Next::Renew(credentials) }
            }
            (_, Some(failure)) => Next::Fail(failure.error.clone()),
            (_, None) => Next::Need,
        }
    }

    /// What came serves, even if it seems to have expired: then more likely this clock is wrong, and the service has the last word.
    pub(super) fn succeeded(&mut self, credentials: &Credentials, now: i64) {
        let due = credentials.expires_at().map(|end| {
            let left = end.saturating_sub(now);
            // What lives for less than twice `before` is renewed at half its life.
            now.saturating_add(left.saturating_sub(self.before).max(left / 2).max(SHORTEST))
        });
        self.held = Some(CachedCredentials { credentials: credentials.clone(), since: now, due });
        self.failure = None;
    }

    /// Forgets the credentials with that token, if they are still the ones.
    pub(super) fn rejected(&mut self, token: &Secret) {
        self.held.take_if(|held| held.credentials.token() == Some(token));
    }

    /// Gives the credentials that serve nevertheless, if any.
    pub(super) fn failed(&mut self, error: Arc<Error>, now: i64) -> Option<Credentials> {
        let pause = match &self.failure {
            Some(failure) => failure.pause.saturating_mul(2).min(LONGEST_PAUSE),
            None => 1,
        };
        self.failure = Some(Failure { error, at: now, pause });
        let held = self.held.as_ref().filter(|held| held.serves(now))?;
        Some(held.credentials.clone())
    }
}

impl CachedCredentials {
    fn is_due(&self, now: i64) -> bool {
        // A clock that was set back tells nothing of how long they have been held.
        now < self.since || self.due.is_some_and(|due| now >= due)
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
        Arc::new(Error::credentials("nobody answers"))
    }

    /// `Serve`, `Renew`, `Need` or `Fail`, as its first letter, at seconds after [`NOW`].
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
    fn short_lives_are_no_reason_to_ask_all_the_time() {
        let mut refresh = refresh();
        refresh.succeeded(&lasting(200), NOW);
        assert_eq!(letters(&refresh, &[0, 99, 100, 199, 200]), "SSRRN");
        refresh.succeeded(&lasting(2), NOW);
        assert_eq!(letters(&refresh, &[0, 4, 5]), "SSN");
    }

    #[test]
    fn a_clock_that_is_wrong_does_not_lock_out() {
        let mut refresh = refresh();
        refresh.succeeded(&lasting(-10_000), NOW);
        assert_eq!(letters(&refresh, &[0, 4, 5]), "SSN", "this clock is ahead by hours");
        refresh.succeeded(&lasting(7200), NOW);
        assert_eq!(letters(&refresh, &[-1, -100_000]), "RR", "this clock was set back");
    }

    #[test]
    fn failures_pause_longer_and_longer_and_old_credentials_serve_on() {
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
