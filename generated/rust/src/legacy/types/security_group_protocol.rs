// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Protocol that a rule matches.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityGroupProtocol {
    /// `tcp`: TCP.
    Tcp,
    /// `udp`: UDP.
    Udp,
    /// `icmp`: ICMP.
    Icmp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl SecurityGroupProtocol {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
            Self::Icmp => "icmp",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SecurityGroupProtocol {
    fn from(text: &str) -> Self {
        if text.eq_ignore_ascii_case("tcp") {
            return Self::Tcp;
        }
        if text.eq_ignore_ascii_case("udp") {
            return Self::Udp;
        }
        if text.eq_ignore_ascii_case("icmp") {
            return Self::Icmp;
        }
        Self::Unknown(text.to_owned())
    }
}

impl From<SecurityGroupProtocol> for String {
    fn from(value: SecurityGroupProtocol) -> Self {
        match value {
            SecurityGroupProtocol::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for SecurityGroupProtocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for SecurityGroupProtocol {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for SecurityGroupProtocol {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
