//! Changes of instance types, disks and bandwidths.

use crate::{
    actions::{ActionResult, Args, done},
    error::{CallError, Resource},
    state::{CloudState, DateRange, catalog::InstanceType, check_data_disk_size, check_instance_type_change},
};

pub fn instance_type(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, force) = (args.region()?, args.boolean("ForceStop"));
    let instance_type = requested_instance_type(args)?;
    for id in args.strings("InstanceIds") {
        if args.boolean("DryRun") {
            let instance = state.instance(region, id)?;
            check_instance_type_change(instance, instance_type)?;
            state.check_resizable(instance, force)?;
        } else {
            state.change_instance_type(region, id, instance_type, force)?;
        }
    }
    done()
}

pub fn requested_instance_type(args: &Args<'_>) -> Result<InstanceType, CallError> {
    let name = args.string("InstanceType");
    InstanceType::named(name).ok_or_else(|| CallError::not_found(Resource::InstanceType, name))
}

pub fn disk(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let size = requested_size(args);
    let (region, id) = (args.region()?, args.string("InstanceId"));
    check_data_disk_size(state.instance(region, id)?, size)?;
    state.enlarge_data_disk(region, id, size, args.boolean("ForceStop"))?;
    done()
}

pub fn requested_size(args: &Args<'_>) -> i64 {
    args.structures("DataDisks").next().map_or(0, |disk| disk.integer("DiskSize"))
}

pub fn bandwidth(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let ids = args.strings("InstanceIds");
    let (bandwidth, days) = requested_bandwidth(args);
    state.check_same_billing(region, &ids)?;
    for id in &ids {
        let instance = state.instance(region, id)?;
        instance.must_be_idle()?;
        state.bandwidth_price(instance, bandwidth, days)?;
    }
    if !args.boolean("DryRun") {
        ids.iter().try_for_each(|id| state.change_bandwidth(region, id, bandwidth, days))?;
    }
    done()
}

/// Returns the requested bandwidth and its days.
pub fn requested_bandwidth<'a>(args: &Args<'a>) -> (i64, Option<DateRange<'a>>) {
    let network = args.structure("InternetAccessible");
    let bandwidth = network.map_or(0, |network| network.integer("InternetMaxBandwidthOut"));
    let days = match (args.optional_string("StartTime"), args.optional_string("EndTime")) {
        (Some(first), Some(last)) => Some(DateRange { first, last, is_last_included: true }),
        _ => None,
    };
    (bandwidth, days)
}
