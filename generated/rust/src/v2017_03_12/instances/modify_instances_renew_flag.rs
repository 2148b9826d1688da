// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::v2017_03_12::types::RenewFlag;
use super::super::{Client, api};

/// Sets what happens to prepaid instances when their term ends.
///
/// The request of [`Client::modify_instances_renew_flag`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyInstancesRenewFlagRequest {
    /// Prepaid instances to change.
    ///
    /// Required. Items: at most 100. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// Notification and renewal at the end of the term. Automatic renewal requires that the account balance covers the price.
    ///
    /// Required.
    pub renew_flag: RenewFlag,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyInstancesRenewFlagRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        renew_flag: RenewFlag,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            renew_flag,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyInstancesRenewFlagRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstancesRenewFlagRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceIds", "RenewFlag"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_ids.encode(),
            1 => self.renew_flag.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyInstancesRenewFlagRequest`](crate::v2017_03_12::ModifyInstancesRenewFlagRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyInstancesRenewFlagResponse {
    /// Id of the call. The vendor's support asks for it.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyInstancesRenewFlagResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstancesRenewFlagResponse {
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

impl Decode for ModifyInstancesRenewFlagResponse {
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
    "ModifyInstancesRenewFlag",
    &[
        Member::new("InstanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(
                &[
                    Limit::Items {
                        min: None,
                        max: Some(100),
                    },
                    Limit::Prefix(&["ins-"]),
                ],
            ),
        Member::new("RenewFlag", Kind::String).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyInstancesRenewFlag",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyInstancesRenewFlagRequest {
    type Response = ModifyInstancesRenewFlagResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Sets what happens to prepaid instances when their term ends.
    ///
    /// An instance that renews automatically is renewed for one month each time its term ends. If one of the instances
    /// cannot be changed, the call fails with a specific error code; what then happens to the others is not documented.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for example too short.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action accepts.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least not in its present state.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try again later.
    ///
    /// # Example
    ///
    /// Renew two instances automatically:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyInstancesRenewFlagRequest::new(
    ///     ["ins-r8hr2upy", "ins-5d8a23rs"],
    ///     types::RenewFlag::NotifyAndAutoRenew,
    /// );
    /// let response = client.modify_instances_renew_flag(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_instances_renew_flag(
        &self,
        request: ModifyInstancesRenewFlagRequest,
    ) -> Result<ModifyInstancesRenewFlagResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Sets what happens to prepaid instances when their term ends.
    ///
    /// Blocks until the response has been read. [`Client::modify_instances_renew_flag`](super::super::Client::modify_instances_renew_flag) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_instances_renew_flag`](super::super::Client::modify_instances_renew_flag).
    pub fn modify_instances_renew_flag(
        &self,
        request: ModifyInstancesRenewFlagRequest,
    ) -> Result<ModifyInstancesRenewFlagResponse, Error> {
        self.send(request)
    }
}
