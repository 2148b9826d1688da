// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Decimal, Extra},
};
use super::PriceUnit;

/// Price of an item that is paid by use.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HourlyPrice {
    /// Price of one unit.
    ///
    /// Unit: CNY.
    pub price: Option<Decimal>,
    /// Unit of the price.
    pub price_unit: Option<PriceUnit>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for HourlyPrice {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for HourlyPrice {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["price", "price_unit"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.price.encode(),
            1 => self.price_unit.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for HourlyPrice {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "price" => d.member("price", &mut value.price),
                "price_unit" => d.member("price_unit", &mut value.price_unit),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
