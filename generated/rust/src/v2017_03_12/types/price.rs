// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Decimal, Extra},
};
use super::ItemPrice;

/// Price of a configuration.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Price {
    /// Price of the instance.
    pub instance_price: Option<ItemPrice>,
    /// Price of the network.
    pub bandwidth_price: Option<ItemPrice>,
    /// List price if the response does not split the price into parts.
    ///
    /// Unit: CNY.
    pub original_price: Option<Decimal>,
    /// Price to pay if the response does not split the price into parts.
    ///
    /// Unit: CNY.
    pub discount_price: Option<Decimal>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Price {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Price {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &["BandwidthPrice", "DiscountPrice", "InstancePrice", "OriginalPrice"],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.bandwidth_price.encode(),
            1 => self.discount_price.encode(),
            2 => self.instance_price.encode(),
            3 => self.original_price.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Price {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "InstancePrice" => d.member("InstancePrice", &mut value.instance_price),
                "BandwidthPrice" => {
                    d.member("BandwidthPrice", &mut value.bandwidth_price)
                }
                "OriginalPrice" => d.member("OriginalPrice", &mut value.original_price),
                "DiscountPrice" => d.member("DiscountPrice", &mut value.discount_price),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
