// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Renames instances.
///
/// Sent by [`Client::modify_instances_attribute`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyInstancesAttributeRequest {
    /// Instances to rename.
    ///
    /// Items: at most 100. Format: instance-id.
    ///
    /// The manual contradicts itself: The table types it String, other pages array of Strings. We take a list, as the example does.
    pub instance_ids: Vec<String>,
    /// New display name, the same for all of them.
    ///
    /// Length: at most 60.
    pub instance_name: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ModifyInstancesAttributeRequest {
    /// With what is required.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        instance_name: impl Into<String>,
    ) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            instance_name: instance_name.into(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyInstancesAttributeRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstancesAttributeRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceIds", "InstanceName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_ids.encode(),
            1 => self.instance_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyInstancesAttributeRequest`](crate::v2017_03_12::ModifyInstancesAttributeRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttributeResponse {
    /// Identifies the call when asking the vendor for help.
    ///
    /// The manual contradicts itself: The examples of RunInstances and all image pages print RequestID, every other page prints RequestId, and some price examples have neither. We name it RequestId and read both.
    pub request_id: Option<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for ModifyInstancesAttributeResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstancesAttributeResponse {
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

impl Decode for ModifyInstancesAttributeResponse {
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
    "ModifyInstancesAttribute",
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
        Member::new("InstanceName", Kind::Text)
            .required(true)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifyInstancesAttribute",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyInstancesAttributeRequest {
    type Response = ModifyInstancesAttributeResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Renames instances.
    ///
    /// The name is the only attribute that can be changed so far. It is for the user's own order: the vendor goes by
    /// ids. One instance that may not be changed fails the whole call with an error of its own.
    ///
    /// Manual: p113-116.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`MissingParameter`](super::super::ErrorCode::MissingParameter): A required parameter is missing, or one that another makes necessary.
    /// - [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound): There is no instance with this id.
    /// - [`InvalidInstanceId.Malformed`](super::super::ErrorCode::InvalidInstanceIdMalformed): An instance id is malformed, for instance too short.
    /// - [`InvalidParameterValue`](super::super::ErrorCode::InvalidParameterValue): A value is malformed or not supported.
    /// - [`InvalidInstanceName.TooLong`](super::super::ErrorCode::InvalidInstanceNameTooLong): The name of the instance is longer than 60 bytes.
    /// - [`InvalidParameterValue.LimitExceeded`](super::super::ErrorCode::InvalidParameterValueLimitExceeded): A list has more values than the action takes.
    /// - [`InvalidInstance.NotSupported`](super::super::ErrorCode::InvalidInstanceNotSupported): The instance does not support the operation, at least in its present state.
    /// - [`InternalServerError`](super::super::ErrorCode::InternalServerError): The service failed; try later.
    ///
    /// # Example
    ///
    /// Two instances:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyInstancesAttributeRequest::new(
    ///     ["ins-r8hr2upy", "ins-5d8a23rs"],
    ///     "Mysql_Server",
    /// );
    /// let response = client.modify_instances_attribute(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_instances_attribute(
        &self,
        request: ModifyInstancesAttributeRequest,
    ) -> Result<ModifyInstancesAttributeResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Renames instances.
    ///
    /// [`Client::modify_instances_attribute`](super::super::Client::modify_instances_attribute) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn modify_instances_attribute(
        &self,
        request: ModifyInstancesAttributeRequest,
    ) -> Result<ModifyInstancesAttributeResponse, Error> {
        self.send(request)
    }
}
