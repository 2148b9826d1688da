use std::time::Duration;

use super::endpoint::{BadEndpointUrl, EndpointUrl};
use crate::RetryPolicy;

/// What one call does otherwise than its client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallOptions {
    pub(super) region: Option<String>,
    pub(super) endpoint_url: Option<Result<EndpointUrl, BadEndpointUrl>>,
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

    /// Where to send the call; see [`ClientBuilder::endpoint_url`](crate::ClientBuilder::endpoint_url).
    #[must_use]
    pub fn endpoint_url(mut self, url: impl AsRef<str>) -> Self {
        self.endpoint_url = Some(EndpointUrl::parse(url.as_ref()));
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
