// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::Extra,
};
use crate::v1::types::{OptionType, StringType, VecType};
use super::super::{Client, api, types};

/// Takes and returns every name that is hard.
///
/// The request of [`Client::option`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct OptionRequest {
    /// Hard names, as members.
    ///
    /// Required.
    pub self_: VecType,
    /// A hard name, as a type.
    pub r#type: Option<OptionType>,
    /// A hard name, as an enum.
    pub r#match: Option<StringType>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl OptionRequest {
    /// Creates a request from its required members.
    pub fn new(self_: VecType) -> Self {
        Self {
            self_,
            r#type: None,
            r#match: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`type`](Self::type): a hard name, as a type.
    pub fn r#type(mut self, value: OptionType) -> Self {
        self.r#type = Some(value);
        self
    }

    /// Sets [`match`](Self::match): a hard name, as an enum.
    pub fn r#match(mut self, value: StringType) -> Self {
        self.r#match = Some(value);
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for OptionRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for OptionRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Self", "match", "type"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.self_.encode(),
            1 => self.r#match.encode(),
            2 => self.r#type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`OptionRequest`](crate::v1::OptionRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OptionResponse {
    /// Hard names, as members.
    pub self_: Option<VecType>,
    /// A hard name, as a type.
    pub r#type: Option<OptionType>,
    /// A hard name, as an enum.
    pub r#match: Vec<StringType>,
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for OptionResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for OptionResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RequestId", "Self", "match", "type"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.request_id.encode(),
            1 => self.self_.encode(),
            2 => Value::unless_empty(&self.r#match),
            3 => self.r#type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for OptionResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Self" => d.member("Self", &mut value.self_),
                "type" => d.member("type", &mut value.r#type),
                "match" => d.member("match", &mut value.r#match),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Option",
    &[
        Member::new("Self", Kind::Structure(&types::vec::STRUCTURE)).required(true),
        Member::new("match", Kind::String),
        Member::new("type", Kind::Structure(&types::option::STRUCTURE)),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Option",
        &api::API,
        &api::HOST_NAMES,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for OptionRequest {
    type Response = OptionResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Takes and returns every name that is hard.
    ///
    /// Its members are [`match`](crate::v1::OptionRequest::match), [`type`](crate::v1::OptionResponse::type) and [`self_.type`](crate::v1::types::VecType::type), and one of a type is [`new_`](crate::v1::types::VecType::new_), one of another call [`structure`](crate::v1::PagedRequest::structure); the common parameter is `Timestamp`. See [`Client::result`](crate::v1::Client::result), the type [`VecType`](crate::v1::types::VecType), the values [`StringType::SelfValue`](crate::v1::types::StringType::SelfValue) and [`StringType::_2xx`](crate::v1::types::StringType::_2xx), the code [`ErrorCode::SelfType`](crate::v1::ErrorCode::SelfType), and `[true]`.
    ///
    /// # Errors
    ///
    /// Error codes documented for this action, in addition to those of every call:
    ///
    /// - [`Unknown`](super::super::ErrorCode::UnknownValue): Has the same name as the variant for unlisted codes.
    /// - [`Self.Type`](super::super::ErrorCode::SelfType): Consists of keywords.
    ///
    /// # Example
    ///
    /// All of them:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = OptionRequest::new(
    ///         types::VecType::new()
    ///             .r#type("a")
    ///             .self_("b")
    ///             ._2xx(200)
    ///             .uuid_set(["u"])
    ///             .ipv6_addresses(["::1"])
    ///             .owner_app_id(1)
    ///             .app_id(2)
    ///             .new_("n")
    ///             .extra_("e")
    ///             .r#async("s")
    ///             .class("c")
    ///             .lambda("l"),
    ///     )
    ///     .r#type(
    ///         types::OptionType::new("x")
    ///             .none(true)
    ///             .string([types::StringType::UnknownValue, types::StringType::SelfValue])
    ///             .r#box(types::OptionType::new("y")),
    ///     )
    ///     .r#match(types::StringType::_2xx);
    /// let response = client.option(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn option(&self, request: OptionRequest) -> Result<OptionResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Takes and returns every name that is hard.
    ///
    /// Blocks until the response has been read. [`Client::option`](super::super::Client::option) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::option`](super::super::Client::option).
    pub fn option(&self, request: OptionRequest) -> Result<OptionResponse, Error> {
        self.send(request)
    }
}
