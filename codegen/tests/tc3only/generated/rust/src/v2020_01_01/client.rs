// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    CallOptions, ClientBuilder, Error, Request, SignedRequest,
    pagination::{Items, Paged, Pages},
    waiters::Wait,
};

/// Client of A demonstration service. Cheap to clone; clones share connections and credentials.
///
/// Each action is a method. [`send`](Self::send) is the same for a request of any action.
#[derive(Debug, Clone)]
pub struct Client(tencentcloud_core::Client);

impl Client {
    /// Returns a builder with nothing set up.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Sends a request and reads its response.
    ///
    /// # Errors
    ///
    /// When the request is not valid, cannot be sent, is refused, or its response cannot be read; the error says which.
    pub async fn send<R: Request>(&self, request: R) -> Result<R::Response, Error> {
        self.0.send(request).await
    }

    /// Sends a request with options of its own, such as a region or a timeout.
    ///
    /// # Errors
    ///
    /// The errors of [`send`](Self::send).
    pub async fn send_with<R: Request>(
        &self,
        request: R,
        options: &CallOptions,
    ) -> Result<R::Response, Error> {
        self.0.send_with(request, options).await
    }

    /// Calls an action by its name, with a JSON object of its parameters, and returns the response as JSON.
    ///
    /// An action that this crate does not have is called like one of any service with
    /// [`tencentcloud_core::Client::call`]: its parameters are not validated, and it is repeated only if its name begins
    /// with a reading verb.
    ///
    /// # Errors
    ///
    /// When the name differs only in upper and lower case from that of an action, when the text is not a JSON object,
    /// and as [`send`](Self::send).
    pub async fn call(&self, action: &str, json: &str) -> Result<String, Error> {
        self.0.call_in(&super::api::API, super::actions(), action, json).await
    }

    /// Returns the pages of a list, from the request's offset on.
    pub fn pages<R: Paged>(&self, request: R) -> Pages<R> {
        self.0.pages(request)
    }

    /// Returns the items of all pages of a list, from the request's offset on.
    pub fn items<R: Paged>(&self, request: R) -> Items<R> {
        self.0.items(request)
    }

    /// Polls until each resource has reached the state that the waiter waits for; see [`waiters`](super::waiters).
    ///
    /// # Errors
    ///
    /// When a resource is in a failure state, when the wait times out, or when a call fails with an error that is not
    /// transient.
    pub async fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error> {
        self.0.wait(wait).await
    }

    /// Returns the request that would be sent, without sending it.
    ///
    /// # Errors
    ///
    /// When the client is not set up for the call, or there are no credentials.
    pub async fn signed_request<R: Request>(
        &self,
        request: &R,
    ) -> Result<SignedRequest, Error> {
        self.0.signed_request(request).await
    }

    /// Returns the client of the core crate, a type that all generated crates share.
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
