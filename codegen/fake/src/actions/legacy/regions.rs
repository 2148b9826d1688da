//! Regions and zones.

use crate::{
    actions::{ActionResult, Args},
    error::{CallError, Resource},
    protocol::{JsonObject, object},
    state::{
        CloudState,
        catalog::{REGIONS, Region, Zone, find_zone},
    },
};

/// Lists the zones of the region, or the given zone.
pub fn zones(_: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let asked = args.optional_integer("zoneId");
    let zones: Vec<&Zone> = match asked {
        Some(number) => find_zone(number).into_iter().collect(),
        None => args.region()?.zones.iter().collect(),
    };
    let set: Vec<JsonObject> = zones
        .into_iter()
        .map(|zone| {
            let centre =
                object! { "idcId": zone.number.rem_euclid(10_000) + 685, "idcName": format!("{}机房", zone.name) };
            object! { "zoneId": zone.number, "zoneName": zone.name, "idcList": [centre] }
        })
        .collect();
    Ok(object! { "totalCount": set.len(), "zoneSet": set })
}

pub fn product_regions(_: &mut CloudState, _: &Args<'_>) -> ActionResult {
    let regions = REGIONS.iter().map(|region| (region.code, region.city));
    Ok(object! { "availableRegion": regions.collect::<JsonObject>() })
}

pub fn abilities(_: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let number = args.integer("zoneId");
    let zone = find_zone(number).ok_or_else(|| CallError::not_found(Resource::Zone, &number.to_string()))?;
    let set: Vec<JsonObject> = args
        .strings("capacity")
        .into_iter()
        .map(|capacity| {
            // One zone lacks a feature, so that clients get both values.
            let lacks = capacity == "VPC" && zone.id == "ap-guangzhou-open-1";
            object! { "capacity": [capacity], "isSupported": i64::from(!lacks) }
        })
        .collect();
    Ok(object! { "capacitySet": set })
}

/// Returns the zone of the region with that number.
pub fn zone(region: &'static Region, number: i64) -> Result<&'static Zone, CallError> {
    region.zone_number(number).ok_or_else(|| {
        let error = CallError::not_found(Resource::Zone, &number.to_string());
        CallError { message: format!("{} in {}", error.message, region.code), ..error }
    })
}
