//! What the runner makes of drivers that do not do their part. They are written in the shell, as drivers may be in anything.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation here is a failed test"
)]

use tencentcloud_fake::conformance::{self, Options, Report};

const CASE: &str = "v2017-03-12/StartInstances/example-1/tc3-post";

fn options(client: &str, case: &str) -> Options {
    Options { client: client.to_owned(), ids: vec![case.to_owned()], ..Options::default() }
}

fn run(client: &str, case: &str) -> Report {
    conformance::run(&options(client, case)).expect("the driver starts")
}

/// A driver that answers every order alike.
fn answering(members: &str) -> String {
    let hello = r#"printf '{"client":"a <client> & more"}\n'"#;
    // As the order begins with its members sorted or not, the id is taken wherever it stands.
    format!(r#"{hello}; sed -u 's|^.*"id":"\([^"]*\)".*$|{{"id":"\1",{members}}}|'"#)
}

#[test]
fn what_a_client_cannot_do_is_neither_passed_nor_failed() {
    let report = run(&answering(r#""unsupported":"it can do nothing""#), "v2/DescribeEip/wait");
    assert!(report.is_passed());
    assert!(report.cases().iter().all(|case| case.unsupported() == Some("it can do nothing")));
    let text = report.to_string();
    assert!(text.contains("unsupported: 12 of wait: it can do nothing"), "{text}");
    assert!(report.junit().contains("<skipped message=\"it can do nothing\"/>"));
}

#[test]
fn a_call_that_never_comes_is_missed() {
    let report = run(&answering(r#""answer":{"RequestId":"x"}"#), CASE);
    let faults = report.cases()[0].faults();
    assert_eq!(faults[0], "request 1 was not sent");
    assert!(faults[1].starts_with("the outcome must be answer {"), "{faults:?}");
}

#[test]
fn both_sides_of_a_failure_are_shown() {
    let report =
        run(&answering(r#""error":{"failure":"transport"}"#), "v2017-03-12/StartInstances/request/InstanceIds/absent");
    let faults = report.cases()[0].faults().join("\n");
    assert!(faults.contains(r#"must be error {"action":"StartInstances","failure":"invalid""#), "{faults}");
    assert!(faults.contains(r#"is error {"failure":"transport"}"#), "{faults}");
}

#[test]
fn results_are_xml_whatever_the_client_says() {
    let report = run(&answering(r#""error":{"failure":"<a> \& b"}"#), CASE);
    let junit = report.junit();
    assert!(junit.contains(r#"<testsuite name="a &lt;client&gt; &amp; more" tests="1" failures="1""#), "{junit}");
    assert!(junit.contains("&lt;a&gt; &amp; b"), "{junit}");
    assert!(junit.contains(r#"classname="v2017-03-12.StartInstances.example""#), "{junit}");
}

#[test]
fn a_client_that_ends_fails_the_case_and_is_started_again() {
    let once = r#"printf '{"client":"short of breath"}\n'; read order"#;
    let report = run(once, "v2017-03-12/StartInstances/retry");
    assert_eq!(report.cases().len(), 3);
    assert!(report.cases().iter().all(|case| case.faults() == ["the client's program has ended"]), "{report}");
}

#[test]
fn a_client_that_ends_again_and_again_ends_the_run() {
    let once = r#"printf '{"client":"short of breath"}\n'; read order"#;
    let error = conformance::run(&options(once, "v2017-03-12/StartInstances")).unwrap_err();
    assert!(
        error.starts_with("10 cases in a row are without an answer, the last v2017-03-12/StartInstances/"),
        "{error}"
    );
}

#[test]
fn an_answer_that_makes_no_sense_fails_the_case() {
    let other = r#"printf '{"client":"x"}\n'; read order; echo '{"id":"another"}'"#;
    assert!(run(other, CASE).cases()[0].faults()[0].starts_with("the client answered another case"));
    let none = r#"printf '{"client":"x"}\n'; read order; echo 'Traceback'"#;
    assert!(run(none, CASE).cases()[0].faults()[0].starts_with("the client's answer is no JSON"));
}

#[test]
fn a_program_that_is_no_driver_is_told_so() {
    let error = |client| conformance::run(&options(client, CASE)).unwrap_err();
    assert_eq!(error("true"), "the client `true` ended without a word");
    assert!(
        error("echo hello").starts_with("the client's first line does not say what it is"),
        "{}",
        error("echo hello")
    );
}

#[test]
fn a_case_that_is_not_there_is_told() {
    let error = conformance::run(&options("true", "v2/StartInstance")).unwrap_err();
    assert_eq!(error, "there is no such case; --list shows all");
}
