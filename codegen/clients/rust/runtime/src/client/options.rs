use std::time::Duration;

use super::endpoint::{BadEndpointUrl, EndpointUrl};
use crate::RetryPolicy;

/// Settings of one call that differ from those of its client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallOptions {
    pub(super) region: Option<String>,
    pub(super) endpoint_url: Option<Result<EndpointUrl, BadEndpointUrl>>,
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<RetryPolicy>,
}

impl CallOptions {
    /// Creates options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the call, such as `ap-guangzhou`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The URL to send the call to; see [`ClientBuilder::endpoint_url`](crate::ClientBuilder::endpoint_url).
    #[must_use]
    pub fn endpoint_url(mut self, url: impl AsRef<str>) -> Self {
        self.endpoint_url = Some(EndpointUrl::parse(url.as_ref()));
        self
    }

    /// The policy for retries of the call.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// The timeout of each attempt.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
