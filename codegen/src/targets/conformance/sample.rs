//! Sample values, typed.

use serde_json::{Map, Value, json};

use crate::{
    model::{Api, BaseType, Bounds, Format, Member, Structure, Type},
    values::form_text,
};

/// Maximum depth of a sample structure; types may be recursive.
const MAX_DEPTH: usize = 8;

/// Returns the format of a string if it demands prefixes.
pub fn format<'m>(api: &'m Api, member: &Member) -> Option<&'m Format> {
    api.format(member).filter(|format| !format.prefixes.is_empty())
}

/// Returns a value for a member of a response. It differs for each `nth`, as far as the type allows.
pub fn response(api: &Api, member: &Member, nth: usize) -> Value {
    response_of(api, &member.ty, About::of(api, member), nth)
}

/// What sample values depend on besides their type.
#[derive(Clone, Copy)]
struct About<'a> {
    name: &'a str,
    /// Layout of times.
    layout: &'a str,
}

impl<'a> About<'a> {
    fn of(api: &'a Api, member: &'a Member) -> Self {
        let layout = member.layout.map_or(api.protocol.timestamp.as_str(), |layout| layout.text());
        About { name: &member.name.wire, layout }
    }
}

fn response_of(api: &Api, ty: &Type, about: About<'_>, nth: usize) -> Value {
    match ty {
        Type::Base(base) => scalar(*base, about, nth),
        Type::List(item) => json!([response_of(api, item, about, nth)]),
        Type::Map(item) => json!({ "key": response_of(api, item, about, nth) }),
        Type::Shape(_) => match (api.structure(ty), api.enumeration(ty)) {
            (Some(structure), _) => first_scalar(api, structure, nth),
            (None, Some(values)) => {
                let value = values.values.get(nth % values.values.len().max(1));
                value.map_or(Value::Null, |value| values.json(&value.name.wire))
            }
            (None, None) => Value::Null,
        },
    }
}

fn scalar(base: BaseType, about: About<'_>, nth: usize) -> Value {
    match base {
        BaseType::String => format!("{} {nth}", about.name).into(),
        BaseType::Integer => Value::from(100 + nth),
        BaseType::Decimal => format!("{nth}.50").into(),
        BaseType::Float => (nth as f64 + 0.5).into(),
        BaseType::Boolean => true.into(),
        BaseType::Date => format!("2017-03-{:02}", nth % 28 + 1).into(),
        BaseType::Timestamp => timestamp(about.layout, nth).into(),
    }
}

/// Returns a time in that layout.
fn timestamp(layout: &str, nth: usize) -> String {
    let parts = [
        ("YYYY", "2017".to_owned()),
        ("MM", "03".to_owned()),
        ("DD", format!("{:02}", nth % 28 + 1)),
        ("hh", "08".to_owned()),
    ];
    let date = parts.iter().fold(layout.to_owned(), |text, (from, to)| text.replacen(from, to, 1));
    date.replacen("mm", "30", 1).replacen("ss", "00", 1)
}

/// Returns a structure with only its first scalar member.
fn first_scalar(api: &Api, structure: &Structure, nth: usize) -> Value {
    let member = structure.members.iter().find(|member| is_scalar(api, &member.ty));
    let members = member.map(|member| (member.name.wire.clone(), response(api, member, nth)));
    Value::Object(members.into_iter().collect())
}

/// `true` if the type is neither a structure nor a list or map.
pub fn is_scalar(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Base(_)) || api.enumeration(ty).is_some()
}

/// Returns a request with the required members.
pub fn request(api: &Api, structure: &Structure) -> Value {
    required(api, structure, 0)
}

fn required(api: &Api, structure: &Structure, depth: usize) -> Value {
    let members = structure.members.iter().filter(|member| member.required && !member.readonly && depth < MAX_DEPTH);
    let members = members.map(|member| (member.name.wire.clone(), member_at(api, member, depth + 1)));
    Value::Object(members.collect::<Map<_, _>>())
}

/// Returns a member of a request, within its limits.
pub fn member(api: &Api, member: &Member) -> Value {
    member_at(api, member, 0)
}

fn member_at(api: &Api, member: &Member, depth: usize) -> Value {
    value_at(api, member, &member.ty, depth)
}

fn value_at(api: &Api, member: &Member, ty: &Type, depth: usize) -> Value {
    match ty {
        Type::List(item) => {
            let count = member.items.and_then(|items| items.min).unwrap_or(1).clamp(1, 1000);
            (0..count).map(|_| value_at(api, member, item, depth)).collect()
        }
        Type::Map(item) => json!({ "key": value_at(api, member, item, depth) }),
        Type::Shape(_) if let Some(structure) = api.structure(ty) => {
            let mut value = required(api, structure, depth);
            if let (Some(filter), Some(members)) = (member.filters.first(), value.as_object_mut()) {
                members.insert("Name".to_owned(), filter.wire.clone().into());
                members.insert("Values".to_owned(), json!([filter_value(api, &filter.ty)]));
            }
            value
        }
        Type::Shape(_) | Type::Base(_) if let Some(value) = member.only.first().or(member.default.as_ref()) => {
            value.clone()
        }
        Type::Shape(_) => match api.enumeration(ty) {
            Some(values) => values.values.first().map_or(Value::Null, |value| values.json(&value.name.wire)),
            None => Value::Null,
        },
        Type::Base(base) => match base {
            BaseType::Integer => in_range(member.range).into(),
            BaseType::Decimal => format!("{}.0", in_range(member.range)).into(),
            BaseType::String => text(api, member).into(),
            BaseType::Float | BaseType::Boolean | BaseType::Date | BaseType::Timestamp => {
                scalar(*base, About::of(api, member), 0)
            }
        },
    }
}

/// Returns a filter value of the type.
fn filter_value(api: &Api, ty: &Type) -> String {
    let value = match api.enumeration(ty) {
        Some(values) => values.values.first().map_or(Value::Null, |value| value.name.wire.clone().into()),
        None => response_of(api, ty, About { name: "value", layout: &api.protocol.timestamp }, 1),
    };
    form_text(api, &value)
}

fn in_range(range: Option<Bounds>) -> i64 {
    let Some(Bounds { min, max, step }) = range else { return 1 };
    let least = min.unwrap_or_else(|| max.unwrap_or(1).min(1));
    match step.filter(|step| *step > 0) {
        Some(step) => least.div_euclid(step) * step + if least.rem_euclid(step) == 0 { 0 } else { step },
        None => least,
    }
}

fn text(api: &Api, member: &Member) -> String {
    let text = match format(api, member) {
        Some(format) => {
            format.example.clone().unwrap_or_else(|| format!("{}11112222", format.prefixes.first().map_or("", |p| p)))
        }
        None => "text".to_owned(),
    };
    sized(
        &text,
        member.length.and_then(|length| length.min).map(|min| min.max(text.chars().count() as i64)),
        member.length,
    )
}

/// Truncates or pads `text` to `count` characters, within its limits.
fn sized(text: &str, count: Option<i64>, bounds: Option<Bounds>) -> String {
    let own = text.chars().count();
    let count = count.and_then(|count| usize::try_from(count).ok()).unwrap_or(own);
    let most = bounds.and_then(|bounds| bounds.max).and_then(|max| usize::try_from(max).ok()).unwrap_or(count);
    of_length(text, count.min(most), 'x')
}

/// Truncates or pads `text` to `count` characters.
pub fn of_length(text: &str, count: usize, filler: char) -> String {
    text.chars().chain(std::iter::repeat(filler)).take(count).collect()
}
