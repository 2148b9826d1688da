use serde_json::json;

use super::{markdown, words};
use crate::model::{Bounds, Condition, Origin, Provenance, Rule, RuleEffect};

fn origin(provenance: Provenance, reason: &str) -> Origin {
    Origin {
        file: "v1/api.yaml".to_owned(),
        pages: String::new(),
        provenance,
        reason: reason.to_owned(),
        span: Default::default(),
    }
}

fn member(path: &str) -> Vec<String> {
    path.split('.').map(str::to_owned).collect()
}

#[test]
fn prose_is_shown_literally_and_code_stays_code() {
    assert_eq!(markdown::prose("a `region` is *not* <b>\n"), "a `region` is \\*not\\* \\<b\\>");
    assert_eq!(markdown::prose("POSTPAID_BY_HOUR and _x_"), "POSTPAID_BY_HOUR and \\_x\\_");
    // One backtick alone is a character like any other.
    assert_eq!(markdown::prose("()`~!@#"), "()\\`\\~!@#");
    assert_eq!(markdown::line("two\n  lines"), "two lines");
    assert_eq!(markdown::cell("a|b\nc\n\nd"), "a\\|b c<br>d");
    assert_eq!(markdown::literal(&json!("")), "`\"\"`");
    assert_eq!(markdown::literal(&json!("a`b")), "`` a`b ``");
    assert_eq!(markdown::literal(&json!(["a", 1])), "`[\"a\",1]`");
}

#[test]
fn empty_lines_are_joined_except_in_code() {
    assert_eq!(markdown::tidy("\n\na  \n\n\nb\n```text\nx\n\n\ny\n```\n\n\n"), "a\n\nb\n```text\nx\n\n\ny\n```\n");
}

#[test]
fn bounds_read_as_words() {
    let bounds = |min, max, step| Bounds { min, max, step };
    assert_eq!(words::bounds(bounds(Some(1), Some(36), None), "month"), "1 to 36 months");
    assert_eq!(words::bounds(bounds(None, None, Some(10)), "GB"), "a multiple of 10 GB");
    assert_eq!(words::bounds(bounds(Some(20), Some(50), Some(10)), "GB"), "20 to 50 GB, a multiple of 10");
    assert_eq!(words::bounds(bounds(Some(2), Some(2), None), ""), "exactly 2");
    assert_eq!(words::counted(bounds(None, Some(1), None), "item", "items"), "at most 1 item");
    assert_eq!(words::counted(bounds(Some(1), Some(5), None), "item", "items"), "1 to 5 items");
    assert_eq!(words::seconds(600), "10 minutes");
    assert_eq!(words::seconds(90), "90 seconds");
}

#[test]
fn rules_read_as_sentences() {
    let rule = |title: Option<&str>, conditions, effects| {
        let origin = origin(Provenance::Documented, "");
        words::rule(&Rule { title: title.map(str::to_owned), conditions, effects, origin, endpoint: None })
    };
    let prepaid = Condition::Equals { member: member("Type"), values: vec![json!("A"), json!(2)] };
    assert_eq!(
        rule(Some("Term"), vec![prepaid], vec![RuleEffect::Require(vec![member("Prepaid.Period")])]),
        "**Term.** When `Type` is `A` or `2`, `Prepaid.Period` is required."
    );
    assert_eq!(
        rule(None, vec![], vec![RuleEffect::Exclusive(vec![member("a"), member("b"), member("c")])]),
        "At most one of `a`, `b` and `c` may be given."
    );
    assert_eq!(
        rule(
            None,
            vec![Condition::Present(member("a")), Condition::Absent(member("b"))],
            vec![RuleEffect::Forbid(vec![member("c")]), RuleEffect::Fix { member: member("d"), value: json!(1) },]
        ),
        "When `a` is given and `b` is not given, `c` must not be given and `d` must be `1`."
    );
    assert_eq!(
        rule(None, vec![], vec![RuleEffect::RequireAny(vec![member("a"), member("b")])]),
        "At least one of `a` and `b` is required."
    );
}

#[test]
fn provenances_are_shown_with_their_reason() {
    assert_eq!(words::provenance_note(&origin(Provenance::Documented, "")), "");
    assert_eq!(words::provenance_note(&origin(Provenance::Supplemented, "")), " *(supplemented)*");
    assert_eq!(
        words::provenance_note(&origin(Provenance::Inferred, "An example has it.")),
        " *(inferred: An example has it.)*"
    );
}
