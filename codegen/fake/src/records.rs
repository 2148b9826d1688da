//! Requests that were made, for assertions.

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::Value;

/// A call that was made.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Record {
    /// How many calls came before it, forgotten ones included.
    pub number: u64,
    /// Action, as it was sent.
    pub action: String,
    /// Folder of the generation in the spec, `v2017-03-12` or `v2`.
    pub generation: String,
    /// Region, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// `GET`, `POST form` or `POST JSON`.
    pub form: &'static str,
    /// How it was signed: `HmacSHA1`, `HmacSHA256` or `TC3-HMAC-SHA256`.
    pub signature: &'static str,
    /// Parameters as typed by the spec, secrets replaced by `***`; null when the call did not get that far.
    pub parameters: Value,
    /// Parameters that the spec does not know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Code of the refusal; none when the call worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Id of the call, as in the answer.
    pub request_id: String,
}

/// The last calls.
#[derive(Debug)]
pub(crate) struct Records {
    kept: VecDeque<Record>,
    most: usize,
    made: u64,
}

impl Records {
    pub fn new(most: usize) -> Self {
        Self { kept: VecDeque::new(), most, made: 0 }
    }

    /// Adds a call that `fill` describes. It gets the record of one that is forgotten for it, so that its texts need no new memory.
    pub fn push(&mut self, fill: impl FnOnce(&mut Record)) {
        let forgotten = if self.kept.len() >= self.most { self.kept.pop_front() } else { None };
        let mut record = forgotten.unwrap_or_default();
        fill(&mut record);
        record.number = self.made;
        self.made += 1;
        if self.most > 0 {
            self.kept.push_back(record);
        }
    }

    pub fn clear(&mut self) {
        self.kept.clear();
    }

    pub fn all(&self) -> impl Iterator<Item = &Record> {
        self.kept.iter()
    }
}
