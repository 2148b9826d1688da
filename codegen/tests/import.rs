//! Imports of a made-up catalogue, whose texts are ours: the golden tree, malformed inputs, overlays and the lock.

use std::{fs, path::Path};

use crate::support::{Files, Folder, diagnose, read_tree, render, tests_dir, update};
use serde_json::Value;
use tencentcloud_codegen::{
    load::read_dir,
    tools::{
        diff::{Verdict, verdict},
        import::{DocsMode, Importer, Report},
    },
};

const API: &str = "wheel/tccli/services/shop/v20210615/api.json";
const EXAMPLES: &str = "wheel/tccli/services/shop/v20210615/examples.json";
const OVERLAY: &str = "into/shop/overlay/shop.yaml";
const LOCK: &str = "into/shop/facts.lock";

/// Returns the vendor's folders, and the overlay and the lock in their places.
fn inputs() -> Files {
    let mut files = read_tree(&tests_dir().join("import"));
    files.retain(|path, _| !path.starts_with("golden"));
    for (from, to) in [("overlay/shop.yaml", OVERLAY), ("facts.lock", LOCK)] {
        let bytes = files.remove(from).unwrap();
        files.insert(to.to_owned(), bytes);
    }
    files
}

fn spec() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn importer(folder: &Path, docs: DocsMode) -> Result<Importer, String> {
    let (english, errors) = (folder.join("english"), folder.join("errors"));
    let (english, errors) = (Some(english.as_path()), Some(errors.as_path()));
    Importer::open(&spec(), &folder.join("wheel"), english, errors, docs).map_err(|error| error.to_string())
}

/// Imports services, and writes them.
fn import(folder: &Path, services: &[&str], docs: DocsMode) -> Result<Report, String> {
    let importer = importer(folder, docs)?;
    let services = services.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let mut report = Report::default();
    let into = folder.join("into");
    for selection in importer.select(&services).map_err(|error| error.to_string())? {
        let imported =
            importer.import(&selection, &into.join(&selection.service)).map_err(|error| error.to_string())?;
        imported.write(&into).map_err(|error| error.to_string())?;
        report.add(&imported.report);
    }
    Ok(report)
}

/// Returns the folder after an import, and the error.
fn failed(files: &Files) -> (Folder, String) {
    let folder = Folder::new(files);
    let error = import(&folder, &["shop"], DocsMode::Own).unwrap_err();
    (folder, error)
}

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

