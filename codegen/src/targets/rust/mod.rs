//! The Rust crate.

mod actions;
mod blocking;
pub(crate) mod dispatch;
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
mod structs;
mod tables;
mod types;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use self::plan::{Plan, TypeKind};
use super::{EmitError, Target};
use crate::{
    clock::Clock,
    diag::{Diagnostic, codes},
    model::{Direction, Model, Shape, ShapeKind},
    tree::Tree,
};

/// Writes a crate over `tencentcloud-core`.
#[derive(Debug, Clone, Copy)]
pub struct Rust;

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
        let plan = plan::plan(model);
        let mut tree = clock.time("emit rust", || texts(&plan))?;
        let code = clock.time("emit rust", || code(&plan));
        clock
            .time("format rust", || code.iter().try_for_each(|(path, items)| Ok(tree.add(path, print(path, items)?)?)))
            .map(|()| tree)
    }
}

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
fn code(plan: &Plan<'_>) -> Vec<(String, Vec<TokenStream>)> {
    let mut files = vec![("src/lib.rs".to_owned(), manifest::lib(plan))];
    let guides = guides::of(plan);
    if !guides.is_empty() {
        files.push(("src/guide.rs".to_owned(), guides::module(guides)));
    }
    for generation in &plan.generations {
        let folder = format!("src/{}", generation.module);
        files.push((format!("{folder}/mod.rs"), generation::root(generation)));
        files.push((format!("{folder}/api.rs"), generation::api(generation)));
        files.push((format!("{folder}/client.rs"), generation::client(generation)));
        files.push((format!("{folder}/blocking.rs"), blocking::client(generation)));
        files.push((format!("{folder}/errors.rs"), errors::items(generation.api)));
        files.push((format!("{folder}/waiters.rs"), pages::waiters(generation)));
        types(&mut files, &folder, generation);
        for section in &generation.sections {
            let folder = format!("{folder}/{}", section.module);
            files.push((format!("{folder}/mod.rs"), actions::section_module(section)));
            for action in &section.actions {
                files.push((format!("{folder}/{}.rs", action.module), actions::items(&plan.ident, generation, action)));
            }
        }
    }
    tests(&mut files, plan);
    files
}

fn types(files: &mut Vec<(String, Vec<TokenStream>)>, folder: &str, generation: &plan::Generation<'_>) {
    files.push((format!("{folder}/types/mod.rs"), generation::types(generation)));
    for plan in &generation.types {
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
        let uses = imports.tokens(&quote!(super));
        files.push((format!("{folder}/types/{}.rs", plan.module), uses.into_iter().chain(items).collect()));
    }
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

/// One test file a section, since features gate sections.
fn tests(files: &mut Vec<(String, Vec<TokenStream>)>, plan: &Plan<'_>) {
    for generation in &plan.generations {
        for section in &generation.sections {
            let path = format!("tests/{}_{}.rs", generation.module, section.module);
            files.push((path, examples::items(&plan.ident, generation, section)));
        }
    }
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

/// Prints items one by one with a blank line between them.
fn print(path: &str, items: &[TokenStream]) -> Result<String, EmitError> {
    let mut text = String::new();
    for item in items.iter().filter(|item| !item.is_empty()) {
        let file = syn::parse2::<syn::File>(item.clone())
            .map_err(|error| EmitError { what: path.to_owned(), why: format!("{error}, in `{item}`") })?;
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&prettyplease::unparse(&file));
    }
    Ok(air(&text))
}

/// Puts a blank line after each item of an `impl`; the printer does not.
fn air(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    let mut ended = false;
    for line in text.lines() {
        if ended && line.starts_with("    ") {
            out.push('\n');
        }
        ended = line == "    }";
        out.push_str(line);
        out.push('\n');
    }
    out
}
