//! The runner with drivers that misbehave. They are shell scripts, since drivers can be written in any language.

use tencentcloud_fake::conformance::{self, Options, Report};

const CASE: &str = "v2017-03-12/StartInstances/example-1/tc3-post";

fn options(client: &str, case: &str) -> Options {
    Options { client: client.to_owned(), ids: vec![case.to_owned()], ..Options::default() }
}

fn run(client: &str, case: &str) -> Report {
    conformance::run(&options(client, case)).expect("the driver starts")
}

/// A driver that writes the same result for every command.
fn constant_driver(members: &str) -> String {
    let first_line = r#"printf '{"client":"a <client> & more"}\n'"#;
    // The id may be anywhere in the command.
    format!(r#"{first_line}; sed -u 's|^.*"id":"\([^"]*\)".*$|{{"id":"\1",{members}}}|'"#)
}

#[test]
fn unsupported_cases_are_neither_passed_nor_failed() {
    let report = run(&constant_driver(r#""unsupported":"it can do nothing""#), "legacy/DescribeEip/waiter");
    assert!(report.is_passed());
    assert!(report.cases().iter().all(|case| case.unsupported() == Some("it can do nothing")));
    let text = report.to_string();
    assert!(text.contains("unsupported: 19 of waiter: it can do nothing"), "{text}");
    assert!(report.junit().contains("<skipped message=\"it can do nothing\"/>"));
}

#[test]
fn a_missing_request_is_reported() {
    let report = run(&constant_driver(r#""response":{"RequestId":"x"}"#), CASE);
    let failures = report.cases()[0].failures();
    assert_eq!(failures[0], "request 1 was not sent");
    assert!(failures[1].starts_with("the outcome must be response {"), "{failures:?}");
}

#[test]
fn failures_show_the_expected_and_the_actual_outcome() {
    let report = run(
        &constant_driver(r#""error":{"kind":"transport"}"#),
        "v2017-03-12/StartInstances/request/InstanceIds/absent",
    );
    let failures = report.cases()[0].failures().join("\n");
    assert!(failures.contains(r#"must be error {"action":"StartInstances","kind":"validation""#), "{failures}");
    assert!(failures.contains(r#"is error {"kind":"transport"}"#), "{failures}");
}

#[test]
fn results_are_xml_whatever_the_client_says() {
    let report = run(&constant_driver(r#""error":{"kind":"<a> \& b"}"#), CASE);
    let junit = report.junit();
    assert!(junit.contains(r#"<testsuite name="a &lt;client&gt; &amp; more" tests="1" failures="1""#), "{junit}");
    assert!(junit.contains("&lt;a&gt; &amp; b"), "{junit}");
    assert!(junit.contains(r#"classname="v2017-03-12.StartInstances.example""#), "{junit}");
}

#[test]
fn a_driver_that_ends_fails_the_case_and_is_restarted() {
    let once = r#"printf '{"client":"short of breath"}\n'; read command"#;
    let report = run(once, "v2017-03-12/StartInstances/retry");
    assert_eq!(report.cases().len(), 3);
    assert!(report.cases().iter().all(|case| case.failures() == ["the driver has ended"]), "{report}");
}

#[test]
fn a_driver_that_ends_repeatedly_ends_the_run() {
    let once = r#"printf '{"client":"short of breath"}\n'; read command"#;
    let error = conformance::run(&options(once, "v2017-03-12/StartInstances")).unwrap_err();
    assert!(
        error.starts_with("10 consecutive cases have no result, the last one is v2017-03-12/StartInstances/"),
        "{error}"
    );
}

#[test]
fn an_invalid_result_fails_the_case() {
    let other = r#"printf '{"client":"x"}\n'; read command; echo '{"id":"another"}'"#;
    assert!(run(other, CASE).cases()[0].failures()[0].starts_with("the driver wrote the result of another case"));
    let none = r#"printf '{"client":"x"}\n'; read command; echo 'Traceback'"#;
    assert!(run(none, CASE).cases()[0].failures()[0].starts_with("the result of the driver is not valid JSON"));
}

#[test]
fn programs_that_are_not_drivers_are_reported() {
    let error = |client| conformance::run(&options(client, CASE)).unwrap_err();
    assert_eq!(error("true"), "the driver `true` ended without writing a line");
    assert!(
        error("echo hello").starts_with("the first line of the driver does not describe a client"),
        "{}",
        error("echo hello")
    );
}

#[test]
fn unknown_cases_are_reported() {
    let error = conformance::run(&options("true", "legacy/StartInstance")).unwrap_err();
    assert_eq!(error, "no case is selected; --list shows all cases");
}
