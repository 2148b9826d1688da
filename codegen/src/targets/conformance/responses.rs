//! Decoding of the members of responses: absent, null, aliases, leniencies, other types.

use serde_json::{Map, Value, json};

use super::{
    case::{Case, ExpectedError, Kind, Outcome},
    case_builder::CaseBuilder,
    encoding,
    pagination::set_path,
    sample,
};
use crate::model::{Api, BaseType, Envelope, Member, Structure, Type};

/// A member that no spec has; it is not compared.
pub const UNKNOWN: &str = "ConformanceUnknown";

/// A float that needs 64 bits.
pub const EXACT: f64 = 0.300_000_000_000_000_04;

/// Adds the cases of all members.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let response = &builder.action.response;
    walk(builder, response, &mut Vec::new(), &mut Vec::new(), out);
    odd_forms(builder, out);
    // The common members are the same for every action, so only the first action has cases for them.
    let common = if builder.uses.is_first(builder.action) { builder.api.response.as_slice() } else { &[] };
    for member in common {
        let variants = variants(builder.api, member).into_iter().filter(|variant| variant.name != "unknown-member");
        for variant in variants {
            let case = ResponseMember { builder, parents: &[], structure: response, member };
            out.push(case.read(variant));
        }
    }
}

/// Adds forms of integers and lists that are never documented, for the action that stands for all reads.
fn odd_forms(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let accepts = |kind: &str| builder.api.protocol.accept.iter().any(|leniency| leniency.kind == kind);
    let Some(pages) = builder.action.pagination.as_ref().filter(|_| builder.is_reader()) else { return };
    let mut case = |path: &[String], name: &str, description: &str, wire: &str, typed: Value| {
        let response = |value: Value| builder.response(set_path(Map::new(), path, value));
        let rest = format!("response/{}/{name}", path.join("."));
        let outcome = Outcome::Response(response(typed));
        let mut case = builder.case(Kind::Response, &rest, description, builder.default_call(), outcome);
        let text = builder.body(response("WIRE".into())).to_string().replace("\"WIRE\"", wire);
        case.exchanges.push(builder.text_exchange(200, &text));
        out.push(case);
    };
    if let Some(total) = pages.total.as_ref().filter(|_| accepts("integer_in_any_form")) {
        for (name, wire) in [("quoted", "\"23\""), ("with-fraction", "23.0"), ("with-exponent", "23e0")] {
            case(total, name, "an integer is decoded in any form that has its value", wire, json!(23));
        }
    }
    let Some(items) = builder.api.member(&builder.action.response, &pages.items) else { return };
    if accepts("one_for_list") {
        let two = [0, 1].map(|nth| sample::response(builder.api, items, nth).get(0).cloned().unwrap_or_default());
        let [first, second] = two.each_ref().map(|item| encoding::wire(builder.api, item));
        let numbered = json!({ "1": first, "3": second }).to_string();
        case(&pages.items, "no-members", "an object without members is an empty list", "{}", json!([]));
        let description = "an object whose names are numbers is the list of its values";
        case(&pages.items, "numbered", description, &numbered, json!(two));
    }
}

/// The members around a structure.
type Parents<'m> = Vec<&'m Member>;

fn walk<'m>(
    builder: &CaseBuilder<'m>,
    structure: &'m Structure,
    parents: &mut Parents<'m>,
    inside: &mut Vec<*const Structure>,
    out: &mut Vec<Case>,
) {
    if inside.contains(&std::ptr::from_ref(structure)) {
        return;
    }
    inside.push(structure);
    for member in &structure.members {
        let case = ResponseMember { builder, parents, structure, member };
        out.push(case.left_out("absent", false));
        out.push(case.left_out("null", true));
        let variants = variants(builder.api, member).into_iter().map(|variant| case.read(variant));
        out.extend(variants);
        out.push(case.refused());
        if let Some(name) = member.ty.innermost().shape()
            && let Some(inner) = builder.api.structure(member.ty.innermost())
            && builder.uses.is_first_response(name, builder.action)
        {
            parents.push(member);
            walk(builder, inner, parents, inside, out);
            parents.pop();
        }
    }
    inside.pop();
}

/// A member of a response and its path.
struct ResponseMember<'a, 'm> {
    builder: &'a CaseBuilder<'m>,
    parents: &'a [&'m Member],
    structure: &'a Structure,
    member: &'m Member,
}

/// Another form of a member that a client must decode.
struct Variant {
    name: String,
    description: String,
    /// The members in the JSON of the service.
    wire: Map<String, Value>,
    /// The decoded value, typed.
    typed: Value,
}

impl ResponseMember<'_, '_> {
    fn rest(&self, variant: &str) -> String {
        let names = self.parents.iter().chain([&self.member]).map(|member| member.name.wire.as_str());
        format!("response/{}/{variant}", names.collect::<Vec<_>>().join("."))
    }

    /// Returns a response in which the innermost structure has these members.
    fn response(&self, members: Map<String, Value>) -> Map<String, Value> {
        self.parents.iter().rev().fold(members, |members, parent| {
            let value = nest(&parent.ty, Value::Object(members));
            Map::from_iter([(parent.name.wire.clone(), value)])
        })
    }

