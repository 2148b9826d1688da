//! Changes of instances.

use super::batch;
use crate::{
    actions::{Answer, Args, done},
    protocol::{Quoted, object},
    trouble::{Kind, Trouble},
    world::{
        Charge, Days, DiskKind, ImageKind, Instance, InstanceState, Login, NetworkCharge, Reinstall, Renewal, Upgrade,
        Words, World,
    },
};

pub fn start(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    batch::each(world, &args.texts("instanceIds"), |world, id| world.start_instance(region, id))
}

pub fn stop(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    batch::each(world, &args.texts("instanceIds"), |world, id| world.stop_instance(region, id))
}

pub fn restart(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    batch::each(world, &args.texts("instanceIds"), |world, id| world.restart_instance(region, id))
}

pub fn reset_password(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, password) = (args.region()?, args.text("password"));
    batch::each(world, &args.texts("instanceIds"), |world, id| world.reset_password(region, id, password, false))
}

pub fn give_back(world: &mut World, args: &Args<'_>) -> Answer {
    world.return_instance(args.region()?, args.text("instanceId"))?;
    done()
}

pub fn rename(world: &mut World, args: &Args<'_>) -> Answer {
    world.rename_instance(args.region()?, args.text("instanceId"), args.text("instanceName"))?;
    done()
}

pub fn move_to_project(world: &mut World, args: &Args<'_>) -> Answer {
    world.move_instance(args.region()?, args.text("instanceId"), args.number("projectId"))?;
    done()
}

pub fn renew(world: &mut World, args: &Args<'_>) -> Answer {
    world.renew_instances(args.region()?, &[args.text("instanceId")], args.number("period"), None)?;
    Ok(object! { "dealId": Quoted(world.next_deal()) })
}

pub fn set_renewal(world: &mut World, args: &Args<'_>) -> Answer {
    if args.number("instanceType") != 1 {
        return Err(Trouble::at(Kind::NotAllowed, "instanceType", "must be 1, for instances"));
    }
    let region = args.region()?;
    let renewal = Renewal::of_number(args.number("autoRenew")).unwrap_or(Renewal::Manual);
    let ids = args.texts("instanceIds");
    world.each_instance(region, &ids, Instance::must_be_prepaid)?;
    ids.iter().try_for_each(|id| world.set_renewal(region, id, renewal))?;
    done()
}

pub fn reinstall(world: &mut World, args: &Args<'_>) -> Answer {
    let image = args.text_if("imageId");
    let wanted = Reinstall {
        image,
        image_kind: image.and_then(|_| ImageKind::of_number(args.number("imageType"))),
        size: args.number_if("rootSize"),
        login: args.text_if("password").map_or(Login::Other, Login::Password),
    };
    world.reinstall(args.region()?, args.text("instanceId"), &wanted)?;
    Ok(object! { "requestId": world.next_task() })
}

pub fn resize(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, id) = (args.region()?, args.text("instanceId"));
    let instance = world.instance(region, id)?;
    instance.must_be_prepaid()?;
    let bandwidth = args.number_if("bandwidth");
    // Looked at before anything changes: the whole call fails or works.
    let days = match (instance.network_charge, bandwidth) {
        (NetworkCharge::Prepaid, Some(_)) => Some(days(args)),
        _ => None,
    };
    if let Some(bandwidth) = bandwidth {
        world.bandwidth_price(instance, bandwidth, days)?;
    }
    let upgraded = upgrade(args);
    if let Some(bandwidth) = bandwidth {
        instance.must_be(&[InstanceState::Stopped])?;
        upgraded.model(instance)?;
        world.change_bandwidth(region, id, bandwidth, days)?;
    }
    let deal = world.upgrade(region, id, &upgraded, Charge::Prepaid)?;
    Ok(object! { "dealIds": [deal] })
}

/// The days of a bandwidth in ResizeInstance: unlike in other actions the last one no longer has it.
fn days<'a>(args: &Args<'a>) -> Days<'a> {
    let (first, last) = (args.text("bandwidthUpgradeStartTime"), args.text("bandwidthUpgradeEndTime"));
    Days { first, last, is_last_included: false }
}

pub fn resize_hourly(world: &mut World, args: &Args<'_>) -> Answer {
    world.upgrade(args.region()?, args.text("instanceId"), &upgrade(args), Charge::Hourly)?;
    done()
}

pub fn upgrade(args: &Args<'_>) -> Upgrade {
    Upgrade {
        cpu: args.number_if("cpu"),
        memory: args.number_if("mem"),
        data: args.number("storageSize"),
        data_kind: DiskKind::of_number(args.number("storageType")).unwrap_or(DiskKind::LocalBasic),
    }
}
