//! Which files an import changes.

use std::{fs, path::Path};

use serde_json::Value;
use tencentcloud_codegen::tools::import::DocsMode;

use super::{API, import, inputs};
use crate::support::{Folder, read_tree};

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
fn what_has_no_action_of_plain_json_is_left_out() {
    let mut files = inputs();
    let mut api = serde_json::from_slice::<Value>(&files[API]).unwrap();
    for action in api["actions"].as_object_mut().unwrap().values_mut() {
        action["skip_sign"] = true.into();
    }
    // A service, and a version newer than those of another service.
    for (service, version) in [("radio", "2021-06-15"), ("shop", "2025-01-01")] {
        api["metadata"]["apiVersion"] = version.into();
        let path = format!("wheel/tccli/services/{service}/v{}/api.json", version.replace('-', ""));
        files.insert(path, serde_json::to_vec(&api).unwrap());
    }
    let folder = Folder::new(&files);
    let report = import(&folder, &[], DocsMode::Own).unwrap();
    let expected = ["radio/v2021-06-15", "shop/v2025-01-01"]
        .map(|path| format!("{path} is left out, since none of its actions is plain JSON"));
    assert_eq!(report.warnings, expected);
    assert!(report.refused.iter().any(|(path, _)| path == "radio/v2021-06-15/ListEvents"), "{:?}", report.refused);
    assert!(!folder.join("into/radio").exists() && !folder.join("into/shop/spec/v2025-01-01").exists());
    let newest = fs::read_to_string(folder.join("into/shop/spec/v2021-06-15/api.yaml")).unwrap();
    assert!(newest.contains("default: true"), "{newest}");
}
