//! Tests the normal form of examples: the JSON that a strict encoder writes, and requests with typed values.

use crate::support::{Files, base, diagnose, render};
use serde_json::{Value, json};
use tencentcloud_codegen::compile;
use tencentcloud_codegen::load::from_map;
use tencentcloud_codegen::model::{Direction, Model};
use tencentcloud_codegen::values::query::{QueryDifference, compare};

const ACTION: &str = "\
action: AskAll
summary: Asks for everything.
manual: p7

host: shop
effect: read

request:
  Open:
    type: boolean
    doc: A flag.
  Kinds:
    type: list of Kind
    doc: Kinds of things.

response:
  Count:
    type: integer
    aliases: [count]
    doc: How many.
  Title:
    type: string
    doc: A text.
  Open:
    type: boolean
    doc: A flag.
  Price:
    type: decimal
    doc: What it costs.
  State:
    type: State
    doc: A state.
  Kind:
    type: Kind
    doc: A kind.
  Things:
    type: list of Thing
    doc: Things.
  ById:
    type: map of Thing
    doc: Things by id.
  Part:
    doc: A part.
    members:
      Size:
        type: integer
        doc: How large.
      When:
        type: timestamp
        doc: Since when.

errors: []

examples:
  - title: All
    query: Action=AskAll&Open=SENT&Kinds.1=1&Kinds.2=2
    request:
      {\"Open\": FLAG, \"Kinds\": [1, 2]}
    response:
      BODY
";

/// Returns the base spec with one more action and its response, and with all leniencies or none.
fn spec(body: &str, flag: &str, lenient: bool, numbers: bool) -> Files {
    let mut files = base();
    let sent = if flag == "1" || flag == "true" { "true" } else { "FALSE" };
    let action = ACTION.replace("BODY", body).replace("FLAG", flag).replace("SENT", sent);
    files.insert("v1/actions/things/AskAll.yaml".to_owned(), action.into_bytes());
    let mut api = String::from_utf8(files["v1/api.yaml"].clone()).unwrap();
    if lenient {
        let all = [
            "integer_in_quotes",
            "string_bare",
            "boolean_in_quotes",
            "decimal_bare",
            "one_for_list",
            "empty_list_for_object",
        ];
        let accept: String = all.iter().map(|kind| format!("    {kind}: A page needs it.\n")).collect();
        api = api.replace("  timestamp:", &format!("  accept:\n{accept}  timestamp:"));
    }
    if numbers {
        api = api.replace("[\"FALSE\", \"TRUE\"]", "[\"0\", \"1\"]");
    }
    files.insert("v1/api.yaml".to_owned(), api.into_bytes());
    let enums = String::from_utf8(files["v1/enums.yaml"].clone()).unwrap();
    let enums = enums
        .replace("    doc: What a thing is doing.", "    doc: What a thing is doing.\n    ignore_case: true")
        .replace("        doc: Resting.", "        aliases: [IDLE]\n        doc: Resting.");
    files.insert("v1/enums.yaml".to_owned(), enums.into_bytes());
    files
}

fn model(files: &Files) -> Model {
    let loaded = from_map(files);
    let (model, diagnostics) = compile(&loaded);
    model.unwrap_or_else(|| panic!("{}", render(&diagnostics, &loaded.source)))
}

fn normal(body: &Value, numbers: bool) -> Value {
    let model = model(&spec(&body.to_string(), "true", true, numbers));
    let example = &model.apis[0].actions.iter().find(|action| action.name.wire == "AskAll").unwrap().examples[0];
    assert_eq!(example.response, *body, "the response itself stays as printed");
    example.normal.clone()
}

#[test]
fn lenient_values_are_normalized() {
    let body = json!({"Response": {
        "count": "3", "Title": 7, "Open": "TRUE", "Price": 0.5, "State": "off", "Kind": "2",
        "Things": {"ThingId": "thing-1", "State": "IDLE", "Price": "1.00"},
        "ById": {"thing-2": {"Price": 2}},
        "Part": [], "RequestId": "r"
    }});
    assert_eq!(
        normal(&body, false),
        json!({
            "Count": 3, "Title": "7", "Open": true, "Price": "0.5", "State": "OFF", "Kind": 2,
            "Things": [{"ThingId": "thing-1", "State": "OFF", "Price": "1.00"}],
            "ById": {"thing-2": {"Price": "2"}},
            "Part": {}, "RequestId": "r"
        })
    );
}

#[test]
fn absent_values_are_omitted() {
    let body = json!({"Response": {
        "Count": null, "Things": [], "ById": {}, "Part": {"Size": null, "When": "2018-03-19T00:00:00Z"}, "RequestId": "r"
    }});
    assert_eq!(normal(&body, false), json!({"Part": {"When": "2018-03-19T00:00:00Z"}, "RequestId": "r"}));
    assert_eq!(normal(&json!({"Response": {"ById": [], "Things": [{}]}}), false), json!({"Things": [{}]}));
}

#[test]
fn booleans_become_numbers_if_the_version_has_them() {
    assert_eq!(normal(&json!({"Response": {"Open": 1}}), true), json!({"Open": 1}));
    assert_eq!(normal(&json!({"Response": {"Open": "0"}}), true), json!({"Open": 0}));
    assert_eq!(normal(&json!({"Response": {"Open": false}}), true), json!({"Open": 0}));
    assert_eq!(normal(&json!({"Response": {"Open": false}}), false), json!({"Open": false}));
}

#[test]
fn requests_are_typed() {
    for (flag, numbers) in [("true", false), ("1", true), ("true", true)] {
        let model = model(&spec(r#"{"Response": {}}"#, flag, true, numbers));
        let action = model.apis[0].actions.iter().find(|action| action.name.wire == "AskAll").unwrap();
        assert_eq!(action.examples[0].request, json!({"Open": true, "Kinds": [1, 2]}));
        assert_eq!(action.examples[0].corrected_query, action.examples[0].query);
    }
}

#[test]
fn without_leniencies_lenient_values_are_rejected() {
    let cases = [
        (json!({"Count": "3"}), "E0508"),
        (json!({"Title": 7}), "E0508"),
        (json!({"Open": "TRUE"}), "E0508"),
        (json!({"Price": 0.5}), "E0508"),
        (json!({"Things": {}}), "E0508"),
        (json!({"Part": []}), "E0508"),
        (json!({"ById": []}), "E0508"),
        (json!({"Count": "three"}), "E0501"),
        (json!({"Count": 3.5}), "E0501"),
        (json!({"Title": {}}), "E0501"),
        (json!({"Price": "1,00"}), "E0501"),
        (json!({"Things": [null, 3]}), "E0501"),
        (json!({"Part": [1]}), "E0501"),
        (json!({"Part": {"When": "yesterday"}}), "E0501"),
        (json!({"Kind": 3}), "E0509"),
        (json!({"State": "GONE"}), "E0509"),
        (json!({"Count": 1, "count": 1}), "E0502"),
        (json!({"Size": 1}), "E0502"),
    ];
    for (body, code) in cases {
        let loaded = from_map(&spec(&json!({"Response": body}).to_string(), "true", false, false));
        let found: Vec<&str> = diagnose(&loaded).iter().map(|diagnostic| diagnostic.code.id).collect();
        assert!(found.contains(&code) && found.iter().all(|other| *other == code), "{body}: {found:?}");
    }
}

#[test]
fn the_other_envelope() {
    let body = r#"{"Count": 1, "RequestId": "r"}"#;
    let mut files = spec(body, "true", false, false);
    let text = |path: &str, files: &Files| String::from_utf8(files[path].clone()).unwrap();
    let api = text("v1/api.yaml", &files).replace("envelope: response", "envelope: code");
    files.insert("v1/api.yaml".to_owned(), api.into_bytes());
    for action in ["StartThings", "DescribeThings"] {
        let path = format!("v1/actions/things/{action}.yaml");
        let opened = text(&path, &files).replace("{\"Response\": ", "").replace("\"}}\n", "\"}\n");
        files.insert(path, opened.into_bytes());
    }
    let model = model(&files);
    let action = model.apis[0].actions.iter().find(|action| action.name.wire == "AskAll").unwrap();
    assert_eq!(action.examples[0].normal, json!({"Count": 1, "RequestId": "r"}));
}

#[test]
fn inline_structures_get_a_name() {
    let model = model(&spec(r#"{"Response": {}}"#, "true", true, false));
    let shape = model.apis[0].shape("AskAllPart").unwrap();
    assert_eq!(shape.name.words, ["ask", "all", "part"]);
    assert_eq!(
        (shape.direction, shape.recursive, shape.sections.clone()),
        (Direction::Out, false, vec!["things".to_owned()])
    );
    assert_eq!(model.apis[0].shape("Kind").unwrap().direction, Direction::Both);
    assert_eq!(model.apis[0].shape("Filter").unwrap().direction, Direction::In);
}

#[test]
fn queries_are_compared_by_meaning() {
    let model = model(&spec(r#"{"Response": {}}"#, "true", true, false));
    let api = &model.apis[0];
    let action = api.actions.iter().find(|action| action.name.wire == "AskAll").unwrap();
    let request = json!({"Open": true, "Kinds": [1, 2]});
    for same in [
        "Action=AskAll&Open=TRUE&Kinds.0=1&Kinds.1=2",
        "Open=true&Kinds.2=2&Kinds.1=1&Action=AskAll",
        "Action=AskAll&Open=1&Kinds.0=1&Kinds.1=2&Nonce=5",
    ] {
        assert_eq!(compare(same, &request, action, api), [], "{same}");
    }
    let missing = |key: &str, value: &str| QueryDifference::Missing { key: key.to_owned(), value: value.to_owned() };
    let unexpected = |pair: &str| QueryDifference::Unexpected { pair: pair.to_owned() };
    assert_eq!(compare("Action=AskAll&Open=TRUE&Kinds.0=1", &request, action, api), [missing("Kinds.1", "2")]);
    assert_eq!(
        compare("Action=AskAll&Open=TRUE&Kinds.0=1&Kinds.1=2&on=TRUE", &request, action, api),
        [unexpected("on=TRUE")]
    );
    assert_eq!(
        compare("Action=Ask&Open=FALSE&Kinds.3=1&Kinds.4=2", &request, action, api),
        [
            QueryDifference::Value { pair: "Action=Ask".to_owned(), value: "AskAll".to_owned() },
            QueryDifference::Value { pair: "Open=FALSE".to_owned(), value: "TRUE".to_owned() },
            QueryDifference::Index { list: "Kinds".to_owned(), indexes: vec![3, 4] },
        ]
    );
    // A duplicate index is a mistake on the page, which the generator must report.
    assert_ne!(compare("Action=AskAll&Open=TRUE&Kinds.1=1&Kinds.1=2", &request, action, api), []);
}
