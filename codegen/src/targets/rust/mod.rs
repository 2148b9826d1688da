//! The target `rust`: a client crate.

mod actions;
mod collisions;
mod dispatch;
mod docs;
mod enums;
mod errors;
mod examples;
mod links;
mod locations;
pub(crate) mod names;
mod package;
mod pages;
mod plan;
mod print;
mod structs;
mod tables;
mod types;
mod values;
mod version;

use proc_macro2::TokenStream;
use quote::quote;

use self::{
    plan::{Plan, TypeKind},
    print::print,
};
use super::{EmitError, Locations, Planned, Target};
use crate::{
    model::{Direction, Model, Shape, ShapeKind},
    output::Tree,
    parallel,
};

/// The file with calls by action name, for the conformance driver. It is below `tests`, so it is not part of the
/// published package.
const DISPATCH: &str = "tests/conformance/dispatch.rs";
const EXAMPLES: &str = "tests/examples/main.rs";

/// The target that writes a crate on top of `tencentcloud-core`.
pub struct Rust {
    /// Folder of the hand-written crates, relative to the generated one, if that stands alone. Otherwise it is a member
    /// of a workspace that defines them.
    pub libraries: Option<String>,
}

impl Target for Rust {
    fn id(&self) -> &'static str {
        "rust"
    }

    fn folder(&self) -> &'static str {
        "rust"
    }

    fn plan<'m>(&self, model: &'m Model) -> Planned<'m> {
        let plan = plan::plan(model);
        let libraries = self.libraries.clone();
        Planned::new(plan.collisions(), move || files(model, &plan, libraries))
    }

    fn locations<'m>(&self, model: &'m Model) -> Locations<'m> {
        locations::locations(model)
    }
}

fn files(model: &Model, plan: &Plan<'_>, libraries: Option<String>) -> Result<Tree, EmitError> {
    let mut tree = package::files(model, plan, libraries)?;
    tree.add(DISPATCH, print(DISPATCH, dispatch::items(plan))?)?;
    tree.add(EXAMPLES, print(EXAMPLES, examples::root(plan))?)?;
    for version in &plan.versions {
        tree.graft(&format!("src/{}", version.module), version_files(plan, version)?)?;
        for section in &version.sections {
            let path = format!("tests/examples/{}_{}.rs", version.module, section.module);
            let text = print(&path, examples::items(&plan.ident, version, section))?;
            tree.add(path, text)?;
        }
    }
    Ok(tree)
}

/// Returns the files of an API version's module.
fn version_files(plan: &Plan<'_>, version: &plan::VersionPlan<'_>) -> Result<Tree, EmitError> {
    let mut files = vec![
        file("mod.rs", version::root(version)),
        file("api.rs", version::api(version)),
        file("errors.rs", errors::items(version)),
        file("waiters.rs", pages::waiters(version)),
        file("types/mod.rs", version::types(version)),
    ];
    files.extend(parallel::map(&version.types, |plan| {
        file(&format!("types/{}.rs", plan.module), type_items(version, plan))
    }));
    for section in &version.sections {
        files.push(file(&format!("{}/mod.rs", section.module), actions::section_module(section)));
        files.extend(parallel::map(&section.actions, |action| {
            let path = format!("{}/{}.rs", section.module, action.module);
            file(&path, actions::items(&plan.ident, version, action))
        }));
    }
    let mut tree = Tree::default();
    for file in files {
        let (path, text) = file?;
        tree.add(path, text)?;
    }
    Ok(tree)
}

/// Returns a code file: its path and its text.
fn file(path: &str, items: Vec<TokenStream>) -> Result<(String, String), EmitError> {
    Ok((path.to_owned(), print(path, items)?))
}

/// Returns the items of a type's file.
fn type_items(version: &plan::VersionPlan<'_>, plan: &plan::TypePlan<'_>) -> Vec<TokenStream> {
    let mut imports = types::Imports::default();
    let doc = type_doc(version, plan.shape);
    let mut items = match &plan.kind {
        TypeKind::Struct(structure) => {
            let mut items = structs::items(version, structure, &doc, &mut imports, false);
            items.extend(table(version, plan, structure, &mut imports));
            items
        }
        TypeKind::Enum(plan) => enums::items(version, plan, &doc, &mut imports),
    };
    if let (Some(attribute), Some(declaration)) = (docs::deprecated(plan.shape.deprecated.as_ref()), items.first_mut())
    {
        *declaration = quote!(#attribute #declaration);
    }
    imports.types.remove(plan.ident());
    std::iter::once(imports.tokens(&quote!(super), None)).chain(items).collect()
}

/// Returns the table of a structure that requests use.
fn table(
    version: &plan::VersionPlan<'_>,
    plan: &plan::TypePlan<'_>,
    structure: &plan::StructPlan<'_>,
    imports: &mut types::Imports,
) -> Option<TokenStream> {
    let ShapeKind::Structure(shape) = &plan.shape.kind else { return None };
    if !matches!(plan.shape.direction, Direction::In | Direction::Both) {
        return None;
    }
    let tables = tables::Tables { api: version.api, types: quote!(super) };
    // The table is unused if only sections that read the type are enabled.
    let visibility = quote!(#[allow(dead_code)] pub(crate));
    let name = &plan.shape.name.wire;
    Some(tables.structure(&visibility, structure, name, &shape.rules, |api| api.shape(name)?.as_structure(), imports))
}

fn type_doc(version: &plan::VersionPlan<'_>, shape: &Shape) -> Vec<String> {
    let mut lines = docs::prose(version, &shape.doc);
    if let ShapeKind::Structure(structure) = &shape.kind {
        lines.extend(docs::rules(&structure.rules));
    }
    lines
}
