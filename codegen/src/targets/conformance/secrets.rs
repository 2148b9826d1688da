//! Secrets: a client must not show any when it displays its settings, a request, a response or an error.

use serde_json::{Map, Value};

use super::{
    case::{Call, Case, Kind, Outcome},
    case_builder::{CaseBuilder, MESSAGE},
    member_path::structures,
    responses::nest,
    tokens::SESSION_TOKEN,
};
use crate::model::{ErrorKind, Member, Structure};

/// The secret that requests and responses have.
const SECRET: &str = "C0nf-Secret!";

/// Adds the cases of all sensitive members, each in the first action that has its structure.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let (action, uses) = (builder.action, builder.uses);
    for path in secrets(builder, &action.request, |shape| uses.is_first_request(shape, action)) {
        in_request(builder, &path, out);
    }
    for path in secrets(builder, &action.response, |shape| uses.is_first_response(shape, action)) {
        let response = builder.response(with_secret(Map::new(), &path));
        let call = Call { show: true, ..builder.call(&builder.request()) };
        let description = "the secrets of a response are not shown";
        let outcome = Outcome::Response(response.clone());
        let mut case = builder.case(Kind::Secret, &id("response", &path), description, call, outcome);
        case.exchanges.push(builder.exchange(builder.body(response)));
        case.secrets.push(SECRET.to_owned());
        out.push(case);
    }
}

fn in_request(builder: &CaseBuilder<'_>, path: &[&Member], out: &mut Vec<Case>) {
    let request = with_secret(super::batches::members(builder.request()), path).into();
    let call = || Call { show: true, unchecked: true, session_token: Some(SESSION_TOKEN), ..builder.call(&request) };
    let response = builder.response(Map::new());
    let description = "neither the credentials nor the secrets of a request are shown";
    let outcome = Outcome::Response(response.clone());
    let mut case = builder.case(Kind::Secret, &id("request", path), description, call(), outcome);
    case.exchanges.push(builder.exchange(builder.body(response)));
    case.secrets.push(SECRET.to_owned());
    out.push(case);
    let Some(error) = builder.code(ErrorKind::Auth).or(builder.api.errors.first()) else { return };
    let code = &error.name.wire;
    let mut outcome = builder.error_outcome(code, error.kind);
    if let Outcome::Error(expected) = &mut outcome {
        expected.message = None;
    }
    let description = "a secret that the service repeats in an error message is not shown";
    let mut case = builder.case(Kind::Secret, &id("repeated", path), description, call(), outcome);
    let text = builder.error_response(code).to_string().replace(MESSAGE, &format!("not allowed: {SECRET}"));
    case.exchanges.push(builder.text_exchange(200, &text));
    case.secrets.push(SECRET.to_owned());
    out.push(case);
}

/// Returns the paths of the sensitive members in `structure`, of those structures that `is_first` holds for.
fn secrets<'m>(
    builder: &CaseBuilder<'m>,
    structure: &'m Structure,
    is_first: impl Fn(&str) -> bool,
) -> Vec<Vec<&'m Member>> {
    let mut paths = Vec::new();
    for inside in structures(builder.api, structure) {
        if !inside.members.iter().filter_map(|member| member.ty.innermost().shape()).all(&is_first) {
            continue;
        }
        let own = inside.structure.members.iter().filter(|member| member.sensitive);
        paths.extend(own.map(|member| inside.members.iter().copied().chain([member]).collect()));
    }
    paths
}

/// Sets a secret at a path, in the first item of each list and under one key of each map.
fn with_secret(mut members: Map<String, Value>, path: &[&Member]) -> Map<String, Value> {
    let value = path.iter().rev().fold(Value::from(SECRET), |value, member| {
        Value::Object(Map::from_iter([(member.name.wire.clone(), nest(&member.ty, value))]))
    });
    members.extend(super::batches::members(value));
    members
}

fn id(what: &str, path: &[&Member]) -> String {
    let names = path.iter().map(|member| member.name.wire.as_str()).collect::<Vec<_>>();
    format!("secret/{what}/{}", names.join("."))
}
