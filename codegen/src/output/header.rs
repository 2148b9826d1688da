//! The first line of generated files, which says where they come from.

use super::Tree;

const TEXT: &str = "@generated from the spec; edit that and run `cargo xtask codegen`.";

/// Adds the line to every file whose format allows comments, which JSON does not.
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
