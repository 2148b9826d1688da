//! Documented examples: the requests of the manual pass all checks, and actions without a handler respond with the
//! documented response.

use crate::common;

use std::collections::BTreeSet;

use common::{CURRENT_FORMATS, CallFormat, Caller, LEGACY_FORMATS, current, http, legacy, model, start};
use serde_json::{Value, json};
use tencentcloud_fake::{FakeCloud, Settings};

fn apis(cloud: &FakeCloud) -> [(Value, Caller<'_>, &'static [CallFormat]); 2] {
    let with_model = |caller: Caller<'_>| model::api(caller.version);
    [
        (with_model(current(cloud)), current(cloud), &CURRENT_FORMATS),
        (with_model(legacy(cloud)), legacy(cloud), &LEGACY_FORMATS),
    ]
}

/// A response without its request id, which differs in each call.
fn without_request_id(mut body: Value) -> Value {
    if let Some(response) = body.get_mut("Response").and_then(Value::as_object_mut) {
        response.retain(|name, _| !name.eq_ignore_ascii_case("RequestId"));
    }
    body
}

#[test]
fn each_documented_request_is_accepted_in_every_format() {
    let cloud = start();
    let (mut actions, mut sent) = (0, 0);
    for (api, mut caller, formats) in apis(&cloud) {
        caller.headers.push(("X-Fake-Behaviour".to_owned(), "example".to_owned()));
        for action in model::actions(&api) {
            actions += 1;
            let name = model::wire(action);
            let examples = action["examples"].as_array().expect("examples");
            assert!(!examples.is_empty(), "{name} has no example");
            for example in examples {
                for &format in formats {
                    caller.format = format;
                    let response = caller.send(name, example["request"].clone());
                    let expected = without_request_id(examples[0]["response"].clone());
                    assert_eq!(without_request_id(response.json()), expected, "{name} as {format:?}");
                    assert_eq!(response.header("x-fake-behaviour"), Some("example"), "{name} as {format:?}");
                    assert_eq!(response.header("x-fake-unknown"), None, "{name} as {format:?}");
                    sent += 1;
                }
            }
        }
    }
    println!("{actions} actions, {sent} documented requests accepted");
}

#[test]
fn each_request_line_of_the_manual_has_the_parameters_of_its_typed_request() {
    let cloud = start();
    let mut lines = 0;
    for (api, mut caller, _) in apis(&cloud) {
        caller.headers.push(("X-Fake-Behaviour".to_owned(), "example".to_owned()));
        for action in model::actions(&api) {
            let name = model::wire(action);
            for example in action["examples"].as_array().expect("examples") {
                let Some(line) = example["corrected_query"].as_str() else { continue };
                let pairs = line.split('&').filter_map(|pair| pair.split_once('='));
                let own = |name: &str| !matches!(name, "Action" | "Version" | "Region");
                let pairs =
                    pairs.filter(|(name, _)| own(name)).map(|(name, value)| (name.to_owned(), value.to_owned()));
                let pairs: Vec<_> = pairs.collect();
                cloud.clear_requests();
                let response =
                    caller.send_pairs(name, "GET", tencentcloud_core::sign::SignatureMethod::HmacSha1, pairs.clone());
                assert_eq!(common::code(&response.json()), None, "{name}: {line}");
                let by_line = recorded(&cloud);
                caller.call(name, example["request"].clone());
                assert_eq!(by_line, recorded(&cloud), "{name}: {line}");
                lines += 1;
            }
        }
    }
    println!("{lines} request lines of the manual");
    assert!(lines > 100, "{lines}");
}

fn recorded(cloud: &FakeCloud) -> Value {
    let last = cloud.requests().pop().expect("a request was made");
    assert_eq!((&last.code, &last.unknown), (&None, &Vec::new()), "{last:?}");
    last.parameters
}

