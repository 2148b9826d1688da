//! Actions: what a caller can do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EndpointName, Name, Origin, Structure};

/// One call of the API.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Action {
    /// Its name.
    pub name: Name,
    /// Other spellings the manual uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Chapter of the manual, the folder the file lies in.
    pub section: String,
    /// One sentence.
    pub summary: String,
    /// What a user must know beyond the summary; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// How the manual contradicts itself here, and what we chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
    /// Key in the API version's `hosts`.
    pub host: String,
    /// What a call does to the world.
    pub effect: Effect,
    /// The response comes before the work is done.
    #[serde(rename = "async", default, skip_serializing_if = "std::ops::Not::not")]
    pub asynchronous: bool,
    /// The only endpoint that has it; absent where every endpoint of the version does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<EndpointName>,
    /// Whether the call needs a region.
    pub region: bool,
    /// Wire name of the request member that makes a repeat safe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idempotency_token: Option<String>,
    /// How to read page by page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
    /// Which resources change state, from what, and how to see it finish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
    /// Members of the request, without the common ones.
    pub request: Structure,
    /// Members of the response, without the common ones and the envelope.
    pub response: Structure,
    /// Codes the manual lists for this action, in its order.
    pub errors: Vec<ErrorUse>,
    /// Examples of the manual.
    pub examples: Vec<Example>,
    /// Where it stands.
    pub origin: Origin,
}

/// What a call does to the world; decides whether a repeat is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Nothing.
    Read,
    /// Changes something.
    Write,
    /// Costs money.
    Purchase,
    /// Something is lost for good.
    Destroy,
}

/// How to read page by page. Paths are wire names from the request or the response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pagination {
    /// Request member: items to skip.
    pub offset: Vec<String>,
    /// Request member: items in one page.
    pub limit: Vec<String>,
    /// Response member: items in all.
    pub total: Vec<String>,
    /// Response member: the items.
    pub items: Vec<String>,
}

/// Which resources change state. `ids` starts with `request` or `response`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Changes {
    /// Path of the ids.
    pub ids: Vec<String>,
    /// States the call may be made in; empty: any, or the manual does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<serde_json::Value>,
    /// Waiter to follow with, by key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiter: Option<StateRef>,
}

/// A waiter, by its key in the API version.
pub type StateRef = String;

/// An error code an action may return.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ErrorUse {
    /// The code, defined in the API version's `errors`.
    pub code: String,
    /// Where it stands.
    pub origin: Origin,
}

/// A documented example. Values are typed: `request` and `response` fit their shapes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Example {
    /// What it shows.
    pub title: String,
    /// Request line as printed, after the question mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// `query` after all corrections; what an encoder must produce.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_query: Option<String>,
    /// What was corrected, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrected: Vec<Correction>,
    /// What was left out of the response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shortened: Option<String>,
    /// Members of the request.
    pub request: serde_json::Value,
    /// Whole body of the response as on the wire.
    pub response: serde_json::Value,
    /// `response` as a strict encoder writes it: aliases replaced, leniencies undone, envelope taken off.
    pub normal: serde_json::Value,
    /// Where it stands.
    pub origin: Origin,
}

/// One corrected mistake of a printed example.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Correction {
    /// Text of the query replaced.
    Query {
        /// Text as printed.
        from: String,
        /// Text it should be.
        to: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The printed response was corrected by hand.
    Response(String),
}
