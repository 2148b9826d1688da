//! Key pairs.

use crate::{
    actions::{ActionResult, Args, done},
    codes::item_code,
    protocol::{JsonObject, object},
    state::{CloudState, KeyPair, calendar::beijing},
};

/// The default project, to which key pairs of this API belong.
const PROJECT: i64 = 0;

pub fn create(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (id, private_key) = state.create_key_pair(args.string("keyName"), PROJECT)?;
    let pair = state.key_pair(&id)?;
    Ok(object! {
        "data": object! { "keyId": id, "keyName": &pair.name, "pubkey": &pair.public_key, "secretkey": private_key },
    })
}

pub fn import(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let id = state.import_key_pair(args.string("keyName"), PROJECT, args.string("pubKey"))?;
    Ok(object! { "keyId": id })
}

pub fn rename(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.change_key_pair(args.string("keyId"), Some(args.string("keyName")), None)?;
    Ok(object! { "data": JsonObject::default() })
}

/// Deletes the unused key pairs. The call succeeds even if some are in use; each has its own result.
pub fn delete(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let results: Vec<JsonObject> = args
        .strings("keyIds")
        .into_iter()
        .map(|id| match state.delete_key_pair(id) {
            Ok(()) => object! { "keyId": id, "code": 0, "message": "success" },
            Err(error) => object! { "keyId": id, "code": item_code(&error), "message": error.message },
        })
        .collect();
    Ok(object! { "detail": object! { "deleteKeySet": results } })
}

pub fn bind(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.bind_keys(args.region()?, &args.strings("instanceIds"), &[args.string("keyId")])?;
    done()
}

pub fn unbind(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.unbind_keys(args.region()?, &args.strings("instanceIds"), &[args.string("keyId")])?;
    done()
}

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let state = &*state;
    let ids = args.strings("keyIds");
    let matches = state.key_pairs().filter(|pair| {
        (ids.is_empty() || ids.contains(&pair.id.as_str()))
            && args.optional_string("keyName").is_none_or(|name| pair.name == name)
            && args.optional_string("projectId").is_none_or(|project| pair.project.to_string() == project)
    });
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let set: Vec<JsonObject> = page.into_iter().map(|pair| key_pair(state, pair)).collect();
    Ok(object! { "data": object! { "totalCount": total, "sshSet": set } })
}

fn key_pair(state: &CloudState, pair: &KeyPair) -> JsonObject {
    let instances = || state.instances_with_key(&pair.id);
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
