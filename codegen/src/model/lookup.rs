//! Lookups by name, type and path.

use std::collections::BTreeSet;

use super::{
    Action, Api, BaseType, EnumShape, EnumValue, ErrorCode, Format, Host, Member, Shape, ShapeKind, Structure, Type,
    Waiter,
};

impl Api {
    /// Returns the structure or enum with the wire name.
    pub fn shape(&self, name: &str) -> Option<&Shape> {
        let found = self.shapes.binary_search_by(|shape| shape.name.wire.as_str().cmp(name)).ok()?;
        self.shapes.get(found)
    }

    /// Returns the action with the wire name.
    pub fn action(&self, name: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.name.wire == name)
    }

    /// Returns the error code with the wire name.
    pub fn error(&self, code: &str) -> Option<&ErrorCode> {
        self.errors.iter().find(|error| error.name.wire == code)
    }

    /// Returns the waiter with the key.
    pub fn waiter(&self, key: &str) -> Option<&Waiter> {
        self.waiters.iter().find(|waiter| waiter.name.wire == key)
    }

    /// Returns the host with the key.
    pub fn host(&self, key: &str) -> Option<&Host> {
        self.hosts.iter().find(|host| host.key == key)
    }

    /// Returns the format of a member.
    pub fn format(&self, member: &Member) -> Option<&Format> {
        let key = member.format.as_ref()?;
        self.formats.iter().find(|format| format.key == *key)
    }

    /// Returns the structure that `ty` refers to directly, not through a list or map.
    pub fn structure(&self, ty: &Type) -> Option<&Structure> {
        self.shape(ty.shape()?)?.as_structure()
    }

    /// Returns the enum that `ty` refers to directly, not through a list or map.
    pub fn enumeration(&self, ty: &Type) -> Option<&EnumShape> {
        self.shape(ty.shape()?)?.as_enum()
    }

    /// Returns all structures.
    pub fn structures(&self) -> impl Iterator<Item = &Structure> {
        self.shapes.iter().filter_map(Shape::as_structure)
    }

    /// Returns every member of structures, requests and responses, and the common ones.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        let shapes = self.structures().map(|structure| &structure.members);
        let sides = self.actions.iter().flat_map(|action| [&action.request.members, &action.response.members]);
        let common = self.common.iter().map(|common| &common.member);
        shapes.chain(sides).flatten().chain(common).chain(&self.response)
    }

    /// Returns the structures that are reachable from `members`, each once, in the order of first use.
    pub fn reached<'a>(&'a self, members: impl IntoIterator<Item = &'a Member>) -> Vec<&'a Shape> {
        let mut seen = BTreeSet::new();
        let mut order = Vec::new();
        for member in members {
            self.reach(&member.ty, &mut seen, &mut order);
        }
        order
    }

    fn reach<'a>(&'a self, ty: &Type, seen: &mut BTreeSet<&'a str>, order: &mut Vec<&'a Shape>) {
        let Some(shape) = ty.innermost().shape().and_then(|name| self.shape(name)) else { return };
        let Some(structure) = shape.as_structure() else { return };
        if seen.insert(&shape.name.wire) {
            order.push(shape);
            for member in &structure.members {
                self.reach(&member.ty, seen, order);
            }
        }
    }

    /// Returns the member at a path of wire names, which may pass through lists and maps.
    pub fn member<'a>(&'a self, structure: &'a Structure, path: &[String]) -> Option<&'a Member> {
        let (name, rest) = path.split_first()?;
        let member = structure.member(name)?;
        if rest.is_empty() { Some(member) } else { self.member(self.structure(member.ty.innermost())?, rest) }
    }
}

impl Action {
    /// Returns the members of the request, then those of the response.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.request.members.iter().chain(&self.response.members)
    }
}

impl Shape {
    /// Returns the structure, unless this is an enum.
    pub fn as_structure(&self) -> Option<&Structure> {
        match &self.kind {
            ShapeKind::Structure(structure) => Some(structure),
            ShapeKind::Enum(_) => None,
        }
    }

    /// Returns the enum, unless this is a structure.
    pub fn as_enum(&self) -> Option<&EnumShape> {
        match &self.kind {
            ShapeKind::Enum(values) => Some(values),
            ShapeKind::Structure(_) => None,
        }
    }
}

impl Structure {
    /// Returns the member with the wire name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name.wire == name)
    }
}

impl EnumShape {
    /// Returns the value with the wire name.
    pub fn value(&self, wire: &str) -> Option<&EnumValue> {
        self.values.iter().find(|value| value.name.wire == wire)
    }

    /// Returns the JSON form of a value, given its wire name or an alias.
    pub fn json(&self, wire: &str) -> serde_json::Value {
        match self.base {
            BaseType::Integer => wire.parse::<i64>().map_or_else(|_| wire.into(), Into::into),
            _ => wire.into(),
        }
    }
}

impl Type {
    /// Returns the type inside all lists and maps.
    pub fn innermost(&self) -> &Type {
        match self {
            Type::List(inner) | Type::Map(inner) => inner.innermost(),
            Type::Base(_) | Type::Shape(_) => self,
        }
    }

    /// Returns the wire name, if this is a structure or enum.
    pub fn shape(&self) -> Option<&str> {
        match self {
            Type::Shape(name) => Some(name),
            Type::Base(_) | Type::List(_) | Type::Map(_) => None,
        }
    }
}
