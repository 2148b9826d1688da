//! Reference pages in Markdown: one for each action, and for each generation its types, enums and error codes.
//!
//! `pages` decides what a page says and hands the templates text that is ready to print; the templates lay it out.

mod action;
mod example;
mod generation;
mod links;
mod markdown;
mod members;
mod words;

use minijinja::{Environment, UndefinedBehavior, syntax::SyntaxConfig, value::Serde};
use serde::Serialize;

use super::{EmitError, Target};
use crate::{
    clock::Clock,
    model::{Api, Model},
    parallel,
    tree::Tree,
};
use links::Links;

/// Writes `docs/`.
pub struct Docs;

const TEMPLATES: &[(&str, &str)] = &[
    ("action.md", include_str!("../../../templates/markdown/action.md")),
    ("enums.md", include_str!("../../../templates/markdown/enums.md")),
    ("errors.md", include_str!("../../../templates/markdown/errors.md")),
    ("generation.md", include_str!("../../../templates/markdown/generation.md")),
    ("index.md", include_str!("../../../templates/markdown/index.md")),
    ("macros.md", include_str!("../../../templates/markdown/macros.md")),
    ("types.md", include_str!("../../../templates/markdown/types.md")),
];

impl Target for Docs {
    fn id(&self) -> &'static str {
        "docs"
    }

    fn folder(&self) -> &'static str {
        "docs"
    }

    fn emit(&self, model: &Model, clock: &mut Clock) -> Result<Tree, EmitError> {
        clock.time("emit docs", || pages(model))
    }
}

fn pages(model: &Model) -> Result<Tree, EmitError> {
    let printer = Printer::new()?;
    let mut tree = Tree::default();
    printer.print(&mut tree, "index.md", "README.md", &generation::index(model))?;
    for api in &model.apis {
        emit_generation(&printer, &mut tree, api)?;
    }
    Ok(tree)
}

fn emit_generation(printer: &Printer, tree: &mut Tree, api: &Api) -> Result<(), EmitError> {
    let links = Links::new(api);
    let folder = &api.folder;
    printer.print(tree, "generation.md", &format!("{folder}/README.md"), &generation::overview(api, &links))?;
    printer.print(tree, "types.md", &format!("{folder}/types.md"), &generation::types(api, &links))?;
    printer.print(tree, "enums.md", &format!("{folder}/enums.md"), &generation::enums(api))?;
    printer.print(tree, "errors.md", &format!("{folder}/errors.md"), &generation::errors(api, &links))?;
    let pages = parallel::map(&api.actions, |action| {
        let path = format!("{folder}/{}/{}.md", action.section, action.name.wire);
        let text = printer.text("action.md", &path, &action::page(api, action, &links));
        (path, text)
    });
    for (path, text) in pages {
        tree.add(path, text?)?;
    }
    Ok(())
}

struct Printer(Environment<'static>);

impl Printer {
    fn new() -> Result<Self, EmitError> {
        let broken = |error| EmitError { what: "the Markdown templates".to_owned(), why: describe(&error) };
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(broken)?);
        for (name, text) in TEMPLATES {
            environment.add_template(name, text).map_err(broken)?;
        }
        Ok(Self(environment))
    }

    fn print(&self, tree: &mut Tree, template: &str, path: &str, page: &impl Serialize) -> Result<(), EmitError> {
        Ok(tree.add(path, self.text(template, path, page)?)?)
    }

    fn text(&self, template: &str, path: &str, page: &impl Serialize) -> Result<String, EmitError> {
        let text = self.0.get_template(template).and_then(|template| template.render(Serde(page)));
        let text = text.map_err(|error| EmitError { what: format!("docs/{path}"), why: describe(&error) })?;
        Ok(markdown::tidy(&text))
    }
}

/// With the template's name and line, which `Display` of the error alone gives only at its end.
fn describe(error: &minijinja::Error) -> String {
    let place = error.name().map(|name| format!("{name}:{}: ", error.line().unwrap_or_default())).unwrap_or_default();
    format!("{place}{error}")
}

#[cfg(test)]
mod tests;
