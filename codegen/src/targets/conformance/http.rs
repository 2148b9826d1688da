//! HTTP: statuses, bodies that are not JSON, pauses, and the number of attempts. One read action and one write action
//! stand for all.

use serde_json::{Map, json};

use super::{
    case::{Call, Case, Exchange, ExpectedError, Kind, Outcome, ScriptedResponse},
    case_builder::{CaseBuilder, MESSAGE, REQUEST_ID},
    pagination::set_path,
};
use crate::model::{Envelope, ErrorKind};

const PAGE: &str = "<html><body>Service Unavailable</body></html>";

/// Adds the cases of the action that stands for all reads, or for all writes.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    if builder.is_reader() {
        statuses(builder, out);
        bodies(builder, out);
        errors(builder, out);
        attempts(builder, out);
    }
    if builder.is_writer() {
        for (status, is) in [(503, ["retryable", "server"]), (429, ["retryable", "throttled"])] {
            out.push(single(
                builder,
                &format!("status-{status}-write"),
                "a write is not repeated after a status without an error of the service",
                Call { attempts: Some(3), ..builder.call(&builder.request()) },
                builder.text_exchange(status, PAGE),
                failed(builder, "status", &is),
            ));
        }
    }
}

fn statuses(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    for (name, status, text) in [("status-503", 503, PAGE), ("status-429", 429, ""), ("status-200-not-json", 200, PAGE)]
    {
        let description = format!("a read is repeated after a response of status {status} that is not JSON");
        out.push(repeated(builder, name, &description, vec![builder.text_exchange(status, text)]));
    }
    let with_status = |status: u16, mut exchange: Exchange| {
        if let Some(response) = &mut exchange.response {
            response.status = Some(status);
        }
        exchange
    };
    let call = || builder.call(&builder.request());
    let response = builder.exchange(builder.body(builder.response(Map::new())));
    out.push(single(
        builder,
        "status-500-with-response",
        "a response of status 500 is an error, even if its body is a valid response",
        call(),
        with_status(500, response),
        failed(builder, "status", &["retryable", "server"]),
    ));
    out.push(single(
        builder,
        "status-404",
        "a status that is neither one of throttling nor one of a failing service has no predicates",
        Call { attempts: Some(3), ..call() },
        builder.text_exchange(404, PAGE),
        failed(builder, "status", &[]),
    ));
    if let Some(error) = builder.code(ErrorKind::Auth) {
        let code = &error.name.wire;
        out.push(single(
            builder,
            "status-400-with-error",
            "the error of the service is decoded, whatever the status",
            call(),
            with_status(400, builder.exchange(builder.error_response(code))),
            builder.error_outcome(code, error.kind),
        ));
    }
}

fn bodies(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let body = builder.body(builder.response(Map::new())).to_string();
    let half = body.get(..body.len() / 4).unwrap_or_default();
    for (name, description, text) in [
        ("not-json", "a body that is not JSON is an error", PAGE),
        ("empty", "an empty body is an error", ""),
        ("truncated", "a truncated body is an error", half),
    ] {
        let call = builder.call(&builder.request());
        let outcome = failed(builder, "decoding", &["retryable"]);
        out.push(single(builder, name, description, call, builder.text_exchange(200, text), outcome));
    }
    let breaks_off = "a call is not repeated if the text of its response breaks off after the request id or code";
    for (name, description, text) in [
        ("trailing", "text after the end of the JSON is an error", format!("{body}]")),
        ("breaks-off", breaks_off, body.get(..body.len() - 1).unwrap_or_default().to_owned()),
    ] {
        let call = Call { attempts: Some(3), ..builder.call(&builder.request()) };
        let outcome = undecodable(builder);
        out.push(single(builder, name, description, call, builder.text_exchange(200, &text), outcome));
    }
    let mut large = builder.exchange(builder.body(builder.response(Map::new())));
    if let Some(response) = &mut large.response {
        response.padding = Some(1 << 20);
    }
    let outcome = Outcome::Response(builder.response(Map::new()));
    let call = builder.call(&builder.request());
    out.push(single(builder, "large", "a body of one megabyte is decoded", call, large, outcome));
}