    fn case(&self, variant: &str, description: String, wire: Map<String, Value>, outcome: Outcome) -> Case {
        let builder = self.builder;
        let mut case = builder.case(Kind::Response, &self.rest(variant), description, builder.default_call(), outcome);
        case.exchanges.push(builder.exchange(builder.body(builder.response(wire))));
        case
    }

    /// Returns a case in which the member is absent or null, and its neighbours are present.
    fn left_out(&self, variant: &str, null: bool) -> Case {
        let api = self.builder.api;
        let mut typed = Map::new();
        let mut wire = Map::new();
        for (nth, member) in self.structure.members.iter().enumerate() {
            if std::ptr::eq(member, self.member) {
                if null {
                    wire.insert(member.name.wire.clone(), Value::Null);
                }
            } else if sample::is_scalar(api, &member.ty) {
                let value = sample::response(api, member, nth);
                wire.insert(member.name.wire.clone(), encoding::wire(api, &value));
                typed.insert(member.name.wire.clone(), value);
            }
        }
        let description =
            format!("a member that is {variant} is decoded as absent, and the members next to it as usual");
        let outcome = Outcome::Response(self.builder.response(self.response(typed)));
        self.case(variant, description, self.response(wire), outcome)
    }

    fn read(&self, variant: Variant) -> Case {
        let Variant { name, description, wire, typed } = variant;
        let typed = Map::from_iter([(self.member.name.wire.clone(), typed)]);
        let outcome = Outcome::Response(self.builder.response(self.response(typed)));
        self.case(&name, description, self.response(wire), outcome)
    }

    /// Returns a case with a type that no leniency accepts.
    fn refused(&self) -> Case {
        let builder = self.builder;
        let wrong = if may_accept_true(builder.api, &self.member.ty) { json!({}) } else { json!(true) };
        let wire = Map::from_iter([(self.member.name.wire.clone(), wrong)]);
        let description = "a value of another type is an error with the path of the value".to_owned();
        let outcome = Outcome::Error(ExpectedError {
            kind: "decoding",
            action: Some(builder.action.name.wire.clone()),
            request_id: builder.request_id(),
            path: Some(self.path()),
            ..ExpectedError::default()
        });
        self.case("wrong-type", description, self.response(wire), outcome)
    }

    /// Returns the path of the member in the body of the response.
    fn path(&self) -> String {
        let mut path = match self.builder.api.protocol.envelope {
            Envelope::Response => "Response.".to_owned(),
            Envelope::Code => String::new(),
        };
        for parent in self.parents {
            path.push_str(&parent.name.wire);
            steps(&parent.ty, &mut path);
            path.push('.');
        }
        path + &self.member.name.wire
    }
}

/// Appends the path of the value inside lists and maps.
fn steps(ty: &Type, path: &mut String) {
    match ty {
        Type::List(item) => {
            path.push_str("[0]");
            steps(item, path);
        }
        Type::Map(item) => {
            path.push_str(".key");
            steps(item, path);
        }
        Type::Base(_) | Type::Shape(_) => {}
    }
}

/// Returns a value inside the lists and maps of a type.
pub fn nest(ty: &Type, value: Value) -> Value {
    match ty {
        Type::List(item) => json!([nest(item, value)]),
        Type::Map(item) => json!({ "key": nest(item, value) }),
        Type::Base(_) | Type::Shape(_) => value,
    }
}

/// `true` if `true` is a value of the type, or a leniency may accept it as one.
fn may_accept_true(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Base(base) => !matches!(base, BaseType::Integer | BaseType::Decimal | BaseType::Float),
        Type::Shape(_) => api.enumeration(ty).is_some_and(|values| values.base == BaseType::String),
        Type::List(_) | Type::Map(_) => false,
    }
}

