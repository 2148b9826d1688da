//! The first line of a generated file, for the person who opens it.

use super::Tree;

const TEXT: &str = "@generated from the spec; edit that and run `cargo xtask codegen`.";

/// Adds the line to every file whose format has comments. JSON has none.
pub fn with_headers(tree: Tree) -> Tree {
    tree.map(|path, text| match comment(path) {
        Some((open, close)) => format!("{open}{TEXT}{close}\n{text}"),
        None => text,
    })
}

fn comment(path: &str) -> Option<(&'static str, &'static str)> {
    match path.rsplit_once('.')?.1 {
        "rs" => Some(("// ", "")),
        "toml" => Some(("# ", "")),
        "md" => Some(("<!-- ", " -->")),
        _ => None,
    }
}
