//! Buying instances.

use super::regions::zone;
use crate::{
    actions::{Answer, Args},
    protocol::object,
    trouble::{Thing, Trouble},
    world::{Charge, DiskKind, Login, NetworkCharge, Purchase, Renewal, Words, World, catalog::Model},
};

pub fn run(world: &mut World, args: &Args<'_>) -> Answer {
    let purchase = purchase(world, args)?;
    let bought = world.buy(&purchase)?;
    Ok(object! { "InstanceIdSet": bought.ids })
}

/// What RunInstances and the question for its price ask for.
pub fn purchase<'a>(world: &World, args: &Args<'a>) -> Result<Purchase<'a>, Trouble> {
    let region = args.region()?;
    let placement = args.part("Placement");
    if let Some(host) = placement.and_then(|placement| placement.texts("HostIds").first().copied()) {
        return Err(Trouble::not_found(Thing::Host, host));
    }
    let zone = zone(region, placement.map_or("", |placement| placement.text("Zone")))?;
    let name = args.text("InstanceType");
    let model = Model::named(name).ok_or_else(|| Trouble::not_found(Thing::InstanceType, name))?;
    let charge = Charge::of_word(args.text("InstanceChargeType")).unwrap_or(Charge::Hourly);
    let prepaid = args.part("InstanceChargePrepaid").filter(|_| charge == Charge::Prepaid);
    let kind = |disk: Args<'_>| DiskKind::of_word(disk.text("DiskType")).unwrap_or(DiskKind::LocalBasic);
    let system_disk = match args.part("SystemDisk") {
        Some(disk) => (kind(disk), disk.number_if("DiskSize")),
        None => (DiskKind::LocalBasic, Some(50)),
    };
    let network = args.part("InternetAccessible");
    let network_charge = network.and_then(|network| NetworkCharge::of_word(network.text("InternetChargeType")));
    let vpc = args.part("VirtualPrivateCloud");
    let subnet = vpc.map(|vpc| world.subnet(region, vpc.text("VpcId"), vpc.text("SubnetId")));
    Ok(Purchase {
        region,
        zone,
        project: placement.map_or(0, |placement| placement.number("ProjectId")),
        model,
        image: args.text("ImageId"),
        image_kind: None,
        charge,
        months: prepaid.map_or(1, |prepaid| prepaid.number("Period")),
        renewal: match prepaid {
            Some(prepaid) => Renewal::of_word(prepaid.text("RenewFlag")).unwrap_or(Renewal::Automatic),
            None => Renewal::Manual,
        },
        system_disk,
        data_disk: args
            .parts("DataDisks")
            .next()
            .map(|disk| (kind(disk), disk.number("DiskSize")))
            .filter(|(_, size)| *size != 0),
        network_charge: network_charge.unwrap_or(NetworkCharge::Traffic),
        bandwidth: network.map_or(0, |network| network.number("InternetMaxBandwidthOut")),
        public_ip: network.and_then(|network| network.flag_if("PublicIpAssigned")),
        subnet: subnet.transpose()?,
        private_ip: vpc.and_then(|vpc| vpc.texts("PrivateIpAddresses").first().copied()),
        is_gateway: vpc.is_some_and(|vpc| vpc.flag("AsVpcGateway")),
        login: login(args),
        count: args.number("InstanceCount"),
        name: args.text("InstanceName"),
        groups: args.texts("SecurityGroupIds"),
        token: args.some_text("ClientToken"),
    })
}

/// How to log in.
pub fn login<'a>(args: &Args<'a>) -> Login<'a> {
    let Some(settings) = args.part("LoginSettings") else { return Login::Other };
    match (settings.text_if("Password"), settings.texts("KeyIds").first()) {
        (Some(password), _) => Login::Password(password),
        (None, Some(key)) => Login::Key(key),
        (None, None) => Login::Other,
    }
}
