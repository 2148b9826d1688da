//! A tree of values in which every node knows its bytes.

use crate::source::Span;

/// A value and its bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// From the first byte to the last, quotes and brackets included.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a node holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, or nothing at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text, quoted or not.
    String(String),
    /// Values in order.
    List(Vec<Node>),
    /// Values under keys, in order, no key twice.
    Map(Vec<Entry>),
    /// Something that has been reported and says nothing, save for the names that stood in it.
    Unreadable(Vec<String>),
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Its bytes.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The value under `key`, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of `key`, if this is a map that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The entries, none unless this is a map.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Whether it is all there.
    pub fn is_readable(&self) -> bool {
        match &self.value {
            Value::Unreadable(_) => false,
            Value::List(nodes) => nodes.iter().all(Node::is_readable),
            Value::Map(entries) => entries.iter().all(|entry| entry.value.is_readable()),
            _ => true,
        }
    }

    /// All keys and texts in it.
    pub fn names(&self) -> Vec<String> {
        match &self.value {
            Value::String(text) => vec![text.clone()],
            Value::Unreadable(names) => names.clone(),
            Value::List(nodes) => nodes.iter().flat_map(Node::names).collect(),
            Value::Map(entries) => {
                entries.iter().flat_map(|entry| std::iter::once(entry.key.clone()).chain(entry.value.names())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Makes it say nothing.
    pub(super) fn spoil(&mut self) {
        self.value = Value::Unreadable(self.names());
    }

    /// The same without places.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null | Value::Unreadable(_) => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Int(value) => (*value).into(),
            Value::Float(value) => (*value).into(),
            Value::String(value) => value.as_str().into(),
            Value::List(nodes) => nodes.iter().map(Node::to_json).collect(),
            Value::Map(entries) => entries.iter().map(|entry| (entry.key.clone(), entry.value.to_json())).collect(),
        }
    }

    /// What it is, in words for a message.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "a boolean",
            Value::Int(_) => "an integer",
            Value::Float(_) => "a number with a fraction",
            Value::String(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
            Value::Unreadable(_) => "unreadable",
        }
    }
}
