// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Lists the security groups whose rules refer to the given groups.
///
/// The request of [`Client::describe_associate_security_groups`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DescribeAssociateSecurityGroupsRequest {
    /// Ids of the groups to look for in the rules of other groups.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_ids: Vec<String>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl DescribeAssociateSecurityGroupsRequest {
    /// Creates a request from its required members.
    pub fn new(sg_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            sg_ids: sg_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for DescribeAssociateSecurityGroupsRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAssociateSecurityGroupsRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["sgIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.sg_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`DescribeAssociateSecurityGroupsRequest`](crate::legacy::DescribeAssociateSecurityGroupsRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeAssociateSecurityGroupsResponse {
    /// For each group in the request, the ids of the groups that refer to it. The keys are the ids of the groups in the request.
    ///
    /// Example: `sg-33ocnj9n`.
    pub data: BTreeMap<String, Vec<String>>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeAssociateSecurityGroupsResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeAssociateSecurityGroupsResponse {
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

impl Decode for DescribeAssociateSecurityGroupsResponse {
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

static STRUCTURE: Structure = Structure::new(
    "DescribeAssociateSecurityGroups",
    &[
        Member::new("sgIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "DescribeAssociateSecurityGroups",
    &api::API,
    &api::HOST_DFW,
    Effect::Read,
    &STRUCTURE,
);

impl Request for DescribeAssociateSecurityGroupsRequest {
    type Response = DescribeAssociateSecurityGroupsResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Lists the security groups whose rules refer to the given groups.
    ///
    /// A group that others refer to cannot be deleted until their rules are changed. A group that refers to itself is not
    /// listed.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`7000`](super::super::ErrorCode::SecurityGroupBackend): The security group service failed.
    /// - [`9003`](super::super::ErrorCode::SecurityGroupBadData): A name or remark is too long or contains illegal characters, a rule is malformed, or the input is empty.
    ///
    /// # Example
    ///
    /// Groups that refer to one group:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = DescribeAssociateSecurityGroupsRequest::new(["sg-5ua9adfv"]);
    /// let response = client.describe_associate_security_groups(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn describe_associate_security_groups(
        &self,
        request: DescribeAssociateSecurityGroupsRequest,
    ) -> Result<DescribeAssociateSecurityGroupsResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Lists the security groups whose rules refer to the given groups.
    ///
    /// Blocks until the response has been read. [`Client::describe_associate_security_groups`](super::super::Client::describe_associate_security_groups) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::describe_associate_security_groups`](super::super::Client::describe_associate_security_groups).
    pub fn describe_associate_security_groups(
        &self,
        request: DescribeAssociateSecurityGroupsRequest,
    ) -> Result<DescribeAssociateSecurityGroupsResponse, Error> {
        self.send(request)
    }
}
