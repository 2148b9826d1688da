//! Batches: each item succeeds or fails alone.

use serde_json::{Map, Value, json};

use super::{
    case::{Case, Kind, Outcome},
    case_builder::{CaseBuilder, MESSAGE},
};
use crate::model::{Member, Type};

/// Adds cases in which all items, some of them, or none succeed.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let protocol = &builder.api.protocol;
    let (Some(some), Some(none)) = (&protocol.partial_code, &protocol.all_failed_code) else { return };
    let Some(results) = builder.action.response.members.iter().find(|member| is_results(builder, member)) else {
        return;
    };
    let response = |code: i64, codes: [i64; 2]| {
        let items = codes.iter().enumerate().map(|(nth, code)| {
            let message = if *code == 0 { "" } else { MESSAGE };
            (format!("item-{}", nth + 1), json!({ "code": code, "message": message }))
        });
        let items = Value::Object(items.collect());
        json!({ "code": code, "message": if code == 0 { "ok" } else { MESSAGE }, results.name.wire.clone(): items })
    };
    let number = |code: &str| code.parse::<i64>().unwrap_or_default();
    let failed = 6000;
    let all = response(0, [0, 0]);
    let part = response(number(some), [0, failed]);
    for (name, description, body) in [
        ("all", "a response in which all items succeeded", all),
        ("part", "a response in which one item failed is not an error, and has the code of that item", part),
    ] {
        let outcome = Outcome::Response(body.clone());
        let mut case =
            builder.case(Kind::Batch, &format!("batch/{name}"), description, builder.default_call(), outcome);
        case.exchanges.push(builder.exchange(body));
        out.push(case);
    }
    let kind = builder.api.error(none);
    let outcome = builder.error_outcome(none, kind.map_or(crate::model::ErrorKind::Partial, |error| error.kind));
    let description = "a response in which all items failed is an error";
    let mut case = builder.case(Kind::Batch, "batch/none", description, builder.default_call(), outcome);
    case.exchanges.push(builder.exchange(response(number(none), [failed, failed])));
    out.push(case);
}

/// Returns `true` for a map from ids to structures with a code.
fn is_results(builder: &CaseBuilder<'_>, member: &Member) -> bool {
    let Type::Map(item) = &member.ty else { return false };
    let structure = builder.api.structure(item);
    structure.is_some_and(|structure| structure.member("code").is_some())
}

/// Returns the members of an object; none for another value.
pub fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
