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

/// A hash of the text with line ends as LF, so that a checkout that turns them into CRLF is not drift. It tells apart what
/// people edit, eight bytes at a time; it is no proof against those who want to deceive.
pub fn hash(text: &str) -> u64 {
    if text.contains('\r') {
        return hash(&text.replace('\r', ""));
    }
    let (words, rest) = text.as_bytes().as_chunks();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    // A loop and not a chain of iterators, which takes six times as long where nothing is optimised.
    let mut hash = text.len() as u64;
    for word in words {
        hash = mix(hash, *word);
    }
    mix(hash, last)
}

/// Each bit of both changes half of the bits of the result.
fn mix(hash: u64, word: [u8; 8]) -> u64 {
    let product = u128::from(hash ^ u64::from_le_bytes(word)) * 0x9e37_79b9_7f4a_7c15;
    product as u64 ^ (product >> 64) as u64
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
    use std::collections::BTreeSet;

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
    }

    #[test]
    fn any_other_text_has_another_hash() {
        let texts = (0..40).flat_map(|len| [0, len / 2, len].map(|at| "a".repeat(at) + "b" + &"a".repeat(len - at)));
        let texts = texts.chain(["".to_owned(), "\0".to_owned(), "\0\0".to_owned()]).collect::<BTreeSet<_>>();
        let hashes = texts.iter().map(|text| hash(text)).collect::<BTreeSet<_>>();
        assert_eq!(hashes.len(), texts.len());
    }

    #[test]
    fn the_hash_is_the_same_everywhere() {
        assert_eq!(format!("{:016x}", hash("// @generated\n")), "517d2a087f6bc26a");
    }
}
