//! Tests that every reader of the spec sees the same values.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::support::{Files, base, diagnose, real_spec, render};
use tencentcloud_codegen::compile;
use tencentcloud_codegen::diag::{self, codes};
use tencentcloud_codegen::load::{from_map, read_dir};
use tencentcloud_codegen::model::{CallProtocol, Direction, ShapeKind, Type};
use tencentcloud_codegen::syntax::{ActionFile, ApiFile, Definitions};
use tencentcloud_codegen::yaml;

#[test]
fn the_spec_has_no_problems() {
    let loaded = from_map(&real_spec());
    let diagnostics = diagnose(&loaded);
    assert!(diagnostics.is_empty(), "{}", render(&diagnostics, &loaded.source));
}

#[test]
fn an_ordinary_yaml_library_sees_the_same_values() {
    let source = from_map(&real_spec()).source;
    let mut files = 0;
    for file in source.files() {
        let text = source.text(file);
        let ours = yaml::parse_file(file, text, &mut Vec::new()).unwrap().to_json();
        let theirs: serde_json::Value = serde_yaml::from_str(text).unwrap();
        assert_eq!(ours, theirs, "{}", source.path(file));
        files += 1;
    }
    assert!(files > 100, "only {files} files");
}

#[test]
fn the_syntax_types_read_through_an_ordinary_yaml_library_too() {
    for (path, bytes) in real_spec().into_iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let text = String::from_utf8(bytes).unwrap();
        if path.contains("/actions/") {
            let action: ActionFile = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert!(action.action.is_some(), "{path}");
        } else if path.ends_with("api.yaml") {
            let api: ApiFile = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert!(!api.common.0.is_empty(), "{path}");
        } else if path == "protocol.yaml" {
            serde_yaml::from_str::<CallProtocol>(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        } else if path != "sources.yaml" {
            serde_yaml::from_str::<Definitions>(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
}

#[test]
fn line_endings_do_not_matter() {
    let plain = compile(&from_map(&real_spec())).0.unwrap();
    let crlf: Files = real_spec()
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap().replace('\n', "\r\n").into_bytes()))
        .collect();
    let crlf = compile(&from_map(&crlf)).0.unwrap();
    // Spans differ by the added bytes, so the exported forms are compared, which have none.
    assert_eq!(serde_json::to_string(&plain).unwrap(), serde_json::to_string(&crlf).unwrap());
}

#[test]
fn markdown_in_the_folder_of_texts_is_kept_for_the_targets() {
    let read = |dir: &Path| compile(&read_dir(dir)).0.unwrap().texts;
    let texts = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    assert!(texts["rust/README.md"].contains("```toml\ntencentcloud-cvm ="));
    let folders: BTreeSet<&str> = texts.keys().filter_map(|path| path.split('/').next()).collect();
    assert_eq!(folders, BTreeSet::from(["docs", "rust"]));
    let mut files = base();
    files.insert("texts/rust/README.md".to_owned(), b"One.\r\nTwo.\r\n".to_vec());
    let model = compile(&from_map(&files)).0.unwrap();
    assert_eq!(model.texts["rust/README.md"], "One.\nTwo.\n");
    files.insert("texts/rust/README.md".to_owned(), vec![0xff]);
    assert!(diagnose(&from_map(&files)).iter().any(|problem| problem.code.id == "E0102"));
}

#[test]
fn the_model_is_read_back_from_its_json() {
    let model = compile(&from_map(&real_spec())).0.unwrap();
    let text = serde_json::to_string(&model).unwrap();
    let again: tencentcloud_codegen::model::Model = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string(&again).unwrap(), text);
}

#[test]
fn definitions_may_be_in_any_file() {
    let plain = compile(&from_map(&base())).0.unwrap();
    let mut moved = base();
    let types = moved.remove("v1/types.yaml").unwrap();
    moved.insert("v1/a/b/c.yaml".to_owned(), types);
    let moved = compile(&from_map(&moved)).0.unwrap();
    let names = |model: &tencentcloud_codegen::model::Model| {
        model.apis[0].shapes.iter().map(|shape| shape.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&plain), names(&moved));
}

