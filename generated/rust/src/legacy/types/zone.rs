// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::Idc;

/// An availability zone and the data centres in it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Zone {
    /// Number of the zone.
    ///
    /// [`ZoneId`](crate::legacy::types::ZoneId) lists the known values.
    pub zone_id: Option<i64>,
    /// Name of the zone, in Chinese.
    pub zone_name: Option<String>,
    /// Data centres of the zone.
    pub idc_list: Vec<Idc>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Zone {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Zone {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["idcList", "zoneId", "zoneName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.idc_list),
            1 => self.zone_id.encode(),
            2 => self.zone_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Zone {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "zoneId" => d.member("zoneId", &mut value.zone_id),
                "zoneName" => d.member("zoneName", &mut value.zone_name),
                "idcList" => d.member("idcList", &mut value.idc_list),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
