//! Key pairs.

use super::filters::Filters;
use crate::{
    actions::{ActionResult, Args, done},
    error::ErrorKind,
    protocol::{JsonObject, QuotedNumber, object},
    state::{CloudState, KeyPair, calendar::utc},
};

pub fn create(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (id, private_key) = state.create_key_pair(args.string("KeyName"), args.integer("ProjectId"))?;
    let pair = state.key_pair(&id)?;
    Ok(object! {
        "KeyPair": object! {
            "KeyId": id,
            "KeyName": &pair.name,
            "ProjectId": QuotedNumber(pair.project),
            "PublicKey": &pair.public_key,
            "PrivateKey": private_key,
        },
    })
}

pub fn import(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let id = state.import_key_pair(args.string("KeyName"), args.integer("ProjectId"), args.string("PublicKey"))?;
    Ok(object! { "KeyId": id })
}

pub fn change(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.change_key_pair(
        args.string("KeyId"),
        args.optional_string("KeyName"),
        args.optional_string("Description"),
    )?;
    done()
}

/// Deletes the unused key pairs. The others stay, and the response does not say so.
pub fn delete(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    for id in args.strings("KeyIds") {
        match state.delete_key_pair(id) {
            Err(error) if error.kind != ErrorKind::InUse => return Err(error),
            _ => {}
        }
    }
    done()
}

pub fn bind(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.bind_keys(args.region()?, &args.strings("InstanceIds"), &args.strings("KeyIds"))?;
    done()
}

pub fn unbind(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.unbind_keys(args.region()?, &args.strings("InstanceIds"), &args.strings("KeyIds"))?;
    done()
}

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let state = &*state;
    let ids = args.strings("KeyIds");
    let filters = Filters::of(args);
    let matches = state.key_pairs().filter(|pair| {
        (ids.is_empty() || ids.contains(&pair.id.as_str()))
            && filters.allow(|name, value| match name {
                "project-id" => value.parse() == Ok(pair.project),
                "key-name" => pair.name == value,
                _ => false,
            })
    });
    let (total, page) = args.page(("Offset", "Limit"), matches)?;
    let set: Vec<JsonObject> = page.into_iter().map(|pair| key_pair(state, pair)).collect();
    Ok(object! { "TotalCount": total, "KeyPairSet": set })
}

fn key_pair(state: &CloudState, pair: &KeyPair) -> JsonObject {
    let instances: Vec<&str> = state.instances_with_key(&pair.id).map(|instance| instance.id.as_str()).collect();
    object! {
        "KeyId": &pair.id,
        "KeyName": &pair.name,
        "ProjectId": QuotedNumber(pair.project),
        "Description": &pair.description,
        "PublicKey": &pair.public_key,
        "AssociatedInstanceIds": instances,
        "CreatedTime": utc(pair.created),
    }
}
