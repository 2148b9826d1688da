//! Tests specs that could break the tool. Each passes or causes an error with a location; none causes a panic, a hang
//! or excessive use of memory.
//!
//! A program of its own, since the memory of a process includes what other tests use.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use support::{Files, Folder, base, diagnose, real_spec, render};
use tencentcloud_codegen::load::{MAX_FILE_BYTES, from_map, read_dir};

/// Maximum processor time for one hostile file, without optimization.
const PATIENCE: Duration = Duration::from_secs(2);

/// Maximum memory for all of them together, at any moment.
const MEMORY: u64 = 512 << 20;

/// Returns the processor time of this thread, in which other work on the machine does not count. If the system does not
/// report it, returns the time since `start`.
fn spent(start: Instant) -> Duration {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = stat.and_then(|text| text.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// Returns the peak memory of this process, if the system reports it.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()? << 10)
}

/// Returns the codes reported for the base spec with one more file. Fails if that takes too much time or memory.
fn codes_with(path: &str, bytes: &[u8]) -> Vec<&'static str> {
    let mut files = base();
    files.insert(path.to_owned(), bytes.to_vec());
    let start = Instant::now();
    let before = spent(start);
    let loaded = from_map(&files);
    let diagnostics = diagnose(&loaded);
    // Rendering must not fail or hang, either.
    let _ = render(&diagnostics, &loaded.source);
    let took = spent(start).saturating_sub(before);
    assert!(took < PATIENCE, "{path} took {took:?}");
    assert!(peak().is_none_or(|bytes| bytes < MEMORY), "{path}: {:?} bytes", peak());
    diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect()
}

fn codes(bytes: impl AsRef<[u8]>) -> Vec<&'static str> {
    codes_with("v1/hostile.yaml", bytes.as_ref())
}

#[test]
fn nothing_at_all() {
    assert_eq!(codes(""), ["E0209"]);
    assert_eq!(codes("\n\n   \n"), ["E0209"]);
    assert_eq!(codes("# only a comment\n"), ["E0209"]);
    assert_eq!(codes("null\n"), ["E0209"]);
    assert_eq!(codes("just text\n"), ["E0205"]);
    assert_eq!(codes("- a\n- list\n"), ["E0205"]);
    assert!(diagnose(&from_map(&Files::new())).is_empty());
}

#[test]
fn depth() {
    assert_eq!(codes("types: ".to_owned() + &"[".repeat(20_000)), ["E0210"]);
    assert_eq!(codes("types: ".to_owned() + &"{a: ".repeat(20_000)), ["E0210"]);
    assert_eq!(codes("- ".repeat(20_000)), ["E0210"]);
    let mut stairs = String::new();
    for depth in 0..300 {
        stairs.push_str(&format!("{}a:\n", " ".repeat(depth)));
    }
    assert_eq!(codes(stairs), ["E0210"]);
}

#[test]
fn bombs() {
    let mut bomb = String::from("a: &a [x]\n");
    for letter in 'b'..='z' {
        let before = char::from(letter as u8 - 1);
        bomb.push_str(&format!("{letter}: &{letter} [{}]\n", vec![format!("*{before}"); 10].join(", ")));
    }
    let found = codes(bomb);
    // `n` and `y` are booleans to some readers.
    assert!(found.iter().all(|code| ["E0203", "E0204", "E0207"].contains(code)), "{found:?}");
    assert!(found.contains(&"E0203"));
}

#[test]
fn many_of_everything() {
    let keys: String = (0..5_000).map(|n| format!("k{n}: {{}}\n")).collect();
    assert!(codes("manual: p1\ntypes: {}\n".to_owned() + &keys).len() >= 1000);
    let line: String = (0..10_000).map(|n| format!("K{n}: {{}}, ")).collect();
    assert_eq!(codes(format!("manual: p1\ntypes: {{{line}}}\n")).len(), 10_000);
    // Each wrong name (Tx...) is close to many right ones (Ty...), so the search for suggestions has much to compare.
    let close = |n| format!("  Ty{n:05}: {{doc: A., members: {{a: {{type: Tx{n:05}, doc: A.}}}}}}\n");
    let close: String = (0..2_000).map(close).collect();
    assert!(codes("manual: p1\ntypes:\n".to_owned() + &close).len() >= 2_000);
    let same = "  T: {}\n".repeat(1_000);
    assert!(codes("manual: p1\ntypes:\n".to_owned() + &same).contains(&"E0202"));
}

#[test]
fn positions_in_very_long_lines() {
    let mut files = base();
    let line = format!("manual: p1\ntypes: {{{}Last: {{}}}}\n", " ".repeat(100_000));
    files.insert("v1/hostile.yaml".to_owned(), line.into_bytes());
    let loaded = from_map(&files);
    let text = render(&diagnose(&loaded), &loaded.source);
    assert!(text.contains("v1/hostile.yaml:2:100009\n") && text.len() < 1_000, "{text}");
}

