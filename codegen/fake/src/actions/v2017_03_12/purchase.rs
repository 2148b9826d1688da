//! Purchases of instances.

use super::regions::zone;
use crate::{
    actions::{ActionResult, Args},
    error::{CallError, Resource},
    protocol::object,
    state::{ApiEnum, Charge, CloudState, DiskKind, Login, NetworkCharge, Purchase, Renewal, catalog::InstanceType},
};

pub fn run(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let purchase = purchase(state, args)?;
    let purchased = state.purchase(&purchase)?;
    Ok(object! { "InstanceIdSet": purchased.ids })
}

/// Reads the parameters of RunInstances and of its price inquiry.
pub fn purchase<'a>(state: &CloudState, args: &Args<'a>) -> Result<Purchase<'a>, CallError> {
    let region = args.region()?;
    let placement = args.structure("Placement");
    if let Some(host) = placement.and_then(|placement| placement.strings("HostIds").first().copied()) {
        return Err(CallError::not_found(Resource::Host, host));
    }
    let zone = zone(region, placement.map_or("", |placement| placement.string("Zone")))?;
    let name = args.string("InstanceType");
    let instance_type = InstanceType::named(name).ok_or_else(|| CallError::not_found(Resource::InstanceType, name))?;
    let charge = Charge::from_name(args.string("InstanceChargeType")).unwrap_or(Charge::Hourly);
    let prepaid = args.structure("InstanceChargePrepaid").filter(|_| charge == Charge::Prepaid);
    let kind = |disk: Args<'_>| DiskKind::from_name(disk.string("DiskType")).unwrap_or(DiskKind::LocalBasic);
    let system_disk = match args.structure("SystemDisk") {
        Some(disk) => (kind(disk), disk.optional_integer("DiskSize")),
        None => (DiskKind::LocalBasic, Some(50)),
    };
    let network = args.structure("InternetAccessible");
    let network_charge = network.and_then(|network| NetworkCharge::from_name(network.string("InternetChargeType")));
    let vpc = args.structure("VirtualPrivateCloud");
    let subnet = vpc.map(|vpc| state.subnet(region, vpc.string("VpcId"), vpc.string("SubnetId")));
    Ok(Purchase {
        region,
        zone,
        project: placement.map_or(0, |placement| placement.integer("ProjectId")),
        instance_type,
        image: args.string("ImageId"),
        image_kind: None,
        charge,
        months: prepaid.map_or(1, |prepaid| prepaid.integer("Period")),
        renewal: match prepaid {
            Some(prepaid) => Renewal::from_name(prepaid.string("RenewFlag")).unwrap_or(Renewal::Automatic),
            None => Renewal::Manual,
        },
        system_disk,
        data_disk: args
            .structures("DataDisks")
            .next()
            .map(|disk| (kind(disk), disk.integer("DiskSize")))
            .filter(|(_, size)| *size != 0),
        network_charge: network_charge.unwrap_or(NetworkCharge::Traffic),
        bandwidth: network.map_or(0, |network| network.integer("InternetMaxBandwidthOut")),
        public_ip: network.and_then(|network| network.optional_boolean("PublicIpAssigned")),
        subnet: subnet.transpose()?,
        private_ip: vpc.and_then(|vpc| vpc.strings("PrivateIpAddresses").first().copied()),
        is_gateway: vpc.is_some_and(|vpc| vpc.boolean("AsVpcGateway")),
        login: login(args),
        count: args.integer("InstanceCount"),
        name: args.string("InstanceName"),
        groups: args.strings("SecurityGroupIds"),
        token: args.non_empty_string("ClientToken"),
    })
}

/// Reads the login of an instance.
pub fn login<'a>(args: &Args<'a>) -> Login<'a> {
    let Some(settings) = args.structure("LoginSettings") else { return Login::Other };
    match (settings.optional_string("Password"), settings.strings("KeyIds").first()) {
        (Some(password), _) => Login::Password(password),
        (None, Some(key)) => Login::Key(key),
        (None, None) => Login::Other,
    }
}
