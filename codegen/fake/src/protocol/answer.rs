//! Answers in their envelope.

use serde_json::{Map, Value, json};

use crate::{codes::Refusal, model::Envelope};

/// The body of an answer that worked.
pub fn success(envelope: Envelope, mut members: Map<String, Value>, request_id: &str) -> Value {
    match envelope {
        Envelope::Response => {
            members.insert("RequestId".to_owned(), request_id.into());
            json!({ "Response": members })
        }
        Envelope::Code => {
            // Members that a batch has set stay.
            for (name, value) in [("code", Value::from(0)), ("message", "".into()), ("codeDesc", "Success".into())] {
                members.entry(name).or_insert(value);
            }
            Value::Object(members)
        }
    }
}

/// The body of an answer that refuses.
pub fn failure(envelope: Envelope, refusal: &Refusal, request_id: &str) -> Value {
    let Refusal { code, name, message } = refusal;
    match envelope {
        Envelope::Response => {
            json!({ "Response": { "Error": { "Code": code, "Message": message }, "RequestId": request_id } })
        }
        Envelope::Code => {
            // Codes of the older API are numbers; one a test asked for may be text all the same.
            let code = code.parse::<i64>().map_or_else(|_| Value::from(code.as_str()), Value::from);
            let mut body = json!({ "code": code, "message": message });
            if let (Some(name), Some(object)) = (name, body.as_object_mut()) {
                object.insert("codeDesc".to_owned(), name.as_str().into());
            }
            body
        }
    }
}
