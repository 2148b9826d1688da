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
/// Sent by [`Client::modify_instances_renew_flag`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyInstancesRenewFlagRequest {
    /// Prepaid instances to change.
    ///
    /// Items: at most 100. Format: instance-id.
    pub instance_ids: Vec<String>,
    /// Whether to notify when the term is about to end, and whether to renew.
    pub renew_flag: RenewFlag,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ModifyInstancesRenewFlagRequest {
    /// With what is required.
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

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Identifies the call when asking the vendor for help.
    ///
    /// The manual contradicts itself: The examples of RunInstances and all image pages print RequestID, every other page prints RequestId, and some price examples have neither. We name it RequestId and read both.
    pub request_id: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "RequestId" | "RequestID" => {
                    d.member("RequestId", &mut value.request_id)?
                }
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "ModifyInstancesRenewFlag",
    &[
        Member::new("InstanceIds", Kind::List(&Kind::Text))
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
        Member::new("RenewFlag", Kind::Text).required(true),
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
    /// An instance that renews by itself is renewed for a month each time its term ends. One instance that may not be
    /// changed fails the whole call with an error of its own.
    ///
    /// Manual: p111-112.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for instance too short.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action takes.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least in its present state.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try later.
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
    /// [`Client::modify_instances_renew_flag`](super::super::Client::modify_instances_renew_flag) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn modify_instances_renew_flag(
        &self,
        request: ModifyInstancesRenewFlagRequest,
    ) -> Result<ModifyInstancesRenewFlagResponse, Error> {
        self.send(request)
    }
}
