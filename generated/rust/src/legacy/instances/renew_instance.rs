// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use super::super::{Client, api};

/// Renews a prepaid instance.
///
/// The request of [`Client::renew_instance`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RenewInstanceRequest {
    /// Prepaid instance to renew.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_id: String,
    /// Number of months to renew the instance for.
    ///
    /// Required. Range: 1 to 36 months.
    pub period: i64,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl RenewInstanceRequest {
    /// Creates a request from its required members.
    pub fn new(instance_id: impl Into<String>, period: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            period,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for RenewInstanceRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RenewInstanceRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceId", "period"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            1 => self.period.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`RenewInstanceRequest`](crate::legacy::RenewInstanceRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// Id of the order.
    pub deal_id: Option<String>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for RenewInstanceResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RenewInstanceResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "codeDesc", "dealId", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.code_desc.encode(),
            2 => self.deal_id.encode(),
            3 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for RenewInstanceResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "dealId" => d.member("dealId", &mut value.deal_id),
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
    "RenewInstance",
    &[
        Member::new("instanceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("period", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: Some(1),
                        max: Some(36),
                        step: None,
                    },
                ],
            ),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "RenewInstance",
    &api::API,
    &api::HOST_CVM,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Renews a prepaid instance.
    ///
    /// The balance of the account must cover the term; `DescribeAccountBalance`, an action of another API, returns the
    /// balance and [`Client::inquiry_instance_price`](crate::legacy::Client::inquiry_instance_price) the price. Instances with shared cores cannot be renewed.
    ///
    /// **This call may cost money.**
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`OperationConstraints.InvaildInstanceStatus`](super::super::ErrorCode::OperationConstraintsInvaildInstanceStatus): The state of the instance does not allow the call, or the state could not be read. The pages of ModifyInstanceAttributes and RestartInstances add another name for it, `EC_CVM_STATUS_ERROR`. The misspelling in the code is the vendor's.
    /// - [`OperationConstraints.AccountBalanceNotEnough`](super::super::ErrorCode::OperationConstraintsAccountBalanceNotEnough): The balance of the account does not cover the price. Add funds to the account first.
    /// - [`PermissionDenied.UserQualificationAuditFailed`](super::super::ErrorCode::PermissionDeniedUserQualificationAuditFailed): The account has not passed the qualification check.
    /// - [`NotSupport.SharedInstance`](super::super::ErrorCode::NotSupportSharedInstance): Instances with shared cores cannot be renewed, and their renewal has no price.
    /// - [`OperationFail.SystemBusy`](super::super::ErrorCode::OperationFailSystemBusy): The purchase service is busy; try again later.
    ///
    /// # Example
    ///
    /// A month:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = RenewInstanceRequest::new("qcvm8e7bf56c115c53ce2d2a1ac2ea6e657a", 1);
    /// let response = client.renew_instance(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Result<RenewInstanceResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Renews a prepaid instance.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::renew_instance`](super::super::Client::renew_instance) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::renew_instance`](super::super::Client::renew_instance).
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Result<RenewInstanceResponse, Error> {
        self.send(request)
    }
}
