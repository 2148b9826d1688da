//! How members of an answer are read: absent, null, other spellings, wrong types.

use serde_json::{Map, Value, json};

use super::{
    case::{Case, Failure, Kind, Outcome},
    sample,
    site::Site,
    text,
};
use crate::model::{Api, BaseType, Envelope, Member, Structure, Type};

/// A member that no spec has; what a client does with it does not count.
pub const UNKNOWN: &str = "ConformanceUnknown";

/// All cases of all members.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>) {
    let answer = &site.action.response;
    walk(site, answer, &mut Vec::new(), &mut Vec::new(), out);
    for field in &site.api.response {
        let spellings = spellings(site.api, field).into_iter().filter(|spelling| spelling.name != "unknown-member");
        for spelling in spellings {
            let place = Place { site, parents: &[], structure: answer, field };
            out.push(place.read(spelling));
        }
    }
}

/// Steps into an answer: a member whose type leads on.
type Parents<'m> = Vec<&'m Member>;

fn walk<'m>(
    site: &Site<'m>,
    structure: &'m Structure,
    parents: &mut Parents<'m>,
    inside: &mut Vec<*const Structure>,
    out: &mut Vec<Case>,
) {
    if inside.contains(&std::ptr::from_ref(structure)) {
        return;
    }
    inside.push(structure);
    for field in &structure.members {
        let place = Place { site, parents, structure, field };
        out.push(place.left_out("absent", false));
        out.push(place.left_out("null", true));
        let spellings = spellings(site.api, field).into_iter().map(|spelling| place.read(spelling));
        out.extend(spellings);
        out.push(place.refused());
        if let Some(inner) = site.api.structure(field.ty.innermost()) {
            parents.push(field);
            walk(site, inner, parents, inside, out);
            parents.pop();
        }
    }
    inside.pop();
}

/// A member of an answer and the way to it.
struct Place<'a, 'm> {
    site: &'a Site<'m>,
    parents: &'a [&'m Member],
    structure: &'a Structure,
    field: &'m Member,
}

/// Another way to write a member.
struct Spelling {
    name: String,
    proves: String,
    /// Members as they travel.
    wire: Map<String, Value>,
    /// What they are, typed.
    typed: Value,
}

impl Place<'_, '_> {
    fn rest(&self, variant: &str) -> String {
        let names = self.parents.iter().chain([&self.field]).map(|field| field.name.wire.as_str());
        format!("answer/{}/{variant}", names.collect::<Vec<_>>().join("."))
    }

    /// An answer in which the innermost structure has these members, on the wire or typed.
    fn answer(&self, members: Map<String, Value>) -> Map<String, Value> {
        self.parents.iter().rev().fold(members, |members, parent| {
            let value = nest(&parent.ty, Value::Object(members));
            Map::from_iter([(parent.name.wire.clone(), value)])
        })
    }

    fn case(&self, variant: &str, proves: String, wire: Map<String, Value>, outcome: Outcome) -> Case {
        let site = self.site;
        let mut case = site.case(Kind::Answer, &self.rest(variant), proves, site.usual_call(), outcome);
        case.http.push(site.exchange(site.body(site.answer(wire))));
        case
    }

    /// The member absent or null, its neighbours there.
    fn left_out(&self, variant: &str, null: bool) -> Case {
        let api = self.site.api;
        let mut typed = Map::new();
        let mut wire = Map::new();
        for (nth, field) in self.structure.members.iter().enumerate() {
            if std::ptr::eq(field, self.field) {
                if null {
                    wire.insert(field.name.wire.clone(), Value::Null);
                }
            } else if sample::is_scalar(api, &field.ty) {
                let value = sample::answer(api, field, nth);
                wire.insert(field.name.wire.clone(), text::wire(api, &value));
                typed.insert(field.name.wire.clone(), value);
            }
        }
        let proves = format!("a member that is {variant} is absent, and its neighbours stay what they are");
        let outcome = Outcome::Answer(self.site.answer(self.answer(typed)));
        self.case(variant, proves, self.answer(wire), outcome)
    }

    fn read(&self, spelling: Spelling) -> Case {
        let Spelling { name, proves, wire, typed } = spelling;
        let typed = Map::from_iter([(self.field.name.wire.clone(), typed)]);
        let outcome = Outcome::Answer(self.site.answer(self.answer(typed)));
        self.case(&name, proves, self.answer(wire), outcome)
    }

    /// A type that nothing forgives.
    fn refused(&self) -> Case {
        let site = self.site;
        let wrong = if is_text(site.api, &self.field.ty) { json!({}) } else { json!(true) };
        let wire = Map::from_iter([(self.field.name.wire.clone(), wrong)]);
        let proves = "a value of another type is refused, and the error says where it stands".to_owned();
        let outcome = Outcome::Error(Failure {
            failure: "unreadable",
            action: Some(site.action.name.wire.clone()),
            request_id: site.request_id(),
            path: Some(self.path()),
            ..Failure::default()
        });
        self.case("wrong-type", proves, self.answer(wire), outcome)
    }

    /// Where the member stands in the body of the answer.
    fn path(&self) -> String {
        let mut path = match self.site.api.protocol.envelope {
            Envelope::Response => "Response.".to_owned(),
            Envelope::Code => String::new(),
        };
        for parent in self.parents {
            path.push_str(&parent.name.wire);
            steps(&parent.ty, &mut path);
            path.push('.');
        }
        path + &self.field.name.wire
    }
}

/// Steps to the one value inside of lists and maps.
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

/// Puts one value inside of the lists and maps of a type.
fn nest(ty: &Type, value: Value) -> Value {
    match ty {
        Type::List(item) => json!([nest(item, value)]),
        Type::Map(item) => json!({ "key": nest(item, value) }),
        Type::Base(_) | Type::Shape(_) => value,
    }
}

