//! The next action of a waiter: a state machine that neither calls, sleeps nor reads a clock.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use super::{Progress, Wait, WaitFailure, WaitProgress, Waiting, failure::End, missing::is_about};
use crate::{
    Error,
    pagination::{Cursor, Paged},
};

/// The next action of a waiter.
pub(crate) enum NextAction<R> {
    /// Send the request and pass its result to [`receive`](Machine::receive).
    Send(R),
    /// Sleep.
    Sleep(Duration),
    /// The wait is over.
    Done,
}

pub(crate) struct Machine<R: Paged> {
    wait: Wait<R>,
    started: Instant,
    /// Time spent on pauses, which has certainly passed even if a transport's clock stands still.
    paused: Duration,
    resources: Vec<Resource<R::Item>>,
    /// Resources that remain to be requested in this poll, by index.
    chunks: Vec<Vec<usize>>,
    reading: Option<Reading<R>>,
    /// The reason why the current or last poll was incomplete.
    last_error: Option<Error>,
}

struct Resource<I> {
    id: String,
    state: State<I>,
}

enum State<I> {
    /// No response had the resource.
    Absent,
    Pending(String),
    /// The item in the expected state; `None` if the resource is done because it was removed.
    Done(Option<I>),
}

/// The pages of one chunk.
struct Reading<R> {
    cursor: Cursor<R>,
    chunk: Vec<usize>,
    /// Resources of the chunk that no page has had so far.
    unseen: HashSet<usize>,
    /// The ids in its pages, including those of other resources.
    listed: HashSet<String>,
    items: i64,
    total: Option<Option<i64>>,
    /// `true` if all pages had the same total, and no two items the same id. Otherwise items have moved between pages,
    /// or the service does not list all of them, and a resource that was not seen may exist nevertheless.
    steady: bool,
}

impl<R: Paged> Machine<R> {
    pub(crate) fn new(mut wait: Wait<R>, now: Instant) -> Self {
        let mut known = HashSet::new();
        let mut ids = std::mem::take(&mut wait.ids);
        ids.retain(|id| known.insert(id.clone()) || defect!(AsksTwiceForDuplicateIds));
        let resources = ids.into_iter().map(|id| Resource { id, state: State::Absent }).collect();
        let mut machine = Self {
            wait,
            started: now,
            paused: Duration::ZERO,
            resources,
            chunks: Vec::new(),
            reading: None,
            last_error: None,
        };
        machine.begin_poll();
        machine
    }

    /// Starts to poll all resources that are not done.
    fn begin_poll(&mut self) {
        let pending = |(index, resource): (usize, &Resource<_>)| (!resource.is_done()).then_some(index);
        let pending: Vec<_> = self.resources.iter().enumerate().filter_map(pending).collect();
        // The chunks are requested from the last to the first.
        let chunk_size = if defect!(AsksForAllIdsAtOnce) { usize::MAX } else { self.wait.chunk_size };
        self.chunks = pending.chunks(chunk_size).rev().map(<[_]>::to_vec).collect();
    }

    /// Returns the next action at the time `now`.
    pub(crate) fn next_action(&mut self, now: Instant) -> Result<NextAction<R>, Error> {
        if self.resources.is_empty() {
            return Ok(NextAction::Done);
        }
        loop {
            if let Some(reading) = &self.reading {
                if let Some(request) = reading.cursor.request() {
                    return Ok(NextAction::Send(request));
                }
                self.finish_chunk();
            } else if let Some(chunk) = self.chunks.pop() {
                self.read(chunk);
            } else {
                return self.finish_poll(now);
            }
        }
    }

    fn read(&mut self, chunk: Vec<usize>) {
        let resources = &self.resources;
        let ids = chunk.iter().filter_map(|&index| resources.get(index)).map(|resource| resource.id.clone());
        let cursor = Cursor::new((self.wait.make_request)(ids.collect()));
        let unseen = chunk.iter().copied().collect();
        let (listed, items) = (HashSet::new(), 0);
        self.reading = Some(Reading { cursor, chunk, unseen, listed, items, total: None, steady: true });
    }

    fn finish_chunk(&mut self) {
        let Some(Reading { unseen, items, total, steady: true, .. }) = self.reading.take() else { return };
        // A list whose number of items differs from its total may lack resources that exist.
        if total.flatten() != Some(items) && !defect!(TrustsIncompleteLists) {
            return;
        }
        for index in unseen {
            self.set(index, if self.wait.absent_is_success { State::Done(None) } else { State::Absent });
        }
    }

