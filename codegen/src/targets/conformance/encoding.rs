//! Values as strings: form parameters, JSON, percent-encoding. Implemented independently of the clients, so that each
//! tests the other.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::{
    model::{Api, Member, Structure, Type},
    values::{form_text, query::flatten},
};

/// Returns the parameters of a request. Their names are dotted paths in which items have their index.
pub fn parameters(api: &Api, request: &Structure, value: &Value) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    flatten(api, request, value, api.protocol.list_base, &mut |name, _, value| {
        out.insert(name, form_text(api, value));
    });
    out
}

/// Converts a typed value to the JSON of the API version.
pub fn wire(api: &Api, value: &Value) -> Value {
    match value {
        Value::Bool(flag) if api.protocol.boolean.numbers => Value::from(u8::from(*flag)),
        Value::Array(items) => items.iter().map(|item| wire(api, item)).collect(),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), wire(api, value)));
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}

/// Converts a documented response to typed values: booleans are booleans.
pub fn typed(api: &Api, members: &[&Member], value: &Value) -> Value {
    let Value::Object(values) = value else { return value.clone() };
    let typed = values.iter().map(|(name, value)| {
        let member = members.iter().find(|member| member.name.wire == *name);
        (name.clone(), member.map_or_else(|| value.clone(), |member| typed_value(api, &member.ty, value)))
    });
    Value::Object(typed.collect::<Map<_, _>>())
}

fn typed_value(api: &Api, ty: &Type, value: &Value) -> Value {
    use crate::model::BaseType::Boolean;
    match (ty, value) {
        (Type::Base(Boolean), Value::Number(number)) => Value::Bool(number.as_i64() == Some(1)),
        (Type::List(item), Value::Array(items)) => items.iter().map(|value| typed_value(api, item, value)).collect(),
        (Type::Map(item), Value::Object(entries)) => {
            let entries = entries.iter().map(|(key, value)| (key.clone(), typed_value(api, item, value)));
            Value::Object(entries.collect())
        }
        _ => match api.structure(ty) {
            Some(structure) => typed(api, &structure.members.iter().collect::<Vec<_>>(), value),
            None => value.clone(),
        },
    }
}

/// Returns JSON without spaces, members sorted by the bytes of their names.
pub fn sorted_json(mut value: Value) -> String {
    value.sort_all_objects();
    value.to_string()
}

/// Returns `name=value&name=value` with all but the unreserved characters of RFC 3986 percent-encoded.
pub fn query(parameters: &BTreeMap<String, String>) -> String {
    let pairs = parameters.iter().map(|(name, value)| format!("{}={}", percent_encode(name), percent_encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn percent_encode(text: &str) -> PercentEncode<'_> {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(text, RESERVED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_sorted_and_compact() {
        let value = serde_json::json!({"b": [1, {"d": "é\n", "c": null}], "a": true});
        assert_eq!(sorted_json(value), "{\"a\":true,\"b\":[1,{\"c\":null,\"d\":\"é\\n\"}]}");
    }

    #[test]
    fn queries_are_encoded_as_the_rfc_says() {
        let parameters = BTreeMap::from([("a.0".to_owned(), "x y/é~".to_owned())]);
        assert_eq!(query(&parameters), "a.0=x%20y%2F%C3%A9~");
    }
}
