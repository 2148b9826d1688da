//! Waiting for a state.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, Exchange, ExpectedError, Kind, Operation, Outcome},
    case_builder::CaseBuilder,
    pagination::set_path,
    sample,
};
use crate::model::{Api, Envelope, ErrorKind, Member, PagePosition, Type, Waiter};

/// Adds the cases of the waiters that call this action.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    for waiter in builder.api.waiters.iter().filter(|waiter| waiter.action == builder.action.name.wire) {
        let Some(items) = builder.api.member(&builder.action.response, &waiter.items) else { continue };
        let Type::List(item) = &items.ty else { continue };
        let Some(item) = builder.api.structure(item) else { continue };
        let Some(state) = builder.api.member(item, &waiter.state) else { continue };
        let ids = builder.api.member(&builder.action.request, &waiter.ids);
        let start = ids.and_then(|member| sample::format(builder.api, member)?.prefixes.first());
        let ids = [1, 2].map(|nth| format!("{}conformance{nth}", start.map_or("", String::as_str)));
        WaiterCases { builder, waiter, ids, pending: pending(builder, waiter, state) }.cases(out);
    }
}

pub(super) struct WaiterCases<'a> {
    pub(super) builder: &'a CaseBuilder<'a>,
    pub(super) waiter: &'a Waiter,
    /// The ids to wait for.
    pub(super) ids: [String; 2],
    /// A state that keeps the waiter waiting.
    pub(super) pending: Value,
}

