// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::RegionState;

/// A region, as listed by [`Client::describe_regions`](crate::v2017_03_12::Client::describe_regions).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    /// Id of the region. The common parameter of the same name takes this value.
    ///
    /// [`Region`](crate::v2017_03_12::types::Region) lists the known values.
    pub region: Option<String>,
    /// Name in the vendor's language.
    pub region_name: Option<String>,
    /// State of the region.
    pub region_state: Option<RegionState>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for RegionInfo {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RegionInfo {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Region", "RegionName", "RegionState"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.region.encode(),
            1 => self.region_name.encode(),
            2 => self.region_state.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for RegionInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Region" => d.member("Region", &mut value.region),
                "RegionName" => d.member("RegionName", &mut value.region_name),
                "RegionState" => d.member("RegionState", &mut value.region_state),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
