// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged, schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{
    DescribeEipData, Eip, EipOrderBy, EipStatus, EipType, SortOrder,
};
use super::super::{Client, api};

/// Lists elastic IPs by id, address, instance, interface, name, state or kind.
///
/// The request of [`Client::describe_eip`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeEipRequest {
    /// Ids of the elastic IPs to list.
    ///
    /// Example: `eip-m44ku5d2`.
    pub eip_ids: Option<Vec<String>>,
    /// Addresses of the elastic IPs to list.
    pub eips: Option<Vec<String>>,
    /// Ids of the instances whose elastic IPs are listed.
    ///
    /// Example: `ins-r8hr2upy`.
    pub un_instance_ids: Option<Vec<String>>,
    /// Ids of the network interfaces whose elastic IPs are listed. `DescribeNetworkInterfaces`, an action of another API, returns them.
    ///
    /// Example: `eni-kbe7jrs9`.
    pub network_interface_ids: Option<Vec<String>>,
    /// Private address that the elastic IP is bound to.
    pub private_ip_address: Option<String>,
    /// Part of the name to search for.
    pub search_key: Option<String>,
    /// States of the elastic IPs to list.
    pub status: Option<Vec<EipStatus>>,
    /// Kind of resource the elastic IPs belong to.
    pub r#type: Option<EipType>,
    /// Maximum number of elastic IPs in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Number of elastic IPs to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Member to sort by.
    pub order_by: Option<EipOrderBy>,
    /// Sort order.
    ///
    /// Default: `1`.
    pub order_type: Option<SortOrder>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeEipRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`eip_ids`](Self::eip_ids): ids of the elastic IPs to list.
    pub fn eip_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.eip_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`eips`](Self::eips): addresses of the elastic IPs to list.
    pub fn eips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.eips = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`un_instance_ids`](Self::un_instance_ids): ids of the instances whose elastic IPs are listed.
    pub fn un_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.un_instance_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`network_interface_ids`](Self::network_interface_ids): ids of the network interfaces whose elastic IPs are listed. `DescribeNetworkInterfaces`, an action of another API, returns them.
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`private_ip_address`](Self::private_ip_address): private address that the elastic IP is bound to.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets [`search_key`](Self::search_key): part of the name to search for.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }

    /// Sets [`status`](Self::status): states of the elastic IPs to list.
    pub fn status(mut self, value: impl Into<Vec<EipStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets [`type`](Self::type): kind of resource the elastic IPs belong to.
    pub fn r#type(mut self, value: EipType) -> Self {
        self.r#type = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of elastic IPs in one page.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets [`offset`](Self::offset): number of elastic IPs to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`order_by`](Self::order_by): member to sort by.
    pub fn order_by(mut self, value: EipOrderBy) -> Self {
        self.order_by = Some(value);
        self
    }

    /// Sets [`order_type`](Self::order_type): sort order.
    pub fn order_type(mut self, value: SortOrder) -> Self {
        self.order_type = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeEipRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeEipRequest {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "eipIds",
                    "eips",
                    "limit",
                    "networkInterfaceIds",
                    "offset",
                    "orderBy",
                    "orderType",
                    "privateIpAddress",
                    "searchKey",
                    "status",
                    "type",
                    "unInstanceIds",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.eip_ids.encode(),
            1 => self.eips.encode(),
            2 => self.limit.encode(),
            3 => self.network_interface_ids.encode(),
            4 => self.offset.encode(),
            5 => self.order_by.encode(),
            6 => self.order_type.encode(),
            7 => self.private_ip_address.encode(),
            8 => self.search_key.encode(),
            9 => self.status.encode(),
            10 => self.r#type.encode(),
            11 => self.un_instance_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeEipRequest`](crate::legacy::DescribeEipRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeEipResponse {
    /// Total number of matching elastic IPs; a page may contain fewer.
    pub total_count: Option<i64>,
    /// Object that contains the page.
    pub data: Option<DescribeEipData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeEipResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeEipResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "data", "message", "totalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.data.encode(),
            3 => self.message.encode(),
            4 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeEipResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalCount" => d.member("totalCount", &mut value.total_count),
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
    "DescribeEip",
    &[
        Member::new("eipIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("eips", Kind::List(&Kind::String)),
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
        Member::new("networkInterfaceIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["eni-"])]),
        Member::new("offset", Kind::Integer).default("0"),
        Member::new("orderBy", Kind::String),
        Member::new("orderType", Kind::Integer).default("1"),
        Member::new("privateIpAddress", Kind::String),
        Member::new("searchKey", Kind::String),
        Member::new("status", Kind::List(&Kind::Integer)),
        Member::new("type", Kind::Integer),
        Member::new("unInstanceIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeEip",
    &api::API,
    &api::HOST_EIP,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeEipRequest {
    type Response = DescribeEipResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeEipRequest {
    type Item = Eip;
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
        response.data.as_ref().map_or(0, |inner| inner.eip_set.len())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data.map(|inner| inner.eip_set).unwrap_or_default()
    }
}

impl Client {
    /// Lists elastic IPs by id, address, instance, interface, name, state or kind.
    ///
    /// A filter that is not set does not restrict the list. An elastic IP in arrears is listed too, but nothing can be
    /// done with it.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// All elastic IPs:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeEipRequest::new();
    /// let response = client.describe_eip(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_eip(
        &self,
        request: DescribeEipRequest,
    ) -> Result<DescribeEipResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists elastic IPs by id, address, instance, interface, name, state or kind.
    ///
    /// Blocks until the response has been read. [`Client::describe_eip`](super::super::Client::describe_eip) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_eip`](super::super::Client::describe_eip).
    pub fn describe_eip(
        &self,
        request: DescribeEipRequest,
    ) -> Result<DescribeEipResponse, Error> {
        self.send(request)
    }
}
