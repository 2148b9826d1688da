// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::ZoneState;

/// A zone and its region.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct AvailabilityZone {
    /// Id of the region that the zone belongs to.
    ///
    /// [`Region`](crate::v2017_03_12::types::Region) lists the known values.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// Example: `ap-guangzhou-1`. [`Zone`](crate::v2017_03_12::types::Zone) lists the known values.
    pub zone: Option<String>,
    /// Name in the vendor's language.
    pub zone_name: Option<String>,
    /// State of the zone.
    pub zone_state: Option<ZoneState>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl AvailabilityZone {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`region_id`](Self::region_id): id of the region that the zone belongs to.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets [`zone`](Self::zone): id of the zone.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }

    /// Sets [`zone_name`](Self::zone_name): name in the vendor's language.
    pub fn zone_name(mut self, value: impl Into<String>) -> Self {
        self.zone_name = Some(value.into());
        self
    }

    /// Sets [`zone_state`](Self::zone_state): state of the zone.
    pub fn zone_state(mut self, value: ZoneState) -> Self {
        self.zone_state = Some(value);
        self
    }
}

impl Encode for AvailabilityZone {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AvailabilityZone {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["RegionId", "Zone", "ZoneName", "ZoneState"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.region_id.encode(),
            1 => self.zone.encode(),
            2 => self.zone_name.encode(),
            3 => self.zone_state.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}
