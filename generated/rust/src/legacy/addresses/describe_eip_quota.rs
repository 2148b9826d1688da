// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Structure},
    types::Extra,
};
use crate::legacy::types::EipQuota;
use super::super::{Client, api};

/// Returns how many elastic IPs the account may have and request in a region, and how many it has.
///
/// The request of [`Client::describe_eip_quota`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeEipQuotaRequest {
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeEipQuotaRequest {
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

impl Encode for DescribeEipQuotaRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeEipQuotaRequest {
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeEipQuotaRequest`](crate::legacy::DescribeEipQuotaRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeEipQuotaResponse {
    /// Quotas and their current use.
    pub data: Option<EipQuota>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeEipQuotaResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeEipQuotaResponse {
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

impl Decode for DescribeEipQuotaResponse {
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

static STRUCTURE: Structure = Structure::new("DescribeEipQuota", &[], &[]);

pub(super) static ACTION: Action = Action::new(
    "DescribeEipQuota",
    &api::API,
    &api::HOST_EIP,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeEipQuotaRequest {
    type Response = DescribeEipQuotaResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns how many elastic IPs the account may have and request in a region, and how many it has.
    ///
    /// There are three quotas per region: the number of elastic IPs, the number of requests for elastic IPs per day, and
    /// how many times per day an ordinary public IP can be requested in place of an elastic IP that is unbound.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Quotas of a region:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeEipQuotaRequest::new();
    /// let response = client.describe_eip_quota(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_eip_quota(
        &self,
        request: DescribeEipQuotaRequest,
    ) -> Result<DescribeEipQuotaResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns how many elastic IPs the account may have and request in a region, and how many it has.
    ///
    /// Blocks until the response has been read. [`Client::describe_eip_quota`](super::super::Client::describe_eip_quota) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_eip_quota`](super::super::Client::describe_eip_quota).
    pub fn describe_eip_quota(
        &self,
        request: DescribeEipQuotaRequest,
    ) -> Result<DescribeEipQuotaResponse, Error> {
        self.send(request)
    }
}
