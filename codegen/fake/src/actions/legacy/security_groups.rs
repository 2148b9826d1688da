//! Security groups.

use crate::{
    actions::{ActionResult, Args, done},
    error::{CallError, ErrorKind},
    protocol::{JsonObject, object},
    state::{CloudState, Instance, SecurityGroup, calendar::beijing},
};

pub fn create(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (name, remark) = (args.string("sgName"), args.string("sgRemark"));
    let id = state.create_security_group(args.region()?, args.integer("projectId"), name, remark)?;
    Ok(object! { "data": object! { "sgId": id, "sgName": name, "sgRemark": remark } })
}

pub fn change(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (name, remark) = (args.optional_string("sgName"), args.optional_string("sgRemark"));
    state.change_security_group(args.region()?, args.string("sgId"), name, remark)?;
    done()
}

pub fn delete(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.delete_security_group(args.region()?, args.string("sgId"))?;
    done()
}

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let state = &*state;
    let matches = state.security_groups_in(args.region()?).filter(|group| {
        args.optional_integer("projectId").is_none_or(|project| group.project == project)
            && args.optional_string("sgId").is_none_or(|id| group.id == id)
            && args.optional_string("sgName").is_none_or(|part| group.name.contains(part))
    });
    // The offset counts pages, `offsetLine` groups; a call has one or the other.
    let (pages, limit) = (args.integer("offset"), args.integer("limit"));
    if pages < 0 {
        return Err(CallError::at(ErrorKind::OutOfRange, "offset", "must be 0 or more"));
    }
    let skipped = usize::try_from(pages.saturating_mul(limit)).unwrap_or_default();
    let matches: Vec<&SecurityGroup> = matches.collect();
    let total = matches.len();
    let (_, page) = args.page(("offsetLine", "limit"), matches.into_iter().skip(skipped))?;
    let detail: Vec<JsonObject> = page.into_iter().map(|own| group(state, own)).collect();
    Ok(object! { "data": object! { "totalNum": total, "detail": detail } })
}

fn group(state: &CloudState, group: &SecurityGroup) -> JsonObject {
    object! {
        "sgId": &group.id,
        "sgName": &group.name,
        "sgRemark": &group.remark,
        "createTime": beijing(group.created),
        "projectId": group.project,
        "beAssociateCount": state.groups_referring_to(&group.id).count(),
        "version": group.version,
    }
}

pub fn associates(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let data = args.strings("sgIds").into_iter().map(|id| {
        let groups: Vec<&str> = state.groups_referring_to(id).map(|group| group.id.as_str()).collect();
        (id, groups)
    });
    Ok(object! { "data": data.collect::<JsonObject>() })
}

pub fn instances(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, id) = (args.region()?, args.string("sgId"));
    state.security_group(region, id)?;
    let matches = state.instances_in(region).filter(|instance| instance.groups.iter().any(|group| group == id));
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let data: Vec<JsonObject> = page.into_iter().map(|instance| object! { "instanceId": &instance.id }).collect();
    Ok(object! { "totalCount": total, "data": data })
}

pub fn interfaces(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, id) = (args.region()?, args.string("sgId"));
    state.security_group(region, id)?;
    let matches = state.interfaces_in(region).filter(|interface| interface.groups.iter().any(|group| group == id));
    let set: Vec<JsonObject> = matches.map(|interface| object! { "networkInterfaceId": &interface.id }).collect();
    Ok(object! { "data": object! { "totalCount": set.len(), "networkInterfaceSet": set } })
}

pub fn set_of_instances(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    for part in args.structures("instanceSet") {
        state.each_instance(region, &[part.string("instanceId")], Instance::must_be_idle)?;
        part.strings("sgIds").iter().try_for_each(|group| state.security_group(region, group).map(drop))?;
    }
    for part in args.structures("instanceSet") {
        state.set_groups_of_instance(region, part.string("instanceId"), &part.strings("sgIds"))?;
    }
    done()
}

pub fn set_of_interfaces(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    for part in args.structures("networkInterfaceSet") {
        state.interface(region, part.string("networkInterfaceId"))?;
        part.strings("sgIds").iter().try_for_each(|group| state.security_group(region, group).map(drop))?;
    }
    for part in args.structures("networkInterfaceSet") {
        state.set_groups_of_interface(region, part.string("networkInterfaceId"), &part.strings("sgIds"))?;
    }
    done()
}
