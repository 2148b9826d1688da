//! Requests that violate one constraint of the spec, and requests at the limit.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    case::{Call, Case, Exchange, ExpectedError, Kind, Outcome},
    case_builder::CaseBuilder,
    limits,
    member_path::{MemberPath, RequestChange, dotted, structures},
    rules, sample,
};
use crate::{
    model::{Action, Api, RegionNeed},
    values::violations::violations,
};

/// Adds all cases to `out`, and the ids of those for which there is no suitable request to `left_out`.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>, left_out: &mut Vec<String>) {
    unusual(builder, out);
    let bases = bases(builder);
    for inside in structures(builder.api, &builder.action.request) {
        let shapes = inside.members.iter().filter_map(|member| member.ty.innermost().shape());
        if !shapes.into_iter().all(|shape| builder.uses.is_first_request(shape, builder.action)) {
            continue;
        }
        for member_path in inside.member_paths() {
            for change in limits::changes(builder.api, &member_path) {
                choose(builder, &bases, change, out, left_out);
            }
        }
        for change in rules::changes(builder.api, &inside) {
            choose(builder, &bases, change, out, left_out);
        }
    }
}

/// Adds the cases about a call without a region, and with members that no request of the spec has.
fn unusual(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    if builder.is_first(|action| action.region == RegionNeed::Required) {
        let call = Call { region: None, unchecked: true, ..builder.default_call() };
        let description = "a call without the region that it needs is not sent, even if it is not validated";
        let outcome = Outcome::Error(builder.error("config"));
        out.push(builder.case(Kind::Request, "request/no-region", description, call, outcome));
    }
    if builder.is_reader() {
        let mut request = super::batches::members(builder.request());
        let name = "ConformanceUnknown";
        request.insert(name.to_owned(), "1".into());
        let description = "a member that the spec does not list is sent as it is";
        let mut case = case(builder, "unlisted-member", description.to_owned(), &request.into(), Vec::new());
        // The kit encodes only members whose types it knows.
        for parameters in case.exchanges.iter_mut().filter_map(|exchange| exchange.request.parameters.as_mut()) {
            parameters.insert(name.to_owned(), "1".to_owned());
        }
        out.push(case);
    }
    if builder.is_first(|action| readonly(builder.api, action).is_some())
        && let Some(path) = readonly(builder.api, builder.action)
    {
        let mut request = builder.request();
        path.fill(builder.api, &mut request);
        let description = "a member that only responses have in the spec is sent as it is";
        out.push(case(builder, "readonly-member", description.to_owned(), &request, Vec::new()));
    }
}

/// Returns the first member below a request that only responses have.
fn readonly<'m>(api: &'m Api, action: &'m Action) -> Option<MemberPath<'m>> {
    structures(api, &action.request).into_iter().find_map(|inside| {
        let member = inside.structure.members.iter().find(|member| member.readonly)?;
        inside.join(api, std::slice::from_ref(&member.name.wire))
    })
}

/// Returns valid requests: the documented ones, and one with the required members.
fn bases(builder: &CaseBuilder<'_>) -> Vec<Value> {
    let documented = builder.action.examples.iter().map(|example| example.request.clone());
    let made_up = sample::request(builder.api, &builder.action.request);
    let is_right = |base: &Value| wrong_members(builder, base).is_empty();
    documented.chain([made_up]).filter(is_right).collect()
}

/// Returns the paths of all invalid members, sorted.
fn wrong_members(builder: &CaseBuilder<'_>, request: &Value) -> Vec<String> {
    let found = violations(request, &builder.action.request, builder.api);
    let paths: BTreeSet<String> =
        found.iter().flat_map(|violation| &violation.members).map(|path| dotted(path)).collect();
    paths.into_iter().collect()
}

/// Applies a change to the request in which it violates no other constraint, or the fewest others if rules make that
/// impossible.
fn choose(
    builder: &CaseBuilder<'_>,
    bases: &[Value],
    change: RequestChange<'_>,
    out: &mut Vec<Case>,
    left_out: &mut Vec<String>,
) {
    let RequestChange { name, description, wrong, make } = change;
    let does = |broken: &[String]| {
        if wrong.is_empty() { broken.is_empty() } else { wrong.iter().all(|member| broken.contains(member)) }
    };
    let mut best = None::<(Vec<String>, Value)>;
    for base in bases {
        let mut request = base.clone();
        make(&mut request);
        let broken = wrong_members(builder, &request);
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
        Some((broken, request)) => out.push(case(builder, &name, description, &request, broken)),
        None => left_out.push(builder.id(&format!("request/{name}"))),
    }
}

fn case(builder: &CaseBuilder<'_>, name: &str, description: String, request: &Value, wrong: Vec<String>) -> Case {
    let mut call = builder.call(request);
    call.check = true;
    let rest = format!("request/{name}");
    if wrong.is_empty() {
        let response = builder.response(Map::new());
        let request = builder.expected_request(&call, false);
        let mut case = builder.case(Kind::Request, &rest, description, call, Outcome::Response(response.clone()));
        case.exchanges.push(Exchange { request, ..builder.exchange(builder.body(response)) });
        return case;
    }
    let failure = ExpectedError {
        kind: "validation",
        action: Some(builder.action.name.wire.clone()),
        violations: wrong,
        ..ExpectedError::default()
    };
    builder.case(Kind::Request, &rest, description, call, Outcome::Error(failure))
}
