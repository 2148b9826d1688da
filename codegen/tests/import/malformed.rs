//! Mistakes in the files of the vendor, and wrong arguments.

use tencentcloud_codegen::tools::import::{DocsMode, Importer};

use super::{API, EXAMPLES, failed, importer, inputs, spec};
use crate::support::Folder;

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
            "\"apiVersion\": \"2021-06-15\"",
            "\"apiVersion\": \"2021-06-16\"",
            "`2021-06-16` is not the version of the folder, 2021-06-15",
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
