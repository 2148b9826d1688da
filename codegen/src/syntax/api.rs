//! The form of api.yaml.

use schemars::JsonSchema;
use serde::Deserialize;

use super::member::{MemberDef, ProvenanceDef};
use super::{Map, Spanned, SpannedString};
use crate::model::Envelope;

/// A version of the API: how it speaks, and what is common to all its calls.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiFile {
    /// Name of the product.
    #[schemars(required)]
    pub api: Option<SpannedString>,
    /// Value of the parameter `Version`, or the API version's own name.
    #[schemars(required)]
    pub version: Option<SpannedString>,
    /// What it is called.
    #[schemars(required)]
    pub title: Option<SpannedString>,
    /// `true` for the API version that a client has at its root. One of several versions has it; a single version needs none.
    #[serde(default)]
    pub default: bool,
    /// Pages of the manual.
    #[schemars(required)]
    pub manual: Option<SpannedString>,
    /// Where facts come from that are not on these pages.
    #[serde(default)]
    pub provenance: ProvenanceDef,
    /// How it speaks.
    #[schemars(required)]
    pub protocol: Option<Protocol>,
    /// How calls are signed.
    #[schemars(required)]
    pub signing: Option<Signing>,
    /// The sets of hosts that serve this version.
    #[schemars(required)]
    pub endpoints: Option<Endpoints>,
    /// Hosts by a short name that actions use.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub hosts: Map<Host>,
    /// What strings with a `format` look like.
    #[serde(default)]
    pub formats: Map<Format>,
    /// How often one may call.
    pub quotas: Option<Quotas>,
    /// Parameters sent with every call; `from` says who fills them in.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub common: Map<MemberDef>,
    /// Members of every response, beside what the action declares.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub response: Map<MemberDef>,
}

/// How an API version speaks.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// What surrounds a response: `{"Response": ...}`, or members `code` and `message`.
    #[schemars(required)]
    pub envelope: Option<Spanned<Envelope>>,
    /// HTTP methods accepted.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub methods: Vec<SpannedString>,
    /// How far a caller's clock may be off.
    #[schemars(required)]
    pub clock_skew_seconds: Option<u32>,
    /// Index of a list's first item.
    #[schemars(required)]
    pub list_index: Option<ListIndex>,
    /// Booleans on the wire.
    #[schemars(required)]
    pub boolean: Option<Boolean>,
    /// Timestamps on the wire.
    #[schemars(required)]
    pub timestamp: Option<Timestamp>,
    /// How codes are read, and those of responses to a batch.
    pub code: Option<BatchCodes>,
    /// What a decoder must forgive, and the page that made it necessary.
    #[serde(default)]
    pub accept: Map<SpannedString>,
}

/// Index of a list's first item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListIndex {
    /// In what we send.
    #[schemars(required)]
    pub send: Option<u32>,
    /// What the service takes.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub accept: Vec<u32>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// Booleans on the wire.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Boolean {
    /// Texts of false and true.
    #[schemars(required)]
    pub send: Option<Spanned<Vec<SpannedString>>>,
    /// How the manual contradicts itself here, and what we chose.
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
    /// What stands for no time at all.
    pub none: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// How codes are read, and those of responses to a batch.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BatchCodes {
    /// Some items failed: the response is data.
    pub partial: Option<SpannedString>,
    /// All items failed.
    pub all_failed: Option<SpannedString>,
    /// What stands between the words of a code. A code that is not listed means what the code before its last separator does.
    pub separator: Option<SpannedString>,
}

/// How calls are signed.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signing {
    /// Layout of the text that is signed.
    #[schemars(required)]
    pub text: Option<SpannedString>,
    /// How pairs are ordered and joined.
    #[schemars(required)]
    pub pairs: Option<SpannedString>,
    /// Algorithms as the wire names them.
    #[serde(default)]
    #[schemars(extend("x-required" = true))]
    pub methods: Vec<SpannedString>,
    /// Encoding of the signature.
    #[schemars(required)]
    pub encoding: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// The sets of hosts that serve a version, each named after its domain.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoints {
    /// The service of today, which the vendor's own clients call; signed with TC3-HMAC-SHA256. Clients use it by default where it exists.
    pub tencentcloud: Option<Endpoint>,
    /// The service that the manual describes.
    #[schemars(required)]
    pub qcloud: Option<Endpoint>,
}

/// One set of hosts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Path of every call.
    #[schemars(required)]
    pub path: Option<SpannedString>,
}

/// A host on each endpoint.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// Name of the host on the endpoint `tencentcloud`; required where the version has that endpoint.
    pub tencentcloud: Option<SpannedString>,
    /// Name of the host on the endpoint `qcloud`.
    #[schemars(required)]
    pub qcloud: Option<SpannedString>,
}

/// What strings with this format look like.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// How they begin; the first is preferred.
    #[serde(default)]
    pub prefixes: Vec<SpannedString>,
    /// One that the manual prints.
    pub example: Option<SpannedString>,
    /// What there is to say, a sentence.
    pub doc: Option<SpannedString>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}

/// How often one may call.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quotas {
    /// Calls a minute, all actions together.
    #[schemars(required)]
    pub per_minute: Option<u32>,
    /// Calls a minute of one action.
    #[schemars(required)]
    pub per_action_per_minute: Option<u32>,
    /// How the manual contradicts itself here, and what we chose.
    pub conflict: Option<SpannedString>,
}
