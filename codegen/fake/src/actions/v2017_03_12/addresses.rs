//! Elastic IP addresses.

use super::filters::Filters;
use crate::{
    actions::{ActionResult, Args, done},
    protocol::{JsonObject, object},
    state::{ADDRESS_QUOTA, Address, BindTarget, CloudState, DAILY_APPLICATIONS, DAILY_REASSIGNMENTS, calendar::utc},
};

pub fn allocate(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let ids = state.allocate_addresses(args.region()?, args.integer("AddressCount"))?;
    Ok(object! { "AddressSet": ids })
}

pub fn associate(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let target = match args.optional_string("InstanceId") {
        Some(instance) => BindTarget::Instance(instance),
        None => BindTarget::Interface(args.string("NetworkInterfaceId"), args.string("PrivateIpAddress")),
    };
    state.bind_address(args.region()?, args.string("AddressId"), target)?;
    done()
}

pub fn disassociate(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.unbind_address(args.region()?, args.string("AddressId"), args.boolean("ReallocateNormalPublicIp"))?;
    done()
}

pub fn rename(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.rename_address(args.region()?, args.string("AddressId"), args.string("AddressName"))?;
    done()
}

pub fn release(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.release_addresses(args.region()?, &args.strings("AddressIds"))?;
    done()
}

pub fn transform(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.transform_address(args.region()?, args.string("InstanceId"))?;
    done()
}

pub fn quota(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let today = state.today(region);
    let have = state.addresses_in(region).count();
    Ok(object! {
        "QuotaSet": [
            object! { "QuotaId": "TOTAL_EIP_QUOTA", "QuotaCurrent": have, "QuotaLimit": ADDRESS_QUOTA },
            object! { "QuotaId": "DAILY_EIP_APPLY", "QuotaCurrent": today.applications, "QuotaLimit": DAILY_APPLICATIONS },
            object! { "QuotaId": "DAILY_PUBLIC_IP_ASSIGN", "QuotaCurrent": today.reassignments, "QuotaLimit": DAILY_REASSIGNMENTS },
        ],
    })
}

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let ids = args.strings("AddressIds");
    let filters = Filters::of(args);
    let matches = state.addresses_in(args.region()?).filter(|address| {
        (ids.is_empty() || ids.contains(&address.id.as_str())) && filters.allow(|name, value| has(address, name, value))
    });
    let (total, page) = args.page(("Offset", "Limit"), matches)?;
    let set: Vec<JsonObject> = page.into_iter().map(address).collect();
    Ok(object! { "TotalCount": total, "AddressSet": set })
}

fn has(address: &Address, name: &str, value: &str) -> bool {
    match name {
        "address-id" => address.id == value,
        "address-name" => address.name == value,
        "address-ip" => address.ip == value,
        "address-status" => address.state.name() == value || (address.state.name() == "BIND" && value == "BINDED"),
        "instance-id" => address.instance.as_deref() == Some(value),
        "private-ip-address" => address.private_ip.as_deref() == Some(value),
        "network-interface-id" => address.interface.as_deref() == Some(value),
        "is-arrears" => value.eq_ignore_ascii_case("false") || value == "0",
        _ => false,
    }
}

fn address(address: &Address) -> JsonObject {
    object! {
        "AddressId": &address.id,
        "AddressName": &address.name,
        "AddressIp": &address.ip,
        "AddressStatus": address.state.name(),
        "BindedResourceId": address.instance.as_deref().or(address.interface.as_deref()),
        "InstanceId": address.instance.as_deref(),
        "NetworkInterfaceId": address.interface.as_deref(),
        "PrivateAddressIp": address.private_ip.as_deref(),
        "IsArrears": false,
        "IsBlocked": false,
        "CreatedTime": utc(address.created),
    }
}
