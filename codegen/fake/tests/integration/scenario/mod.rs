//! Scenarios that call every action with a handler. Each response has the members and types of the spec, and the
//! generated client decodes it without loss.

use crate::common;
mod decode;
mod legacy;
mod v2017_03_12;

use std::{cell::RefCell, collections::BTreeSet, time::Duration};

use common::{Caller, model};
use serde_json::{Map, Value};
use tencentcloud_fake::FakeCloud;

/// A caller that checks its responses against the spec.
struct CheckedCaller<'a> {
    caller: Caller<'a>,
    api: Value,
    called: RefCell<BTreeSet<String>>,
    errors: RefCell<Vec<String>>,
}

impl<'a> CheckedCaller<'a> {
    fn new(caller: Caller<'a>) -> Self {
        let api = model::api(caller.version);
        Self { caller, api, called: RefCell::default(), errors: RefCell::default() }
    }

    fn ok(&self, action: &str, parameters: Value) -> Value {
        let response = self.caller.ok(action, parameters);
        self.called.borrow_mut().insert(action.to_owned());
        for error in model::type_errors(&self.api, action, &response) {
            self.errors.borrow_mut().push(format!("{action}: {error}"));
        }
        let decoded = decode::round_trip(self.caller.version, action, &response);
        assert_eq!(essence(&decoded), essence(&response), "{action}");
        response
    }

    /// Checks that every action with a handler was called. Returns how many there are.
    fn finish(&self) -> usize {
        let errors = self.errors.borrow();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        let called = self.called.borrow();
        let actions = tencentcloud_fake::actions(None).expect("the built-in model");
        let handled =
            actions.into_iter().filter(|info| info.has_handler && self.api["version"] == info.version.as_str());
        let handled: BTreeSet<String> = handled.map(|info| info.name).collect();
        let missing: Vec<_> = handled.difference(&called).collect();
        assert!(missing.is_empty(), "not called: {missing:?}");
        called.len()
    }
}

fn let_time_pass(cloud: &FakeCloud) {
    cloud.advance_clock(Duration::from_secs(2));
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is not a string")).to_owned()
}

/// Removes members that are null or empty, which count as absent.
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
