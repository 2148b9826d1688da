// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Converts the ordinary public address of an instance into an elastic IP address (EIP).
///
/// The request of [`Client::transform_address`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TransformAddressRequest {
    /// Instance that has an ordinary public address.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl TransformAddressRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for TransformAddressRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TransformAddressRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`TransformAddressRequest`](crate::v2017_03_12::TransformAddressRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransformAddressResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for TransformAddressResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TransformAddressResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RequestId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for TransformAddressResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "RequestId" => d.member("RequestId", &mut value.request_id),
                "RequestID" => d.alias("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "TransformAddress",
    &[
        Member::new("InstanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "TransformAddress",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for TransformAddressRequest {
    type Response = TransformAddressResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Converts the ordinary public address of an instance into an elastic IP address (EIP).
    ///
    /// The new EIP counts towards the 20 that an account can have in a region, and towards the daily limits on
    /// applications and on reassigned ordinary addresses; [`Client::describe_address_quota`](crate::v2017_03_12::Client::describe_address_quota) returns all three limits. The response
    /// does not contain the EIP; find it with [`Client::describe_addresses`](crate::v2017_03_12::Client::describe_addresses) and the filter `instance-id`.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`AddressQuotaLimitExceeded`](super::super::ErrorCode::AddressQuotaLimitExceeded): The account has reached its limit of 20 addresses in the region.
    /// - [`AddressQuotaLimitExceeded.DailyAllocate`](super::super::ErrorCode::AddressQuotaLimitExceededDailyAllocate): A daily quota is used up. It is either the quota of applications for addresses in the region, which is twice the quota of addresses, or, in responses of [`Client::disassociate_address`](crate::v2017_03_12::Client::disassociate_address), the quota of ordinary public addresses that replace an elastic one.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceState`](super::super::ErrorCode::InvalidInstanceState): The state of the instance does not allow its public address to be converted to an elastic IP address.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    ///
    /// # Example
    ///
    /// The address of one instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = TransformAddressRequest::new("ins-3ea0qeu6");
    /// let response = client.transform_address(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn transform_address(
        &self,
        request: TransformAddressRequest,
    ) -> Result<TransformAddressResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Converts the ordinary public address of an instance into an elastic IP address (EIP).
    ///
    /// Blocks until the response has been read. [`Client::transform_address`](super::super::Client::transform_address) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::transform_address`](super::super::Client::transform_address).
    pub fn transform_address(
        &self,
        request: TransformAddressRequest,
    ) -> Result<TransformAddressResponse, Error> {
        self.send(request)
    }
}
