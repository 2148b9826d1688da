//! Changes of an API from one release to the next.

use serde_json::Value;
use tencentcloud_codegen::tools::{
    diff::{Verdict, verdict},
    import::DocsMode,
};

use super::{API, EXAMPLES, import, importer, inputs};
use crate::support::{Files, Folder, read_tree};

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
