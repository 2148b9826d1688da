// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// The documented zones. [`Client::describe_zones`](crate::v2017_03_12::Client::describe_zones) returns those that exist now.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Zone {
    /// `ap-guangzhou-1`: Guangzhou, zone 1.
    ApGuangzhou1,
    /// `ap-guangzhou-2`: Guangzhou, zone 2.
    ApGuangzhou2,
    /// `ap-guangzhou-3`: Guangzhou, zone 3.
    ApGuangzhou3,
    /// `ap-guangzhou-4`: Guangzhou, zone 4.
    ApGuangzhou4,
    /// `ap-shanghai-1`: Shanghai, zone 1.
    ApShanghai1,
    /// `ap-shanghai-2`: Shanghai, zone 2.
    ApShanghai2,
    /// `ap-hongkong-1`: Hong Kong, zone 1.
    ApHongkong1,
    /// `ap-beijing-1`: Beijing, zone 1.
    ApBeijing1,
    /// `ap-beijing-2`: Beijing, zone 2.
    ApBeijing2,
    /// `ap-beijing-3`: Beijing, zone 3.
    ApBeijing3,
    /// `ap-shanghai-fsi-1`: Shanghai for the finance industry, zone 1.
    ApShanghaiFsi1,
    /// `ap-shanghai-fsi-2`: Shanghai for the finance industry, zone 2.
    ApShanghaiFsi2,
    /// `ap-chengdu-1`: Chengdu, zone 1.
    ApChengdu1,
    /// `ap-chengdu-2`: Chengdu, zone 2.
    ApChengdu2,
    /// `ap-shenzhen-fsi-1`: Shenzhen for the finance industry, zone 1.
    ApShenzhenFsi1,
    /// `ap-shenzhen-fsi-2`: Shenzhen for the finance industry, zone 2.
    ApShenzhenFsi2,
    /// `ap-guangzhou-open-1`: Guangzhou Open, zone 1.
    ApGuangzhouOpen1,
    /// `ap-seoul-1`: Seoul, zone 1.
    ApSeoul1,
    /// `ap-singapore-1`: Singapore, zone 1.
    ApSingapore1,
    /// `eu-frankfurt-1`: Frankfurt, zone 1.
    EuFrankfurt1,
    /// `na-siliconvalley-1`: Silicon Valley, zone 1.
    NaSiliconvalley1,
    /// `na-toronto-1`: Toronto, zone 1.
    NaToronto1,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Zone {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApGuangzhou1 => "ap-guangzhou-1",
            Self::ApGuangzhou2 => "ap-guangzhou-2",
            Self::ApGuangzhou3 => "ap-guangzhou-3",
            Self::ApGuangzhou4 => "ap-guangzhou-4",
            Self::ApShanghai1 => "ap-shanghai-1",
            Self::ApShanghai2 => "ap-shanghai-2",
            Self::ApHongkong1 => "ap-hongkong-1",
            Self::ApBeijing1 => "ap-beijing-1",
            Self::ApBeijing2 => "ap-beijing-2",
            Self::ApBeijing3 => "ap-beijing-3",
            Self::ApShanghaiFsi1 => "ap-shanghai-fsi-1",
            Self::ApShanghaiFsi2 => "ap-shanghai-fsi-2",
            Self::ApChengdu1 => "ap-chengdu-1",
            Self::ApChengdu2 => "ap-chengdu-2",
            Self::ApShenzhenFsi1 => "ap-shenzhen-fsi-1",
            Self::ApShenzhenFsi2 => "ap-shenzhen-fsi-2",
            Self::ApGuangzhouOpen1 => "ap-guangzhou-open-1",
            Self::ApSeoul1 => "ap-seoul-1",
            Self::ApSingapore1 => "ap-singapore-1",
            Self::EuFrankfurt1 => "eu-frankfurt-1",
            Self::NaSiliconvalley1 => "na-siliconvalley-1",
            Self::NaToronto1 => "na-toronto-1",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Zone {
    fn from(text: &str) -> Self {
        match text {
            "ap-guangzhou-1" => Self::ApGuangzhou1,
            "ap-guangzhou-2" => Self::ApGuangzhou2,
            "ap-guangzhou-3" => Self::ApGuangzhou3,
            "ap-guangzhou-4" => Self::ApGuangzhou4,
            "ap-shanghai-1" => Self::ApShanghai1,
            "ap-shanghai-2" => Self::ApShanghai2,
            "ap-hongkong-1" => Self::ApHongkong1,
            "ap-beijing-1" => Self::ApBeijing1,
            "ap-beijing-2" => Self::ApBeijing2,
            "ap-beijing-3" => Self::ApBeijing3,
            "ap-shanghai-fsi-1" => Self::ApShanghaiFsi1,
            "ap-shanghai-fsi-2" => Self::ApShanghaiFsi2,
            "ap-chengdu-1" => Self::ApChengdu1,
            "ap-chengdu-2" => Self::ApChengdu2,
            "ap-shenzhen-fsi-1" => Self::ApShenzhenFsi1,
            "ap-shenzhen-fsi-2" => Self::ApShenzhenFsi2,
            "ap-guangzhou-open-1" => Self::ApGuangzhouOpen1,
            "ap-seoul-1" => Self::ApSeoul1,
            "ap-singapore-1" => Self::ApSingapore1,
            "eu-frankfurt-1" => Self::EuFrankfurt1,
            "na-siliconvalley-1" => Self::NaSiliconvalley1,
            "na-toronto-1" => Self::NaToronto1,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<Zone> for String {
    fn from(value: Zone) -> Self {
        match value {
            Zone::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for Zone {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for Zone {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
