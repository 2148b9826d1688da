// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Gives an hourly instance back, which deletes it and ends its billing.
///
/// The request of [`Client::return_instance`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ReturnInstanceRequest {
    /// Hourly instance to give back.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl ReturnInstanceRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
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
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
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
    "ReturnInstance",
    &[
        Member::new("instanceId", Kind::String)
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
    /// Gives an hourly instance back, which deletes it and ends its billing.
    ///
    /// An hourly instance runs and is billed until it is given back. Prepaid instances cannot be given back with an API
    /// call; for one that was created by mistake, contact the vendor's support.
    ///
    /// **This call destroys something for good.**
    ///
    /// The response comes before the work is done; the waiter `waiters::instances_terminated` waits until it is.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`OperationConstraints.InvaildInstanceStatus`](super::super::ErrorCode::OperationConstraintsInvaildInstanceStatus): The state of the instance does not allow the call, or the state could not be read. The pages of ModifyInstanceAttributes and RestartInstances add another name for it, `EC_CVM_STATUS_ERROR`. The misspelling in the code is the vendor's.
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
    /// Gives an hourly instance back, which deletes it and ends its billing.
    ///
    /// **This call destroys something for good.**
    ///
    /// Blocks until the response has been read. [`Client::return_instance`](super::super::Client::return_instance) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::return_instance`](super::super::Client::return_instance).
    pub fn return_instance(
        &self,
        request: ReturnInstanceRequest,
    ) -> Result<ReturnInstanceResponse, Error> {
        self.send(request)
    }
}
