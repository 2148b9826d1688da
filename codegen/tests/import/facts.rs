//! The overlay and the lock.

use std::{fs, path::Path};

use serde_json::Value;
use tencentcloud_codegen::tools::import::DocsMode;

use super::{API, LOCK, OVERLAY, failed, import, inputs};
use crate::support::{Folder, read_tree};

#[test]
fn facts_of_an_overlay_must_resolve() {
    let cases = [
        (
            "path: actions.CreateShelf.request.Colour",
            "path: actions.CreateShelf.request.Color",
            "`actions.CreateShelf.request.Color` does not resolve in v2021-06-15",
        ),
        (
            "path: types.Shelf.members.Boards",
            "path: types.Shelves.members.Boards",
            "`types.Shelves.members.Boards` does not resolve",
        ),
        (
            "path: errors.ResourceNotFound.Shelf",
            "path: errors.ResourceNotFound.Shelve",
            "`errors.ResourceNotFound.Shelve` does not resolve",
        ),
        ("path: enums.Colour", "path: enums", "`enums` does not resolve"),
        ("path: enums.Colour", "path: ../x", "`../x` does not resolve"),
        ("source: The made-up page on shelves, section 2", "source: ''", "has no source"),
        ("    source: The made-up page on shelves, section 2\n", "", "missing field `source`"),
        ("    keys:\n      effect", "    colour: red\n    keys:\n      effect", "unknown field `colour`"),
        (
            "path: actions.CreateShelf\n",
            "path: actions.CreateShelf\n    version: v2020-01-01\n",
            "unknown version `v2020-01-01`",
        ),
    ];
    let files = inputs();
    let text = String::from_utf8(files[OVERLAY].clone()).unwrap();
    for (from, to, message) in cases {
        assert!(text.contains(from), "{from}");
        let mut files = files.clone();
        files.insert(OVERLAY.to_owned(), text.replacen(from, to, 1).into_bytes());
        let (_folder, error) = failed(&files);
        assert!(error.contains("shop.yaml:") && error.contains(message), "{from} -> {to}\n{error}");
    }
}

#[test]
fn a_fact_that_the_import_says_itself_is_a_warning() {
    let mut files = inputs();
    let overlay = "facts:\n  - path: actions.ListEvents\n    source: Mine.\n    keys: {effect: read, async: false}\n";
    files.insert(OVERLAY.to_owned(), overlay.as_bytes().to_vec());
    let report = import(&Folder::new(&files), &["shop"], DocsMode::Own).unwrap();
    let [warning] = report.warnings.as_slice() else { panic!("{:?}", report.warnings) };
    assert!(
        warning.ends_with("shop.yaml:2:11: `effect` of `actions.ListEvents` is what the import says by now; delete it"),
        "{warning}"
    );
}

#[test]
fn required_members_keep_their_places() {
    let mut files = inputs();
    let order = |folder: &Path| {
        let lock = fs::read_to_string(folder.join(LOCK)).unwrap();
        let (_, rest) = lock.split_once("CreateShelf.request:\n").unwrap();
        rest.lines().map_while(|line| line.trim().strip_prefix("- ")).collect::<Vec<_>>().join(" ")
    };
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    // The model has them the other way round.
    assert_eq!(order(&folder), "Name Width");
    // A member that becomes required follows the others.
    let mut api = serde_json::from_slice::<Value>(&files[API]).unwrap();
    api["objects"]["CreateShelfRequest"]["members"][0]["required"] = true.into();
    files.insert(API.to_owned(), serde_json::to_vec(&api).unwrap());
    files.insert(LOCK.to_owned(), fs::read(folder.join(LOCK)).unwrap());
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    assert_eq!(order(&folder), "Name Width Colour");
    // Without a lock, the order is the model's.
    files.remove(LOCK);
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    assert_eq!(order(&folder), "Colour Width Name");
}

#[test]
fn actions_keep_their_sections() {
    let mut files = inputs();
    let section = |folder: &Path, action: &str| {
        let tree = read_tree(&folder.join("into/shop/spec/v2021-06-15/actions"));
        let file = format!("/{action}.yaml");
        let sections = tree.keys().filter_map(|path| path.strip_suffix(&file).map(str::to_owned)).collect::<Vec<_>>();
        let [section] = sections.try_into().unwrap();
        section
    };
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    assert_eq!(section(&folder, "CreateShelf"), "general");
    // A release with so many actions on shelves that they make a section.
    let mut api = serde_json::from_slice::<Value>(&files[API]).unwrap();
    let actions = api["actions"].as_object_mut().unwrap();
    for verb in ["Paint", "Move", "Empty", "Sell", "Delete", "Lock"] {
        actions.insert(format!("{verb}Shelf"), actions["DeleteBook"].clone());
    }
    files.insert(API.to_owned(), serde_json::to_vec(&api).unwrap());
    files.insert(LOCK.to_owned(), fs::read(folder.join(LOCK)).unwrap());
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    assert_eq!((section(&folder, "CreateShelf"), section(&folder, "PaintShelf")), ("general".into(), "shelf".into()));
    files.remove(LOCK);
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    assert_eq!(section(&folder, "CreateShelf"), "shelf");
    // A section is the name of a folder.
    files.insert(LOCK.to_owned(), b"v2021-06-15:\n  sections:\n    CreateShelf: ../x\n".to_vec());
    let (_folder, error) = failed(&files);
    assert!(error.contains("facts.lock:3:") && error.contains("`../x` cannot be the name of a section"), "{error}");
}
