// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Region, identified by the short code of this API.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `bj`: Beijing.
    Beijing,
    /// `gz`: Guangzhou.
    Guangzhou,
    /// `sh`: Shanghai.
    Shanghai,
    /// `hk`: Hong Kong.
    HongKong,
    /// `ca`: North America.
    NorthAmerica,
    /// `sg`: Singapore.
    Singapore,
    /// `usw`: The west of the United States.
    UsWest,
    /// `cd`: Chengdu.
    Chengdu,
    /// `de`: Germany.
    Germany,
    /// `kr`: Korea.
    Korea,
    /// `shjr`: Shanghai, for the financial sector.
    ShanghaiFinance,
    /// `szjr`: Shenzhen, for the financial sector.
    ShenzhenFinance,
    /// `gzopen`: Guangzhou Open.
    GuangzhouOpen,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Region {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Beijing => "bj",
            Self::Guangzhou => "gz",
            Self::Shanghai => "sh",
            Self::HongKong => "hk",
            Self::NorthAmerica => "ca",
            Self::Singapore => "sg",
            Self::UsWest => "usw",
            Self::Chengdu => "cd",
            Self::Germany => "de",
            Self::Korea => "kr",
            Self::ShanghaiFinance => "shjr",
            Self::ShenzhenFinance => "szjr",
            Self::GuangzhouOpen => "gzopen",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Region {
    fn from(text: &str) -> Self {
        match text {
            "bj" => Self::Beijing,
            "gz" => Self::Guangzhou,
            "sh" => Self::Shanghai,
            "hk" => Self::HongKong,
            "ca" => Self::NorthAmerica,
            "sg" => Self::Singapore,
            "usw" => Self::UsWest,
            "cd" => Self::Chengdu,
            "de" => Self::Germany,
            "kr" => Self::Korea,
            "shjr" => Self::ShanghaiFinance,
            "szjr" => Self::ShenzhenFinance,
            "gzopen" => Self::GuangzhouOpen,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<Region> for String {
    fn from(value: Region) -> Self {
        match value {
            Region::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for Region {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for Region {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
