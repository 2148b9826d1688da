//! Limits calls to the rates that the service allows.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::client::ActionRef;

/// Maximum rates of a client's calls, in calls per minute. A call beyond them waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    in_all: Option<u32>,
    per_action: Option<u32>,
    from_spec: bool,
}

impl RateLimit {
    /// Returns the limits in the spec: for version 2017-03-12, 1,000 calls per minute in total and 100 of each action.
    pub const fn from_spec() -> Self {
        Self { in_all: None, per_action: None, from_spec: true }
    }

    /// Creates limits for all calls together and for those of each action.
    pub const fn per_minute(in_all: u32, per_action: u32) -> Self {
        Self { in_all: Some(in_all), per_action: Some(per_action), from_spec: false }
    }
}

/// Start times of the calls in the last minute: in no period of 60 seconds are there more than allowed.
pub(crate) struct Limiter {
    limit: RateLimit,
    windows: Mutex<Windows>,
}

/// Version and name of an action; no name stands for all actions together.
type Key = (String, String);

type Windows = BTreeMap<Key, VecDeque<Instant>>;

/// A reserved slot for a call. If it is dropped before it is taken, the slot becomes free again.
pub(crate) struct RateLimitPermit<'l> {
    limiter: Option<&'l Limiter>,
    keys: [Key; 2],
    start: Option<Instant>,
    pause: Duration,
}

/// The period in which calls are counted.
const WINDOW: Duration = Duration::from_secs(60);

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self { limit, windows: Mutex::default() }
    }

    /// Reserves a slot for a call. `None` if the wait for it is as long as `left` or longer.
    pub(crate) fn reserve(
        &self,
        action: &ActionRef<'_>,
        now: Instant,
        left: Option<Duration>,
    ) -> Option<RateLimitPermit<'_>> {
        let api = action.api();
        let (in_all, of_action) = if self.limit.from_spec {
            (api.quota_per_minute, api.quota_per_action_per_minute)
        } else {
            (self.limit.in_all, self.limit.per_action)
        };
        let key = |name: &str| (action.version.to_owned(), name.to_owned());
        let limits = [(key(""), in_all), (key(action.name), of_action)];
        let mut windows = self.windows();
        let mut start = now;
        for (key, limit) in &limits {
            let window = windows.entry(key.clone()).or_default();
            while window.front().is_some_and(|first| *first + WINDOW <= now) {
                window.pop_front();
            }
            // The call that must leave the window before this one may start.
            let places = limit.map_or(usize::MAX, |limit| usize::try_from(limit.max(1)).unwrap_or(usize::MAX));
            if let Some(blocking) = window.len().checked_sub(places).and_then(|at| window.get(at)) {
                start = start.max(*blocking + WINDOW);
            }
        }
        let pause = start.saturating_duration_since(now);
        if left.is_some_and(|left| pause >= left) {
            return None;
        }
        for (key, limit) in &limits {
            if limit.is_some() {
                let window = windows.entry(key.clone()).or_default();
                let at = window.partition_point(|other| *other <= start);
                window.insert(at, start);
            }
        }
        Some(RateLimitPermit { limiter: Some(self), keys: limits.map(|(key, _)| key), start: Some(start), pause })
    }

    fn windows(&self) -> MutexGuard<'_, Windows> {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RateLimitPermit<'_> {
    /// Returns a permit for a call without a limit.
    pub(crate) fn free() -> Self {
        Self { limiter: None, keys: Default::default(), start: None, pause: Duration::ZERO }
    }

    /// Returns the time to wait before the slot is taken.
    pub(crate) fn pause(&self) -> Duration {
        self.pause
    }

    pub(crate) fn take(mut self) {
        self.limiter = None;
    }
}

