//! One version of the API.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Action, Member, Name, Origin, Shape};

/// One API version: protocol, types, errors and actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Api {
    /// Folder under `spec/`, `v2017-03-12`.
    pub folder: String,
    /// Name of the product, `cvm`.
    pub name: Name,
    /// Value of the `Version` parameter, or the API version's own name.
    pub version: String,
    /// What it is called.
    pub title: String,
    /// `true` for the API version that a client has at its root; exactly one has it.
    pub default: bool,
    /// How it speaks.
    pub protocol: Protocol,
    /// How calls are signed on the endpoint `qcloud`.
    pub signing: Signing,
    /// The sets of hosts that serve this version.
    pub endpoints: Endpoints,
    /// Hosts by key.
    pub hosts: Vec<Host>,
    /// What strings with a `format` look like.
    pub formats: Vec<Format>,
    /// How often one may call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Quotas>,
    /// Parameters sent with every call.
    pub common: Vec<CommonParameter>,
    /// Members of every response.
    pub response: Vec<Member>,
    /// Structures and enums, sorted by wire name; structures used in one place only are among them.
    pub shapes: Vec<Shape>,
    /// Error codes, sorted.
    pub errors: Vec<ErrorCode>,
    /// Waiters, sorted by key.
    pub waiters: Vec<Waiter>,
    /// Actions, sorted by name.
    pub actions: Vec<Action>,
    /// Where it stands.
    pub origin: Origin,
}

/// How an API version speaks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Protocol {
    /// What surrounds a response.
    pub envelope: Envelope,
    /// HTTP methods accepted.
    pub methods: Vec<String>,
    /// Index of the first item of a list in what we send.
    pub list_base: u32,
    /// Indexes of first items the service accepts.
    pub list_bases_accepted: Vec<u32>,
    /// Booleans on the wire.
    pub boolean: Boolean,
    /// Format of a timestamp.
    pub timestamp: String,
    /// Offset from UTC of timestamps without one, `+08:00`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_offset: Option<String>,
    /// Timestamp that means none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_none: Option<String>,
    /// Code of a response in which some items of a batch failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partial_code: Option<String>,
    /// Code of a response in which all items of a batch failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_failed_code: Option<String>,
    /// What stands between the words of an error code. A code that is not listed means what the code before its last separator
    /// does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_separator: Option<String>,
    /// How far a caller's clock may be off.
    pub clock_skew_seconds: u32,
    /// What a decoder must forgive, sorted, each with the reason.
    pub accept: Vec<Leniency>,
}

/// What surrounds a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Envelope {
    /// `{"Response": {...}}`, errors in `Response.Error`.
    Response,
    /// `{"code": 0, "message": "", ...}`, any other code an error.
    Code,
}

/// Booleans on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Boolean {
    /// Text of false and true in a form.
    pub send: [String; 2],
    /// JSON responses hold 0 and 1 in place of false and true.
    pub numbers: bool,
}

/// Something a decoder must forgive.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Leniency {
    /// One of the words that the format page of the spec lists.
    pub kind: String,
    /// Who needs it.
    pub reason: String,
}

impl Leniency {
    /// The leniency that no page of the manual makes necessary: a service may write an integer as any JSON number, or in quotes.
    pub const PRECAUTION: &str = "integer_in_any_form";
}

/// How calls are signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Signing {
    /// Layout of the text that is signed.
    pub text: String,
    /// How pairs are ordered and joined.
    pub pairs: String,
    /// Algorithms, as the wire names them.
    pub methods: Vec<String>,
    /// Encoding of the signature.
    pub encoding: String,
}

/// The sets of hosts that serve a version, each named after its domain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Endpoints {
    /// The service of today, signed with TC3-HMAC-SHA256; the default where it exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tencentcloud: Option<Endpoint>,
    /// The service that the manual describes.
    pub qcloud: Endpoint,
}

/// One set of hosts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Endpoint {
    /// Path of every call.
    pub path: String,
}

/// The name of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum EndpointName {
    /// The service of today.
    Tencentcloud,
    /// The service that the manual describes.
    Qcloud,
}

/// A host on each endpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Host {
    /// Key that actions use.
    pub key: String,
    /// Name of the host on the endpoint `tencentcloud`; present where the version has that endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tencentcloud: Option<String>,
    /// Name of the host on the endpoint `qcloud`.
    pub qcloud: String,
}

/// What a string with `format` looks like.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Format {
    /// Key that members use.
    pub key: String,
    /// Beginnings; the first is preferred. Empty: any.
    pub prefixes: Vec<String>,
    /// An example of the manual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// What there is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// How often one may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Quotas {
    /// Calls a minute, all actions together.
    pub per_minute: u32,
    /// Calls a minute of one action.
    pub per_action_per_minute: u32,
}

/// A parameter sent with every call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CommonParameter {
    /// The parameter.
    #[serde(flatten)]
    pub member: Member,
    /// Who fills it in.
    pub from: FilledBy,
}

/// Who fills in a common parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FilledBy {
    /// The name of the action.
    Action,
    /// The API version.
    Version,
    /// The caller.
    Caller,
    /// The clock.
    Clock,
    /// A random number.
    Random,
    /// The credentials.
    Credentials,
    /// The signer.
    Signing,
}

/// An error code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ErrorCode {
    /// The code (a number as its decimal text) and words of its name.
    pub name: Name,
    /// What a caller can do about it.
    pub kind: ErrorKind,
    /// What it means.
    pub doc: String,
    /// Other spellings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// How the manual contradicts itself here, and what we chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Actions whose pages list it, sorted. Set by `analyze`.
    pub actions: Vec<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// What a caller can do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ErrorKind {
    /// Mend the request.
    Caller,
    /// Mend the credentials or rights.
    Auth,
    /// The resource does not exist.
    Missing,
    /// Try again more slowly.
    Throttled,
    /// Try again.
    Server,
    /// Wait: something that the request names is in use, or another operation on it is running.
    Busy,
    /// Read the response: some items failed.
    Partial,
}

/// A condition to wait for. Paths are wire names from the request or the response of `action`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Waiter {
    /// Key and words.
    pub name: Name,
    /// What it waits for.
    pub doc: String,
    /// Action asked again and again.
    pub action: String,
    /// Request member that takes the ids.
    pub ids: Vec<String>,
    /// Response list whose items hold id and state.
    pub items: Vec<String>,
    /// Member of an item that is the id.
    pub id: Vec<String>,
    /// Member of an item that is the state.
    pub state: Vec<String>,
    /// Request members sent beside the ids, with typed values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<FixedMember>,
    /// States that count as success, typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success: Vec<serde_json::Value>,
    /// An id that is no longer there counts as success.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
    /// States that end it in failure, typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failure: Vec<serde_json::Value>,
    /// Pause between two calls.
    pub interval_seconds: u32,
    /// Time after which it gives up.
    pub timeout_seconds: u32,
    /// Where it stands.
    pub origin: Origin,
}

/// A request member with a value that never changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FixedMember {
    /// Path of the member.
    pub member: Vec<String>,
    /// Typed value.
    pub value: serde_json::Value,
}
