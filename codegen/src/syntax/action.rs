//! The schema of `<version>/actions/<section>/<Action>.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::member::{MemberDef, ProvenanceDef, Rule};
use super::{Block, Json, Map, Scalar, Spanned, SpannedString};
use crate::model::{Effect, EndpointName, RegionNeed};

/// An action of the API.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionFile {
    /// Name as sent in the parameter `Action`; the file is named after it.
    #[schemars(required)]
    pub action: Option<SpannedString>,
    /// Other spellings in the manual.
    #[serde(default)]
    pub aliases: Vec<SpannedString>,
    /// Summary in one sentence ("Starts instances that are shut down."). Names in backticks are references.
    #[schemars(required)]
    pub summary: Option<SpannedString>,
    /// Documentation beyond the summary: preconditions, cost, data loss, how to detect the end of the work. Names in
    /// backticks are references.
    pub doc: Option<SpannedString>,
    /// What to use instead, or who says that it is out of use, as a sentence. Names in backticks are references.
    pub deprecated: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// Pages of the manual, `p45-48`. Either these or a `source` is required.
    pub manual: Option<SpannedString>,
    /// Key in sources.yaml of the publication that a program made the definitions from, instead of `manual`.
    pub source: Option<SpannedString>,
    /// Provenance of facts that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Key of a host in `hosts` of api.yaml.
    #[schemars(required)]
    pub host: Option<SpannedString>,
    /// The only endpoint that has the action; without this key, every endpoint of the version has it.
    pub endpoint: Option<Spanned<EndpointName>>,
    /// Action of the endpoint `tencentcloud` to call instead of one that `qcloud` alone has.
    pub replaced_by: Option<SpannedString>,
    /// Calls per second on the endpoint `tencentcloud`, of one account in one region.
    pub calls_per_second: Option<u32>,
    /// Effect of the call, which decides if a retry is safe.
    #[schemars(required)]
    pub effect: Option<Spanned<Effect>>,
    /// `true` if the service responds before the work is done.
    #[serde(rename = "async")]
    pub asynchronous: Option<bool>,
    /// The call's need of a region; `required` if absent.
    pub region: Option<Spanned<RegionNeed>>,
    /// Path of the request member that makes a retry safe.
    pub idempotency_token: Option<SpannedString>,
    /// Pagination members.
    pub pagination: Option<Pagination>,
    /// State changes of resources.
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
    /// Error codes that the page lists; they are defined under `errors` of the API version.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub errors: Vec<SpannedString>,
    /// Examples of the page.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub examples: Vec<Example>,
    /// Keys that have another value on the endpoint `qcloud`.
    pub qcloud: Option<Block>,
}

/// Pagination members: by `offset`, by the number of a `page`, or by a `token`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// Path of the request member with the number of items to skip.
    pub offset: Option<SpannedString>,
    /// Path of the request member with the number of the page.
    pub page: Option<SpannedString>,
    /// Number of the first page; only with `page`. The default is 1.
    pub first: Option<Spanned<i64>>,
    /// Path of the request member with the token of the page; the first page needs none.
    pub token: Option<SpannedString>,
    /// Path of the response member with the token of the next page; only with `token`, which needs it.
    pub next: Option<SpannedString>,
    /// Path of the request member with the number of items per page. Optional with `token`.
    pub limit: Option<SpannedString>,
    /// Path of the response member with the total number of items, if it has one.
    pub total: Option<SpannedString>,
    /// Path of the response list with the items of the page.
    #[schemars(required)]
    pub items: Option<SpannedString>,
}

/// State changes of resources, and the waiter that waits until they are complete.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// Path of the ids in the request or the response: a string, a list of strings, or a map of either.
    #[schemars(required)]
    pub ids: Option<SpannedString>,
    /// States in which the call is allowed.
    #[serde(default)]
    pub before: Vec<Scalar>,
    /// Waiter for the end of the change.
    pub waiter: Option<SpannedString>,
}

/// A documented example: the query as printed, the request and the response as JSON.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Title.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// The request as the manual prints it, after the question mark, not percent-encoded.
    pub query: Option<SpannedString>,
    /// Corrections of the printed example, applied in order.
    #[serde(default)]
    pub corrected: Vec<Correction>,
    /// Description of what was left out of the response.
    pub shortened: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// Members of the request.
    #[schemars(required)]
    pub request: Option<Json>,
    /// Whole response body, which may be an error.
    #[schemars(required)]
    pub response: Option<Json>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
}

/// A correction: a replacement in the query, or a note on the response.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Text of the query, as printed.
    pub from: Option<SpannedString>,
    /// Corrected text.
    pub to: Option<SpannedString>,
    /// Reason for the correction.
    pub reason: Option<SpannedString>,
    /// Description of a correction in the printed response.
    pub response: Option<SpannedString>,
}
