//! Marks files as generated and lists them with the hash of their contents.
//!
//! JSON has no comments, so the mark of every file is its entry in the manifest; text formats that have
//! comments carry a first line too, for the person who opens them.

use std::collections::BTreeMap;

use crate::{
    parallel,
    tree::{Taken, Tree},
};

/// Path of the manifest in the output folder.
pub const MANIFEST: &str = "manifest.json";

const MARK: &str = "@generated from the spec; edit that and run `cargo xtask codegen`.";

/// Adds the first line where the format has comments, and the manifest.
pub fn stamp(tree: Tree) -> Result<Tree, Taken> {
    let mut tree = tree.map(|path, text| match comment(path) {
        Some((open, close)) => format!("{open}{MARK}{close}\n{text}"),
        None => text,
    });
    let files = tree.iter().collect::<Vec<_>>();
    let hashes = parallel::map(&files, |(_, text)| hash(text));
    let mut manifest = String::from("{\n");
    for (index, ((path, _), hash)) in files.iter().zip(hashes).enumerate() {
        let comma = if index + 1 < files.len() { "," } else { "" };
        manifest.push_str(&format!("  {}: \"{hash:016x}\"{comma}\n", serde_json::Value::from(*path)));
    }
    manifest.push_str("}\n");
    tree.add(MANIFEST, manifest)?;
    Ok(tree)
}

/// Hashes by path, out of a manifest's text. `None` when it is not one.
pub fn read_manifest(text: &str) -> Option<BTreeMap<String, u64>> {
    let map: BTreeMap<String, String> = serde_json::from_str(text).ok()?;
    map.into_iter().map(|(path, hash)| Some((path, u64::from_str_radix(&hash, 16).ok()?))).collect()
}

/// FNV-1a over the text with line ends as LF, so that a checkout that turns them into CRLF is not drift.
pub fn hash(text: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    // A loop and not a chain of iterators, which takes six times as long where nothing is optimised.
    for byte in text.as_bytes() {
        if *byte != b'\r' {
            hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

fn comment(path: &str) -> Option<(&'static str, &'static str)> {
    match path.rsplit_once('.')?.1 {
        "rs" => Some(("// ", "")),
        "toml" => Some(("# ", "")),
        "md" => Some(("<!-- ", " -->")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_listed_with_its_hash() {
        let mut tree = Tree::default();
        tree.add("a.rs", "fn a() {}\n").unwrap();
        tree.add("b.json", "{}\n").unwrap();
        let tree = stamp(tree).unwrap();
        assert!(tree.get("a.rs").unwrap().starts_with("// @generated"));
        let manifest = read_manifest(tree.get(MANIFEST).unwrap()).unwrap();
        assert_eq!(manifest.keys().collect::<Vec<_>>(), ["a.rs", "b.json"]);
        assert_eq!(manifest["b.json"], hash("{}\n"));
    }

    #[test]
    fn line_ends_do_not_count() {
        assert_eq!(hash("a\nb\n"), hash("a\r\nb\r\n"));
        // The published check value of 64-bit FNV-1a for "foobar".
        assert_eq!(hash("foobar"), 0x8594_4171_f739_67e8);
    }
}
