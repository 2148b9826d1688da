//! Every action answers; the manual's own requests pass every check.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation here is a failed test"
)]

mod common;

use common::{Caller, WAYS_OF_FIRST, WAYS_OF_REVISED, first, http, model, revised, start};
use serde_json::Value;

fn generations(cloud: &tencentcloud_fake::FakeCloud) -> [(Value, Caller<'_>, &'static [common::Way]); 2] {
    [(model::api("v2017-03-12"), revised(cloud), &WAYS_OF_REVISED), (model::api("v2"), first(cloud), &WAYS_OF_FIRST)]
}

#[test]
fn each_documented_request_is_accepted_however_it_travels() {
    let cloud = start();
    let (mut actions, mut sent) = (0, 0);
    for (api, mut caller, ways) in generations(&cloud) {
        caller.headers.push(("X-Fake-Behaviour".to_owned(), "example".to_owned()));
        for action in model::actions(&api) {
            actions += 1;
            let name = model::wire(action);
            let examples = action["examples"].as_array().expect("examples");
            assert!(!examples.is_empty(), "{name} has no example");
            for example in examples {
                for &way in ways {
                    caller.way = way;
                    let answer = caller.send(name, example["request"].clone());
                    assert_eq!(answer.json(), examples[0]["response"], "{name} by {way:?}");
                    assert_eq!(answer.header("x-fake-behaviour"), Some("example"), "{name} by {way:?}");
                    assert_eq!(answer.header("x-fake-unknown"), None, "{name} by {way:?}");
                    sent += 1;
                }
            }
        }
    }
    println!("{actions} actions, {sent} documented requests accepted");
    assert_eq!(actions, 110);
}

#[test]
fn each_request_line_of_the_manual_means_its_typed_request() {
    let cloud = start();
    let mut lines = 0;
    for (api, mut caller, _) in generations(&cloud) {
        caller.headers.push(("X-Fake-Behaviour".to_owned(), "example".to_owned()));
        for action in model::actions(&api) {
            let name = model::wire(action);
            for example in action["examples"].as_array().expect("examples") {
                let Some(line) = example["repaired_query"].as_str() else { continue };
                let pairs = line.split('&').filter_map(|pair| pair.split_once('='));
                let own = |name: &str| !matches!(name, "Action" | "Version" | "Region");
                let pairs =
                    pairs.filter(|(name, _)| own(name)).map(|(name, value)| (name.to_owned(), value.to_owned()));
                let pairs: Vec<_> = pairs.collect();
                cloud.clear_requests();
                let answer =
                    caller.send_pairs(name, "GET", tencentcloud_core::SignatureMethod::HmacSha1, pairs.clone());
                assert_eq!(common::code(&answer.json()), None, "{name}: {line}");
                let by_line = recorded(&cloud);
                caller.call(name, example["request"].clone());
                assert_eq!(by_line, recorded(&cloud), "{name}: {line}");
                lines += 1;
            }
        }
    }
    println!("{lines} request lines of the manual read as their typed requests");
    assert!(lines > 100, "{lines}");
}

fn recorded(cloud: &tencentcloud_fake::FakeCloud) -> Value {
    let last = cloud.requests().pop().expect("a request was made");
    assert_eq!((&last.code, &last.unknown), (&None, &Vec::new()), "{last:?}");
    last.parameters
}

#[test]
fn every_action_answers_and_says_whether_it_behaves() {
    let cloud = start();
    let (status, about) = http::control(cloud.address(), "GET", "/_fake/", "");
    assert_eq!(status, 200);
    let (mut behave, mut show) = (0, 0);
    for (api, caller, _) in generations(&cloud) {
        let generations = about["generations"].as_array().expect("generations");
        let own = generations.iter().find(|own| own["generation"] == api["folder"]).expect("the generation");
        let named = |key: &str, name: &str| own[key].as_array().expect("names").iter().any(|own| own == name);
        let (mut own_behave, mut own_show) = (0, 0);
        for action in model::actions(&api) {
            let name = model::wire(action);
            // Most of what the examples speak of is not there: a documented refusal is an answer too.
            let answer = caller.send(name, action["examples"][0]["request"].clone());
            assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")), "{name}");
            let body = answer.json();
            let is_in_its_envelope = match caller.version {
                Some(_) => body["Response"]["RequestId"].is_string(),
                None => body["code"].is_i64() && body["message"].is_string(),
            };
            assert!(is_in_its_envelope, "{name}: {body}");
            let is_example = answer.header("x-fake-behaviour") == Some("example");
            assert_eq!((named("behaviour", name), named("example_only", name)), (!is_example, is_example), "{name}");
            *if is_example { &mut own_show } else { &mut own_behave } += 1;
        }
        println!(
            "{}: {own_behave} actions with behaviour, {own_show} with their example only",
            api["folder"].as_str().expect("a name")
        );
        behave += own_behave;
        show += own_show;
    }
    println!("{} of 110 actions answer: {behave} with behaviour, {show} with their example only", behave + show);
    assert_eq!((behave, show), (110, 0));
}
