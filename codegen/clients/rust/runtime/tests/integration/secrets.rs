//! If a service repeats a request in its message, the error does not contain the secrets.

use crate::common;

use std::time::Duration;

use common::ready;
use tencentcloud_core::{
    Client, Credentials, Endpoint, Error, Request, RequestFormat,
    credentials::{Context, ProvideCredentials, WebIdentity},
    encode::{Encode, Members, Names, Value},
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    schema::{Action, Effect},
    sign::SignatureMethod,
    types::{Extra, Secret},
};

/// A secret with characters that a form and JSON encode.
const PASSWORD: &str = "m4rked \"passwörd\"/+~";
const TOKEN: &str = "m4rked/token+==";

struct Login {
    password: Secret,
    passwords: Vec<Secret>,
}

impl Login {
    fn new() -> Self {
        Self {
            password: Secret::new(PASSWORD),
            passwords: vec![Secret::new(PASSWORD), Secret::new("m4r"), Secret::new("")],
        }
    }
}

impl Encode for Login {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Login {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["KeyId", "Password", "Passwords"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::String("key-1"),
            1 => self.password.encode(),
            _ => self.passwords.encode(),
        }
    }
}

struct Reset {
    logins: Vec<Login>,
    extra: Extra,
}

impl Encode for Reset {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Reset {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Logins"]) }
    }

    fn member(&self, _index: usize) -> Value<'_> {
        self.logins.encode()
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Request for Reset {
    type Response = common::AnyResponse;
    const ACTION: &'static Action = {
        static ACTION: Action = common::action("Reset", &common::V3, &common::CVM, Effect::Write);
        &ACTION
    };

    fn extra(&self) -> &Extra {
        &self.extra
    }
}

/// Repeats a string, and the whole request as it arrived.
struct Echo(&'static str);

impl HttpSend for Echo {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let HttpRequest { query, headers, body, .. } = request;
        let body = String::from_utf8(body).unwrap();
        let message = format!("key-1 {} {query} {headers:?} {body}", self.0);
        let error = serde_json::json!({"Code": "InvalidParameter", "Message": message});
        let body = serde_json::json!({"Response": {"Error": error, "RequestId": "r-1"}}).to_string().into_bytes();
        Box::pin(async { Ok(HttpResponse::new(200, Vec::new(), body)) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

fn unseen(error: &Error) {
    let shown = format!("{error} {error:?} {:?}", error.message());
    assert!(!shown.contains("m4rked"), "{shown}");
    assert!(shown.contains("HIDDEN"), "{shown}");
}

#[test]
fn secrets_are_removed_from_echoed_messages() {
    for (method, format, endpoint) in [
        (SignatureMethod::HmacSha1, RequestFormat::Get, Endpoint::Qcloud),
        (SignatureMethod::HmacSha256, RequestFormat::PostForm, Endpoint::Qcloud),
        (SignatureMethod::Tc3HmacSha256, RequestFormat::PostJson, Endpoint::Tencentcloud),
    ] {
        let client: Client = Client::builder()
            .region("gz")
            .credentials(Credentials::new("AKIDEXAMPLE", "key").with_token(TOKEN))
            .signature(method)
            .format(format)
            .endpoint(endpoint)
            .transport(Echo(PASSWORD))
            .build()
            .unwrap();
        let nothing = Login { password: Secret::new(""), passwords: vec![Secret::new("")] };
        let mut by_name = Extra::new();
        by_name.set("Other", &vec![Login::new()]);
        for request in
            [Reset { logins: vec![Login::new()], extra: Extra::new() }, Reset { logins: vec![nothing], extra: by_name }]
        {
            let error = ready(client.send(request)).unwrap_err();
            unseen(&error);
            assert!(error.message().unwrap().starts_with("key-1 HIDDEN "), "{error}");
        }
    }
}

#[test]
fn curl_commands_hide_secrets_at_any_depth() {
    let mut odd = Extra::new();
    odd.set("Client-Hint", &"h");
    odd.set("Other", &vec![Login::new()]);
    for extra in [Extra::new(), odd] {
        for (method, format) in [
            (SignatureMethod::HmacSha256, RequestFormat::Get),
            (SignatureMethod::Tc3HmacSha256, RequestFormat::PostForm),
            (SignatureMethod::Tc3HmacSha256, RequestFormat::PostJson),
        ] {
            let client: Client = Client::builder()
                .region("gz")
                .credentials(Credentials::new("AKIDEXAMPLE", "key").with_token(TOKEN))
                .signature(method)
                .format(format)
                .endpoint(Endpoint::Tencentcloud)
                .transport(Echo(""))
                .build()
                .unwrap();
            let request = Reset { logins: vec![Login::new()], extra: extra.clone() };
            let curl = ready(client.signed_request(&request)).unwrap().to_curl();
            assert!(!curl.contains("m4r") && curl.contains("key-1"), "{curl}");
            let marks = if format == RequestFormat::PostJson {
                [r#""Password":"HIDDEN""#, r#""Passwords":["HIDDEN","HIDDEN","HIDDEN"]"#]
            } else {
                ["Logins.0.Password=HIDDEN&", "Logins.0.Passwords.0=HIDDEN&Logins.0.Passwords.1=HIDDEN&"]
            };
            assert!(marks.iter().all(|mark| curl.contains(mark)), "{curl}");
            assert_eq!(curl.contains("Client-Hint"), !extra.is_empty(), "{curl}");
        }
    }
}

#[test]
fn sts_errors_do_not_contain_the_identity_token() {
    let path = std::env::temp_dir().join(format!("tencentcloud-core-token-{}", std::process::id()));
    std::fs::write(&path, TOKEN).unwrap();
    let identity = WebIdentity::new("qcs::cam::uin/1:roleName/x", "provider", &path);
    let error = ready(identity.credentials(&Context::new(Echo(TOKEN)))).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("m4rked") && shown.contains("HIDDEN"), "{shown}");
}
