//! Decides about retries: a call that is not safe to repeat is never repeated if it may have been executed.

mod budget;
mod rate;

use std::time::Duration;

pub(crate) use budget::Budget;
pub use rate::RateLimit;
pub(crate) use rate::{Limiter, RateLimitPermit};

use crate::{Error, http::HttpFailure, protocol::retry as protocol, schema::Effect};

/// The number of attempts of a call and the pauses between them.
///
/// *Whether* a call may be retried is not configurable. A read is retried after any temporary failure: throttling, a
/// failing service, a broken connection, a response that is not the API's. A call that changes, purchases or destroys
/// something is retried only if the failure proves that nothing was executed (it was throttled, the time or the
/// temporary key of its signature was rejected, there was no connection, or no credentials could be obtained), or if an idempotency token makes the service execute
/// it once; if the action has one and the request does not set it, the client fills it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    throttled: Duration,
    longest: Duration,
    budget: u32,
    deadline: Option<Duration>,
}

impl RetryPolicy {
    /// Creates the default policy: three attempts, pauses growing from 300 milliseconds (1 second after throttling) to
    /// 10 seconds, 100 retries of a client while no call succeeds, and no deadline.
    pub const fn new() -> Self {
        Self {
            attempts: protocol::ATTEMPTS,
            base: protocol::FIRST_PAUSE,
            throttled: protocol::FIRST_THROTTLED_PAUSE,
            longest: protocol::LONGEST_PAUSE,
            budget: protocol::BUDGET,
            deadline: None,
        }
    }

    /// Creates a policy without retries.
    pub const fn none() -> Self {
        Self { attempts: 1, ..Self::new() }
    }

    /// Sets the maximum number of attempts, including the first. 0 means 1.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the bounds of the pauses: each is drawn at random between zero and `base`, which doubles with each attempt
    /// up to `longest`. If the service asks by `Retry-After` for more than `longest`, the call is not retried.
    #[must_use]
    pub const fn pauses(mut self, base: Duration, longest: Duration) -> Self {
        self.base = base;
        self.longest = longest;
        self
    }

    /// Sets the upper bound of the first pause after throttling, which doubles with each attempt up to the longest. The
    /// pause is at least half of it.
    #[must_use]
    pub const fn throttled_pause(mut self, pause: Duration) -> Self {
        self.throttled = pause;
        self
    }

    /// Sets the number of retries that a client and its clones may make while no call succeeds, so that a failing
    /// service does not get three times as many calls as a working one. A call that succeeds gives back the cost of its
    /// last retry, or else earns a fifth of one. Applies to a client; calls with [options](crate::CallOptions) of their own
    /// share its budget.
    #[must_use]
    pub const fn budget(mut self, attempts: u32) -> Self {
        self.budget = attempts;
        self
    }

    /// Sets the maximum time of all attempts and pauses together. An attempt may take no longer than the rest of it.
    #[must_use]
    pub const fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// `true` if the time of all attempts together is limited.
    pub(crate) fn has_deadline(&self) -> bool {
        self.deadline.is_some()
    }

