//! Bigger models, disks and bandwidths.

use crate::{
    actions::{Answer, Args, done},
    trouble::{Thing, Trouble},
    world::{Days, World, catalog::Model, may_change_model, may_grow_data_disk},
};

pub fn model(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, force) = (args.region()?, args.flag("ForceStop"));
    let model = wanted_model(args)?;
    for id in args.texts("InstanceIds") {
        if args.flag("DryRun") {
            let instance = world.instance(region, id)?;
            may_change_model(instance, model)?;
            world.must_allow_resize(instance, force)?;
        } else {
            world.change_model(region, id, model, force)?;
        }
    }
    done()
}

pub fn wanted_model(args: &Args<'_>) -> Result<Model, Trouble> {
    let name = args.text("InstanceType");
    Model::named(name).ok_or_else(|| Trouble::not_found(Thing::InstanceType, name))
}

pub fn disk(world: &mut World, args: &Args<'_>) -> Answer {
    let size = wanted_size(args);
    let (region, id) = (args.region()?, args.text("InstanceId"));
    may_grow_data_disk(world.instance(region, id)?, size)?;
    world.grow_data_disk(region, id, size, args.flag("ForceStop"))?;
    done()
}

pub fn wanted_size(args: &Args<'_>) -> i64 {
    args.parts("DataDisks").next().map_or(0, |disk| disk.number("DiskSize"))
}

pub fn bandwidth(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let ids = args.texts("InstanceIds");
    let (bandwidth, days) = wanted_bandwidth(args);
    world.may_change_bandwidth_together(region, &ids)?;
    for id in &ids {
        let instance = world.instance(region, id)?;
        instance.must_rest()?;
        world.bandwidth_price(instance, bandwidth, days)?;
    }
    if !args.flag("DryRun") {
        ids.iter().try_for_each(|id| world.change_bandwidth(region, id, bandwidth, days))?;
    }
    done()
}

/// The bandwidth asked for, and for which days.
pub fn wanted_bandwidth<'a>(args: &Args<'a>) -> (i64, Option<Days<'a>>) {
    let network = args.part("InternetAccessible");
    let bandwidth = network.map_or(0, |network| network.number("InternetMaxBandwidthOut"));
    let days = match (args.text_if("StartTime"), args.text_if("EndTime")) {
        (Some(first), Some(last)) => Some(Days { first, last, is_last_included: true }),
        _ => None,
    };
    (bandwidth, days)
}