#[test]
fn malformed_files_are_located() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    // What is replaced in api.json and by what, and what the error says.
    let cases = [
        (
            "\"actions\": {",
            "\"actions\": {\"DescribeShelves\": 1,",
            "invalid type: integer `1`",
            "actions.DescribeShelves",
        ),
        (
            "\"input\": \"ModifyBookRequest\"",
            "\"input\": \"ModifyBok\"",
            "unknown object `ModifyBok`",
            "actions.ModifyBook.input",
        ),
        ("\"ModifyBook\":", "\"../../x\":", "`../../x` cannot be the name of an action", "actions"),
        ("\"ModifyBook\":", "\"CON\":", "`CON` cannot be the name of an action", "actions.CON"),
        (
            "\"ModifyBook\":",
            "\"modifybook\": {\"input\": \"A\", \"output\": \"A\"}, \"ModifyBook\":",
            "another action is called `modifybook`, except for upper and lower case",
            "modifybook",
        ),
        (
            "\"member\": \"Shelf_Label\"",
            "\"member\": \"Label\"",
            "unknown object `Label`",
            "objects.Shelf.members[2].member",
        ),
        ("\"type\": \"float\"", "\"type\": \"complex\"", "unknown variant `complex`", ".type"),
        ("\"member\": \"float\"", "\"member\": \"int64\"", "`int64` is not a scalar", ".member"),
        ("\"document\": \"A shelf.\"", "\"colour\": \"red\"", "unknown field `colour`", "objects.Shelf.colour"),
        (
            "\"name\": \"Boards\"",
            "\"name\": \"../Boards\"",
            "`../Boards` is not a valid name",
            "objects.Shelf.members[1].name",
        ),
        (
            "\"name\": \"Boards\"",
            "\"name\": \"ShelfId\"",
            "duplicate member `ShelfId`",
            "objects.Shelf.members[1].name",
        ),
        ("\"Orphan\":", "\"Tree\":", "duplicate key `Tree`", "objects"),
        (
            "\"apiVersion\": \"2021-06-15\"",
            "\"apiVersion\": \"latest\"",
            "expected a version like",
            "metadata.apiVersion",
        ),
        (
            "\"serviceShortName\": \"shop\"",
            "\"serviceShortName\": \"shop/..\"",
            "expected a name like",
            "metadata.serviceShortName",
        ),
        (
            "\"document\": \"A shelf.\"",
            &format!("\"document\": {deep}"),
            "invalid type: sequence",
            "objects.Shelf.document",
        ),
        ("\"required\": 1", "\"required\": 2", "expected true or false", ".required"),
    ];
    let files = inputs();
    let text = String::from_utf8(files[API].clone()).unwrap();
    for (from, to, message, key) in cases {
        assert!(text.contains(from), "{from}");
        let changed = text.replacen(from, to, 1);
        let mut files = files.clone();
        files.insert(API.to_owned(), changed.clone().into_bytes());
        let (folder, error) = failed(&files);
        assert!(error.contains(message) && error.contains(key), "{from} -> {to}\n{error}");
        let line = error.split("api.json:").nth(1).and_then(|rest| rest.split(':').next()).unwrap();
        let expected = text[..text.find(from).unwrap()].lines().count();
        let line = line.parse::<usize>().unwrap();
        // A duplicate is found when its value has been read.
        let found = if message.starts_with("duplicate key") { line > expected } else { line == expected };
        assert!(found, "line {expected} was expected: {error}");
        assert!(!folder.join("into/shop/spec").exists(), "{error}");
    }
    // The end of the file, and bytes that are not UTF-8.
    let mut cut = files.clone();
    cut.insert(API.to_owned(), text.as_bytes()[..text.len() / 2].to_vec());
    let (_folder, error) = failed(&cut);
    let last = text[..text.len() / 2].lines().count();
    assert!(error.contains(&format!("api.json:{last}:")) && error.contains("EOF while parsing"), "{error}");
    let mut broken = files.clone();
    broken.insert(API.to_owned(), [b"{\n \"actions\": \"", &[0xff][..], b"\"}"].concat());
    let (_folder, error) = failed(&broken);
    assert!(error.contains("api.json:2:14: invalid UTF-8"), "{error}");
    let mut examples = files.clone();
    examples.insert(EXAMPLES.to_owned(), b"{\"actions\": {\"X\": [{\"colour\": 1}]}}".to_vec());
    let (_folder, error) = failed(&examples);
    assert!(error.contains("examples.json:1:") && error.contains("unknown field `colour`"), "{error}");
    let mut codes = files;
    codes.insert("errors/tencentcloud/shop/v20210615/errorcodes.py".to_owned(), b"# x\nimport os\n".to_vec());
    let (_folder, error) = failed(&codes);
    assert!(error.contains("errorcodes.py:2:1: expected NAME = 'Error.Code'"), "{error}");
}

#[test]
fn a_wrong_folder_or_service_says_what_to_do() {
    let folder = Folder::new(&inputs());
    for wrong in ["nothing", "errors", "wheel/tccli/services/shop/__init__.py"] {
        let error = Importer::open(&spec(), &folder.join(wrong), None, None, DocsMode::Own).unwrap_err().to_string();
        assert!(error.contains("pip download tccli --no-deps"), "{error}");
    }
    let importer = importer(&folder, DocsMode::Own).unwrap();
    let select = |name: &str| importer.select(&[name.to_owned()]).map_err(|error| error.to_string());
    assert_eq!(select("ship").unwrap_err(), "tccli 9.8.7 has no service `ship`; did you mean `shop`?");
    for name in ["../shop", "shop/..", "", ".", "CON", "/etc"] {
        assert!(select(name).unwrap_err().contains("has no service"), "{name}");
    }
    let error = select("shop@2020-01-01").unwrap_err();
    assert_eq!(error, "`shop` has no version `2020-01-01`; known are 2019-01-01, 2021-06-15");
    for version in ["shop@2019-01-01", "shop@v2019-01-01", "shop@v20190101"] {
        assert_eq!(select(version).unwrap().len(), 1, "{version}");
    }
}

