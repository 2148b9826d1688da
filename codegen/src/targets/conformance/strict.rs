//! Values that only other API versions accept, integers beyond 64 bits, nulls in lists, and error codes that the spec
//! does not list.

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, ExpectedError, Kind, Outcome},
    case_builder::{CaseBuilder, MESSAGE},
    encoding, sample,
};
use crate::model::{Action, Api, BaseType, Envelope, ErrorKind, Member, Type};

/// A leniency, the members that it is about, and a value that only it accepts.
type Leniency = (&'static str, fn(&Api, &Member) -> bool, Value);

/// Adds the cases of the first action with a member that a leniency concerns, and of the action that stands for all
/// reads.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let leniencies: [Leniency; 8] = [
        ("integer_in_quotes", |_, member| is(member, BaseType::Integer), json!("23")),
        ("string_bare", |_, member| is(member, BaseType::String), json!(23)),
        ("decimal_bare", |_, member| is(member, BaseType::Decimal), json!(0.5)),
        ("float_in_quotes", |_, member| is(member, BaseType::Float), json!("0.5")),
        ("boolean_in_quotes", |_, member| is(member, BaseType::Boolean), json!("TRUE")),
        ("boolean_as_number", |_, member| is(member, BaseType::Boolean), json!(1)),
        (
            "one_for_list",
            |api, member| matches!(&member.ty, Type::List(item) if api.structure(item).is_some()),
            json!({}),
        ),
        ("empty_list_for_object", |api, member| api.structure(&member.ty).is_some(), json!([])),
    ];
    for (kind, concerns, value) in leniencies {
        let has_it = |action: &Action| find(builder.api, action, concerns).is_some();
        if !accepts(builder.api, kind)
            && builder.is_first(has_it)
            && let Some(path) = find(builder.api, builder.action, concerns)
        {
            out.push(refused(builder, kind, &path, value));
        }
    }
    if builder.is_reader() {
        values(builder, out);
        codes(builder, out);
    }
}

fn is(member: &Member, base: BaseType) -> bool {
    member.ty == Type::Base(base) && member.name.wire != "code"
}

fn accepts(api: &Api, kind: &str) -> bool {
    let accept = &api.protocol.accept;
    match kind {
        "boolean_as_number" => api.protocol.boolean.numbers,
        // `integer_in_any_form` accepts integers in quotes, too.
        "integer_in_quotes" => {
            accept.iter().any(|leniency| leniency.kind == kind || leniency.kind == "integer_in_any_form")
        }
        _ => accept.iter().any(|leniency| leniency.kind == kind),
    }
}

/// Returns a member of the response, or of a structure in it, with the members around it.
fn find<'m>(api: &'m Api, action: &'m Action, concerns: fn(&Api, &Member) -> bool) -> Option<Vec<&'m Member>> {
    let members = &action.response.members;
    if let Some(member) = members.iter().find(|member| concerns(api, member)) {
        return Some(vec![member]);
    }
    members.iter().find_map(|outer| {
        let inner = api.structure(outer.ty.innermost())?.members.iter().find(|member| concerns(api, member))?;
        Some(vec![outer, inner])
    })
}

fn refused(builder: &CaseBuilder<'_>, kind: &str, path: &[&Member], value: Value) -> Case {
    let (names, mut value) = (path.iter().map(|member| member.name.wire.clone()), value);
    let names = names.collect::<Vec<_>>();
    for (index, member) in path.iter().enumerate().rev() {
        let inner = if index + 1 == path.len() { value } else { super::responses::nest(&member.ty, value) };
        value = json!({ member.name.wire.clone(): inner });
    }
    let members = value.as_object().cloned().unwrap_or_default();
    let outcome = Outcome::Error(ExpectedError { request_id: builder.request_id(), ..builder.error("decoding") });
    let rest = format!("strict/{}/{}", kind.replace('_', "-"), names.join("."));
    let description = "a value that only another API version accepts is an error";
    let mut case = builder.case(Kind::Strict, &rest, description, builder.default_call(), outcome);
    case.exchanges.push(builder.exchange(builder.body(builder.response(members))));
    case
}

/// Adds cases with an integer beyond 64 bits and with nulls in a list.
fn values(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let api = builder.api;
    let Some(pages) = &builder.action.pagination else { return };
    let Some(total_path) = &pages.total else { return };
    let total = |text: &str| {
        let path = super::pagination::set_path(Map::new(), total_path, json!("TOTAL"));
        builder.body(builder.response(path)).to_string().replace("\"TOTAL\"", text)
    };
    let outcome = Outcome::Error(ExpectedError { request_id: builder.request_id(), ..builder.error("decoding") });
    let description = "an integer of more than 64 bits is an error";
    let mut case = builder.case(Kind::Strict, "strict/large-integer", description, builder.default_call(), outcome);
    case.exchanges.push(builder.text_exchange(200, &total("18446744073709551617")));
    out.push(case);
    let Some(items) = api.member(&builder.action.response, &pages.items) else { return };
    let sample = sample::response(api, items, 1);
    let item = sample.get(0).cloned().unwrap_or_default();
    let list = json!([null, encoding::wire(api, &item), null]);
    let wire = super::pagination::set_path(Map::new(), &pages.items, list);
    let typed = super::pagination::set_path(Map::new(), &pages.items, sample);
    let description = "a null in a list is skipped";
    let outcome = Outcome::Response(builder.response(typed));
    let mut case = builder.case(Kind::Strict, "strict/null-in-list", description, builder.default_call(), outcome);
    case.exchanges.push(builder.exchange(builder.body(builder.response(wire))));
    out.push(case);
}

/// Adds cases with error codes that the spec does not list.
fn codes(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let call = || Call { attempts: Some(3), ..builder.call(&builder.request()) };
    let unknown = match builder.api.protocol.envelope {
        Envelope::Response => "ConformanceUnknown",
        Envelope::Code => "987654",
    };
    let outcome = builder.error_outcome(unknown, ErrorKind::Caller);
    let description = "an unknown error code has no predicates, and the call is not repeated";
    let mut case = builder.case(Kind::Unknown, "unknown/code", description, call(), outcome);
    case.exchanges.push(builder.exchange(builder.error_response(unknown)));
    out.push(case);
    if builder.api.protocol.envelope == Envelope::Response {
        for kind in [ErrorKind::Auth, ErrorKind::Missing] {
            let Some(error) = builder.api.errors.iter().find(|error| error.kind == kind) else { continue };
            let code = format!("{}.ConformanceUnknown", error.name.wire);
            let description = "an unknown error code has the predicates of the known one before its last dot";
            let rest = format!("unknown/code-below/{}", error.name.wire);
            let outcome = builder.error_outcome(&code, kind);
            let mut case = builder.case(Kind::Unknown, &rest, description, builder.default_call(), outcome);
            case.exchanges.push(builder.exchange(builder.error_response(&code)));
            out.push(case);
        }
        return;
    }
    let named =
        |error: &&crate::model::ErrorCode| error.kind == ErrorKind::Auth && error.name.wire.parse::<i64>().is_err();
    if let Some(error) = builder.api.errors.iter().find(named) {
        let outcome = builder.error_outcome(unknown, error.kind);
        let description = "an unknown number has the predicates of the name in `codeDesc`";
        let mut case =
            builder.case(Kind::Unknown, "unknown/code-with-name", description, builder.default_call(), outcome);
        let body = json!({ "code": 987_654, "codeDesc": error.name.wire, "message": MESSAGE });
        case.exchanges.push(builder.exchange(body));
        out.push(case);
    }
}
