// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Limit, Member, Structure},
    types::Extra,
};
use crate::legacy::types::{AutoRenew, ProductType};
use super::super::{Client, api};

/// Sets what happens when the term of prepaid instances ends.
///
/// The request of [`Client::set_auto_renew`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SetAutoRenewRequest {
    /// Kind of product, 1 for instances; no other value is documented.
    ///
    /// Required.
    pub instance_type: ProductType,
    /// Instances to change.
    ///
    /// Required. Example: `ins-r8hr2upy`.
    pub instance_ids: Vec<String>,
    /// New setting for automatic renewal.
    ///
    /// Required.
    pub auto_renew: AutoRenew,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl SetAutoRenewRequest {
    /// Creates a request from its required members.
    pub fn new(
        instance_type: ProductType,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        auto_renew: AutoRenew,
    ) -> Self {
        Self {
            instance_type,
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            auto_renew,
            extra: Extra::default(),
        }
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for SetAutoRenewRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SetAutoRenewRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["autoRenew", "instanceIds", "instanceType"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.auto_renew.encode(),
            1 => self.instance_ids.encode(),
            2 => self.instance_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`SetAutoRenewRequest`](crate::legacy::SetAutoRenewRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetAutoRenewResponse {
    /// Zero if the call succeeded. Any other number is an error code.
    pub code: Option<i64>,
    /// Reason for the failure, in words that may change. If the call succeeded, it is empty, ok or success.
    pub message: Option<String>,
    /// Name of the code, or Success if the call succeeded.
    pub code_desc: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for SetAutoRenewResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SetAutoRenewResponse {
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

impl Decode for SetAutoRenewResponse {
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
    "SetAutoRenew",
    &[
        Member::new("autoRenew", Kind::Integer).required(true),
        Member::new("instanceIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["ins-", "qcvm"])]),
        Member::new("instanceType", Kind::Integer).required(true),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
    "SetAutoRenew",
    &api::API,
    &api::HOST_TRADE,
    Effect::Write,
    &STRUCTURE,
);

impl Request for SetAutoRenewRequest {
    type Response = SetAutoRenewResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Sets what happens when the term of prepaid instances ends.
    ///
    /// An instance that is set to renew automatically is renewed for one month each time its term ends; the balance of the
    /// account must cover the price.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// Renew automatically:
    ///
    /// ```no_run
    /// # use tencentcloud_cvm::legacy::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_cvm::Error> {
    /// let request = SetAutoRenewRequest::new(
    ///     types::ProductType::Cvm,
    ///     ["ins-cvm1234"],
    ///     types::AutoRenew::Automatic,
    /// );
    /// let response = client.set_auto_renew(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn set_auto_renew(
        &self,
        request: SetAutoRenewRequest,
    ) -> Result<SetAutoRenewResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Sets what happens when the term of prepaid instances ends.
    ///
    /// Blocks until the response has been read. [`Client::set_auto_renew`](super::super::Client::set_auto_renew) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::set_auto_renew`](super::super::Client::set_auto_renew).
    pub fn set_auto_renew(
        &self,
        request: SetAutoRenewRequest,
    ) -> Result<SetAutoRenewResponse, Error> {
        self.send(request)
    }
}
