//! Elastic IP addresses.

use crate::{
    actions::{ActionResult, Args, done},
    error::{CallError, ErrorKind},
    protocol::{JsonObject, object},
    state::{
        ADDRESS_QUOTA, Address, BindTarget, CloudState, DAILY_APPLICATIONS, DAILY_REASSIGNMENTS, calendar::beijing,
    },
};

/// The carrier of all addresses: several carriers, through BGP.
const BGP: i64 = 5;

pub fn create(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let count = args.optional_integer("goodsNum").unwrap_or(1);
    if count < 1 {
        return Err(CallError::at(ErrorKind::OutOfRange, "goodsNum", format!("is {count}; 1 or more is allowed")));
    }
    let ids = state.allocate_addresses(args.region()?, count)?;
    Ok(object! { "data": object! { "eipIds": ids } })
}

pub fn delete(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.release_addresses(args.region()?, &args.strings("eipIds"))?;
    done()
}

pub fn bind(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let target = match args.optional_string("unInstanceId") {
        Some(instance) => BindTarget::Instance(instance),
        None => BindTarget::Interface(args.string("networkInterfaceId"), args.string("privateIpAddress")),
    };
    state.bind_address(args.region()?, args.string("eipId"), target)?;
    done()
}

pub fn unbind(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let id = match args.optional_string("eipId") {
        Some(id) => id.to_owned(),
        None => {
            let (interface, ip) = (args.string("networkInterfaceId"), args.string("privateIpAddress"));
            state.address_of_interface(region, interface, ip)?.id.clone()
        }
    };
    state.unbind_address(region, &id, args.boolean("allocWanIp"))?;
    done()
}

pub fn rename(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.rename_address(args.region()?, args.string("eipId"), args.string("eipName"))?;
    done()
}

pub fn set_mode(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.set_address_mode(args.region()?, args.string("eipId"), args.integer("mode") == 1)?;
    done()
}

pub fn transform(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.transform_address(args.region()?, args.string("unInstanceId"))?;
    done()
}

pub fn quota(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let today = state.today(region);
    Ok(object! {
        "data": object! {
            "eipNumQuota": ADDRESS_QUOTA,
            "currentEipNum": state.addresses_in(region).count(),
            "dailyApplyQuota": DAILY_APPLICATIONS,
            "dailyApplyCount": today.applications,
            "dailyAllocWanIpQuota": DAILY_REASSIGNMENTS,
            "dailyAllocWanIpCount": today.reassignments,
        },
    })
}

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let now = state.now;
    let any = |name: &str, own: Option<&str>| {
        let asked = args.strings(name);
        asked.is_empty() || own.is_some_and(|own| asked.contains(&own))
    };
    let states = args.integers("status");
    let matches = state.addresses_in(args.region()?).filter(|address| {
        any("eipIds", Some(&address.id))
            && any("eips", Some(&address.ip))
            && any("unInstanceIds", address.instance.as_deref())
            && any("networkInterfaceIds", address.interface.as_deref())
            && args.optional_string("privateIpAddress").is_none_or(|ip| address.private_ip.as_deref() == Some(ip))
            && args.optional_string("searchKey").is_none_or(|part| address.name.contains(part))
            && (states.is_empty() || states.contains(&address.state.number()))
            // No address belongs to a NAT gateway.
            && args.integer("type") == 0
    });
    let mut matches: Vec<&Address> = matches.collect();
    if let Some(member) = args.optional_string("orderBy") {
        matches.sort_by_key(|address| sort_key(address, member));
        if args.integer("orderType") == 1 {
            matches.reverse();
        }
    }
    let (total, page) = args.page(("offset", "limit"), matches.into_iter())?;
    let set: Vec<JsonObject> = page.into_iter().map(|own| eip(own, now)).collect();
    Ok(object! { "totalCount": total, "data": object! { "eipSet": set } })
}

fn sort_key(address: &Address, member: &str) -> String {
    match member {
        "eipId" => address.id.clone(),
        "eip" => address.ip.clone(),
        "status" => address.state.number().to_string(),
        "unInstanceId" => address.instance.clone().unwrap_or_default(),
        "createdAt" => beijing(address.created),
        // Carrier and arrears are the same for all addresses.
        _ => String::new(),
    }
}

fn eip(address: &Address, now: i64) -> JsonObject {
    object! {
        "eipId": &address.id,
        "eipName": &address.name,
        "eip": &address.ip,
        "ispId": BGP,
        "status": address.state.number(),
        "type": 0,
        "arrears": 0,
        "unInstanceId": address.instance.as_deref().unwrap_or_default(),
        "networkInterfaceId": address.interface.as_deref().unwrap_or_default(),
        "privateIpAddress": address.private_ip.as_deref().unwrap_or_default(),
        "createdAt": beijing(address.created),
        "updatedAt": beijing(address.updated),
        "freeSecond": address.free_since.map_or(0, |since| (now - since).div_euclid(1000)),
    }
}
