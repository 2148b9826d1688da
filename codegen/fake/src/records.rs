//! Records of the calls made, for assertions.

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::Value;

/// A call that was made.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Record {
    /// Number of calls before this one, including those no longer kept.
    pub number: u64,
    /// Action, as it was sent.
    pub action: String,
    /// Spec folder of the API version.
    pub api: String,
    /// Region, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// `GET`, `POST form` or `POST JSON`.
    pub encoding: &'static str,
    /// `HmacSHA1`, `HmacSHA256` or `TC3-HMAC-SHA256`.
    pub signature: &'static str,
    /// Parameters with the types of the spec, secrets replaced by `***`; null if the call was rejected before they were
    /// read.
    pub parameters: Value,
    /// Parameters that the spec does not have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Error code of the response; `None` if the call succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Request id, as in the response.
    pub request_id: String,
}

/// The most recent calls.
#[derive(Debug)]
pub(crate) struct Records {
    kept: VecDeque<Record>,
    capacity: usize,
    total: u64,
}

impl Records {
    pub fn new(capacity: usize) -> Self {
        Self { kept: VecDeque::new(), capacity, total: 0 }
    }

    /// Adds a record and sets its number.
    pub fn push(&mut self, record: Record) {
        self.kept.push_back(Record { number: self.total, ..record });
        self.total += 1;
        if self.kept.len() > self.capacity {
            self.kept.pop_front();
        }
    }

    pub fn clear(&mut self) {
        self.kept.clear();
    }

    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.kept.iter()
    }
}
