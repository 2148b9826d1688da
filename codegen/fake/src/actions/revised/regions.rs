//! Regions, zones and models.

use super::filters::Filters;
use crate::{
    actions::{Answer, Args},
    protocol::{Object, Quoted, object},
    trouble::{Thing, Trouble},
    world::{
        World,
        catalog::{Model, REGIONS, Region, Zone},
    },
};

pub fn regions(_: &mut World, _: &Args<'_>) -> Answer {
    let set: Vec<Object> = REGIONS
        .iter()
        .map(|region| object! { "Region": region.id, "RegionName": region.name, "RegionState": "AVAILABLE" })
        .collect();
    Ok(object! { "TotalCount": set.len(), "RegionSet": set })
}

pub fn zones(_: &mut World, args: &Args<'_>) -> Answer {
    let zone = |zone: &Zone| object! { "Zone": zone.id, "ZoneName": zone.name, "ZoneId": Quoted(zone.number), "ZoneState": "AVAILABLE" };
    let set: Vec<Object> = args.region()?.zones.iter().map(zone).collect();
    Ok(object! { "TotalCount": set.len(), "ZoneSet": set })
}

pub fn models(_: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let filters = Filters::of(args);
    filters.values("zone").try_for_each(|zone| self::zone(region, zone).map(drop))?;
    let offers = region.zones.iter().flat_map(|zone| Model::all().map(move |model| (zone, model)));
    let matches = offers.filter(|(zone, model)| {
        filters.allow(|name, value| match name {
            "zone" => zone.id == value,
            "instance-family" => model.family == value,
            _ => false,
        })
    });
    let set: Vec<Object> = matches
        .map(|(zone, model)| {
            object! {
                "Zone": zone.id,
                "InstanceType": model.name(),
                "InstanceFamily": model.family,
                "CPU": model.cpu,
                "GPU": 0,
                "FPGA": 0,
                "Memory": model.memory,
            }
        })
        .collect();
    Ok(object! { "InstanceTypeConfigSet": set })
}

/// A zone of the region.
pub fn zone(region: &'static Region, id: &str) -> Result<&'static Zone, Trouble> {
    region.zone(id).ok_or_else(|| {
        let trouble = Trouble::not_found(Thing::Zone, id);
        Trouble { message: format!("{} in {}", trouble.message, region.id), ..trouble }
    })
}
