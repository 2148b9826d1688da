//! Tests the comparison: it must report each planted mistake at its path, and nothing else.

use tencentcloud_codegen::model::{
    Action, Api, BaseType, EnumShape, Host, Member, Provenance, RegionNeed, ShapeKind, Structure, Type,
};

use super::exceptions::Exceptions;
use super::pages::Pages;
use super::{API_VERSIONS, EXCEPTIONS, examine, load};

fn action<'a>(api: &'a mut Api, name: &str) -> &'a mut Action {
    api.actions.iter_mut().find(|action| action.name.wire == name).expect(name)
}

fn parameter<'a>(api: &'a mut Api, name: &str, member: &str) -> &'a mut Member {
    field(&mut action(api, name).request, member)
}

fn field<'a>(structure: &'a mut Structure, member: &str) -> &'a mut Member {
    structure.members.iter_mut().find(|field| field.name.wire == member).expect(member)
}

fn structure<'a>(api: &'a mut Api, name: &str) -> &'a mut Structure {
    match api.shapes.iter_mut().find(|shape| shape.name.wire == name).map(|shape| &mut shape.kind) {
        Some(ShapeKind::Structure(structure)) => structure,
        _ => panic!("no structure {name}"),
    }
}

fn enumeration<'a>(api: &'a mut Api, name: &str) -> &'a mut EnumShape {
    match api.shapes.iter_mut().find(|shape| shape.name.wire == name).map(|shape| &mut shape.kind) {
        Some(ShapeKind::Enum(values)) => values,
        _ => panic!("no enum {name}"),
    }
}

