//! Lists of instances.

use crate::{
    actions::{ActionResult, Args},
    protocol::{JsonObject, object},
    state::{CloudState, Image, ImageKind, Instance, calendar::beijing},
};

/// The value of absent times.
const NEVER: &str = "0000-00-00 00:00";

pub fn instances(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let state = &*state;
    let (ids, ips) = (args.strings("instanceIds"), args.strings("lanIps"));
    let matches = state.instances_in(args.region()?).filter(|instance| {
        let is = |id: &&str| *id == instance.id || *id == instance.old_id;
        (ids.is_empty() || ids.iter().any(is))
            && (ips.is_empty() || ips.iter().any(|ip| addresses(state, instance).any(|own| own == *ip)))
            && args.optional_string("searchWord").is_none_or(|word| instance.name.contains(word))
            && args.optional_integer("status").is_none_or(|status| instance.state.number() == status)
            && args.optional_integer("projectId").is_none_or(|project| instance.project == project)
            && args.optional_integer("zoneId").is_none_or(|zone| instance.zone.number == zone)
    });
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let set: Vec<JsonObject> = page.into_iter().map(|own| instance(state, own)).collect();
    Ok(object! { "totalCount": total, "instanceSet": set })
}

fn addresses<'a>(state: &'a CloudState, instance: &'a Instance) -> impl Iterator<Item = &'a str> {
    std::iter::once(instance.private_ip.as_str()).chain(state.public_ips(instance))
}

fn instance(state: &CloudState, instance: &Instance) -> JsonObject {
    let image = state.image(instance.region, &instance.image).ok();
    let place = instance.place.as_ref();
    let mut disks = object! {
        "rootType": instance.system_disk.kind.number().min(4),
        "rootId": instance.system_disk.id.as_deref().unwrap_or_default(),
        "rootSize": instance.system_disk.size,
    };
    if let Some(disk) = &instance.data_disk {
        disks.push("storageType", &disk.kind.number());
        disks.push("storageId", &disk.id.as_deref().unwrap_or_default());
        disks.push("storageSize", &disk.size);
    }
    object! {
        "instanceName": &instance.name,
        "unInstanceId": &instance.id,
        "instanceId": &instance.old_id,
        "uuid": &instance.uuid,
        "status": instance.state.number(),
        "statusTime": beijing(instance.since),
        "lanIp": &instance.private_ip,
        "wanIpSet": state.public_ips(instance).collect::<Vec<_>>(),
        "cpu": instance.instance_type.cpu,
        "mem": instance.instance_type.memory,
        "bandwidth": instance.bandwidth_at(state.now),
        "diskInfo": disks,
        "unImgId": &instance.image,
        "imageId": image.map_or(0, number),
        "imageType": image.map_or("", |image| kind(image.kind)),
        "os": &instance.os,
        "deviceClass": "VSELF",
        "Region": instance.region.code,
        "zoneId": instance.zone.number,
        "zoneName": instance.zone.name,
        "projectId": instance.project,
        "vpcId": place.map_or(0, |place| place.vpc_number),
        "subnetId": place.map_or(0, |place| place.subnet_number),
        "isVpcGateway": i64::from(place.is_some_and(|place| place.is_gateway)),
        "cvmPayMode": instance.charge.number(),
        "networkPayMode": instance.network_charge.number(),
        "autoRenew": instance.renewal.number(),
        "createTime": beijing(instance.created),
        "deadlineTime": instance.expires.map_or(NEVER.to_owned(), beijing),
    }
}

/// Returns a number for an image, derived from its id.
fn number(image: &Image) -> i64 {
    image.id.bytes().fold(0, |sum, byte| (sum * 31 + i64::from(byte)) % 10_000)
}

fn kind(kind: ImageKind) -> &'static str {
    match kind {
        ImageKind::Private => "私有镜像",
        ImageKind::Public => "公有镜像",
        ImageKind::Market => "服务市场",
        ImageKind::Shared => "共享镜像",
    }
}
