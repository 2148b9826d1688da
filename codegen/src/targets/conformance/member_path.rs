//! Paths of members in a request, and changes of the values there.

use serde_json::{Map, Value};

use super::sample;
use crate::{
    model::{Api, Member, Structure, Type},
    values::PathSegment,
};

/// A member that a request can hold, however deep.
#[derive(Clone)]
pub struct MemberPath<'m> {
    /// Members from the request down to this one.
    pub members: Vec<&'m Member>,
    /// The structure that has the last of them.
    pub structure: &'m Structure,
}

/// A structure in a request, or the request.
pub struct NestedStructure<'m> {
    /// Members from the request down to the structure.
    pub members: Vec<&'m Member>,
    /// The structure.
    pub structure: &'m Structure,
}

/// A change of a valid request.
pub struct RequestChange<'a> {
    /// Rest of the id.
    pub name: String,
    /// The behaviour of a client that passes.
    pub description: String,
    /// Members that are then invalid.
    pub wrong: Vec<String>,
    /// Makes the change.
    pub make: Box<dyn Fn(&mut Value) + 'a>,
}

/// Returns all structures of a request, the request first. A recursive one is entered once.
pub fn structures<'m>(api: &'m Api, request: &'m Structure) -> Vec<NestedStructure<'m>> {
    let mut out = Vec::new();
    enter(api, request, &mut Vec::new(), &mut Vec::new(), &mut out);
    out
}

fn enter<'m>(
    api: &'m Api,
    structure: &'m Structure,
    members: &mut Vec<&'m Member>,
    inside: &mut Vec<*const Structure>,
    out: &mut Vec<NestedStructure<'m>>,
) {
    if inside.contains(&std::ptr::from_ref(structure)) {
        return;
    }
    inside.push(structure);
    out.push(NestedStructure { members: members.clone(), structure });
    for member in structure.members.iter().filter(|member| !member.readonly) {
        if let Some(inner) = api.structure(member.ty.innermost()) {
            members.push(member);
            enter(api, inner, members, inside, out);
            members.pop();
        }
    }
    inside.pop();
}

impl<'m> NestedStructure<'m> {
    /// Returns the members of the structure that a request may have.
    pub fn member_paths(&self) -> impl Iterator<Item = MemberPath<'m>> {
        let NestedStructure { members, structure } = self;
        structure
            .members
            .iter()
            .filter(|member| !member.readonly)
            .map(|member| MemberPath { members: members.iter().copied().chain([member]).collect(), structure })
    }

    /// Returns the member at a path of names.
    pub fn join(&self, api: &'m Api, path: &[String]) -> Option<MemberPath<'m>> {
        let mut joined = MemberPath { members: self.members.clone(), structure: self.structure };
        for (index, name) in path.iter().enumerate() {
            if index > 0 {
                joined.structure = api.structure(joined.members.last()?.ty.innermost())?;
            }
            joined.members.push(joined.structure.member(name)?);
        }
        Some(joined)
    }
}

impl<'m> MemberPath<'m> {
    /// Returns the member.
    pub fn member(&self) -> Option<&'m Member> {
        self.members.last().copied()
    }

    /// Returns the names with dots between them.
    pub fn dotted(&self) -> String {
        self.members.iter().map(|member| member.name.wire.as_str()).collect::<Vec<_>>().join(".")
    }

    /// Returns the path of the member, through the first item of each list and the only entry of each map.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (index, member) in self.members.iter().enumerate() {
            path = under(&path, &member.name.wire);
            if index + 1 < self.members.len() {
                path = first_inside(&member.ty, path);
            }
        }
        path
    }

    /// Returns the path of the first value inside the lists and maps of the member.
    pub fn inner_path(&self) -> String {
        let path = self.path();
        self.member().map_or_else(|| path.clone(), |member| first_inside(&member.ty, path.clone()))
    }

    /// Sets the member, and creates the structures around it if they are absent.
    pub fn set(&self, api: &Api, request: &mut Value, value: Value) {
        if let Some((member, values)) = self.values_around(api, request) {
            values.insert(member.name.wire.clone(), value);
        }
    }

    /// Sets the only value inside the lists and maps of the member.
    pub fn set_inner(&self, api: &Api, request: &mut Value, value: Value) {
        if let Some(member) = self.member() {
            self.set(api, request, nest(&member.ty, value));
        }
    }

    /// Sets the member if it is absent.
    pub fn fill(&self, api: &Api, request: &mut Value) {
        if let Some((member, values)) = self.values_around(api, request) {
            values.entry(member.name.wire.clone()).or_insert_with(|| sample::member(api, member));
        }
    }

    /// Removes the member.
    pub fn remove(&self, api: &Api, request: &mut Value) {
        if let Some((member, values)) = self.values_around(api, request) {
            values.shift_remove(&member.name.wire);
        }
    }

    /// Returns the member, and the values of the structure around it.
    fn values_around<'v>(&self, api: &Api, request: &'v mut Value) -> Option<(&'m Member, &'v mut Map<String, Value>)> {
        let (last, parents) = self.members.split_last()?;
        let mut value = request;
        for member in parents {
            let values = value.as_object_mut()?;
            value = values.entry(member.name.wire.clone()).or_insert_with(|| sample::member(api, member));
            value = first_of(&member.ty, value)?;
        }
        Some((last, value.as_object_mut()?))
    }
}

fn first_of<'v>(ty: &Type, value: &'v mut Value) -> Option<&'v mut Value> {
    match ty {
        Type::List(item) => first_of(item, value.as_array_mut()?.first_mut()?),
        Type::Map(item) => first_of(item, value.as_object_mut()?.values_mut().next()?),
        Type::Base(_) | Type::Shape(_) => Some(value),
    }
}

fn first_inside(ty: &Type, path: String) -> String {
    match ty {
        Type::List(item) => first_inside(item, path + "[0]"),
        Type::Map(item) => first_inside(item, path + ".key"),
        Type::Base(_) | Type::Shape(_) => path,
    }
}

fn nest(ty: &Type, value: Value) -> Value {
    match ty {
        Type::List(item) => Value::Array(vec![nest(item, value)]),
        Type::Map(item) => Value::Object(Map::from_iter([("key".to_owned(), nest(item, value))])),
        Type::Base(_) | Type::Shape(_) => value,
    }
}

/// Returns the path of a member of the structure at `parent`.
fn under(parent: &str, name: &str) -> String {
    if parent.is_empty() { name.to_owned() } else { format!("{parent}.{name}") }
}

/// Returns a path in the form `DataDisks[0].DiskSize`.
pub fn dotted(path: &[PathSegment]) -> String {
    path.iter().fold(String::new(), |path, step| match step {
        PathSegment::Key(name) => under(&path, name),
        PathSegment::Index(index) => format!("{path}[{index}]"),
    })
}
