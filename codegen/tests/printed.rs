//! All generated Rust is laid out as the printer lays it out, whichever way it came there.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::path::Path;

/// Lines but those that the printer does not know: blank ones, and comments that are no documentation.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with("// "))
}

#[test]
fn generated_rust_is_what_the_printer_makes_of_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for folder in ["../generated", "tests/obstacle/generated"] {
        let mut files = support::read_tree(&root.join(folder));
        files.retain(|path, _| path.ends_with(".rs") && !path.contains("target/"));
        for (path, bytes) in files {
            let text = String::from_utf8(bytes).unwrap();
            let printed = prettyplease::unparse(&syn::parse_file(&text).unwrap());
            if let Some((ours, theirs)) = lines(&text).zip(lines(&printed)).find(|(ours, theirs)| ours != theirs) {
                panic!("{folder}/{path}:\n{ours}\nis printed as\n{theirs}");
            }
            assert_eq!(lines(&text).count(), lines(&printed).count(), "{folder}/{path}");
            count += 1;
        }
    }
    assert!(count > 200, "{count} files");
}