#[test]
fn every_reference_of_the_model_resolves() {
    let model = compile(&from_map(&real_spec())).0.unwrap();
    assert_eq!(model.apis.len(), 2);
    for api in &model.apis {
        let names: Vec<&str> = api.shapes.iter().map(|shape| shape.name.wire.as_str()).collect();
        assert!(names.is_sorted(), "shapes of {}", api.folder);
        let mut types = Vec::new();
        for shape in &api.shapes {
            if let ShapeKind::Structure(structure) = &shape.kind {
                types.extend(structure.members.iter().map(|member| &member.ty));
            }
            assert!(shape.sections.is_empty() || shape.direction != Direction::None, "{}", shape.name.wire);
        }
        types.extend(api.actions.iter().flat_map(|action| action.members()).map(|member| &member.ty));
        for ty in types {
            if let Type::Shape(name) = ty.innermost() {
                assert!(names.contains(&name.as_str()), "{name}");
            }
        }
    }
}

#[test]
fn fixes_remove_their_errors() {
    let mut files = base();
    let mut replace = |path: &str, pairs: &[(&str, &str)]| {
        let mut text = String::from_utf8(files[path].clone()).unwrap();
        for (from, to) in pairs {
            assert!(text.contains(from), "{from}");
            text = text.replacen(from, to, 1);
        }
        files.insert(path.to_owned(), text.into_bytes());
    };
    replace("sources.yaml", &[("\"2026-11-24\"", "2026-11-24 # a comment stays")]);
    replace(
        "v1/types.yaml",
        &[
            ("type: decimal", "type: decmal"),
            ("What it costs.", "What it costs"),
            ("format: thing-id", "fromat: thing-id"),
        ],
    );
    replace("v1/enums.yaml", &[("\"1\":", "1:")]);
    replace("v1/waiters.yaml", &[("Things[].ThingId", "Things.ThingId")]);
    replace(
        "v1/actions/things/StartThings.yaml",
        &[
            ("InvalidThing.NotFound, InvalidThing.Malformed]", "InvalidThing.NotFuond]"),
            ("default: \"1\"", "default: 1"),
        ],
    );
    let broken = from_map(&files);
    let diagnostics = diagnose(&broken);
    assert_eq!(diagnostics.len(), 8, "{}", render(&diagnostics, &broken.source));
    let fixed = diag::fix::apply(&diagnostics, &broken.source);
    files.extend(fixed.into_iter().map(|(path, text)| (path, text.into_bytes())));
    let fixed = from_map(&files);
    let left = diagnose(&fixed);
    assert!(left.is_empty(), "{}", render(&left, &fixed.source));
    assert!(String::from_utf8_lossy(&files["sources.yaml"]).contains("# a comment stays"));
}

#[test]
fn json_lines_have_every_location() {
    let mut files = base();
    files.insert(
        "v1/more.yaml".to_owned(),
        b"manual: p9\n\nerrors:\n  InvalidThing.NotFound:\n    kind: caller\n    doc: Again.\n".to_vec(),
    );
    let loaded = from_map(&files);
    let diagnostics = diagnose(&loaded);
    let line = diag::to_json(&diagnostics[0], &loaded.source);
    assert!(!line.contains('\n'));
    let value: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(value["code"], codes::E0301.id);
    assert_eq!(value["primary"]["file"], "v1/more.yaml");
    assert_eq!((&value["primary"]["line"], &value["primary"]["column"]), (&4.into(), &3.into()));
    assert_eq!(value["secondary"][0]["file"], "v1/errors.yaml");
    let keys: BTreeMap<String, serde_json::Value> = serde_json::from_value(value["primary"].clone()).unwrap();
    assert!(keys.contains_key("end_line") && keys.contains_key("start_byte"));
}
