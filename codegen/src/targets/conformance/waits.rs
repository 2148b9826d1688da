//! Waiting for a state.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, Exchange, Failure, Kind, Outcome, What},
    pages::put,
    sample,
    site::Site,
};
use crate::model::{ErrorKind, Member, Type, Waiter};

/// All cases of the waiters that ask this action.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>) {
    for waiter in site.api.waiters.iter().filter(|waiter| waiter.action == site.action.name.wire) {
        let Some(items) = site.api.member(&site.action.response, &waiter.items) else { continue };
        let Type::List(item) = &items.ty else { continue };
        let Some(item) = site.api.structure(item) else { continue };
        let Some(state) = site.api.member(item, &waiter.state) else { continue };
        let ids = site.api.member(&site.action.request, &waiter.ids);
        let start = ids.and_then(|field| sample::format(site.api, field)?.prefixes.first());
        let ids = [1, 2].map(|nth| format!("{}conformance{nth}", start.map_or("", String::as_str)));
        Watched { site, waiter, ids, pending: pending(site, waiter, state) }.cases(out);
    }
}

struct Watched<'a> {
    site: &'a Site<'a>,
    waiter: &'a Waiter,
    /// What is waited for.
    ids: [String; 2],
    /// A state in which one goes on waiting.
    pending: Value,
}

impl Watched<'_> {
    fn cases(&self, out: &mut Vec<Case>) {
        let [id, other_id] = &self.ids;
        let one = std::slice::from_ref(id);
        let waiting = self.look(&[(id, &self.pending)]);
        let done = || Outcome::Waited(true);
        let reached = match self.waiter.success.first() {
            Some(state) => self.look(&[(id, state)]),
            None => self.look(&[]),
        };
        let looks = vec![waiting.clone(), reached.clone()];
        out.push(self.case("success", "looks again until the state is reached", one, looks, done()));
        if let Some(state) = self.waiter.success.first() {
            // The id that is done may be asked for again or not.
            let looks = vec![self.look(&[(id, state), (other_id, &self.pending)]), self.look(&[(other_id, state)])];
            out.push(self.case(
                "one-by-one",
                "each id is waited for until it has been in the state",
                &self.ids,
                looks,
                done(),
            ));
        }
        if self.waiter.removed && !self.waiter.success.is_empty() {
            let looks = vec![waiting.clone(), self.look(&[])];
            out.push(self.case("gone", "an id that is no longer listed is done", one, looks, done()));
        }
        for state in &self.waiter.failure {
            let outcome = self.failure("failed", state);
            let name = format!("failure-{}", text(state));
            out.push(self.case(
                &name,
                "a state that leads nowhere ends the wait",
                one,
                vec![self.look(&[(id, state)])],
                outcome,
            ));
        }
        let throttled =
            self.site.api.errors.iter().find(|error| error.kind == ErrorKind::Throttled && error.actions.is_empty());
        if let Some(busy) = throttled {
            let looks = vec![self.site.exchange(self.site.refusal(&busy.name.wire)), waiting.clone(), reached];
            out.push(self.case("retry", "a look that was turned away is a look that told nothing", one, looks, done()));
        }
        let least = self.waiter.timeout_seconds / self.waiter.interval_seconds.max(1);
        let ever = Exchange { times: Some([least, least + 2]), ..waiting };
        let outcome = self.failure("gave_up", &self.pending);
        out.push(self.case("time-out", "the wait ends when its time is up, and not before", one, vec![ever], outcome));
    }

    fn case(&self, name: &str, proves: &str, ids: &[String], looks: Vec<Exchange>, outcome: Outcome) -> Case {
        let call = Call {
            what: What::Wait,
            waiter: Some(self.waiter.name.wire.clone()),
            ids: ids.to_vec(),
            request: None,
            ..self.asking(ids)
        };
        let rest = format!("wait/{}/{name}", self.waiter.name.wire);
        let mut case = self.site.case(Kind::Wait, &rest, proves, call, outcome);
        case.http = looks;
        if let Some(first) = case.http.first_mut() {
            first.sent = self.site.sent(&self.asking(ids), false);
        }
        case
    }

    /// The call that asks for ids.
    fn asking(&self, ids: &[String]) -> Call {
        let mut request = put(Map::new(), &self.waiter.ids, json!(ids));
        for fixed in &self.waiter.fixed {
            request = put(request, &fixed.member, fixed.value.clone());
        }
        self.site.call(&Value::Object(request))
    }

    /// An answer that tells ids and states.
    fn look(&self, states: &[(&str, &Value)]) -> Exchange {
        let waiter = self.waiter;
        let items = states.iter().map(|(id, state)| {
            let item = put(Map::new(), &waiter.id, json!(id));
            Value::Object(put(item, &waiter.state, (*state).clone()))
        });
        let mut answer = put(Map::new(), &waiter.items, items.collect());
        if let Some(pages) = &self.site.action.pagination {
            answer = put(answer, &pages.total, json!(states.len()));
        }
        self.site.exchange(self.site.body(self.site.answer(answer)))
    }

    fn failure(&self, wait: &'static str, state: &Value) -> Outcome {
        Outcome::Error(Failure {
            failure: "wait",
            action: Some(self.site.action.name.wire.clone()),
            wait: Some(wait),
            waiting_for: BTreeMap::from([(self.ids[0].clone(), Some(text(state)))]),
            ..Failure::default()
        })
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A state that neither ends the wait in success nor in failure.
fn pending(site: &Site<'_>, waiter: &Waiter, state: &Member) -> Value {
    let values = site.api.enumeration(&state.ty);
    let known = values.into_iter().flat_map(|values| values.values.iter().map(|value| values.json(&value.name.wire)));
    let mut known = known.filter(|value| !waiter.success.contains(value) && !waiter.failure.contains(value));
    known.next().unwrap_or_else(|| json!("CONFORMANCE_PENDING"))
}