/// A mistake in an API version, and all paths at which it must be reported.
type Mistake = (&'static str, fn(&mut Api), &'static [&'static str]);

const MISTAKES: &[Mistake] = &[
    ("v2017-03-12", |api| api.actions.retain(|action| action.name.wire != "StopInstances"), &["actions.StopInstances"]),
    (
        "v2017-03-12",
        |api| action(api, "DescribeImages").name.wire.push('2'),
        &["actions.DescribeImages", "actions.DescribeImages2"],
    ),
    ("v2017-03-12", |api| action(api, "ReleaseAddresses").host = "cvm".to_owned(), &["actions.ReleaseAddresses"]),
    (
        "v2017-03-12",
        |api| action(api, "DescribeRegions").region = RegionNeed::Required,
        &["actions.DescribeRegions.region"],
    ),
    (
        "v2017-03-12",
        |api| parameter(api, "RunInstances", "ImageId").required = false,
        &["actions.RunInstances.request.ImageId"],
    ),
    (
        "v2017-03-12",
        |api| parameter(api, "RunInstances", "ClientToken").required = true,
        &["actions.RunInstances.request.ClientToken"],
    ),
    (
        "v2017-03-12",
        |api| parameter(api, "StartInstances", "InstanceIds").ty = Type::Base(BaseType::String),
        &["actions.StartInstances.request.InstanceIds"],
    ),
    (
        "v2017-03-12",
        |api| parameter(api, "RunInstances", "SystemDisk").ty = Type::Shape("DataDisk".to_owned()),
        &["actions.RunInstances.request.SystemDisk"],
    ),
    (
        "v2017-03-12",
        |api| action(api, "RunInstances").response.members.clear(),
        &["actions.RunInstances.response.InstanceIdSet"],
    ),
    (
        "v2017-03-12",
        |api| action(api, "CreateImage").errors.retain(|error| error.code != "InvalidImageName.Duplicate"),
        &["actions.CreateImage.errors.InvalidImageName.Duplicate"],
    ),
    (
        "v2017-03-12",
        |api| parameter(api, "DescribeKeyPairs", "Filters").filters.truncate(1),
        &["actions.DescribeKeyPairs.filters.key-name"],
    ),
    ("v2017-03-12", |api| structure(api, "Instance").members.truncate(17), &["types.Instance.ExpiredTime"]),
    (
        "v2017-03-12",
        |api| field(structure(api, "ItemPrice"), "UnitPrice").ty = Type::Base(BaseType::Integer),
        &["types.ItemPrice.UnitPrice"],
    ),
    ("v2017-03-12", |api| field(structure(api, "Image"), "OsName").aliases.clear(), &["types.Image.ImageOsName"]),
    (
        "v2017-03-12",
        |api| field(structure(api, "InstanceChargePrepaid"), "Period").only.truncate(13),
        &["types.InstanceChargePrepaid.Period.only"],
    ),
    ("v2017-03-12", |api| enumeration(api, "DiskType").values.truncate(4), &["enums.DiskType.CLOUD_SSD"]),
    ("v2017-03-12", |api| api.errors.retain(|error| error.name.wire != "OverQuota"), &["errors.OverQuota"]),
    (
        "legacy",
        |api| parameter(api, "RenewInstance", "period").name.wire.push('s'),
        &["actions.RenewInstance.request.period", "actions.RenewInstance.request.periods"],
    ),
    (
        "legacy",
        |api| field(structure(api, "InstanceDisks"), "rootSize").ty = Type::Base(BaseType::String),
        &["actions.DescribeInstances.response.instanceSet[].diskInfo.rootSize"],
    ),
    (
        "legacy",
        |api| field(structure(api, "InstanceSecurityGroups"), "sgIds").required = false,
        &["actions.ModifySecurityGroupsOfInstance.request.instanceSet[].sgIds"],
    ),
    (
        "legacy",
        |api| action(api, "InquiryInstancePrice").request.rules.truncate(2),
        &[
            "actions.InquiryInstancePrice.variants.3.bandwidth",
            "actions.InquiryInstancePrice.variants.3.endTime",
            "actions.InquiryInstancePrice.variants.3.instanceId",
            "actions.InquiryInstancePrice.variants.3.startTime",
        ],
    ),
    (
        "legacy",
        |api| parameter(api, "DescribeInstances", "simplify").origin.provenance = Provenance::Documented,
        &["actions.DescribeInstances.request.simplify"],
    ),
    // Another order of values is not a mistake.
    ("legacy", |api| enumeration(api, "InstanceStatus").values.swap(7, 8), &[]),
    (
        "legacy",
        |api| enumeration(api, "InstanceStatus").values[7].name.words = vec!["stopping".to_owned()],
        &["enums.InstanceStatus.7"],
    ),
    (
        "legacy",
        |api| enumeration(api, "PublicImage").values[0].doc = "CentOS 5.9 32-bit.".into(),
        &["enums.PublicImage.img-7br3ouzr"],
    ),
    (
        "legacy",
        |api| {
            api.hosts.push(Host {
                key: "cbs".to_owned(),
                tencentcloud: None,
                qcloud: Some("cbs.api.qcloud.com".to_owned()),
            })
        },
        &["hosts.cbs.api.qcloud.com"],
    ),
    ("legacy", |api| api.common.retain(|parameter| parameter.member.name.wire != "Token"), &["common.Token"]),
];

#[test]
fn each_planted_mistake_is_reported() {
    let (model, source) = load();
    for (number, (version, plant, paths)) in MISTAKES.iter().enumerate() {
        let json = API_VERSIONS.iter().find(|(name, _)| name == version).expect(version).1;
        let mut api = model.api(version).expect(version).clone();
        plant(&mut api);
        let outcome = examine(&api, &source, &Pages::read(json), &Exceptions::read(EXCEPTIONS, version));
        let reported: Vec<&str> = outcome.differences.iter().map(|difference| difference.path.as_str()).collect();
        assert_eq!(reported, *paths, "mistake {number}");
    }
}

#[test]
fn an_unneeded_exception_is_reported() {
    let (model, source) = load();
    let mut api = model.api("v2017-03-12").expect("API version").clone();
    // Now the spec says the same as the page of the type.
    field(structure(&mut api, "Image"), "ImageType").ty = Type::Base(BaseType::Integer);
    field(structure(&mut api, "Address"), "AddressStatus").name.wire = "AddressState".to_owned();
    let pages = Pages::read(API_VERSIONS[0].1);
    let outcome = examine(&api, &source, &pages, &Exceptions::read(EXCEPTIONS, "v2017-03-12"));
    for start in ["types.Image.ImageType (", "types.Address.AddressState -> "] {
        assert!(outcome.expired.iter().any(|text| text.starts_with(start)), "{start}: {:?}", outcome.expired);
    }
    assert_eq!(outcome.expired.len(), 2, "{:?}", outcome.expired);
}
