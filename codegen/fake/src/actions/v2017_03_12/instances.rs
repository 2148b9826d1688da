//! Changes of instances. The call fails as a whole if one instance cannot be changed.

use super::purchase::login;
use crate::{
    actions::{ActionResult, Args, done},
    error::CallError,
    state::{
        ApiEnum, CloudState, Instance, InstanceState, ReinstallRequest, Renewal, catalog::Region, check_password_reset,
        check_return, check_start,
    },
};

/// Changes each instance of a call, after all have been checked.
fn each(
    state: &mut CloudState,
    args: &Args<'_>,
    may: impl Fn(&Instance) -> Result<(), CallError>,
    mut change: impl FnMut(&mut CloudState, &'static Region, &str) -> Result<(), CallError>,
) -> ActionResult {
    let region = args.region()?;
    let ids = args.strings("InstanceIds");
    state.each_instance(region, &ids, may)?;
    for (at, id) in ids.iter().enumerate() {
        // A duplicate id is changed once.
        if !ids.iter().take(at).any(|earlier| earlier == id) {
            change(state, region, id)?;
        }
    }
    done()
}

pub fn start(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    each(state, args, |own| check_start(own).map(drop), |state, region, id| state.start_instance(region, id))
}

pub fn stop(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let may = |own: &Instance| own.must_be(&[InstanceState::Running]);
    each(state, args, may, |state, region, id| state.stop_instance(region, id))
}

pub fn reboot(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let may = |own: &Instance| own.must_be(&[InstanceState::Running]);
    each(state, args, may, |state, region, id| state.restart_instance(region, id))
}

pub fn terminate(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    each(state, args, check_return, |state, region, id| state.return_instance(region, id))
}

pub fn rename(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let name = args.string("InstanceName");
    each(state, args, |_| Ok(()), |state, region, id| state.rename_instance(region, id, name))
}

pub fn move_to_project(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let project = args.integer("ProjectId");
    state.project(project)?;
    each(state, args, |_| Ok(()), |state, region, id| state.move_instance(region, id, project))
}

pub fn set_renewal(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let renewal = Renewal::from_name(args.string("RenewFlag")).unwrap_or(Renewal::Automatic);
    each(state, args, Instance::must_be_prepaid, |state, region, id| state.set_renewal(region, id, renewal))
}

pub fn renew(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let Some(prepaid) = args.structure("InstanceChargePrepaid") else { return done() };
    let renewal = Renewal::from_name(prepaid.string("RenewFlag"));
    state.renew_instances(args.region()?, &args.strings("InstanceIds"), prepaid.integer("Period"), renewal)?;
    done()
}

pub fn reset_password(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (password, force) = (args.string("Password"), args.boolean("ForceStop"));
    let may = |own: &Instance| check_password_reset(own, password, force);
    each(state, args, may, |state, region, id| state.reset_password(region, id, password, force))
}

pub fn move_within_vpc(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let Some(place) = args.structure("VirtualPrivateCloud") else { return done() };
    let ip = place.strings("PrivateIpAddresses").first().copied();
    let (id, vpc, subnet) = (args.string("InstanceId"), place.string("VpcId"), place.string("SubnetId"));
    state.move_within_vpc(args.region()?, id, vpc, subnet, ip)?;
    done()
}

pub fn reinstall(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.reinstall(args.region()?, args.string("InstanceId"), &reinstall_request(args))?;
    done()
}

/// Reads the parameters of ResetInstance and of its price inquiry.
pub fn reinstall_request<'a>(args: &Args<'a>) -> ReinstallRequest<'a> {
    ReinstallRequest {
        image: args.optional_string("ImageId"),
        image_kind: None,
        size: args.structure("SystemDisk").and_then(|disk| disk.optional_integer("DiskSize")),
        login: login(args),
    }
}
