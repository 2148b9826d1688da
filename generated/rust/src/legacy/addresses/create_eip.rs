// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::CreateEipData;
use super::super::{Client, api};

/// Requests elastic IPs.
///
/// The request of [`Client::create_eip`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct CreateEipRequest {
    /// Number of elastic IPs to request.
    ///
    /// Range: at most 5. Default: `1`.
    pub goods_num: Option<i64>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl CreateEipRequest {
    /// Creates a request with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`goods_num`](Self::goods_num): number of elastic IPs to request.
    pub fn goods_num(mut self, value: i64) -> Self {
        self.goods_num = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for CreateEipRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateEipRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["goodsNum"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.goods_num.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`CreateEipRequest`](crate::legacy::CreateEipRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEipResponse {
    /// Object that contains the ids.
    pub data: Option<CreateEipData>,
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateEipResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateEipResponse {
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

impl Decode for CreateEipResponse {
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
    "CreateEip",
    &[
        Member::new("goodsNum", Kind::Integer)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: Some(5),
                        step: None,
                    },
                ],
            )
            .default("1"),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "CreateEip",
    &api::API,
    &api::HOST_EIP,
    Effect::Purchase,
    &STRUCTURE,
);

impl Request for CreateEipRequest {
    type Response = CreateEipResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Requests elastic IPs.
    ///
    /// An elastic IP is a static address that belongs to the account, not to an instance: if an instance fails, it can
    /// quickly be moved to another one. It stays until it is released with [`Client::delete_eip`](crate::legacy::Client::delete_eip), or until the account has been in
    /// arrears for more than seven days. Each region has quotas, which [`Client::describe_eip_quota`](crate::legacy::Client::describe_eip_quota) returns. Use [`Client::describe_eip`](crate::legacy::Client::describe_eip) to
    /// track the progress of new elastic IPs.
    ///
    /// **This call may cost money.**
    ///
    /// The response comes before the work is done; the waiter `waiters::eips_unbound` waits until it is.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// One elastic IP:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = CreateEipRequest::new();
    /// let response = client.create_eip(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_eip(
        &self,
        request: CreateEipRequest,
    ) -> Result<CreateEipResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Requests elastic IPs.
    ///
    /// **This call may cost money.**
    ///
    /// Blocks until the response has been read. [`Client::create_eip`](super::super::Client::create_eip) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::create_eip`](super::super::Client::create_eip).
    pub fn create_eip(
        &self,
        request: CreateEipRequest,
    ) -> Result<CreateEipResponse, Error> {
        self.send(request)
    }
}
