// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged,
    schema::{Action, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{Filter, KeyPair};
use super::super::{Client, api, types};

/// Lists SSH key pairs and the instances they are bound to.
///
/// The request of [`Client::describe_key_pairs`], which describes the call and its errors.
///
/// # Rules
///
/// - At most one of `KeyIds` and `Filters` may be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeKeyPairsRequest {
    /// Key pairs to list.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_ids: Option<Vec<String>>,
    /// Conditions that must all hold.
    ///
    /// Names of filters:
    ///
    /// - `project-id`: Id of the project the key pair belongs to, as listed by `DescribeProject` of the vendor's API for accounts.
    /// - `key-name`: Name of the key pair.
    pub filters: Option<Vec<Filter>>,
    /// Number of matching key pairs to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of key pairs to return in one page.
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

    /// Sets [`key_ids`](Self::key_ids): key pairs to list.
    pub fn key_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`filters`](Self::filters): conditions that must all hold.
    pub fn filters(mut self, value: impl Into<Vec<Filter>>) -> Self {
        self.filters = Some(value.into());
        self
    }

    /// Sets [`offset`](Self::offset): number of matching key pairs to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of key pairs to return in one page.
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
        const { &Names::new(&["Filters", "KeyIds", "Limit", "Offset"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.filters.encode(),
            1 => self.key_ids.encode(),
            2 => self.limit.encode(),
            3 => self.offset.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeKeyPairsRequest`](crate::v2017_03_12::DescribeKeyPairsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsResponse {
    /// Total number of matching key pairs; a page may contain fewer.
    pub total_count: Option<i64>,
    /// The key pairs on this page.
    pub key_pair_set: Vec<KeyPair>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
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
        const { &Names::new(&["KeyPairSet", "RequestId", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.key_pair_set),
            1 => self.request_id.encode(),
            2 => self.total_count.encode(),
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
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "KeyPairSet" => d.member("KeyPairSet", &mut value.key_pair_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeKeyPairs",
    &[
        Member::new("Filters", Kind::List(&Kind::Structure(&types::filter::STRUCTURE)))
            .limits(&[Limit::FilterNames(&["project-id", "key-name"])]),
        Member::new("KeyIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["skey-"])]),
        Member::new("Limit", Kind::Integer)
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
        Member::new("Offset", Kind::Integer).default("0"),
    ],
    &[Rule::new(&[], &[Demand::Exclusive(&[&["KeyIds"], &["Filters"]])])],
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
        response.total_count
    }

    fn count(response: &Self::Response) -> usize {
        response.key_pair_set.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.key_pair_set
    }
}

impl Client {
    /// Lists SSH key pairs and the instances they are bound to.
    ///
    /// Ask for key pairs by id or by filters, not by both. The response contains only public keys: the service does not
    /// keep private keys.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidParameter`](super::super::ErrorCode::InvalidParameter): A required parameter is missing, or a parameter is malformed or not supported. The message says which.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValueLimit`](super::super::ErrorCode::InvalidParameterValueLimit): The number of values, or the value of [`limit`](crate::v2017_03_12::DescribeKeyPairsRequest::limit), is out of range.
    /// - [`InvalidParameterValueOffset`](super::super::ErrorCode::InvalidParameterValueOffset): The value of [`offset`](crate::v2017_03_12::DescribeKeyPairsRequest::offset) is wrong.
    /// - [`InvalidFilterValue.LimitExceeded`](super::super::ErrorCode::InvalidFilterValueLimitExceeded): A filter has more values than the action accepts.
    /// - [`InvalidFilter`](super::super::ErrorCode::InvalidFilter): The action has no such filter.
    /// - [`InvalidKeyPairId.Malformed`](super::super::ErrorCode::InvalidKeyPairIdMalformed): The id of a key pair is malformed, for example too short.
    /// - [`InvalidKeyPair.LimitExceeded`](super::super::ErrorCode::InvalidKeyPairLimitExceeded): There are more key pairs than allowed.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Key pairs of a given name:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeKeyPairsRequest::new()
    ///     .filters([types::Filter::new().name("key-name").values(["Tencent"])])
    ///     .offset(0)
    ///     .limit(20);
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
    /// Lists SSH key pairs and the instances they are bound to.
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
