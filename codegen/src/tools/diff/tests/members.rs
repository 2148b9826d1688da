//! Cases for members of requests and responses.

use serde_json::json;

use super::{Case, case, changes, named};
use crate::model::*;
use crate::tools::fixture::{self, optional, required, strings};

fn request(model: &mut Model) -> &mut Vec<Member> {
    &mut model.apis[0].actions[0].request.members
}

fn response(model: &mut Model) -> &mut Vec<Member> {
    &mut model.apis[0].actions[0].response.members
}

fn member<'m>(model: &'m mut Model, name: &str) -> &'m mut Member {
    request(model).iter_mut().find(|member| member.name.wire == name).unwrap()
}

pub(super) const CASES: &[Case] = &[
    case(&["MEMBER_ADDED legacy/Run.request.tag"], |m| request(m).push(optional("tag", fixture::shape("Tag")))),
    case(&["MEMBER_ADDED legacy/Run.response.extra"], |m| response(m).push(required("extra", fixture::shape("Tag")))),
    case(&["ARGUMENT_ADDED legacy/Run.request.tag"], |m| request(m).push(required("tag", fixture::shape("Tag")))),
    case(&["MEMBER_REMOVED legacy/Run.request.name"], |m| {
        request(m).pop();
    }),
    // The text is the same, so it is the same member.
    case(&["MEMBER_RENAMED legacy/Run.request.region"], |m| member(m, "zone").name = fixture::name("region")),
    case(&["RESPELLED legacy/Run.request.ZONE"], |m| member(m, "zone").name = fixture::name("ZONE")),
    case(&["MEMBER_RENAMED legacy/Run.request.zone_id", "TEXT_CHANGED legacy/Run.request.zone_id"], |m| {
        member(m, "zone").name = fixture::name("zone_id");
        member(m, "zone_id").doc = "Other words.".into();
    }),
    // Another type: two different members.
    case(&["MEMBER_REMOVED legacy/Run.request.zone", "ARGUMENT_ADDED legacy/Run.request.zone_id"], |m| {
        *member(m, "zone") = required("zone_id", fixture::integer());
    }),
    case(&["MEMBER_TYPE_CHANGED legacy/Run.request.zone"], |m| member(m, "zone").ty = fixture::integer()),
    case(&["BECAME_OPTIONAL legacy/Run.request.zone"], |m| member(m, "zone").required = false),
    case(&["BECAME_REQUIRED legacy/Run.request.name"], |m| member(m, "name").required = true),
    case(&["REQUIRED_IN_RESPONSES_CHANGED legacy/Run.response.ids"], |m| response(m)[0].required = true),
    case(&["ARGUMENTS_REORDERED legacy/Run.request"], |m| request(m).swap(0, 1)),
    case(&["ORDER_CHANGED legacy/Run.request"], |m| request(m).swap(2, 4)),
    case(&["ORDER_CHANGED legacy/Run.request"], |m| request(m).rotate_right(1)),
    case(&["DEFAULT_CHANGED legacy/Run.request.count"], |m| member(m, "count").default = Some(json!(2))),
    case(&["VALUES_NARROWED legacy/Run.request.count"], |m| {
        member(m, "count").only.pop();
    }),
    case(&["VALUES_NARROWED legacy/Run.request.zone"], |m| member(m, "zone").only.push(json!("z"))),
    case(&["VALUES_WIDENED legacy/Run.request.count"], |m| member(m, "count").only.push(json!(3))),
    case(&["VALUES_WIDENED legacy/Run.request.count"], |m| member(m, "count").only.clear()),
    case(&["ORDER_CHANGED legacy/Run.request.count"], |m| member(m, "count").only.reverse()),
    case(&["BOUNDS_TIGHTENED legacy/Run.request.count"], |m| member(m, "count").range.as_mut().unwrap().max = Some(9)),
    case(&["BOUNDS_WIDENED legacy/Run.request.count"], |m| member(m, "count").length.as_mut().unwrap().max = None),
    case(&["BOUNDS_OF_RESPONSE_CHANGED legacy/Run.response.total"], |m| {
        response(m)[1].range = Some(Bounds { min: Some(0), ..Bounds::default() });
    }),
    case(&["KNOWN_CHANGED legacy/Run.request.count"], |m| member(m, "count").known = None),
    case(&["UNIT_CHANGED legacy/Run.request.count"], |m| member(m, "count").unit = Some("MB".to_owned())),
    case(&["UNIT_DOCUMENTED legacy/Run.request.count"], |m| member(m, "count").unit = None),
    case(&["MEMBER_FORMAT_CHANGED legacy/Run.request.count"], |m| member(m, "count").format = None),
    case(&["TIME_LAYOUT_CHANGED legacy/Run.request.count"], |m| member(m, "count").layout = None),
    case(&["TIME_LAYOUT_CHANGED legacy/Run.request.count"], |m| member(m, "count").offset = None),
    case(&["READONLY_ADDED legacy/Run.request.name"], |m| member(m, "name").readonly = true),
    case(&["READONLY_REMOVED legacy/Run.request.shown"], |m| member(m, "shown").readonly = false),
    case(
        &["ARGUMENT_BY_READONLY legacy/Run.request.shown", "REQUIRED_IN_RESPONSES_CHANGED legacy/Run.request.shown"],
        |m| {
            member(m, "shown").readonly = false;
            member(m, "shown").required = true;
        },
    ),
    case(&["SENSITIVE_STRING_CHANGED legacy/Run.request.name"], |m| member(m, "name").sensitive = true),
    case(&["SENSITIVE_CHANGED legacy/Run.request.count"], |m| member(m, "count").sensitive = false),
    case(&["FILTER_REMOVED legacy/Run.request.count"], |m| member(m, "count").filters.clear()),
    case(&["FILTER_ADDED legacy/Run.request.count"], |m| {
        let mut filter = member(m, "count").filters[0].clone();
        filter.wire = "zone".to_owned();
        member(m, "count").filters.push(filter);
    }),
    case(&["FILTER_CHANGED legacy/Run.request.count"], |m| member(m, "count").filters[0].ty = fixture::integer()),
    case(&["FILTERS_CLOSED legacy/Run.request.count"], |m| member(m, "count").more_filters = false),
    case(&["FILTERS_OPENED legacy/Run.request.name"], |m| member(m, "name").more_filters = true),
    case(&["WORDS_CHANGED legacy/Run.request.count"], |m| member(m, "count").name.words = strings(&["number"])),
    case(&["ALIAS_ADDED legacy/Run.response.ids"], |m| response(m)[0].aliases.push("idSet".to_owned())),
    case(&["TEXT_CHANGED legacy/Run.request.count"], |m| member(m, "count").doc = "Other words.".into()),
    case(&["DEPRECATED legacy/Run.request.name"], |m| member(m, "name").deprecated = Some("Use `zone`.".into())),
    case(&["WIRE_FORM_CHANGED legacy/Run.request.name"], |m| member(m, "name").wire_type = Some(BaseType::String)),
    case(&["WIRE_FORM_CHANGED legacy/Run.request.count"], |m| member(m, "count").wire_name = None),
    case(&["CONFLICT_CHANGED legacy/Run.request.count"], |m| member(m, "count").conflict = None),
    case(&["PROVENANCE_CHANGED legacy/Run.request.count"], |m| member(m, "count").origin.pages = "p2".to_owned()),
];

