// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Gives an hourly instance back, which deletes it and ends its cost.
///
/// Sent by [`Client::return_instance`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ReturnInstanceRequest {
    /// Hourly instance to give back.
    ///
    /// Format: instance-id.
    pub instance_id: String,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl ReturnInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            extra: Extra::default(),
        }
    }

    /// Sends a parameter that the spec lacks, under the name the wire has.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for ReturnInstanceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ReturnInstanceRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceId"]) }
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

/// Response to [`ReturnInstanceRequest`](crate::legacy::ReturnInstanceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReturnInstanceResponse {
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

impl Encode for ReturnInstanceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ReturnInstanceResponse {
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

impl Decode for ReturnInstanceResponse {
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
    "ReturnInstance",
    &[
        Member::new("instanceId", Kind::Text)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "ReturnInstance",
    &api::API,
    &api::HOST_CVM,
    Effect::Destroy,
    &STRUCTURE,
);

impl Request for ReturnInstanceRequest {
    type Response = ReturnInstanceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Gives an hourly instance back, which deletes it and ends its cost.
    ///
    /// An hourly instance runs, and costs, until it is given back. Prepaid instances cannot be given back by a call; ask the vendor's
    /// support.
    ///
    /// **What this call removes is lost.**
    ///
    /// The response comes before the work is done.
    ///
    /// Manual: p285-286.
    ///
    /// # Errors
    ///
    /// Codes the manual lists for this action, beside those of every call:
    ///
    /// - [`OperationConstraints.InvaildInstanceStatus`](super::super::ErrorCode::OperationConstraintsInvaildInstanceStatus): The instance is in a state that forbids the call, or its state could not be read; the spelling is the vendor's.
    ///
    /// # Example
    ///
    /// One instance:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = ReturnInstanceRequest::new("qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a");
    /// let response = client.return_instance(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn return_instance(
        &self,
        request: ReturnInstanceRequest,
    ) -> Result<ReturnInstanceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Gives an hourly instance back, which deletes it and ends its cost.
    ///
    /// **What this call removes is lost.**
    /// [`Client::return_instance`](super::super::Client::return_instance) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn return_instance(
        &self,
        request: ReturnInstanceRequest,
    ) -> Result<ReturnInstanceResponse, Error> {
        self.send(request)
    }
}
