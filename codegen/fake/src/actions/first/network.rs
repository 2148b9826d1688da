//! Bandwidth and network interfaces.

use crate::{
    actions::{Answer, Args, done},
    protocol::object,
    world::{Days, NetworkCharge, World},
};

pub fn attach(world: &mut World, args: &Args<'_>) -> Answer {
    let (vpc, interface) = (args.text("vpcId"), args.text("networkInterfaceId"));
    let task = world.attach_interface(args.region()?, vpc, interface, args.text("instanceId"))?;
    Ok(object! { "data": object! { "taskId": task } })
}

pub fn bandwidth(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, id) = (args.region()?, args.text("instanceId"));
    let instance = world.instance(region, id)?;
    instance.must_be_prepaid()?;
    let is_prepaid = instance.network_charge == NetworkCharge::Prepaid;
    let days = Days { first: args.text("startTime"), last: args.text("endTime"), is_last_included: true };
    world.change_bandwidth(region, id, args.number("bandwidth"), is_prepaid.then_some(days))?;
    // When traffic is charged there is no order.
    if is_prepaid { Ok(object! { "dealIds": [world.next_deal()] }) } else { done() }
}

pub fn bandwidth_hourly(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, id) = (args.region()?, args.text("instanceId"));
    world.instance(region, id)?.must_be_hourly()?;
    world.change_bandwidth(region, id, args.number("bandwidth"), None)?;
    done()
}
