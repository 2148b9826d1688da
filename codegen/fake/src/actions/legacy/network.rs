//! Bandwidth and network interfaces.

use crate::{
    actions::{ActionResult, Args, done},
    protocol::object,
    state::{CloudState, DateRange, NetworkCharge},
};

pub fn attach(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (vpc, interface) = (args.string("vpcId"), args.string("networkInterfaceId"));
    let task = state.attach_interface(args.region()?, vpc, interface, args.string("instanceId"))?;
    Ok(object! { "data": object! { "taskId": task } })
}

pub fn bandwidth(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, id) = (args.region()?, args.string("instanceId"));
    let instance = state.instance(region, id)?;
    instance.must_be_prepaid()?;
    let is_prepaid = instance.network_charge == NetworkCharge::Prepaid;
    let days = DateRange { first: args.string("startTime"), last: args.string("endTime"), is_last_included: true };
    state.change_bandwidth(region, id, args.integer("bandwidth"), is_prepaid.then_some(days))?;
    // There is no order if traffic is charged.
    if is_prepaid { Ok(object! { "dealIds": [state.next_deal()] }) } else { done() }
}

pub fn bandwidth_hourly(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, id) = (args.region()?, args.string("instanceId"));
    state.instance(region, id)?.must_be_hourly()?;
    state.change_bandwidth(region, id, args.integer("bandwidth"), None)?;
    done()
}
