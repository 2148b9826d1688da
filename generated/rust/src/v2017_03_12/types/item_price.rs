// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Decimal, Extra},
};
use super::ChargeUnit;

/// Price of one item. If it is paid by use, the price is [`unit_price`](crate::v2017_03_12::types::ItemPrice::unit_price); if it is paid in advance, the prices are [`original_price`](crate::v2017_03_12::types::ItemPrice::original_price) and [`discount_price`](crate::v2017_03_12::types::ItemPrice::discount_price).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    /// Price of one [`charge_unit`](crate::v2017_03_12::types::ItemPrice::charge_unit) if the item is paid by use.
    ///
    /// Unit: CNY.
    pub unit_price: Option<Decimal>,
    /// Unit of [`unit_price`](crate::v2017_03_12::types::ItemPrice::unit_price).
    pub charge_unit: Option<ChargeUnit>,
    /// List price if the item is paid in advance.
    ///
    /// Unit: CNY.
    pub original_price: Option<Decimal>,
    /// Price to pay if the item is paid in advance.
    ///
    /// Unit: CNY.
    pub discount_price: Option<Decimal>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ItemPrice {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ItemPrice {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(&["ChargeUnit", "DiscountPrice", "OriginalPrice", "UnitPrice"])
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.charge_unit.encode(),
            1 => self.discount_price.encode(),
            2 => self.original_price.encode(),
            3 => self.unit_price.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ItemPrice {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "UnitPrice" => d.member("UnitPrice", &mut value.unit_price),
                "ChargeUnit" => d.member("ChargeUnit", &mut value.charge_unit),
                "OriginalPrice" => d.member("OriginalPrice", &mut value.original_price),
                "DiscountPrice" => d.member("DiscountPrice", &mut value.discount_price),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
