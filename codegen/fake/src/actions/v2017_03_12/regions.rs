//! Regions, zones and instance types.

use super::filters::Filters;
use crate::{
    actions::{ActionResult, Args},
    error::{CallError, Resource},
    protocol::{JsonObject, QuotedNumber, object},
    state::{
        CloudState,
        catalog::{InstanceType, REGIONS, Region, Zone},
    },
};

pub fn regions(_: &mut CloudState, _: &Args<'_>) -> ActionResult {
    let set: Vec<JsonObject> = REGIONS
        .iter()
        .map(|region| object! { "Region": region.id, "RegionName": region.name, "RegionState": "AVAILABLE" })
        .collect();
    Ok(object! { "TotalCount": set.len(), "RegionSet": set })
}

pub fn zones(_: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let zone = |zone: &Zone| object! { "Zone": zone.id, "ZoneName": zone.name, "ZoneId": QuotedNumber(zone.number), "ZoneState": "AVAILABLE" };
    let set: Vec<JsonObject> = args.region()?.zones.iter().map(zone).collect();
    Ok(object! { "TotalCount": set.len(), "ZoneSet": set })
}

pub fn instance_types(_: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let filters = Filters::of(args);
    filters.values("zone").try_for_each(|zone| self::zone(region, zone).map(drop))?;
    let offers =
        region.zones.iter().flat_map(|zone| InstanceType::all().map(move |instance_type| (zone, instance_type)));
    let matches = offers.filter(|(zone, instance_type)| {
        filters.allow(|name, value| match name {
            "zone" => zone.id == value,
            "instance-family" => instance_type.family == value,
            _ => false,
        })
    });
    let set: Vec<JsonObject> = matches
        .map(|(zone, instance_type)| {
            object! {
                "Zone": zone.id,
                "InstanceType": instance_type.name(),
                "InstanceFamily": instance_type.family,
                "CPU": instance_type.cpu,
                "GPU": 0,
                "FPGA": 0,
                "Memory": instance_type.memory,
            }
        })
        .collect();
    Ok(object! { "InstanceTypeConfigSet": set })
}

/// Returns the zone of the region with that name.
pub fn zone(region: &'static Region, id: &str) -> Result<&'static Zone, CallError> {
    region.zone(id).ok_or_else(|| {
        let error = CallError::not_found(Resource::Zone, id);
        CallError { message: format!("{} in {}", error.message, region.id), ..error }
    })
}
