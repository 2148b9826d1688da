//! Deliberate faults of the client, each of which the kit must catch.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value, json};
use tencentcloud_core::{
    http::{HttpError, HttpMethod, HttpRequest, HttpResponse, HttpSend},
    sign::{SignatureMethod, version1},
};

/// A fault of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Omits the last member of each request.
    DropsAParameter,
    /// Ignores upper and lower case when it sorts the parameters to sign.
    SignsInWrongOrder,
    /// Reads the request id in one spelling only.
    IgnoresRequestID,
    /// Repeats every failed request.
    RetriesWrites,
    /// Ignores the error codes of responses.
    SwallowsCodes,
}

/// The names of the faults on the command line.
const NAMES: [(&str, Fault); 5] = [
    ("drops-a-parameter", Fault::DropsAParameter),
    ("signs-in-wrong-order", Fault::SignsInWrongOrder),
    ("ignores-RequestID", Fault::IgnoresRequestID),
    ("retries-writes", Fault::RetriesWrites),
    ("swallows-codes", Fault::SwallowsCodes),
];

impl Fault {
    pub fn from_name(name: &str) -> Result<Self, String> {
        let found = NAMES.iter().find(|(own, _)| *own == name).map(|(_, fault)| *fault);
        found
            .ok_or_else(|| format!("unknown fault {name:?}; the faults are {}", NAMES.map(|(name, _)| name).join(", ")))
    }

    /// Changes a request before the client gets it.
    pub fn break_request(self, request: &mut Value) {
        if self == Self::DropsAParameter
            && let Some(members) = request.as_object_mut()
            && let Some(last) = members.keys().next_back().cloned()
        {
            members.remove(&last);
        }
    }

    /// Sends a request in place of the transport.
    pub async fn exchange(self, inner: &dyn HttpSend, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        match self {
            Self::DropsAParameter => inner.send(request).await,
            Self::SignsInWrongOrder => inner.send(sorted_wrongly(request)).await,
            Self::IgnoresRequestID => {
                let mut response = inner.send(request).await?;
                response.body =
                    String::from_utf8_lossy(&response.body).replace("\"RequestID\"", "\"Other\"").into_bytes();
                Ok(response)
            }
            Self::RetriesWrites => match inner.send(request.clone()).await {
                Ok(response) if code(&response.body).is_none() => Ok(response),
                _ => inner.send(request).await,
            },
            Self::SwallowsCodes => {
                let mut response = inner.send(request).await?;
                if code(&response.body).is_some() {
                    response.body = without_code(&response.body);
                }
                Ok(response)
            }
        }
    }
}

/// Returns the code of an error response.
fn code(body: &[u8]) -> Option<Value> {
    let response: Value = serde_json::from_slice(body).ok()?;
    let error = response.pointer("/Response/Error/Code").or_else(|| response.get("code"))?;
    (*error != 0 && *error != "0").then(|| error.clone())
}

fn without_code(body: &[u8]) -> Vec<u8> {
    let mut response: Map<String, Value> = serde_json::from_slice(body).unwrap_or_default();
    match response.get_mut("Response").and_then(Value::as_object_mut) {
        Some(response) => drop(response.remove("Error")),
        None => drop(response.insert("code".to_owned(), json!(0))),
    }
    Value::from(response).to_string().into_bytes()
}

/// Signs a request of signature version 1 again, with its parameters in another order.
fn sorted_wrongly(mut request: HttpRequest) -> HttpRequest {
    let form = match request.method {
        HttpMethod::Get => request.query.clone(),
        _ => String::from_utf8_lossy(&request.body).into_owned(),
    };
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = form.split('&').filter_map(|pair| pair.split_once('='));
    let mut pairs: Vec<_> = pairs.map(|(name, value)| (decoded(name), decoded(value))).collect();
    let Some(method) = pairs.iter().find(|(name, _)| name == "SignatureMethod").map(|(_, method)| method.clone())
    else {
        return request;
    };
    pairs.retain(|(name, _)| name != "Signature");
    pairs.sort_by_key(|(name, _)| name.to_ascii_lowercase());
    let text = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
    let host = request.headers.iter().find(|(name, _)| *name == "Host").map_or("", |(_, host)| &**host);
    let text = format!("{}{host}{}?{text}", request.method.as_str(), request.path);
    let method = method.parse().unwrap_or(SignatureMethod::HmacSha256);
    let signature = version1::signature(method, SECRET_KEY, &text);
    pairs.push(("Signature".to_owned(), signature));
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let form = pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    let form = form.collect::<Vec<_>>().join("&");
    match request.method {
        HttpMethod::Get => request.query = form,
        _ => request.body = form.into_bytes(),
    }
    request
}

/// The secret key of all cases.
const SECRET_KEY: &str = "SECRETEXAMPLE";
