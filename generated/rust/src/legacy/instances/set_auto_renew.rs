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
/// Sent by [`Client::set_auto_renew`], which tells more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SetAutoRenewRequest {
    /// Kind of product, 1 for instances; the page names no other.
    pub instance_type: ProductType,
    /// Instances to set it for.
    ///
    /// Format: instance-id.
    pub instance_ids: Vec<String>,
    /// What is to happen.
    pub auto_renew: AutoRenew,
    /// Parameters that the spec lacks, sent as they are.
    pub extra: Extra,
}

impl SetAutoRenewRequest {
    /// With what is required.
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

    /// Sends a parameter that the spec lacks, under the name the wire has.
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
    "SetAutoRenew",
    &[
        Member::new("autoRenew", Kind::Integer).required(true),
        Member::new("instanceIds", Kind::List(&Kind::Text))
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
    /// An instance set to renew by itself is renewed for a month each time its term ends; the balance of the account must cover that.
    ///
    /// The manual contradicts itself: The page names the host trade, its example calls cvm. We call trade.
    ///
    /// Manual: p289-290.
    ///
    /// # Errors
    ///
    /// The manual lists no codes for this action, beside those of every call.
    ///
    /// # Example
    ///
    /// Renew by itself:
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
    /// [`Client::set_auto_renew`](super::super::Client::set_auto_renew) tells more.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn set_auto_renew(
        &self,
        request: SetAutoRenewRequest,
    ) -> Result<SetAutoRenewResponse, Error> {
        self.send(request)
    }
}
