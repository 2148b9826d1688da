// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Renames a security group or changes its remark.
///
/// The request of [`Client::modify_security_group_attributes`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifySecurityGroupAttributesRequest {
    /// Group to change.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_id: String,
    /// New name. It must be unique in the project.
    ///
    /// Length: at most 60 characters.
    pub sg_name: Option<String>,
    /// New remark.
    ///
    /// Length: at most 100 characters.
    pub sg_remark: Option<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ModifySecurityGroupAttributesRequest {
    /// Creates a request from its required members.
    pub fn new(sg_id: impl Into<String>) -> Self {
        Self {
            sg_id: sg_id.into(),
            sg_name: None,
            sg_remark: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`sg_name`](Self::sg_name): new name. It must be unique in the project.
    pub fn sg_name(mut self, value: impl Into<String>) -> Self {
        self.sg_name = Some(value.into());
        self
    }

    /// Sets [`sg_remark`](Self::sg_remark): new remark.
    pub fn sg_remark(mut self, value: impl Into<String>) -> Self {
        self.sg_remark = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ModifySecurityGroupAttributesRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupAttributesRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["sgId", "sgName", "sgRemark"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.sg_id.encode(),
            1 => self.sg_name.encode(),
            2 => self.sg_remark.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`ModifySecurityGroupAttributesRequest`](crate::legacy::ModifySecurityGroupAttributesRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifySecurityGroupAttributesResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ModifySecurityGroupAttributesResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ModifySecurityGroupAttributesResponse {
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

impl Decode for ModifySecurityGroupAttributesResponse {
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
    "ModifySecurityGroupAttributes",
    &[
        Member::new("sgId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
        Member::new("sgName", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            ),
        Member::new("sgRemark", Kind::String)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(100),
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ModifySecurityGroupAttributes",
    &api::API,
    &api::HOST_DFW,
    Effect::Write,
    &STRUCTURE,
);

impl Request for ModifySecurityGroupAttributesRequest {
    type Response = ModifySecurityGroupAttributesResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Renames a security group or changes its remark.
    ///
    /// Only groups of the calling account can be changed, and not the default group. The rules of the group and its effect
    /// on the instances in it do not change.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    /// - [`7005`](super::super::ErrorCode::SecurityGroupNameExists): Another security group of the project has this name.
    /// - [`7006`](super::super::ErrorCode::SecurityGroupIsDefault): The default security group may not be changed or deleted.
    /// - [`9003`](super::super::ErrorCode::SecurityGroupBadData): A name or remark is too long or contains illegal characters, a rule is malformed, or the input is empty.
    ///
    /// # Example
    ///
    /// New name:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ModifySecurityGroupAttributesRequest::new("sg-o1wkaolh")
    ///     .sg_name("测试1");
    /// let response = client.modify_security_group_attributes(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn modify_security_group_attributes(
        &self,
        request: ModifySecurityGroupAttributesRequest,
    ) -> Result<ModifySecurityGroupAttributesResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Renames a security group or changes its remark.
    ///
    /// Blocks until the response has been read. [`Client::modify_security_group_attributes`](super::super::Client::modify_security_group_attributes) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::modify_security_group_attributes`](super::super::Client::modify_security_group_attributes).
    pub fn modify_security_group_attributes(
        &self,
        request: ModifySecurityGroupAttributesRequest,
    ) -> Result<ModifySecurityGroupAttributesResponse, Error> {
        self.send(request)
    }
}
