// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};
use super::InternetAccessible;

/// Public bandwidth of an instance during a period, which may be past.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InternetBandwidthConfig {
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// End time.
    pub end_time: Option<Timestamp>,
    /// The bandwidth and how it is paid for.
    pub internet_accessible: Option<InternetAccessible>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InternetBandwidthConfig {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InternetBandwidthConfig {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["EndTime", "InternetAccessible", "StartTime"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.end_time.encode(),
            1 => self.internet_accessible.encode(),
            2 => self.start_time.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InternetBandwidthConfig {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "StartTime" => d.member("StartTime", &mut value.start_time),
                "EndTime" => d.member("EndTime", &mut value.end_time),
                "InternetAccessible" => {
                    d.member("InternetAccessible", &mut value.internet_accessible)
                }
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
