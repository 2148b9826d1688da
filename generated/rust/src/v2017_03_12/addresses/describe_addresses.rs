// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    pagination::Paged,
    schema::{Action, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::{Address, Filter};
use super::super::{Client, api, types};

/// Lists elastic IP addresses (EIP) and what they are bound to.
///
/// The request of [`Client::describe_addresses`], which describes the call and its errors.
///
/// # Rules
///
/// - At most one of `AddressIds` and `Filters` may be given.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeAddressesRequest {
    /// Addresses to list; by default, all addresses of the account.
    ///
    /// Example: `eip-hxlqja90`.
    pub address_ids: Option<Vec<String>>,
    /// Conditions that must all hold.
    ///
    /// Items: at most 10. Values of a filter: at most 5.
    ///
    /// Names of filters:
    ///
    /// - `address-id`: Id of the address, such as eip-11112222.
    /// - `address-name`: Full name of the address; a part of the name does not match.
    /// - `address-ip`: The IP address itself.
    /// - `address-status`: State of the address.
    /// - `instance-id`: Id of the instance it is bound to, such as ins-11112222.
    /// - `private-ip-address`: Private IP address it is bound to.
    /// - `network-interface-id`: Id of the network interface it is bound to, such as eni-11112222.
    /// - `is-arrears`: `TRUE` for addresses with unpaid fees, `FALSE` for the others.
    pub filters: Option<Vec<Filter>>,
    /// Number of matching addresses to skip.
    ///
    /// Default: `0`.
    pub offset: Option<i64>,
    /// Maximum number of addresses to return in one page.
    ///
    /// Range: at most 100. Default: `20`.
    pub limit: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeAddressesRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`address_ids`](Self::address_ids): addresses to list; by default, all addresses of the account.
    pub fn address_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.address_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`filters`](Self::filters): conditions that must all hold.
    pub fn filters(mut self, value: impl Into<Vec<Filter>>) -> Self {
        self.filters = Some(value.into());
        self
    }

    /// Sets [`offset`](Self::offset): number of matching addresses to skip.
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): maximum number of addresses to return in one page.
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

impl Encode for DescribeAddressesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAddressesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AddressIds", "Filters", "Limit", "Offset"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.address_ids.encode(),
            1 => self.filters.encode(),
            2 => self.limit.encode(),
            3 => self.offset.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeAddressesRequest`](crate::v2017_03_12::DescribeAddressesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAddressesResponse {
    /// Total number of matching addresses; a page may contain fewer.
    pub total_count: Option<i64>,
    /// The addresses on this page.
    pub address_set: Vec<Address>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeAddressesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAddressesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AddressSet", "RequestId", "TotalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.address_set),
            1 => self.request_id.encode(),
            2 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeAddressesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "TotalCount" => d.member("TotalCount", &mut value.total_count),
                "AddressSet" => d.member("AddressSet", &mut value.address_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "DescribeAddresses",
    &[
        Member::new("AddressIds", Kind::List(&Kind::String))
            .limits(&[Limit::Prefix(&["eip-"])]),
        Member::new("Filters", Kind::List(&Kind::Structure(&types::filter::STRUCTURE)))
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(10),
                    },
                    Limit::FilterValues {
                        min: None,
                        max: Some(5),
                    },
                    Limit::FilterNames(
                        &[
                            "address-id",
                            "address-name",
                            "address-ip",
                            "address-status",
                            "instance-id",
                            "private-ip-address",
                            "network-interface-id",
                            "is-arrears",
                        ],
                    ),
                ],
            ),
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
    &[Rule::new(&[], &[Demand::Exclusive(&[&["AddressIds"], &["Filters"]])])],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeAddresses",
    &api::API,
    &api::HOST_EIP,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeAddressesRequest {
    type Response = DescribeAddressesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Paged for DescribeAddressesRequest {
    type Item = Address;
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
        response.address_set.len()
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.address_set
    }
}

impl Client {
    /// Lists elastic IP addresses (EIP) and what they are bound to.
    ///
    /// Ask for addresses by id or by filters, not by both. With neither, the first [`limit`](crate::v2017_03_12::DescribeAddressesRequest::limit) addresses of the
    /// account are returned.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// One address by its id:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeAddressesRequest::new().address_ids(["eip-hxlqja90"]);
    /// let response = client.describe_addresses(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_addresses(
        &self,
        request: DescribeAddressesRequest,
    ) -> Result<DescribeAddressesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists elastic IP addresses (EIP) and what they are bound to.
    ///
    /// Blocks until the response has been read. [`Client::describe_addresses`](super::super::Client::describe_addresses) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_addresses`](super::super::Client::describe_addresses).
    pub fn describe_addresses(
        &self,
        request: DescribeAddressesRequest,
    ) -> Result<DescribeAddressesResponse, Error> {
        self.send(request)
    }
}
