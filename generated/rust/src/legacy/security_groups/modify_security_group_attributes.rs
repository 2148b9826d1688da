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
/// Sent by [`Client::modify_security_group_attributes`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ModifySecurityGroupAttributesRequest {
    /// Group to change.
    ///
    /// Format: security-group-id.
    pub sg_id: String,
    /// New name, which no other group of the project may have.
    ///
    /// Length: at most 60.
    ///
    /// The manual contradicts itself: The text allows 25 characters, the table 60. We take 60, so that nothing the service may accept is held back.
    pub sg_name: Option<String>,
    /// New remark.
    ///
    /// Length: at most 100.
    pub sg_remark: Option<String>,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ModifySecurityGroupAttributesRequest {
    /// With what is required.
    pub fn new(sg_id: impl Into<String>) -> Self {
        Self {
            sg_id: sg_id.into(),
            sg_name: None,
            sg_remark: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`sg_name`](Self::sg_name): new name, which no other group of the project may have.
    pub fn sg_name(mut self, value: impl Into<String>) -> Self {
        self.sg_name = Some(value.into());
        self
    }

    /// Sets [`sg_remark`](Self::sg_remark): new remark.
    pub fn sg_remark(mut self, value: impl Into<String>) -> Self {
        self.sg_remark = Some(value.into());
        self
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    /// Zero when all went well; any other number is listed under errors.
    ///
    /// The manual contradicts itself: The page of error codes (p217-218) prints the text codes of the revised API under this API's heading. We take the numeric table of another publication of that page.
    pub code: Option<i64>,
    /// Why the call failed, in words that may change; empty, ok or success when it did not.
    pub message: Option<String>,
    /// Name of the code, Success when the call worked.
    ///
    /// Inferred: No table lists it; the responses of several pages print it.
    pub code_desc: Option<String>,
    /// Members that the spec lacks, as they came.
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
                "code" => d.member("code", &mut value.code)?,
                "message" => d.member("message", &mut value.message)?,
                "codeDesc" => d.member("codeDesc", &mut value.code_desc)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "ModifySecurityGroupAttributes",
    &[
        Member::new("sgId", Kind::Text)
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
        Member::new("sgName", Kind::Text)
            .limits(
                &[
                    Limit::Length {
                        min: None,
                        max: Some(60),
                    },
                ],
            ),
        Member::new("sgRemark", Kind::Text)
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
    /// Only groups of the calling account can be changed, and not the default group. The rules, and what the group does for
    /// the instances in it, stay as they are.
    ///
    /// Manual: p321.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The service of security groups failed.
    /// - [`7005`](super::super::ErrorCode::SecurityGroupNameExists): Another group of the project has this name.
    /// - [`7006`](super::super::ErrorCode::SecurityGroupIsDefault): The default group may not be changed or deleted.
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
    /// [`Client::modify_security_group_attributes`](super::super::Client::modify_security_group_attributes) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn modify_security_group_attributes(
        &self,
        request: ModifySecurityGroupAttributesRequest,
    ) -> Result<ModifySecurityGroupAttributesResponse, Error> {
        self.send(request)
    }
}
