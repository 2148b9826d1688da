//! The model as the generator wrote it, read independently of the fake, and its check of responses.

use serde_json::{Map, Value};

/// The whole model.
pub fn model() -> Value {
    serde_json::from_str(include_str!("../../../../../generated/model.json")).expect("the model is JSON")
}

/// The API with that version; `None` stands for the legacy API, whose calls have no version.
pub fn api(version: Option<&str>) -> Value {
    let model = model();
    let apis = model["apis"].as_array().expect("APIs");
    apis.iter().find(|api| has_version(api, version)).expect("the API version").clone()
}

pub fn has_version(api: &Value, version: Option<&str>) -> bool {
    match version {
        Some(version) => api["version"] == version,
        None => api["protocol"]["envelope"] == "code",
    }
}

pub fn actions(api: &Value) -> &[Value] {
    api["actions"].as_array().expect("actions")
}

pub fn wire(named: &Value) -> &str {
    named["name"]["wire"].as_str().expect("a name")
}

/// Returns the errors of a response without its envelope: unknown members and values of other types than in the model.
pub fn type_errors(api: &Value, action: &str, response: &Value) -> Vec<String> {
    let action = actions(api).iter().find(|own| wire(own) == action).expect("the action is there");
    let own = action["response"]["members"].as_array().expect("members");
    let common = api["response"].as_array().expect("members");
    let members: Vec<&Value> = own.iter().chain(common).collect();
    let mut errors = Vec::new();
    match response.as_object() {
        Some(response) => structure(api, "", &members, response, &mut errors),
        None => errors.push("the response is not an object".to_owned()),
    }
    errors
}

fn structure(api: &Value, path: &str, known: &[&Value], value: &Map<String, Value>, errors: &mut Vec<String>) {
    for (name, value) in value {
        let path = format!("{path}.{name}");
        match known.iter().find(|member| wire(member) == name) {
            // Any member may be null.
            Some(_) if value.is_null() => {}
            Some(member) => typed(api, &path, &member["type"], value, errors),
            None => errors.push(format!("{path} is an unknown member")),
        }
    }
}

fn typed(api: &Value, path: &str, ty: &Value, value: &Value, errors: &mut Vec<String>) {
    let (kind, inner) = ty.as_object().and_then(|ty| ty.iter().next()).expect("a type");
    match (kind.as_str(), value) {
        ("base", value) => {
            if !is_base(api, inner.as_str().expect("a word"), value) {
                errors.push(format!("{path} is {value}, not {inner}"));
            }
        }
        ("list", Value::Array(items)) => {
            items.iter().enumerate().for_each(|(at, item)| typed(api, &format!("{path}[{at}]"), inner, item, errors));
        }
        ("map", Value::Object(entries)) => {
            entries.iter().for_each(|(key, entry)| typed(api, &format!("{path}.{key}"), inner, entry, errors));
        }
        ("shape", value) => shape(api, path, inner.as_str().expect("a name"), value, errors),
        (kind, value) => errors.push(format!("{path} is {value}, not a {kind}")),
    }
}

fn shape(api: &Value, path: &str, name: &str, value: &Value, errors: &mut Vec<String>) {
    let shapes = api["shapes"].as_array().expect("shapes");
    let shape = shapes.iter().find(|shape| wire(shape) == name).expect("the shape is there");
    match (shape["shape"].as_str(), value) {
        (Some("structure"), Value::Object(members)) => {
            let known: Vec<&Value> = shape["members"].as_array().expect("members").iter().collect();
            structure(api, path, &known, members, errors);
        }
        (Some("enum"), value) => {
            let text = match (shape["base"].as_str(), value) {
                (Some("integer"), Value::Number(number)) => number.to_string(),
                (Some("string"), Value::String(text)) => text.clone(),
                _ => return errors.push(format!("{path} is {value}, not a value of {name}")),
            };
            let values = shape["values"].as_array().expect("values");
            if !values.iter().any(|own| wire(own) == text) {
                errors.push(format!("{path} is {text}, which {name} does not list"));
            }
        }
        _ => errors.push(format!("{path} is {value}, not {name}")),
    }
}

fn is_base(api: &Value, base: &str, value: &Value) -> bool {
    let numbers = api["protocol"]["boolean"]["numbers"] == true;
    let looks_like = |text: &str, pattern: &str| {
        text.len() == pattern.len()
            && text.bytes().zip(pattern.bytes()).all(|(own, expected)| match expected {
                b'0' => own.is_ascii_digit(),
                expected => own == expected,
            })
    };
    match (base, value) {
        ("string", Value::String(_)) | ("boolean", Value::Bool(_)) => !(numbers && value.is_boolean()),
        ("boolean", Value::Number(number)) => numbers && matches!(number.as_i64(), Some(0 | 1)),
        ("integer", Value::Number(number)) => number.is_i64(),
        ("decimal", Value::String(text)) => text.parse::<f64>().is_ok(),
        ("float", Value::Number(_)) => true,
        ("date", Value::String(text)) => looks_like(text, "0000-00-00"),
        ("timestamp", Value::String(text)) => {
            let none = api["protocol"]["timestamp_none"].as_str();
            let pattern = if numbers { "0000-00-00 00:00:00" } else { "0000-00-00T00:00:00Z" };
            looks_like(text, pattern) || Some(text.as_str()) == none
        }
        _ => false,
    }
}
