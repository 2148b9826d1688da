//! The form of `vX/actions/<section>/<Action>.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::member::{MemberDef, ProvenanceDef, Rule};
use super::{Json, Map, Scalar, Spanned, SpannedString};
use crate::model::{Effect, EndpointName};

/// One call of the API: a chapter of the manual.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionFile {
    /// Name as sent in the parameter `Action`; the file is named after it.
    #[schemars(required)]
    pub action: Option<SpannedString>,
    /// Other spellings the manual uses.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// One sentence: what the call does ("Starts instances that are shut down.").
    #[schemars(required)]
    pub summary: Option<SpannedString>,
    /// What a user must know beyond the summary: what must hold before, what it costs, what is lost, how to see it finish.
    pub doc: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual, `p45-48`.
    #[schemars(required)]
    pub manual: Option<SpannedString>,
    /// Where facts come from that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Key of a host in `hosts` of api.yaml.
    #[schemars(required)]
    pub host: Option<SpannedString>,
    /// The only endpoint that has the action; without this key, every endpoint of the version has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// What a call does to the world; decides whether a repeat is safe.
    #[schemars(required)]
    pub effect: Option<Spanned<Effect>>,
    /// The response comes before the work is done.
    #[serde(rename = "async")]
    pub asynchronous: Option<bool>,
    /// False when the call needs no region.
    pub region: Option<bool>,
    /// Path of the request member that makes a repeat safe.
    pub idempotency_token: Option<SpannedString>,
    /// How to read page by page.
    pub pagination: Option<Pagination>,
    /// Which resources change state.
    pub changes: Option<Changes>,
    /// Members of the request, without the common ones.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub request: Map<MemberDef>,
    /// Relations between members of the request.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// Members of the response, without the common ones and without the envelope.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub response: Map<MemberDef>,
    /// Codes the page lists, defined under `errors` of the API version.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub errors: Vec<SpannedString>,
    /// Examples of the page.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub examples: Vec<Example>,
}

/// How to read page by page.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// Path of the request member that says what to skip.
    #[schemars(required)]
    pub offset: Option<SpannedString>,
    /// Path of the request member that says how much a page holds.
    #[schemars(required)]
    pub limit: Option<SpannedString>,
    /// Path of the response member that counts all matches.
    #[schemars(required)]
    pub total: Option<SpannedString>,
    /// Path of the response list that holds the matches of the page.
    #[schemars(required)]
    pub items: Option<SpannedString>,
}

/// Which resources change state, from what, and how to see it finish.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// Path of the ids, in the request or the response: one, a list, or a map of either.
    #[schemars(required)]
    pub ids: Option<SpannedString>,
    /// States the call may be made in.
    #[serde(default)]
    pub before: Vec<Scalar>,
    /// Waiter to follow with.
    pub waiter: Option<SpannedString>,
}

/// A documented example: the request line as printed, the request and the response as JSON.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// The request as the manual prints it, after the question mark, not percent-encoded.
    pub query: Option<SpannedString>,
    /// What was wrong with the printed example, step by step.
    #[serde(default)]
    pub corrected: Vec<Correction>,
    /// What was left out of the response.
    pub shortened: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
    /// Members of the request.
    #[schemars(required)]
    pub request: Option<Json>,
    /// Whole body of the response.
    #[schemars(required)]
    pub response: Option<Json>,
}

/// One corrected mistake: text of the query replaced, or a note on the response.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Text of the query as printed.
    pub from: Option<SpannedString>,
    /// Text it should be.
    pub to: Option<SpannedString>,
    /// What is wrong with it.
    pub reason: Option<SpannedString>,
    /// What was corrected in the printed response.
    pub response: Option<SpannedString>,
}
