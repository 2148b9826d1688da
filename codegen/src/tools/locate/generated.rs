//! Finds things in generated files by what the targets write there.

use super::resolve::{Item, Owner};
use crate::{
    model::{Api, Name},
    output::Tree,
    targets::rust::names,
    tools::diff::Place,
};

/// Texts to find one after the other in one file; the last is the thing itself.
type Trail = Vec<String>;

/// Places in the Rust crate, then in the reference pages.
pub(super) fn places(api: &Api, item: &Item<'_>, files: &Tree) -> Vec<Place> {
    let module = api.folder.replace(['-', '.'], "_");
    let rust = find(files, &format!("rust/src/{module}/"), &rust(item));
    let docs = find(files, &format!("docs/{}/", api.folder), &docs(item, api));
    rust.into_iter().chain(docs).collect()
}

/// The first place below `folder` where a trail leads.
fn find(files: &Tree, folder: &str, trails: &[Trail]) -> Vec<Place> {
    let mut found = Vec::new();
    for trail in trails {
        let place = files.iter().filter(|(path, _)| path.starts_with(folder)).find_map(|(path, text)| {
            let line = follow(text, trail)?;
            Some(Place { file: path.to_owned(), position: Some(line) })
        });
        found.extend(place);
    }
    found
}

/// Line and column of the last text of the trail.
fn follow(text: &str, trail: &Trail) -> Option<(usize, usize)> {
    let mut at = 0;
    let mut start = 0;
    for step in trail {
        start = at + text.get(at..)?.find(step.as_str())?;
        at = start + step.len();
    }
    // Steps that begin a line carry the line break before it.
    let start = start + trail.last()?.chars().take_while(|c| *c == '\n').count();
    let before = text.get(..start)?;
    let line = before.matches('\n').count() + 1;
    let indent = text.get(start..)?.chars().take_while(|c| *c == ' ').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + indent + 1;
    Some((line, column))
}

fn rust(item: &Item<'_>) -> Vec<Trail> {
    match item {
        Item::Api => vec![vec!["\npub static API".to_owned()]],
        Item::Action(action) => {
            let method = format!("    pub async fn {}(", names::method(&action.name.words));
            vec![vec![structure(&Owner::Request(action))], vec![method]]
        }
        Item::Part(owner) => vec![vec![structure(owner)]],
        Item::Type(shape) => match shape.kind {
            crate::model::ShapeKind::Structure(_) => vec![vec![structure(&Owner::Type(shape))]],
            crate::model::ShapeKind::Enum(_) => vec![vec![enumeration(&shape.name)]],
        },
        Item::Member(owner, field) => {
            vec![vec![structure(owner), format!("\n    pub {}: ", names::member(&field.name.words))]]
        }
        Item::Value(shape, value) => vec![vec![enumeration(&shape.name), variant(&value.name)]],
        Item::Error(error) => vec![vec!["pub enum ErrorCode {".to_owned(), variant(&error.name)]],
        Item::Waiter(waiter) => vec![vec![format!("pub fn {}(", names::member(&waiter.name.words))]],
    }
}

fn structure(owner: &Owner<'_>) -> String {
    let name = match owner {
        Owner::Request(action) => format!("{}Request", names::action(&action.name.words)),
        Owner::Response(action) => format!("{}Response", names::action(&action.name.words)),
        Owner::Type(shape) => names::type_name(&shape.name.words),
    };
    format!("\npub struct {name} {{")
}

fn enumeration(name: &Name) -> String {
    format!("\npub enum {} {{", names::type_name(&name.words))
}

fn variant(name: &Name) -> String {
    format!("\n    {},", names::variant(&name.words))
}

fn docs(item: &Item<'_>, api: &Api) -> Vec<Trail> {
    let row = |name: &str| format!("\n| `{name}` |");
    let anchor = |name: &str| format!("<a id=\"type-{name}\"></a>");
    let trail = match item {
        Item::Api => vec![format!("\n# {}", api.title)],
        Item::Action(action) => vec![page(&action.name)],
        Item::Part(Owner::Request(action)) => vec![page(&action.name), "\n## Request".to_owned()],
        Item::Part(Owner::Response(action)) => vec![page(&action.name), "\n## Answer".to_owned()],
        Item::Part(Owner::Type(shape)) | Item::Type(shape) => vec![anchor(&shape.name.wire)],
        Item::Member(owner, field) => {
            let mut trail = match owner {
                Owner::Request(action) => vec![page(&action.name), "\n## Request".to_owned()],
                Owner::Response(action) => vec![page(&action.name), "\n## Answer".to_owned()],
                Owner::Type(shape) => vec![anchor(&shape.name.wire)],
            };
            trail.push(row(&field.name.wire));
            trail
        }
        Item::Value(shape, value) => vec![anchor(&shape.name.wire), row(&value.name.wire)],
        Item::Error(error) => vec![format!("<a id=\"code-{}\"></a>", error.name.wire)],
        Item::Waiter(waiter) => vec![format!("<a id=\"waiter-{}\"></a>", waiter.name.wire)],
    };
    vec![trail]
}

/// The heading of an action's page.
fn page(name: &Name) -> String {
    format!("\n# {}\n", name.wire)
}
