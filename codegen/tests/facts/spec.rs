//! Converts the spec to statements in the same form as the facts.

use std::collections::{BTreeMap, BTreeSet};

use tencentcloud_codegen::model::{
    Action, Api, BaseType, EnumShape, Member, Name, Origin, Provenance, RegionNeed, Shape, ShapeKind, Structure, Type,
};
use tencentcloud_codegen::source::Source;

use super::pages::{Facts, required};

/// What the spec says, by path.
pub type Statements = BTreeMap<String, Statement>;

/// What the spec says at a path.
#[derive(Debug, Clone)]
pub struct Statement {
    /// The statement in the spec's own words.
    pub text: String,
    /// The statement in the coarser words of the manual, which has no dates and calls every list an Array.
    pub readings: Vec<String>,
    /// `true` if the facts need not say this: aliases, limits on the values of a type, and what the current service
    /// added.
    pub optional: bool,
    /// `true` if the spec says that this is inferred from an example or a vendor's client.
    pub inferred: bool,
    /// File and line.
    pub at: String,
}

/// Returns everything that `api` says. Where a structure is used, it is only named if the facts have it as a type;
/// otherwise it is written out.
pub fn statements(api: &Api, source: &Source, facts: &Facts) -> Statements {
    let shapes = api.shapes.iter().map(|shape| (shape.name.wire.as_str(), shape)).collect();
    let named = facts.keys().filter_map(|path| path.strip_prefix("types.")).filter(|name| !name.contains('.'));
    let mut reader = Reader {
        source,
        shapes,
        named: named.map(str::to_owned).collect(),
        boolean_numbers: api.protocol.boolean.numbers,
        written_out: BTreeSet::new(),
        statements: Statements::new(),
    };
    reader.api(api);
    reader.statements
}

/// The owner of the members that are read.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Response,
    Type,
}

struct Reader<'a> {
    source: &'a Source,
    shapes: BTreeMap<&'a str, &'a Shape>,
    named: BTreeSet<String>,
    boolean_numbers: bool,
    written_out: BTreeSet<&'a str>,
    statements: Statements,
}

impl<'a> Reader<'a> {
    fn api(&mut self, api: &'a Api) {
        for parameter in &api.common {
            self.member("common", &parameter.member, Side::Request);
        }
        for field in &api.response {
            self.member("response", field, Side::Response);
        }
        for host in &api.hosts {
            self.say(format!("hosts.{}", host.qcloud.as_deref().unwrap_or_default()), &["host"], &api.origin);
        }
        for action in &api.actions {
            self.action(api, action);
        }
        for shape in &api.shapes {
            match &shape.kind {
                ShapeKind::Enum(kind) => self.enumeration(shape, kind),
                ShapeKind::Structure(structure) => self.structure(shape, structure),
            }
        }
        for error in &api.errors {
            self.say(format!("errors.{}", error.name.wire), &["code"], &error.origin);
            self.aliases("errors", &error.name, &error.aliases, &error.origin);
        }
    }

    fn action(&mut self, api: &Api, action: &'a Action) {
        let path = format!("actions.{}", action.name.wire);
        let host = api.hosts.iter().find(|host| host.key == action.host);
        self.say(path.clone(), &[host.and_then(|host| host.qcloud.as_deref()).unwrap_or("no host")], &action.origin);
        self.say(
            format!("{path}.region"),
            &[if action.region == RegionNeed::None { "false" } else { "true" }],
            &action.origin,
        );
        self.members(&format!("{path}.request"), &action.request, Side::Request);
        self.members(&format!("{path}.response"), &action.response, Side::Response);
        for filter in action.request.members.iter().flat_map(|field| &field.filters) {
            self.typed(format!("{path}.filters.{}", filter.wire), &filter.ty, false, &filter.origin);
        }
        for error in &action.errors {
            self.say(format!("{path}.errors.{}", error.code), &["listed"], &error.origin);
        }
    }

    fn members(&mut self, path: &str, structure: &'a Structure, side: Side) {
        for field in &structure.members {
            self.member(path, field, side);
        }
    }

    fn member(&mut self, parent: &str, field: &'a Member, side: Side) {
        if field.readonly && side == Side::Request {
            return;
        }
        let mut path = format!("{parent}.{}", field.name.wire);
        self.typed(path.clone(), &field.ty, field.required && side != Side::Response, &field.origin);
        self.aliases(parent, &field.name, &field.aliases, &field.origin);
        if !field.only.is_empty() {
            let only: Vec<String> = field.only.iter().map(plain).collect();
            self.say_optional(format!("{path}.only"), &only.join(", "), &field.origin);
        }
        let mut ty = &field.ty;
        loop {
            match ty {
                Type::List(item) => (path, ty) = (path + "[]", item),
                Type::Map(item) => (path, ty) = (path + "{}", item),
                Type::Base(_) => return,
                Type::Shape(name) => return self.write_out(&path, name, side),
            }
        }
    }

