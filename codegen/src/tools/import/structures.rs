//! Structures and members: which types requests and responses reach, and what the spec says about each member.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{
    docs::Docs,
    lock::Lock,
    names,
    vendor::{Api, Kind, Member, Object},
};
use crate::model::TimeLayout;

/// The messages that a structure occurs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Requests only.
    In,
    /// Responses only.
    Out,
    /// Both.
    Both,
}

/// The structures that the actions of a version reach.
pub struct Structures<'a> {
    api: &'a Api,
    docs: &'a Docs<'a>,
    version: &'a str,
    names: BTreeMap<&'a str, String>,
    directions: BTreeMap<&'a str, Direction>,
    /// Required members, by object, that would make it contain itself.
    endless: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Structures<'a> {
    /// Finds the structures that actions reach.
    pub fn new(api: &'a Api, docs: &'a Docs<'a>, version: &'a str, actions: &[&'a str]) -> Self {
        let bodies = actions.iter().filter_map(|name| api.actions.0.get(*name));
        let inputs = reach(api, bodies.clone().map(|action| action.input.as_str()));
        let outputs = bodies.clone().map(|action| action.output.as_str());
        // Members that are left out reach nothing.
        let own = outputs.clone().filter_map(|name| api.object(name)).flat_map(|object| &object.members);
        let own = own.filter(|member| !is_reserved(member)).filter_map(|member| api.referenced(member));
        let outputs = reach(api, own.map(|(name, _)| name)).into_iter().chain(outputs).collect::<BTreeSet<_>>();
        let direction = |object: &&'a str| match (inputs.contains(object), outputs.contains(object)) {
            (true, true) => Direction::Both,
            (true, false) => Direction::In,
            _ => Direction::Out,
        };
        let bodies = bodies.flat_map(|action| [action.input.as_str(), action.output.as_str()]).collect::<BTreeSet<_>>();
        // A type may contain the members of a request, too.
        let referenced = inputs.union(&outputs).flat_map(|name| references(api, name)).collect::<BTreeSet<_>>();
        let types = inputs.union(&outputs).filter(|name| !bodies.contains(*name) || referenced.contains(*name));
        let directions = types.map(|name| (*name, direction(name))).collect::<BTreeMap<_, _>>();
        let names = names::types(directions.keys().copied());
        let endless = endless(api, &inputs);
        Structures { api, docs, version, names, directions, endless }
    }

    /// Returns the objects that become types.
    pub fn types(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.names.iter().map(|(object, name)| (*object, name.as_str()))
    }

    /// Returns the objects that had to be renamed, each with its name in the spec.
    pub fn renamed(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.types().filter(|(object, name)| object != name)
    }

    /// Returns the required members that were made optional, since no finite value could have them.
    pub fn endless(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.endless.iter().copied()
    }

    /// Returns the objects that `roots` reach, themselves included.
    pub fn reached_by(&self, roots: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
        reach(self.api, roots)
    }

    /// Returns the definition of a type.
    pub fn definition(&self, object: &'a str, lock: &mut Lock) -> Value {
        let Some(body) = self.api.object(object) else { return json!({}) };
        let direction = self.directions.get(object).copied().unwrap_or(Direction::Out);
        let name = self.names.get(object).map_or(object, String::as_str);
        json!({ "doc": self.docs.object(object, body), "members": self.members(object, direction, name, lock) })
    }

    /// Returns the members of an object. `structure` is its key in the lock.
    pub fn members(
        &self,
        object: &'a str,
        direction: Direction,
        structure: &str,
        lock: &mut Lock,
    ) -> Map<String, Value> {
        let members = self.api.object(object).map_or(&[][..], |object| &object.members);
        let members = members.iter().filter(|member| !is_of_the_protocol(member, structure)).collect::<Vec<_>>();
        let names = members.iter().map(|member| member.name.as_str());
        let fixed: &[&str] = if structure.ends_with(".response") { &["RequestId"] } else { &[] };
        let words = names::distinct(fixed, names);
        let is_required = |member: &&Member| {
            direction != Direction::Out
                && member.required == Some(true)
                && !self.endless.contains(&(object, member.name.as_str()))
        };
        let (required, optional): (Vec<_>, Vec<_>) = members.into_iter().partition(is_required);
        let order = lock.order(self.version, structure, required.iter().map(|member| member.name.as_str()).collect());
        let required = order.iter().filter_map(|name| required.iter().find(|member| &member.name == name).copied());
        // A structure of requests marks its members; one that marks none is of responses only, by mistake of the model.
        let marks = |member: &Member| member.required.is_some();
        let marked = self.api.object(object).is_some_and(|object| object.members.iter().any(marks));
        let mut map = Map::new();
        for (member, is_required) in
            required.map(|member| (member, true)).chain(optional.into_iter().map(|m| (m, false)))
        {
            let mut facts = Map::new();
            facts.insert("type".to_owned(), json!(self.type_name(member)));
            if let Some(words) = words.get(member.name.as_str()) {
                facts.insert("name".to_owned(), json!(words));
            }
            if is_required {
                facts.insert("required".to_owned(), json!(true));
            }
            if direction == Direction::Both && marked && !marks(member) {
                facts.insert("readonly".to_owned(), json!(true));
            }
            if let Some(layout) = layout(member) {
                facts.insert("layout".to_owned(), json!(layout));
            }
            facts.insert("doc".to_owned(), json!(self.docs.member(object, member)));
            if member.disabled == Some(true) {
                facts.insert("deprecated".to_owned(), json!("The vendor marks the member as deprecated."));
            }
            map.insert(member.name.clone(), Value::Object(facts));
        }
        map
    }

    fn type_name(&self, member: &Member) -> String {
        let inner = match self.api.referenced(member) {
            Some((object, _)) => self.names.get(object).map_or(object, String::as_str),
            None => scalar(member),
        };
        if member.kind == Kind::List { format!("list of {inner}") } else { inner.to_owned() }
    }
}