#[test]
fn every_action_responds_from_its_handler_or_its_example_as_listed() {
    let cloud = start();
    let (status, about) = http::control(cloud.address(), "GET", "/_fake/", "");
    assert_eq!(status, 200);
    let listed = tencentcloud_fake::actions(None).expect("the built-in model");
    let mut called = 0;
    for (api, caller, _) in apis(&cloud) {
        let about = about["apis"].as_array().expect("APIs").iter().find(|own| own["version"] == api["version"]);
        let about = about.expect("the API version");
        let names = |key: &str| about[key].as_array().expect("names").iter().map(common::text).collect::<BTreeSet<_>>();
        for action in model::actions(&api) {
            let name = model::wire(action);
            // Most resources of the examples do not exist: a documented error is a response too.
            let response = caller.send(name, action["examples"][0]["request"].clone());
            assert_eq!((response.status, response.header("content-type")), (200, Some("application/json")), "{name}");
            let body = response.json();
            let has_envelope = match caller.version {
                Some(_) => body["Response"]["RequestId"].is_string(),
                None => body["code"].is_i64() && body["message"].is_string(),
            };
            assert!(has_envelope, "{name}: {body}");
            let is_example = response.header("x-fake-behaviour") == Some("example");
            let in_about = (names("behaviour").contains(name), names("example_only").contains(name));
            assert_eq!(in_about, (!is_example, is_example), "{name}");
            let info = listed.iter().find(|info| api["version"] == info.version.as_str() && info.name == name);
            assert_eq!(info.map(|info| info.has_handler), Some(!is_example), "{name}");
            called += 1;
        }
    }
    assert_eq!(called, listed.len());
}

/// The built-in model with a copy of an action under a name that has no handler.
fn model_with(version: Option<&str>, action: &str, name: &str) -> Vec<u8> {
    let mut model = model::model();
    let apis = model["apis"].as_array_mut().expect("APIs");
    let api = apis.iter_mut().find(|api| model::has_version(api, version)).expect("the API version");
    let actions = api["actions"].as_array_mut().expect("actions");
    let mut copy = actions.iter().find(|own| model::wire(own) == action).expect("the action").clone();
    copy["name"]["wire"] = json!(name);
    actions.push(copy);
    actions.sort_by(|a, b| model::wire(a).cmp(model::wire(b)));
    serde_json::to_vec(&model).expect("JSON")
}

#[test]
fn an_action_without_a_handler_responds_with_its_example_after_all_checks() {
    let model = model_with(Some("2017-03-12"), "DescribeInstanceInternetBandwidthConfigs", "DescribeFlights");
    let listed = tencentcloud_fake::actions(Some(&model)).expect("the model");
    let added = listed.iter().find(|info| info.name == "DescribeFlights").expect("the action is listed");
    assert!(!added.has_handler);
    let settings = Settings { model: Some(model), rate_limit: true, ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    let mut api = current(&cloud);
    let action = model::api(api.version);
    let action =
        model::actions(&action).iter().find(|own| model::wire(own) == "DescribeInstanceInternetBandwidthConfigs");
    let documented = &action.expect("the action")["examples"][0];
    let request = &documented["request"];
    let mut ids = BTreeSet::new();
    for format in CURRENT_FORMATS {
        api.format = format;
        let response = api.send("DescribeFlights", request.clone());
        assert_eq!(response.header("x-fake-behaviour"), Some("example"));
        let body = response.json();
        assert_eq!(without_request_id(body.clone()), without_request_id(documented["response"].clone()));
        let id = common::text(&body["Response"]["RequestId"]);
        assert_eq!(cloud.requests().last().map(|record| record.request_id.as_str()), Some(id));
        assert_ne!(documented["response"]["Response"]["RequestId"], id);
        assert!(ids.insert(id.to_owned()), "the request id {id} is used twice");
    }
    assert_eq!(api.refused("DescribeFlights", json!({})), "MissingParameter");
    assert_eq!(api.refused("DescribeFlights", json!({ "InstanceId": "img-1" })), "InvalidInstanceId.Malformed");
    cloud.fail(tencentcloud_fake::Fault::next(
        "DescribeFlights",
        tencentcloud_fake::FaultKind::Code("InternalServerError".to_owned()),
    ));
    assert_eq!(api.refused("DescribeFlights", request.clone()), "InternalServerError");
    api.secret_key.push('x');
    assert_eq!(api.refused("DescribeFlights", request.clone()), "InvalidParameter.SignatureFailure");
    assert_eq!(current(&cloud).refused("DescribeTrains", json!({})), "InvalidAction.NotFound");
}

#[test]
fn an_action_of_the_legacy_api_without_a_handler_responds_with_its_example() {
    let settings = Settings { model: Some(model_with(None, "DescribeEip", "DescribeFlights")), ..Settings::default() };
    let cloud = FakeCloud::start_with(settings).expect("the fake starts");
    let mut caller = legacy(&cloud);
    let api = model::api(None);
    let action = model::actions(&api).iter().find(|own| model::wire(own) == "DescribeEip").expect("the action");
    for format in LEGACY_FORMATS {
        caller.format = format;
        let response = caller.send("DescribeFlights", json!({}));
        assert_eq!(response.header("x-fake-behaviour"), Some("example"));
        assert_eq!(response.json(), action["examples"][0]["response"]);
    }
    assert_eq!(caller.refused("DescribeFlights", json!({ "limit": "many" })), "4000");
}
