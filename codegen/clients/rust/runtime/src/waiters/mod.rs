//! Waiting until resources are in a state.

mod failure;
mod machine;
mod missing;

use std::{fmt, time::Duration};

pub(crate) use failure::WaitFailure;
pub use failure::Waiting;

use crate::{CallOptions, Client, Error, pagination::Paged};
use machine::{Machine, NextAction};

/// The meaning of a resource's state for a waiter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The expected state.
    Success,
    /// A state, given as a string, from which the expected one will not be reached.
    Failure(String),
    /// Any other state, given as a string; empty if the response has none.
    Pending(String),
}

/// The progress of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitProgress {
    /// Number of resources that have been in the expected state, or were removed if the wait is for removal.
    pub done: usize,
    /// Number of all resources.
    pub total: usize,
    /// Time since the wait began.
    pub elapsed: Duration,
}

/// The resources and the state to wait for. Created by the functions of a generated module `waiters`; runs in
/// [`Client::wait`].
#[must_use = "pass it to Client::wait"]
pub struct Wait<R: Paged> {
    name: &'static str,
    ids: Vec<String>,
    interval: Duration,
    deadline: Duration,
    make_request: MakeRequest<R>,
    classify: Classify<R>,
    absent_is_success: bool,
    chunk_size: usize,
    member: &'static str,
    on_progress: Option<Callback>,
}

type MakeRequest<R> = Box<dyn Fn(Vec<String>) -> R + Send>;
type Callback = Box<dyn FnMut(&WaitProgress) + Send>;
type Classify<R> = Box<dyn Fn(&<R as Paged>::Item) -> (Option<String>, Progress) + Send>;

impl<R: Paged> Wait<R> {
    /// Creates a wait called `name` for the resources with these `ids`, of which one call requests at most
    /// `chunk_size`. `make_request` creates the request for some ids; `classify` returns the id of an item of the
    /// response and the meaning of its state. With `absent_is_success`, an id that no item has is done too; otherwise
    /// the wait goes on.
    #[expect(
        clippy::too_many_arguments,
        reason = "generated code calls it, with one argument for each fact of the spec"
    )]
    pub fn new(
        name: &'static str,
        ids: Vec<String>,
        interval_seconds: u32,
        timeout_seconds: u32,
        make_request: impl Fn(Vec<String>) -> R + Send + 'static,
        classify: impl Fn(&R::Item) -> (Option<String>, Progress) + Send + 'static,
        absent_is_success: bool,
        chunk_size: usize,
    ) -> Self {
        Self {
            name,
            ids,
            interval: Duration::from_secs(interval_seconds.into()),
            deadline: Duration::from_secs(timeout_seconds.into()),
            make_request: Box::new(make_request),
            classify: Box::new(classify),
            absent_is_success,
            chunk_size: chunk_size.max(1),
            member: "",
            on_progress: None,
        }
    }

    /// Sets the member of the request that has the ids. If something else is missing, such as the region, the error
    /// then ends the wait.
    pub fn ids_in(mut self, member: &'static str) -> Self {
        self.member = member;
        self
    }

    /// Sets the pause between two polls of all resources.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Sets the time after which the wait ends. Then all resources are polled once more; a call in progress is not
    /// interrupted.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets a function that is called after each poll of all resources.
    pub fn on_progress(mut self, callback: impl FnMut(&WaitProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }
}

impl Client {
    /// Polls until each resource has been in the expected state. Returns the items in that state, in the order of the
    /// ids; a resource that is done because it was removed has none. Without ids there is no call.
    ///
    /// The wait goes on for an id that the service does not know yet. An id counts as removed only if the service says
    /// so, or if a list that is complete by its own total lacks it. A call that fails temporarily, for example by
    /// throttling, counts as a poll without results.
    ///
    /// # Errors
    /// As soon as a resource is in a state from which it will not reach the expected one, when the deadline is over
    /// ([`Error::waiting_for`] has the ids and states in both cases), or when a call fails permanently.
    pub async fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error> {
        self.wait_with(wait, &CallOptions::default()).await
    }

    /// Waits, with the same options for each call, such as a region or a timeout.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    pub async fn wait_with<R: Paged>(&self, wait: Wait<R>, options: &CallOptions) -> Result<Vec<R::Item>, Error> {
        let mut machine = Machine::new(wait, self.instant());
        loop {
            match machine.next_action(self.instant())? {
                NextAction::Send(request) => {
                    let result = self.send_with(request, options).await;
                    machine.receive(result)?;
                }
                NextAction::Sleep(pause) => self.sleep(pause).await,
                NextAction::Done => return Ok(machine.into_items()),
            }
        }
    }
}

impl<R: Paged> fmt::Debug for Wait<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("name", &self.name)
            .field("action", &R::ACTION.name)
            .field("ids", &self.ids)
            .field("interval", &self.interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
