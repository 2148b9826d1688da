//! Purchases of instances.

use super::regions::zone;
use crate::{
    actions::{ActionResult, Args},
    error::{CallError, ErrorKind, Resource},
    protocol::{JsonObject, object},
    state::{
        ApiEnum, Charge, CloudState, DiskKind, ImageKind, Login, NetworkCharge, Purchase, Renewal,
        catalog::InstanceType,
    },
};

pub fn prepaid(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let purchase = purchase(state, args, Charge::Prepaid, args.string("instanceType"))?;
    let purchased = state.purchase(&purchase)?;
    let instances = JsonObject::from_iter([(purchased.deal.to_string(), purchased.ids)]);
    Ok(object! { "dealIds": [purchased.deal], "unInstanceIds": instances })
}

pub fn hourly(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let purchase = purchase(state, args, Charge::Hourly, args.string("instanceType"))?;
    let purchased = state.purchase(&purchase)?;
    Ok(object! { "unInstanceIds": purchased.ids })
}

/// Reads the parameters of the two purchases and of their price inquiries.
pub fn purchase<'a>(
    state: &CloudState,
    args: &Args<'a>,
    charge: Charge,
    family: &str,
) -> Result<Purchase<'a>, CallError> {
    let region = args.region()?;
    let zone = match (args.optional_integer("zoneId"), region.zones.first()) {
        (Some(number), _) => zone(region, number)?,
        (None, Some(first)) => first,
        (None, None) => return Err(CallError::not_found(Resource::Zone, "")),
    };
    let (cpu, memory) = (args.integer("cpu"), args.integer("mem"));
    let instance_type = InstanceType::of(family, cpu, memory).ok_or_else(|| {
        CallError::not_found(Resource::InstanceType, &format!("{family} with {cpu} cores and {memory} GB of memory"))
    })?;
    let count = args.integer("goodsNum");
    if count < 1 {
        return Err(CallError::at(ErrorKind::OutOfRange, "goodsNum", "must be 1 or more"));
    }
    let private_ip = args.strings("privateIpAddresses").first().copied();
    if private_ip.is_some() && count > 1 {
        return Err(CallError::at(ErrorKind::Forbidden, "privateIpAddresses", "fits one instance only"));
    }
    let kind = DiskKind::from_number(args.integer("storageType")).unwrap_or(DiskKind::LocalBasic);
    let bandwidth = args.integer("bandwidth");
    let subnet = args.non_empty_string("vpcId").map(|vpc| state.subnet(region, vpc, args.string("subnetId")));
    Ok(Purchase {
        region,
        zone,
        project: args.integer("projectId"),
        instance_type,
        image: args.string("imageId"),
        image_kind: args.optional_integer("imageType").and_then(ImageKind::from_number),
        charge,
        months: args.optional_integer("period").unwrap_or(1),
        renewal: Renewal::Manual,
        system_disk: (kind, args.optional_integer("rootSize")),
        data_disk: args.optional_integer("storageSize").filter(|size| *size != 0).map(|size| (kind, size)),
        network_charge: match args.string("bandwidthType") {
            "PayByTraffic" => NetworkCharge::Traffic,
            "PayByHour" => NetworkCharge::Hourly,
            _ => NetworkCharge::Prepaid,
        },
        bandwidth,
        // Without bandwidth there is no public address, whatever `wanIp` says.
        public_ip: if bandwidth == 0 { Some(false) } else { args.optional_boolean("wanIp") },
        subnet: subnet.transpose()?,
        private_ip,
        is_gateway: args.boolean("isVpcGateway"),
        login: match (args.optional_string("password"), args.optional_string("keyId")) {
            (Some(password), _) => Login::Password(password),
            (None, Some(key)) => Login::Key(key),
            (None, None) => Login::Other,
        },
        count,
        name: args.string("instanceName"),
        groups: Vec::new(),
        token: args.non_empty_string("clientToken"),
    })
}