/// Returns the forms of a member that a client must decode.
fn variants(api: &Api, member: &Member) -> Vec<Variant> {
    let name = &member.name.wire;
    let sample = sample::response(api, member, 1);
    let wire = encoding::wire(api, &sample);
    let variant = |variant: &str, description: &str, value: Value, typed: Value| Variant {
        name: variant.to_owned(),
        description: description.to_owned(),
        wire: Map::from_iter([(name.clone(), value)]),
        typed,
    };
    let mut out = Vec::new();
    let mut with_unknown = variant("unknown-member", "an unknown member is ignored", wire.clone(), sample.clone());
    with_unknown.wire =
        Map::from_iter([(UNKNOWN.to_owned(), json!({ "deep": [1, "two", null] })), (name.clone(), wire.clone())]);
    out.push(with_unknown);
    for alias in &member.aliases {
        let mut other = variant("", "a member is decoded under its alias", wire.clone(), sample.clone());
        other.name = format!("as/{alias}");
        other.wire = Map::from_iter([(alias.clone(), wire.clone())]);
        out.push(other);
        let second = encoding::wire(api, &sample::response(api, member, 2));
        for (position, is_first) in [("before", true), ("after", false)] {
            let description = "if a member is present under its name and an alias, the value under its name counts";
            let mut both = variant("", description, wire.clone(), sample.clone());
            both.name = format!("{position}/{alias}");
            let mut members = [(alias.clone(), second.clone()), (name.clone(), wire.clone())];
            if !is_first {
                members.reverse();
            }
            both.wire = Map::from_iter(members);
            out.push(both);
        }
    }
    let inner = member.ty.innermost();
    let outer = |value: Value| nest(&member.ty, value);
    if let Some(values) = api.enumeration(inner) {
        let unknown = if values.base == BaseType::Integer { json!(987_654) } else { json!("CONFORMANCE_UNKNOWN") };
        let description = "an unknown enum value is kept";
        out.push(variant("unknown-value", description, outer(unknown.clone()), outer(unknown)));
        for value in &values.values {
            let known = values.json(&value.name.wire);
            for alias in &value.aliases {
                let description = format!("{alias} is read as {}", value.name.wire);
                let other = values.json(alias);
                out.push(variant(&format!("alias/{alias}"), &description, outer(other), outer(known.clone())));
            }
        }
        if values.ignore_case
            && let Some(value) = values.values.first()
        {
            let other = swap_case(&value.name.wire);
            let description = "upper and lower case are not distinguished";
            let known = values.json(&value.name.wire);
            out.push(variant("other-case", description, outer(other.into()), outer(known)));
        }
    }
    if *inner == Type::Base(BaseType::Float) {
        let description = "a float is decoded from a number without a fraction";
        out.push(variant("whole", description, outer(json!(23)), outer(json!(23.0))));
        for (name, number) in [("small", 1e-7), ("long", EXACT)] {
            let description = "a float is decoded without loss";
            out.push(variant(name, description, outer(json!(number)), outer(json!(number))));
        }
    }
    out.extend(lenient(api, member, &variant));
    out
}

fn swap_case(text: &str) -> String {
    let swap = |c: char| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    text.chars().map(swap).collect()
}

/// Returns the values of other types that the API version accepts.
fn lenient(api: &Api, member: &Member, variant: &impl Fn(&str, &str, Value, Value) -> Variant) -> Vec<Variant> {
    let accepts = |kind: &str| api.protocol.accept.iter().any(|leniency| leniency.kind == kind);
    let inner = member.ty.innermost();
    let base = match inner {
        Type::Base(base) => Some(*base),
        _ => api.enumeration(inner).map(|values| values.base),
    };
    let outer = |value: Value| nest(&member.ty, value);
    let value = match (api.enumeration(inner), base) {
        (Some(values), _) => values.values.first().map(|value| values.json(&value.name.wire)),
        (None, Some(BaseType::Integer)) if member.name.wire == "code" => Some(json!(0)),
        (None, Some(BaseType::Integer)) => Some(json!(23)),
        _ => None,
    };
    let mut out = Vec::new();
    match base {
        Some(BaseType::Integer) if accepts("integer_in_quotes") => {
            let number = value.unwrap_or_default();
            let quoted = number.to_string();
            out.push(variant("in-quotes", "an integer is decoded from a string", outer(quoted.into()), outer(number)));
        }
        Some(BaseType::String) if accepts("string_bare") && api.enumeration(inner).is_none() => {
            let description = "a number is decoded as the string of its digits";
            out.push(variant("bare", description, outer(json!(23)), outer("23".into())));
        }
        Some(BaseType::Decimal) if accepts("decimal_bare") => {
            let description = "a decimal is decoded from a number, digit by digit";
            out.push(variant("bare", description, outer(json!(0.34)), outer("0.34".into())));
        }
        Some(BaseType::Float) if accepts("float_in_quotes") => {
            let description = "a float is decoded from a string";
            out.push(variant("in-quotes", description, outer("0.5".into()), outer(json!(0.5))));
        }
        Some(BaseType::Boolean) if accepts("boolean_in_quotes") => {
            for (text, flag) in [("TRUE", true), ("FALSE", false)] {
                let name = format!("in-quotes-{}", text.to_ascii_lowercase());
                out.push(variant(&name, "a boolean is decoded from a string", outer(text.into()), outer(flag.into())));
            }
        }
        _ => {}
    }
    if base == Some(BaseType::Boolean) && api.protocol.boolean.numbers {
        for flag in [true, false] {
            let name = format!("as-number-{}", u8::from(flag));
            let number = Value::from(u8::from(flag));
            out.push(variant(&name, "a boolean is decoded from 0 and 1", outer(number), outer(flag.into())));
        }
    }
    if let Type::List(item) = &member.ty
        && api.structure(item).is_some()
        && accepts("one_for_list")
        && let Some(one) = sample::response(api, member, 1).get(0)
    {
        let description = "a single structure is decoded where a list is expected";
        out.push(variant("one-for-list", description, encoding::wire(api, one), json!([one])));
    }
    if api.structure(&member.ty).is_some() && accepts("empty_list_for_object") {
        out.push(variant("empty-list", "an empty list is decoded where a structure is expected", json!([]), json!({})));
    }
    out
}