    /// `true` if there may be a second attempt.
    pub(crate) fn repeats(&self) -> bool {
        self.attempts > 1
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// The attempts of one call: a state machine that neither sends, sleeps nor reads a clock.
pub(crate) struct Attempts {
    policy: RetryPolicy,
    effect: Effect,
    /// `true` if executing the call twice has the same effect as executing it once.
    repeatable: bool,
    /// Time spent on pauses, which has certainly passed, whatever a clock says.
    paused: Duration,
    made: u32,
}

impl Attempts {
    pub(crate) fn new(policy: RetryPolicy, effect: Effect, has_token: bool) -> Self {
        let repeatable = effect == Effect::Read || has_token;
        Self { policy, effect, repeatable, paused: Duration::ZERO, made: 0 }
    }

    /// Returns the number of attempts that were started.
    pub(crate) fn made(&self) -> u32 {
        self.made
    }

    /// Begins an attempt.
    pub(crate) fn begin(&mut self) {
        self.made += 1;
    }

    /// Returns the pause before the next attempt, or `None` if `error` is final. `random` is any number.
    pub(crate) fn pause_after(&mut self, error: &Error, elapsed: Duration, random: u64) -> Option<Duration> {
        let attempts =
            self.policy.attempts + u32::from(defect!(MakesOneAttemptMore)) - u32::from(defect!(MakesOneAttemptLess));
        let is_corrected = defect!(CorrectsClockBeyondAttempts) && error.signs_otherwise();
        if (self.made >= attempts && !is_corrected) || !may_repeat(error, self.repeatable) {
            return None;
        }
        let (base, least) =
            if error.is_throttled() { (self.policy.throttled, 2) } else { (self.policy.base, u32::MAX) };
        let most = base.saturating_mul(1 << (self.made - 1).min(20)).min(self.policy.longest);
        let least = most / least;
        let millis = u64::try_from((most - least).as_millis()).unwrap_or(u64::MAX);
        let mut pause = least + Duration::from_millis(random.checked_rem(millis.saturating_add(1)).unwrap_or(0));
        if let Some(asked) = error.retry_after() {
            if asked > self.policy.longest && !defect!(WaitsForAnyRetryAfter) {
                return None;
            }
            pause = pause.max(asked);
        }
        if self.left(elapsed).is_some_and(|left| pause >= left) {
            return None;
        }
        if defect!(NeverPauses) || defect!(CorrectsClockAtOnce) && error.signs_otherwise() {
            return Some(Duration::ZERO);
        }
        self.paused = self.paused.saturating_add(pause);
        Some(pause)
    }

    /// Returns the error to report after another attempt has failed; `last` is the error to report before it. If an
    /// attempt was not executed, a doubt that an earlier one has left remains.
    pub(crate) fn reported(&self, last: Option<Error>, error: Error) -> Error {
        match last {
            Some(last) if self.leaves_doubt(&last) && ended_before_execution(&error) => last.after_attempts(self.made),
            _ if self.leaves_doubt(&error) => error.in_doubt(),
            _ => error,
        }
    }

    /// `true` if the service may have executed the call although it does not say so.
    fn leaves_doubt(&self, error: &Error) -> bool {
        let is_lost = error.http_failure() == Some(HttpFailure::TooLarge);
        self.effect != Effect::Read && (error.is_retryable() || is_lost) && !nothing_ran(error)
    }

    /// Returns the time that is left for attempts and pauses, if it is limited.
    pub(crate) fn left(&self, elapsed: Duration) -> Option<Duration> {
        Some(self.policy.deadline?.saturating_sub(elapsed.max(self.paused)))
    }
}

fn may_repeat(error: &Error, repeatable: bool) -> bool {
    if defect!(IgnoresBrokenConnections) && error.is_transport() {
        return false;
    }
    if repeatable || defect!(RepeatsWrites) {
        return error.is_retryable() || error.signs_otherwise();
    }
    nothing_ran(error) && !defect!(NeverRepeatsWrites) && (!error.is_credentials() || error.is_retryable())
}

/// `true` if the service responded that it did not execute the call, or has not seen it.
fn nothing_ran(error: &Error) -> bool {
    let is_refused = error.is_throttled() && (error.is_api() || defect!(TrustsThrottlingStatus));
    let signs_otherwise = error.signs_otherwise() && !defect!(CorrectsClockForReadsOnly);
    error.is_connect() || error.is_credentials() || signs_otherwise || is_refused
}

/// `true` if the attempt ended before the service could execute the call, so that the error says nothing about earlier
/// attempts.
fn ended_before_execution(error: &Error) -> bool {
    nothing_ran(error) || error.is_auth() || error.http_failure() == Some(HttpFailure::Refused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::HttpError;

    const NOW: Duration = Duration::ZERO;

    fn broken() -> Error {
        Error::transport(HttpError::new(HttpFailure::Interrupted))
    }

    fn unreached() -> Error {
        Error::transport(HttpError::new(HttpFailure::Connect))
    }

    #[test]
    fn unsafe_calls_are_retried_only_if_nothing_was_executed() {
        for effect in [Effect::Write, Effect::Purchase, Effect::Destroy, Effect::Unknown] {
            let mut attempts = Attempts::new(RetryPolicy::new(), effect, false);
            attempts.begin();
            assert_eq!(attempts.pause_after(&broken(), NOW, 7), None);
            assert!(attempts.pause_after(&unreached(), NOW, 7).is_some());
        }
        for (effect, token) in [(Effect::Read, false), (Effect::Purchase, true)] {
            let mut attempts = Attempts::new(RetryPolicy::new(), effect, token);
            attempts.begin();
            assert!(attempts.pause_after(&broken(), NOW, 7).is_some());
        }
    }

    #[test]
    fn pauses_grow_to_the_longest_and_never_beyond() {
        let policy = RetryPolicy::new().attempts(40).pauses(Duration::from_millis(100), Duration::from_millis(450));
        let mut attempts = Attempts::new(policy, Effect::Read, false);
        let mut longest = Vec::new();
        for _ in 0..39 {
            attempts.begin();
            let mut probe = Attempts { policy, ..attempts };
            let drawn = (0..1000).filter_map(|random| probe.pause_after(&broken(), NOW, random));
            longest.push(drawn.max().unwrap_or_default().as_millis());
        }
        assert_eq!(longest[..4], [100, 200, 400, 450]);
        assert!(longest[4..].iter().all(|most| *most == 450));
        attempts.begin();
        assert_eq!(attempts.pause_after(&broken(), NOW, 7), None, "attempts are used up");
    }

    #[test]
    fn a_deadline_ends_it_even_when_no_clock_moves() {
        let policy = RetryPolicy::new().attempts(100).deadline(Duration::from_secs(2));
        let mut attempts = Attempts::new(policy, Effect::Read, false);
        attempts.begin();
        assert_eq!(attempts.left(NOW), Some(Duration::from_secs(2)));
        assert_eq!(attempts.pause_after(&broken(), Duration::from_secs(2), 1), None);
        let mut passed = Duration::ZERO;
        while let Some(pause) = attempts.pause_after(&broken(), NOW, 300) {
            passed += pause;
            attempts.begin();
        }
        assert!(passed <= Duration::from_secs(2), "{passed:?}");
    }

    #[test]
    fn the_service_may_ask_for_more_time_but_not_for_ever() {
        let mut attempts = Attempts::new(RetryPolicy::new(), Effect::Read, false);
        attempts.begin();
        let asked = |seconds| broken().with_response(503, Vec::new(), Some(Duration::from_secs(seconds)), false);
        assert_eq!(attempts.pause_after(&asked(9), NOW, 0), Some(Duration::from_secs(9)));
        assert_eq!(attempts.pause_after(&asked(11), NOW, 0), None);
    }

    #[test]
    fn pauses_after_throttling_are_of_the_order_of_a_second() {
        let throttled = || {
            let failure = crate::decode::Failure {
                code: "RequestLimitExceeded".into(),
                code_name: None,
                message: String::new(),
                request_id: None,
            };
            Error::api(failure, Some(crate::ErrorKind::Throttled))
        };
        let mut attempts = Attempts::new(RetryPolicy::new().attempts(9), Effect::Purchase, false);
        for (least, most) in [(500, 1000), (1000, 2000), (2000, 4000), (4000, 8000), (5000, 10_000), (5000, 10_000)] {
            attempts.begin();
            for random in 0..30_000 {
                let mut probe = Attempts { policy: attempts.policy, ..attempts };
                let pause = probe.pause_after(&throttled(), NOW, random).unwrap().as_millis();
                assert!((least..=most).contains(&pause), "{pause}");
            }
        }
    }
}