#[test]
fn line_endings_and_marks() {
    let plain = base().remove("v1/errors.yaml").unwrap();
    let text = String::from_utf8(plain).unwrap();
    for changed in [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        format!("\u{feff}{}", text.replace('\n', "\r\n")),
        text.trim_end().to_owned(),
        format!("{text}\n\n\n"),
        format!("---\n{text}...\n"),
    ] {
        assert_eq!(codes_with("v1/errors.yaml", changed.as_bytes()), Vec::<&str>::new(), "{changed:?}");
    }
    assert_eq!(codes("types:\n\tThing: {}\n"), ["E0201"]);
    assert_eq!(codes("%YAML 1.2\n---\ntypes: {}\n"), ["E0203"]);
    assert_eq!(codes("types: {}\n---\nenums: {}\n"), ["E0208"]);
}

#[test]
fn positions_after_crlf_and_a_byte_order_mark() {
    let mut files = base();
    let text = String::from_utf8(files["v1/types.yaml"].clone()).unwrap().replace("type: decimal", "type: decmal");
    let position = |text: &str, files: &mut Files| {
        files.insert("v1/types.yaml".to_owned(), text.as_bytes().to_vec());
        let loaded = from_map(files);
        let diagnostics = diagnose(&loaded);
        assert_eq!(diagnostics.len(), 1, "{}", render(&diagnostics, &loaded.source));
        loaded.source.position(diagnostics[0].primary.span)
    };
    let plain = position(&text, &mut files);
    assert_eq!(position(&text.replace('\n', "\r\n"), &mut files), plain);
    assert_eq!(position(&format!("\u{feff}{text}"), &mut files), plain);
}

#[test]
fn bytes_that_are_not_utf_8() {
    assert!(codes(b"types:\n  \xff\xfe: {}\n").contains(&"E0102"));
    assert!(codes(b"\xff\xfet\0y\0p\0e\0s\0").contains(&"E0102"));
    assert!(codes([0u8; 4096]).iter().all(|code| *code == "E0201"));
    assert!(!codes("types: \u{0}\u{7}\u{1b}[31m\n").is_empty());
}

#[test]
fn long_scalars() {
    let long = "x".repeat(MAX_FILE_BYTES - 100);
    assert!(!codes(format!("manual: {long}\n")).is_empty());
    assert!(!codes(format!("{long}: 1\n")).is_empty());
    assert!(!codes(format!("types: '{long}\n")).is_empty());
    assert_eq!(codes("y".repeat(10 << 20)), ["E0104"]);
}

#[test]
fn a_missing_folder() {
    let loaded = read_dir(Path::new("/nonexistent/spec"));
    let diagnostics = diagnose(&loaded);
    assert_eq!(diagnostics.iter().map(|d| d.code.id).collect::<Vec<_>>(), ["E0101"]);
    assert!(render(&diagnostics, &loaded.source).contains("there is no folder"));
}

#[test]
fn a_folder_reads_like_the_same_files_in_memory() {
    let folder = Folder::new(&base());
    let (from_disk, _) = tencentcloud_codegen::compile(&read_dir(&folder));
    let (from_memory, _) = tencentcloud_codegen::compile(&from_map(&base()));
    assert!(from_disk.is_some() && from_disk == from_memory);
}

#[test]
fn malformed_actions() {
    let action = "v1/actions/things/StartThings.yaml";
    for text in [
        "action: {}\n",
        "action: [StartThings]\n",
        "action: StartThings\n",
        "action: StartThings\nrequest: []\n",
        "action: StartThings\nexamples: [1, 2]\n",
        "action: StartThings\nexamples:\n  - request: 1\n    response: 2\n",
        "action: StartThings\nrules:\n  - when: {a: 1}\n",
        "action: ''\n",
        "pagination: {offset: request., limit: response.., total: '', items: '[]'}\naction: StartThings\n",
    ] {
        assert!(!codes_with(action, text.as_bytes()).is_empty(), "{text}");
    }
}

/// Returns the files of the real spec, by path.
fn real_files() -> Vec<(String, Vec<u8>)> {
    real_spec().into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each case adds a damaged file of the real spec to the base, which is fast and causes errors of many kinds.
    #[test]
    fn truncated_and_flipped_files_never_panic(
        file in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let files = real_files();
        let (path, bytes) = file.get(&files);
        let mut bytes = bytes.clone();
        bytes.truncate(cut.index(bytes.len() + 1));
        for (at, to) in flips {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = to;
            }
        }
        codes_with(&path.replace("v2017-03-12", "v1").replace("legacy/", "v1/"), &bytes);
    }

    #[test]
    fn lines_in_any_order_never_panic(
        file in any::<prop::sample::Index>(),
        swaps in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6),
    ) {
        let files: Vec<_> = base().into_iter().collect();
        let (path, bytes) = file.get(&files);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        for (a, b) in swaps {
            let (a, b) = (a.index(lines.len()), b.index(lines.len()));
            lines.swap(a, b);
        }
        codes_with(path, (lines.join("\n") + "\n").as_bytes());
    }
}
