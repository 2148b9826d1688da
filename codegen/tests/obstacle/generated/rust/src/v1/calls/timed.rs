// @generated from the spec; edit that and run `cargo xtask codegen`.
use std::collections::BTreeMap;
use tencentcloud_core::{
    Error, Request, decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Action, Effect, Kind, Member, Structure},
    types::{Extra, LocalTime, Timestamp},
};
use super::super::{Client, api};

/// Takes and returns times in several layouts.
///
/// The request of [`Client::timed`], which describes the call and its errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct TimedRequest {
    /// A time in the layout of the API version.
    pub usual: Option<Timestamp>,
    /// A time without a zone.
    ///
    /// Required. Layout: `YYYY-MM-DD hh:mm:ss` in a zone that is not documented.
    pub local: LocalTime,
    /// Times without a zone.
    ///
    /// Layout: `YYYY-MM-DD hh:mm:ss` in a zone that is not documented.
    pub locals: Option<Vec<LocalTime>>,
    /// A time at a known offset.
    ///
    /// Layout: `YYYY-MM-DD hh:mm:ss` at the offset `+08:00`.
    pub china: Option<Timestamp>,
    /// Unknown parameters, which are sent unchanged.
    pub extra: Extra,
}

impl TimedRequest {
    /// Creates a request from its required members.
    pub fn new(local: impl Into<LocalTime>) -> Self {
        Self {
            usual: None,
            local: local.into(),
            locals: None,
            china: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`usual`](Self::usual): a time in the layout of the API version.
    pub fn usual(mut self, value: impl Into<Timestamp>) -> Self {
        self.usual = Some(value.into());
        self
    }

    /// Sets [`locals`](Self::locals): times without a zone.
    pub fn locals(
        mut self,
        value: impl IntoIterator<Item = impl Into<LocalTime>>,
    ) -> Self {
        self.locals = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`china`](Self::china): a time at a known offset.
    pub fn china(mut self, value: impl Into<Timestamp>) -> Self {
        self.china = Some(value.into());
        self
    }

    /// Adds a parameter that this version of the crate does not know, by its name on the wire.
    pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
        self.extra.set(name, &value);
        self
    }
}

impl Encode for TimedRequest {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TimedRequest {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["China", "Local", "Locals", "Usual"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.china.encode(),
            1 => self.local.encode(),
            2 => self.locals.encode(),
            3 => self.usual.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

/// Response to [`TimedRequest`](crate::v1::TimedRequest).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimedResponse {
    /// A time without a zone.
    ///
    /// Layout: `YYYY-MM-DD hh:mm:ss` in a zone that is not documented.
    pub local: Option<LocalTime>,
    /// Times without a zone, by name.
    ///
    /// Layout: `YYYY-MM-DD hh:mm:ss` in a zone that is not documented.
    pub named: BTreeMap<String, LocalTime>,
    /// A time in UTC.
    ///
    /// Layout: `YYYY-MM-DDThh:mm:ssZ`.
    pub utc: Option<Timestamp>,
    /// A time with an offset.
    ///
    /// Layout: `YYYY-MM-DDThh:mm:ss+08:00`.
    pub china: Option<Timestamp>,
    /// Identifies the call.
    pub request_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for TimedResponse {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for TimedResponse {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["China", "Local", "Named", "RequestId", "Utc"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.china.encode(),
            1 => self.local.encode(),
            2 => self.named.encode(),
            3 => self.request_id.encode(),
            4 => self.utc.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for TimedResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Local" => d.member("Local", &mut value.local),
                "Named" => d.member("Named", &mut value.named),
                "Utc" => d.member("Utc", &mut value.utc),
                "China" => d.member("China", &mut value.china),
                "RequestId" => d.member("RequestId", &mut value.request_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

static STRUCTURE: Structure = Structure::new(
    "Timed",
    &[
        Member::new("China", Kind::Timestamp),
        Member::new("Local", Kind::Timestamp).required(true),
        Member::new("Locals", Kind::List(&Kind::Timestamp)),
        Member::new("Usual", Kind::Timestamp),
    ],
    &[],
);

pub(super) static ACTION: Action = Action::new(
        "Timed",
        &api::API,
        &api::HOST_CALLS,
        Effect::Read,
        &STRUCTURE,
    )
    .region(false);

impl Request for TimedRequest {
    type Response = TimedResponse;
    const ACTION: &'static Action = &ACTION;
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

impl Client {
    /// Takes and returns times in several layouts.
    ///
    /// # Errors
    ///
    /// No error codes are documented for this action except those of every call.
    ///
    /// # Example
    ///
    /// In all layouts:
    ///
    /// ```no_run
    /// # use tencentcloud_obstacle::*;
    /// # async fn example(client: Client) -> Result<(), tencentcloud_obstacle::Error> {
    /// let request = TimedRequest::new("2017-03-01 08:30:00")
    ///     .usual("2017-03-01T08:30:00Z")
    ///     .locals(["2017-03-02 08:30:00"])
    ///     .china("2017-03-01 16:30:00");
    /// let response = client.timed(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn timed(&self, request: TimedRequest) -> Result<TimedResponse, Error> {
        self.send(request).await
    }
}

#[cfg(feature = "blocking")]
impl super::super::blocking::Client {
    /// Takes and returns times in several layouts.
    ///
    /// Blocks until the response has been read. [`Client::timed`](super::super::Client::timed) describes the call.
    ///
    /// # Errors
    ///
    /// The errors of [`Client::timed`](super::super::Client::timed).
    pub fn timed(&self, request: TimedRequest) -> Result<TimedResponse, Error> {
        self.send(request)
    }
}
