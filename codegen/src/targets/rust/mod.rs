//! The Rust crate.

mod actions;
mod blocking;
mod dispatch;
mod docs;
mod enums;
mod errors;
mod examples;
mod generation;
mod guides;
mod manifest;
pub(crate) mod names;
mod pages;
mod plan;
mod print;
mod structs;
mod tables;
mod types;
mod values;

use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use self::{
    plan::{Plan, TypeKind},
    print::Printer,
};
use super::{EmitError, Target};
use crate::{
    clock::Clock,
    diag::{Diagnostic, codes},
    model::{Direction, Model, Shape, ShapeKind},
    parallel,
    tree::Tree,
};

/// Writes a crate over `tencentcloud-core`. Clones share what they learnt of printing.
#[derive(Debug, Clone, Default)]
pub struct Rust {
    printer: Arc<Printer>,
}

impl Rust {
    /// Text of what calls the crate's actions by their names, for a driver of the conformance kit.
    ///
    /// # Errors
    /// When it is no Rust: a mistake of the generator.
    pub fn dispatch(&self, model: &Model) -> Result<String, EmitError> {
        dispatch::text(model, &self.printer)
    }
}

impl Target for Rust {
    fn id(&self) -> &'static str {
        "rust"
    }

    fn folder(&self) -> &'static str {
        "rust"
    }

    fn check(&self, model: &Model) -> Vec<Diagnostic> {
        plan::plan(model).collisions().iter().map(collision).collect()
    }

    fn emit(&self, model: &Model, clock: &mut Clock) -> Result<Tree, EmitError> {
        clock.time("emit rust", || {
            let plan = plan::plan(model);
            let mut tree = texts(&plan)?;
            let files = code(&plan);
            let printed = parallel::map(&files, |(path, items)| self.printer.print(path, items()));
            for ((path, _), text) in files.iter().zip(printed) {
                tree.add(path, text?)?;
            }
            Ok(tree)
        })
    }
}

/// Makes the items of a file. Tokens cannot go from thread to thread, so a file is made where it is printed.
type Items<'p> = Box<dyn Fn() -> Vec<TokenStream> + Sync + 'p>;

/// Files that are not code.
fn texts(plan: &Plan<'_>) -> Result<Tree, EmitError> {
    let mut tree = Tree::default();
    tree.add("Cargo.toml", manifest::cargo_toml(plan))?;
    tree.add("README.md", manifest::readme(plan))?;
    if let Some(changes) = guides::changelog(plan) {
        tree.add("CHANGELOG.md", changes)?;
    }
    for (name, text) in guides::of(plan) {
        tree.add(format!("src/guide/{name}.md"), *text)?;
    }
    Ok(tree)
}

/// Files of code by path, item by item.
fn code<'p>(plan: &'p Plan<'_>) -> Vec<(String, Items<'p>)> {
    let mut files: Vec<(String, Items<'p>)> = Vec::new();
    let mut add = |path: String, items: Items<'p>| files.push((path, items));
    add("src/lib.rs".to_owned(), Box::new(|| manifest::lib(plan)));
    let guides = guides::of(plan);
    if !guides.is_empty() {
        add("src/guide.rs".to_owned(), Box::new(|| guides::module(guides)));
    }
    for generation in &plan.generations {
        let folder = format!("src/{}", generation.module);
        add(format!("{folder}/mod.rs"), Box::new(|| generation::root(generation)));
        add(format!("{folder}/api.rs"), Box::new(|| generation::api(generation)));
        add(format!("{folder}/client.rs"), Box::new(|| generation::client(generation)));
        add(format!("{folder}/blocking.rs"), Box::new(|| blocking::client(generation)));
        add(format!("{folder}/errors.rs"), Box::new(|| errors::items(generation.api)));
        add(format!("{folder}/waiters.rs"), Box::new(|| pages::waiters(generation)));
        add(format!("{folder}/types/mod.rs"), Box::new(|| generation::types(generation)));
        for plan in &generation.types {
            add(format!("{folder}/types/{}.rs", plan.module), Box::new(|| type_items(generation, plan)));
        }
        for section in &generation.sections {
            let folder = format!("{folder}/{}", section.module);
            add(format!("{folder}/mod.rs"), Box::new(|| actions::section_module(section)));
            for action in &section.actions {
                let path = format!("{folder}/{}.rs", action.module);
                add(path, Box::new(|| actions::items(&plan.ident, generation, action)));
            }
            // Features gate sections, so each has a test file.
            let path = format!("tests/{}_{}.rs", generation.module, section.module);
            add(path, Box::new(|| examples::items(&plan.ident, generation, section)));
        }
    }
    files
}

/// The file of a type.
fn type_items(generation: &plan::Generation<'_>, plan: &plan::TypePlan<'_>) -> Vec<TokenStream> {
    let mut imports = types::Imports::default();
    let doc = type_doc(plan.shape);
    let items = match &plan.kind {
        TypeKind::Struct(structure) => {
            let mut items = structs::items(structure, &doc, &mut imports, false);
            items.extend(table(generation, plan, structure, &mut imports));
            items
        }
        TypeKind::Enum(plan) => enums::items(plan, &doc, &mut imports),
    };
    imports.types.remove(plan.ident());
    std::iter::once(imports.tokens(&quote!(super), None)).chain(items).collect()
}

/// The table of a structure that travels in requests.
fn table(
    generation: &plan::Generation<'_>,
    plan: &plan::TypePlan<'_>,
    structure: &plan::StructPlan<'_>,
    imports: &mut types::Imports,
) -> Option<TokenStream> {
    let ShapeKind::Structure(shape) = &plan.shape.kind else { return None };
    if !matches!(plan.shape.direction, Direction::In | Direction::Both) {
        return None;
    }
    let tables = tables::Tables { api: generation.api, types: quote!(super) };
    // A section that only reads the type leaves the table unused.
    let visibility = quote!(#[allow(dead_code)] pub(crate));
    Some(tables.structure(&visibility, structure, &plan.shape.name.wire, &shape.rules, imports))
}

fn type_doc(shape: &Shape) -> Vec<String> {
    let mut lines = docs::prose(&shape.doc);
    if let Some(conflict) = &shape.conflict {
        lines.push(String::new());
        lines.push(format!("The manual contradicts itself: {}", docs::escape(conflict.trim_end())));
    }
    if let Some(origin) = docs::origin(&shape.origin) {
        lines.push(String::new());
        lines.push(origin);
    }
    lines
}

fn collision(collision: &plan::Collision<'_>) -> Diagnostic {
    let plan::Collision { ident, scope, first, second, .. } = collision;
    Diagnostic::new(
        &codes::E0801,
        collision.second_at,
        format!("`{}` and `{}` are both `{ident}` in Rust, among the {scope}", first.wire, second.wire),
    )
    .label("gets the same name")
    .also(collision.first_at, "first named here")
    .help("give one of them a `name` of its own words")
}
