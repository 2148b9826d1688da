// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Sort key of [`Client::describe_eip`](crate::legacy::Client::describe_eip).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipOrderBy {
    /// `eipId`: Id of the elastic IP.
    EipId,
    /// `eip`: The public address.
    Eip,
    /// `ispId`: Carrier.
    IspId,
    /// `status`: State of the elastic IP.
    Status,
    /// `unInstanceId`: Id of the instance that the elastic IP is bound to.
    UnInstanceId,
    /// `arrears`: Whether the elastic IP is cut off because the account is in arrears.
    Arrears,
    /// `createdAt`: Time of creation.
    CreatedAt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl EipOrderBy {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EipId => "eipId",
            Self::Eip => "eip",
            Self::IspId => "ispId",
            Self::Status => "status",
            Self::UnInstanceId => "unInstanceId",
            Self::Arrears => "arrears",
            Self::CreatedAt => "createdAt",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for EipOrderBy {
    fn from(text: &str) -> Self {
        match text {
            "eipId" => Self::EipId,
            "eip" => Self::Eip,
            "ispId" => Self::IspId,
            "status" => Self::Status,
            "unInstanceId" => Self::UnInstanceId,
            "arrears" => Self::Arrears,
            "createdAt" => Self::CreatedAt,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<EipOrderBy> for String {
    fn from(value: EipOrderBy) -> Self {
        match value {
            EipOrderBy::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for EipOrderBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for EipOrderBy {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for EipOrderBy {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
