//! The kit has cases for everything that the model says about requests, responses and errors. The expected ids are
//! derived from the JSON of the model, independently of the generator.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use tencentcloud_fake::conformance::{self, Options};

const MODELS: [&str; 3] = [
    "../../../../generated/model.json",
    "../../../tests/obstacle/generated/model.json",
    "../../../tests/tc3only/generated/model.json",
];

/// The cases that the kit must have for an API version, and those that it lacks.
struct ExpectedCases<'a> {
    api: &'a Value,
    ids: &'a BTreeSet<String>,
    count: usize,
    /// Error codes, and structures of requests and responses, that earlier actions have cases for.
    errors: BTreeSet<&'a str>,
    requests: BTreeSet<&'a str>,
    responses: BTreeSet<&'a str>,
    lacking: Vec<String>,
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value[name].as_array().into_iter().flatten()
}

fn wire(value: &Value) -> &str {
    text(&value["name"]["wire"])
}

impl<'a> ExpectedCases<'a> {
    fn expect(&mut self, action: &str, rest: &str) {
        self.count += 1;
        let id = format!("{}/{action}/{rest}", text(&self.api["folder"]));
        if !self.ids.contains(&id) {
            self.lacking.push(id);
        }
    }

    fn expect_all(&mut self, action: &str, prefix: &str, variants: &[&str]) {
        for variant in variants {
            self.expect(action, &format!("{prefix}/{variant}"));
        }
    }

    fn accepts(&self, leniency: &str) -> bool {
        list(&self.api["protocol"], "accept").any(|accepted| text(&accepted["kind"]) == leniency)
    }

    /// Returns the shape of a type or of the items of lists and maps.
    fn shape(&self, ty: &Value) -> Option<&'a Value> {
        let api = self.api;
        list(api, "shapes").find(|shape| wire(shape) == text(&innermost(ty)["shape"]))
    }

    fn structure(&self, ty: &Value) -> Option<&'a Value> {
        self.shape(ty).filter(|shape| shape["shape"] == "structure")
    }

    fn action(&mut self, action: &'a Value) {
        let name = wire(action);
        let host = list(self.api, "hosts").find(|host| host["key"] == action["host"]).expect("the host of the action");
        for nth in 1..=list(action, "examples").count() {
            // A version without the endpoint `qcloud` is called with JSON alone.
            if self.api["endpoints"]["qcloud"].is_null() {
                self.expect_all(name, &format!("example-{nth}"), &["tc3-post"]);
                continue;
            }
            self.expect_all(name, &format!("example-{nth}"), &["sha1-get", "sha256-post"]);
            if host["tencentcloud"].is_string() && action["endpoint"] != "qcloud" {
                self.expect_all(name, &format!("example-{nth}"), &["tc3-get", "tc3-post"]);
            }
        }
        for error in list(self.api, "errors") {
            let code = wire(error);
            let is_common = list(error, "actions").next().is_none();
            let is_own = list(action, "errors").any(|own| text(&own["code"]) == code);
            // The first action stands for all.
            if (is_common || is_own) && self.errors.insert(code) {
                self.expect(name, &format!("error/{code}"));
            }
        }
        self.response(name, &action["response"], "response/", &mut Vec::new());
        self.request(name, &action["request"], "", &mut Vec::new());
        let pages = &action["pagination"];
        if pages.is_object() {
            self.expect_all(name, "pagination", &["none", "one", "several"]);
            let more: &[&str] = match () {
                () if pages["token"].is_object() => &["absent", "repeated", "token"],
                () if pages["total"].is_array() => &["full-page", "shrinking", "short-page"],
                () => &[],
            };
            self.expect_all(name, "pagination", more);
            if pages["page"].is_object() && pages["total"].is_array() {
                self.expect(name, "pagination/number");
            }
        }
        for waiter in list(self.api, "waiters").filter(|waiter| text(&waiter["action"]) == name) {
            let prefix = format!("waiter/{}", wire(waiter));
            self.expect_all(name, &prefix, &["success", "retry", "timeout"]);
            for state in list(waiter, "failure") {
                self.expect(name, &format!("{prefix}/failure-{}", text(state).to_owned() + &number(state)));
            }
        }
    }

    fn response(&mut self, action: &str, structure: &'a Value, prefix: &str, inside: &mut Vec<&'a str>) {
        for member in list(structure, "members") {
            let prefix = format!("{prefix}{}", wire(member));
            if member["sensitive"] == true {
                self.expect(action, &prefix.replacen("response/", "secret/response/", 1));
            }
            let ty = innermost(&member["type"]);
            self.expect_all(action, &prefix, &["absent", "null", "unknown-member", "wrong-type"]);
            let shape = self.shape(ty);
            let base = text(&shape.unwrap_or(ty)["base"]);
            if shape.is_some_and(|shape| shape["shape"] == "enum") {
                self.expect(action, &format!("{prefix}/unknown-value"));
            }
            if base == "float" {
                self.expect_all(action, &prefix, &["whole", "small", "long"]);
            }
            let lenient: &[(&str, &str, &[&str])] = &[
                ("integer", "integer_in_quotes", &["in-quotes"]),
                ("boolean", "boolean_in_quotes", &["in-quotes-true", "in-quotes-false"]),
                ("decimal", "decimal_bare", &["bare"]),
                ("float", "float_in_quotes", &["in-quotes"]),
            ];
            for (of, leniency, variants) in lenient {
                if *of == base && self.accepts(leniency) {
                    self.expect_all(action, &prefix, variants);
                }
            }
            if self.structure(innermost(&member["type"])).is_none_or(|inner| !self.responses.insert(wire(inner))) {
                continue;
            }
            self.enter(&member["type"], inside, |expected, structure, inside| {
                expected.response(action, structure, &format!("{prefix}."), inside);
            });
        }
    }

    fn request(&mut self, action: &str, structure: &'a Value, prefix: &str, inside: &mut Vec<&'a str>) {
        for member in list(structure, "members").filter(|member| member["readonly"] != true) {
            let path = format!("request/{prefix}{}", wire(member));
            if member["sensitive"] == true {
                self.expect(action, &format!("secret/{path}"));
                self.expect(action, &path.replacen("request/", "secret/repeated/", 1));
            }
            for (constraint, bound, variants) in [
                ("range", "min", ["below", "least"]),
                ("range", "max", ["above", "most"]),
                ("length", "min", ["short", "shortest"]),
                ("length", "max", ["long", "longest"]),
                ("items", "max", ["many", "fullest"]),
            ] {
                if member[constraint][bound].as_i64().is_some_and(|bound| constraint == "range" || bound > 0) {
                    self.expect_all(action, &path, &variants);
                }
            }
            let format = list(self.api, "formats").find(|format| format["key"] == member["format"]);
            let has_prefixes = format.is_some_and(|format| list(format, "prefixes").next().is_some());
            for (is_expected, variant) in [
                (member["required"] == true, "absent"),
                (member["only"].is_array(), "not-among"),
                (has_prefixes, "other-start"),
                (member["filters"].is_array() && member["more_filters"] != true, "unknown-filter"),
                (member["more_filters"] == true, "other-filter"),
                (member["filter_values"]["max"].is_i64(), "filter-values"),
            ] {
                if is_expected {
                    self.expect(action, &format!("{path}/{variant}"));
                }
            }
            if self.structure(innermost(&member["type"])).is_none_or(|inner| !self.requests.insert(wire(inner))) {
                continue;
            }
            self.enter(&member["type"], inside, |expected, structure, inside| {
                expected.request(action, structure, &format!("{prefix}{}.", wire(member)), inside);
            });
        }
        for nth in 1..=list(structure, "rules").count() {
            self.count += 1;
            let above = format!("{}/{action}/request/{prefix}rule-{nth}/", text(&self.api["folder"]));
            if !self.ids.range(above.clone()..).next().is_some_and(|id| id.starts_with(&above)) {
                self.lacking.push(above);
            }
        }
    }

    /// Enters the structure of a type, except recursively.
    fn enter(
        &mut self,
        ty: &Value,
        inside: &mut Vec<&'a str>,
        go: impl FnOnce(&mut Self, &'a Value, &mut Vec<&'a str>),
    ) {
        if let Some(structure) = self.structure(ty)
            && !inside.contains(&wire(structure))
        {
            inside.push(wire(structure));
            go(self, structure, inside);
            inside.pop();
        }
    }
}

