//! Requests that the client's types hold, out of JSON.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use tencentcloud_core::{Decimal, Encode, Paged, Request, Wait};

/// Does something with a request whose type is known when the program is compiled.
pub trait Drive {
    /// What comes of it.
    type Done;
    /// Sends it.
    fn send<R: Request>(self, request: R) -> Self::Done
    where
        R::Response: Encode;
    /// Reads all pages.
    fn items<R: Paged>(self, request: R) -> Self::Done
    where
        R::Item: Encode;
    /// Waits.
    fn wait<R: Paged>(self, wait: Wait<R>) -> Self::Done;
}

/// What the client's types cannot hold.
#[derive(Debug)]
pub struct Untyped(pub String);

/// A value, if the client's types can hold it.
pub type Built<T> = Result<T, Untyped>;

impl Untyped {
    fn unknown(name: &str) -> Self {
        Self(format!("the client knows no {name}"))
    }

    fn other(due: &str, value: &Value) -> Self {
        Self(format!("{value} is no {due}"))
    }
}

/// Members of a structure, each to be taken.
struct Given<'a> {
    members: &'a Map<String, Value>,
    taken: BTreeSet<&'static str>,
}

impl<'a> Given<'a> {
    fn of(value: &'a Value) -> Built<Self> {
        let members = value.as_object().ok_or_else(|| Untyped::other("structure", value))?;
        Ok(Self { members, taken: BTreeSet::new() })
    }

    fn optional<T>(&mut self, name: &'static str, read: impl Fn(&Value) -> Built<T>) -> Built<Option<T>> {
        self.taken.insert(name);
        self.members.get(name).map(read).transpose()
    }

    fn required<T>(&mut self, name: &'static str, read: impl Fn(&Value) -> Built<T>) -> Built<T> {
        let value = self.optional(name, read)?;
        value.ok_or_else(|| Untyped(format!("the client's types demand {name}")))
    }

    fn end(self) -> Built<()> {
        match self.members.keys().find(|name| !self.taken.contains(name.as_str())) {
            Some(name) => Err(Untyped(format!("the client's types have no {name}"))),
            None => Ok(()),
        }
    }
}

fn integer(value: &Value) -> Built<i64> {
    value.as_i64().ok_or_else(|| Untyped::other("integer", value))
}

fn boolean(value: &Value) -> Built<bool> {
    value.as_bool().ok_or_else(|| Untyped::other("boolean", value))
}

fn text(value: &Value) -> Built<String> {
    value.as_str().map(str::to_owned).ok_or_else(|| Untyped::other("text", value))
}

#[allow(dead_code, reason = "no request of today has a decimal")]
fn decimal(value: &Value) -> Built<Decimal> {
    let number = value.as_str().and_then(|text| text.parse().ok());
    number.ok_or_else(|| Untyped::other("decimal", value))
}

fn list<T>(value: &Value, read: impl Fn(&Value) -> Built<T>) -> Built<Vec<T>> {
    value.as_array().ok_or_else(|| Untyped::other("list", value))?.iter().map(read).collect()
}

#[allow(dead_code, reason = "no request of today has a map")]
fn map<T>(value: &Value, read: impl Fn(&Value) -> Built<T>) -> Built<BTreeMap<String, T>> {
    let entries = value.as_object().ok_or_else(|| Untyped::other("map", value))?;
    entries.iter().map(|(name, value)| Ok((name.clone(), read(value)?))).collect()
}

include!("../../../../../generated/rust/tests/conformance/dispatch.rs");
include!("../../../../tests/obstacle/generated/rust/tests/conformance/dispatch.rs");
