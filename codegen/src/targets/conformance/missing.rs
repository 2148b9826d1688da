//! Waiting for ids that the service does not know, and polls of several requests.

use super::{
    case::{Case, Exchange, Outcome},
    waiters::{WaiterCases, ids_limit},
};
use crate::model::ErrorKind;

impl WaiterCases<'_> {
    /// Adds cases with errors that the ids are missing, each for the first waiter that it concerns. `reached` is the
    /// poll that ends the wait.
    pub(super) fn missing(&self, reached: &Exchange, out: &mut Vec<Case>) {
        let waiters = &self.builder.api.waiters;
        let is_first = |found: Option<&_>| found.is_some_and(|first| std::ptr::eq(first, self.waiter));
        let Some(missing) = self.missing_ids() else { return };
        if is_first(waiters.iter().find(|waiter| waiter.removed)) {
            self.halves(&missing, out);
        }
        if is_first(waiters.iter().find(|waiter| !waiter.removed)) {
            let polls = vec![missing.clone(), reached.clone()];
            let description = "polling goes on if the service does not know the id yet";
            out.push(self.case("unknown-id", description, &self.ids[..1], polls, Outcome::Waited(true)));
        }
        let limit = |waiter| ids_limit(self.builder.api, waiter);
        if is_first(waiters.iter().find(|waiter| !waiter.removed && limit(waiter).is_some())) {
            self.requests(limit(self.waiter).unwrap_or_default(), &missing, out);
        }
    }

    /// Returns a response with an error that says that the ids are missing.
    fn missing_ids(&self) -> Option<Exchange> {
        let mut errors = self.builder.api.errors.iter().filter(|error| error.kind == ErrorKind::Missing);
        let error = errors.find(|error| self.is_about_ids(&error.name.wire))?;
        Some(self.builder.exchange(self.builder.error_response(&error.name.wire)))
    }

    fn is_about_ids(&self, code: &str) -> bool {
        let words = &self.builder.protocol.waiters.code_words;
        let rest = words.iter().fold(code.to_owned(), |rest, word| rest.replace(word, ""));
        let name = self.waiter.ids.last().map_or("", String::as_str);
        let resource = ["Ids", "Id"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
        rest.chars().all(|char| char.is_ascii_digit()) || rest.eq_ignore_ascii_case(resource)
    }

    /// Returns a poll that expects a request for these ids.
    fn asked_for(&self, ids: &[String], poll: &Exchange) -> Exchange {
        Exchange { request: self.builder.expected_request(&self.asking(ids), false), ..poll.clone() }
    }

    /// Adds a case in which halves of the ids are asked for.
    fn halves(&self, missing: &Exchange, out: &mut Vec<Case>) {
        let ids @ [_, _, last] = &[1, 2, 3].map(|nth| format!("{}x{nth}", self.ids[0]));
        let listed = self.poll(&[(last, &self.pending)]);
        let polls = vec![
            self.asked_for(ids, missing),
            self.asked_for(&ids[..1], missing),
            self.asked_for(&ids[1..], missing),
            self.asked_for(&ids[1..2], missing),
            self.asked_for(&ids[2..], &listed),
            self.asked_for(&ids[2..], missing),
        ];
        let description = "if ids are missing, each half is asked for, and a single one has been removed";
        out.push(self.case("halves", description, ids, polls, Outcome::Waited(true)));
    }

    /// Adds cases with polls of two requests, the first of which fails.
    fn requests(&self, limit: usize, missing: &Exchange, out: &mut Vec<Case>) {
        let Some(state) = self.waiter.success.first() else { return };
        let Some(throttled) = self.builder.code(ErrorKind::Throttled) else { return };
        let throttled = self.builder.exchange(self.builder.error_response(&throttled.name.wire));
        let ids = (0..=limit).map(|nth| format!("{}x{nth}", self.ids[0])).collect::<Vec<_>>();
        let (most, last) = ids.split_at(limit);
        let reached = |ids: &[String]| {
            let states = ids.iter().map(|id| (id.as_str(), state)).collect::<Vec<_>>();
            self.asked_for(ids, &self.poll(&states))
        };
        for (name, description, polls) in [
            (
                "unknown-ids",
                "if ids are unknown, the other requests of the poll are made",
                vec![self.asked_for(most, missing), reached(last), reached(most)],
            ),
            (
                "ended-poll",
                "a transient error ends the poll, and the next one asks for all ids",
                vec![self.asked_for(most, &throttled), reached(most), reached(last)],
            ),
        ] {
            let mut case = self.case(name, description, &ids, Vec::new(), Outcome::Waited(true));
            case.exchanges = polls;
            out.push(case);
        }
    }
}
