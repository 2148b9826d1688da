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
/// Sent by [`Client::describe_key_pairs`], which tells more.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeKeyPairsRequest {
    /// Key pairs to list.
    ///
    /// Format: key-pair-id.
    pub key_ids: Option<Vec<String>>,
    /// Name the key pairs must have.
    pub key_name: Option<String>,
    /// Project the key pairs must belong to.
    ///
    /// The manual contradicts itself: A String here, an Int in every other action of this API version.
    pub project_id: Option<String>,
    /// Matches to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Matches in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl DescribeKeyPairsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`key_ids`](Self::key_ids): key pairs to list.
    pub fn key_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`key_name`](Self::key_name): name the key pairs must have.
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }

    /// Sets [`project_id`](Self::project_id): project the key pairs must belong to.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }

    /// Sets [`offset`](Self::offset): matches to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): matches in one page.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// The page and the count.
    ///
    /// The manual contradicts itself: The table lists totalCount and the members of a key pair flat; the example nests them, as here.
    pub data: Option<DescribeKeyPairsData>,
    /// Zero when all went well; any other number is listed under errors.
    ///
    /// The manual contradicts itself: The page of error codes (p217-218) prints the text codes of the revised API under this API's heading. We take the numeric table of another publication of that page.
    pub code: Option<i64>,
    /// Why the call failed, in words that may change; empty, ok or success when it did not.
    pub message: Option<String>,
    /// Name of the code, Success when the call worked.
    ///
    /// Inferred: No table lists it; the responses of several pages print it.
    pub code_desc: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "data" => d.member("data", &mut value.data)?,
                "code" => d.member("code", &mut value.code)?,
                "message" => d.member("message", &mut value.message)?,
                "codeDesc" => d.member("codeDesc", &mut value.code_desc)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeKeyPairs",
    &[
        Member::new("keyIds", Kind::List(&Kind::Text))
            .limits(&[Limit::Prefix(&["skey-"])]),
        Member::new("keyName", Kind::Text),
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
        Member::new("projectId", Kind::Text),
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
    /// Manual: p346-349.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// [`Client::describe_key_pairs`](super::super::Client::describe_key_pairs) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn describe_key_pairs(
        &self,
        request: DescribeKeyPairsRequest,
    ) -> Result<DescribeKeyPairsResponse, Error> {
        self.send(request)
    }
}
