// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of an elastic IP address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressState {
    /// `CREATING`: Being allocated.
    Creating,
    /// `BINDING`: Being bound.
    Binding,
    /// `BIND`: Bound.
    Bind,
    /// `UNBINDING`: Being unbound.
    Unbinding,
    /// `UNBIND`: Not bound.
    Unbind,
    /// `OFFLINING`: Going out of service.
    Offlining,
    /// `CREATE_FAILED`: Could not be allocated.
    CreateFailed,
    /// `BIND_ENI`: Bound to a network interface that is not attached to any instance.
    BindEni,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl AddressState {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Binding => "BINDING",
            Self::Bind => "BIND",
            Self::Unbinding => "UNBINDING",
            Self::Unbind => "UNBIND",
            Self::Offlining => "OFFLINING",
            Self::CreateFailed => "CREATE_FAILED",
            Self::BindEni => "BIND_ENI",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AddressState {
    fn from(text: &str) -> Self {
        match text {
            "CREATING" => Self::Creating,
            "BINDING" => Self::Binding,
            "BIND" | "BINDED" => Self::Bind,
            "UNBINDING" => Self::Unbinding,
            "UNBIND" => Self::Unbind,
            "OFFLINING" => Self::Offlining,
            "CREATE_FAILED" => Self::CreateFailed,
            "BIND_ENI" => Self::BindEni,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<AddressState> for String {
    fn from(value: AddressState) -> Self {
        match value {
            AddressState::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for AddressState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for AddressState {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for AddressState {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
