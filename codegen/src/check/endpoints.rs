//! Lints that compare the two endpoints of an API version.

use super::ViewModel;
use crate::diag::{Diagnostic, codes};
use crate::model::{Api, BaseType, Direction, EndpointName, Member, Shape, Type};

/// Reports types without a mark that only one endpoint uses.
pub fn reach(main: &ViewModel, qcloud: &ViewModel, problems: &mut Vec<Diagnostic>) {
    for (api, there) in versions(main, qcloud) {
        reach_of_version(api, there, problems);
    }
}

fn reach_of_version(tencentcloud: &Api, qcloud: &Api, problems: &mut Vec<Diagnostic>) {
    let is_used = |shape: &Shape| shape.direction != Direction::None;
    for shape in tencentcloud.shapes.iter().filter(|shape| shape.endpoint.is_none()) {
        let Some(there) = qcloud.shape(&shape.name.wire).filter(|there| there.endpoint.is_none()) else { continue };
        let only = match (is_used(shape), is_used(there)) {
            (true, false) => EndpointName::Tencentcloud,
            (false, true) => EndpointName::Qcloud,
            _ => continue,
        };
        let (name, only) = (&shape.name.wire, only.word());
        problems.push(
            Diagnostic::new(&codes::E0343, shape.origin.span, format!("only `{only}` has actions that use `{name}`"))
                .help(format!("mark the type with `endpoint: {only}`")),
        );
    }
}

/// Reports members whose type on `qcloud` a decoder of the type on `tencentcloud` does not read.
pub fn types(main: &ViewModel, qcloud: &ViewModel, problems: &mut Vec<Diagnostic>) {
    for (api, there) in versions(main, qcloud) {
        types_of_version(api, there, problems);
    }
}

fn types_of_version(tencentcloud: &Api, qcloud: &Api, problems: &mut Vec<Diagnostic>) {
    for (member, there) in pairs(tencentcloud, qcloud) {
        let Some(leniency) = needed(&member.ty, &there.ty, tencentcloud) else { continue };
        let accepted = |kind: &&str| tencentcloud.protocol.accept.iter().any(|accepted| accepted.kind == **kind);
        if leniency.iter().any(accepted) {
            continue;
        }
        let message = format!(
            "`{}` is of type {} on `qcloud`, which decoders do not read as {}",
            member.name.wire, there.ty, member.ty
        );
        let problem = Diagnostic::new(&codes::E0342, member.origin.span, message);
        problems.push(match leniency {
            [] => problem.help("give the member one type for both endpoints"),
            [kind, ..] => problem.help(format!("list `{kind}` in `protocol.accept` of api.yaml, if it is accepted")),
        });
    }
}

/// Returns the versions that differ on their two endpoints.
fn versions<'a>(main: &'a ViewModel, qcloud: &'a ViewModel) -> impl Iterator<Item = (&'a Api, &'a Api)> {
    qcloud.model.apis.iter().filter_map(|there| Some((main.model.api(&there.folder)?, there)))
}

/// Returns the members that both endpoints have.
fn pairs<'a>(a: &'a Api, b: &'a Api) -> impl Iterator<Item = (&'a Member, &'a Member)> {
    let by_place: std::collections::BTreeMap<_, _> = b.members().map(|member| (member.origin.span, member)).collect();
    a.members().filter_map(move |member| Some((member, *by_place.get(&member.origin.span)?)))
}

/// Returns the leniencies of which one must be accepted so that a decoder of the type `read` reads `sent`; `None` if it
/// reads it anyway.
fn needed(read: &Type, sent: &Type, api: &Api) -> Option<&'static [&'static str]> {
    use BaseType::{Boolean, Decimal, Float, Integer, String};
    let is_text = |ty: &Type| match ty {
        Type::Base(base) => *base == String,
        Type::Shape(name) => api.shape(name).and_then(Shape::as_enum).is_some_and(|kind| kind.base == String),
        _ => false,
    };
    match (read, sent) {
        _ if read == sent || is_text(read) && is_text(sent) => None,
        (Type::List(read), Type::List(sent)) | (Type::Map(read), Type::Map(sent)) => needed(read, sent, api),
        (Type::List(read), sent) if **read == *sent && matches!(sent, Type::Shape(_)) => Some(&["one_for_list"]),
        (Type::Base(Integer), sent) if is_text(sent) => Some(&["integer_in_quotes", "integer_in_any_form"]),
        (Type::Base(Boolean), sent) if is_text(sent) => Some(&["boolean_in_quotes"]),
        (Type::Base(Float), Type::Base(String | Decimal)) => Some(&["float_in_quotes"]),
        (Type::Base(Float), Type::Base(Integer)) | (Type::Base(Decimal), Type::Base(String)) => None,
        (Type::Base(Decimal), Type::Base(Integer | Float)) => Some(&["decimal_bare"]),
        (read, Type::Base(Integer | Boolean)) if is_text(read) => Some(&["string_bare"]),
        _ => Some(&[]),
    }
}

/// Reports `wire_name` outside of a block, and in requests.
pub fn wire_names(main: &ViewModel, qcloud: Option<&ViewModel>, problems: &mut Vec<Diagnostic>) {
    let mut report = |member: &Member, message: String, help: &str| {
        problems.push(Diagnostic::new(&codes::E0344, member.origin.span, message).help(help));
    };
    let has_name = |member: &&Member| member.wire_name.is_some();
    for member in main.model.apis.iter().flat_map(Api::members).filter(has_name) {
        let message = format!("`wire_name` of `{}` is not in a block `qcloud`", member.name.wire);
        report(member, message, "write it in the block; the name on `tencentcloud` is the key of the member");
    }
    for api in qcloud.iter().flat_map(|qcloud| &qcloud.model.apis) {
        let sent = api.shapes.iter().filter(|shape| matches!(shape.direction, Direction::In | Direction::Both));
        let sent = sent.filter_map(Shape::as_structure).flat_map(|structure| &structure.members);
        let requests = api.actions.iter().flat_map(|action| &action.request.members);
        for member in sent.chain(requests).filter(|member| has_name(member) && !member.readonly) {
            let message = format!("`wire_name` of `{}`, which requests have", member.name.wire);
            report(member, message, "describe two members, each with its `endpoint`");
        }
    }
}

/// Reports `replaced_by` at an action that `tencentcloud` has, and the name of an action that it does not have.
pub fn replacements(main: &ViewModel, qcloud: Option<&ViewModel>, problems: &mut Vec<Diagnostic>) {
    for view in std::iter::once(main).chain(qcloud) {
        for (api, action) in view.model.apis.iter().flat_map(|api| api.actions.iter().map(move |action| (api, action)))
        {
            let (Some(name), span) = (&action.replaced_by, action.origin.span) else { continue };
            let actions = main.model.api(&api.folder).map(|api| api.actions.as_slice()).unwrap_or_default();
            let names = actions.iter().map(|action| action.name.wire.as_str());
            if action.endpoint != Some(EndpointName::Qcloud) {
                let message = "`replaced_by` at an action that is not marked with `endpoint: qcloud`";
                problems.push(Diagnostic::new(&codes::E0344, span, message).help("use `deprecated`"));
            } else if names.clone().all(|known| known != name) {
                let message =
                    format!("`{name}`, which replaces `{}`, is no action of `tencentcloud`", action.name.wire);
                let close = crate::diag::closest(name, names).map(|close| format!("did you mean `{close}`?"));
                let help = close.unwrap_or_else(|| "name an action that `tencentcloud` has".to_owned());
                problems.push(Diagnostic::new(&codes::E0315, span, message).help(help));
            }
        }
    }
}
