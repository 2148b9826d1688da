//! Key pairs.

use super::filters::Filters;
use crate::{
    actions::{Answer, Args, done},
    protocol::{Object, Quoted, object},
    trouble::Kind,
    world::{KeyPair, World, calendar::utc},
};

pub fn create(world: &mut World, args: &Args<'_>) -> Answer {
    let (id, private_key) = world.create_key_pair(args.text("KeyName"), args.number("ProjectId"))?;
    let pair = world.key_pair(&id)?;
    Ok(object! {
        "KeyPair": object! {
            "KeyId": id,
            "KeyName": &pair.name,
            "ProjectId": Quoted(pair.project),
            "PublicKey": &pair.public_key,
            "PrivateKey": private_key,
        },
    })
}

pub fn import(world: &mut World, args: &Args<'_>) -> Answer {
    let id = world.import_key_pair(args.text("KeyName"), args.number("ProjectId"), args.text("PublicKey"))?;
    Ok(object! { "KeyId": id })
}

pub fn change(world: &mut World, args: &Args<'_>) -> Answer {
    world.change_key_pair(args.text("KeyId"), args.text_if("KeyName"), args.text_if("Description"))?;
    done()
}

/// Deletes what no instance uses; what one uses stays, and the answer does not say so.
pub fn delete(world: &mut World, args: &Args<'_>) -> Answer {
    for id in args.texts("KeyIds") {
        match world.delete_key_pair(id) {
            Err(trouble) if trouble.kind != Kind::InUse => return Err(trouble),
            _ => {}
        }
    }
    done()
}

pub fn bind(world: &mut World, args: &Args<'_>) -> Answer {
    world.bind_keys(args.region()?, &args.texts("InstanceIds"), &args.texts("KeyIds"))?;
    done()
}

pub fn unbind(world: &mut World, args: &Args<'_>) -> Answer {
    world.unbind_keys(args.region()?, &args.texts("InstanceIds"), &args.texts("KeyIds"))?;
    done()
}

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let world = &*world;
    let ids = args.texts("KeyIds");
    let filters = Filters::of(args);
    let matches = world.key_pairs().filter(|pair| {
        (ids.is_empty() || ids.contains(&pair.id.as_str()))
            && filters.allow(|name, value| match name {
                "project-id" => value.parse() == Ok(pair.project),
                "key-name" => pair.name == value,
                _ => false,
            })
    });
    let (total, page) = args.page(("Offset", "Limit"), matches)?;
    let set: Vec<Object> = page.into_iter().map(|pair| key_pair(world, pair)).collect();
    Ok(object! { "TotalCount": total, "KeyPairSet": set })
}

fn key_pair(world: &World, pair: &KeyPair) -> Object {
    let instances: Vec<&str> = world.instances_with_key(&pair.id).map(|instance| instance.id.as_str()).collect();
    object! {
        "KeyId": &pair.id,
        "KeyName": &pair.name,
        "ProjectId": Quoted(pair.project),
        "Description": &pair.description,
        "PublicKey": &pair.public_key,
        "AssociatedInstanceIds": instances,
        "CreatedTime": utc(pair.created),
    }
}
