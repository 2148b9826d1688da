//! Session tokens of temporary credentials, and idempotency tokens.

use serde_json::Map;

use super::{
    case::{Call, Case, Exchange, Kind, Outcome},
    case_builder::CaseBuilder,
};

/// Token of the temporary credentials in the cases.
pub const SESSION_TOKEN: &str = "SESSION/TOKEN+EXAMPLE==";

/// Adds the cases of the actions that stand for all actions.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    if builder.is_reader() {
        for &profile in builder.profiles() {
            let call = Call { session_token: Some(SESSION_TOKEN), ..builder.call_by(profile, &builder.request()) };
            let request = builder.expected_request(&call, true);
            let response = builder.response(Map::new());
            let description = "the token of temporary credentials is sent";
            let rest = format!("token/session/{profile}");
            let mut case = builder.case(Kind::Token, &rest, description, call, Outcome::Response(response.clone()));
            case.exchanges.push(Exchange { request, ..builder.exchange(builder.body(response)) });
            out.push(case);
        }
    }
    let Some(token) = builder.action.idempotency_token.as_ref() else { return };
    if builder.is_first(|action| action.idempotency_token.is_some()) {
        let call = Call { attempts: Some(3), ..builder.call(&builder.request()) };
        let description = "a call that is repeated without an idempotency token gets one, the same for all attempts";
        let failures = vec![Exchange::default()];
        let mut case = builder.repeated(Kind::Token, "token/generated", description, call, failures);
        for exchange in &mut case.exchanges {
            exchange.request.generated.push(token.clone());
        }
        out.push(case);
    }
}
