//! An API version on two endpoints: what each of them has.

use crate::support::{render, tests_dir};
use tencentcloud_codegen::{
    model::{Api, ApiViews, EndpointName, Model, Provenance, ShapeKind},
    pipeline::{emit, read},
    timings::Timings,
};

fn model() -> Model {
    let spec = read(&tests_dir().join("endpoints"), "spec", &mut Timings::default());
    assert!(spec.diagnostics.is_empty(), "{}", render(&spec.diagnostics, &spec.source));
    spec.model.unwrap()
}

fn views(model: &Model) -> &ApiViews {
    model.apis[0].views.as_ref().unwrap()
}

fn actions(api: &Api) -> Vec<&str> {
    api.actions.iter().map(|action| action.name.wire.as_str()).collect()
}

fn members<'a>(api: &'a Api, action: &str) -> Vec<&'a str> {
    let action = api.actions.iter().find(|found| found.name.wire == action).unwrap();
    action.request.members.iter().map(|member| member.name.wire.as_str()).collect()
}

#[test]
fn each_view_has_what_its_endpoint_has() {
    let model = model();
    let ApiViews { tencentcloud, qcloud } = views(&model);
    assert_eq!(actions(tencentcloud), ["CopyImage", "CreateImage", "DescribeImages"]);
    assert_eq!(actions(qcloud), ["CreateImage", "DescribeImages", "MoveImage"]);
    let common = ["InstanceId", "ImageName", "ChargeType", "Sysprep"];
    assert_eq!(members(tencentcloud, "CreateImage"), [common.as_slice(), &["SnapshotIds", "TagSet"]].concat());
    assert_eq!(members(qcloud, "CreateImage"), [common.as_slice(), &["DryRun"]].concat());
    assert!(tencentcloud.shape("Tag").is_some() && qcloud.shape("Tag").is_none());
    let create = |api: &Api| api.actions.iter().find(|action| action.name.wire == "CreateImage").cloned().unwrap();
    let (today, manual) = (create(tencentcloud), create(qcloud));
    assert_eq!((today.request.rules.len(), manual.request.rules.len()), (2, 1));
    assert_eq!((today.examples.len(), manual.examples.len()), (2, 2));
    assert_eq!((today.errors.len(), manual.errors.len()), (3, 2));
    assert!(today.changes.is_some() && manual.changes.is_none());
    assert!(today.doc.is_empty() && !manual.doc.is_empty());
}

#[test]
fn a_block_replaces_and_takes_away_keys() {
    let model = model();
    let ApiViews { tencentcloud, qcloud } = views(&model);
    let create = |api: &Api| api.actions.iter().find(|action| action.name.wire == "CreateImage").cloned().unwrap();
    let (today, manual) = (create(tencentcloud).request.members, create(qcloud).request.members);
    assert_eq!((today[0].required, manual[0].required), (false, true));
    assert_eq!((today[1].length.unwrap().max, manual[1].length.unwrap().max), (Some(60), Some(20)));
    assert_eq!((today[2].default.is_some(), manual[2].default.is_some()), (true, false));
    assert_eq!((today[2].only.len(), manual[2].only.len()), (0, 1));
    let size = |api: &Api| match &api.shape("Image").unwrap().kind {
        ShapeKind::Structure(image) => image.members[2].clone(),
        ShapeKind::Enum(_) => panic!("a structure"),
    };
    let (today, manual) = (size(tencentcloud), size(qcloud));
    assert_eq!((today.ty.to_string(), manual.ty.to_string()), ("integer".to_owned(), "string".to_owned()));
    assert_eq!((today.unit.is_some(), manual.unit.is_some()), (true, false));
}

#[test]
fn the_model_has_what_any_endpoint_has() {
    let model = model();
    let api = &model.apis[0];
    assert_eq!(actions(api), ["CopyImage", "CreateImage", "DescribeImages", "MoveImage"]);
    let create = &api.actions[1];
    let marks: Vec<_> =
        create.request.members.iter().map(|member| (member.name.wire.as_str(), member.endpoint)).collect();
    let (today, manual) = (Some(EndpointName::Tencentcloud), Some(EndpointName::Qcloud));
    assert_eq!(marks[4..], [("SnapshotIds", today), ("TagSet", today), ("DryRun", manual)]);
    assert_eq!(create.examples.iter().map(|example| example.endpoint).collect::<Vec<_>>(), [None, today, manual]);
    assert_eq!(create.request.rules.len(), 3);
    assert!(!create.request.members[0].required, "the facts are those of tencentcloud");
}

#[test]
fn facts_of_one_endpoint_have_its_source() {
    let model = model();
    let api = &model.apis[0];
    let create = &api.actions[1];
    let origin = |name: &str| {
        let member = create.request.members.iter().find(|member| member.name.wire == name).unwrap();
        (member.origin.provenance, member.origin.reason.as_str())
    };
    assert_eq!(origin("SnapshotIds"), (Provenance::Current, "model"));
    assert_eq!(origin("InstanceId").0, Provenance::Supplemented);
    assert_eq!(origin("DryRun").0, Provenance::Inferred);
    let copy = &api.actions[0].origin;
    assert_eq!((copy.provenance, copy.reason.as_str(), copy.pages.as_str()), (Provenance::Current, "model", ""));
    let code = api.errors.iter().find(|code| code.name.wire == "FailedOperation").unwrap();
    assert_eq!((code.origin.provenance, code.origin.reason.as_str()), (Provenance::Current, "codes"));
    assert_eq!(code.endpoint, Some(EndpointName::Tencentcloud));
    assert_eq!(views(&model).qcloud.errors.len(), 2);
}

#[test]
fn decoders_accept_both_names_of_a_member() {
    let model = model();
    let account = |api: &Api| match &api.shape("SharePermission").unwrap().kind {
        ShapeKind::Structure(account) => (account.members[0].aliases.clone(), account.members[0].wire_name.clone()),
        ShapeKind::Enum(_) => panic!("a structure"),
    };
    assert_eq!(account(&model.apis[0]), (vec!["Account".to_owned()], None));
    assert_eq!(account(&views(&model).qcloud), (Vec::new(), Some("Account".to_owned())));
}

#[test]
fn a_client_checks_by_the_table_of_its_endpoint() {
    let files = emit(&model(), &mut Timings::default()).unwrap();
    let file = |name: &str| files.iter().find(|(path, _)| path.ends_with(name)).unwrap().1.to_owned();
    let create = file("create_image.rs");
    let (there, today) = create.split_once("static ON_QCLOUD").unwrap().1.split_once(".only_on").unwrap();
    assert!(there.contains(r#"Member::new("DryRun", Kind::Boolean),"#), "{there}");
    assert!(today.contains(".only_on(tencentcloud_core::Endpoint::Qcloud)"), "{today}");
    assert!(create.contains("pub fn new(image_name: impl Into<String>)"), "what tencentcloud requires");
    assert!(!file("copy_image.rs").contains("ON_QCLOUD"));
}
