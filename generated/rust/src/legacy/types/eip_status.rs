// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of an elastic IP.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipStatus {
    /// `0`: Being created.
    Creating,
    /// `1`: Being bound.
    Binding,
    /// `2`: Bound.
    Bound,
    /// `3`: Being unbound.
    Unbinding,
    /// `4`: Not bound.
    Unbound,
    /// `6`: Going offline.
    GoingOffline,
    /// `9`: Could not be created.
    CreationFailed,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl EipStatus {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Creating => 0,
            Self::Binding => 1,
            Self::Bound => 2,
            Self::Unbinding => 3,
            Self::Unbound => 4,
            Self::GoingOffline => 6,
            Self::CreationFailed => 9,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for EipStatus {
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Creating,
            1 => Self::Binding,
            2 => Self::Bound,
            3 => Self::Unbinding,
            4 => Self::Unbound,
            6 => Self::GoingOffline,
            9 => Self::CreationFailed,
            _ => Self::Unknown(number),
        }
    }
}

impl From<EipStatus> for i64 {
    fn from(value: EipStatus) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for EipStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for EipStatus {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for EipStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
