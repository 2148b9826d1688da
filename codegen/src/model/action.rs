//! Actions: what a caller can do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Doc, EndpointName, Name, Origin, Structure};

/// One call of the API.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Action {
    /// The name.
    pub name: Name,
    /// Other spellings in the manual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Chapter of the manual, which is also the folder of the file.
    pub section: String,
    /// Summary in one sentence.
    pub summary: Doc,
    /// Documentation beyond the summary; may be empty.
    #[serde(default, skip_serializing_if = "Doc::is_empty")]
    pub doc: Doc,
    /// What to use instead, or who says that it is out of use. Absent if it is not deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Doc>,
    /// Contradiction in the manual, and its resolution in the spec.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Key in the API version's `hosts`.
    pub host: String,
    /// Effect of the call.
    pub effect: Effect,
    /// `true` if the service responds before the work is done.
    #[serde(rename = "async", default, skip_serializing_if = "std::ops::Not::not")]
    pub asynchronous: bool,
    /// The only endpoint that has the action; `None` if every endpoint of the version has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<EndpointName>,
    /// Action of `tencentcloud` to call instead of one that `qcloud` alone has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    /// Calls per second on `tencentcloud`, of one account in one region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls_per_second: Option<u32>,
    /// The call's need of a region.
    pub region: RegionNeed,
    /// Wire name of the request member that makes a retry safe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency_token: Option<String>,
    /// Pagination members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
    /// State changes of resources, and the waiter that waits until they are complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
    /// Members of the request, without the common ones.
    pub request: Structure,
    /// Members of the response, without the common ones and the envelope.
    pub response: Structure,
    /// Error codes that the manual lists for this action, in its order.
    pub errors: Vec<ErrorUse>,
    /// Examples of the manual.
    pub examples: Vec<Example>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
}

/// Effect of a call, which decides if a retry is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// The call changes nothing.
    Read,
    /// The call changes something.
    Write,
    /// The call costs money.
    Purchase,
    /// The call destroys something permanently.
    Destroy,
    /// Not known. The call is never repeated after it may have been executed.
    Unknown,
}

/// A call's need of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RegionNeed {
    /// The call has no region; that of the client is not sent.
    None,
    /// The region of the client is sent if it has one.
    Optional,
    /// A call without a region is an error, and nothing is sent.
    Required,
}

/// Pagination members. Paths are wire names, starting at the request or the response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pagination {
    /// The way in which a request says which page it asks for.
    #[serde(flatten)]
    pub position: PagePosition,
    /// Request member with the number of items per page. It is absent only if pages have a token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Vec<String>>,
    /// Response member with the total number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Vec<String>>,
    /// Response member with the items of the page.
    pub items: Vec<String>,
}

/// The way in which a request says which page it asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PagePosition {
    /// Request member with the number of items to skip.
    Offset(Vec<String>),
    /// A page has a number.
    Page {
        /// Request member with the number of the page.
        number: Vec<String>,
        /// Number of the first page.
        first: i64,
    },
    /// A page has a token, which the response before it contains.
    Token {
        /// Request member with the token of the page.
        token: Vec<String>,
        /// Response member with the token of the next page.
        next: Vec<String>,
    },
}

/// State changes of resources. `ids` starts with `request` or `response`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Changes {
    /// Path of the ids.
    pub ids: Vec<String>,
    /// States in which the call is allowed; empty if any is, or if the manual does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<serde_json::Value>,
    /// Key of the waiter that waits until the change is complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiter: Option<WaiterKey>,
}

/// The key of a waiter in the API version.
pub type WaiterKey = String;

/// An error code that an action may return.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ErrorUse {
    /// The code, defined in the API version's `errors`.
    pub code: String,
    /// Origin in the spec and the manual.
    pub origin: Origin,
}

/// A documented example. Values are typed: `request` and `response` fit their shapes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Example {
    /// Title.
    pub title: String,
    /// Request line as printed, after the question mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// `query` after all corrections, which an encoder must produce.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_query: Option<String>,
    /// Corrections, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrected: Vec<Correction>,
    /// Description of what was left out of the response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shortened: Option<String>,
    /// Members of the request.
    pub request: serde_json::Value,
    /// Whole response body, as on the wire.
    pub response: serde_json::Value,
    /// `response` in the form of a strict encoder: without aliases, leniencies and envelope. Without members if it is
    /// an error.
    pub normal: serde_json::Value,
    /// The error that `response` is, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raises: Option<RaisedError>,
    /// Origin in the spec and the manual.
    pub origin: Origin,
    /// The only endpoint that has it; `None` if every endpoint of the version has it.
    #[serde(skip)]
    pub endpoint: Option<EndpointName>,
}

/// An error that the response of an example is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RaisedError {
    /// The code, as a string.
    pub code: String,
    /// The message.
    pub message: String,
    /// The id of the call, in API versions that have such ids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// A correction of a printed example.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Correction {
    /// Replaced text of the query.
    Query {
        /// Text as printed.
        from: String,
        /// Corrected text.
        to: String,
        /// Reason for the correction.
        reason: String,
    },
    /// The printed response was corrected by hand, for this reason.
    Response(String),
}