#[test]
fn only_files_of_an_import_are_changed_or_deleted() {
    let folder = Folder::new(&inputs());
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    let shop = folder.join("into/shop");
    let stale = shop.join("spec/v2021-06-15/actions/old/Old.yaml");
    let own = shop.join("spec/v2021-06-15/own.yaml");
    fs::create_dir_all(stale.parent().unwrap()).unwrap();
    fs::write(&stale, "# @imported from tccli 1\naction: Old\n").unwrap();
    fs::write(&own, "types: {}\n").unwrap();
    import(&folder, &["shop@2021-06-15"], DocsMode::Own).unwrap();
    assert!(!stale.parent().unwrap().exists() && own.exists());
    assert!(!shop.join("spec/v2019-01-01").exists());
    // A file that somebody wrote is in the place of an action.
    let action = shop.join("spec/v2021-06-15/api.yaml");
    fs::write(&action, "api: mine\n").unwrap();
    let before = read_tree(&shop);
    let error = import(&folder, &["shop"], DocsMode::Names).unwrap_err();
    assert!(error.contains("api.yaml was not written by an import; move it away"), "{error}");
    assert_eq!(read_tree(&shop), before);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_links() {
    let mut files = inputs();
    files.insert("elsewhere/kept".to_owned(), Vec::new());
    for link in ["into/shop/spec", "into/shop/spec/v2021-06-15", "into/shop/spec/v2021-06-15/api.yaml"] {
        let folder = Folder::new(&files);
        let link = folder.join(link);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(folder.join("elsewhere"), &link).unwrap();
        let error = import(&folder, &["shop"], DocsMode::Own).unwrap_err();
        assert!(error.contains("is a symbolic link; nothing is written through it"), "{error}");
        assert_eq!(read_tree(&folder.join("elsewhere")).len(), 1);
        fs::remove_file(link).unwrap();
    }
}

#[test]
fn nothing_is_written_outside_the_folder() {
    let folder = Folder::new(&inputs());
    let outside = |folder: &Path| {
        let mut tree = read_tree(folder);
        tree.retain(|path, _| !path.starts_with("into/"));
        tree
    };
    let before = outside(&folder);
    import(&folder, &[], DocsMode::Own).unwrap();
    assert_eq!(outside(&folder), before);
    assert_eq!(fs::read_dir(folder.join("into")).unwrap().count(), 1);
}

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
fn changes_of_the_api_are_classified() {
    let mut files = inputs();
    let folder = Folder::new(&files);
    import(&folder, &["shop"], DocsMode::Own).unwrap();
    let changes = |files: &Files| {
        folder.write("", files);
        let importer = importer(&folder, DocsMode::Own).unwrap();
        let [selection] = importer.select(&["shop".to_owned()]).unwrap().try_into().unwrap();
        let into = folder.join("into");
        importer.import(&selection, &into.join("shop")).unwrap().changes(&into).unwrap()
    };
    files.retain(|path, _| path == API || path == EXAMPLES);
    assert_eq!(verdict(&changes(&files)), Verdict::Nothing);
    let mut api = serde_json::from_slice::<Value>(&files[API]).unwrap();
    api["actions"].as_object_mut().unwrap().remove("DeleteBook");
    files.insert(API.to_owned(), serde_json::to_vec(&api).unwrap());
    let before = read_tree(&folder.join("into"));
    assert_eq!(verdict(&changes(&files)), Verdict::Major);
    assert_eq!(read_tree(&folder.join("into")), before);
}
