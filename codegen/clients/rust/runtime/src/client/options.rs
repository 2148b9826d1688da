use std::time::Duration;

use super::endpoint::{BadEndpoint, Endpoint};
use crate::RetryPolicy;

/// What one call does otherwise than its client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallOptions {
    pub(super) region: Option<String>,
    pub(super) endpoint: Option<Result<Endpoint, BadEndpoint>>,
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
}

impl CallOptions {
    /// Nothing otherwise.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to act in, such as `ap-guangzhou`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Where to send the call; see [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint).
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl AsRef<str>) -> Self {
        self.endpoint = Some(Endpoint::parse(endpoint.as_ref()));
        self
    }

    /// How the call is repeated when it fails.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How long the exchange may take.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
