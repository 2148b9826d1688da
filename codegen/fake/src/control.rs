//! `/_fake/...`: what a test in any language says to the fake itself. No signature is asked for.

use std::time::Duration;

use hyper::StatusCode;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{
    actions,
    faults::Fault,
    service::{Service, State},
};

type Answer = Result<Value, (StatusCode, String)>;

/// Answers a request to `/_fake/{path}`.
pub fn answer(service: &Service, method: &str, path: &str, body: &[u8]) -> (StatusCode, Vec<u8>) {
    let result = match (method, path) {
        ("GET", "") => Ok(about(service)),
        ("GET", "requests") => Ok(json!({ "requests": service.state().records.all().collect::<Vec<_>>() })),
        ("DELETE", "requests") => {
            service.state().records.clear();
            Ok(json!({}))
        }
        ("GET", "faults") => Ok(json!({ "faults": service.state().faults.waiting() })),
        ("POST", "faults") => add_fault(service, body),
        ("DELETE", "faults") => {
            service.state().faults.clear();
            Ok(json!({}))
        }
        ("GET", "clock") => Ok(clock(service)),
        ("POST", "clock") => set_clock(service, body),
        ("POST", "account") => set_account(service, body),
        ("GET", "network") => Ok(service.state().world.network()),
        ("POST", "reset") => {
            service.reset();
            Ok(json!({}))
        }
        _ => {
            Err((StatusCode::NOT_FOUND, format!("there is no {method} /_fake/{path}; GET /_fake/ lists what there is")))
        }
    };
    let (status, value) = match result {
        Ok(value) => (StatusCode::OK, value),
        Err((status, message)) => (status, json!({ "error": message })),
    };
    (status, serde_json::to_vec(&value).unwrap_or_default())
}

fn about(service: &Service) -> Value {
    let generations = service.model.apis.iter().map(|api| {
        let of = |has: bool| {
            let actions = api.actions.iter().filter(move |action| actions::behaviour(api, action).is_some() == has);
            actions.map(|action| action.name.wire.as_str()).collect::<Vec<_>>()
        };
        json!({ "generation": api.folder, "version": api.version, "behaviour": of(true), "example_only": of(false) })
    });
    json!({
        "generations": generations.collect::<Vec<_>>(),
        "endpoints": [
            "GET /_fake/requests", "DELETE /_fake/requests",
            "GET /_fake/faults", "POST /_fake/faults", "DELETE /_fake/faults",
            "GET /_fake/clock", "POST /_fake/clock",
            "POST /_fake/account", "GET /_fake/network", "POST /_fake/reset",
        ],
    })
}

fn add_fault(service: &Service, body: &[u8]) -> Answer {
    let fault: Fault = read(body)?;
    fault.check().map_err(refused)?;
    service.state().faults.push(fault);
    Ok(json!({}))
}

fn clock(service: &Service) -> Value {
    let state = service.state();
    json!({ "unix_milliseconds": state.clock.now(), "stopped": state.clock.is_stopped(), "skew_seconds": state.skew })
}

/// What `POST /_fake/clock` takes; all that is given happens, in this order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetClock {
    stop: Option<bool>,
    advance_milliseconds: Option<u64>,
    skew_seconds: Option<i64>,
}

fn set_clock(service: &Service, body: &[u8]) -> Answer {
    let SetClock { stop, advance_milliseconds, skew_seconds } = read(body)?;
    let mut state = service.state();
    let left = state.clock.left();
    if let Some(by) = advance_milliseconds.filter(|by| !i64::try_from(*by).is_ok_and(|by| by <= left)) {
        return Err(refused(format!(
            "advance_milliseconds is {by}; the clock stops at the year 9000, {left} ms ahead"
        )));
    }
    if let Some(skew) = skew_seconds.filter(|skew| !State::may_skew(*skew)) {
        let message = format!("skew_seconds is {skew}; the clock must stay between the years 1970 and 9000");
        return Err(refused(message));
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

/// What `POST /_fake/account` takes: money in hundredths of a yuan, null for no limit.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetAccount {
    balance: Option<i64>,
}

fn set_account(service: &Service, body: &[u8]) -> Answer {
    let SetAccount { balance } = read(body)?;
    service.state().world.balance = balance;
    Ok(json!({ "balance": balance }))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, (StatusCode, String)> {
    serde_json::from_slice(body).map_err(|error| refused(error.to_string()))
}

fn refused(message: String) -> (StatusCode, String) {
    (StatusCode::BAD_REQUEST, message)
}
