// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Availability zone, identified by its number in this API.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneId {
    /// `100001`: Guangzhou, zone 1.
    Guangzhou1,
    /// `100002`: Guangzhou, zone 2.
    Guangzhou2,
    /// `100003`: Guangzhou, zone 3.
    Guangzhou3,
    /// `100004`: Guangzhou, zone 4.
    Guangzhou4,
    /// `200001`: Shanghai, zone 1.
    Shanghai1,
    /// `200002`: Shanghai, zone 2.
    Shanghai2,
    /// `300001`: Hong Kong, zone 1.
    HongKong1,
    /// `400001`: Toronto, zone 1.
    Toronto1,
    /// `700001`: Shanghai finance, zone 1.
    ShanghaiFinance1,
    /// `700002`: Shanghai finance, zone 2.
    ShanghaiFinance2,
    /// `800001`: Beijing, zone 1.
    Beijing1,
    /// `800002`: Beijing, zone 2.
    Beijing2,
    /// `900001`: Singapore, zone 1.
    Singapore1,
    /// `110001`: Shenzhen finance, zone 1.
    ShenzhenFinance1,
    /// `110002`: Shenzhen finance, zone 2.
    ShenzhenFinance2,
    /// `120001`: Guangzhou Open.
    GuangzhouOpen,
    /// `150001`: Silicon Valley, zone 1.
    SiliconValley1,
    /// `160001`: Chengdu, zone 1.
    Chengdu1,
    /// `160002`: Chengdu, zone 2.
    Chengdu2,
    /// `170001`: Frankfurt, zone 1.
    Frankfurt1,
    /// `180001`: Seoul, zone 1.
    Seoul1,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl ZoneId {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Guangzhou1 => 100001,
            Self::Guangzhou2 => 100002,
            Self::Guangzhou3 => 100003,
            Self::Guangzhou4 => 100004,
            Self::Shanghai1 => 200001,
            Self::Shanghai2 => 200002,
            Self::HongKong1 => 300001,
            Self::Toronto1 => 400001,
            Self::ShanghaiFinance1 => 700001,
            Self::ShanghaiFinance2 => 700002,
            Self::Beijing1 => 800001,
            Self::Beijing2 => 800002,
            Self::Singapore1 => 900001,
            Self::ShenzhenFinance1 => 110001,
            Self::ShenzhenFinance2 => 110002,
            Self::GuangzhouOpen => 120001,
            Self::SiliconValley1 => 150001,
            Self::Chengdu1 => 160001,
            Self::Chengdu2 => 160002,
            Self::Frankfurt1 => 170001,
            Self::Seoul1 => 180001,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for ZoneId {
    fn from(number: i64) -> Self {
        match number {
            100001 => Self::Guangzhou1,
            100002 => Self::Guangzhou2,
            100003 => Self::Guangzhou3,
            100004 => Self::Guangzhou4,
            200001 => Self::Shanghai1,
            200002 => Self::Shanghai2,
            300001 => Self::HongKong1,
            400001 => Self::Toronto1,
            700001 => Self::ShanghaiFinance1,
            700002 => Self::ShanghaiFinance2,
            800001 => Self::Beijing1,
            800002 => Self::Beijing2,
            900001 => Self::Singapore1,
            110001 => Self::ShenzhenFinance1,
            110002 => Self::ShenzhenFinance2,
            120001 => Self::GuangzhouOpen,
            150001 => Self::SiliconValley1,
            160001 => Self::Chengdu1,
            160002 => Self::Chengdu2,
            170001 => Self::Frankfurt1,
            180001 => Self::Seoul1,
            _ => Self::Unknown(number),
        }
    }
}

impl From<ZoneId> for i64 {
    fn from(value: ZoneId) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for ZoneId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for ZoneId {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for ZoneId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
