//! Which structures belong to what.

use std::collections::BTreeSet;

use super::{Action, Api, Field, Shape, ShapeKind, Structure, Type};

impl Api {
    /// The structure or enum of that wire name.
    pub fn shape(&self, name: &str) -> Option<&Shape> {
        let found = self.shapes.binary_search_by(|shape| shape.name.wire.as_str().cmp(name)).ok()?;
        self.shapes.get(found)
    }

    /// Structures that the members lead to, each once, in the order a reader meets them.
    pub fn reached<'a>(&'a self, members: impl IntoIterator<Item = &'a Field>) -> Vec<&'a Shape> {
        let mut seen = BTreeSet::new();
        let mut order = Vec::new();
        for field in members {
            self.reach(&field.ty, &mut seen, &mut order);
        }
        order
    }

    /// The member that a path of wire names leads to, through lists and maps.
    pub fn member<'a>(&'a self, structure: &'a Structure, path: &[String]) -> Option<&'a Field> {
        let (name, rest) = path.split_first()?;
        let field = structure.members.iter().find(|field| field.name.wire == *name)?;
        if rest.is_empty() {
            return Some(field);
        }
        let Type::Shape(name) = field.ty.innermost() else { return None };
        match &self.shape(name)?.kind {
            ShapeKind::Structure(inner) => self.member(inner, rest),
            ShapeKind::Enum(_) => None,
        }
    }

    fn reach<'a>(&'a self, ty: &Type, seen: &mut BTreeSet<&'a str>, order: &mut Vec<&'a Shape>) {
        let Type::Shape(name) = ty.innermost() else { return };
        let Some(shape) = self.shape(name) else { return };
        let ShapeKind::Structure(structure) = &shape.kind else { return };
        if seen.insert(&shape.name.wire) {
            order.push(shape);
            for field in &structure.members {
                self.reach(&field.ty, seen, order);
            }
        }
    }
}

impl Action {
    /// Members of the request, then those of the answer.
    pub fn members(&self) -> impl Iterator<Item = &Field> {
        let Structure { members: request, .. } = &self.request;
        request.iter().chain(&self.response.members)
    }
}
