//! Bodies of responses.

use serde_json::{Value, json};

use super::object::{JsonObject, WriteJson};
use crate::{codes::ErrorResponse, model::Envelope};

/// Returns the body of a successful response.
pub fn success(envelope: Envelope, response: &JsonObject, request_id: &str) -> Vec<u8> {
    let members = response.members();
    let comma: &[u8] = if members.is_empty() { b"" } else { b"," };
    let mut out = Vec::with_capacity(members.len() + 96);
    match envelope {
        Envelope::Response => {
            out.extend_from_slice(b"{\"Response\":{");
            out.extend_from_slice(members);
            out.extend_from_slice(comma);
            out.extend_from_slice(b"\"RequestId\":");
            request_id.write(&mut out);
            out.extend_from_slice(b"}}");
        }
        Envelope::Code => {
            out.push(b'{');
            // A batch of which some items failed has its own code.
            if response.code().is_none() {
                out.extend_from_slice(b"\"code\":0,\"message\":\"\",\"codeDesc\":\"Success\"");
                out.extend_from_slice(comma);
            }
            out.extend_from_slice(members);
            out.push(b'}');
        }
    }
    out
}

/// Returns the body of a documented example, with the request id of this call in place of the documented one.
pub fn example(envelope: Envelope, example: &Value, request_id: &str) -> Vec<u8> {
    let mut body = example.clone();
    if envelope == Envelope::Response
        && let Some(response) = body.get_mut("Response").and_then(Value::as_object_mut)
    {
        // The manual has two spellings.
        response.retain(|name, _| !name.eq_ignore_ascii_case("RequestId"));
        response.insert("RequestId".to_owned(), request_id.into());
    }
    body.to_string().into_bytes()
}

/// Returns the body of an error response.
pub fn error(envelope: Envelope, error: &ErrorResponse, request_id: &str) -> Vec<u8> {
    let ErrorResponse { code, name, message } = error;
    let body = match envelope {
        Envelope::Response => {
            json!({ "Response": { "Error": { "Code": code, "Message": message }, "RequestId": request_id } })
        }
        Envelope::Code => {
            // Codes of the legacy API are numbers; an injected one may be any string.
            let code = code.parse::<i64>().map_or_else(|_| json!(code), |number| json!(number));
            let mut body = json!({ "code": code, "message": message });
            if let Some(name) = name {
                body["codeDesc"] = json!(name);
            }
            body
        }
    };
    body.to_string().into_bytes()
}
