//! Images.

use super::batch;
use crate::{
    actions::{Answer, Args, done},
    protocol::{Object, object},
    trouble::{Kind, Thing, Trouble},
    world::{
        Image, InstanceState, SHARE_QUOTA, World,
        calendar::beijing,
        catalog::{REGIONS, Region},
    },
};

pub fn create(world: &mut World, args: &Args<'_>) -> Answer {
    let (id, name, remark) = (args.text("instanceId"), args.text("imageName"), args.text("imageDescription"));
    check_name(name)?;
    world.make_image(args.region()?, id, name, remark, &[InstanceState::Stopped])?;
    Ok(object! { "requestId": world.next_task() })
}

fn check_name(name: &str) -> Result<(), Trouble> {
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Ok(());
    }
    Err(Trouble::at(Kind::NameCharacters, "imageName", "is made of letters, digits and hyphens"))
}

pub fn delete(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    batch::each(world, &args.texts("imageIds"), |world, id| world.delete_image(region, id))
}

pub fn change(world: &mut World, args: &Args<'_>) -> Answer {
    let name = args.some_text("imageName");
    check_name(name.unwrap_or_default())?;
    world.change_image(args.region()?, args.text("imageId"), name, args.some_text("imageDescription"))?;
    done()
}

pub fn share(world: &mut World, args: &Args<'_>) -> Answer {
    world.share_image(args.region()?, args.text("imageId"), &args.texts("uinList"))?;
    done()
}

pub fn unshare(world: &mut World, args: &Args<'_>) -> Answer {
    world.unshare_image(args.region()?, args.text("imageId"), &args.texts("uinList"))?;
    done()
}

pub fn shares(world: &mut World, args: &Args<'_>) -> Answer {
    let region = args.region()?;
    let images = args.texts("imageIds").into_iter().map(|id| world.image(region, id));
    let images = images.collect::<Result<Vec<_>, _>>()?;
    let list: Vec<Object> = images
        .iter()
        .map(|image| {
            let accounts = image.shared_with.iter().map(|(account, since)| {
                object! { "uin": account.parse::<i64>().unwrap_or_default(), "shareTimeStamp": beijing(*since) }
            });
            object! { "imageId": &image.id, "shareUinInfo": accounts.collect::<Vec<_>>() }
        })
        .collect();
    Ok(object! { "data": object! { "imageNum": list.len(), "maxImgShareNum": SHARE_QUOTA, "imageList": list } })
}

pub fn copy(world: &mut World, args: &Args<'_>) -> Answer {
    let from = region("srcRegion", args.text("srcRegion"))?;
    let to = args.texts("dstRegion").into_iter().map(|code| region("dstRegion", code));
    let to = to.collect::<Result<Vec<_>, _>>()?;
    world.copy_images(from, &args.texts("imgIdList"), &to)?;
    done()
}

fn region(member: &str, code: &str) -> Result<&'static Region, Trouble> {
    let found = REGIONS.iter().find(|region| region.code == code);
    let missing = || Trouble::at(Kind::NotFound(Thing::Region), member, format!("there is no region `{code}`"));
    found.ok_or_else(missing)
}

pub fn list(world: &mut World, args: &Args<'_>) -> Answer {
    let (kind, status) = (args.number("imageType"), args.number("status"));
    let ids = args.texts("imageIds");
    let matches = world.images_in(args.region()?).filter(|image| {
        image.kind.number() == kind
            && (status == 0 || image.state.number() == status)
            && (ids.is_empty() || ids.contains(&image.id.as_str()))
    });
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let set: Vec<Object> = page.into_iter().map(image).collect();
    Ok(object! { "totalCount": total, "imageSet": set })
}

fn image(image: &Image) -> Object {
    object! {
        "unImgId": &image.id,
        "imageName": &image.name,
        "imageDescription": &image.description,
        "imageType": image.kind.number(),
        "osName": &image.os,
        "createTime": beijing(image.created),
        "creator": &image.creator,
        "status": image.state.number(),
    }
}