/// Whether `true` might be taken for a value of the type.
fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Base(base) => !matches!(base, BaseType::Integer | BaseType::Decimal),
        Type::Shape(_) => api.enumeration(ty).is_some_and(|values| values.base == BaseType::String),
        Type::List(_) | Type::Map(_) => false,
    }
}

/// Ways to write a member that a client must read.
fn spellings(api: &Api, field: &Member) -> Vec<Spelling> {
    let name = &field.name.wire;
    let sample = sample::answer(api, field, 1);
    let wire = text::wire(api, &sample);
    let spelling = |variant: &str, proves: &str, value: Value, typed: Value| Spelling {
        name: variant.to_owned(),
        proves: proves.to_owned(),
        wire: Map::from_iter([(name.clone(), value)]),
        typed,
    };
    let mut out = Vec::new();
    let mut beside =
        spelling("unknown-member", "a member that the spec lacks disturbs none", wire.clone(), sample.clone());
    beside.wire =
        Map::from_iter([(UNKNOWN.to_owned(), json!({ "deep": [1, "two", null] })), (name.clone(), wire.clone())]);
    out.push(beside);
    for alias in &field.aliases {
        let mut other = spelling("", "a member is read under another name of it", wire.clone(), sample.clone());
        other.name = format!("as/{alias}");
        other.wire = Map::from_iter([(alias.clone(), wire.clone())]);
        out.push(other);
    }
    let inner = field.ty.innermost();
    let outer = |value: Value| nest(&field.ty, value);
    if let Some(values) = api.enumeration(inner) {
        let unknown = if values.base == BaseType::Integer { json!(987_654) } else { json!("CONFORMANCE_UNKNOWN") };
        let proves = "a value that the spec does not list is kept as it is";
        out.push(spelling("unknown-value", proves, outer(unknown.clone()), outer(unknown)));
        for value in &values.values {
            let known = values.json(&value.name.wire);
            for alias in &value.aliases {
                let proves = format!("{alias} is read as {}", value.name.wire);
                let other = values.json(alias);
                out.push(spelling(&format!("alias/{alias}"), &proves, outer(other), outer(known.clone())));
            }
        }
        if values.ignore_case
            && let Some(value) = values.values.first()
        {
            let other = swap_case(&value.name.wire);
            let proves = "capitals and small letters are the same";
            let known = values.json(&value.name.wire);
            out.push(spelling("other-case", proves, outer(other.into()), outer(known)));
        }
    }
    out.extend(lenient(api, field, &spelling));
    out
}

fn swap_case(text: &str) -> String {
    let swap = |c: char| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    text.chars().map(swap).collect()
}

/// Wrong types that the generation's answers have, and that must be read.
fn lenient(api: &Api, field: &Member, spelling: &impl Fn(&str, &str, Value, Value) -> Spelling) -> Vec<Spelling> {
    let accepts = |kind: &str| api.protocol.accept.iter().any(|leniency| leniency.kind == kind);
    let inner = field.ty.innermost();
    let base = match inner {
        Type::Base(base) => Some(*base),
        _ => api.enumeration(inner).map(|values| values.base),
    };
    let outer = |value: Value| nest(&field.ty, value);
    let value = match (api.enumeration(inner), base) {
        (Some(values), _) => values.values.first().map(|value| values.json(&value.name.wire)),
        (None, Some(BaseType::Integer)) if field.name.wire == "code" => Some(json!(0)),
        (None, Some(BaseType::Integer)) => Some(json!(23)),
        _ => None,
    };
    let mut out = Vec::new();
    match base {
        Some(BaseType::Integer) if accepts("integer_in_quotes") => {
            let number = value.unwrap_or_default();
            let quoted = number.to_string();
            out.push(spelling("in-quotes", "an integer is read out of a text", outer(quoted.into()), outer(number)));
        }
        Some(BaseType::String) if accepts("string_bare") && api.enumeration(inner).is_none() => {
            let proves = "a number is read as the text of its digits";
            out.push(spelling("bare", proves, outer(json!(23)), outer("23".into())));
        }
        Some(BaseType::Decimal) if accepts("decimal_bare") => {
            let proves = "a decimal is read out of a number, digit by digit";
            out.push(spelling("bare", proves, outer(json!(0.34)), outer("0.34".into())));
        }
        Some(BaseType::Boolean) if accepts("boolean_in_quotes") => {
            for (text, flag) in [("TRUE", true), ("FALSE", false)] {
                let name = format!("in-quotes-{}", text.to_ascii_lowercase());
                out.push(spelling(&name, "a boolean is read out of a text", outer(text.into()), outer(flag.into())));
            }
        }
        _ => {}
    }
    if base == Some(BaseType::Boolean) && api.protocol.boolean.numbers {
        for flag in [true, false] {
            let name = format!("as-number-{}", u8::from(flag));
            let number = Value::from(u8::from(flag));
            out.push(spelling(&name, "a boolean is read out of 0 and 1", outer(number), outer(flag.into())));
        }
    }
    if let Type::List(item) = &field.ty
        && api.structure(item).is_some()
        && accepts("one_for_list")
        && let Some(one) = sample::answer(api, field, 1).get(0)
    {
        let proves = "one structure is read where a list of them is due";
        out.push(spelling("one-for-list", proves, text::wire(api, one), json!([one])));
    }
    if api.structure(&field.ty).is_some() && accepts("empty_list_for_object") {
        out.push(spelling("empty-list", "an empty list is read where a structure is due", json!([]), json!({})));
    }
    out
}
