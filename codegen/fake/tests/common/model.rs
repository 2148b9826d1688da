//! The model as the generator wrote it, read apart from the fake, and what it says of an answer.

use serde_json::{Map, Value};

/// The generation of a folder, `v2017-03-12` or `v2`.
pub fn api(folder: &str) -> Value {
    let model: Value =
        serde_json::from_str(include_str!("../../../../generated/model.json")).expect("the model is JSON");
    let apis = model["apis"].as_array().expect("generations");
    apis.iter().find(|api| api["folder"] == folder).expect("the generation is there").clone()
}

pub fn actions(api: &Value) -> &[Value] {
    api["actions"].as_array().expect("actions")
}

pub fn wire(named: &Value) -> &str {
    named["name"]["wire"].as_str().expect("a name")
}

/// What is wrong with an answer, envelope taken off: members unknown, values of other types than the model says.
pub fn faults_of(api: &Value, action: &str, answer: &Value) -> Vec<String> {
    let action = actions(api).iter().find(|own| wire(own) == action).expect("the action is there");
    let members = action["response"]["members"].as_array().expect("members");
    let common = api["answer"].as_array().expect("members");
    let fields: Vec<&Value> = members.iter().chain(common).collect();
    let mut faults = Vec::new();
    match answer.as_object() {
        Some(answer) => structure(api, "", &fields, answer, &mut faults),
        None => faults.push("the answer is no object".to_owned()),
    }
    faults
}

fn structure(api: &Value, path: &str, fields: &[&Value], value: &Map<String, Value>, faults: &mut Vec<String>) {
    for (name, value) in value {
        let path = format!("{path}.{name}");
        match fields.iter().find(|field| wire(field) == name) {
            // Any member may be null.
            Some(_) if value.is_null() => {}
            Some(field) => typed(api, &path, &field["type"], value, faults),
            None => faults.push(format!("{path} is no member")),
        }
    }
}

fn typed(api: &Value, path: &str, ty: &Value, value: &Value, faults: &mut Vec<String>) {
    let (kind, inner) = ty.as_object().and_then(|ty| ty.iter().next()).expect("a type");
    match (kind.as_str(), value) {
        ("base", value) => {
            if !is_base(api, inner.as_str().expect("a word"), value) {
                faults.push(format!("{path} is {value}, not {inner}"));
            }
        }
        ("list", Value::Array(items)) => {
            items.iter().enumerate().for_each(|(at, item)| typed(api, &format!("{path}[{at}]"), inner, item, faults));
        }
        ("map", Value::Object(entries)) => {
            entries.iter().for_each(|(key, entry)| typed(api, &format!("{path}.{key}"), inner, entry, faults));
        }
        ("shape", value) => shape(api, path, inner.as_str().expect("a name"), value, faults),
        (kind, value) => faults.push(format!("{path} is {value}, not a {kind}")),
    }
}

fn shape(api: &Value, path: &str, name: &str, value: &Value, faults: &mut Vec<String>) {
    let shapes = api["shapes"].as_array().expect("shapes");
    let shape = shapes.iter().find(|shape| wire(shape) == name).expect("the shape is there");
    match (shape["shape"].as_str(), value) {
        (Some("structure"), Value::Object(members)) => {
            let fields: Vec<&Value> = shape["members"].as_array().expect("members").iter().collect();
            structure(api, path, &fields, members, faults);
        }
        (Some("enum"), value) => {
            let text = match (shape["base"].as_str(), value) {
                (Some("integer"), Value::Number(number)) => number.to_string(),
                (Some("string"), Value::String(text)) => text.clone(),
                _ => return faults.push(format!("{path} is {value}, no value of {name}")),
            };
            let values = shape["values"].as_array().expect("values");
            if !values.iter().any(|own| wire(own) == text) {
                faults.push(format!("{path} is {text}, which {name} does not list"));
            }
        }
        _ => faults.push(format!("{path} is {value}, not {name}")),
    }
}

fn is_base(api: &Value, base: &str, value: &Value) -> bool {
    let numbers = api["protocol"]["boolean"]["numbers"] == true;
    let looks_like = |text: &str, pattern: &str| {
        text.len() == pattern.len()
            && text.bytes().zip(pattern.bytes()).all(|(own, due)| match due {
                b'0' => own.is_ascii_digit(),
                due => own == due,
            })
    };
    match (base, value) {
        ("string", Value::String(_)) | ("boolean", Value::Bool(_)) => !(numbers && value.is_boolean()),
        ("boolean", Value::Number(number)) => numbers && matches!(number.as_i64(), Some(0 | 1)),
        ("integer", Value::Number(number)) => number.is_i64(),
        ("decimal", Value::String(text)) => text.parse::<f64>().is_ok(),
        ("date", Value::String(text)) => looks_like(text, "0000-00-00"),
        ("timestamp", Value::String(text)) => {
            let none = api["protocol"]["timestamp_none"].as_str();
            let pattern = if numbers { "0000-00-00 00:00:00" } else { "0000-00-00T00:00:00Z" };
            looks_like(text, pattern) || Some(text.as_str()) == none
        }
        _ => false,
    }
}
