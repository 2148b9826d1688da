//! Waiting until resources are in a state.

mod failure;
mod machine;
mod missing;

use std::{fmt, time::Duration};

pub(crate) use failure::WaitFailure;
pub use failure::Waiting;

use crate::{CallOptions, Client, Error, pagination::Paged};
use machine::{Machine, Step};

/// What the state of a resource means to a waiter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The state waited for.
    Success,
    /// A state, given as text, from which it will not be reached.
    Failure(String),
    /// A state, given as text, on the way; empty when none was told.
    Pending(String),
}

/// How far a wait has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitProgress {
    /// How many resources have been in the state waited for.
    pub done: usize,
    /// How many are waited for.
    pub total: usize,
    /// Time since the wait began.
    pub elapsed: Duration,
}

/// What to wait for. Made by the functions of a generated module `waiters`; runs in [`Client::wait`].
#[must_use = "pass it to Client::wait"]
pub struct Wait<R: Paged> {
    name: &'static str,
    ids: Vec<String>,
    interval: Duration,
    deadline: Duration,
    ask: Ask<R>,
    judge: Judge<R>,
    gone_is_success: bool,
    chunk_size: usize,
    member: &'static str,
    on_progress: Option<Callback>,
}

type Ask<R> = Box<dyn Fn(Vec<String>) -> R + Send>;
type Callback = Box<dyn FnMut(&WaitProgress) + Send>;
type Judge<R> = Box<dyn Fn(&<R as Paged>::Item) -> (Option<String>, Progress) + Send>;

impl<R: Paged> Wait<R> {
    /// A wait of that `name` for the resources with these `ids`, of which one call asks for at most `chunk_size`. `ask` makes the request for
    /// some ids; `judge` tells the id of an item of the response and what its state means. With `gone_is_success`, an id that no item
    /// has is done too; else it is waited for.
    #[expect(
        clippy::too_many_arguments,
        reason = "generated code calls it, with one argument for each fact of the spec"
    )]
    pub fn new(
        name: &'static str,
        ids: Vec<String>,
        interval_seconds: u32,
        timeout_seconds: u32,
        ask: impl Fn(Vec<String>) -> R + Send + 'static,
        judge: impl Fn(&R::Item) -> (Option<String>, Progress) + Send + 'static,
        gone_is_success: bool,
        chunk_size: usize,
    ) -> Self {
        Self {
            name,
            ids,
            interval: Duration::from_secs(interval_seconds.into()),
            deadline: Duration::from_secs(timeout_seconds.into()),
            ask: Box::new(ask),
            judge: Box::new(judge),
            gone_is_success,
            chunk_size: chunk_size.max(1),
            member: "",
            on_progress: None,
        }
    }

    /// Names the member of the request that holds the ids. An error that something else is missing, such as the region, then ends the wait.
    pub fn ids_in(mut self, member: &'static str) -> Self {
        self.member = member;
        self
    }

    /// Pause between one look at all resources and the next.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Time after which to give up. A last look is taken when it is over; a call under way is waited for.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Called after each look at all resources.
    pub fn on_progress(mut self, callback: impl FnMut(&WaitProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }
}

impl Client {
    /// Asks again and again until each resource has been in the state waited for. Gives the items that showed it, in the order of the
    /// ids; a resource that is done because it is gone has none. No ids, no call.
    ///
    /// An id that the service does not know yet is waited for. One counts as gone only if the service says so, or if a list that is complete by its own
    /// count lacks it. A call that fails in a way that may pass, such as throttling, counts as a look that told nothing.
    ///
    /// # Errors
    /// As soon as a resource is in a state from which the one waited for will not be reached, when time is up
    /// ([`Error::waiting_for`] has the ids and states in both cases), or when a call fails in a way that will not pass.
    pub async fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error> {
        self.wait_with(wait, &CallOptions::default()).await
    }

    /// Waits, with a region, timeout or endpoint of its own for each call.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    pub async fn wait_with<R: Paged>(&self, wait: Wait<R>, options: &CallOptions) -> Result<Vec<R::Item>, Error> {
        let mut machine = Machine::new(wait, self.instant());
        loop {
            match machine.step(self.instant())? {
                Step::Ask(request) => {
                    let result = self.send_with(request, options).await;
                    machine.tell(result)?;
                }
                Step::Pause(pause) => self.sleep(pause).await,
                Step::Done => return Ok(machine.into_items()),
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
