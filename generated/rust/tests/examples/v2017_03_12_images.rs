// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Examples: images.
#![allow(deprecated, unused_imports)]

use tencentcloud_e2e::{example, json_example};
use tencentcloud_cvm::{*, types};

/// Image of one instance
#[test]
fn create_image_1() {
    example(
        CreateImageRequest::new("ins-6pb6lrmy", "sample"),
        Some(
            "Action=CreateImage&Version=2017-03-12&InstanceId=ins-6pb6lrmy&ImageName=sample",
        ),
        r#"{"Response":{"RequestID":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}}"#,
        r#"{"RequestId":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}"#,
    );
}

/// Two images
#[test]
fn delete_images_1() {
    example(
        DeleteImagesRequest::new(["img-o3ycss2p", "img-kb1a392d"]),
        Some(
            "Action=DeleteImages&Version=2017-03-12&ImageIds.0=img-o3ycss2p&ImageIds.1=img-kb1a392d",
        ),
        r#"{"Response":{"RequestID":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}}"#,
        r#"{"RequestId":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}"#,
    );
}

/// An image shared with one account
#[test]
fn describe_image_share_permission_1() {
    example(
        DescribeImageSharePermissionRequest::new("img-6pb6lrmy"),
        Some(
            "Action=DescribeImageSharePermission&Version=2017-03-12&ImageId=img-6pb6lrmy",
        ),
        r#"{"Response":{"SharePermissionSet":[{"CreatedTime":"2016-03-07T20:30:12Z","Account":"50344530"}],"RequestID":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}}"#,
        r#"{"SharePermissionSet":[{"CreatedTime":"2016-03-07T20:30:12Z","Account":"50344530"}],"RequestId":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}"#,
    );
}

/// One image by its id
#[test]
fn describe_images_1() {
    example(
        DescribeImagesRequest::new().image_ids(["img-pmqg1cw7"]),
        Some("Action=DescribeImages&Version=2017-03-12&ImageIds.0=img-pmqg1cw7"),
        r#"{"Response":{"ImageSet":[{"ImageId":"img-pmqg1cw7","ImageOsName":"centos6.6x86_32","ImageType":"PUBLIC_IMAGE","ImageCreateTime":"1970-01-01T00:00:00+00:00","ImageStatus":"NORMAL","ImageName":"CentOS 6.6 32位","ImageDescription":"CentOS 6.6 32位","Platform":"CentOS","Architecture":"x86_64","Creator":"PUBLIC"}],"TotalCount":1,"RequestID":"5920380e-277a-420a-a221-0caac3eb7159"}}"#,
        r#"{"ImageSet":[{"ImageId":"img-pmqg1cw7","OsName":"centos6.6x86_32","ImageType":"PUBLIC_IMAGE","CreatedTime":"1970-01-01T00:00:00+00:00","ImageState":"NORMAL","ImageName":"CentOS 6.6 32位","ImageDescription":"CentOS 6.6 32位","Platform":"CentOS","Architecture":"x86_64","ImageCreator":"PUBLIC"}],"TotalCount":1,"RequestId":"5920380e-277a-420a-a221-0caac3eb7159"}"#,
    );
}

/// All private images
#[test]
fn describe_images_2() {
    example(
        DescribeImagesRequest::new()
            .filters([
                types::Filter::new().name("image-type").values(["PRIVATE_IMAGE"]),
            ]),
        Some(
            "Action=DescribeImages&Version=2017-03-12&Filters.1.Name=image-type&Filters.1.Values.1=PRIVATE_IMAGE",
        ),
        r#"{"Response":{"ImageSet":[{"ImageId":"img-pmqg1cw7","ImageOsName":"centos6.6x86_32","ImageType":"PUBLIC_IMAGE","ImageCreateTime":"1970-01-01T00:00:00+00:00","ImageStatus":"NORMAL","ImageName":"CentOS 6.6 32位","ImageDescription":"CentOS 6.6 32位","Platform":"CentOS","Architecture":"x86_64","Creator":"PUBLIC"}],"TotalCount":1,"RequestID":"5920380e-277a-420a-a221-0caac3eb7159"}}"#,
        r#"{"ImageSet":[{"ImageId":"img-pmqg1cw7","OsName":"centos6.6x86_32","ImageType":"PUBLIC_IMAGE","CreatedTime":"1970-01-01T00:00:00+00:00","ImageState":"NORMAL","ImageName":"CentOS 6.6 32位","ImageDescription":"CentOS 6.6 32位","Platform":"CentOS","Architecture":"x86_64","ImageCreator":"PUBLIC"}],"TotalCount":1,"RequestId":"5920380e-277a-420a-a221-0caac3eb7159"}"#,
    );
}

/// A new name
#[test]
fn modify_image_attribute_1() {
    example(
        ModifyImageAttributeRequest::new("img-6pb6lrmy").image_name("sample"),
        Some(
            "Action=ModifyImageAttribute&Version=2017-03-12&ImageId=img-6pb6lrmy&ImageName=sample",
        ),
        r#"{"Response":{"RequestID":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}}"#,
        r#"{"RequestId":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}"#,
    );
}

/// Share with one account
#[test]
fn modify_image_share_permission_1() {
    example(
        ModifyImageSharePermissionRequest::new(
            "img-6pb6lrmy",
            ["1038493875"],
            types::ImagePermission::Share,
        ),
        Some(
            "Action=ModifyImageSharePermission&Version=2017-03-12&ImageId=img-6pb6lrmy&AccountIds.1=1038493875&Permission=SHARE",
        ),
        r#"{"Response":{"RequestID":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}}"#,
        r#"{"RequestId":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}"#,
    );
}

/// To one other region
#[test]
fn sync_images_1() {
    example(
        SyncImagesRequest::new(["img-o3ycss2p"], ["ap-guangzhou"]),
        Some(
            "Action=SyncImages&Version=2017-03-12&ImageIds.0=img-o3ycss2p&DestinationRegions.0=ap-guangzhou",
        ),
        r#"{"Response":{"RequestID":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}}"#,
        r#"{"RequestId":"354f4ac3-8546-4516-8c8a-69e3ab73aa8a"}"#,
    );
}
