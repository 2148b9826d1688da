//! The data of the kit, whose JSON form any language can read.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

/// Version of the JSON form; raised when a reader of the former version would misread the new one.
pub const FORMAT: u32 = 2;

/// The behaviour that a client must have, case by case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Kit {
    /// Version of this JSON form.
    pub format: u32,
    /// Settings of all cases.
    pub setup: Setup,
    /// The signing profiles, by the keys that calls use.
    pub signing_profiles: BTreeMap<&'static str, SigningProfile>,
    /// Strings that stand for an absent time where a timestamp is expected.
    pub no_time: Vec<String>,
    /// The default call of each action, by API version and name.
    pub calls: BTreeMap<String, Call>,
    /// The cases, in the order of API versions, actions and kinds.
    pub cases: Vec<Case>,
}

/// Settings of all cases.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Setup {
    /// Id of the key.
    pub secret_id: &'static str,
    /// The key.
    pub secret_key: &'static str,
    /// Current time at the start of each case, in seconds since 1970.
    pub clock: i64,
    /// The nonce of every request.
    pub nonce: u64,
}

/// Signature, method and encoding of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SigningProfile {
    /// `HmacSHA1`, `HmacSHA256` or `TC3-HMAC-SHA256`.
    pub signature: &'static str,
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Where the parameters are: `query`, `form` or `json`.
    pub content: &'static str,
}

/// A call and its expected outcome.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Case {
    /// Stable and unique: API version (the name of its folder in the spec), action, and the rest.
    pub id: String,
    /// Kind of the case.
    pub kind: Kind,
    /// The behaviour of a client that passes.
    pub description: String,
    /// The members of the call that differ from the default call of the action; null for those that it lacks.
    #[serde(rename = "call", skip_serializing_if = "Map::is_empty")]
    pub call_changes: Map<String, Value>,
    /// The whole call.
    #[serde(skip)]
    pub call: Box<Call>,
    /// The expected requests, in this order, and the response to each. No other request may be sent.
    pub exchanges: Vec<Exchange>,
    /// The expected outcome.
    pub outcome: Outcome,
    /// Strings that must not be in what the client shows, besides the secret key and the session token.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub secrets: Vec<String>,
}

/// Kind of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A documented example: its request, signature and decoded response.
    Example,
    /// Validation of requests: invalid ones are refused before they are sent, those at a limit are not.
    Request,
    /// Decoding of one member of a response.
    Response,
    /// An error code.
    Error,
    /// A batch, each item of which succeeds or fails alone.
    Batch,
    /// Retries: calls that are repeated, and calls that must not be.
    Retry,
    /// Reading all pages.
    Pagination,
    /// Waiting for a state.
    Waiter,
    /// Encoding and signing of special values.
    Encoding,
    /// HTTP: statuses, bodies that are not JSON, pauses, attempts.
    Http,
    /// Session tokens and idempotency tokens.
    Token,
    /// Clocks: the day that is signed, the time of the service, fresh timestamps.
    Clock,
    /// Values that only other API versions accept.
    Strict,
    /// Unknown error codes.
    Unknown,
    /// Secrets that must not be shown.
    Secret,
    /// Instants of timestamps.
    Timestamp,
}

/// The call that the client makes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Call {
    /// The operation.
    pub operation: Operation,
    /// Members of the request, typed: booleans are booleans, floats have a fraction or an exponent, decimals and times are strings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Value>,
    /// The waiter, by its key in the spec.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiter: Option<String>,
    /// The timestamp to convert.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The ids to wait for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// Key of the signing profile.
    pub signing_profile: &'static str,
    /// Host of the call, which is signed.
    pub host: String,
    /// Path of the call.
    pub path: String,
    /// Region to send; none if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Token of temporary credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<&'static str>,
    /// Current time at the start of the case, if it is another than that of the setup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<i64>,
    /// `true` if the client generates the nonces, which must differ.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub own_nonce: bool,
    /// `true` if the client must return what it shows in debug output and error messages.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub show: bool,
    /// `true` if the client must validate the request against the whole spec, including ranges and lengths.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub check: bool,
    /// `true` if the client must not validate the request.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unchecked: bool,
    /// Maximum number of attempts; one if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
}

/// An operation of a client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Operation {
    /// Send the request and return the response.
    #[default]
    Send,
    /// Return the items of all pages.
    Paginate,
    /// Wait until all ids are in the state of the waiter.
    Wait,
    /// Convert a timestamp, without a request.
    Instant,
}

/// An expected request and the response to it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Exchange {
    /// The expected request.
    #[serde(skip_serializing_if = "ExpectedRequest::is_any")]
    pub request: ExpectedRequest,
    /// The response. Without one, the connection breaks when the request has been read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<ScriptedResponse>,
    /// Minimum and maximum number of such requests; once if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<[u32; 2]>,
}

impl Exchange {
    /// Returns an exchange with a response of status 200.
    pub fn new(request: ExpectedRequest, body: Value) -> Self {
        Self { request, response: Some(ScriptedResponse { body: Some(body), ..Default::default() }), times: None }
    }
}

/// A response of the service.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct ScriptedResponse {
    /// HTTP status; 200 if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Further headers, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<&'static str, String>,
    /// The body, as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The body as a string, if it is not valid JSON or its spelling matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The body, if it is not UTF-8: its bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<Vec<u8>>,
    /// Number of spaces after the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub padding: Option<usize>,
}

/// An expected request. If it is absent, only the action is compared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct ExpectedRequest {
    /// All parameters of a query or form except `Signature`, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<BTreeMap<String, String>>,
    /// Headers that carry what is not a parameter, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// The JSON body as a string: members sorted by the bytes of their names, without spaces. A client may send the
    /// same value in other bytes, and then signs these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The canonical request of TC3, for the query and body above.
    #[serde(skip)]
    pub canonical_request: Option<String>,
    /// The string to sign.
    #[serde(skip)]
    pub string_to_sign: Option<String>,
    /// The signature.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// The query that the manual prints, if it prints one, corrected as the spec says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documented_query: Option<String>,
    /// Minimum number of seconds between the start of the case and the timestamp of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<u32>,
    /// Parameters that the client generates: not empty, and equal in all requests of the case that name them here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub generated: Vec<String>,
}

impl ExpectedRequest {
    fn is_any(&self) -> bool {
        *self == Self::default()
    }
}

/// The expected outcome of a call.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The response, typed, without its envelope.
    Response(Value),
    /// The items of all pages, typed.
    Items(Vec<Value>),
    /// All ids have reached the state: always true.
    Waited(bool),
    /// The seconds from 1970 in UTC to a timestamp; null if it is not a time.
    Instant(Option<i64>),
    /// An error.
    Error(ExpectedError),
}

/// An error that the client must return.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct ExpectedError {
    /// `service`, `decoding`, `validation`, `waiter`, `transport`, `status` or `config`.
    pub kind: &'static str,
    /// The action that was called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Error code of the service, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Message of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The request id, if the response has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Those of `auth`, `missing`, `throttled`, `server` and `retryable` that hold, sorted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<Vec<&'static str>>,
    /// Path in the response of the value that cannot be decoded, `Response.InstanceSet[0].Memory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Paths of the invalid members, sorted, `DataDisks[0].DiskSize`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub violations: Vec<String>,
    /// The way in which a waiter ended: `failed` or `timed_out`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiter: Option<&'static str>,
    /// State of each id that has not reached the expected one, as a string; null if no response had it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub waiting_for: BTreeMap<String, Option<String>>,
}
