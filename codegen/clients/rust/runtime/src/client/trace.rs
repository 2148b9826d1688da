//! Spans and events for the feature `tracing`. They never contain members of the request, keys or messages of the service.

#[cfg(feature = "tracing")]
pub(super) use on::Trace;

#[cfg(not(feature = "tracing"))]
pub(super) use off::Trace;

#[cfg(feature = "tracing")]
mod on {
    use std::{future::Future, time::Duration};

    use tracing::{Instrument, Span, field::Empty};

    use crate::{
        Error,
        client::{ActionRef, prepare::Call},
    };

    /// The span of a call.
    pub(in crate::client) struct Trace(Span);

    impl Trace {
        pub(in crate::client) fn new(action: &ActionRef<'_>) -> Self {
            Self(tracing::info_span!(
                "tencentcloud",
                action = action.name,
                version = action.version,
                region = Empty,
                host = Empty,
                attempts = Empty,
                status = Empty,
                request_id = Empty,
                error = Empty,
            ))
        }

        /// Runs the call in its span.
        pub(in crate::client) async fn run<F: Future>(&self, call: F) -> F::Output {
            call.instrument(self.0.clone()).await
        }

        pub(in crate::client) fn prepared(&self, call: &Call<'_>) {
            self.0.record("region", call.region());
            self.0.record("host", call.host());
        }

        pub(in crate::client) fn rate_limited(&self, pause: Duration) {
            tracing::debug!(pause_ms = millis(pause), "waiting for the rate limit");
        }

        pub(in crate::client) fn attempt(&self, attempt: u32) {
            tracing::debug!(attempt, "sending");
        }

        pub(in crate::client) fn responded(&self, attempt: u32, status: u16, request_id: Option<String>) {
            let request_id = request_id.as_deref();
            self.0.record("attempts", attempt);
            self.0.record("status", status);
            self.0.record("request_id", request_id);
            tracing::debug!(attempt, status, request_id, "responded");
        }

        pub(in crate::client) fn repeated(&self, error: &Error, pause: Duration) {
            let (attempt, status, request_id) = (error.attempts(), error.status(), error.request_id());
            let error = error.label();
            tracing::info!(attempt, error, status, request_id, pause_ms = millis(pause), "failed, repeating");
        }

        /// Records an error. The caller gets it too, and decides whether it is worth a line in a log.
        pub(in crate::client) fn failed(&self, error: Error) -> Error {
            self.0.record("attempts", error.attempts());
            self.0.record("status", error.status());
            self.0.record("request_id", error.request_id());
            self.0.record("error", error.label());
            self.0.in_scope(|| tracing::debug!(attempt = error.attempts(), error = error.label(), "failed"));
            error
        }
    }

    fn millis(pause: Duration) -> u64 {
        u64::try_from(pause.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::{future::Future, time::Duration};

    use crate::{
        Error,
        client::{ActionRef, prepare::Call},
    };

    /// Stands for the span of a call if the feature `tracing` is off.
    pub(in crate::client) struct Trace;

    impl Trace {
        pub(in crate::client) fn new(_: &ActionRef<'_>) -> Self {
            Self
        }

        pub(in crate::client) fn run<F: Future>(&self, call: F) -> F {
            call
        }

        pub(in crate::client) fn prepared(&self, _: &Call<'_>) {}

        pub(in crate::client) fn rate_limited(&self, _: Duration) {}

        pub(in crate::client) fn attempt(&self, _: u32) {}

        pub(in crate::client) fn responded(&self, _: u32, _: u16, _: Option<String>) {}

        pub(in crate::client) fn repeated(&self, _: &Error, _: Duration) {}

        pub(in crate::client) fn failed(&self, error: Error) -> Error {
            error
        }
    }
}
