//! Error codes: the common ones and the action's own, in the envelope of the API version.

use serde_json::{Map, Value, json};

use super::{
    case::{Case, Kind, Outcome},
    case_builder::{CaseBuilder, MESSAGE, REQUEST_ID},
};
use crate::model::{Envelope, ErrorCode};

/// Adds one case per code, for the first action that may return it, and one case per alias of the request id.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let uses = builder.uses;
    let is_first = |error: &&ErrorCode| {
        let is_common = error.actions.is_empty() && uses.is_first(builder.action);
        is_common || uses.is_first_error(&error.name.wire, builder.action)
    };
    for error in builder.api.errors.iter().filter(is_first) {
        out.push(case(builder, error));
    }
    if uses.is_first(builder.action)
        && let Some(error) = builder.api.errors.first()
    {
        out.extend(aliased(builder, error));
    }
}

fn case(builder: &CaseBuilder<'_>, error: &ErrorCode) -> Case {
    let code = &error.name.wire;
    let is_partial = builder.api.protocol.partial_code.as_ref() == Some(code);
    let (description, outcome) = if is_partial {
        let members = json!({ "code": code.parse::<i64>().unwrap_or_default(), "message": MESSAGE });
        let members = members.as_object().cloned().unwrap_or_default();
        (
            "a response in which some items failed is not an error".to_owned(),
            Outcome::Response(builder.response(members)),
        )
    } else {
        let description = format!("the error {code} has its message, request id and predicates");
        (description, builder.error_outcome(code, error.kind))
    };
    let mut case = builder.case(Kind::Error, &format!("error/{code}"), description, builder.default_call(), outcome);
    case.exchanges.push(builder.exchange(builder.error_response(code)));
    case
}

/// Returns cases with each alias of the request id.
fn aliased(builder: &CaseBuilder<'_>, error: &ErrorCode) -> Vec<Case> {
    if builder.api.protocol.envelope != Envelope::Response {
        return Vec::new();
    }
    let member = builder.api.response.iter().find(|member| member.name.wire == "RequestId");
    let aliases = member.map(|member| member.aliases.as_slice()).unwrap_or_default();
    let code = &error.name.wire;
    let cases = aliases.iter().map(|alias| {
        let description = format!("the request id of an error is decoded under its alias {alias}");
        let outcome = builder.error_outcome(code, error.kind);
        let call = builder.default_call();
        let mut case = builder.case(Kind::Error, &format!("error-with/{alias}"), description, call, outcome);
        let mut wire = Map::new();
        wire.insert("Error".to_owned(), json!({ "Code": code, "Message": MESSAGE }));
        wire.insert(alias.clone(), REQUEST_ID.into());
        case.exchanges.push(builder.exchange(builder.body(Value::Object(wire))));
        case
    });
    cases.collect()
}
