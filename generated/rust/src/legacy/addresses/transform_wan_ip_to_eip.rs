// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Turns the ordinary public IP of an instance into an elastic IP.
///
/// The request of [`Client::transform_wan_ip_to_eip`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TransformWanIpToEipRequest {
    /// Instance whose ordinary public IP becomes an elastic IP.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub un_instance_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl TransformWanIpToEipRequest {
    /// Creates a request from its required members.
    pub fn new(un_instance_id: impl Into<String>) -> Self {
        Self {
            un_instance_id: un_instance_id.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for TransformWanIpToEipRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TransformWanIpToEipRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["unInstanceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.un_instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`TransformWanIpToEipRequest`](crate::legacy::TransformWanIpToEipRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransformWanIpToEipResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for TransformWanIpToEipResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TransformWanIpToEipResponse {
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

impl Decode for TransformWanIpToEipResponse {
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
    "TransformWanIpToEip",
    &[
        Member::new("unInstanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "TransformWanIpToEip",
    &api::API,
    &api::HOST_EIP,
    Effect::Write,
    &STRUCTURE,
);

impl Request for TransformWanIpToEipRequest {
    type Response = TransformWanIpToEipResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Turns the ordinary public IP of an instance into an elastic IP.
    ///
    /// After the call, the address belongs to the account and outlives the instance. The response does not contain the id
    /// of the elastic IP; use [`Client::describe_eip`](crate::legacy::Client::describe_eip) with the id of the instance to find it.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// One instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = TransformWanIpToEipRequest::new("ins-hyvbipjg");
    /// let response = client.transform_wan_ip_to_eip(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn transform_wan_ip_to_eip(
        &self,
        request: TransformWanIpToEipRequest,
    ) -> Result<TransformWanIpToEipResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Turns the ordinary public IP of an instance into an elastic IP.
    ///
    /// Blocks until the response has been read. [`Client::transform_wan_ip_to_eip`](super::super::Client::transform_wan_ip_to_eip) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::transform_wan_ip_to_eip`](super::super::Client::transform_wan_ip_to_eip).
    pub fn transform_wan_ip_to_eip(
        &self,
        request: TransformWanIpToEipRequest,
    ) -> Result<TransformWanIpToEipResponse, Error> {
        self.send(request)
    }
}
