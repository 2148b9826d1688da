//! Security groups.

use crate::{
    actions::{Answer, Args, done},
    protocol::{Object, object},
    trouble::{Kind, Trouble},
    world::{Instance, SecurityGroup, World, calendar::beijing},
};

pub fn create(world: &mut World, args: &Args<'_>) -> Answer {
    let (name, remark) = (args.text("sgName"), args.text("sgRemark"));
    let id = world.create_security_group(args.region()?, args.number("projectId"), name, remark)?;
    Ok(object! { "data": object! { "sgId": id, "sgName": name, "sgRemark": remark } })
}

pub fn change(world: &mut World, args: &Args<'_>) -> Answer {
    let (name, remark) = (args.text_if("sgName"), args.text_if("sgRemark"));
    world.change_security_group(args.region()?, args.text("sgId"), name, remark)?;
    done()
}

pub fn delete(world: &mut World, args: &Args<'_>) -> Answer {
    world.delete_security_group(args.region()?, args.text("sgId"))?;
    done()
}

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let world = &*world;
    let matches = world.security_groups_in(args.region()?).filter(|group| {
        args.number_if("projectId").is_none_or(|project| group.project == project)
            && args.text_if("sgId").is_none_or(|id| group.id == id)
            && args.text_if("sgName").is_none_or(|part| group.name.contains(part))
    });
    // Pages may be skipped as well as groups, one or the other.
    let (pages, limit) = (args.number("offset"), args.number("limit"));
    if pages < 0 {
        return Err(Trouble::at(Kind::OutOfRange, "offset", "must be 0 or more"));
    }
    let skipped = usize::try_from(pages.saturating_mul(limit)).unwrap_or_default();
    let matches: Vec<&SecurityGroup> = matches.collect();
    let total = matches.len();
    let (_, page) = args.page(("offsetLine", "limit"), matches.into_iter().skip(skipped))?;
    let detail: Vec<Object> = page.into_iter().map(|own| group(world, own)).collect();
    Ok(object! { "data": object! { "totalNum": total, "detail": detail } })
}

fn group(world: &World, group: &SecurityGroup) -> Object {
    object! {
        "sgId": &group.id,
        "sgName": &group.name,
        "sgRemark": &group.remark,
        "createTime": beijing(group.created),
        "projectId": group.project,
        "beAssociateCount": world.groups_that_refer_to(&group.id).count(),
        "version": group.version,
    }
}

pub fn associates(world: &mut World, args: &Args<'_>) -> Answer {
    let data = args.texts("sgIds").into_iter().map(|id| {
        let groups: Vec<&str> = world.groups_that_refer_to(id).map(|group| group.id.as_str()).collect();
        (id, groups)
    });
    Ok(object! { "data": data.collect::<Object>() })
}

pub fn instances(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, id) = (args.region()?, args.text("sgId"));
    world.security_group(region, id)?;
    let matches = world.instances_in(region).filter(|instance| instance.groups.iter().any(|group| group == id));
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let data: Vec<Object> = page.into_iter().map(|instance| object! { "instanceId": &instance.id }).collect();
    Ok(object! { "totalCount": total, "data": data })
}

pub fn interfaces(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, id) = (args.region()?, args.text("sgId"));
    world.security_group(region, id)?;
    let matches = world.interfaces_in(region).filter(|interface| interface.groups.iter().any(|group| group == id));
    let set: Vec<Object> = matches.map(|interface| object! { "networkInterfaceId": &interface.id }).collect();
    Ok(object! { "data": object! { "totalCount": set.len(), "networkInterfaceSet": set } })
}

pub fn set_of_instances(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    for part in args.parts("instanceSet") {
        world.each_instance(region, &[part.text("instanceId")], Instance::must_rest)?;
        part.texts("sgIds").iter().try_for_each(|group| world.security_group(region, group).map(drop))?;
    }
    for part in args.parts("instanceSet") {
        world.set_groups_of_instance(region, part.text("instanceId"), &part.texts("sgIds"))?;
    }
    done()
}

pub fn set_of_interfaces(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    for part in args.parts("networkInterfaceSet") {
        world.interface(region, part.text("networkInterfaceId"))?;
        part.texts("sgIds").iter().try_for_each(|group| world.security_group(region, group).map(drop))?;
    }
    for part in args.parts("networkInterfaceSet") {
        world.set_groups_of_interface(region, part.text("networkInterfaceId"), &part.texts("sgIds"))?;
    }
    done()
}
