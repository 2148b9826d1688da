//! Instances as they are listed.

use crate::{
    actions::{Answer, Args},
    protocol::{Object, object},
    world::{Image, ImageKind, Instance, World, calendar::beijing},
};

/// What travels where there is no time.
const NEVER: &str = "0000-00-00 00:00";

pub fn instances(world: &mut World, args: &Args<'_>) -> Answer {
    let world = &*world;
    let (ids, ips) = (args.texts("instanceIds"), args.texts("lanIps"));
    let matches = world.instances_in(args.region()?).filter(|instance| {
        let is = |id: &&str| *id == instance.id || *id == instance.old_id;
        (ids.is_empty() || ids.iter().any(is))
            && (ips.is_empty() || ips.iter().any(|ip| addresses(world, instance).any(|own| own == *ip)))
            && args.text_if("searchWord").is_none_or(|word| instance.name.contains(word))
            && args.number_if("status").is_none_or(|status| instance.state.number() == status)
            && args.number_if("projectId").is_none_or(|project| instance.project == project)
            && args.number_if("zoneId").is_none_or(|zone| instance.zone.number == zone)
    });
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let set: Vec<Object> = page.into_iter().map(|own| instance(world, own)).collect();
    Ok(object! { "totalCount": total, "instanceSet": set })
}

fn public_ips<'a>(world: &'a World, instance: &'a Instance) -> impl Iterator<Item = &'a str> {
    let elastic = world.addresses_of(&instance.id).map(|address| address.ip.as_str());
    instance.public_ip.as_deref().into_iter().chain(elastic)
}

fn addresses<'a>(world: &'a World, instance: &'a Instance) -> impl Iterator<Item = &'a str> {
    std::iter::once(instance.private_ip.as_str()).chain(public_ips(world, instance))
}

fn instance(world: &World, instance: &Instance) -> Object {
    let image = world.image(instance.region, &instance.image).ok();
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
        "wanIpSet": public_ips(world, instance).collect::<Vec<_>>(),
        "cpu": instance.model.cpu,
        "mem": instance.model.memory,
        "bandwidth": instance.bandwidth_at(world.now),
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

/// The older number of an image, made of its id.
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
