//! A tree of values with spans.

use crate::source::Span;

/// A value and its span.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Span of the value, including quotes and brackets.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// The value of a node.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, `~` or no value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// A string, quoted or not.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// A map in order, without duplicate keys.
    Map(Vec<Entry>),
    /// Something unreadable that was reported, with the names in it.
    Unreadable(Vec<String>),
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Span of the key.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// Returns the value of `key`, if this is a map that contains it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Returns the entry of `key`, if this is a map that contains it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// Returns the entries of a map; other values have none.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Returns `true` if no part is unreadable.
    pub fn is_readable(&self) -> bool {
        match &self.value {
            Value::Unreadable(_) => false,
            Value::List(nodes) => nodes.iter().all(Node::is_readable),
            Value::Map(entries) => entries.iter().all(|entry| entry.value.is_readable()),
            _ => true,
        }
    }

    /// Returns all keys and strings in the value.
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

    /// Marks the node as unreadable.
    pub(super) fn mark_unreadable(&mut self) {
        self.value = Value::Unreadable(self.names());
    }

    /// Returns the value as JSON, without spans.
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

    /// Returns the kind of value, for messages.
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
