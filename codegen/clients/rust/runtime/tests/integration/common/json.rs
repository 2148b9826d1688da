//! JSON, sent like a structure of generated code with that shape.

use serde_json::{Map, Value};
use tencentcloud_core::encode::{Encode, Members, Names, Value as Encoded};

#[derive(Clone, Debug)]
pub enum Json {
    Null,
    Bool(bool),
    Integer(i64),
    Text(String),
    List(Vec<Json>),
    Structure(Structure),
}

#[derive(Clone, Debug)]
pub struct Structure {
    /// Sorted names. They are leaked, which does not matter in a test.
    names: &'static Names,
    values: Vec<Json>,
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(value) => Self::Integer(value.as_i64().unwrap()),
            Value::String(value) => Self::Text(value),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(members) => Self::Structure(members.into()),
        }
    }
}

impl From<Map<String, Value>> for Structure {
    fn from(members: Map<String, Value>) -> Self {
        let (names, values): (Vec<_>, Vec<_>) = members.into_iter().unzip();
        let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
        let names = Box::leak(Box::new(Names::new(names.leak())));
        Self { names, values: values.into_iter().map(Json::from).collect() }
    }
}

impl Encode for Json {
    fn encode(&self) -> Encoded<'_> {
        match self {
            Self::Null => Encoded::Absent,
            Self::Bool(value) => value.encode(),
            Self::Integer(number) => number.encode(),
            Self::Text(text) => text.encode(),
            Self::List(items) => items.encode(),
            Self::Structure(members) if members.values.is_empty() => Encoded::Absent,
            Self::Structure(members) => Encoded::Structure(members),
        }
    }
}

impl Members for Structure {
    fn names(&self) -> &'static Names {
        self.names
    }

    fn member(&self, index: usize) -> Encoded<'_> {
        self.values.get(index).map_or(Encoded::Absent, Json::encode)
    }
}
