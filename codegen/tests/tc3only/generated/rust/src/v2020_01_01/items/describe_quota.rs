// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Returns the number of items that an account may have.
///
/// The request of [`Client::describe_quota`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeQuotaRequest {
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeQuotaRequest {
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

impl Encode for DescribeQuotaRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeQuotaRequest {
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeQuotaRequest`](crate::v2020_01_01::DescribeQuotaRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeQuotaResponse {
    /// Number of items that the account may have.
    pub quota: Option<i64>,
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeQuotaResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeQuotaResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Quota", "RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.quota.encode(),
            1 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeQuotaResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Quota" => d.member("Quota", &mut value.quota),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new("DescribeQuota", &[], &[]);

pub(super) static ACTION: Action = Action::new(
        "DescribeQuota",
        &api::API,
        &api::HOST_DEMO,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for DescribeQuotaRequest {
    type Response = DescribeQuotaResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Returns the number of items that an account may have.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// The quota:
    ///
    /// ```no_run
    /// # use tencentcloud_demo::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_demo::Error> {
    /// let request = DescribeQuotaRequest::new();
    /// let response = client.describe_quota(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_quota(
        &self,
        request: DescribeQuotaRequest,
    ) -> Result<DescribeQuotaResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Returns the number of items that an account may have.
    ///
    /// Blocks until the response has been read. [`Client::describe_quota`](super::super::Client::describe_quota) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_quota`](super::super::Client::describe_quota).
    pub fn describe_quota(
        &self,
        request: DescribeQuotaRequest,
    ) -> Result<DescribeQuotaResponse, Error> {
        self.send(request)
    }
}
