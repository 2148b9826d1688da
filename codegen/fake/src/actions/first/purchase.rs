//! Buying instances.

use super::regions::zone;
use crate::{
    actions::{Answer, Args},
    protocol::{Object, object},
    trouble::{Kind, Thing, Trouble},
    world::{Charge, DiskKind, ImageKind, Login, NetworkCharge, Purchase, Renewal, Words, World, catalog::Model},
};

pub fn prepaid(world: &mut World, args: &Args<'_>) -> Answer {
    let purchase = purchase(world, args, Charge::Prepaid, args.text("instanceType"))?;
    let bought = world.buy(&purchase)?;
    let instances = Object::from_iter([(bought.deal.to_string(), bought.ids)]);
    Ok(object! { "dealIds": [bought.deal], "unInstanceIds": instances })
}

pub fn hourly(world: &mut World, args: &Args<'_>) -> Answer {
    let purchase = purchase(world, args, Charge::Hourly, args.text("instanceType"))?;
    let bought = world.buy(&purchase)?;
    Ok(object! { "unInstanceIds": bought.ids })
}

/// What the two purchases, and the questions for their prices, ask for.
pub fn purchase<'a>(world: &World, args: &Args<'a>, charge: Charge, family: &str) -> Result<Purchase<'a>, Trouble> {
    let region = args.region()?;
    let zone = match (args.number_if("zoneId"), region.zones.first()) {
        (Some(number), _) => zone(region, number)?,
        (None, Some(first)) => first,
        (None, None) => return Err(Trouble::not_found(Thing::Zone, "")),
    };
    let (cpu, memory) = (args.number("cpu"), args.number("mem"));
    let model = Model::of(family, cpu, memory).ok_or_else(|| {
        Trouble::not_found(Thing::InstanceType, &format!("{family} with {cpu} cores and {memory} GB of memory"))
    })?;
    let count = args.number("goodsNum");
    if count < 1 {
        return Err(Trouble::at(Kind::OutOfRange, "goodsNum", "must be 1 or more"));
    }
    let private_ip = args.texts("privateIpAddresses").first().copied();
    if private_ip.is_some() && count > 1 {
        return Err(Trouble::at(Kind::Forbidden, "privateIpAddresses", "fits one instance only"));
    }
    let kind = DiskKind::of_number(args.number("storageType")).unwrap_or(DiskKind::LocalBasic);
    let bandwidth = args.number("bandwidth");
    let subnet = args.some_text("vpcId").map(|vpc| world.subnet(region, vpc, args.text("subnetId")));
    Ok(Purchase {
        region,
        zone,
        project: args.number("projectId"),
        model,
        image: args.text("imageId"),
        image_kind: args.number_if("imageType").and_then(ImageKind::of_number),
        charge,
        months: args.number_if("period").unwrap_or(1),
        renewal: Renewal::Manual,
        system_disk: (kind, args.number_if("rootSize")),
        data_disk: args.number_if("storageSize").filter(|size| *size != 0).map(|size| (kind, size)),
        network_charge: match args.text("bandwidthType") {
            "PayByTraffic" => NetworkCharge::Traffic,
            "PayByHour" => NetworkCharge::Hourly,
            _ => NetworkCharge::Prepaid,
        },
        bandwidth,
        // Without bandwidth none is given, whatever is asked for.
        public_ip: if bandwidth == 0 { Some(false) } else { args.flag_if("wanIp") },
        subnet: subnet.transpose()?,
        private_ip,
        is_gateway: args.flag("isVpcGateway"),
        login: match (args.text_if("password"), args.text_if("keyId")) {
            (Some(password), _) => Login::Password(password),
            (None, Some(key)) => Login::Key(key),
            (None, None) => Login::Other,
        },
        count,
        name: args.text("instanceName"),
        groups: Vec::new(),
        token: args.some_text("clientToken"),
    })
}
