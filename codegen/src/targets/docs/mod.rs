//! The target `docs`: reference pages in Markdown for actions, types, enums and error codes.
//!
//! The modules prepare the content of pages, and the templates lay it out.

mod action;
mod example;
mod links;
mod locations;
mod markdown;
mod members;
mod version;
mod words;

use serde::Serialize;

use super::{EmitError, Locations, Planned, Target, template::Templates};
use crate::{
    model::{Api, Model},
    output::Tree,
    parallel,
};
use links::Links;

/// The target that writes `docs/`.
pub struct Docs;

const TEMPLATES: &[(&str, &str)] = &[
    ("docs/action.md", include_str!("../../../templates/docs/action.md")),
    ("docs/enums.md", include_str!("../../../templates/docs/enums.md")),
    ("docs/errors.md", include_str!("../../../templates/docs/errors.md")),
    ("docs/version.md", include_str!("../../../templates/docs/version.md")),
    ("docs/index.md", include_str!("../../../templates/docs/index.md")),
    ("docs/macros.md", include_str!("../../../templates/docs/macros.md")),
    ("docs/types.md", include_str!("../../../templates/docs/types.md")),
];

impl Target for Docs {
    fn id(&self) -> &'static str {
        "docs"
    }

    fn folder(&self) -> &'static str {
        "docs"
    }

    fn plan<'m>(&self, model: &'m Model) -> Planned<'m> {
        Planned::new(Vec::new(), || pages(model))
    }

    fn locations<'m>(&self, model: &'m Model) -> Locations<'m> {
        locations::locations(model)
    }
}

fn pages(model: &Model) -> Result<Tree, EmitError> {
    let printer = PagePrinter(Templates::new(TEMPLATES)?);
    let mut tree = Tree::default();
    printer.print(&mut tree, "index.md", "README.md", &version::index(model))?;
    for (path, text) in texts(model) {
        tree.add(path, text)?;
    }
    for api in &model.apis {
        emit_version(&printer, &mut tree, model, api)?;
    }
    Ok(tree)
}

/// Returns the pages that the spec contains as Markdown, by path.
fn texts(model: &Model) -> impl Iterator<Item = (&str, &str)> {
    model.texts.iter().filter_map(|(path, text)| Some((path.strip_prefix("docs/")?, text.as_str())))
}

fn emit_version(printer: &PagePrinter, tree: &mut Tree, model: &Model, api: &Api) -> Result<(), EmitError> {
    let links = Links::new(api);
    let folder = &api.folder;
    printer.print(tree, "version.md", &format!("{folder}/README.md"), &version::overview(model, api, &links))?;
    printer.print(tree, "types.md", &format!("{folder}/types.md"), &version::types(api, &links))?;
    printer.print(tree, "enums.md", &format!("{folder}/enums.md"), &version::enums(api, &links))?;
    printer.print(tree, "errors.md", &format!("{folder}/errors.md"), &version::errors(api, &links))?;
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

struct PagePrinter(Templates);

impl PagePrinter {
    fn print(&self, tree: &mut Tree, template: &str, path: &str, page: &impl Serialize) -> Result<(), EmitError> {
        Ok(tree.add(path, self.text(template, path, page)?)?)
    }

    fn text(&self, template: &str, path: &str, page: &impl Serialize) -> Result<String, EmitError> {
        let text = self.0.render(&format!("docs/{template}"), &format!("docs/{path}"), page)?;
        Ok(markdown::tidy(&text))
    }
}

#[cfg(test)]
mod tests;
