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
fn tells_which_actions_have_behaviour() {
    let cloud = start();
    let (status, about) = http::control(cloud.address(), "GET", "/_fake/", "");
    assert_eq!(status, 200);
    let (mut with, mut without) = (0, 0);
    for generation in about["generations"].as_array().expect("generations") {
        let names = |key: &str| generation[key].as_array().expect("names").len();
        println!(
            "{}: {} actions with behaviour, {} with their example only",
            generation["generation"],
            names("behaviour"),
            names("example_only")
        );
        with += names("behaviour");
        without += names("example_only");
    }
    assert_eq!((with, without), (110, 0));
}
