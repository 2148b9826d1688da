// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: legacy-images.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::legacy::{*, types};

/// Stop sharing with one account
#[test]
fn cancel_share_image_1() {
    example(
        CancelShareImageRequest::new("img-jgggrva9", ["877354327"]),
        Some("Action=CancelShareImage&imageId=img-jgggrva9&uinList.0=877354327"),
        r#"{"code":"0","message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// With a remark
#[test]
fn create_image_1() {
    example(
        CreateImageRequest::new("ins-12345678", "test").image_description("desc"),
        Some(
            "Action=CreateImage&instanceId=ins-12345678&imageName=test&imageDescription=desc",
        ),
        r#"{"code":0,"message":"ok","requestId":24534341}"#,
        r#"{"code":0,"message":"ok","requestId":24534341}"#,
    );
}

/// Two images
#[test]
fn delete_images_1() {
    example(
        DeleteImagesRequest::new(["img-xxxxxxxx", "img-xxxxxxxx"]),
        Some("Action=DeleteImages&imageIds.0=img-xxxxxxxx&imageIds.1=img-xxxxxxxx"),
        r#"{"code":0,"message":"success","detail":{"img-xxxxxxxx":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
        r#"{"code":0,"message":"success","detail":{"img-xxxxxxxx":{"code":0,"message":"","requestId":"1231231231231"}}}"#,
    );
}

/// Private images
#[test]
fn describe_images_1() {
    example(
        DescribeImagesRequest::new(types::ImageType::Private),
        Some("Action=DescribeImages&imageType=1"),
        r#"{"code":0,"message":"","totalCount":1,"imageSet":[{"unImgId":"img-1234test","imageName":"test","imageDescription":"test","osName":"Ubuntu 12.04 64bit","imageType":1,"createTime":"2014-09-27 10:11:00","createor":"1000","status":2}]}"#,
        r#"{"code":0,"message":"","totalCount":1,"imageSet":[{"unImgId":"img-1234test","imageName":"test","imageDescription":"test","osName":"Ubuntu 12.04 64bit","imageType":1,"createTime":"2014-09-27 10:11:00","creator":"1000","status":2}]}"#,
    );
}

/// One image shared with two accounts
#[test]
fn get_image_share_uin_info_1() {
    example(
        GetImageShareUinInfoRequest::new(["img-jgggrva9"]),
        Some("Action=GetImageShareUinInfo&imageIds.0=img-jgggrva9"),
        r#"{"code":"0","message":"","data":{"imageNum":"1","maxImgShareNum":"50","imageList":[{"imageId":"img-jgggrva9","shareUinInfo":[{"uin":"1621874004","shareTimeStamp":"2016-01-13 15:16:53"},{"uin":"877354327","shareTimeStamp":"2016-01-18 13:14:17"}]}]}}"#,
        r#"{"code":0,"message":"","data":{"imageNum":1,"maxImgShareNum":50,"imageList":[{"imageId":"img-jgggrva9","shareUinInfo":[{"uin":1621874004,"shareTimeStamp":"2016-01-13 15:16:53"},{"uin":877354327,"shareTimeStamp":"2016-01-18 13:14:17"}]}]}}"#,
    );
}

/// Name and remark
#[test]
fn modify_image_attributes_1() {
    example(
        ModifyImageAttributesRequest::new("img-12345678")
            .image_name("testName")
            .image_description("descrip"),
        Some(
            "Action=ModifyImageAttributes&imageId=img-12345678&imageName=testName&imageDescription=descrip",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// Share with one account
#[test]
fn share_image_1() {
    example(
        ShareImageRequest::new("img-apatyoed", ["909619400"]),
        Some("Action=ShareImage&imageId=img-apatyoed&uinList.0=909619400"),
        r#"{"code":"0","message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}

/// One image to two regions
#[test]
fn sync_cvm_image_1() {
    example(
        SyncCvmImageRequest::new("gz", ["img-1234test"], ["sh", "hk"]),
        Some(
            "Action=SyncCvmImage&srcRegion=gz&imgIdList.0=img-1234test&dstRegion.0=sh&dstRegion.1=hk",
        ),
        r#"{"code":0,"message":""}"#,
        r#"{"code":0,"message":""}"#,
    );
}
