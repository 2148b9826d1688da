//! Images.

use super::batch;
use crate::{
    actions::{ActionResult, Args, done},
    error::{CallError, ErrorKind, Resource},
    protocol::{JsonObject, object},
    state::{
        CloudState, Image, InstanceState, SHARE_QUOTA,
        calendar::beijing,
        catalog::{REGIONS, Region},
    },
};

pub fn create(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (id, name, remark) = (args.string("instanceId"), args.string("imageName"), args.string("imageDescription"));
    check_name(name)?;
    state.create_image(args.region()?, id, name, remark, &[InstanceState::Stopped])?;
    Ok(object! { "requestId": state.next_task() })
}

fn check_name(name: &str) -> Result<(), CallError> {
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Ok(());
    }
    Err(CallError::at(ErrorKind::NameCharacters, "imageName", "must consist of letters, digits and hyphens"))
}

pub fn delete(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    batch::each(state, &args.strings("imageIds"), |state, id| state.delete_image(region, id))
}

pub fn change(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let name = args.non_empty_string("imageName");
    check_name(name.unwrap_or_default())?;
    state.change_image(args.region()?, args.string("imageId"), name, args.non_empty_string("imageDescription"))?;
    done()
}

pub fn share(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.share_image(args.region()?, args.string("imageId"), &args.strings("uinList"))?;
    done()
}

pub fn unshare(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    state.unshare_image(args.region()?, args.string("imageId"), &args.strings("uinList"))?;
    done()
}

pub fn shares(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let region = args.region()?;
    let images = args.strings("imageIds").into_iter().map(|id| state.image(region, id));
    let images = images.collect::<Result<Vec<_>, _>>()?;
    let list: Vec<JsonObject> = images
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

pub fn copy(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let from = region("srcRegion", args.string("srcRegion"))?;
    let to = args.strings("dstRegion").into_iter().map(|code| region("dstRegion", code));
    let to = to.collect::<Result<Vec<_>, _>>()?;
    state.copy_images(from, &args.strings("imgIdList"), &to)?;
    done()
}

fn region(member: &str, code: &str) -> Result<&'static Region, CallError> {
    let found = REGIONS.iter().find(|region| region.code == code);
    let missing =
        || CallError::at(ErrorKind::NotFound(Resource::Region), member, format!("there is no region `{code}`"));
    found.ok_or_else(missing)
}

pub fn list(state: &mut CloudState, args: &Args<'_>) -> ActionResult {
    let (kind, status) = (args.integer("imageType"), args.integer("status"));
    let ids = args.strings("imageIds");
    let matches = state.images_in(args.region()?).filter(|image| {
        image.kind.number() == kind
            && (status == 0 || image.state.number() == status)
            && (ids.is_empty() || ids.contains(&image.id.as_str()))
    });
    let (total, page) = args.page(("offset", "limit"), matches)?;
    let set: Vec<JsonObject> = page.into_iter().map(image).collect();
    Ok(object! { "totalCount": total, "imageSet": set })
}

fn image(image: &Image) -> JsonObject {
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
