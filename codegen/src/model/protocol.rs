//! What holds for the calls of every API version: `protocol.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ErrorKind;

/// How calls are encoded, signed, decoded and retried, whatever the service and the API version.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CallProtocol {
    /// Formats of a request's parameters, by key: in the `query` of the URL, or in the body as a `form` or as `json`.
    #[schemars(extend("x-required" = true))]
    pub formats: BTreeMap<String, RequestFormat>,
    /// Encoding of parameters, each part as sentences.
    #[schemars(extend("x-required" = true))]
    pub encoding: BTreeMap<String, String>,
    /// Ways to sign a request.
    #[schemars(extend("x-required" = true))]
    pub signatures: Signatures,
    /// The defaults of a client on each endpoint.
    #[schemars(extend("x-required" = true))]
    pub endpoints: BTreeMap<String, EndpointDefaults>,
    /// Envelopes of responses, by key.
    #[schemars(extend("x-required" = true))]
    pub envelopes: Envelopes,
    /// Timestamps in responses.
    #[schemars(extend("x-required" = true))]
    pub timestamps: Timestamps,
    /// Retries.
    #[schemars(extend("x-required" = true))]
    pub retry: Retry,
    /// The policy of all waiters.
    #[schemars(extend("x-required" = true))]
    pub waiters: WaiterPolicy,
    /// Calls of any service, which no spec describes.
    #[schemars(extend("x-required" = true))]
    pub catalogue: Catalogue,
    /// Decisions on points that no source covers, each as sentences. Every client follows them.
    #[schemars(extend("x-required" = true))]
    pub decisions: BTreeMap<String, String>,
}

/// Calls of any service, which no spec describes. They are sent as JSON and signed with TC3-HMAC-SHA256.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Catalogue {
    /// Source of these facts.
    #[schemars(extend("x-required" = true))]
    pub source: String,
    /// Host of a service, with the placeholder `service`.
    #[schemars(extend("x-required" = true))]
    pub host: String,
    /// First words of the actions that change nothing; the effect of all others is unknown.
    #[schemars(extend("x-required" = true))]
    pub reads: Vec<String>,
    /// Actions that are no exchange of signed JSON, as `service.Action`, each with what it does instead. Clients refuse
    /// them.
    #[schemars(extend("x-required" = true))]
    pub not_json: BTreeMap<String, String>,
}

/// The format of a request's parameters.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RequestFormat {
    /// HTTP method.
    #[schemars(extend("x-required" = true))]
    pub method: String,
    /// Value of the header `Content-Type`. It is sent with a body, and with a signature that covers it.
    #[schemars(extend("x-required" = true))]
    pub content_type: String,
}

/// Ways to sign a request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Signatures {
    /// Signature version 1, a parameter among the others.
    #[schemars(extend("x-required" = true))]
    pub version_1: Version1,
    /// TC3-HMAC-SHA256, a header.
    #[schemars(extend("x-required" = true))]
    pub tc3: Tc3,
}

/// Signature version 1.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Version1 {
    /// The publication that describes it, as a sentence.
    #[schemars(extend("x-required" = true))]
    pub source: String,
    /// Algorithms, as the wire names them.
    #[schemars(extend("x-required" = true))]
    pub algorithms: Vec<String>,
    /// Keys of the formats that can be signed.
    #[schemars(extend("x-required" = true))]
    pub formats: Vec<String>,
    /// Layout of the string to sign.
    #[schemars(extend("x-required" = true))]
    pub string_to_sign: String,
    /// Order and joining of the parameters in the string to sign.
    #[schemars(extend("x-required" = true))]
    pub parameters: String,
    /// Encoding of the signature.
    #[schemars(extend("x-required" = true))]
    pub encoding: String,
    /// The parameter that holds the signature.
    #[schemars(extend("x-required" = true))]
    pub parameter: String,
    /// Contradiction between the sources, and its resolution in the spec.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
}

/// TC3-HMAC-SHA256.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Tc3 {
    /// The publication that describes it, as a sentence.
    #[schemars(extend("x-required" = true))]
    pub source: String,
    /// Name of the algorithm.
    #[schemars(extend("x-required" = true))]
    pub algorithm: String,
    /// Keys of the formats that can be signed.
    #[schemars(extend("x-required" = true))]
    pub formats: Vec<String>,
    /// The header of each common parameter that is sent. The others are part of the signature or not sent.
    #[schemars(extend("x-required" = true))]
    pub headers: BTreeMap<String, String>,
    /// The headers that the signature covers, sorted.
    #[schemars(extend("x-required" = true))]
    pub signed_headers: Vec<String>,
    /// Layout of the canonical request.
    #[schemars(extend("x-required" = true))]
    pub canonical_request: String,
    /// Layout of the string to sign.
    #[schemars(extend("x-required" = true))]
    pub string_to_sign: String,
    /// Layout of the credential scope.
    #[schemars(extend("x-required" = true))]
    pub scope: String,
    /// Derivation of the key: each item is hashed with the result of those before it as the key.
    #[schemars(extend("x-required" = true))]
    pub key: Vec<String>,
    /// Encoding of the signature.
    #[schemars(extend("x-required" = true))]
    pub encoding: String,
    /// Layout of the header `Authorization`.
    #[schemars(extend("x-required" = true))]
    pub authorization: String,
    /// The header `Authorization` of a call that needs no key.
    #[schemars(extend("x-required" = true))]
    pub unsigned: String,
}

