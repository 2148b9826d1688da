// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};
use super::ZoneState;

/// A zone, as DescribeZones lists it.
///
/// The manual contradicts itself: The page calls this type Zone; the type page describes AvailabilityZone, with RegionId and without ZoneId. We follow the example.
///
/// Manual: p43-44.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    /// Id, the value to give wherever a request asks for a zone.
    ///
    /// Format: zone. [`Zone`](crate::v2017_03_12::types::Zone) lists the values the manual knows.
    ///
    /// Inferred: Only the example of DescribeZones and the vendor's SDK have them.
    pub zone: Option<String>,
    /// Name in the vendor's language.
    ///
    /// Inferred: Only the example of DescribeZones and the vendor's SDK have them.
    pub zone_name: Option<String>,
    /// Number the zone has in the older API, written as a string.
    ///
    /// Inferred: Only the example of DescribeZones and the vendor's SDK have them.
    pub zone_id: Option<String>,
    /// Whether the zone is open for use.
    ///
    /// Inferred: Only the example of DescribeZones and the vendor's SDK have them.
    pub zone_state: Option<ZoneState>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for ZoneInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("Zone", &self.zone);
        e.member("ZoneId", &self.zone_id);
        e.member("ZoneName", &self.zone_name);
        e.member("ZoneState", &self.zone_state);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for ZoneInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Zone" => d.member("Zone", &mut value.zone)?,
                "ZoneName" => d.member("ZoneName", &mut value.zone_name)?,
                "ZoneId" => d.member("ZoneId", &mut value.zone_id)?,
                "ZoneState" => d.member("ZoneState", &mut value.zone_state)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