    fn finish_poll(&mut self, now: Instant) -> Result<NextAction<R>, Error> {
        let elapsed = self.elapsed(now);
        let total = self.resources.len();
        let done = self.resources.iter().filter(|resource| resource.is_done()).count();
        if let Some(callback) = &mut self.wait.on_progress {
            callback(&WaitProgress { done, total, elapsed });
        }
        if done == total || defect!(WaitsForOneId) && done > 0 {
            return Ok(NextAction::Done);
        }
        let deadline = if defect!(WaitsTwiceAsLong) { self.wait.deadline * 2 } else { self.wait.deadline };
        let left = deadline.saturating_sub(elapsed);
        if left.is_zero() || defect!(SkipsLastPoll) && left <= self.wait.interval {
            let waiting = self.resources.iter().filter_map(Resource::waiting).collect();
            return Err(self.failure(End::GaveUp { after: self.wait.deadline, done, total }, waiting));
        }
        let pause = self.wait.interval.min(left) / if defect!(PollsTooOften) { 2 } else { 1 };
        self.paused += pause;
        self.last_error = None;
        self.begin_poll();
        Ok(NextAction::Sleep(pause))
    }

    /// Processes the result of the request.
    pub(crate) fn receive(&mut self, result: Result<R::Response, Error>) -> Result<(), Error> {
        match result {
            Ok(response) => self.page(response),
            Err(error) if defect!(EndsWaitOnUnknownId) && !self.wait.absent_is_success && error.is_missing() => {
                Err(error)
            }
            Err(error)
                if error.is_missing() && (is_about(&error, self.wait.member) || defect!(TakesAnyMissingForIds)) =>
            {
                self.missing(error);
                Ok(())
            }
            Err(error) if error.is_retryable() && !defect!(EndsWaitOnServerError) => {
                self.last_error = Some(error);
                self.reading = None;
                if !defect!(ContinuesFailedPoll) {
                    self.chunks.clear();
                }
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn page(&mut self, response: R::Response) -> Result<(), Error> {
        let Some(reading) = &mut self.reading else { return Ok(()) };
        let total = R::total(&response);
        reading.steady &= *reading.total.get_or_insert(total) == total;
        reading.items = reading.items.saturating_add(i64::try_from(R::count(&response)).unwrap_or(i64::MAX));
        reading.cursor.advance(&response);
        if defect!(WaitsForFirstPage) {
            reading.cursor.end();
        }
        let listed = reading.listed.len();
        let mut failed = Vec::new();
        for item in R::items(response) {
            let (Some(id), progress) = (self.wait.classify)(&item) else {
                reading.steady &= defect!(OverlooksItemsWithoutId);
                continue;
            };
            reading.steady &= reading.listed.insert(id.clone());
            let is_it = |index: &usize| self.resources.get(*index).is_some_and(|resource| resource.id == id);
            let Some(index) = reading.chunk.iter().copied().find(is_it) else { continue };
            reading.unseen.remove(&index);
            let Some(resource) = self.resources.get_mut(index) else { continue };
            match progress {
                Progress::Success => resource.state = State::Done(Some(item)),
                Progress::Failure(state) => failed.push(Waiting { id, state: Some(state) }),
                Progress::Pending(state) if !resource.is_done() => resource.state = State::Pending(state),
                Progress::Pending(_) => {}
            }
        }
        // A page without new ids is not followed by another request.
        if reading.listed.len() == listed {
            reading.cursor.end();
        }
        if failed.is_empty() || defect!(IgnoresFailureStates) { Ok(()) } else { Err(self.failure(End::Failed, failed)) }
    }

    /// An id of the chunk does not exist. If the wait is for removal, the chunk is split to find out which.
    fn missing(&mut self, error: Error) {
        let Some(Reading { mut chunk, .. }) = self.reading.take() else { return };
        if !self.wait.absent_is_success {
            self.last_error = Some(error);
            if defect!(EndsPollOnUnknownId) {
                self.chunks.clear();
            }
        } else if defect!(TakesAllForRemoved) {
            chunk.into_iter().for_each(|index| self.set(index, State::Done(None)));
        } else if let [index] = *chunk {
            self.set(index, State::Done(None));
        } else {
            let rest = chunk.split_off(chunk.len() / 2);
            self.chunks.extend(if defect!(AsksForSecondHalfFirst) { [chunk, rest] } else { [rest, chunk] });
        }
    }

    fn set(&mut self, index: usize, state: State<R::Item>) {
        if let Some(resource) = self.resources.get_mut(index) {
            resource.state = state;
        }
    }

    fn elapsed(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.started).max(self.paused)
    }

    fn failure(&mut self, end: End, waiting: Vec<Waiting>) -> Error {
        let last_error = self.last_error.take();
        Error::wait(WaitFailure { name: self.wait.name, end, waiting, last_error }).of_action(R::ACTION.name)
    }

    /// Returns the items in the expected state, in the order of the ids.
    pub(crate) fn into_items(self) -> Vec<R::Item> {
        let item = |resource: Resource<_>| match resource.state {
            State::Done(item) => item,
            State::Absent | State::Pending(_) => None,
        };
        self.resources.into_iter().filter_map(item).collect()
    }
}

impl<I> Resource<I> {
    fn is_done(&self) -> bool {
        matches!(self.state, State::Done(_))
    }

    fn waiting(&self) -> Option<Waiting> {
        let state = match &self.state {
            State::Absent if defect!(OmitsUnlistedIds) => return None,
            State::Absent => None,
            State::Pending(state) => Some(state.clone()),
            State::Done(_) => return None,
        };
        Some(Waiting { id: self.id.clone(), state })
    }
}
