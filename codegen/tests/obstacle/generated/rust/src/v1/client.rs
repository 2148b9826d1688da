// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{ClientBuilder, Error, Request};

/// Client of Naming obstacle course. Cheap to clone; clones share connections and credentials.
///
/// Each action is a method. [`send`](Self::send) is the same for a request of any action.
#[derive(Debug, Clone)]
pub struct Client(tencentcloud_core::Client);

impl Client {
    /// Starts with nothing set but what the API says of itself.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Sends a request and reads its answer.
    ///
    /// # Errors
    ///
    /// When the request is not valid, cannot be sent, is refused, or its answer cannot be read; the error says which.
    pub async fn send<R: Request>(&self, request: R) -> Result<R::Response, Error> {
        self.0.send(request).await
    }

    /// What all generated clients share.
    #[must_use]
    pub fn core(&self) -> &tencentcloud_core::Client {
        &self.0
    }
}

impl From<tencentcloud_core::Client> for Client {
    fn from(core: tencentcloud_core::Client) -> Self {
        Self(core)
    }
}
