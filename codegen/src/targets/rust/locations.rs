//! Locations of items in the crate.

use super::{
    names,
    plan::{ActionPlan, StructPlan, TypeKind, VersionPlan, plan},
};
use crate::{
    model::{Item, Model, Name, Owner},
    targets::{GeneratedLocation, Locations},
};

/// Returns a function that finds items in the plan of the crate.
pub(super) fn locations(model: &Model) -> Locations<'_> {
    let plan = plan(model);
    Box::new(move |api, item| {
        let version = plan.versions.iter().find(|version| version.api.folder == api.folder);
        version.map(|version| of(version, item)).unwrap_or_default()
    })
}

fn of(version: &VersionPlan<'_>, item: &Item<'_>) -> Vec<GeneratedLocation> {
    let location =
        |file: &str, lines: Vec<String>| GeneratedLocation { file: format!("src/{}/{file}", version.module), lines };
    match item {
        Item::Api => vec![location("api.rs", vec!["pub static API".to_owned()])],
        Item::Action(wanted) => {
            let Some((file, action)) = find_action(version, &wanted.name) else { return Vec::new() };
            let method = format!("pub async fn {}(", action.method);
            vec![location(&file, vec![struct_line(&action.request)]), location(&file, vec![method])]
        }
        Item::Part(owner) => {
            owner_lines(version, owner).map(|(file, lines)| location(&file, lines)).into_iter().collect()
        }
        Item::Type(shape) => {
            owner_lines(version, &Owner::Type(shape)).map(|(file, lines)| location(&file, lines)).into_iter().collect()
        }
        Item::Member(owner, member) => {
            let Some((file, mut lines)) = owner_lines(version, owner) else { return Vec::new() };
            lines.push(format!("pub {}: ", names::member(&member.name.words)));
            vec![location(&file, lines)]
        }
        Item::Value(shape, value) => {
            let Some((file, mut lines)) = owner_lines(version, &Owner::Type(shape)) else { return Vec::new() };
            lines.push(format!("{},", names::variant(&value.name.words)));
            vec![location(&file, lines)]
        }
        Item::Error(error) => {
            let variant = format!("{},", names::variant(&error.name.words));
            vec![location("errors.rs", vec!["pub enum ErrorCode {".to_owned(), variant])]
        }
        Item::Waiter(waiter) => {
            vec![location("waiters.rs", vec![format!("pub fn {}(", names::member(&waiter.name.words))])]
        }
    }
}

/// Returns the file of a structure or enum, and its first line.
fn owner_lines(version: &VersionPlan<'_>, owner: &Owner<'_>) -> Option<(String, Vec<String>)> {
    let (file, line) = match owner {
        Owner::Request(action) => {
            find_action(version, &action.name).map(|(file, plan)| (file, struct_line(&plan.request)))?
        }
        Owner::Response(action) => {
            find_action(version, &action.name).map(|(file, plan)| (file, struct_line(&plan.response)))?
        }
        Owner::Type(shape) => {
            let plan = version.types.iter().find(|plan| plan.shape.name == shape.name)?;
            let line = match &plan.kind {
                TypeKind::Struct(structure) => struct_line(structure),
                TypeKind::Enum(values) => format!("pub enum {} {{", values.ident),
            };
            (format!("types/{}.rs", plan.module), line)
        }
    };
    Some((file, vec![line]))
}

fn find_action<'p, 'm>(version: &'p VersionPlan<'m>, name: &Name) -> Option<(String, &'p ActionPlan<'m>)> {
    version.sections.iter().find_map(|section| {
        let action = section.actions.iter().find(|plan| plan.action.name == *name)?;
        Some((format!("{}/{}.rs", section.module, action.module), action))
    })
}

fn struct_line(plan: &StructPlan<'_>) -> String {
    format!("pub struct {} {{", plan.ident)
}
