// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::HourlyPrice;

/// Prices of the instance and of the public network.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InquiryInstancePriceHourData {
    /// Price of the public network.
    pub bandwidth: Option<HourlyPrice>,
    /// Price of the instance.
    pub cvm: Option<HourlyPrice>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InquiryInstancePriceHourData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InquiryInstancePriceHourData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["bandwidth", "cvm"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bandwidth.encode(),
            1 => self.cvm.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InquiryInstancePriceHourData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "bandwidth" => d.member("bandwidth", &mut value.bandwidth),
                "cvm" => d.member("cvm", &mut value.cvm),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
