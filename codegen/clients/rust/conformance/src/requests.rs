//! Conversion of JSON to the request types of the client.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
};

use serde_json::{Map, Value};
use tencentcloud_core::{Request, encode::Encode, pagination::Paged, types::Decimal, waiters::Wait};

/// An operation on a request whose type is known at compile time.
pub trait Drive {
    /// The result of the operation.
    type Done;
    /// Sends the request.
    fn send<R: Request + Debug>(self, request: R) -> Self::Done
    where
        R::Response: Encode + Debug;
    /// Reads all pages.
    fn items<R: Paged>(self, request: R) -> Self::Done
    where
        R::Item: Encode;
    /// Waits for a state.
    fn wait<R: Paged>(self, wait: Wait<R>) -> Self::Done;
}

/// The reason why the types of the client cannot represent a request.
#[derive(Debug)]
pub struct Untyped(pub String);

/// A value of a type of the client.
pub type Built<T> = Result<T, Untyped>;

impl Untyped {
    fn unknown(name: &str) -> Self {
        Self(format!("the client has no {name}"))
    }

    fn other(expected: &str, value: &Value) -> Self {
        Self(format!("{value} is not a valid {expected}"))
    }
}

/// Members of a structure, all of which must be read.
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
        value.ok_or_else(|| Untyped(format!("the types of the client require {name}")))
    }

    fn end(self) -> Built<()> {
        match self.members.keys().find(|name| !self.taken.contains(name.as_str())) {
            Some(name) => Err(Untyped(format!("the types of the client have no {name}"))),
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
    value.as_str().map(str::to_owned).ok_or_else(|| Untyped::other("string", value))
}

#[allow(dead_code, reason = "no current request has a decimal")]
fn decimal(value: &Value) -> Built<Decimal> {
    let number = value.as_str().and_then(|text| text.parse().ok());
    number.ok_or_else(|| Untyped::other("decimal", value))
}

fn float(value: &Value) -> Built<f64> {
    value.as_f64().ok_or_else(|| Untyped::other("float", value))
}

fn list<T>(value: &Value, read: impl Fn(&Value) -> Built<T>) -> Built<Vec<T>> {
    value.as_array().ok_or_else(|| Untyped::other("list", value))?.iter().map(read).collect()
}

#[allow(dead_code, reason = "no current request has a map")]
fn map<T>(value: &Value, read: impl Fn(&Value) -> Built<T>) -> Built<BTreeMap<String, T>> {
    let entries = value.as_object().ok_or_else(|| Untyped::other("map", value))?;
    entries.iter().map(|(name, value)| Ok((name.clone(), read(value)?))).collect()
}

include!("../../../../../generated/rust/tests/conformance/dispatch.rs");
include!("../../../../tests/obstacle/generated/rust/tests/conformance/dispatch.rs");
include!("../../../../tests/tc3only/generated/rust/tests/conformance/dispatch.rs");
