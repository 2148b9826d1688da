//! The schema of api.yaml.

use schemars::JsonSchema;
use serde::Deserialize;

use super::member::{MemberDef, ProvenanceDef};
use super::{Map, Spanned, SpannedString};
use crate::model::{EndpointName, Envelope};

/// A version of the API: its protocol, and what all its calls have in common.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiFile {
    /// Name of the product.
    #[schemars(required)]
    pub api: Option<SpannedString>,
    /// Value of the parameter `Version`, or another name of the API version.
    #[schemars(required)]
    pub version: Option<SpannedString>,
    /// Title.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// `true` for the API version that a client has at its root. If there are several versions, exactly one is the default.
    #[serde(default)]
    pub default: bool,
    /// Pages of the manual. Either these or a `source` is required.
    pub manual: Option<SpannedString>,
    /// Key in sources.yaml of the publication that a program made the definitions from, instead of `manual`.
    pub source: Option<SpannedString>,
    /// Provenance of facts that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// Wire protocol.
    #[schemars(required)]
    pub protocol: Option<Protocol>,
    /// The sets of hosts that serve this version.
    #[schemars(required)]
    pub endpoints: Option<Endpoints>,
    /// Hosts, by the key that actions use.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub hosts: Map<Host>,
    /// Formats of strings, by key.
    #[serde(default)]
    pub formats: Map<Format>,
    /// Rate limits.
    pub quotas: Option<Quotas>,
    /// Parameters sent with every call; `from` says who fills them in. A version without the endpoint `qcloud` may leave
    /// them out: protocol.yaml has the headers that every call needs.
    #[serde(default)]
    pub common: Map<MemberDef>,
    /// Members of every response, in addition to those of the action. A version without the endpoint `qcloud` may leave
    /// them out, if `RequestId` is the only one.
    #[serde(default)]
    pub response: Map<MemberDef>,
}

/// The wire protocol of an API version.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// Envelope of responses: `{"Response": ...}`, or members `code` and `message`.
    #[schemars(required)]
    pub envelope: Option<Spanned<Envelope>>,
    /// HTTP methods accepted.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub methods: Vec<SpannedString>,
    /// Permitted clock skew.
    #[schemars(required)]
    pub clock_skew_seconds: Option<u32>,
    /// Index of a list's first item. A version without the endpoint `qcloud` may leave it out.
    pub list_index: Option<ListIndex>,
    /// Booleans on the wire. A version without the endpoint `qcloud` may leave them out.
    pub boolean: Option<Boolean>,
    /// Timestamps on the wire. A version without the endpoint `qcloud` may leave them out, if they are
    /// `YYYY-MM-DDThh:mm:ssZ`.
    pub timestamp: Option<Timestamp>,
    /// Structure of error codes, and the codes of responses to a batch.
    pub code: Option<BatchCodes>,
    /// Leniencies of decoders, each with its reason, such as the page that made it necessary.
    #[serde(default)]
    pub accept: Map<SpannedString>,
}

/// Index of a list's first item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListIndex {
    /// Index in requests.
    #[schemars(required)]
    pub send: Option<u32>,
    /// Indexes that the service accepts.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub accept: Vec<u32>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
}

/// Booleans on the wire.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Boolean {
    /// Strings for false and true.
    #[schemars(required)]
    pub send: Option<Spanned<Vec<SpannedString>>>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
}

/// Timestamps on the wire.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Timestamp {
    /// Layout.
    #[schemars(required)]
    pub send: Option<SpannedString>,
    /// Offset from UTC where the layout has none, `+08:00`.
    pub offset: Option<SpannedString>,
    /// Value of an absent time.
    pub none: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
}

/// Structure of error codes, and the codes of responses to a batch.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BatchCodes {
    /// Code if some items failed, in which case the response is data.
    pub partial: Option<SpannedString>,
    /// Code if all items failed.
    pub all_failed: Option<SpannedString>,
    /// Separator between the parts of a code. An unlisted code has the meaning of the code before its last separator.
    pub separator: Option<SpannedString>,
}

/// The sets of hosts that serve a version, each named after its domain. At least one is required.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoints {
    /// The current service, which the vendor's own clients call; signed with TC3-HMAC-SHA256. Clients use it by default where it exists.
    pub tencentcloud: Option<Endpoint>,
    /// The service that the manual describes.
    pub qcloud: Option<Endpoint>,
}

/// One set of hosts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Path of every call.
    #[schemars(required)]
    pub path: Option<SpannedString>,
    /// Key in sources.yaml of the publication of the facts that this endpoint alone has; only for `tencentcloud`.
    pub source: Option<SpannedString>,
}

/// A host on each endpoint.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// Name of the host on the endpoint `tencentcloud`; required if the version has that endpoint.
    pub tencentcloud: Option<SpannedString>,
    /// Name of the host on the endpoint `qcloud`; required if the version has that endpoint.
    pub qcloud: Option<SpannedString>,
}

/// A format of strings.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// Prefixes, of which the first is preferred.
    #[serde(default)]
    pub prefixes: Vec<SpannedString>,
    /// An example from the manual.
    pub example: Option<SpannedString>,
    /// Documentation, as a sentence. Names in backticks are references.
    pub doc: Option<SpannedString>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
    /// The only endpoint that has it; without this key, every endpoint has it.
    pub endpoint: Option<Spanned<EndpointName>>,
}

/// Rate limits.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quotas {
    /// Calls per minute of all actions together.
    #[schemars(required)]
    pub per_minute: Option<u32>,
    /// Calls per minute of each action.
    #[schemars(required)]
    pub per_action_per_minute: Option<u32>,
    /// Contradiction in the manual, and its resolution in the spec.
    pub conflict: Option<SpannedString>,
}
