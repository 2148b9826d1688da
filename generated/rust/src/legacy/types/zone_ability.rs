// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::ZoneCapacity;

/// Capabilities of a zone, and whether the zone has them.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZoneAbility {
    /// Capabilities that [`is_supported`](crate::legacy::types::ZoneAbility::is_supported) refers to.
    pub capacity: Vec<ZoneCapacity>,
    /// True if the zone has these capabilities.
    pub is_supported: Option<bool>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ZoneAbility {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ZoneAbility {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["capacity", "isSupported"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.capacity),
            1 => self.is_supported.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ZoneAbility {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "capacity" => d.member("capacity", &mut value.capacity),
                "isSupported" => d.member("isSupported", &mut value.is_supported),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
