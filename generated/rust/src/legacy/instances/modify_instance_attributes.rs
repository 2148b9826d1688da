// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Renames an instance.
///
/// The request of [`Client::modify_instance_attributes`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifyInstanceAttributesRequest {
    /// Instance to rename.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// New name, any text of up to 60 characters.
    ///
    /// Required. Length: at most 60 characters.
    pub instance_name: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifyInstanceAttributesRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_name: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_name: instance_name.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifyInstanceAttributesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstanceAttributesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceId", "instanceName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            1 => self.instance_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifyInstanceAttributesRequest`](crate::legacy::ModifyInstanceAttributesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAttributesResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifyInstanceAttributesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifyInstanceAttributesResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ModifyInstanceAttributesResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
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
    "ModifyInstanceAttributes",
    &[
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("instanceName", Kind::String)
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
    "ModifyInstanceAttributes",
    &api::API,
    &api::HOST_CVM,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifyInstanceAttributesRequest {
    type Response = ModifyInstanceAttributesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Renames an instance.
    ///
    /// The name is for the account's own use; the vendor does not rely on it. No other attribute can be changed, and only
    /// one instance can be renamed at a time.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`OperationConstraints.InvaildInstanceStatus`](super::super::ErrorCode::OperationConstraintsInvaildInstanceStatus): The state of the instance does not allow the call, or the state could not be read. The pages of ModifyInstanceAttributes and RestartInstances add another name for it, `EC_CVM_STATUS_ERROR`. The misspelling in the code is the vendor's.
    ///
    /// # Example
    ///
    /// A new name:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifyInstanceAttributesRequest::new("ins-12345678", "Tencent");
    /// let response = client.modify_instance_attributes(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_instance_attributes(
        &self,
        request: ModifyInstanceAttributesRequest,
    ) -> Result<ModifyInstanceAttributesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Renames an instance.
    ///
    /// Blocks until the response has been read. [`Client::modify_instance_attributes`](super::super::Client::modify_instance_attributes) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_instance_attributes`](super::super::Client::modify_instance_attributes).
    pub fn modify_instance_attributes(
        &self,
        request: ModifyInstanceAttributesRequest,
    ) -> Result<ModifyInstanceAttributesResponse, Error> {
        self.send(request)
    }
}
