//! Finding things by name, and following types and paths.

use std::collections::BTreeSet;

use super::{
    Action, Api, BaseType, EnumShape, EnumValue, ErrorCode, Format, Host, Member, Shape, ShapeKind, Structure, Type,
    Waiter,
};

impl Api {
    /// The structure or enum of that wire name.
    pub fn shape(&self, name: &str) -> Option<&Shape> {
        let found = self.shapes.binary_search_by(|shape| shape.name.wire.as_str().cmp(name)).ok()?;
        self.shapes.get(found)
    }

    /// The action of that wire name.
    pub fn action(&self, name: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.name.wire == name)
    }

    /// The error of that code.
    pub fn error(&self, code: &str) -> Option<&ErrorCode> {
        self.errors.iter().find(|error| error.name.wire == code)
    }

    /// The waiter of that key.
    pub fn waiter(&self, key: &str) -> Option<&Waiter> {
        self.waiters.iter().find(|waiter| waiter.name.wire == key)
    }

    /// The host of that key.
    pub fn host(&self, key: &str) -> Option<&Host> {
        self.hosts.iter().find(|host| host.key == key)
    }

    /// The format of a member.
    pub fn format(&self, member: &Member) -> Option<&Format> {
        let key = member.format.as_ref()?;
        self.formats.iter().find(|format| format.key == *key)
    }

    /// The structure that the type is, lists and maps of one not included.
    pub fn structure(&self, ty: &Type) -> Option<&Structure> {
        self.shape(ty.shape()?)?.as_structure()
    }

    /// The enum that the type is, lists and maps of one not included.
    pub fn enumeration(&self, ty: &Type) -> Option<&EnumShape> {
        self.shape(ty.shape()?)?.as_enum()
    }

    /// All named structures.
    pub fn structures(&self) -> impl Iterator<Item = &Structure> {
        self.shapes.iter().filter_map(Shape::as_structure)
    }

    /// Every member: those of structures, requests and responses, and the common ones.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        let shapes = self.structures().map(|structure| &structure.members);
        let sides = self.actions.iter().flat_map(|action| [&action.request.members, &action.response.members]);
        let common = self.common.iter().map(|common| &common.member);
        shapes.chain(sides).flatten().chain(common).chain(&self.response)
    }

    /// Structures that the members lead to, each once, in the order a reader meets them.
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

    /// The member that a path of wire names leads to, through lists and maps.
    pub fn member<'a>(&'a self, structure: &'a Structure, path: &[String]) -> Option<&'a Member> {
        let (name, rest) = path.split_first()?;
        let member = structure.member(name)?;
        if rest.is_empty() { Some(member) } else { self.member(self.structure(member.ty.innermost())?, rest) }
    }
}

impl Action {
    /// Members of the request, then those of the response.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.request.members.iter().chain(&self.response.members)
    }
}

impl Shape {
    /// The structure, unless this is an enum.
    pub fn as_structure(&self) -> Option<&Structure> {
        match &self.kind {
            ShapeKind::Structure(structure) => Some(structure),
            ShapeKind::Enum(_) => None,
        }
    }

    /// The enum, unless this is a structure.
    pub fn as_enum(&self) -> Option<&EnumShape> {
        match &self.kind {
            ShapeKind::Enum(values) => Some(values),
            ShapeKind::Structure(_) => None,
        }
    }
}

impl Structure {
    /// The member of that wire name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name.wire == name)
    }
}

impl EnumShape {
    /// The value of that wire name.
    pub fn value(&self, wire: &str) -> Option<&EnumValue> {
        self.values.iter().find(|value| value.name.wire == wire)
    }

    /// A value as JSON has it, given its wire name or an alias.
    pub fn json(&self, wire: &str) -> serde_json::Value {
        match self.base {
            BaseType::Integer => wire.parse::<i64>().map_or_else(|_| wire.into(), Into::into),
            _ => wire.into(),
        }
    }
}

impl Type {
    /// The type inside all lists and maps.
    pub fn innermost(&self) -> &Type {
        match self {
            Type::List(inner) | Type::Map(inner) => inner.innermost(),
            Type::Base(_) | Type::Shape(_) => self,
        }
    }

    /// The wire name, if this is a structure or enum.
    pub fn shape(&self) -> Option<&str> {
        match self {
            Type::Shape(name) => Some(name),
            Type::Base(_) | Type::List(_) | Type::Map(_) => None,
        }
    }
}
