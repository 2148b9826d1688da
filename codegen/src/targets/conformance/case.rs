//! What the kit is made of: plain data, whose JSON form any language reads.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, value::RawValue};

/// Version of the JSON form. Raised when a reader of the former form would misread the new one.
pub const FORMAT: u32 = 1;

/// What a client must do, case by case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Kit {
    /// Version of this JSON form.
    pub format: u32,
    /// What every case is called with.
    pub setup: Setup,
    /// How requests travel, by the key that calls use.
    pub ways: BTreeMap<&'static str, Way>,
    /// The cases, in the order of generations, actions and kinds.
    pub cases: Vec<Case>,
}

/// What every case is called with.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Setup {
    /// Id of the key.
    pub secret_id: &'static str,
    /// The key.
    pub secret_key: &'static str,
    /// What the clock shows at the start of each case, in seconds since 1970.
    pub clock: i64,
    /// The nonce of every request.
    pub nonce: u64,
}

/// How a request travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Way {
    /// `HmacSHA1`, `HmacSHA256` or `TC3-HMAC-SHA256`.
    pub signature: &'static str,
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Where the parameters are: `query`, `form` or `json`.
    pub content: &'static str,
}

/// One thing to do and what must come of it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Case {
    /// Stable and unique: generation, action, and what is special.
    pub id: String,
    /// What sort of thing it proves.
    pub kind: Kind,
    /// Generation, by the name of its folder in the spec.
    pub api: String,
    /// Action.
    pub action: String,
    /// What a client that passes has shown.
    pub proves: String,
    /// What the client is told to do.
    #[schemars(with = "Call")]
    pub call: Told,
    /// Requests that must come, in this order, and how each is answered. Nothing else may be sent.
    pub http: Vec<Exchange>,
    /// What the client must make of it.
    pub outcome: Outcome,
}

/// A call, or the JSON text of one that many cases have.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Told {
    Call(Box<Call>),
    Text(Box<RawValue>),
}

impl From<Call> for Told {
    fn from(call: Call) -> Self {
        Self::Call(Box::new(call))
    }
}

/// Sort of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A documented example: what is sent and signed, and what is read.
    Example,
    /// A request that the service would refuse is refused before it is sent; one at the limit is not.
    Request,
    /// How one member of an answer is read.
    Answer,
    /// An error code.
    Error,
    /// A batch of which items fail.
    Batch,
    /// When a call is repeated, and when it must not be.
    Retry,
    /// Reading all pages.
    Pages,
    /// Waiting for a state.
    Wait,
}

/// What the client is told to do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Call {
    /// What to do.
    #[serde(rename = "do")]
    pub what: What,
    /// Members of the request, typed: booleans are booleans, decimals and times are texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Value>,
    /// The waiter, by its key in the spec.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiter: Option<String>,
    /// What to wait for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// Key of the way.
    pub way: &'static str,
    /// Host that the call belongs to, which is signed.
    pub host: String,
    /// Path that the call belongs to.
    pub path: String,
    /// Region to act in; without one, none is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The client must check all that the spec says of requests, ranges and lengths too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub check: bool,
    /// How often the request may be sent in all; once when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
}

/// What to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// Send the request and give the answer.
    #[default]
    Send,
    /// Give the items of all pages.
    Items,
    /// Wait until all ids are in the waiter's state.
    Wait,
}

/// A request that must come, and how it is answered.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Exchange {
    /// What must be sent.
    #[serde(skip_serializing_if = "Sent::is_any")]
    pub sent: Sent,
    /// HTTP status of the answer; 200 when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Body of the answer. Without one the connection breaks when the request has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// Fewest and most times that the same may come; once when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<[u32; 2]>,
}

/// What must be sent. Of what is absent, only the action counts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Sent {
    /// All parameters of a query or form but `Signature`, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<BTreeMap<String, String>>,
    /// Headers that carry what is no parameter, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<&'static str, String>,
    /// The JSON body, as text: members sorted by the bytes of their names, nothing between tokens. Any other text of the same value will
    /// do, and is then what is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What TC3 hashes, for the query and body above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical_request: Option<String>,
    /// What is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_to_sign: Option<String>,
    /// Its signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// The line that the manual prints, where it prints one, corrected as the spec says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
}

impl Sent {
    fn is_any(&self) -> bool {
        *self == Self::default()
    }
}

/// What the client must make of it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// This answer, typed, without its envelope.
    Answer(Value),
    /// These items, typed.
    Items(Vec<Value>),
    /// All ids are in the state waited for: always true.
    Waited(bool),
    /// A failure.
    Error(Failure),
}

/// A failure that the client must tell of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Failure {
    /// `service`, `unreadable`, `invalid`, `wait` or `transport`.
    pub failure: &'static str,
    /// The action that was called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The service's code, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The service's message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The call's id, where the answer has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Which of `auth`, `missing`, `throttled`, `server` and `retryable` hold, sorted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<Vec<&'static str>>,
    /// Where in the answer the value stands that cannot be read, `Response.InstanceSet[0].Memory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Members that are wrong, sorted, `DataDisks[0].DiskSize`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub violations: Vec<String>,
    /// `failed` or `gave_up`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<&'static str>,
    /// State of each id that is not in the state waited for, as text; null when no answer had it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub waiting_for: BTreeMap<String, Option<String>>,
}
