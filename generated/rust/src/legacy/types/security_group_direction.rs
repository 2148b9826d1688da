// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Direction of traffic.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityGroupDirection {
    /// `ingress`: Inbound.
    Ingress,
    /// `egress`: Outbound.
    Egress,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl SecurityGroupDirection {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ingress => "ingress",
            Self::Egress => "egress",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SecurityGroupDirection {
    fn from(text: &str) -> Self {
        match text {
            "ingress" => Self::Ingress,
            "egress" => Self::Egress,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<SecurityGroupDirection> for String {
    fn from(value: SecurityGroupDirection) -> Self {
        match value {
            SecurityGroupDirection::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for SecurityGroupDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for SecurityGroupDirection {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for SecurityGroupDirection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
