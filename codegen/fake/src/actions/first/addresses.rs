//! Elastic IPs.

use crate::{
    actions::{Answer, Args, done},
    protocol::{Object, object},
    trouble::{Kind, Trouble},
    world::{ADDRESS_QUOTA, Address, DAILY_APPLICATIONS, DAILY_REASSIGNMENTS, Target, World, calendar::beijing},
};

/// Several carriers, through BGP.
const BGP: i64 = 5;

pub fn create(world: &mut World, args: &Args<'_>) -> Answer {
    let count = args.number_if("goodsNum").unwrap_or(1);
    if count < 1 {
        return Err(Trouble::at(Kind::OutOfRange, "goodsNum", format!("is {count}; 1 or more is allowed")));
    }
    let ids = world.allocate_addresses(args.region()?, count)?;
    Ok(object! { "data": object! { "eipIds": ids } })
}

pub fn delete(world: &mut World, args: &Args<'_>) -> Answer {
    world.release_addresses(args.region()?, &args.texts("eipIds"))?;
    done()
}

pub fn bind(world: &mut World, args: &Args<'_>) -> Answer {
    let target = match args.text_if("unInstanceId") {
        Some(instance) => Target::Instance(instance),
        None => Target::Interface(args.text("networkInterfaceId"), args.text("privateIpAddress")),
    };
    world.bind_address(args.region()?, args.text("eipId"), target)?;
    done()
}

pub fn unbind(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let id = match args.text_if("eipId") {
        Some(id) => id.to_owned(),
        None => {
            let (interface, ip) = (args.text("networkInterfaceId"), args.text("privateIpAddress"));
            world.address_of_interface(region, interface, ip)?.id.clone()
        }
    };
    world.unbind_address(region, &id, args.flag("allocWanIp"))?;
    done()
}

pub fn rename(world: &mut World, args: &Args<'_>) -> Answer {
    world.rename_address(args.region()?, args.text("eipId"), args.text("eipName"))?;
    done()
}

pub fn set_mode(world: &mut World, args: &Args<'_>) -> Answer {
    world.set_address_mode(args.region()?, args.text("eipId"), args.number("mode") == 1)?;
    done()
}

pub fn transform(world: &mut World, args: &Args<'_>) -> Answer {
    world.transform_address(args.region()?, args.text("unInstanceId"))?;
    done()
}

pub fn quota(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let today = world.today(region);
    Ok(object! {
        "data": object! {
            "eipNumQuota": ADDRESS_QUOTA,
            "currentEipNum": world.addresses_in(region).count(),
            "dailyApplyQuota": DAILY_APPLICATIONS,
            "dailyApplyCount": today.applications,
            "dailyAllocWanIpQuota": DAILY_REASSIGNMENTS,
            "dailyAllocWanIpCount": today.reassignments,
        },
    })
}

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let now = world.now;
    let any = |name: &str, own: Option<&str>| {
        let asked = args.texts(name);
        asked.is_empty() || own.is_some_and(|own| asked.contains(&own))
    };
    let states = args.numbers("status");
    let matches = world.addresses_in(args.region()?).filter(|address| {
        any("eipIds", Some(&address.id))
            && any("eips", Some(&address.ip))
            && any("unInstanceIds", address.instance.as_deref())
            && any("networkInterfaceIds", address.interface.as_deref())
            && args.text_if("privateIpAddress").is_none_or(|ip| address.private_ip.as_deref() == Some(ip))
            && args.text_if("searchKey").is_none_or(|part| address.name.contains(part))
            && (states.is_empty() || states.contains(&address.state.number()))
            // None belongs to a NAT gateway.
            && args.number("type") == 0
    });
    let mut matches: Vec<&Address> = matches.collect();
    if let Some(member) = args.text_if("orderBy") {
        matches.sort_by_key(|address| sort_key(address, member));
        if args.number("orderType") == 1 {
            matches.reverse();
        }
    }
    let (total, page) = args.page(("offset", "limit"), matches.into_iter())?;
    let set: Vec<Object> = page.into_iter().map(|own| eip(own, now)).collect();
    Ok(object! { "totalCount": total, "data": object! { "eipSet": set } })
}

fn sort_key(address: &Address, member: &str) -> String {
    match member {
        "eipId" => address.id.clone(),
        "eip" => address.ip.clone(),
        "status" => address.state.number().to_string(),
        "unInstanceId" => address.instance.clone().unwrap_or_default(),
        "createdAt" => beijing(address.created),
        // Carrier and arrears are the same for all.
        _ => String::new(),
    }
}

fn eip(address: &Address, now: i64) -> Object {
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
