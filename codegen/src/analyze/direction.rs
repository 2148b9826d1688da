//! Use of each shape in requests and responses, and the sections whose actions reach it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Direction, Member, Model, Shape, Type};

/// The uses of a shape.
#[derive(Default)]
struct ShapeUse {
    requests: bool,
    responses: bool,
    sections: BTreeSet<String>,
}

/// Sets `direction` and `sections` of all shapes.
pub fn run(model: &mut Model) {
    for api in &mut model.apis {
        let reach = reach(api);
        for shape in &mut api.shapes {
            let Some(reach) = reach.get(&shape.name.wire) else { continue };
            shape.direction = match (reach.requests, reach.responses) {
                (false, false) => Direction::None,
                (true, false) => Direction::In,
                (false, true) => Direction::Out,
                (true, true) => Direction::Both,
            };
            shape.sections = reach.sections.iter().cloned().collect();
        }
    }
}

fn reach(api: &Api) -> BTreeMap<String, ShapeUse> {
    let mut walk = Walk { api, reach: BTreeMap::new() };
    for common in &api.common {
        walk.member(&common.member, true, None);
    }
    for member in &api.response {
        walk.member(member, false, None);
    }
    for action in &api.actions {
        for member in &action.request.members {
            walk.member(member, true, Some(&action.section));
        }
        for member in &action.response.members {
            walk.member(member, false, Some(&action.section));
        }
    }
    walk.reach
}

struct Walk<'a> {
    api: &'a Api,
    reach: BTreeMap<String, ShapeUse>,
}

impl Walk<'_> {
    fn member(&mut self, member: &Member, request: bool, section: Option<&str>) {
        if request && member.readonly {
            return;
        }
        let filters = member.filters.iter().map(|filter| &filter.ty);
        for ty in filters.chain([&member.ty]) {
            if let Type::Shape(name) = ty.innermost() {
                self.shape(name, request, section);
            }
        }
        if let Some(known) = &member.known {
            self.shape(known, request, section);
        }
    }

    fn shape(&mut self, name: &str, request: bool, section: Option<&str>) {
        let reach = self.reach.entry(name.to_owned()).or_default();
        let seen = if request { &mut reach.requests } else { &mut reach.responses };
        let new_direction = !std::mem::replace(seen, true);
        let new_section = section.is_some_and(|section| reach.sections.insert(section.to_owned()));
        // Recursion ends at a shape that has both the direction and the section already.
        if !new_direction && !new_section {
            return;
        }
        let api = self.api;
        if let Some(structure) = api.shape(name).and_then(Shape::as_structure) {
            for member in &structure.members {
                self.member(member, request, section);
            }
        }
    }
}