impl Drop for RateLimitPermit<'_> {
    fn drop(&mut self) {
        let (Some(limiter), Some(start)) = (self.limiter, self.start) else { return };
        let mut windows = limiter.windows();
        for key in &self.keys {
            if let Some(window) = windows.get_mut(key)
                && let Ok(at) = window.binary_search(&start)
            {
                window.remove(at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Action;
    use crate::schema::{Accept, Api, Booleans, Effect, Envelope, Host, Structure};

    static API: Api = Api {
        name: "cvm",
        version: "1",
        sends_version: true,
        envelope: Envelope::Response,
        qcloud_path: Some("/"),
        list_base: 0,
        booleans: Booleans { form: ["FALSE", "TRUE"], json_numbers: false },
        accept: Accept::STRICT,
        partial_code: None,
        quota_per_minute: Some(5),
        quota_per_action_per_minute: Some(3),
        tencentcloud_path: None,
        code_separator: Some("."),
        clock_skew_seconds: 300,
        error_kinds: &[],
    };
    static HOST: Host = Host { name: "cvm", tencentcloud: None, qcloud: Some("cvm.example") };
    static REQUEST: Structure = Structure { qcloud: None, name: "Request", members: &[], rules: &[] };

    const fn action(name: &'static str) -> Action {
        Action {
            name,
            api: &API,
            host: &HOST,
            effect: Effect::Read,
            region: false,
            region_is_optional: false,
            idempotency_token: None,
            endpoint: None,
            request: &REQUEST,
        }
    }
    static A: Action = action("A");
    static B: Action = action("B");

    /// Returns the instant a number of seconds after the first one.
    fn at(seconds: u64) -> Instant {
        static ZERO: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
        *ZERO.get_or_init(Instant::now) + Duration::from_secs(seconds)
    }

    /// Takes the slot. Returns the time to wait for it.
    fn pause(permit: Option<RateLimitPermit<'_>>) -> Option<Duration> {
        let permit = permit?;
        let pause = permit.pause();
        permit.take();
        Some(pause)
    }

    #[test]
    fn no_minute_has_more_calls_than_allowed() {
        let limiter = Limiter::new(RateLimit::from_spec());
        let mut starts = Vec::new();
        for step in 0..40 {
            let action = if step % 3 == 0 { &B } else { &A };
            starts
                .push((action.name, step + pause(limiter.reserve(&action.into(), at(step), None)).unwrap().as_secs()));
        }
        for (_, start) in &starts {
            let within = |other: &u64| (*start..*start + 60).contains(other);
            let all = starts.iter().filter(|(_, other)| within(other)).count();
            assert!(all <= 5, "{all} calls in the minute from {start}");
            for name in ["A", "B"] {
                let of = starts.iter().filter(|(own, other)| *own == name && within(other)).count();
                assert!(of <= 3, "{of} calls of {name} in the minute from {start}");
            }
        }
    }

    #[test]
    fn the_first_calls_do_not_wait_and_a_minute_later_all_is_free() {
        let limiter = Limiter::new(RateLimit::per_minute(2, 2));
        let reserve = |now| pause(limiter.reserve(&(&A).into(), at(now), None)).unwrap();
        assert_eq!(reserve(100), Duration::ZERO);
        assert_eq!(reserve(100), Duration::ZERO);
        assert_eq!(reserve(130), Duration::from_secs(30));
        assert_eq!(reserve(1000), Duration::ZERO);
    }

    #[test]
    fn a_call_without_time_to_wait_takes_no_slot() {
        let limiter = Limiter::new(RateLimit::per_minute(1, 1));
        let reserve = |seconds| pause(limiter.reserve(&(&A).into(), at(100), Some(Duration::from_secs(seconds))));
        assert_eq!(reserve(1), Some(Duration::ZERO));
        assert_eq!((reserve(59), reserve(60)), (None, None));
        assert_eq!(reserve(61), Some(Duration::from_secs(60)), "the calls that could not wait reserved nothing");
    }

    #[test]
    fn a_dropped_permit_frees_its_slot() {
        let limiter = Limiter::new(RateLimit::per_minute(1, 1));
        let reserve = || limiter.reserve(&(&A).into(), at(100), None);
        assert_eq!(pause(reserve()), Some(Duration::ZERO));
        for _ in 0..10 {
            drop(reserve());
        }
        let waiting = reserve().unwrap();
        assert_eq!((waiting.pause().as_secs(), reserve().unwrap().pause().as_secs()), (60, 120));
        drop(waiting);
        assert_eq!(pause(reserve()), Some(Duration::from_secs(60)));
    }
}