    /// Adds the members of a structure at its use, unless the facts name the structure.
    fn write_out(&mut self, path: &str, name: &str, side: Side) {
        let Some(shape) = self.shapes.get(name).copied() else { return };
        if let ShapeKind::Structure(structure) = &shape.kind
            && !self.named.contains(name)
            && !shape.recursive
        {
            self.written_out.insert(&shape.name.wire);
            self.members(path, structure, side);
        }
    }

    /// Adds a structure that the facts name, or that no action reaches.
    fn structure(&mut self, shape: &'a Shape, structure: &'a Structure) {
        if !self.written_out.contains(shape.name.wire.as_str()) {
            let path = format!("types.{}", shape.name.wire);
            self.say(path.clone(), &["structure"], &shape.origin);
            self.members(&path, structure, Side::Type);
        }
    }

    fn enumeration(&mut self, shape: &Shape, kind: &EnumShape) {
        let path = format!("enums.{}", shape.name.wire);
        let wires: Vec<&str> = kind.values.iter().map(|value| value.name.wire.as_str()).collect();
        self.say(path.clone(), &[&wires.join(", ")], &shape.origin);
        for value in &kind.values {
            let meaning = value.doc.to_string().trim_end_matches('.').to_lowercase();
            let words = value.name.words.join(" ");
            self.say(format!("{path}.{}", value.name.wire), &[words.as_str(), meaning.as_str()], &value.origin);
            self.aliases(&path, &value.name, &value.aliases, &value.origin);
        }
    }

    fn aliases(&mut self, parent: &str, name: &Name, aliases: &[String], origin: &Origin) {
        for alias in aliases {
            self.say_optional(format!("{parent}.{alias}"), &format!("alias of {}", name.wire), origin);
        }
    }

    /// Returns the possible names of a type in the facts, the spec's own name first.
    fn readings(&self, ty: &Type) -> Vec<String> {
        let wrapped = |word: &str, item| {
            let mut readings: Vec<String> =
                self.readings(item).iter().map(|reading| format!("{word} of {reading}")).collect();
            readings.push(word.to_owned());
            readings
        };
        match ty {
            Type::List(item) => wrapped("list", item),
            Type::Map(item) => wrapped("map", item),
            Type::Base(base) => self.base(*base).iter().map(|word| (*word).to_owned()).collect(),
            Type::Shape(name) => match self.shapes.get(name.as_str()).map(|shape| &shape.kind) {
                Some(ShapeKind::Enum(kind)) => vec![name.clone(), kind.base.word().to_owned()],
                Some(ShapeKind::Structure(_)) if self.named.contains(name) => vec![name.clone()],
                _ => vec!["structure".to_owned()],
            },
        }
    }

    fn base(&self, base: BaseType) -> &'static [&'static str] {
        match base {
            BaseType::Boolean if self.boolean_numbers => &["boolean", "integer"],
            BaseType::Boolean => &["boolean"],
            BaseType::Timestamp => &["timestamp", "string"],
            BaseType::Date => &["date", "string"],
            BaseType::String => &["string"],
            BaseType::Integer => &["integer"],
            BaseType::Decimal => &["decimal"],
            BaseType::Float => &["float"],
        }
    }

    fn typed(&mut self, path: String, ty: &Type, needed: bool, origin: &Origin) {
        let readings: Vec<String> = self.readings(ty).iter().map(|text| required(text, needed)).collect();
        let readings: Vec<&str> = readings.iter().map(String::as_str).collect();
        self.say(path, &readings, origin);
    }

    fn say(&mut self, path: String, readings: &[&str], origin: &Origin) {
        let statement = Statement {
            text: readings.first().copied().unwrap_or_default().to_owned(),
            readings: readings.iter().map(|text| (*text).to_owned()).collect(),
            optional: origin.provenance == Provenance::Current,
            inferred: origin.provenance == Provenance::Inferred,
            at: format!("spec/{}:{}", origin.file, self.source.position(origin.span).0),
        };
        self.statements.insert(path, statement);
    }

    fn say_optional(&mut self, path: String, text: &str, origin: &Origin) {
        if !self.statements.contains_key(&path) {
            self.say(path.clone(), &[text], origin);
            if let Some(statement) = self.statements.get_mut(&path) {
                statement.optional = true;
            }
        }
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
