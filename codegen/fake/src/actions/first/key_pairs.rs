//! Key pairs.

use crate::{
    actions::{Answer, Args, done},
    codes::item_code,
    protocol::{Object, object},
    world::{KeyPair, World, calendar::beijing},
};

/// The default project, where key pairs of this API go.
const PROJECT: i64 = 0;

pub fn create(world: &mut World, args: &Args<'_>) -> Answer {
    let (id, private_key) = world.create_key_pair(args.text("keyName"), PROJECT)?;
    let pair = world.key_pair(&id)?;
    Ok(object! {
        "data": object! { "keyId": id, "keyName": &pair.name, "pubkey": &pair.public_key, "secretkey": private_key },
    })
}

pub fn import(world: &mut World, args: &Args<'_>) -> Answer {
    let id = world.import_key_pair(args.text("keyName"), PROJECT, args.text("pubKey"))?;
    Ok(object! { "keyId": id })
}

pub fn rename(world: &mut World, args: &Args<'_>) -> Answer {
    world.change_key_pair(args.text("keyId"), Some(args.text("keyName")), None)?;
    Ok(object! { "data": Object::default() })
}

/// Deletes what nobody uses; the answer as a whole succeeds all the same.
pub fn delete(world: &mut World, args: &Args<'_>) -> Answer {
    let results: Vec<Object> = args
        .texts("keyIds")
        .into_iter()
        .map(|id| match world.delete_key_pair(id) {
            Ok(()) => object! { "keyId": id, "code": 0, "message": "success" },
            Err(trouble) => object! { "keyId": id, "code": item_code(&trouble), "message": trouble.message },
        })
        .collect();
    Ok(object! { "detail": object! { "deleteKeySet": results } })
}

pub fn bind(world: &mut World, args: &Args<'_>) -> Answer {
    world.bind_keys(args.region()?, &args.texts("instanceIds"), &[args.text("keyId")])?;
    done()
}

pub fn unbind(world: &mut World, args: &Args<'_>) -> Answer {
    world.unbind_keys(args.region()?, &args.texts("instanceIds"), &[args.text("keyId")])?;
    done()
}

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let world = &*world;
    let ids = args.texts("keyIds");
    let matches = world.key_pairs().filter(|pair| {
        (ids.is_empty() || ids.contains(&pair.id.as_str()))
            && args.text_if("keyName").is_none_or(|name| pair.name == name)
            && args.text_if("projectId").is_none_or(|project| pair.project.to_string() == project)
    });
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let set: Vec<Object> = page.into_iter().map(|pair| key_pair(world, pair)).collect();
    Ok(object! { "data": object! { "totalCount": total, "sshSet": set } })
}

fn key_pair(world: &World, pair: &KeyPair) -> Object {
    let instances = || world.instances_with_key(&pair.id);
    object! {
        "keyId": &pair.id,
        "keyName": &pair.name,
        "pubkey": &pair.public_key,
        "status": 0,
        "bindUnInstanceIds": instances().map(|instance| instance.id.as_str()).collect::<Vec<_>>(),
        "bindIps": instances().map(|instance| instance.private_ip.as_str()).collect::<Vec<_>>(),
        "createTime": beijing(pair.created),
    }
}
