// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// The documented regions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `ap-guangzhou`: Guangzhou, China.
    ApGuangzhou,
    /// `ap-shanghai`: Shanghai, China.
    ApShanghai,
    /// `ap-hongkong`: Hong Kong, China.
    ApHongkong,
    /// `ap-beijing`: Beijing, China.
    ApBeijing,
    /// `ap-shanghai-fsi`: Shanghai, China, for the finance industry.
    ApShanghaiFsi,
    /// `ap-chengdu`: Chengdu, China.
    ApChengdu,
    /// `ap-shenzhen-fsi`: Shenzhen, China, for the finance industry.
    ApShenzhenFsi,
    /// `ap-guangzhou-open`: Guangzhou Open, China, a region apart from Guangzhou.
    ApGuangzhouOpen,
    /// `ap-seoul`: Seoul, South Korea.
    ApSeoul,
    /// `ap-singapore`: Singapore.
    ApSingapore,
    /// `eu-frankfurt`: Frankfurt, Germany.
    EuFrankfurt,
    /// `na-siliconvalley`: Silicon Valley, United States.
    NaSiliconvalley,
    /// `na-toronto`: Toronto, Canada.
    NaToronto,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Region {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApGuangzhou => "ap-guangzhou",
            Self::ApShanghai => "ap-shanghai",
            Self::ApHongkong => "ap-hongkong",
            Self::ApBeijing => "ap-beijing",
            Self::ApShanghaiFsi => "ap-shanghai-fsi",
            Self::ApChengdu => "ap-chengdu",
            Self::ApShenzhenFsi => "ap-shenzhen-fsi",
            Self::ApGuangzhouOpen => "ap-guangzhou-open",
            Self::ApSeoul => "ap-seoul",
            Self::ApSingapore => "ap-singapore",
            Self::EuFrankfurt => "eu-frankfurt",
            Self::NaSiliconvalley => "na-siliconvalley",
            Self::NaToronto => "na-toronto",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Region {
    fn from(text: &str) -> Self {
        match text {
            "ap-guangzhou" => Self::ApGuangzhou,
            "ap-shanghai" => Self::ApShanghai,
            "ap-hongkong" => Self::ApHongkong,
            "ap-beijing" => Self::ApBeijing,
            "ap-shanghai-fsi" => Self::ApShanghaiFsi,
            "ap-chengdu" => Self::ApChengdu,
            "ap-shenzhen-fsi" => Self::ApShenzhenFsi,
            "ap-guangzhou-open" => Self::ApGuangzhouOpen,
            "ap-seoul" => Self::ApSeoul,
            "ap-singapore" => Self::ApSingapore,
            "eu-frankfurt" => Self::EuFrankfurt,
            "na-siliconvalley" => Self::NaSiliconvalley,
            "na-toronto" => Self::NaToronto,
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
