//! Documentation with references.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Documentation as spans, in order. A text without references and code is one span.
///
/// Its `Display` form is the text with wire names and without markup.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Doc(pub Vec<DocSpan>);

/// A part of documentation: a string is plain text, an object a reference or code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
pub enum DocSpan {
    /// Plain text.
    Text(String),
    /// A member.
    Member {
        /// Path of wire names, through lists and maps.
        member: Vec<String>,
        /// Where the path starts: a structure, `RunInstances.request` or `RunInstances.response`. Absent for a member
        /// that every call has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<String>,
    },
    /// An action.
    Action {
        /// Wire name.
        action: String,
    },
    /// A structure or enum.
    Type {
        /// Wire name.
        #[serde(rename = "type")]
        name: String,
    },
    /// A value of an enum.
    Value {
        /// Wire name; a number in decimal.
        value: String,
        /// Wire name of the enum.
        of: String,
    },
    /// An error code.
    Code {
        /// Wire name.
        code: String,
    },
    /// Code that is not a reference.
    Literal {
        /// The code.
        literal: String,
    },
}

impl Doc {
    /// Returns `true` if there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the references and the code, in order.
    pub fn marked(&self) -> impl Iterator<Item = &DocSpan> {
        self.0.iter().filter(|span| !matches!(span, DocSpan::Text(_)))
    }
}

impl<T: Into<String>> From<T> for Doc {
    /// Returns plain text.
    fn from(text: T) -> Self {
        let text = text.into();
        Doc(if text.is_empty() { Vec::new() } else { vec![DocSpan::Text(text)] })
    }
}

impl fmt::Display for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|span| span.fmt(f))
    }
}

impl fmt::Display for DocSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DocSpan::Member { member, .. } => f.write_str(&member.join(".")),
            DocSpan::Text(text)
            | DocSpan::Action { action: text }
            | DocSpan::Type { name: text }
            | DocSpan::Value { value: text, .. }
            | DocSpan::Code { code: text }
            | DocSpan::Literal { literal: text } => f.write_str(text),
        }
    }
}
