//! The endpoints under `/_fake/`, by which tests in any language control the fake. They need no signature.

use std::time::Duration;

use hyper::StatusCode;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{
    actions,
    faults::Fault,
    service::{FakeService, ServiceState},
};

type ControlResult = Result<Value, (StatusCode, String)>;

/// Responds to a request to `/_fake/{path}`.
pub fn respond(service: &FakeService, method: &str, path: &str, body: &[u8]) -> (StatusCode, Vec<u8>) {
    let result = match (method, path) {
        ("GET", "") => Ok(about(service)),
        ("GET", "requests") => Ok(json!({ "requests": service.state().records.all().collect::<Vec<_>>() })),
        ("DELETE", "requests") => {
            service.state().records.clear();
            Ok(json!({}))
        }
        ("GET", "faults") => Ok(json!({ "faults": service.state().faults.pending() })),
        ("POST", "faults") => add_fault(service, body),
        ("DELETE", "faults") => {
            service.state().faults.clear();
            Ok(json!({}))
        }
        ("GET", "clock") => Ok(clock(service)),
        ("POST", "clock") => set_clock(service, body),
        ("POST", "account") => set_account(service, body),
        ("GET", "network") => Ok(service.state().cloud.network()),
        ("POST", "reset") => {
            service.reset();
            Ok(json!({}))
        }
        _ => Err((StatusCode::NOT_FOUND, format!("no endpoint {method} /_fake/{path}; GET /_fake/ lists them"))),
    };
    let (status, value) = match result {
        Ok(value) => (StatusCode::OK, value),
        Err((status, message)) => (status, json!({ "error": message })),
    };
    (status, serde_json::to_vec(&value).unwrap_or_default())
}

fn about(service: &FakeService) -> Value {
    let apis = service.model.apis.iter().map(|api| {
        let names = |has_handler: bool| {
            let actions =
                api.actions.iter().filter(move |action| actions::handler(api, action).is_some() == has_handler);
            actions.map(|action| action.name.wire.as_str()).collect::<Vec<_>>()
        };
        json!({ "api": api.folder, "version": api.version, "behaviour": names(true), "example_only": names(false) })
    });
    json!({
        "apis": apis.collect::<Vec<_>>(),
        "endpoints": [
            "GET /_fake/requests", "DELETE /_fake/requests",
            "GET /_fake/faults", "POST /_fake/faults", "DELETE /_fake/faults",
            "GET /_fake/clock", "POST /_fake/clock",
            "POST /_fake/account", "GET /_fake/network", "POST /_fake/reset",
        ],
    })
}

fn add_fault(service: &FakeService, body: &[u8]) -> ControlResult {
    let fault: Fault = read(body)?;
    fault.check().map_err(bad_request)?;
    service.state().faults.push(fault);
    Ok(json!({}))
}

fn clock(service: &FakeService) -> Value {
    let state = service.state();
    json!({ "unix_milliseconds": state.clock.now(), "stopped": state.clock.is_stopped(), "skew_seconds": state.skew })
}

/// The body of `POST /_fake/clock`. The changes are made in the order of the members.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetClock {
    stop: Option<bool>,
    advance_milliseconds: Option<u64>,
    skew_seconds: Option<i64>,
}

fn set_clock(service: &FakeService, body: &[u8]) -> ControlResult {
    let SetClock { stop, advance_milliseconds, skew_seconds } = read(body)?;
    let mut state = service.state();
    let most = state.clock.remaining();
    if let Some(by) = advance_milliseconds.filter(|by| *by > most.unsigned_abs()) {
        return Err(bad_request(format!("advance_milliseconds is {by}; at most {most} are left until the year 9000")));
    }
    if let Some(skew) = skew_seconds.filter(|skew| !ServiceState::allows_skew(*skew)) {
        let message = format!("skew_seconds is {skew}; the clock must stay between the years 1970 and 9000");
        return Err(bad_request(message));
    }
    match stop {
        Some(true) => state.clock.stop(),
        Some(false) => state.clock.resume(),
        None => {}
    }
    if let Some(by) = advance_milliseconds {
        state.clock.advance(Duration::from_millis(by));
    }
    if let Some(skew) = skew_seconds {
        state.skew = skew;
    }
    drop(state);
    Ok(clock(service))
}

/// The body of `POST /_fake/account`: the balance in hundredths of a yuan, null for an unlimited one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetAccount {
    balance: Option<i64>,
}

fn set_account(service: &FakeService, body: &[u8]) -> ControlResult {
    let SetAccount { balance } = read(body)?;
    service.state().cloud.balance = balance;
    Ok(json!({ "balance": balance }))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, (StatusCode, String)> {
    serde_json::from_slice(body).map_err(|error| bad_request(error.to_string()))
}

fn bad_request(message: String) -> (StatusCode, String) {
    (StatusCode::BAD_REQUEST, message)
}
