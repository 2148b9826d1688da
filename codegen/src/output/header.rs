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

/// Returns `true` if a text begins with the line; `None` if the format of the file does not allow comments.
pub fn has_header(path: &str, text: &str) -> Option<bool> {
    let (open, _) = comment(path)?;
    Some(text.strip_prefix(open).is_some_and(|rest| rest.starts_with(TEXT)))
}

fn comment(path: &str) -> Option<(&'static str, &'static str)> {
    match path.rsplit_once('.')?.1 {
        "rs" => Some(("// ", "")),
        "toml" => Some(("# ", "")),
        "md" => Some(("<!-- ", " -->")),
        _ => None,
    }
}
