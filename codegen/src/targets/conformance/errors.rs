//! Error codes: the common ones and the action's own, in the envelope of the generation.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    case::{Case, Kind, Outcome},
    site::{MESSAGE, REQUEST_ID, Site},
};
use crate::model::{Envelope, ErrorCode};

/// One case a code, and one for the other spelling of the call's id.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>) {
    let own: BTreeSet<_> = site.action.errors.iter().map(|error| error.code.as_str()).collect();
    let is_due = |error: &&ErrorCode| error.actions.is_empty() || own.contains(error.name.wire.as_str());
    for error in site.api.errors.iter().filter(is_due) {
        out.push(case(site, error));
    }
    if let Some(error) = site.api.errors.iter().find(is_due) {
        out.extend(aliased(site, error));
    }
}

fn case(site: &Site<'_>, error: &ErrorCode) -> Case {
    let code = &error.name.wire;
    let is_partial = site.api.protocol.partial_code.as_ref() == Some(code);
    let (proves, outcome) = if is_partial {
        let members = json!({ "code": code.parse::<i64>().unwrap_or_default(), "message": MESSAGE });
        let members = members.as_object().cloned().unwrap_or_default();
        ("an answer in which some items failed is an answer".to_owned(), Outcome::Answer(site.answer(members)))
    } else {
        let proves = format!("the code {code} is told, with message and id, as what it is");
        (proves, site.refused(code, error.kind))
    };
    let mut case = site.case(Kind::Error, &format!("error/{code}"), proves, site.usual_call(), outcome);
    case.http.push(site.exchange(site.refusal(code)));
    case
}

/// The same answer with the call's id under each of its other names.
fn aliased(site: &Site<'_>, error: &ErrorCode) -> Vec<Case> {
    if site.api.protocol.envelope != Envelope::Response {
        return Vec::new();
    }
    let field = site.api.response.iter().find(|field| field.name.wire == "RequestId");
    let aliases = field.map(|field| field.aliases.as_slice()).unwrap_or_default();
    let code = &error.name.wire;
    let cases = aliases.iter().map(|alias| {
        let proves = format!("a failure's id is read when it is spelt {alias}");
        let outcome = site.refused(code, error.kind);
        let call = site.usual_call();
        let mut case = site.case(Kind::Error, &format!("error-with/{alias}"), proves, call, outcome);
        let mut wire = Map::new();
        wire.insert("Error".to_owned(), json!({ "Code": code, "Message": MESSAGE }));
        wire.insert(alias.clone(), REQUEST_ID.into());
        case.http.push(site.exchange(site.body(Value::Object(wire))));
        case
    });
    cases.collect()
}
