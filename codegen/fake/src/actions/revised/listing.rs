//! Instances as they are listed.

use super::{filters::Filters, regions::zone};
use crate::{
    actions::{Answer, Args},
    protocol::{Object, object},
    trouble::{Kind, Thing, Trouble},
    world::{Disk, Instance, NetworkCharge, World, calendar::utc},
};

const PAGE: (&str, &str) = ("Offset", "Limit");

pub fn instances(world: &mut World, args: &Args<'_>) -> Answer {
    let world = &*world;
    let region = args.region()?;
    let filters = Filters::of(args);
    filters.values("zone").try_for_each(|id| zone(region, id).map(drop))?;
    let ids = args.texts("InstanceIds");
    let matches = world
        .instances_in(region)
        .filter(|instance| is_listed(instance, &ids) && filters.allow(|name, value| has(world, instance, name, value)));
    let (total, page) = args.page(PAGE, matches)?;
    let set: Vec<Object> = page.into_iter().map(|own| instance(world, own)).collect();
    Ok(object! { "TotalCount": total, "InstanceSet": set })
}

pub fn states(world: &mut World, args: &Args<'_>) -> Answer {
    let ids = args.texts("InstanceIds");
    let matches = world.instances_in(args.region()?).filter(|instance| is_listed(instance, &ids));
    let (total, page) = args.page(PAGE, matches)?;
    let set: Vec<Object> = page
        .into_iter()
        .map(|instance| object! { "InstanceId": &instance.id, "InstanceState": instance.state.word() })
        .collect();
    Ok(object! { "TotalCount": total, "InstanceStatusSet": set })
}

/// Whether an instance is among the ids, or there are none. While it is being returned it is still listed.
fn is_listed(instance: &Instance, ids: &[&str]) -> bool {
    ids.is_empty() || ids.contains(&instance.id.as_str())
}

fn has(world: &World, instance: &Instance, name: &str, value: &str) -> bool {
    match name {
        "zone" => instance.zone.id == value,
        "project-id" => value.parse() == Ok(instance.project),
        "instance-id" => instance.id == value,
        "instance-name" => instance.name == value,
        "instance-charge-type" => instance.charge.word() == value,
        "private-ip-address" => instance.private_ip == value,
        "public-ip-address" => public_ips(world, instance).any(|ip| ip == value),
        // No instance runs on a dedicated host.
        _ => false,
    }
}

fn public_ips<'a>(world: &'a World, instance: &'a Instance) -> impl Iterator<Item = &'a str> {
    let elastic = world.addresses_of(&instance.id).map(|address| address.ip.as_str());
    instance.public_ip.as_deref().into_iter().chain(elastic)
}

fn instance(world: &World, instance: &Instance) -> Object {
    let public_ips: Vec<&str> = public_ips(world, instance).collect();
    let mut value = object! {
        "Placement": object! { "Zone": instance.zone.id, "HostId": "", "ProjectId": instance.project },
        "InstanceId": &instance.id,
        "InstanceType": instance.model.name(),
        "CPU": instance.model.cpu,
        "Memory": instance.model.memory,
        "RestrictState": if instance.is_expired { "EXPIRED" } else { "NORMAL" },
        "InstanceName": &instance.name,
        "InstanceChargeType": instance.charge.word(),
        "SystemDisk": disk(&instance.system_disk),
        "DataDisks": instance.data_disk.iter().map(disk).collect::<Vec<_>>(),
        "PrivateIpAddresses": [&instance.private_ip],
        "PublicIpAddresses": public_ips,
        "InternetAccessible": object! {
            "InternetMaxBandwidthOut": instance.bandwidth_at(world.now),
            "InternetChargeType": instance.network_charge.word(),
            "PublicIpAssigned": instance.public_ip.is_some(),
        },
        "ImageId": &instance.image,
        "RenewFlag": instance.renewal.word(),
        "CreatedTime": utc(instance.created),
        "ExpiredTime": instance.expires.map(utc),
    };
    if let Some(place) = &instance.place {
        let place = object! {
            "VpcId": &place.vpc,
            "SubnetId": &place.subnet,
            "AsVpcGateway": place.is_gateway,
        };
        value.push("VirtualPrivateCloud", &place);
    }
    value
}

fn disk(disk: &Disk) -> Object {
    object! { "DiskType": disk.kind.word(), "DiskId": disk.id.as_deref(), "DiskSize": disk.size }
}

pub fn bandwidths(world: &mut World, args: &Args<'_>) -> Answer {
    let instance = world.instance(args.region()?, args.text("InstanceId"))?;
    if instance.network_charge != NetworkCharge::Prepaid {
        let message = format!("the bandwidth of {} is not prepaid", instance.id);
        return Err(Trouble::new(Kind::Unsupported(Thing::Instance), message));
    }
    let set: Vec<Object> = instance
        .bandwidth_terms
        .iter()
        .map(|term| {
            object! {
                "StartTime": utc(term.from),
                "EndTime": utc(term.until),
                "InternetAccessible": object! {
                    "InternetMaxBandwidthOut": term.bandwidth,
                    "InternetChargeType": NetworkCharge::Prepaid.word(),
                },
            }
        })
        .collect();
    Ok(object! { "InternetBandwidthConfigSet": set })
}
