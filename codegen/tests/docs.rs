//! Tests that the reference pages of the whole spec are complete, that their links resolve, and that all rows of a
//! table have the same number of columns.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use tencentcloud_codegen::{
    model::Model,
    output::Tree,
    pipeline::{SPEC, read},
    targets::{Target, docs::Docs},
    timings::Timings,
};

fn all() -> Vec<(Model, Tree)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let specs = [SPEC, "codegen/tests/obstacle/spec", "codegen/tests/tc3only/spec"];
    let models = specs.map(|spec| read(&root, spec, &mut Timings::default()).model.expect("the spec is valid"));
    models.map(|model| (model.clone(), Docs.plan(&model).emit().unwrap())).into()
}

/// Returns the targets of Markdown links outside code blocks.
fn links(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2);
    prose.flat_map(|part| part.split("](").skip(1)).filter_map(|rest| rest.split(')').next()).collect()
}

/// Resolves `..` in a path: `a/b/../c` becomes `a/c`.
fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Returns the anchors of a page: explicit ones, and those that GitHub derives from headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let explicit = text.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
    let headings = text.lines().filter_map(|line| line.strip_prefix("## ")).filter(|heading| !heading.contains('<'));
    explicit.chain(headings.map(|heading| heading.to_lowercase().replace(' ', "-"))).collect()
}

#[test]
fn every_link_resolves() {
    let mut count = 0;
    for (_, tree) in all() {
        let pages: BTreeMap<&str, BTreeSet<String>> = tree.iter().map(|(path, text)| (path, anchors(text))).collect();
        for (path, text) in tree.iter() {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            for link in links(text) {
                let (page, anchor) = link.split_once('#').map_or((link, None), |(page, anchor)| (page, Some(anchor)));
                let page = match (page, folder) {
                    ("", _) => path.to_owned(),
                    (page, "") => normal(page),
                    (page, folder) => normal(&format!("{folder}/{page}")),
                };
                let known = pages.get(page.as_str()).unwrap_or_else(|| panic!("{path}: {link}: no page {page}"));
                assert!(anchor.is_none_or(|anchor| known.contains(anchor)), "{path}: {link}: no such anchor on {page}");
                count += 1;
            }
        }
    }
    assert!(count > 1000, "only {count} links");
}

#[test]
fn every_action_has_a_complete_page() {
    for (model, tree) in all() {
        for api in &model.apis {
            for action in &api.actions {
                let path = format!("{}/{}/{}.md", api.folder, action.section, action.name.wire);
                let page = tree.get(&path).unwrap_or_else(|| panic!("{path} is missing"));
                for member in action.members() {
                    assert!(page.contains(&format!("\n| `{}` |", member.name.wire)), "{path}: {}", member.name.wire);
                }
                for error in &action.errors {
                    assert!(page.contains(&format!("\n| [{}](", error.code)), "{path}: {}", error.code);
                }
                for query in action.examples.iter().filter_map(|example| example.query.as_ref()) {
                    assert!(page.contains(&format!("```text\n{query}\n```")), "{path}: {query}");
                }
            }
        }
    }
}

#[test]
fn every_type_and_enum_is_described_once() {
    for (model, tree) in all() {
        for api in &model.apis {
            let below = format!("{}/", api.folder);
            for shape in &api.shapes {
                let anchor = format!("<a id=\"type-{}\">", shape.name.wire);
                let count: usize = tree
                    .iter()
                    .filter(|(path, _)| path.starts_with(&below))
                    .map(|(_, text)| text.matches(&anchor).count())
                    .sum();
                assert_eq!(count, 1, "{} {}", api.folder, shape.name.wire);
            }
        }
    }
}

#[test]
fn rows_have_the_columns_of_their_table() {
    let columns = |line: &str| line.replace("\\|", "").matches('|').count();
    for (_, tree) in all() {
        for (path, text) in tree.iter() {
            let prose: String = text.split("```").step_by(2).collect();
            let mut expected = None;
            for line in prose.lines() {
                if !line.starts_with('|') {
                    expected = None;
                    continue;
                }
                assert_eq!(columns(line), *expected.get_or_insert(columns(line)), "{path}: {line}");
            }
        }
    }
}

#[test]
fn examples_on_the_page_are_the_ones_of_the_model() {
    for (model, tree) in all() {
        for api in &model.apis {
            for action in &api.actions {
                let page = tree.get(&format!("{}/{}/{}.md", api.folder, action.section, action.name.wire)).unwrap();
                let blocks: Vec<serde_json::Value> = page
                    .split("```json\n")
                    .skip(1)
                    .map(|rest| serde_json::from_str(rest.split("```").next().unwrap()).expect("printed JSON is JSON"))
                    .collect();
                let expected: Vec<_> = action
                    .examples
                    .iter()
                    .flat_map(|example| [example.request.clone(), example.response.clone()])
                    .collect();
                assert_eq!(blocks, expected, "{}", action.name.wire);
            }
        }
    }
}
