//! The client without an asynchronous runtime: the same calls, each returning when it is done.
//!
//! It drives the asynchronous client on the calling thread with a transport that blocks, so both encode, sign,
//! validate, retry and decode in the same way.

mod ureq;

use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

pub use self::ureq::Ureq;

use crate::{
    CallOptions, ClientBuilder, Error, Request, SignedRequest,
    pagination::Paged,
    schema::{Action, Api},
    waiters::Wait,
};

/// A client whose calls block until they are done. Cheap to clone; clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client(crate::Client);

impl Client {
    /// Returns a builder for a client that sends with [`Ureq`].
    ///
    /// A transport or credentials of your own are polled on the calling thread, so they must not need a runtime.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new().transport(Ureq::new())
    }

    /// Sends a request and reads the response.
    ///
    /// # Errors
    /// As [`crate::Client::send`].
    pub fn send<R: Request>(&self, request: R) -> Result<R::Response, Error> {
        block_on(self.0.send(request))
    }

    /// Sends a request with options of its own, such as a region or a timeout.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn send_with<R: Request>(&self, request: R, options: &CallOptions) -> Result<R::Response, Error> {
        block_on(self.0.send_with(request, options))
    }

    /// Returns what would be sent, without sending it.
    ///
    /// # Errors
    /// As [`crate::Client::signed_request`].
    pub fn signed_request<R: Request>(&self, request: &R) -> Result<SignedRequest, Error> {
        block_on(self.0.signed_request(request))
    }

    /// Returns the pages of a list, from the request's offset on.
    pub fn pages<R: Paged>(&self, request: R) -> Pages<R> {
        Pages(self.0.pages(request))
    }

    /// Returns the items of all pages of a list, from the request's offset on.
    pub fn items<R: Paged>(&self, request: R) -> Items<R> {
        Items(self.0.items(request))
    }

    /// Polls until each resource has been in the expected state.
    ///
    /// # Errors
    /// As [`crate::Client::wait`].
    pub fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error> {
        block_on(self.0.wait(wait))
    }

    /// Calls any action of any service with the JSON of its request, and returns the JSON of its response.
    ///
    /// # Errors
    /// As [`crate::Client::call`].
    pub fn call(&self, service: &str, version: &str, action: &str, json: &str) -> Result<String, Error> {
        block_on(self.0.call(service, version, action, json))
    }

    /// Calls an action that a program describes with the JSON of its request, and returns the JSON of its response.
    ///
    /// # Errors
    /// As [`crate::Client::call_action`].
    pub fn call_action(&self, action: &'static Action, json: &str) -> Result<String, Error> {
        block_on(self.0.call_action(action, json))
    }

    /// Calls an action of an API version by its name.
    #[doc(hidden)]
    pub fn call_in(
        &self,
        api: &'static Api,
        actions: impl IntoIterator<Item = &'static Action>,
        action: &str,
        json: &str,
    ) -> Result<String, Error> {
        block_on(self.0.call_in(api, actions, action, json))
    }
}

impl From<crate::Client> for Client {
    fn from(client: crate::Client) -> Self {
        Self(client)
    }
}

/// The pages of a list, each of which is fetched when it is needed. Ends after an error. See
/// [`crate::pagination::Pages`].
#[derive(Debug)]
#[must_use = "ask for the pages"]
pub struct Pages<R: Paged>(crate::pagination::Pages<R>);

impl<R: Paged> Iterator for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next())
    }
}

/// The items of a paginated list. Ends after an error. See [`crate::pagination::Items`].
#[derive(Debug)]
#[must_use = "ask for the items"]
pub struct Items<R: Paged>(crate::pagination::Items<R>);

impl<R: Paged> Iterator for Items<R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next())
    }
}

/// Wakes a thread that sleeps in [`block_on`].
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future on this thread. With a blocking transport it is ready at the first poll.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
