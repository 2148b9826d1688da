// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{DescribeKeyPairsData, KeyPair};
use super::super::{Client, api};

/// Lists SSH key pairs with their public keys and the instances bound to them.
///
/// The request of [`Client::describe_key_pairs`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeKeyPairsRequest {
    /// Ids of the key pairs to list.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_ids: Option<Vec<String>>,
    /// Name of the key pairs to list.
    pub key_name: Option<String>,
    /// Project of the key pairs to list.
    pub project_id: Option<String>,
    /// Number of matching key pairs to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of key pairs in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeKeyPairsRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`key_ids`](Self::key_ids): ids of the key pairs to list.
    pub fn key_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`key_name`](Self::key_name): name of the key pairs to list.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }

    /// Sets [`project_id`](Self::project_id): project of the key pairs to list.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets [`offset`](Self::offset): number of matching key pairs to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of key pairs in one page.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeKeyPairsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeKeyPairsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["keyIds", "keyName", "limit", "offset", "projectId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.key_ids.encode(),
            1 => self.key_name.encode(),
            2 => self.limit.encode(),
            3 => self.offset.encode(),
            4 => self.project_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeKeyPairsRequest`](crate::legacy::DescribeKeyPairsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsResponse {
    /// Object that contains the page and the total number.
    pub data: Option<DescribeKeyPairsData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeKeyPairsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeKeyPairsResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "data", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.data.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeKeyPairsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "data" => d.member("data", &mut value.data),
                "code" => d.member("code", &mut value.code),
                "message" => d.member("message", &mut value.message),
                "codeDesc" => d.member("codeDesc", &mut value.code_desc),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeKeyPairs",
    &[
        Member::new("keyIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["skey-"])]),
        Member::new("keyName", Kind::String),
        Member::new("limit", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: Some(100),
                        step: None,
                    },
                ],
            )
            .default("20"),
        Member::new("offset", Kind::Integer).default("0"),
        Member::new("projectId", Kind::String),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeKeyPairs",
    &api::API,
    &api::HOST_CVM,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeKeyPairsRequest {
    type Response = DescribeKeyPairsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeKeyPairsRequest {
    type Item = KeyPair;
    const DEFAULT_LIMIT: Option<i64> = Some(20);
    fn offset(&self) -> Option<i64> {
        self.offset
    }

    fn set_offset(&mut self, offset: i64) {
        self.offset = Some(offset);
    }

    fn limit(&self) -> Option<i64> {
        self.limit
    }

    fn total(response: &Self::Response) -> Option<i64> {
        response.data.as_ref().and_then(|inner| inner.total_count)
    }

    fn count(response: &Self::Response) -> usize {
        response.data.as_ref().map_or(0, |inner| inner.ssh_set.len())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data.map(|inner| inner.ssh_set).unwrap_or_default()
    }
}

impl Client {
    /// Lists SSH key pairs with their public keys and the instances bound to them.
    ///
    /// Private keys are not kept by the service, so they are never listed.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// All key pairs:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeKeyPairsRequest::new();
    /// let response = client.describe_key_pairs(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_key_pairs(
        &self,
        request: DescribeKeyPairsRequest,
    ) -> Result<DescribeKeyPairsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists SSH key pairs with their public keys and the instances bound to them.
    ///
    /// Blocks until the response has been read. [`Client::describe_key_pairs`](super::super::Client::describe_key_pairs) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_key_pairs`](super::super::Client::describe_key_pairs).
    pub fn describe_key_pairs(
        &self,
        request: DescribeKeyPairsRequest,
    ) -> Result<DescribeKeyPairsResponse, Error> {
        self.send(request)
    }
}
