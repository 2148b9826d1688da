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
/// Sent by [`Client::transform_wan_ip_to_eip`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TransformWanIpToEipRequest {
    /// Instance whose ordinary public IP to turn.
    ///
    /// Format: instance-id.
    pub un_instance_id: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl TransformWanIpToEipRequest {
    /// With what is required.
    pub fn new(un_instance_id: impl Into<String>) -> Self {
        Self {
            un_instance_id: un_instance_id.into(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    "TransformWanIpToEip",
    &[
        Member::new("unInstanceId", Kind::Text)
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
    /// The address belongs to the account from then on and outlives the instance. The response does not tell the id of the
    /// elastic IP; DescribeEip finds it by the instance.
    ///
    /// Manual: p345.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
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
    /// [`Client::transform_wan_ip_to_eip`](super::super::Client::transform_wan_ip_to_eip) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn transform_wan_ip_to_eip(
        &self,
        request: TransformWanIpToEipRequest,
    ) -> Result<TransformWanIpToEipResponse, Error> {
        self.send(request)
    }
}
