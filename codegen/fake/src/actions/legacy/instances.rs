//! Changes of instances.

use super::batch;
use crate::{
    actions::{ActionResult, Args, done},
    error::{CallError, ErrorKind},
    protocol::{QuotedNumber, object},
    state::{
        ApiEnum, Charge, CloudState, DateRange, DiskKind, ImageKind, Instance, InstanceState, Login, NetworkCharge,
        ReinstallRequest, Renewal, UpgradeRequest,
    },
};

pub fn start(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    batch::each(state, &args.strings("instanceIds"), |state, id| state.start_instance(region, id))
}

pub fn stop(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    batch::each(state, &args.strings("instanceIds"), |state, id| state.stop_instance(region, id))
}

pub fn restart(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    batch::each(state, &args.strings("instanceIds"), |state, id| state.restart_instance(region, id))
}

pub fn reset_password(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, password) = (args.region()?, args.string("password"));
    batch::each(state, &args.strings("instanceIds"), |state, id| state.reset_password(region, id, password, false))
}

pub fn return_instance(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.return_instance(args.region()?, args.string("instanceId"))?;
    done()
}

pub fn rename(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.rename_instance(args.region()?, args.string("instanceId"), args.string("instanceName"))?;
    done()
}

pub fn move_to_project(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.move_instance(args.region()?, args.string("instanceId"), args.integer("projectId"))?;
    done()
}

pub fn renew(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.renew_instances(args.region()?, &[args.string("instanceId")], args.integer("period"), None)?;
    Ok(object! { "dealId": QuotedNumber(state.next_deal()) })
}

pub fn set_renewal(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    if args.integer("instanceType") != 1 {
        return Err(CallError::at(ErrorKind::NotAllowed, "instanceType", "must be 1, for instances"));
    }
    let region = args.region()?;
    let renewal = Renewal::from_number(args.integer("autoRenew")).unwrap_or(Renewal::Manual);
    let ids = args.strings("instanceIds");
    state.each_instance(region, &ids, Instance::must_be_prepaid)?;
    ids.iter().try_for_each(|id| state.set_renewal(region, id, renewal))?;
    done()
}

pub fn reinstall(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let image = args.optional_string("imageId");
    let wanted = ReinstallRequest {
        image,
        image_kind: image.and_then(|_| ImageKind::from_number(args.integer("imageType"))),
        size: args.optional_integer("rootSize"),
        login: args.optional_string("password").map_or(Login::Other, Login::Password),
    };
    state.reinstall(args.region()?, args.string("instanceId"), &wanted)?;
    Ok(object! { "requestId": state.next_task() })
}

pub fn resize(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, id) = (args.region()?, args.string("instanceId"));
    let instance = state.instance(region, id)?;
    instance.must_be_prepaid()?;
    let bandwidth = args.optional_integer("bandwidth");
    // Everything is checked before anything changes: the call succeeds or fails as a whole.
    let days = match (instance.network_charge, bandwidth) {
        (NetworkCharge::Prepaid, Some(_)) => Some(days(args)),
        _ => None,
    };
    if let Some(bandwidth) = bandwidth {
        state.bandwidth_price(instance, bandwidth, days)?;
    }
    let upgraded = upgrade(args);
    if let Some(bandwidth) = bandwidth {
        instance.must_be(&[InstanceState::Stopped])?;
        upgraded.instance_type(instance)?;
        state.change_bandwidth(region, id, bandwidth, days)?;
    }
    let deal = state.upgrade(region, id, &upgraded, Charge::Prepaid)?;
    Ok(object! { "dealIds": [deal] })
}

/// Returns the days of a bandwidth in ResizeInstance, which excludes the last day, unlike other actions.
fn days<'a>(args: &Args<'a>) -> DateRange<'a> {
    let (first, last) = (args.string("bandwidthUpgradeStartTime"), args.string("bandwidthUpgradeEndTime"));
    DateRange { first, last, is_last_included: false }
}

pub fn resize_hourly(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.upgrade(args.region()?, args.string("instanceId"), &upgrade(args), Charge::Hourly)?;
    done()
}

pub fn upgrade(args: &Args<'_>) -> UpgradeRequest {
    UpgradeRequest {
        cpu: args.optional_integer("cpu"),
        memory: args.optional_integer("mem"),
        data: args.integer("storageSize"),
        data_kind: DiskKind::from_number(args.integer("storageType")).unwrap_or(DiskKind::LocalBasic),
    }
}
