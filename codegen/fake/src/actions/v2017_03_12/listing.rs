//! Lists of instances.

use super::{filters::Filters, regions::zone};
use crate::{
    actions::{ActionResult, Args},
    error::{CallError, ErrorKind, Resource},
    protocol::{JsonObject, object},
    state::{CloudState, Disk, Instance, NetworkCharge, calendar::utc},
};

const PAGE: (&str, &str) = ("Offset", "Limit");

pub fn instances(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let state = &*state;
    let region = args.region()?;
    let filters = Filters::of(args);
    filters.values("zone").try_for_each(|id| zone(region, id).map(drop))?;
    let ids = args.strings("InstanceIds");
    let matches = state
        .instances_in(region)
        .filter(|instance| is_listed(instance, &ids) && filters.allow(|name, value| has(state, instance, name, value)));
    let (total, page) = args.page(PAGE, matches)?;
    let set: Vec<JsonObject> = page.into_iter().map(|own| instance(state, own)).collect();
    Ok(object! { "TotalCount": total, "InstanceSet": set })
}

pub fn states(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let ids = args.strings("InstanceIds");
    let matches = state.instances_in(args.region()?).filter(|instance| is_listed(instance, &ids));
    let (total, page) = args.page(PAGE, matches)?;
    let set: Vec<JsonObject> = page
        .into_iter()
        .map(|instance| object! { "InstanceId": &instance.id, "InstanceState": instance.state.name() })
        .collect();
    Ok(object! { "TotalCount": total, "InstanceStatusSet": set })
}

/// `true` if there are no ids or the instance is one of them. Instances that are being returned are still listed.
fn is_listed(instance: &Instance, ids: &[&str]) -> bool {
    ids.is_empty() || ids.contains(&instance.id.as_str())
}

fn has(state: &CloudState, instance: &Instance, name: &str, value: &str) -> bool {
    match name {
        "zone" => instance.zone.id == value,
        "project-id" => value.parse() == Ok(instance.project),
        "instance-id" => instance.id == value,
        "instance-name" => instance.name == value,
        "instance-charge-type" => instance.charge.name() == value,
        "private-ip-address" => instance.private_ip == value,
        "public-ip-address" => state.public_ips(instance).any(|ip| ip == value),
        // No instance runs on a dedicated host.
        _ => false,
    }
}

fn instance(state: &CloudState, instance: &Instance) -> JsonObject {
    let public_ips: Vec<&str> = state.public_ips(instance).collect();
    let mut value = object! {
        "Placement": object! { "Zone": instance.zone.id, "HostId": "", "ProjectId": instance.project },
        "InstanceId": &instance.id,
        "InstanceType": instance.instance_type.name(),
        "CPU": instance.instance_type.cpu,
        "Memory": instance.instance_type.memory,
        "RestrictState": if instance.is_expired { "EXPIRED" } else { "NORMAL" },
        "InstanceName": &instance.name,
        "InstanceChargeType": instance.charge.name(),
        "SystemDisk": disk(&instance.system_disk),
        "DataDisks": instance.data_disk.iter().map(disk).collect::<Vec<_>>(),
        "PrivateIpAddresses": [&instance.private_ip],
        "PublicIpAddresses": public_ips,
        "InternetAccessible": object! {
            "InternetMaxBandwidthOut": instance.bandwidth_at(state.now),
            "InternetChargeType": instance.network_charge.name(),
            "PublicIpAssigned": instance.public_ip.is_some(),
        },
        "ImageId": &instance.image,
        "RenewFlag": instance.renewal.name(),
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

fn disk(disk: &Disk) -> JsonObject {
    object! { "DiskType": disk.kind.name(), "DiskId": disk.id.as_deref(), "DiskSize": disk.size }
}

pub fn bandwidths(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let instance = state.instance(args.region()?, args.string("InstanceId"))?;
    if instance.network_charge != NetworkCharge::Prepaid {
        let message = format!("the bandwidth of {} is not prepaid", instance.id);
        return Err(CallError::new(ErrorKind::Unsupported(Resource::Instance), message));
    }
    let set: Vec<JsonObject> = instance
        .bandwidth_terms
        .iter()
        .map(|term| {
            object! {
                "StartTime": utc(term.from),
                "EndTime": utc(term.until),
                "InternetAccessible": object! {
                    "InternetMaxBandwidthOut": term.bandwidth,
                    "InternetChargeType": NetworkCharge::Prepaid.name(),
                },
            }
        })
        .collect();
    Ok(object! { "InternetBandwidthConfigSet": set })
}
