//! Batches: each item succeeds or fails alone.

use serde_json::{Map, Value, json};

use super::{
    case::{Case, Kind, Outcome},
    site::{MESSAGE, Site},
};
use crate::model::{Member, Type};

/// All items done, some of them, and none.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>) {
    let protocol = &site.api.protocol;
    let (Some(some), Some(none)) = (&protocol.partial_code, &protocol.all_failed_code) else { return };
    let Some(results) = site.action.response.members.iter().find(|field| is_results(site, field)) else { return };
    let answer = |code: i64, codes: [i64; 2]| {
        let items = codes.iter().enumerate().map(|(nth, code)| {
            let message = if *code == 0 { "" } else { MESSAGE };
            (format!("item-{}", nth + 1), json!({ "code": code, "message": message }))
        });
        let items = Value::Object(items.collect());
        json!({ "code": code, "message": if code == 0 { "ok" } else { MESSAGE }, results.name.wire.clone(): items })
    };
    let number = |code: &str| code.parse::<i64>().unwrap_or_default();
    let failed = 6000;
    let all = answer(0, [0, 0]);
    let part = answer(number(some), [0, failed]);
    for (name, proves, body) in [
        ("all", "an answer in which all items succeeded", all),
        ("part", "an answer in which an item failed is an answer, and says which", part),
    ] {
        let outcome = Outcome::Answer(body.clone());
        let mut case = site.case(Kind::Batch, &format!("batch/{name}"), proves, site.usual_call(), outcome);
        case.http.push(site.exchange(body));
        out.push(case);
    }
    let kind = site.api.error(none);
    let outcome = site.refused(none, kind.map_or(crate::model::ErrorKind::Partial, |error| error.kind));
    let proves = "an answer in which all items failed is a failure";
    let mut case = site.case(Kind::Batch, "batch/none", proves, site.usual_call(), outcome);
    case.http.push(site.exchange(answer(number(none), [failed, failed])));
    out.push(case);
}

/// A map from ids to structures with a code.
fn is_results(site: &Site<'_>, field: &Member) -> bool {
    let Type::Map(item) = &field.ty else { return false };
    let structure = site.api.structure(item);
    structure.is_some_and(|structure| structure.member("code").is_some())
}

/// The members of a structure, when it is one.
pub fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