#[test]
fn white_space_in_prose_is_not_a_change() {
    let mut new = fixture::model();
    member(&mut new, "zone").doc = "What  zone\nis.\n".into();
    assert!(changes(&fixture::model(), &new).is_empty());
}

#[test]
fn a_rule_follows_a_renamed_member() {
    let mut new = fixture::model();
    member(&mut new, "shown").name = fixture::name("hidden");
    let json = serde_json::to_string(&new.apis[0].actions[0].request.rules).unwrap().replace("\"shown\"", "\"hidden\"");
    new.apis[0].actions[0].request.rules = serde_json::from_str(&json).unwrap();
    let found = named(&changes(&fixture::model(), &new));
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["MEMBER_RENAMED legacy/Run.request.hidden"]);
}

#[test]
fn a_renamed_argument_keeps_its_position() {
    let mut new = fixture::model();
    member(&mut new, "zone").name = fixture::name("region");
    request(&mut new).swap(0, 1);
    let found = named(&changes(&fixture::model(), &new));
    assert!(found.contains("ARGUMENTS_REORDERED legacy/Run.request"), "{found:?}");
}

#[test]
fn sentences_say_what_was_and_what_is() {
    let mut new = fixture::model();
    member(&mut new, "count").range = Some(Bounds { min: Some(2), max: None, step: None });
    let found = changes(&fixture::model(), &new);
    assert_eq!(found[0].what, "`range` is min `2` now, formerly min `1`, max `10`, step `1`");
}
