//! Outcomes of calls, in the format of the kit.

use serde_json::{Map, Value, json};
use tencentcloud_core::{
    Error,
    encode::{Encode, to_json},
    schema::{Api, Booleans},
};

/// The outcome of a call.
pub type Outcome = Map<String, Value>;

/// Returns an outcome of the given kind.
pub fn outcome(name: &str, value: Value) -> Outcome {
    Map::from_iter([(name.to_owned(), value)])
}

/// Converts a value of the client to JSON as in the kit, where booleans are `true` and `false` even if the API version
/// has 0 and 1.
pub fn typed(value: &dyn Encode, api: &Api) -> Value {
    let api = api.booleans(Booleans::new(api.booleans.form, false));
    let json = to_json(value, &api);
    serde_json::from_str(&json).unwrap_or_else(|error| json!(format!("the client wrote invalid JSON: {error}")))
}

/// Returns the outcome of an error.
pub fn failure(error: &Error) -> Outcome {
    let kind = match error {
        error if error.is_api() => "service",
        error if error.is_decode() => "decoding",
        error if error.is_validation() => "validation",
        error if error.is_wait() => "waiter",
        error if error.is_transport() => "transport",
        error if error.is_config() => "config",
        _ => "status",
    };
    let predicates = [
        ("auth", error.is_auth()),
        ("missing", error.is_missing()),
        ("retryable", error.is_retryable()),
        ("server", error.is_server()),
        ("throttled", error.is_throttled()),
    ];
    let holding = predicates.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name);
    let violations = error.violations().iter().map(|violation| violation.path.as_str());
    let waiting = error.waiting_for().iter().map(|waiting| (waiting.id.clone(), waiting.state.clone().into()));
    let members = json!({
        "kind": kind,
        "action": error.action(),
        "code": error.code(),
        "message": error.message(),
        "request_id": error.request_id(),
        "is": holding.collect::<Vec<_>>(),
        "path": error.json_path(),
        "violations": violations.collect::<Vec<_>>(),
        "waiter": error.is_wait().then(|| if error.is_timeout() { "timed_out" } else { "failed" }),
        "waiting_for": waiting.collect::<Map<_, _>>(),
        // The message that a user would read.
        "text": error.to_string(),
    });
    outcome("error", members)
}
