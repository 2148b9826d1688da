//! Secrets: a client must not show any when it displays its settings, a request, a response or an error.

use serde_json::{Map, Value};

use super::{
    case::{Call, Case, Kind, Outcome},
    case_builder::{CaseBuilder, MESSAGE},
    tokens::SESSION_TOKEN,
};
use crate::model::{Action, ErrorKind, Member};

/// The secret that requests and responses have.
const SECRET: &str = "C0nf-Secret!";

/// Adds the cases of the actions that stand for all actions with a secret.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let in_request = |action: &Action| action.request.members.iter().any(is_secret);
    if builder.is_first(in_request)
        && let Some(secret) = builder.action.request.members.iter().find(|member| is_secret(member))
    {
        let mut request = builder.request();
        if let Some(members) = request.as_object_mut() {
            members.insert(secret.name.wire.clone(), Value::from(SECRET));
        }
        let call = || Call { show: true, session_token: Some(SESSION_TOKEN), ..builder.call(&request) };
        let response = builder.response(Map::new());
        let description = "neither the credentials nor the secrets of a request are shown";
        let mut case =
            builder.case(Kind::Secret, "secret/request", description, call(), Outcome::Response(response.clone()));
        case.exchanges.push(builder.exchange(builder.body(response)));
        case.secrets.push(SECRET.to_owned());
        out.push(case);
        if let Some(error) = builder.code(ErrorKind::Auth) {
            let code = &error.name.wire;
            let mut outcome = builder.error_outcome(code, error.kind);
            if let Outcome::Error(expected) = &mut outcome {
                expected.message = None;
            }
            let description = "a secret that the service repeats in an error message is not shown";
            let mut case = builder.case(Kind::Secret, "secret/repeated", description, call(), outcome);
            let text = builder.error_response(code).to_string().replace(MESSAGE, &format!("not allowed: {SECRET}"));
            case.exchanges.push(builder.text_exchange(200, &text));
            case.secrets.push(SECRET.to_owned());
            out.push(case);
        }
    }
    let path = |action: &Action| secret_path(builder, action);
    if builder.is_first(|action| path(action).is_some())
        && let Some(path) = path(builder.action)
    {
        let response = builder.response(super::pagination::set_path(Map::new(), &path, Value::from(SECRET)));
        let call = Call { show: true, ..builder.call(&builder.request()) };
        let description = "the secrets of a response are not shown";
        let mut case =
            builder.case(Kind::Secret, "secret/response", description, call, Outcome::Response(response.clone()));
        case.exchanges.push(builder.exchange(builder.body(response)));
        case.secrets.push(SECRET.to_owned());
        out.push(case);
    }
}

fn is_secret(member: &Member) -> bool {
    member.sensitive && matches!(member.ty, crate::model::Type::Base(_))
}

/// Returns the path of a secret in a structure of the response.
fn secret_path(builder: &CaseBuilder<'_>, action: &Action) -> Option<Vec<String>> {
    action.response.members.iter().find_map(|outer| {
        let inner = builder.api.structure(&outer.ty)?.members.iter().find(|member| is_secret(member))?;
        Some(vec![outer.name.wire.clone(), inner.name.wire.clone()])
    })
}
