//! Changes of instances. One that may not be changed fails the whole call.

use super::purchase::login;
use crate::{
    actions::{Answer, Args, done},
    trouble::Trouble,
    world::{
        Instance, InstanceState, Reinstall, Renewal, Words, World, catalog::Region, may_reset_password, may_return,
        may_start,
    },
};

/// Changes each instance of a call, after a look at all of them.
fn each(
    world: &mut World,
    args: &Args<'_>,
    may: impl Fn(&Instance) -> Result<(), Trouble>,
    mut change: impl FnMut(&mut World, &'static Region, &str) -> Result<(), Trouble>,
) -> Answer {
    let region = args.region()?;
    let ids = args.texts("InstanceIds");
    world.each_instance(region, &ids, may)?;
    for (at, id) in ids.iter().enumerate() {
        // An id that is given twice is changed once.
        if !ids.iter().take(at).any(|earlier| earlier == id) {
            change(world, region, id)?;
        }
    }
    done()
}

pub fn start(world: &mut World, args: &Args<'_>) -> Answer {
    each(world, args, |own| may_start(own).map(drop), |world, region, id| world.start_instance(region, id))
}

pub fn stop(world: &mut World, args: &Args<'_>) -> Answer {
    let may = |own: &Instance| own.must_be(&[InstanceState::Running]);
    each(world, args, may, |world, region, id| world.stop_instance(region, id))
}

pub fn reboot(world: &mut World, args: &Args<'_>) -> Answer {
    let may = |own: &Instance| own.must_be(&[InstanceState::Running]);
    each(world, args, may, |world, region, id| world.restart_instance(region, id))
}

pub fn terminate(world: &mut World, args: &Args<'_>) -> Answer {
    each(world, args, may_return, |world, region, id| world.return_instance(region, id))
}

pub fn rename(world: &mut World, args: &Args<'_>) -> Answer {
    let name = args.text("InstanceName");
    each(world, args, |_| Ok(()), |world, region, id| world.rename_instance(region, id, name))
}

pub fn move_to_project(world: &mut World, args: &Args<'_>) -> Answer {
    let project = args.number("ProjectId");
    world.project(project)?;
    each(world, args, |_| Ok(()), |world, region, id| world.move_instance(region, id, project))
}

pub fn set_renewal(world: &mut World, args: &Args<'_>) -> Answer {
    let renewal = Renewal::of_word(args.text("RenewFlag")).unwrap_or(Renewal::Automatic);
    each(world, args, Instance::must_be_prepaid, |world, region, id| world.set_renewal(region, id, renewal))
}

pub fn renew(world: &mut World, args: &Args<'_>) -> Answer {
    let Some(prepaid) = args.part("InstanceChargePrepaid") else { return done() };
    let renewal = Renewal::of_word(prepaid.text("RenewFlag"));
    world.renew_instances(args.region()?, &args.texts("InstanceIds"), prepaid.number("Period"), renewal)?;
    done()
}

pub fn reset_password(world: &mut World, args: &Args<'_>) -> Answer {
    let (password, force) = (args.text("Password"), args.flag("ForceStop"));
    let may = |own: &Instance| may_reset_password(own, password, force);
    each(world, args, may, |world, region, id| world.reset_password(region, id, password, force))
}

pub fn move_within_vpc(world: &mut World, args: &Args<'_>) -> Answer {
    let Some(place) = args.part("VirtualPrivateCloud") else { return done() };
    let ip = place.texts("PrivateIpAddresses").first().copied();
    let (id, vpc, subnet) = (args.text("InstanceId"), place.text("VpcId"), place.text("SubnetId"));
    world.move_within_vpc(args.region()?, id, vpc, subnet, ip)?;
    done()
}

pub fn reinstall(world: &mut World, args: &Args<'_>) -> Answer {
    world.reinstall(args.region()?, args.text("InstanceId"), &wanted(args))?;
    done()
}

/// What ResetInstance and the question for its price ask for.
pub fn wanted<'a>(args: &Args<'a>) -> Reinstall<'a> {
    Reinstall {
        image: args.text_if("ImageId"),
        image_kind: None,
        size: args.part("SystemDisk").and_then(|disk| disk.number_if("DiskSize")),
        login: login(args),
    }
}
