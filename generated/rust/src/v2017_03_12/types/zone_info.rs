// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::ZoneState;

/// A zone, as listed by [`Client::describe_zones`](crate::v2017_03_12::Client::describe_zones).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    /// Id of the zone. Requests that name a zone take this value.
    ///
    /// Example: `ap-guangzhou-1`. [`Zone`](crate::v2017_03_12::types::Zone) lists the known values.
    pub zone: Option<String>,
    /// Name in the vendor's language.
    pub zone_name: Option<String>,
    /// Number of the zone in the legacy API, written as a string.
    pub zone_id: Option<String>,
    /// State of the zone.
    pub zone_state: Option<ZoneState>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ZoneInfo {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ZoneInfo {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Zone", "ZoneId", "ZoneName", "ZoneState"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.zone.encode(),
            1 => self.zone_id.encode(),
            2 => self.zone_name.encode(),
            3 => self.zone_state.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ZoneInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Zone" => d.member("Zone", &mut value.zone),
                "ZoneName" => d.member("ZoneName", &mut value.zone_name),
                "ZoneId" => d.member("ZoneId", &mut value.zone_id),
                "ZoneState" => d.member("ZoneState", &mut value.zone_state),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
