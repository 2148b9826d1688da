//! Whatever the model says of requests, answers and errors, the kit asks for. Counted from the model's JSON, apart from the generator.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed expectation here is a failed test"
)]

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use tencentcloud_fake::conformance::{self, Options};

const MODELS: [&str; 2] = ["../../../../generated/model.json", "../../../tests/obstacle/generated/model.json"];

/// A generation, and what the kit lacks of what is due.
struct Due<'a> {
    api: &'a Value,
    ids: &'a BTreeSet<String>,
    asked: usize,
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

impl<'a> Due<'a> {
    fn ask(&mut self, action: &str, rest: &str) {
        self.asked += 1;
        let id = format!("{}/{action}/{rest}", text(&self.api["folder"]));
        if !self.ids.contains(&id) {
            self.lacking.push(id);
        }
    }

    fn ask_all(&mut self, action: &str, place: &str, variants: &[&str]) {
        for variant in variants {
            self.ask(action, &format!("{place}/{variant}"));
        }
    }

    fn accepts(&self, leniency: &str) -> bool {
        list(&self.api["protocol"], "accept").any(|accepted| text(&accepted["kind"]) == leniency)
    }

    /// The shape behind a type, inside of lists and maps.
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
        let is_gone = list(&self.api["today"], "gone").any(|gone| text(gone) == name);
        for nth in 1..=list(action, "examples").count() {
            self.ask_all(name, &format!("example-{nth}"), &["sha1-get", "sha256-post"]);
            if host["today"].is_string() && !is_gone {
                self.ask_all(name, &format!("example-{nth}"), &["tc3-get", "tc3-post"]);
            }
        }
        for error in list(self.api, "errors") {
            let code = wire(error);
            let is_common = list(error, "actions").next().is_none();
            if is_common || list(action, "errors").any(|own| text(&own["code"]) == code) {
                self.ask(name, &format!("error/{code}"));
            }
        }
        self.answer(name, &action["response"], "answer/", &mut Vec::new());
        self.request(name, &action["request"], "", &mut Vec::new());
        if action["pages"].is_object() {
            self.ask_all(name, "pages", &["none", "one", "full-page", "several", "shrinking"]);
        }
        for waiter in list(self.api, "waiters").filter(|waiter| text(&waiter["action"]) == name) {
            let place = format!("wait/{}", wire(waiter));
            self.ask_all(name, &place, &["success", "retry", "time-out"]);
            for state in list(waiter, "failure") {
                self.ask(name, &format!("{place}/failure-{}", text(state).to_owned() + &number(state)));
            }
        }
    }

    fn answer(&mut self, action: &str, structure: &'a Value, place: &str, inside: &mut Vec<&'a str>) {
        for field in list(structure, "members") {
            let place = format!("{place}{}", wire(field));
            let ty = innermost(&field["type"]);
            self.ask_all(action, &place, &["absent", "null", "unknown-member", "wrong-type"]);
            let shape = self.shape(ty);
            let base = text(&shape.unwrap_or(ty)["base"]);
            if shape.is_some_and(|shape| shape["shape"] == "enum") {
                self.ask(action, &format!("{place}/unknown-value"));
            }
            let lenient: &[(&str, &str, &[&str])] = &[
                ("integer", "integer_in_quotes", &["in-quotes"]),
                ("boolean", "boolean_in_quotes", &["in-quotes-true", "in-quotes-false"]),
                ("decimal", "decimal_bare", &["bare"]),
            ];
            for (of, leniency, variants) in lenient {
                if *of == base && self.accepts(leniency) {
                    self.ask_all(action, &place, variants);
                }
            }
            self.enter(&field["type"], inside, |due, structure, inside| {
                due.answer(action, structure, &format!("{place}."), inside);
            });
        }
    }

    fn request(&mut self, action: &str, structure: &'a Value, place: &str, inside: &mut Vec<&'a str>) {
        for field in list(structure, "members").filter(|field| field["readonly"] != true) {
            let path = format!("request/{place}{}", wire(field));
            for (constraint, bound, variants) in [
                ("range", "min", ["below", "least"]),
                ("range", "max", ["above", "most"]),
                ("length", "min", ["short", "shortest"]),
                ("length", "max", ["long", "longest"]),
                ("items", "max", ["many", "fullest"]),
            ] {
                if field[constraint][bound].as_i64().is_some_and(|bound| constraint == "range" || bound > 0) {
                    self.ask_all(action, &path, &variants);
                }
            }
            let format = list(self.api, "formats").find(|format| format["key"] == field["format"]);
            let has_starts = format.is_some_and(|format| list(format, "prefixes").next().is_some());
            for (is_due, variant) in [
                (field["required"] == true, "absent"),
                (field["only"].is_array(), "not-among"),
                (has_starts, "other-start"),
                (field["filters"].is_array(), "unknown-filter"),
                (field["filter_values"]["max"].is_i64(), "filter-values"),
            ] {
                if is_due {
                    self.ask(action, &format!("{path}/{variant}"));
                }
            }
            self.enter(&field["type"], inside, |due, structure, inside| {
                due.request(action, structure, &format!("{place}{}.", wire(field)), inside);
            });
        }
        for nth in 1..=list(structure, "rules").count() {
            self.asked += 1;
            let above = format!("{}/{action}/request/{place}rule-{nth}/", text(&self.api["folder"]));
            if !self.ids.range(above.clone()..).next().is_some_and(|id| id.starts_with(&above)) {
                self.lacking.push(above);
            }
        }
    }

    /// Goes into the structure behind a type, unless it is in there.
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
fn the_kit_asks_for_all_that_the_model_says() {
    let ids = conformance::list(&Options::default()).expect("the kit is read");
    let ids = ids.into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>();
    let mut asked = 0;
    for path in MODELS {
        let model = fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).expect("a model");
        let model: Value = serde_json::from_str(&model).expect("JSON");
        for api in list(&model, "apis") {
            let mut due = Due { api, ids: &ids, asked: 0, lacking: Vec::new() };
            list(api, "actions").for_each(|action| due.action(action));
            assert_eq!(due.lacking, [""; 0], "of {}", due.asked);
            asked += due.asked;
        }
    }
    assert!(asked > 5000, "{asked} of {} cases", ids.len());
}

#[test]
fn batches_succeed_and_fail_in_all_parts() {
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
