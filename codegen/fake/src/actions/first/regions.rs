//! Regions and zones.

use crate::{
    actions::{Answer, Args},
    protocol::{Object, object},
    trouble::{Thing, Trouble},
    world::{
        World,
        catalog::{REGIONS, Region, Zone, find_zone},
    },
};

/// Zones of the region, or the one asked for.
pub fn zones(_: &mut World, args: &Args<'_>) -> Answer {
    let asked = args.number_if("zoneId");
    let zones: Vec<&Zone> = match asked {
        Some(number) => find_zone(number).into_iter().collect(),
        None => args.region()?.zones.iter().collect(),
    };
    let set: Vec<Object> = zones
        .into_iter()
        .map(|zone| {
            let centre =
                object! { "idcId": zone.number.rem_euclid(10_000) + 685, "idcName": format!("{}机房", zone.name) };
            object! { "zoneId": zone.number, "zoneName": zone.name, "idcList": [centre] }
        })
        .collect();
    Ok(object! { "totalCount": set.len(), "zoneSet": set })
}

pub fn product_regions(_: &mut World, _: &Args<'_>) -> Answer {
    let regions = REGIONS.iter().map(|region| (region.code, region.city));
    Ok(object! { "availableRegion": regions.collect::<Object>() })
}

pub fn abilities(_: &mut World, args: &Args<'_>) -> Answer {
    let number = args.number("zoneId");
    let zone = find_zone(number).ok_or_else(|| Trouble::not_found(Thing::Zone, &number.to_string()))?;
    let set: Vec<Object> = args
        .texts("capacity")
        .into_iter()
        .map(|capacity| {
            // One zone that lacks something, so that clients meet both answers.
            let lacks = capacity == "VPC" && zone.id == "ap-guangzhou-open-1";
            object! { "capacity": [capacity], "isSupported": i64::from(!lacks) }
        })
        .collect();
    Ok(object! { "capacitySet": set })
}

/// A zone of the region by its number.
pub fn zone(region: &'static Region, number: i64) -> Result<&'static Zone, Trouble> {
    region.zone_number(number).ok_or_else(|| {
        let trouble = Trouble::not_found(Thing::Zone, &number.to_string());
        Trouble { message: format!("{} in {}", trouble.message, region.code), ..trouble }
    })
}
