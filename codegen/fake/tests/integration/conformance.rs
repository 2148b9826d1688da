//! The conformance runner as a program.

use std::{
    fs,
    process::{Command, Output},
};

fn runner(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_tencentcloud-fake");
    Command::new(program).arg("conformance").args(arguments).output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A driver that writes the same result for every command.
fn telling(members: &str) -> String {
    format!(r#"echo '{{"client":"a test"}}'; sed -u 's|^.*"id":"\([^"]*\)".*$|{{"id":"\1",{members}}}|'"#)
}

#[test]
fn cases_are_listed_with_their_descriptions() {
    let output = runner(&["--list", "--case", "legacy/DescribeEip", "--filter", "pagination"]);
    assert!(output.status.success());
    let lines = text(&output.stdout);
    assert_eq!(lines.lines().count(), 11, "{lines}");
    assert!(lines.contains("legacy/DescribeEip/pagination/none: an empty list takes one call\n"), "{lines}");
}

#[test]
fn a_run_without_failures_counts_by_kind_and_action_and_writes_a_file() {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance.xml");
    let client = telling(r#""unsupported":"nothing is""#);
    let cases = ["--case", "legacy/DescribeEip/waiter", "--case", "legacy/DescribeEip/pagination"];
    let output = runner(&[&["--client", &client, "--junit", file, "--by-action"], &cases[..]].concat());
    let report = text(&output.stdout);
    assert!(output.status.success(), "{report}");
    assert!(report.contains("pagination     11      0      0          11"), "{report}");
    assert!(report.contains("legacy DescribeEip     27      0      0          27"), "{report}");
    let junit = fs::read_to_string(file).expect("the file is written");
    assert!(junit.contains(r#"tests="27" failures="0" errors="0" skipped="27""#), "{junit}");
}

#[test]
fn a_failure_is_shown_and_is_the_exit_status() {
    let client = telling(r#""items":[]"#);
    let output = runner(&["--client", &client, "--case", "legacy/DescribeEip/pagination/one"]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stdout);
    assert!(
        report.starts_with("FAIL legacy/DescribeEip/pagination/one\n     a page that is not full is the last\n"),
        "{report}"
    );
    assert!(report.contains("     - request 1 was not sent\n"), "{report}");
}

#[test]
fn unusable_options_are_reported() {
    let output = runner(&["--client", "true", "--kit", "no-such-file.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("cannot read no-such-file.json: "), "{}", text(&output.stderr));
    let output = runner(&[]);
    assert!(text(&output.stderr).contains("--client <COMMAND>"), "{}", text(&output.stderr));
}
