//! Retries: calls that are repeated, and calls that must not be because they might be executed twice.

use serde_json::Value;

use super::{
    case::{Call, Case, Exchange, ExpectedError, Kind, Outcome},
    case_builder::CaseBuilder,
};
use crate::model::{Effect, ErrorKind};

/// Maximum number of attempts in these cases.
const ATTEMPTS: u32 = 3;

/// Adds the cases of an action.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let throttled = builder.code(ErrorKind::Throttled);
    let failed = builder.code(ErrorKind::Server);
    let mut request = builder.request();
    // A client may generate a token if there is none.
    if let (Some(token), Some(members)) = (&builder.action.idempotency_token, request.as_object_mut()) {
        members.insert(token.clone(), "conformance-1".into());
    }
    if let Some(throttled) = throttled {
        let description = "a throttled call is repeated, whatever its effect";
        out.push(repeated(
            builder,
            "throttled",
            description,
            &request,
            builder.exchange(builder.error_response(&throttled.name.wire)),
        ));
    }
    let broken = Exchange::default();
    if builder.action.effect == Effect::Read {
        if let Some(failed) = failed {
            let failure = builder.exchange(builder.error_response(&failed.name.wire));
            out.push(repeated(
                builder,
                "server",
                "a read is repeated after a failure of the service",
                &request,
                failure,
            ));
        }
        out.push(repeated(
            builder,
            "broken",
            "a read is repeated after the connection broke",
            &builder.request(),
            broken,
        ));
        return;
    }
    if builder.action.idempotency_token.is_some() {
        let description =
            "a write with an idempotency token is repeated, with the same token, after the connection broke";
        out.push(builder.repeated(Kind::Retry, "retry/token", description, call(builder, &request), vec![broken]));
        return;
    }
    if let Some(failed) = failed {
        let outcome = builder.error_outcome(&failed.name.wire, failed.kind);
        let description = "a write is not repeated after a failure of the service";
        out.push(not_repeated(
            builder,
            "server-once",
            description,
            builder.exchange(builder.error_response(&failed.name.wire)),
            outcome,
        ));
    }
    let outcome = Outcome::Error(ExpectedError {
        kind: "transport",
        action: Some(builder.action.name.wire.clone()),
        ..ExpectedError::default()
    });
    out.push(not_repeated(
        builder,
        "broken-once",
        "a write is not repeated after the connection broke",
        broken,
        outcome,
    ));
}

fn call(builder: &CaseBuilder<'_>, request: &Value) -> Call {
    Call { attempts: Some(ATTEMPTS), ..builder.call(request) }
}

/// Returns a case with a failure, a second attempt and a response.
fn repeated(builder: &CaseBuilder<'_>, name: &str, description: &str, request: &Value, failure: Exchange) -> Case {
    builder.repeated(Kind::Retry, &format!("retry/{name}"), description, call(builder, request), vec![failure])
}

/// Returns a case with a failure and no second attempt.
fn not_repeated(builder: &CaseBuilder<'_>, name: &str, description: &str, failure: Exchange, outcome: Outcome) -> Case {
    let call = call(builder, &builder.request());
    let mut case = builder.case(Kind::Retry, &format!("retry/{name}"), description, call, outcome);
    case.exchanges.push(failure);
    case
}
