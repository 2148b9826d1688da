//! Encoding and signing of special values.

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, Exchange, Kind, Outcome},
    case_builder::CaseBuilder,
    responses::EXACT,
};
use crate::model::{Action, BaseType, Member, RegionNeed, Type};

/// Characters that query, form, JSON and signature treat in different ways.
const TEXT: &str = "a&b=c%d+e f\tg\"\\/é字😀~-_.*'()@,;:";

/// Adds the cases of the actions that stand for all actions with a string, for all with a list of strings, for all with a
/// float, and for all that need no region.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    if builder.is_first(|action| first(action, is_string).is_some())
        && let Some(member) = first(builder.action, is_string)
    {
        for (name, description, text) in [
            ("characters", "special characters are encoded and signed", TEXT),
            ("empty-string", "an empty string is sent and signed", ""),
        ] {
            signed(builder, name, description, member, &json!(text), out);
        }
    }
    if builder.is_first(|action| first(action, is_list).is_some())
        && let Some(member) = first(builder.action, is_list)
    {
        let items = (0..12).map(|nth| Value::from(format!("conformance-{nth}"))).collect::<Vec<_>>();
        signed(
            builder,
            "list",
            "the parameters of a list of twelve items are signed in the order of their names",
            member,
            &json!(items),
            out,
        );
        empty_lists(builder, member, out);
    }
    if builder.is_first(|action| first(action, is_float).is_some())
        && let Some(member) = first(builder.action, is_float)
    {
        for (name, number) in [("exact", EXACT), ("whole", -2.0), ("small", 1e-7), ("large", 1e21)] {
            let description =
                "a float is written with the fewest digits that have its value, in a form without an exponent";
            signed(builder, &format!("float-{name}"), description, member, &json!(number), out);
        }
    }
    if builder.is_first(|action| action.region == RegionNeed::Optional) {
        let call = Call { region: None, ..builder.call(&builder.request()) };
        let request = builder.expected_request(&call, false);
        let outcome = Outcome::Response(builder.response(Map::new()));
        let description = "a call whose region is optional is sent without one if the client has none";
        let mut case = builder.case(Kind::Encoding, "encoding/optional-region", description, call, outcome);
        case.exchanges.push(Exchange { request, ..builder.exchange(builder.body(builder.response(Map::new()))) });
        out.push(case);
    }
    if builder.is_first(|action| action.region == RegionNeed::None) {
        let call = builder.call(&builder.request());
        let request = builder.expected_request(&call, false);
        let region = builder
            .api
            .common
            .iter()
            .any(|common| common.member.name.wire == "Region")
            .then(|| "ap-beijing".to_owned());
        let response = builder.response(Map::new());
        let description = "the region of the client is not sent with an action that needs none";
        let call = Call { region, ..call };
        let mut case =
            builder.case(Kind::Encoding, "encoding/no-region", description, call, Outcome::Response(response.clone()));
        case.exchanges.push(Exchange { request, ..builder.exchange(builder.body(response)) });
        out.push(case);
    }
}

fn first(action: &Action, condition: fn(&Member) -> bool) -> Option<&Member> {
    action.request.members.iter().find(|member| !member.readonly && condition(member))
}

fn is_string(member: &Member) -> bool {
    member.ty == Type::Base(BaseType::String) && !member.sensitive
}

fn is_float(member: &Member) -> bool {
    member.ty == Type::Base(BaseType::Float)
}

fn is_list(member: &Member) -> bool {
    matches!(&member.ty, Type::List(item) if **item == Type::Base(BaseType::String))
}

/// Adds a case for each signing profile, without validation of the request.
fn signed(
    builder: &CaseBuilder<'_>,
    name: &str,
    description: &str,
    member: &Member,
    value: &Value,
    out: &mut Vec<Case>,
) {
    for &profile in builder.profiles() {
        let call = Call { unchecked: true, ..builder.call_by(profile, &with(builder, member, value)) };
        let request = builder.expected_request(&call, true);
        let response = builder.response(Map::new());
        let rest = format!("encoding/{name}/{profile}");
        let mut case = builder.case(Kind::Encoding, &rest, description, call, Outcome::Response(response.clone()));
        case.exchanges.push(Exchange { request, ..builder.exchange(builder.body(response)) });
        out.push(case);
    }
}

/// Adds cases with an empty list, which is sent in JSON and refused in a form, which cannot represent it.
fn empty_lists(builder: &CaseBuilder<'_>, member: &Member, out: &mut Vec<Case>) {
    for &profile in builder.profiles() {
        let call = Call { unchecked: true, ..builder.call_by(profile, &with(builder, member, &json!([]))) };
        let rest = format!("encoding/empty-list/{profile}");
        if builder.profile(profile).content == "json" {
            let request = builder.expected_request(&call, false);
            let response = builder.response(Map::new());
            let description = "a list that is set and empty is sent in JSON";
            let mut case = builder.case(Kind::Encoding, &rest, description, call, Outcome::Response(response.clone()));
            case.exchanges.push(Exchange { request, ..builder.exchange(builder.body(response)) });
            out.push(case);
        } else {
            let description = "a list that is set and empty is refused in a form, which cannot represent it";
            out.push(builder.case(
                Kind::Encoding,
                &rest,
                description,
                call,
                Outcome::Error(builder.error("validation")),
            ));
        }
    }
}

fn with(builder: &CaseBuilder<'_>, member: &Member, value: &Value) -> Value {
    let mut request = builder.request();
    if let Some(members) = request.as_object_mut() {
        members.insert(member.name.wire.clone(), value.clone());
    }
    request
}
