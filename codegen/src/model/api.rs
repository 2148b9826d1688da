//! One version of the API.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Action, Doc, Member, Name, Origin, Shape};

/// One API version: protocol, types, errors and actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Api {
    /// Folder under `spec/`, `v2017-03-12`.
    pub folder: String,
    /// Name of the product, `cvm`.
    pub name: Name,
    /// Value of the parameter `Version`, or another name of the API version.
    pub version: String,
    /// Title.
    pub title: String,
    /// `true` for the API version that a client has at its root; exactly one has it.
    pub default: bool,
    /// Wire protocol.
    pub protocol: Protocol,
    /// The sets of hosts that serve this version.
    pub endpoints: Endpoints,
    /// Hosts by key.
    pub hosts: Vec<Host>,
    /// Formats of strings.
    pub formats: Vec<Format>,
    /// Rate limits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotas: Option<Quotas>,
    /// Parameters sent with every call.
    pub common: Vec<CommonParameter>,
    /// Members of every response.
    pub response: Vec<Member>,
    /// Structures and enums, including inline structures, sorted by wire name.
    pub shapes: Vec<Shape>,
    /// Error codes, sorted.
    pub errors: Vec<ErrorCode>,
    /// Waiters, sorted by key.
    pub waiters: Vec<Waiter>,
    /// Actions, sorted by name.
    pub actions: Vec<Action>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The API as each of its two endpoints has it, if they differ. The other members then have what any of the two has,
    /// with the facts of `tencentcloud` where both have it.
    #[serde(skip)]
    pub views: Option<Box<ApiViews>>,
}

/// An API version on each of its endpoints.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiViews {
    /// The version on the endpoint `tencentcloud`.
    pub tencentcloud: Api,
    /// The version on the endpoint `qcloud`.
    pub qcloud: Api,
}

/// The wire protocol of an API version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Protocol {
    /// Envelope of responses.
    pub envelope: Envelope,
    /// HTTP methods accepted.
    pub methods: Vec<String>,
    /// Index of the first item of a list in requests.
    pub list_base: u32,
    /// Indexes of the first item that the service accepts.
    pub list_bases_accepted: Vec<u32>,
    /// Booleans on the wire.
    pub boolean: Boolean,
    /// Format of a timestamp.
    pub timestamp: String,
    /// Offset from UTC of timestamps without one, `+08:00`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_offset: Option<String>,
    /// Timestamp that stands for an absent time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp_none: Option<String>,
    /// Code of a response to a batch in which some items failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partial_code: Option<String>,
    /// Code of a response to a batch in which all items failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_failed_code: Option<String>,
    /// Separator between the parts of an error code. An unlisted code has the meaning of the code before its last
    /// separator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_separator: Option<String>,
    /// Permitted clock skew.
    pub clock_skew_seconds: u32,
    /// Leniencies of decoders, sorted.
    pub accept: Vec<Leniency>,
}

/// Envelope of responses.
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
    /// Strings for false and true in parameters.
    pub send: [String; 2],
    /// `true` if JSON responses contain 0 and 1 instead of false and true.
    pub numbers: bool,
}

/// A deviation from the declared types that a decoder must accept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Leniency {
    /// Kind of the leniency, `integer_in_quotes`.
    pub kind: String,
    /// Reason for the leniency, such as the page that needs it.
    pub reason: String,
}

impl Leniency {
    /// The leniency that is a precaution and needs no page: an integer may be any JSON number, or be in quotes.
    pub const PRECAUTION: &str = "integer_in_any_form";

    /// All kinds.
    pub const ALL: [&str; 8] = [
        "integer_in_quotes",
        Leniency::PRECAUTION,
        "string_bare",
        "boolean_in_quotes",
        "decimal_bare",
        "float_in_quotes",
        "one_for_list",
        "empty_list_for_object",
    ];
}

/// The sets of hosts that serve a version, each named after its domain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Endpoints {
    /// The current service, signed with TC3-HMAC-SHA256; the default where it exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tencentcloud: Option<Endpoint>,
    /// The service that the manual describes. Calls of a version without it are always JSON under TC3-HMAC-SHA256.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qcloud: Option<Endpoint>,
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
    /// The current service.
    Tencentcloud,
    /// The service that the manual describes.
    Qcloud,
}

impl EndpointName {
    /// Returns the name in the spec.
    pub fn word(self) -> &'static str {
        match self {
            EndpointName::Tencentcloud => "tencentcloud",
            EndpointName::Qcloud => "qcloud",
        }
    }
}

/// A host on each endpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Host {
    /// Key that actions use.
    pub key: String,
    /// Name of the host on the endpoint `tencentcloud`; present where the version has that endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tencentcloud: Option<String>,
    /// Name of the host on the endpoint `qcloud`; present where the version has that endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qcloud: Option<String>,
}

/// The format of a string.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Format {
    /// Key that members use.
    pub key: String,
    /// Prefixes, of which the first is preferred; empty if there is no restriction.
    pub prefixes: Vec<String>,
    /// An example of the manual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// Documentation.
    #[serde(default, skip_serializing_if = "Doc::is_empty")]
    pub doc: Doc,
}

/// Rate limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Quotas {
    /// Calls per minute of all actions together.
    pub per_minute: u32,
    /// Calls per minute of each action.
    pub per_action_per_minute: u32,
}

/// A parameter sent with every call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CommonParameter {
    /// The parameter.
    #[serde(flatten)]
    pub member: Member,
    /// Source of the value.
    pub from: FilledBy,
}

/// The source of a common parameter's value.
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
    /// The code (a number in decimal) and the words of its name.
    pub name: Name,
    /// Classification by what a caller can do.
    pub kind: ErrorKind,
    /// Documentation.
    pub doc: Doc,
    /// Other spellings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Contradiction in the manual, and its resolution in the spec.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Actions whose pages list the code, sorted. Set by `analyze`.
    pub actions: Vec<String>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

/// Classification of an error by what a caller can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ErrorKind {
    /// Fix the request.
    Caller,
    /// Fix the credentials or permissions.
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

/// A condition to wait for. Paths are wire names, starting at the request or the response of `action`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Waiter {
    /// Key and words.
    pub name: Name,
    /// Documentation.
    pub doc: Doc,
    /// The action to poll.
    pub action: String,
    /// Request member for the ids.
    pub ids: Vec<String>,
    /// Response list whose items contain id and state.
    pub items: Vec<String>,
    /// Member of an item with the id.
    pub id: Vec<String>,
    /// Member of an item with the state.
    pub state: Vec<String>,
    /// Further request members, with typed values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<FixedMember>,
    /// States that count as success, typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success: Vec<serde_json::Value>,
    /// `true` if the absence of an id counts as success.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
    /// States that count as failure, typed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failure: Vec<serde_json::Value>,
    /// Pause between two attempts.
    pub interval_seconds: u32,
    /// Time after which the waiter times out.
    pub timeout_seconds: u32,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

/// A request member with a fixed value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FixedMember {
    /// Path of the member.
    pub member: Vec<String>,
    /// Typed value.
    pub value: serde_json::Value,
}