/// Returns `true` for the members of a response that are not the action's own: the id of the call, and the name under
/// which failures are reported, which would turn every response into a failure.
pub fn is_of_the_protocol(member: &Member, structure: &str) -> bool {
    structure.ends_with(".response") && is_reserved(member)
}

fn is_reserved(member: &Member) -> bool {
    matches!(member.name.as_str(), "RequestId" | "Error")
}

fn scalar(member: &Member) -> &'static str {
    match member.inner.as_str() {
        "int64" | "uint64" => "integer",
        "float" => "float",
        "bool" => "boolean",
        "datetime_iso" => "timestamp",
        "date" => "date",
        "datetime" if layout(member).is_some() => "timestamp",
        _ => "string",
    }
}

/// Returns the layout of a time, if its documented example has one of the known layouts. An example without an offset
/// does not say which zone it means.
fn layout(member: &Member) -> Option<TimeLayout> {
    let is_time = matches!(member.inner.as_str(), "datetime" | "datetime_iso");
    let example = member.example.as_ref().filter(|_| is_time)?.as_str()?.trim().trim_matches('"');
    let digits = |part: &str| part.replace(|c: char| c.is_ascii_digit(), "0");
    let (time, offset) = example.split_at_checked("YYYY-MM-DDThh:mm:ss".len())?;
    match (digits(time).as_str(), offset) {
        ("0000-00-00 00:00:00", "") => Some(TimeLayout::Local),
        ("0000-00-00T00:00:00", "Z") => Some(TimeLayout::Utc),
        ("0000-00-00T00:00:00", "+08:00") => Some(TimeLayout::China),
        _ => None,
    }
}

fn references<'a>(api: &'a Api, object: &str) -> impl Iterator<Item = &'a str> {
    let members = api.object(object).map_or(&[][..], |object: &Object| &object.members);
    members.iter().filter_map(|member| api.referenced(member).map(|(name, _)| name))
}

fn reach<'a>(api: &'a Api, roots: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut open = roots.collect::<Vec<_>>();
    while let Some(name) = open.pop() {
        if seen.insert(name) {
            open.extend(references(api, name));
        }
    }
    seen
}

/// Returns the required members that close a circle of required members.
fn endless<'a>(api: &'a Api, inputs: &BTreeSet<&'a str>) -> BTreeSet<(&'a str, &'a str)> {
    let mut found = BTreeSet::new();
    let mut done = BTreeSet::new();
    for root in inputs {
        // Each entry is an object on the path, and the index of its next member.
        let mut path = vec![(*root, 0)];
        while let Some((object, next)) = path.last_mut() {
            let name = *object;
            let member = api.object(name).and_then(|object| object.members.get(*next));
            *next += 1;
            let Some(member) = member else {
                done.insert(name);
                path.pop();
                continue;
            };
            let required = member.required == Some(true) && member.kind == Kind::Object;
            let Some((target, _)) = api.referenced(member).filter(|_| required) else { continue };
            if path.iter().any(|(object, _)| *object == target) {
                found.insert((name, member.name.as_str()));
            } else if !done.contains(target) {
                path.push((target, 0));
            }
        }
    }
    found
}
