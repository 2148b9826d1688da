//! Locations of items in the pages.

use std::collections::BTreeMap;

use super::links::Links;
use crate::{
    model::{Action, Api, Item, Model, Owner, Shape},
    targets::{GeneratedLocation, Locations},
};

/// Returns a function that finds items in the pages. Each item has one location there.
pub(super) fn locations(model: &Model) -> Locations<'_> {
    let links: BTreeMap<&str, Links<'_>> =
        model.apis.iter().map(|api| (api.folder.as_str(), Links::new(api))).collect();
    Box::new(move |api, item| {
        links.get(api.folder.as_str()).map(|links| location(links, api, item)).into_iter().collect()
    })
}

fn location(links: &Links<'_>, api: &Api, item: &Item<'_>) -> GeneratedLocation {
    let (file, lines) = match item {
        Item::Api => ("README.md".to_owned(), vec![format!("# {}", api.title)]),
        Item::Action(action) => (page(action), vec![format!("# {}", action.name.wire)]),
        Item::Part(owner) => section(links, api, owner),
        Item::Type(shape) => section(links, api, &Owner::Type(shape)),
        Item::Member(owner, member) => with(section(links, api, owner), row(&member.name.wire)),
        Item::Value(shape, value) => with(section(links, api, &Owner::Type(shape)), row(&value.name.wire)),
        Item::Error(error) => ("errors.md".to_owned(), vec![format!("| <a id=\"code-{}\">", error.name.wire)]),
        Item::Waiter(waiter) => ("README.md".to_owned(), vec![format!("| <a id=\"waiter-{}\">", waiter.name.wire)]),
    };
    GeneratedLocation { file: format!("{}/{file}", api.folder), lines }
}

/// Returns the page of an owner of members, and the heading of its table.
fn section(links: &Links<'_>, api: &Api, owner: &Owner<'_>) -> (String, Vec<String>) {
    match owner {
        Owner::Request(action) => (page(action), vec!["## Request".to_owned()]),
        Owner::Response(action) => (page(action), vec!["## Response".to_owned()]),
        Owner::Type(shape) => type_section(links, api, shape),
    }
}

fn type_section(links: &Links<'_>, api: &Api, shape: &Shape) -> (String, Vec<String>) {
    let name = &shape.name.wire;
    let home = links.home(name).and_then(|home| api.action(home));
    let (file, level) = match (home, shape.as_enum()) {
        (_, Some(_)) => ("enums.md".to_owned(), "##"),
        (Some(action), None) => (page(action), "###"),
        (None, None) => ("types.md".to_owned(), "##"),
    };
    (file, vec![format!("{level} <a id=\"type-{name}\">")])
}

fn page(action: &Action) -> String {
    format!("{}/{}.md", action.section, action.name.wire)
}

fn row(name: &str) -> String {
    format!("| `{name}` |")
}

fn with((file, mut lines): (String, Vec<String>), line: String) -> (String, Vec<String>) {
    lines.push(line);
    (file, lines)
}
