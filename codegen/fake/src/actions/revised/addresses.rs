//! Elastic IP addresses.

use super::filters::Filters;
use crate::{
    actions::{Answer, Args, done},
    protocol::{Object, object},
    world::{ADDRESS_QUOTA, Address, DAILY_APPLICATIONS, DAILY_REASSIGNMENTS, Target, World, calendar::utc},
};

pub fn allocate(world: &mut World, args: &Args<'_>) -> Answer {
    let ids = world.allocate_addresses(args.region()?, args.number("AddressCount"))?;
    Ok(object! { "AddressSet": ids })
}

pub fn associate(world: &mut World, args: &Args<'_>) -> Answer {
    let target = match args.text_if("InstanceId") {
        Some(instance) => Target::Instance(instance),
        None => Target::Interface(args.text("NetworkInterfaceId"), args.text("PrivateIpAddress")),
    };
    world.bind_address(args.region()?, args.text("AddressId"), target)?;
    done()
}

pub fn disassociate(world: &mut World, args: &Args<'_>) -> Answer {
    world.unbind_address(args.region()?, args.text("AddressId"), args.flag("ReallocateNormalPublicIp"))?;
    done()
}

pub fn rename(world: &mut World, args: &Args<'_>) -> Answer {
    world.rename_address(args.region()?, args.text("AddressId"), args.text("AddressName"))?;
    done()
}

pub fn release(world: &mut World, args: &Args<'_>) -> Answer {
    world.release_addresses(args.region()?, &args.texts("AddressIds"))?;
    done()
}

pub fn transform(world: &mut World, args: &Args<'_>) -> Answer {
    world.transform_address(args.region()?, args.text("InstanceId"))?;
    done()
}

pub fn quota(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let today = world.today(region);
    let have = world.addresses_in(region).count();
    Ok(object! {
        "QuotaSet": [
            object! { "QuotaId": "TOTAL_EIP_QUOTA", "QuotaCurrent": have, "QuotaLimit": ADDRESS_QUOTA },
            object! { "QuotaId": "DAILY_EIP_APPLY", "QuotaCurrent": today.applications, "QuotaLimit": DAILY_APPLICATIONS },
            object! { "QuotaId": "DAILY_PUBLIC_IP_ASSIGN", "QuotaCurrent": today.reassignments, "QuotaLimit": DAILY_REASSIGNMENTS },
        ],
    })
}

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let ids = args.texts("AddressIds");
    let filters = Filters::of(args);
    let matches = world.addresses_in(args.region()?).filter(|address| {
        (ids.is_empty() || ids.contains(&address.id.as_str())) && filters.allow(|name, value| has(address, name, value))
    });
    let (total, page) = args.page(("Offset", "Limit"), matches)?;
    let set: Vec<Object> = page.into_iter().map(address).collect();
    Ok(object! { "TotalCount": total, "AddressSet": set })
}

fn has(address: &Address, name: &str, value: &str) -> bool {
    match name {
        "address-id" => address.id == value,
        "address-name" => address.name == value,
        "address-ip" => address.ip == value,
        "address-status" => address.state.word() == value || (address.state.word() == "BIND" && value == "BINDED"),
        "instance-id" => address.instance.as_deref() == Some(value),
        "private-ip-address" => address.private_ip.as_deref() == Some(value),
        "network-interface-id" => address.interface.as_deref() == Some(value),
        "is-arrears" => value.eq_ignore_ascii_case("false") || value == "0",
        _ => false,
    }
}

fn address(address: &Address) -> Object {
    object! {
        "AddressId": &address.id,
        "AddressName": &address.name,
        "AddressIp": &address.ip,
        "AddressStatus": address.state.word(),
        "BindedResourceId": address.instance.as_deref().or(address.interface.as_deref()),
        "InstanceId": address.instance.as_deref(),
        "NetworkInterfaceId": address.interface.as_deref(),
        "PrivateAddressIp": address.private_ip.as_deref(),
        "IsArrears": false,
        "IsBlocked": false,
        "CreatedTime": utc(address.created),
    }
}
