//! The golden tree, and what every import has in common.

use std::fs;

use serde_json::Value;
use tencentcloud_codegen::{load::read_dir, tools::import::DocsMode};

use super::{import, inputs, spec};
use crate::support::{Folder, diagnose, read_tree, render, tests_dir, update};

#[test]
fn the_golden_tree_is_what_the_catalogue_says() {
    let folder = Folder::new(&inputs());
    let report = import(&folder, &["shop"], DocsMode::Own).unwrap();
    let mut tree = read_tree(&folder.join("into"));
    tree.retain(|path, _| !path.starts_with("shop/overlay/"));
    // The copy of the project's own file.
    let protocol = String::from_utf8(tree.remove("shop/spec/protocol.yaml").unwrap()).unwrap();
    assert!(protocol.ends_with(&fs::read_to_string(spec().join("protocol.yaml")).unwrap()));
    tree.insert("report.txt".to_owned(), report.to_string().into_bytes());
    let golden = tests_dir().join("import/golden");
    if update() {
        let _ = fs::remove_dir_all(&golden);
        for (path, bytes) in &tree {
            fs::create_dir_all(golden.join(path).parent().unwrap()).unwrap();
            fs::write(golden.join(path), bytes).unwrap();
        }
    }
    let expected = read_tree(&golden);
    assert_eq!(tree.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (path, bytes) in &tree {
        let (actual, expected) = (String::from_utf8_lossy(bytes), String::from_utf8_lossy(&expected[path]));
        assert_eq!(actual, expected, "{path} differs (UPDATE_EXPECT=1 rewrites it)");
    }
}

#[test]
fn an_import_passes_every_check() {
    for docs in [DocsMode::Own, DocsMode::Names] {
        let folder = Folder::new(&inputs());
        import(&folder, &["shop"], docs).unwrap();
        let loaded = read_dir(&folder.join("into/shop/spec"));
        let diagnostics = diagnose(&loaded);
        assert!(diagnostics.is_empty(), "{}", render(&diagnostics, &loaded.source));
    }
}

#[test]
fn the_order_of_keys_does_not_matter_and_a_second_import_changes_nothing() {
    fn reverse(value: &mut Value) {
        match value {
            Value::Object(map) => {
                *map = std::mem::take(map).into_iter().rev().collect();
                map.values_mut().for_each(reverse);
            }
            Value::Array(items) => items.iter_mut().for_each(reverse),
            _ => {}
        }
    }
    let mut files = inputs();
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    let first = read_tree(&folder.join("into"));
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    assert_eq!(read_tree(&folder.join("into")), first);
    for bytes in files.iter_mut().filter(|(path, _)| path.ends_with(".json")).map(|(_, bytes)| bytes) {
        let mut value = serde_json::from_slice::<Value>(bytes).unwrap();
        reverse(&mut value);
        *bytes = serde_json::to_vec(&value).unwrap();
    }
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    assert_eq!(read_tree(&folder.join("into")), first);
}

#[test]
fn without_the_vendors_sentences_none_is_written() {
    let folder = Folder::new(&inputs());
    import(&folder, &["shop"], DocsMode::Names).unwrap();
    let tree = read_tree(&folder.join("into/shop/spec"));
    let text = tree.values().map(|bytes| String::from_utf8_lossy(bytes)).collect::<String>();
    for sentence in
        ["Shop of books", "Lists shelves", "The books", "A condition", "The shelf is full", "By name", "red\", \"blue"]
    {
        assert!(!text.contains(sentence), "{sentence}");
    }
    assert!(text.contains("summary: Calls DescribeShelves."), "{text}");
}