fn innermost(ty: &Value) -> &Value {
    let inner = if ty["list"].is_object() { &ty["list"] } else { &ty["map"] };
    if inner.is_object() { innermost(inner) } else { ty }
}

fn number(value: &Value) -> String {
    value.as_i64().map_or_else(String::new, |number| number.to_string())
}

#[test]
fn the_kit_covers_the_whole_model() {
    let ids = conformance::list(&Options::default()).expect("the kit is read");
    let ids = ids.into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>();
    let mut count = 0;
    for path in MODELS {
        let model = fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).expect("a model");
        let model: Value = serde_json::from_str(&model).expect("JSON");
        for api in list(&model, "apis") {
            let mut expected = ExpectedCases {
                api,
                ids: &ids,
                count: 0,
                errors: BTreeSet::new(),
                requests: BTreeSet::new(),
                responses: BTreeSet::new(),
                lacking: Vec::new(),
            };
            list(api, "actions").for_each(|action| expected.action(action));
            assert_eq!(expected.lacking, [""; 0], "of {}", expected.count);
            count += expected.count;
        }
    }
    assert!(count > 2500, "{count} of {} cases", ids.len());
}

#[test]
fn batches_succeed_and_fail_completely_and_in_part() {
    let ids = conformance::list(&Options::default()).expect("the kit is read").into_iter().map(|(id, _)| id);
    let ids = ids.filter(|id| id.contains("/batch/")).collect::<BTreeSet<_>>();
    let all = ids.iter().filter_map(|id| id.strip_suffix("/all")).collect::<Vec<_>>();
    assert_eq!(all.len(), 5);
    for batch in all {
        for part in ["part", "none"] {
            assert!(ids.contains(&format!("{batch}/{part}")), "{batch}");
        }
    }
}