/// Adds error responses that deviate from the JSON of the API version: a client must not take a call that was refused
/// for one whose response was lost.
fn errors(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let Some(error) = builder.code(ErrorKind::Auth) else { return };
    let code = &error.name.wire;
    let text = builder.error_response(code).to_string();
    let without_message = |outcome: Outcome| match outcome {
        Outcome::Error(error) => Outcome::Error(ExpectedError { message: None, ..error }),
        other => other,
    };
    let call = || builder.call(&builder.request());
    out.push(single(
        builder,
        "byte-order-mark",
        "an error is decoded after a byte order mark",
        call(),
        builder.text_exchange(200, &format!("\u{feff}{text}")),
        builder.error_outcome(code, error.kind),
    ));
    out.push(single(
        builder,
        "control-character",
        "an error is decoded although its message has a raw control character",
        call(),
        builder.text_exchange(200, &text.replace(MESSAGE, "Refused\u{1}")),
        without_message(builder.error_outcome(code, error.kind)),
    ));
    let mut invalid = builder.text_exchange(200, "");
    if let Some(response) = &mut invalid.response {
        let (before, after) = text.split_once(MESSAGE).unwrap_or((&text, ""));
        (response.text, response.bytes) =
            (None, Some([before.as_bytes(), b"Refused: \xe6\x8b\xff", after.as_bytes()].concat()));
    }
    let mut outcome = builder.error_outcome(code, error.kind);
    if let Outcome::Error(expected) = &mut outcome {
        expected.message = Some("Refused: \u{fffd}\u{fffd}".to_owned());
    }
    let description =
        "an error is decoded although its message is not UTF-8: one U+FFFD stands for each maximal subpart";
    out.push(single(builder, "invalid-utf8", description, call(), invalid, outcome));
    let (other, code, request_id) = match builder.api.protocol.envelope {
        Envelope::Response => (format!(r#"{{"code":4400,"message":"{MESSAGE}"}}"#), "4400", None),
        Envelope::Code => {
            let error = format!(r#"{{"Code":"InvalidRequest","Message":"{MESSAGE}"}}"#);
            let text = format!(r#"{{"Response":{{"Error":{error},"RequestId":"{REQUEST_ID}"}}}}"#);
            (text, "InvalidRequest", Some(REQUEST_ID.to_owned()))
        }
    };
    let mut expected = builder.error("service");
    (expected.code, expected.message, expected.request_id) =
        (Some(code.to_owned()), Some(MESSAGE.to_owned()), request_id);
    out.push(single(
        builder,
        "other-envelope",
        "an error in the envelope of another API version is decoded",
        call(),
        builder.text_exchange(200, &other),
        Outcome::Error(expected),
    ));
}

fn attempts(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let call = || Call { attempts: Some(3), ..builder.call(&builder.request()) };
    if let Some(total) = builder.action.pagination.as_ref().and_then(|pages| pages.total.as_ref()) {
        let response = builder.response(set_path(Map::new(), total, json!({})));
        let outcome = undecodable(builder);
        let description = "a call is not repeated if the service has executed it and its response cannot be decoded";
        out.push(single(
            builder,
            "undecodable",
            description,
            call(),
            builder.exchange(builder.body(response)),
            outcome,
        ));
    }
    if let Some(error) = builder.code(ErrorKind::Server) {
        let code = &error.name.wire;
        let mut case = builder.case(
            Kind::Http,
            "http/attempts",
            "the last error is returned after the maximum number of attempts",
            call(),
            builder.error_outcome(code, error.kind),
        );
        let failure = builder.exchange(builder.error_response(code));
        case.exchanges = vec![failure.clone(), failure.clone(), failure];
        out.push(case);
    }
    let transport = failed(builder, "transport", &["retryable"]);
    let mut case = builder.case(
        Kind::Http,
        "http/attempts-without-response",
        "a broken connection is an error after the maximum number of attempts",
        call(),
        transport,
    );
    case.exchanges = vec![Exchange::default(); 3];
    out.push(case);
    requested_pauses(builder, out);
    if let Some(throttled) = builder.code(ErrorKind::Throttled) {
        let failure = builder.exchange(builder.error_response(&throttled.name.wire));
        let call = Call { attempts: Some(5), ..call() };
        let description = "there are pauses between the attempts";
        let mut case = builder.repeated(Kind::Http, "http/pauses", description, call, vec![failure; 4]);
        if let Some(last) = case.exchanges.last_mut() {
            last.request.not_before = Some(1);
        }
        out.push(case);
    }
}

/// Adds cases in which the service asks for a pause.
fn requested_pauses(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let page = |headers: &[(&'static str, &str)]| {
        let mut exchange = builder.text_exchange(503, PAGE);
        if let Some(response) = &mut exchange.response {
            response.headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        }
        exchange
    };
    // The clock of the service is an hour ahead, so the client's own would make the pause too long.
    let date = [("Date", "Fri, 14 Jul 2017 03:40:00 GMT"), ("Retry-After", "Fri, 14 Jul 2017 03:40:07 GMT")];
    for (name, description, headers) in [
        ("retry-after", "the pause is at least as long as `Retry-After`", &[("Retry-After", "7")][..]),
        ("retry-after-date", "a date in `Retry-After` is compared with the time of the service", &date),
    ] {
        let mut case = repeated(builder, name, description, vec![page(headers)]);
        if let Some(last) = case.exchanges.last_mut() {
            last.request.not_before = Some(7);
        }
        out.push(case);
    }
    let longest = builder.protocol.retry.longest_pause_ms / 1000;
    out.push(single(
        builder,
        "retry-after-too-long",
        "a service that asks for more than the longest pause is not called again",
        Call { attempts: Some(3), ..builder.call(&builder.request()) },
        page(&[("Retry-After", &(longest + 1).to_string())]),
        failed(builder, "status", &["retryable", "server"]),
    ));
}

/// Returns an error with predicates, without a response of the API.
fn failed(builder: &CaseBuilder<'_>, kind: &'static str, predicates: &[&'static str]) -> Outcome {
    Outcome::Error(ExpectedError { is: Some(predicates.to_vec()), ..builder.error(kind) })
}

/// Returns the error for a response of the API that cannot be decoded.
fn undecodable(builder: &CaseBuilder<'_>) -> Outcome {
    let error = ExpectedError { request_id: builder.request_id(), ..builder.error("decoding") };
    Outcome::Error(ExpectedError { is: Some(Vec::new()), ..error })
}

fn single(
    builder: &CaseBuilder<'_>,
    name: &str,
    description: &str,
    call: Call,
    exchange: Exchange,
    outcome: Outcome,
) -> Case {
    let mut case = builder.case(Kind::Http, &format!("http/{name}"), description, call, outcome);
    case.exchanges.push(exchange);
    case
}

fn repeated(builder: &CaseBuilder<'_>, name: &str, description: &str, failures: Vec<Exchange>) -> Case {
    let call = Call { attempts: Some(3), ..builder.call(&builder.request()) };
    builder.repeated(Kind::Http, &format!("http/{name}"), description, call, failures)
}

impl ScriptedResponse {
    /// Returns the response with a header.
    pub fn with_header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.insert(name, value.to_owned());
        self
    }
}