/// The defaults of a client on an endpoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EndpointDefaults {
    /// Algorithm of the signature.
    #[schemars(extend("x-required" = true))]
    pub signature: String,
    /// Key of the request format.
    #[schemars(extend("x-required" = true))]
    pub format: String,
    /// Validation before a request is sent: `required` checks required members, the types of values, and rules; `full` also
    /// checks `range`, `length`, `items`, `only`, `format`, `filters` and `filter_values`.
    #[schemars(extend("x-required" = true))]
    pub validation: String,
}

/// Envelopes of responses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Envelopes {
    /// The envelope `response`.
    #[schemars(extend("x-required" = true))]
    pub response: EnvelopeLayout,
    /// The envelope `code`.
    #[schemars(extend("x-required" = true))]
    pub code: EnvelopeLayout,
}

/// An envelope. All its names are names of members.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct EnvelopeLayout {
    /// The member that holds the members of the response; if absent, they are at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<String>,
    /// The member next to them that holds an error; if absent, code and message are among the members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The code of a success, if a success has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<String>,
    /// The error code.
    #[schemars(extend("x-required" = true))]
    pub code: String,
    /// The error message.
    #[schemars(extend("x-required" = true))]
    pub message: String,
    /// The name of a code that is a number. Its kind counts if the code itself is not listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_name: Option<String>,
}

impl EnvelopeLayout {
    /// Returns the names that no member of a response may have, since they report a failure.
    pub fn reserved(&self) -> Vec<&str> {
        match &self.error {
            Some(error) => vec![error],
            None => [&self.code, &self.message].into_iter().chain(&self.code_name).map(String::as_str).collect(),
        }
    }
}

/// Timestamps in responses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Timestamps {
    /// The regular expression of the timestamps that a client reads, whatever the API version.
    #[schemars(extend("x-required" = true))]
    pub accept: String,
    /// Offset from UTC of a time without one, if the API version does not say otherwise.
    #[schemars(extend("x-required" = true))]
    pub offset: String,
}

/// Retries.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Retry {
    /// Where the policy comes from, as a sentence.
    #[schemars(extend("x-required" = true))]
    pub source: String,
    /// Maximum number of attempts, including the first.
    #[schemars(extend("x-required" = true))]
    pub attempts: u32,
    /// Kinds of errors that may be transient.
    #[schemars(extend("x-required" = true))]
    pub kinds: Vec<ErrorKind>,
    /// Kinds of errors which show that the call was not executed.
    #[schemars(extend("x-required" = true))]
    pub not_executed: Vec<ErrorKind>,
    /// HTTP statuses that mean `throttled`, if the body has no error.
    #[schemars(extend("x-required" = true))]
    pub throttled_statuses: Vec<u32>,
    /// The first and the last of the HTTP statuses that mean `server`, if the body has no error.
    #[schemars(extend("x-required" = true))]
    pub server_statuses: [u32; 2],
    /// Upper bound of the first pause, in milliseconds.
    #[schemars(extend("x-required" = true))]
    pub first_pause_ms: u32,
    /// Upper bound of the first pause after throttling, in milliseconds.
    #[schemars(extend("x-required" = true))]
    pub first_throttled_pause_ms: u32,
    /// Upper bound of any pause, in milliseconds.
    #[schemars(extend("x-required" = true))]
    pub longest_pause_ms: u32,
    /// The header by which the service asks for a pause, in seconds or as a date.
    #[schemars(extend("x-required" = true))]
    pub pause_header: String,
    /// The retries that a client may make while its calls fail.
    #[schemars(extend("x-required" = true))]
    pub budget: RetryBudget,
    /// The header with the time of the service.
    #[schemars(extend("x-required" = true))]
    pub clock_header: String,
    /// Codes by which the service says that it does not know a key or a token, or no longer accepts it.
    #[schemars(extend("x-required" = true))]
    pub rejected_key_codes: Vec<String>,
    /// Number of hexadecimal digits of an idempotency token that a client fills in.
    #[schemars(extend("x-required" = true))]
    pub idempotency_token_digits: u32,
}

/// A token bucket that limits the retries of a client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RetryBudget {
    /// Tokens in a full bucket.
    #[schemars(extend("x-required" = true))]
    pub capacity: u32,
    /// Tokens that a retry costs.
    #[schemars(extend("x-required" = true))]
    pub retry_cost: u32,
    /// Tokens that a call earns if it succeeds at the first attempt.
    #[schemars(extend("x-required" = true))]
    pub reward: u32,
}

/// The policy of all waiters.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct WaiterPolicy {
    /// Maximum number of ids in a request whose member sets no limit of its own.
    #[schemars(extend("x-required" = true))]
    pub ids_per_request: u32,
    /// Parts of a code that do not say which resource is missing, in the order in which they are removed.
    #[schemars(extend("x-required" = true))]
    pub code_words: Vec<String>,
}
