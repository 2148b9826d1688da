// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::Quota;
use super::super::{Client, api};

/// Returns how many elastic IP addresses (EIP) an account can have and apply for in a region.
///
/// The request of [`Client::describe_address_quota`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeAddressQuotaRequest {
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeAddressQuotaRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeAddressQuotaRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAddressQuotaRequest {
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeAddressQuotaRequest`](crate::v2017_03_12::DescribeAddressQuotaRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAddressQuotaResponse {
    /// Limit of each quota in the region of the call, and how much of it is used.
    pub quota_set: Vec<Quota>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeAddressQuotaResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAddressQuotaResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["QuotaSet", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.quota_set),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeAddressQuotaResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "QuotaSet" => d.member("QuotaSet", &mut value.quota_set),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new("DescribeAddressQuota", &[], &[]);

pub(super) static ACTION: Action = Action::new(
    "DescribeAddressQuota",
    &api::API,
    &api::HOST_EIP,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeAddressQuotaRequest {
    type Response = DescribeAddressQuotaResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns how many elastic IP addresses (EIP) an account can have and apply for in a region.
    ///
    /// The response has one entry for each limit: the total number of addresses, the number of applications per day, and
    /// the number of ordinary public addresses assigned per day.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// All quotas of a region:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeAddressQuotaRequest::new();
    /// let response = client.describe_address_quota(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_address_quota(
        &self,
        request: DescribeAddressQuotaRequest,
    ) -> Result<DescribeAddressQuotaResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns how many elastic IP addresses (EIP) an account can have and apply for in a region.
    ///
    /// Blocks until the response has been read. [`Client::describe_address_quota`](super::super::Client::describe_address_quota) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_address_quota`](super::super::Client::describe_address_quota).
    pub fn describe_address_quota(
        &self,
        request: DescribeAddressQuotaRequest,
    ) -> Result<DescribeAddressQuotaResponse, Error> {
        self.send(request)
    }
}
