//! Two small APIs that resemble the two API versions, and a response of any shape.

use serde_json::Value;
use tencentcloud_core::{
    ErrorKind,
    decode::{Decode, DecodeError, Decoder},
    schema::{Accept, Api, Booleans, Envelope},
    types::Extra,
};

pub static V3: Api = Api::new("cvm", "2017-03-12", Envelope::Response)
    .sends_version(true)
    .tencentcloud_path("/")
    .qcloud_path("/v2/index.php")
    .booleans(Booleans::new(["FALSE", "TRUE"], false))
    .accept(Accept::EVERYTHING)
    .quota_per_minute(1000)
    .quota_per_action_per_minute(100)
    .code_separator(".")
    .error_kinds(&[
        ("AuthFailure", ErrorKind::Auth),
        ("InternalError", ErrorKind::Server),
        ("InvalidInstanceId.NotFound", ErrorKind::Missing),
        ("InvalidParameter", ErrorKind::Caller),
        ("RequestLimitExceeded", ErrorKind::Throttled),
    ]);

pub static LEGACY: Api = Api::new("cvm", "legacy", Envelope::Code)
    .qcloud_path("/v2/index.php")
    .booleans(Booleans::new(["0", "1"], true))
    .accept(Accept::EVERYTHING)
    .partial_code("5400")
    .code_separator(".")
    .clock_skew_seconds(7200)
    .error_kinds(&[("4100", ErrorKind::Auth), ("4400", ErrorKind::Throttled), ("5100", ErrorKind::Caller)]);

/// The response, as read by serde_json.
#[derive(Debug, PartialEq)]
pub struct AnyResponse(pub Value);

impl Decode for AnyResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut extra = Extra::new();
        d.open()?;
        while let Some(key) = d.key()? {
            d.unknown(&key, &mut extra)?;
        }
        // A number out of the range of serde_json's floats stays a string.
        let value = |json: &str| serde_json::from_str(json).unwrap_or_else(|_| Value::from(json));
        let members = extra.iter().map(|(name, json)| (name.to_owned(), value(json)));
        Ok(Self(members.collect()))
    }
}
