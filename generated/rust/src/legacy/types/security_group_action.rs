// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Action of a rule on traffic.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityGroupAction {
    /// `ACCEPT`: Lets the traffic through.
    Accept,
    /// `DROP`: Drops the traffic.
    Drop,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl SecurityGroupAction {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accept => "ACCEPT",
            Self::Drop => "DROP",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SecurityGroupAction {
    fn from(text: &str) -> Self {
        if text.eq_ignore_ascii_case("ACCEPT") {
            return Self::Accept;
        }
        if text.eq_ignore_ascii_case("DROP") {
            return Self::Drop;
        }
        Self::Unknown(text.to_owned())
    }
}

impl From<SecurityGroupAction> for String {
    fn from(value: SecurityGroupAction) -> Self {
        match value {
            SecurityGroupAction::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for SecurityGroupAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for SecurityGroupAction {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for SecurityGroupAction {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
