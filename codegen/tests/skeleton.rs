//! Tests that a skeleton has no mistakes except its placeholders, and none once they are filled in.

use std::fs;

use crate::support::{Files, Folder, base, diagnose, real_spec, render};
use tencentcloud_codegen::{
    load::{Loaded, from_map},
    tools::skeleton::{Request, Skeleton, SkeletonError, skeleton, write},
};

fn make(files: &Files, request: Request<'_>) -> Result<Skeleton, String> {
    skeleton(&from_map(files), request).map_err(|error| error.to_string())
}

/// Returns the spec with the skeleton added.
fn with(files: &Files, skeleton: &Skeleton, text: &str) -> Loaded {
    let mut files = files.clone();
    files.insert(skeleton.path.clone(), text.as_bytes().to_vec());
    from_map(&files)
}

const STOP: Request<'static> = Request { name: "StopThings", section: "things", version: "v1", host: None };

#[test]
fn each_placeholder_is_reported_and_nothing_else() {
    for (files, version, section) in
        [(base(), "v1", "things"), (real_spec(), "legacy", "instances"), (real_spec(), "v2017-03-12", "disks")]
    {
        let request = Request { name: "SwapThings", section, version, host: None };
        let made = make(&files, request).unwrap();
        assert_eq!(made.path, format!("{version}/actions/{section}/SwapThings.yaml"));
        assert_eq!(made.new_section, section == "disks");
        let loaded = with(&files, &made, &made.text);
        let diagnostics = diagnose(&loaded);
        let text = render(&diagnostics, &loaded.source);
        assert!(diagnostics.iter().all(|diagnostic| diagnostic.code.id == "E0610"), "{text}");
        let placeholders = made.text.matches("TODO").count();
        assert!(placeholders >= 10, "{}", made.text);
        assert_eq!(diagnostics.len(), placeholders, "{}\n{text}", made.text);
    }
}

#[test]
fn a_filled_in_skeleton_passes_every_lint() {
    let files = base();
    let made = make(&files, STOP).unwrap();
    let fillings = [
        ("summary: 'TODO: what the call does, in one sentence.'", "summary: Stops things."),
        ("doc: 'TODO: documentation beyond the summary, or delete this line.'", "doc: They keep their data."),
        ("manual: 'TODO: pages, like p45 or p45-48'", "manual: p7"),
        (
            "effect: 'TODO: read, write, purchase (costs money) or destroy (destroys something permanently)'",
            "effect: write",
        ),
        // The request's member, then the response's.
        (
            "  TODO:\n    type: TODO\n    doc: TODO\n",
            "  ThingIds:\n    type: list of string\n    format: thing-id\n    doc: Things to stop.\n",
        ),
        (
            "  TODO:\n    type: TODO\n    doc: TODO\n",
            "  Stopped:\n    type: integer\n    doc: How many were stopped.\n",
        ),
        ("- 'TODO: error codes that the page lists, or none'", "- InvalidThing.NotFound"),
        ("title: TODO", "title: All things"),
        ("\"RequestId\": \"TODO: from the page\"", "\"Stopped\": 3, \"RequestId\": \"r-3\""),
    ];
    let mut text = made.text.clone();
    for (placeholder, filling) in fillings {
        assert!(text.contains(placeholder), "{placeholder} is not in\n{text}");
        text = text.replacen(placeholder, filling, 1);
    }
    assert!(!text.contains("TODO"), "{text}");
    let loaded = with(&files, &made, &text);
    let diagnostics = diagnose(&loaded);
    assert!(diagnostics.is_empty(), "{}", render(&diagnostics, &loaded.source));
}

#[test]
fn a_known_host_is_not_a_placeholder() {
    let files = real_spec();
    let request = Request { name: "SwapImages", section: "images", version: "legacy", host: Some("image") };
    assert!(make(&files, request).unwrap().text.contains("\nhost: image\n"));
    let several = make(&files, Request { host: None, ..request }).unwrap().text;
    let line = several.lines().find(|line| line.starts_with("host:")).unwrap();
    assert_eq!(line, "host: 'TODO: one of cvm, trade, image, eip, dfw, vpc'");
    // The base has one host only.
    assert!(make(&base(), STOP).unwrap().text.contains("\nhost: shop\n"));
}

#[test]
fn an_invalid_skeleton_request_is_rejected() {
    let files = base();
    let cases = [
        (Request { version: "v11", ..STOP }, "unknown API version `v11`; did you mean `v1`?"),
        (Request { version: "2017", ..STOP }, "unknown API version `2017`; known: v1"),
        (Request { host: Some("shp"), ..STOP }, "unknown host `shp`; did you mean `shop`?"),
        (Request { name: "stop", ..STOP }, "`stop` is not a valid action name"),
        (Request { name: "../Stop", ..STOP }, "`../Stop` is not a valid action name"),
        (Request { name: "", ..STOP }, "`` is not a valid action name"),
        (Request { section: "../things", ..STOP }, "`../things` is not a valid section name"),
        (Request { section: "Things", ..STOP }, "`Things` is not a valid section name"),
        (Request { section: "thing", ..STOP }, "there is no section `thing`; did you mean `things`?"),
        (
            Request { name: "StartThings", section: "others", ..STOP },
            "v1 already has StartThings, in v1/actions/things/StartThings.yaml",
        ),
    ];
    for (request, expected) in cases {
        let message = make(&files, request).unwrap_err();
        assert!(message.starts_with(expected), "{request:?}: {message}");
    }
}

#[test]
fn a_spec_with_placeholders_accepts_another_skeleton() {
    let mut files = base();
    let first = make(&files, STOP).unwrap();
    files.insert(first.path, first.text.into_bytes());
    assert!(make(&files, Request { name: "SellThings", ..STOP }).is_ok());
}

#[test]
fn existing_files_are_never_overwritten() {
    let folder = Folder::new(&Files::new());
    let made = make(&base(), STOP).unwrap();
    write(&folder, &made).unwrap();
    let path = folder.join(&made.path);
    assert_eq!(fs::read_to_string(&path).unwrap(), made.text);
    fs::write(&path, "mine\n").unwrap();
    let error = write(&folder, &made).unwrap_err();
    assert!(matches!(error, SkeletonError::Write { .. }), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine\n");
}
