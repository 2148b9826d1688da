//! Images.

use super::filters::Filters;
use crate::{
    actions::{Answer, Args, done},
    protocol::{Object, Quoted, object},
    trouble::{Thing, Trouble},
    world::{Image, InstanceState, World, calendar::utc, catalog::REGIONS},
};

pub fn create(world: &mut World, args: &Args<'_>) -> Answer {
    let (id, name, description) = (args.text("InstanceId"), args.text("ImageName"), args.text("ImageDescription"));
    // The page advises to shut the instance down first, and does not insist.
    world.make_image(args.region()?, id, name, description, &[InstanceState::Running, InstanceState::Stopped])?;
    done()
}

pub fn delete(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let ids = args.texts("ImageIds");
    ids.iter().try_for_each(|id| world.may_delete_image(region, id))?;
    for (at, id) in ids.iter().enumerate() {
        if !ids.iter().take(at).any(|earlier| earlier == id) {
            world.delete_image(region, id)?;
        }
    }
    done()
}

pub fn change(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, id) = (args.region()?, args.text("ImageId"));
    world.must_not_be_shared(region, id)?;
    world.change_image(region, id, args.text_if("ImageName"), args.text_if("ImageDescription"))?;
    done()
}

pub fn share(world: &mut World, args: &Args<'_>) -> Answer {
    let (region, id, accounts) = (args.region()?, args.text("ImageId"), args.texts("AccountIds"));
    match args.text("Permission") {
        "CANCEL" => world.unshare_image(region, id, &accounts)?,
        _ => world.share_image(region, id, &accounts)?,
    }
    done()
}

pub fn shares(world: &mut World, args: &Args<'_>) -> Answer {
    let image = world.image(args.region()?, args.text("ImageId"))?;
    let set: Vec<Object> = image
        .shared_with
        .iter()
        .map(|(account, since)| object! { "CreatedTime": utc(*since), "Account": account })
        .collect();
    Ok(object! { "SharePermissionSet": set })
}

pub fn copy(world: &mut World, args: &Args<'_>) -> Answer {
    let regions = args.texts("DestinationRegions").into_iter().map(|name| {
        let found = REGIONS.iter().find(|region| region.id == name);
        found.ok_or_else(|| Trouble::not_found(Thing::Region, name))
    });
    let regions = regions.collect::<Result<Vec<_>, _>>()?;
    world.copy_images(args.region()?, &args.texts("ImageIds"), &regions)?;
    done()
}

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let ids = args.texts("ImageIds");
    let filters = Filters::of(args);
    let matches = world.images_in(args.region()?).filter(|image| {
        (ids.is_empty() || ids.contains(&image.id.as_str())) && filters.allow(|name, value| has(image, name, value))
    });
    let (total, page) = args.page(("Offset", "Limit"), matches)?;
    let set: Vec<Object> = page.into_iter().map(image).collect();
    Ok(object! { "TotalCount": total, "ImageSet": set })
}

fn has(image: &Image, name: &str, value: &str) -> bool {
    match name {
        "image-id" => image.id == value,
        "image-type" => image.kind.word() == value,
        "image-name" => image.name == value,
        _ => false,
    }
}

fn image(image: &Image) -> Object {
    let source = if image.region.is_some() { "IMAGE_CREATE" } else { "OFFICIAL" };
    object! {
        "ImageId": &image.id,
        "OsName": &image.os,
        "ImageSize": Quoted(image.size),
        "ImageType": image.kind.word(),
        "CreatedTime": utc(image.created),
        "ImageState": image.state.word(),
        "ImageName": &image.name,
        "ImageDescription": &image.description,
        "ImageSource": source,
        "ImageCreator": &image.creator,
        "Platform": &image.platform,
        "Architecture": image.architecture,
    }
}
