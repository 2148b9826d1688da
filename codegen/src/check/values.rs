//! Lints for constraints that contradict each other or their type.

use serde_json::Value;

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::model::{
    Api, BaseType, Bounds, Condition, Direction, Member, Rule, RuleEffect, Structure, TimeLayout, Type,
};

/// Reports bounds that are empty, are negative although they limit a size, or allow no value.
pub fn bounds(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for member in context.model.apis.iter().flat_map(Api::members) {
        let all = [
            ("range", member.range),
            ("length", member.length),
            ("items", member.items),
            ("filter_values", member.filter_values),
        ];
        for (key, bounds) in all {
            let Some(bounds) = bounds else { continue };
            let size = key != "range";
            let problem = match bounds {
                Bounds { min: None, max: None, step: None } => "is empty",
                Bounds { step: Some(step), .. } if step < 1 => "has a step that is not positive",
                Bounds { min: Some(min), max: Some(max), .. } if min > max => "allows no value",
                Bounds { min, max, .. } if size && (min.is_some_and(|n| n < 0) || max.is_some_and(|n| n < 0)) => {
                    "has a negative end"
                }
                Bounds { min: Some(min), max: Some(max), step: Some(step) }
                    if min.rem_euclid(step) != 0 && min + (step - min.rem_euclid(step)) > max =>
                {
                    "contains no multiple of its step"
                }
                _ => continue,
            };
            problems.push(at(
                context,
                member,
                key,
                &codes::E0404,
                format!("`{key}` of `{}` {problem}", member.name.wire),
            ));
        }
    }
}

/// Reports constraints that do not apply to the type.
pub fn constraints_fit_types(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for member in api.members() {
            let inner = member.ty.innermost();
            if matches!(inner, Type::Shape(name) if api.shape(name).is_none()) {
                continue;
            }
            let integer = *inner == Type::Base(BaseType::Integer);
            let text = *inner == Type::Base(BaseType::String);
            let time = *inner == Type::Base(BaseType::Timestamp);
            let is_local = member.layout == Some(TimeLayout::Local);
            let number = integer || matches!(inner, Type::Base(BaseType::Decimal | BaseType::Float));
            let list = matches!(member.ty, Type::List(_) | Type::Map(_));
            let filter = is_list_of_filters(api, &member.ty);
            // Sizes of images are strings with a unit.
            let misplaced = [
                ("range", member.range.is_some() && !integer, "integers"),
                ("length", member.length.is_some() && !text, "strings"),
                ("format", member.format.is_some() && !text, "strings"),
                ("items", member.items.is_some() && !list, "lists"),
                ("unit", member.unit.is_some() && !(number || text), "numbers and strings"),
                ("sensitive", member.sensitive && !text, "strings"),
                ("layout", member.layout.is_some() && !time, "timestamps"),
                (
                    "offset",
                    member.offset.as_ref().is_some_and(|offset| !(is_local && offset == "+08:00")),
                    "members with the layout `YYYY-MM-DD hh:mm:ss`, and can only be `+08:00`",
                ),
                ("filters", !member.filters.is_empty() && !filter, "lists of filters"),
                (
                    "filter_values",
                    member.filter_values.is_some() && member.filters.is_empty(),
                    "members that list `filters`",
                ),
                ("more_filters", member.more_filters && member.filters.is_empty(), "members that list `filters`"),
            ];
            for (key, wrong, right) in misplaced {
                if wrong {
                    problems.push(
                        at(
                            context,
                            member,
                            key,
                            &codes::E0405,
                            format!("`{key}` does not fit the type of `{}`", member.name.wire),
                        )
                        .help(format!("`{key}` is for {right}")),
                    );
                }
            }
        }
    }
}

fn is_list_of_filters(api: &Api, ty: &Type) -> bool {
    let Type::List(item) = ty else { return false };
    api.structure(item).is_some_and(|item| item.filter)
}

/// Reports defaults that violate their member's constraints, and duplicates in `only`.
pub fn defaults_and_only(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for member in api.members() {
            for value in member.default.iter() {
                if let Some(reason) = refused(value, member) {
                    problems.push(at(
                        context,
                        member,
                        "default",
                        &codes::E0403,
                        format!("the default of `{}` is {reason}", member.name.wire),
                    ));
                }
            }
            for (index, value) in member.only.iter().enumerate() {
                if member.only.get(..index).is_some_and(|before| before.contains(value)) {
                    problems.push(at(
                        context,
                        member,
                        "only",
                        &codes::E0317,
                        format!("duplicate value {value} in `only` of `{}`", member.name.wire),
                    ));
                }
            }
        }
    }
}

/// Reports an `only` that lists all values.
pub fn needless_only(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for member in api.members() {
            let inner = member.ty.innermost();
            if let Some(kind) = api.enumeration(inner)
                && !member.only.is_empty()
                && member.only.len() == kind.values.len()
            {
                problems.push(
                    at(
                        context,
                        member,
                        "only",
                        &codes::W0410,
                        format!("`only` of `{}` lists every value of {inner}", member.name.wire),
                    )
                    .help("leave it out"),
                );
            }
        }
    }
}

/// Returns how a value of the member's type violates a constraint.
fn refused(value: &Value, member: &Member) -> Option<&'static str> {
    if !member.only.is_empty() && !member.only.contains(value) {
        return Some("not one of the values in `only`");
    }
    let sound = |bounds: &Bounds| bounds.min.is_none_or(|min| bounds.max.is_none_or(|max| min <= max));
    if let (Some(range), Some(number)) = (member.range.filter(sound), value.as_i64())
        && !range.allows(number)
    {
        return Some("out of its range");
    }
    if let (Some(length), Some(text)) = (member.length, value.as_str())
        && !length.allows(text.chars().count() as i64)
    {
        return Some("of a length that is not allowed");
    }
    None
}

