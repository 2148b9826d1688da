//! The conformance runner as a program.

use std::{
    collections::BTreeMap,
    fs,
    process::{Command, Output},
};

use serde_json::Value;

fn runner(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_tencentcloud-fake");
    Command::new(program).arg("conformance").args(arguments).output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Returns the descriptions of the cases below a path, by id.
fn cases(below: &str) -> BTreeMap<String, String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../generated/conformance/cases.json");
    let kit: Value =
        serde_json::from_str(&fs::read_to_string(file).expect("the kit is generated")).expect("it is JSON");
    let text = |case: &Value, member: &str| case[member].as_str().expect("a case has it").to_owned();
    let cases = kit["cases"].as_array().expect("a kit has cases").iter();
    let all = cases.map(|case| (text(case, "id"), text(case, "description")));
    all.filter(|(id, _)| id.strip_prefix(below).is_some_and(|rest| rest.starts_with('/'))).collect()
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
    let cases = cases("legacy/DescribeEip/pagination");
    assert_eq!(lines.lines().count(), cases.len(), "{lines}");
    for (id, description) in &cases {
        assert!(lines.contains(&format!("{id}: {description}\n")), "{lines}");
    }
    assert!(lines.contains("legacy/DescribeEip/pagination/none: an empty list takes one call\n"), "{lines}");
}

#[test]
fn a_run_without_failures_counts_by_kind_and_action_and_writes_a_file() {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance.xml");
    let client = telling(r#""unsupported":"nothing is""#);
    let paths = ["--case", "legacy/DescribeEip/waiter", "--case", "legacy/DescribeEip/pagination"];
    let output = runner(&[&["--client", &client, "--junit", file, "--by-action"], &paths[..]].concat());
    let pages = cases("legacy/DescribeEip/pagination").len();
    let all = pages + cases("legacy/DescribeEip/waiter").len();
    let report = text(&output.stdout);
    assert!(output.status.success(), "{report}");
    assert!(report.contains(&format!("pagination     {pages}      0      0          {pages}")), "{report}");
    assert!(report.contains(&format!("legacy DescribeEip     {all}      0      0          {all}")), "{report}");
    let junit = fs::read_to_string(file).expect("the file is written");
    assert!(junit.contains(&format!(r#"tests="{all}" failures="0" errors="0" skipped="{all}""#)), "{junit}");
}

#[test]
fn a_failure_is_shown_and_is_the_exit_status() {
    let client = telling(r#""items":[]"#);
    let output = runner(&["--client", &client, "--case", "legacy/DescribeEip/pagination/one"]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stdout);
    let description = &cases("legacy/DescribeEip/pagination")["legacy/DescribeEip/pagination/one"];
    assert!(report.starts_with(&format!("FAIL legacy/DescribeEip/pagination/one\n     {description}\n")), "{report}");
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
