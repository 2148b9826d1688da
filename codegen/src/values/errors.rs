//! Responses that are errors.

use serde_json::{Map, Value};

use crate::model::{Api, Envelope, RaisedError};

/// Returns the error that a response is; `None` if it is a success.
///
/// # Errors
/// The form of an error, if the response has another.
pub fn raised(body: &Value, api: &Api) -> Option<Result<RaisedError, &'static str>> {
    match api.protocol.envelope {
        Envelope::Response => {
            let response = body.get("Response")?.as_object()?;
            let error = response.get("Error").filter(|error| !error.is_null())?;
            let form = r#"`{"Response": {"Error": {"Code": "...", "Message": "..."}, "RequestId": "..."}}`"#;
            Some(in_response(response, error, api).ok_or(form))
        }
        Envelope::Code => {
            let code = body.get("code").filter(|code| !code.is_null()).map(text)?;
            let is_success = code.as_deref() == Some("0") || code == api.protocol.partial_code;
            let form = r#"`{"code": 4000, "message": "...", "codeDesc": "..."}`"#;
            (!is_success).then(|| in_code(body, code).ok_or(form))
        }
    }
}

fn in_response(response: &Map<String, Value>, error: &Value, api: &Api) -> Option<RaisedError> {
    let error = error.as_object().filter(|error| error.len() == 2 && response.len() == 2)?;
    let aliases = api.response.iter().filter(|member| member.name.wire == "RequestId").flat_map(|id| &id.aliases);
    let mut names = std::iter::once("RequestId").chain(aliases.map(String::as_str));
    Some(RaisedError {
        code: error.get("Code")?.as_str().filter(|code| !code.is_empty())?.to_owned(),
        message: error.get("Message")?.as_str()?.to_owned(),
        request_id: Some(names.find_map(|name| response.get(name))?.as_str()?.to_owned()),
    })
}

fn in_code(body: &Value, code: Option<String>) -> Option<RaisedError> {
    let members = body.as_object()?;
    let is_known = |name: &String| matches!(name.as_str(), "code" | "message" | "codeDesc");
    let message = members.get("message")?.as_str().filter(|_| members.keys().all(is_known))?;
    Some(RaisedError { code: code?, message: message.to_owned(), request_id: None })
}

/// Returns a code as a string; `None` if it is neither a string nor a number.
fn text(code: &Value) -> Option<String> {
    match code {
        Value::String(code) => Some(code.clone()).filter(|code| !code.is_empty()),
        Value::Number(code) => Some(code.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tools::fixture;

    #[test]
    fn codes_other_than_zero_are_errors() {
        let model = fixture::model();
        let raised = |body: Value| raised(&body, &model.apis[0]);
        let error = RaisedError { code: "4000".to_owned(), message: "No.".to_owned(), request_id: None };
        assert_eq!(raised(json!({ "code": 4000, "message": "No.", "codeDesc": "Refused" })), Some(Ok(error.clone())));
        assert_eq!(raised(json!({ "code": "4000", "message": "No." })), Some(Ok(error)));
        // A success, one of a batch, and a body without its envelope.
        for body in [json!({ "code": 0 }), json!({ "code": "0" }), json!({ "code": 11003 }), json!({ "code": null })] {
            assert_eq!(raised(body), None);
        }
        for body in [json!({ "code": 4000 }), json!({ "code": 4000, "message": "", "ids": [] }), json!({ "code": [] })]
        {
            assert!(matches!(raised(body), Some(Err(_))));
        }
    }
}
