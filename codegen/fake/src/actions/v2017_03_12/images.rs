//! Images.

use super::filters::Filters;
use crate::{
    actions::{ActionResult, Args, done},
    error::{CallError, Resource},
    protocol::{JsonObject, QuotedNumber, object},
    state::{CloudState, Image, InstanceState, calendar::utc, catalog::REGIONS},
};

pub fn create(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (id, name, description) =
        (args.string("InstanceId"), args.string("ImageName"), args.string("ImageDescription"));
    // The page recommends to stop the instance first, but does not require it.
    state.create_image(args.region()?, id, name, description, &[InstanceState::Running, InstanceState::Stopped])?;
    done()
}

pub fn delete(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let ids = args.strings("ImageIds");
    ids.iter().try_for_each(|id| state.check_deletable(region, id))?;
    for (at, id) in ids.iter().enumerate() {
        if !ids.iter().take(at).any(|earlier| earlier == id) {
            state.delete_image(region, id)?;
        }
    }
    done()
}

pub fn change(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, id) = (args.region()?, args.string("ImageId"));
    state.check_not_shared(region, id)?;
    state.change_image(region, id, args.optional_string("ImageName"), args.optional_string("ImageDescription"))?;
    done()
}

pub fn share(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (region, id, accounts) = (args.region()?, args.string("ImageId"), args.strings("AccountIds"));
    match args.string("Permission") {
        "CANCEL" => state.unshare_image(region, id, &accounts)?,
        _ => state.share_image(region, id, &accounts)?,
    }
    done()
}

pub fn shares(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let image = state.image(args.region()?, args.string("ImageId"))?;
    let set: Vec<JsonObject> = image
        .shared_with
        .iter()
        .map(|(account, since)| object! { "CreatedTime": utc(*since), "Account": account })
        .collect();
    Ok(object! { "SharePermissionSet": set })
}

pub fn copy(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let regions = args.strings("DestinationRegions").into_iter().map(|name| {
        let found = REGIONS.iter().find(|region| region.id == name);
        found.ok_or_else(|| CallError::not_found(Resource::Region, name))
    });
    let regions = regions.collect::<Result<Vec<_>, _>>()?;
    state.copy_images(args.region()?, &args.strings("ImageIds"), &regions)?;
    done()
}

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let ids = args.strings("ImageIds");
    let filters = Filters::of(args);
    let matches = state.images_in(args.region()?).filter(|image| {
        (ids.is_empty() || ids.contains(&image.id.as_str())) && filters.allow(|name, value| has(image, name, value))
    });
    let (total, page) = args.page(("Offset", "Limit"), matches)?;
    let set: Vec<JsonObject> = page.into_iter().map(image).collect();
    Ok(object! { "TotalCount": total, "ImageSet": set })
}

fn has(image: &Image, name: &str, value: &str) -> bool {
    match name {
        "image-id" => image.id == value,
        "image-type" => image.kind.name() == value,
        "image-name" => image.name == value,
        _ => false,
    }
}

fn image(image: &Image) -> JsonObject {
    let source = if image.region.is_some() { "IMAGE_CREATE" } else { "OFFICIAL" };
    object! {
        "ImageId": &image.id,
        "OsName": &image.os,
        "ImageSize": QuotedNumber(image.size),
        "ImageType": image.kind.name(),
        "CreatedTime": utc(image.created),
        "ImageState": image.state.name(),
        "ImageName": &image.name,
        "ImageDescription": &image.description,
        "ImageSource": source,
        "ImageCreator": &image.creator,
        "Platform": &image.platform,
        "Architecture": image.architecture,
    }
}
