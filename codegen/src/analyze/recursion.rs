//! Detection of recursive structures.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Model, Shape};

/// Sets `recursive` of all shapes.
pub fn run(model: &mut Model) {
    for api in &mut model.apis {
        let edges: BTreeMap<String, BTreeSet<String>> =
            api.shapes.iter().map(|shape| (shape.name.wire.clone(), contents(shape))).collect();
        for shape in &mut api.shapes {
            shape.recursive = reaches_itself(&shape.name.wire, &edges);
        }
    }
}

/// Returns the shapes that the members of a shape refer to, also through lists and maps.
pub fn contents(shape: &Shape) -> BTreeSet<String> {
    let members = shape.as_structure().map(|structure| &structure.members).into_iter().flatten();
    members.filter_map(|member| member.ty.innermost().shape()).map(str::to_owned).collect()
}

fn reaches_itself(start: &str, edges: &BTreeMap<String, BTreeSet<String>>) -> bool {
    let mut seen = BTreeSet::new();
    let mut rest: Vec<&str> = vec![start];
    while let Some(name) = rest.pop() {
        for next in edges.get(name).into_iter().flatten() {
            if next == start {
                return true;
            }
            if seen.insert(next.as_str()) {
                rest.push(next);
            }
        }
    }
    false
}
