//! Requests that break one thing the spec says, and requests that go to the limit.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    case::{Case, Exchange, Failure, Kind, Outcome},
    limits,
    place::{RequestChange, dotted, structures},
    rules, sample,
    site::Site,
};
use crate::values::violations::violations;

/// All cases, and what could not be broken alone.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>, left_out: &mut Vec<String>) {
    let bases = bases(site);
    for inside in structures(site.api, &site.action.request) {
        for place in inside.places() {
            for change in limits::changes(site.api, &place) {
                choose(site, &bases, change, out, left_out);
            }
        }
        for change in rules::changes(site.api, &inside) {
            choose(site, &bases, change, out, left_out);
        }
    }
}

/// Requests that break nothing: what is required, and the documented ones.
fn bases(site: &Site<'_>) -> Vec<Value> {
    let documented = site.action.examples.iter().map(|example| example.request.clone());
    let made_up = sample::request(site.api, &site.action.request);
    let is_right = |base: &Value| wrong_members(site, base).is_empty();
    documented.chain([made_up]).filter(is_right).collect()
}

/// Paths of all members that are wrong, sorted.
fn wrong_members(site: &Site<'_>, request: &Value) -> Vec<String> {
    let found = violations(request, &site.action.request, site.api);
    let paths: BTreeSet<String> =
        found.iter().flat_map(|violation| &violation.members).map(|path| dotted(path)).collect();
    paths.into_iter().collect()
}

/// Takes the first base of which the change breaks just what it is meant to; or, where rules make that impossible, the least else.
fn choose(
    site: &Site<'_>,
    bases: &[Value],
    change: RequestChange<'_>,
    out: &mut Vec<Case>,
    left_out: &mut Vec<String>,
) {
    let RequestChange { name, proves, wrong, make } = change;
    let does = |broken: &[String]| {
        if wrong.is_empty() { broken.is_empty() } else { wrong.iter().all(|member| broken.contains(member)) }
    };
    let mut best = None::<(Vec<String>, Value)>;
    for base in bases {
        let mut request = base.clone();
        make(&mut request);
        let broken = wrong_members(site, &request);
        let is_better = best.as_ref().is_none_or(|(least, _)| broken.len() < least.len());
        if is_better && does(&broken) {
            let is_best = broken.len() == wrong.len();
            best = Some((broken, request));
            if is_best {
                break;
            }
        }
    }
    match best {
        Some((broken, request)) => out.push(case(site, &name, proves, &request, broken)),
        None => left_out.push(site.id(&format!("request/{name}"))),
    }
}

fn case(site: &Site<'_>, name: &str, proves: String, request: &Value, wrong: Vec<String>) -> Case {
    let mut call = site.call(request);
    call.check = true;
    let rest = format!("request/{name}");
    if wrong.is_empty() {
        let answer = site.answer(Map::new());
        let sent = site.sent(&call, false);
        let mut case = site.case(Kind::Request, &rest, proves, call, Outcome::Answer(answer.clone()));
        case.http.push(Exchange { sent, ..site.exchange(site.body(answer)) });
        return case;
    }
    let failure = Failure {
        failure: "invalid",
        action: Some(site.action.name.wire.clone()),
        violations: wrong,
        ..Failure::default()
    };
    site.case(Kind::Request, &rest, proves, call, Outcome::Error(failure))
}
