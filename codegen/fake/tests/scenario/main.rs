//! One story that calls every action of both generations. Each answer has the members and types that the spec declares, and loses
//! nothing in the generated client.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation here is a failed test"
)]

#[path = "../common/mod.rs"]
mod common;
mod decode;
mod first;
mod revised;

use std::{cell::RefCell, collections::BTreeSet, time::Duration};

use common::{Caller, model};
use serde_json::{Map, Value};
use tencentcloud_fake::FakeCloud;

/// A caller whose answers are all compared with the spec.
struct Judged<'a> {
    caller: Caller<'a>,
    api: Value,
    called: RefCell<BTreeSet<String>>,
    faults: RefCell<Vec<String>>,
}

impl<'a> Judged<'a> {
    fn new(caller: Caller<'a>, folder: &str) -> Self {
        Self { caller, api: model::api(folder), called: RefCell::default(), faults: RefCell::default() }
    }

    fn ok(&self, action: &str, parameters: Value) -> Value {
        let answer = self.caller.ok(action, parameters);
        self.called.borrow_mut().insert(action.to_owned());
        for fault in model::faults_of(&self.api, action, &answer) {
            self.faults.borrow_mut().push(format!("{action}: {fault}"));
        }
        let folder = self.api["folder"].as_str().expect("a folder");
        assert_eq!(essence(&decode::round_trip(folder, action, &answer)), essence(&answer), "{action}");
        answer
    }

    fn finish(&self) -> usize {
        let faults = self.faults.borrow();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        let called = self.called.borrow();
        let all: BTreeSet<String> =
            model::actions(&self.api).iter().map(|action| model::wire(action).to_owned()).collect();
        let missing: Vec<_> = all.difference(&called).collect();
        assert!(missing.is_empty(), "not called: {missing:?}");
        called.len()
    }
}

fn pass(cloud: &FakeCloud) {
    cloud.advance_clock(Duration::from_secs(2));
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// A member that is null, or an empty list or structure, is one that is not there.
fn essence(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), essence(value)));
            let empty = [Value::Null, Value::Array(Vec::new()), Value::Object(Map::new())];
            Value::Object(members.filter(|(_, value)| !empty.contains(value)).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(essence).collect()),
        value => value.clone(),
    }
}