/// Reports `required` combined with a key that makes the member optional.
pub fn presence(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for member in api.members() {
            if member.required && member.readonly {
                problems.push(
                    at(
                        context,
                        member,
                        "readonly",
                        &codes::E0407,
                        format!("`{}` is both required and read-only", member.name.wire),
                    )
                    .help("a required member is sent, and a read-only one is not"),
                );
            }
            if member.required && member.default.is_some() {
                problems.push(
                    at(
                        context,
                        member,
                        "default",
                        &codes::E0407,
                        format!("`{}` is required, so its default has no effect", member.name.wire),
                    )
                    .help("keep one of the two, and describe the contradiction in `conflict`"),
                );
            }
        }
    }
}

/// Reports `required`, `readonly` and `default` on members for which they have no effect.
pub fn one_way_members(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for shape in &api.shapes {
            let Some(structure) = shape.as_structure() else { continue };
            if shape.direction == Direction::Out {
                response_only(
                    context,
                    &structure.members,
                    &format!("{}, which no request contains", shape.name.wire),
                    problems,
                );
            }
            if shape.direction == Direction::In {
                request_only(context, &structure.members, problems);
            }
        }
        for action in &api.actions {
            response_only(context, &action.response.members, "a response", problems);
            request_only(context, &action.request.members, problems);
        }
        response_only(context, &api.response, "a response", problems);
    }
}

fn response_only(context: &Context<'_>, members: &[Member], of: &str, problems: &mut Vec<Diagnostic>) {
    for member in members {
        let key = if member.required {
            "required"
        } else if member.readonly {
            "readonly"
        } else if member.default.is_some() {
            "default"
        } else {
            continue;
        };
        problems.push(
            at(
                context,
                member,
                key,
                &codes::W0409,
                format!("`{}` is a member of {of}, where `{key}` has no effect", member.name.wire),
            )
            .help(format!("remove `{key}`")),
        );
    }
}

fn request_only(context: &Context<'_>, members: &[Member], problems: &mut Vec<Diagnostic>) {
    for member in members.iter().filter(|member| member.readonly) {
        problems.push(
            at(
                context,
                member,
                "readonly",
                &codes::W0409,
                format!("`{}` is not in any response, so it cannot be read-only", member.name.wire),
            )
            .help("remove `readonly`, or move the member to the response"),
        );
    }
}

/// Reports lists of filters that do not name their filters, and filters without a name or values.
pub fn filters(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for shape in &api.shapes {
            let Some(filter) = shape.as_structure().filter(|structure| structure.filter) else { continue };
            let complete = filter.member("Name").is_some() && filter.member("Values").is_some();
            if !complete {
                let message =
                    format!("the filter `{}` does not have both members, `Name` and `Values`", shape.name.wire);
                let diagnostic = Diagnostic::new(&codes::E0408, context.part(shape.origin.span, "filter"), message);
                problems.push(diagnostic.help("add them, or delete `filter`"));
            }
        }
        for member in api.members().filter(|member| is_list_of_filters(api, &member.ty) && member.filters.is_empty()) {
            problems.push(
                at(context, member, "type", &codes::E0408, format!("`{}` does not list its filters", member.name.wire))
                    .help("list the names and types of the filters under `filters`"),
            );
        }
    }
}

/// Reports rules that are redundant or can never be met.
pub fn needless_rules(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for structure in api.structures().chain(api.actions.iter().map(|action| &action.request)) {
            for rule in &structure.rules {
                if let Some(message) = pointless(rule, structure) {
                    problems.push(
                        Diagnostic::new(&codes::W0411, rule.origin.span, message)
                            .help("a required member is in every request, so it needs no rule"),
                    );
                }
            }
        }
    }
}

fn pointless(rule: &Rule, structure: &Structure) -> Option<String> {
    // A member of an optional structure is never certain to be present.
    let always = |member: &Vec<String>| match member.as_slice() {
        [name] => structure.member(name).is_some_and(|member| member.required),
        _ => false,
    };
    let name = |member: &Vec<String>| member.join(".");
    for condition in &rule.conditions {
        match condition {
            Condition::Present(member) if always(member) => {
                return Some(format!("`{}` is required, so it is always present", name(member)));
            }
            Condition::Absent(member) if always(member) => {
                return Some(format!("`{}` is required, so this rule never applies", name(member)));
            }
            _ => {}
        }
    }
    rule.effects.iter().find_map(|effect| match effect {
        RuleEffect::Require(members) | RuleEffect::RequireAny(members) => {
            members.iter().find(|member| always(member)).map(|member| format!("`{}` is required anyway", name(member)))
        }
        RuleEffect::Forbid(members) | RuleEffect::Exclusive(members) => members
            .iter()
            .find(|member| always(member))
            .map(|member| format!("`{}` is required, so it can be neither forbidden nor excluded", name(member))),
        RuleEffect::Fix { .. } => None,
    })
}

/// Returns a diagnostic at the value of `key` of a member.
fn at(
    context: &Context<'_>,
    member: &Member,
    key: &str,
    code: &'static crate::diag::Code,
    message: String,
) -> Diagnostic {
    Diagnostic::new(code, context.part(member.origin.span, key), message)
}
