//! When a call is repeated, and when it must not be: never where that could do twice what was asked once.

use serde_json::{Map, Value};

use super::{
    case::{Call, Case, Exchange, Failure, Kind, Outcome},
    site::Site,
};
use crate::model::{Effect, ErrorCode, ErrorKind};

/// How often a request may be sent in these cases.
const ATTEMPTS: u32 = 3;

/// All cases of one action.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>) {
    let busy = code(site, ErrorKind::Throttled);
    let failed = code(site, ErrorKind::Server);
    let mut request = site.request();
    // A client may make up a token where there is none.
    if let (Some(token), Some(members)) = (&site.action.idempotency_token, request.as_object_mut()) {
        members.insert(token.clone(), "conformance-1".into());
    }
    if let Some(busy) = busy {
        let proves = "a call that was turned away is repeated, whatever it does";
        out.push(repeated(site, "throttled", proves, &request, site.exchange(site.refusal(&busy.name.wire))));
    }
    let broken = Exchange::default();
    if site.action.effect == Effect::Read {
        if let Some(failed) = failed {
            let failure = site.exchange(site.refusal(&failed.name.wire));
            out.push(repeated(site, "server", "a read is repeated after a failure of the service", &request, failure));
        }
        out.push(repeated(site, "broken", "a read is repeated after the connection broke", &site.request(), broken));
        return;
    }
    if site.action.idempotency_token.is_some() {
        let proves = "a call that a token makes safe is repeated, with the same token, after the connection broke";
        out.push(repeated(site, "token", proves, &request, broken));
        return;
    }
    if let Some(failed) = failed {
        let outcome = site.refused(&failed.name.wire, failed.kind);
        let proves = "what could happen twice is not repeated after a failure of the service";
        out.push(sent_once(site, "server-once", proves, site.exchange(site.refusal(&failed.name.wire)), outcome));
    }
    let outcome = Outcome::Error(Failure {
        failure: "transport",
        action: Some(site.action.name.wire.clone()),
        ..Failure::default()
    });
    out.push(sent_once(
        site,
        "broken-once",
        "what could happen twice is not repeated after the connection broke",
        broken,
        outcome,
    ));
}

/// The first code of that kind, a common one rather than one of the action's own.
fn code<'m>(site: &Site<'m>, kind: ErrorKind) -> Option<&'m ErrorCode> {
    let own = |error: &&ErrorCode| site.action.errors.iter().any(|own| own.code == error.name.wire);
    let mut codes = site.api.errors.iter().filter(|error| error.kind == kind);
    codes.clone().find(|error| error.actions.is_empty()).or_else(|| codes.find(own))
}

fn call(site: &Site<'_>, request: &Value) -> Call {
    Call { attempts: Some(ATTEMPTS), ..site.call(request) }
}

/// Fails, is sent again, and answered.
fn repeated(site: &Site<'_>, name: &str, proves: &str, request: &Value, failure: Exchange) -> Case {
    let call = call(site, request);
    let sent = site.sent(&call, false);
    let answer = site.answer(Map::new());
    let mut case = site.case(Kind::Retry, &format!("retry/{name}"), proves, call, Outcome::Answer(answer.clone()));
    case.http.push(Exchange { sent: sent.clone(), ..failure });
    case.http.push(Exchange { sent, ..site.exchange(site.body(answer)) });
    case
}

/// Fails and is not sent again.
fn sent_once(site: &Site<'_>, name: &str, proves: &str, failure: Exchange, outcome: Outcome) -> Case {
    let call = call(site, &site.request());
    let mut case = site.case(Kind::Retry, &format!("retry/{name}"), proves, call, outcome);
    case.http.push(failure);
    case
}