impl WaiterCases<'_> {
    fn cases(&self, out: &mut Vec<Case>) {
        let [id, other_id] = &self.ids;
        let one = std::slice::from_ref(id);
        let waiting = self.poll(&[(id, &self.pending)]);
        let done = || Outcome::Waited(true);
        let reached = match self.waiter.success.first() {
            Some(state) => self.poll(&[(id, state)]),
            None => self.poll(&[]),
        };
        let polls = vec![waiting.clone(), reached.clone()];
        out.push(self.case("success", "polls again until the state is reached", one, polls, done()));
        if let Some(state) = self.waiter.success.first() {
            // The id that has reached the state may be asked for again.
            let polls = vec![self.poll(&[(id, state), (other_id, &self.pending)]), self.poll(&[(other_id, state)])];
            out.push(self.case("one-by-one", "waits until each id has reached the state", &self.ids, polls, done()));
        }
        if self.waiter.removed && !self.waiter.success.is_empty() {
            let polls = vec![waiting.clone(), self.poll(&[])];
            out.push(self.case("removed", "an id that is no longer listed has reached the state", one, polls, done()));
        }
        for state in &self.waiter.failure {
            let outcome = self.failure("failed", Some(state));
            let name = format!("failure-{}", text(state));
            out.push(self.case(&name, "a failure state ends the wait", one, vec![self.poll(&[(id, state)])], outcome));
        }
        let throttled =
            self.builder.api.errors.iter().find(|error| error.kind == ErrorKind::Throttled && error.actions.is_empty());
        if let Some(throttled) = throttled {
            let polls = vec![
                self.builder.exchange(self.builder.error_response(&throttled.name.wire)),
                waiting.clone(),
                reached.clone(),
            ];
            out.push(self.case("retry", "polling goes on after a throttled request", one, polls, done()));
        }
        if let Some(failed) = self.builder.code(ErrorKind::Server) {
            let failed = self.builder.exchange(self.builder.error_response(&failed.name.wire));
            let polls = vec![failed, reached.clone()];
            out.push(self.case("server-error", "polling goes on after a failure of the service", one, polls, done()));
        }
        self.numbers_of_ids(out);
        self.lists(&reached, out);
        self.missing(&reached, out);
        // The first poll is at once, and the last one when the time is over.
        let polls = 1 + self.waiter.timeout_seconds.div_ceil(self.waiter.interval_seconds.max(1));
        let during = |polls: u32, poll: &Exchange| Exchange { times: Some([polls, polls]), ..poll.clone() };
        let outcome = self.failure("timed_out", Some(&self.pending));
        let ever = vec![during(polls, &waiting)];
        out.push(self.case("timeout", "the wait ends at its timeout, and not before", one, ever, outcome));
        if self.builder.api.waiters.first().is_some_and(|first| std::ptr::eq(first, self.waiter)) {
            let last = vec![during(polls - 1, &waiting), reached];
            out.push(self.case("last-poll", "there is a last poll when the time is over", one, last, done()));
            let never = vec![during(polls, &self.poll(&[]))];
            let description = "an id that was never listed is waited for without a known state";
            out.push(self.case("never-listed", description, one, never, self.failure("timed_out", None)));
        }
    }

    /// Adds cases with no ids, with an id given twice, and with more ids than a request takes.
    fn numbers_of_ids(&self, out: &mut Vec<Case>) {
        let api = self.builder.api;
        let limit = |waiter: &Waiter| ids_limit(api, waiter).filter(|_| !waiter.success.is_empty());
        // One waiter stands for all.
        let first = api.waiters.iter().find_map(|waiter| Some((waiter, limit(waiter)?)));
        let Some((_, limit)) = first.filter(|(first, _)| std::ptr::eq(*first, self.waiter)) else { return };
        let Some(state) = self.waiter.success.first() else { return };
        let done = || Outcome::Waited(true);
        let poll = |ids: &[String]| {
            let states = ids.iter().map(|id| (id.as_str(), state)).collect::<Vec<_>>();
            Exchange { request: self.builder.expected_request(&self.asking(ids), false), ..self.poll(&states) }
        };
        out.push(self.case("no-ids", "without ids there is nothing to wait for", &[], Vec::new(), done()));
        let [id, other_id] = &self.ids;
        let twice = [id, id, other_id].map(Clone::clone);
        let description = "an id that is given twice is asked for once";
        let mut case = self.case("duplicate-id", description, &twice, Vec::new(), done());
        case.exchanges.push(poll(&self.ids));
        out.push(case);
        let many = (0..=limit).map(|nth| format!("{id}x{nth}")).collect::<Vec<_>>();
        let description = "more ids than a request takes are asked for in several";
        let mut case = self.case("many-ids", description, &many, Vec::new(), done());
        case.exchanges.extend(many.chunks(limit).map(poll));
        out.push(case);
    }

    /// Adds cases with lists of several pages and incomplete lists.
    fn lists(&self, reached: &Exchange, out: &mut Vec<Case>) {
        let [id, other_id] = &self.ids;
        let pages = self.builder.action.pagination.as_ref();
        let Some((pages, total_path)) = pages.and_then(|pages| Some((pages, pages.total.as_ref()?))) else { return };
        let with_total = |mut poll: Exchange, total: usize| {
            if let Some(body) = poll.response.as_mut().and_then(|response| response.body.as_mut()) {
                let inner = body.as_object_mut();
                let path: Vec<String> = match self.builder.api.protocol.envelope {
                    Envelope::Response => std::iter::once("Response".to_owned()).chain(total_path.clone()).collect(),
                    Envelope::Code => total_path.clone(),
                };
                if let Some(members) = inner {
                    *members = set_path(std::mem::take(members), &path, json!(total));
                }
            }
            poll
        };
        if let (Some(state), PagePosition::Offset(offset)) = (self.waiter.success.first(), &pages.position) {
            let mut polls =
                vec![with_total(self.poll(&[(id, state)]), 2), with_total(self.poll(&[(other_id, state)]), 2)];
            let mut second = self.asking(&self.ids);
            if let Some(Value::Object(members)) = &mut second.request {
                *members = set_path(std::mem::take(members), offset, json!(1));
            }
            if let Some(last) = polls.last_mut() {
                last.request = self.builder.expected_request(&second, false);
            }
            out.push(self.case("pages", "all pages are read", &self.ids, polls, Outcome::Waited(true)));
        }
        if self.waiter.removed {
            let polls = vec![with_total(self.poll(&[]), 1), reached.clone()];
            let description = "an id that an incomplete list lacks has not been removed";
            out.push(self.case("incomplete", description, &self.ids[..1], polls, Outcome::Waited(true)));
            let empty =
                |members: Map<String, Value>| self.builder.exchange(self.builder.body(self.builder.response(members)));
            let absent = |value: Value| empty(set_path(Map::new(), &self.waiter.items, value));
            let without_id = set_path(Map::new(), &self.waiter.state, self.pending.clone());
            for (name, poll) in [
                ("list-null", with_total(absent(Value::Null), 1)),
                ("list-absent", with_total(empty(Map::new()), 1)),
                ("nothing-listed", empty(Map::new())),
                ("without-id", with_total(absent(json!([without_id])), 1)),
            ] {
                let polls = vec![poll, reached.clone()];
                out.push(self.case(name, description, &self.ids[..1], polls, Outcome::Waited(true)));
            }
            let other = self.builder.api.errors.iter().find(|error| error.name.wire == "InvalidRegion.NotFound");
            if let Some(error) = other {
                let code = &error.name.wire;
                let polls = vec![self.builder.exchange(self.builder.error_response(code))];
                let description = "an error by which something other than the ids is missing ends the wait";
                let outcome = self.builder.error_outcome(code, error.kind);
                out.push(self.case("other-missing", description, &self.ids[..1], polls, outcome));
            }
        }
    }

    pub(super) fn case(
        &self,
        name: &str,
        description: &str,
        ids: &[String],
        polls: Vec<Exchange>,
        outcome: Outcome,
    ) -> Case {
        let call = Call {
            operation: Operation::Wait,
            waiter: Some(self.waiter.name.wire.clone()),
            ids: ids.to_vec(),
            request: None,
            ..self.asking(ids)
        };
        let rest = format!("waiter/{}/{name}", self.waiter.name.wire);
        let mut case = self.builder.case(Kind::Waiter, &rest, description, call, outcome);
        case.exchanges = polls;
        if let Some(first) = case.exchanges.first_mut() {
            first.request = self.builder.expected_request(&self.asking(ids), false);
        }
        case
    }

    /// Returns the call that asks for ids.
    pub(super) fn asking(&self, ids: &[String]) -> Call {
        let mut request = set_path(Map::new(), &self.waiter.ids, json!(ids));
        for fixed in &self.waiter.fixed {
            request = set_path(request, &fixed.member, fixed.value.clone());
        }
        self.builder.call(&Value::Object(request))
    }

    /// Returns a response with ids and states.
    pub(super) fn poll(&self, states: &[(&str, &Value)]) -> Exchange {
        let waiter = self.waiter;
        let items = states.iter().map(|(id, state)| {
            let item = set_path(Map::new(), &waiter.id, json!(id));
            Value::Object(set_path(item, &waiter.state, (*state).clone()))
        });
        let mut response = set_path(Map::new(), &waiter.items, items.collect());
        if let Some(total) = self.builder.action.pagination.as_ref().and_then(|pages| pages.total.as_ref()) {
            response = set_path(response, total, json!(states.len()));
        }
        self.builder.exchange(self.builder.body(self.builder.response(response)))
    }

    fn failure(&self, wait: &'static str, state: Option<&Value>) -> Outcome {
        Outcome::Error(ExpectedError {
            kind: "waiter",
            action: Some(self.builder.action.name.wire.clone()),
            waiter: Some(wait),
            waiting_for: BTreeMap::from([(self.ids[0].clone(), state.map(text))]),
            ..ExpectedError::default()
        })
    }
}

/// Returns the maximum number of ids per request that their member sets.
pub(super) fn ids_limit(api: &Api, waiter: &Waiter) -> Option<usize> {
    let ids = api.member(&api.action(&waiter.action)?.request, &waiter.ids)?;
    usize::try_from(ids.items.as_ref()?.max?).ok()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns a state that is neither a success nor a failure.
fn pending(builder: &CaseBuilder<'_>, waiter: &Waiter, state: &Member) -> Value {
    let values = builder.api.enumeration(&state.ty);
    let known = values.into_iter().flat_map(|values| values.values.iter().map(|value| values.json(&value.name.wire)));
    let mut known = known.filter(|value| !waiter.success.contains(value) && !waiter.failure.contains(value));
    known.next().unwrap_or_else(|| json!("CONFORMANCE_PENDING"))
}
