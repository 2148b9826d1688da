//! A temporary key that the service no longer accepts.

use crate::common;

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use common::ready;
use serde_json::json;
use tencentcloud_core::{
    Client, Credentials, Error, RetryPolicy,
    credentials::{Cached, Chain, Context, ProvideCredentials},
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    schema::{Action, Effect},
};

static WRITE: Action = common::action("Modify", &common::V3, &common::CVM, Effect::Write);

/// A provider that returns a new key each time.
#[derive(Clone, Default)]
struct Numbered(Arc<AtomicUsize>);

impl ProvideCredentials for Numbered {
    fn credentials(&self, _: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok(Credentials::new("id", "key").with_token(format!("token-{number}"))) })
    }
}

/// A service that rejects some tokens with a code, and records all of them.
#[derive(Clone)]
struct Service {
    code: &'static str,
    accepts: fn(&str) -> bool,
    tokens: Arc<Mutex<Vec<String>>>,
}

impl HttpSend for Service {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let token = request.headers.iter().find(|(name, _)| *name == "X-TC-Token").unwrap().1.to_string();
        let body = if (self.accepts)(&token) {
            json!({"Response": {"RequestId": "r"}})
        } else {
            json!({"Response": {"Error": {"Code": self.code, "Message": "m"}, "RequestId": "r"}})
        };
        self.tokens.lock().unwrap().push(token);
        Box::pin(async move { Ok(HttpResponse::new(200, Vec::new(), body.to_string().into())) })
    }

    fn sleep(&self, _: std::time::Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

/// Returns a client, and the tokens that it sends.
fn client(
    code: &'static str,
    accepts: fn(&str) -> bool,
    provider: impl ProvideCredentials + 'static,
) -> (Client, Arc<Mutex<Vec<String>>>) {
    let service = Service { code, accepts, tokens: Arc::default() };
    let tokens = service.tokens.clone();
    let client = Client::builder().region("r").credentials(provider).transport(service).build().unwrap();
    (client, tokens)
}

#[test]
fn a_rejected_key_is_replaced_once() {
    for code in ["AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound"] {
        let chain = |numbered: &Numbered| Chain::new().or(Arc::new(Cached::new(numbered.clone())));
        let numbered = Numbered::default();
        let (client, tokens) = client(code, |token| token != "token-0", chain(&numbered));
        ready(client.call_action(&WRITE, "{}")).unwrap();
        ready(client.call_action(&WRITE, "{}")).unwrap();
        assert_eq!(*tokens.lock().unwrap(), ["token-0", "token-1", "token-1"], "the new key is kept");

        let numbered = Numbered::default();
        let (client, tokens) = self::client(code, |_| false, chain(&numbered));
        let error = ready(client.call_action(&WRITE, "{}")).unwrap_err();
        assert_eq!((error.code(), error.attempts()), (Some(code), 2));
        assert_eq!(*tokens.lock().unwrap(), ["token-0", "token-1"]);
        assert_eq!(numbered.0.load(Ordering::Relaxed), 2);
    }
}

#[test]
fn a_lack_of_permission_does_not_renew_the_key() {
    let numbered = Numbered::default();
    let (client, tokens) = client("AuthFailure.UnauthorizedOperation", |_| false, Cached::new(numbered.clone()));
    assert_eq!(ready(client.call_action(&WRITE, "{}")).unwrap_err().attempts(), 1);
    assert_eq!((tokens.lock().unwrap().len(), numbered.0.load(Ordering::Relaxed)), (1, 1));
}

#[test]
fn a_static_key_is_not_retried() {
    let (client, tokens) =
        client("AuthFailure.TokenFailure", |_| false, Credentials::new("id", "key").with_token("token-0"));
    assert_eq!(ready(client.call_action(&WRITE, "{}")).unwrap_err().attempts(), 1);
    assert_eq!(tokens.lock().unwrap().len(), 1);
}

#[test]
fn without_retries_the_next_call_uses_a_new_key() {
    let service =
        Service { code: "AuthFailure.TokenFailure", accepts: |token| token != "token-0", tokens: Arc::default() };
    let builder =
        Client::builder().region("r").credentials(Cached::new(Numbered::default())).transport(service.clone());
    let client: Client = builder.retry(RetryPolicy::none()).build().unwrap();
    assert!(ready(client.call_action(&WRITE, "{}")).unwrap_err().is_auth());
    ready(client.call_action(&WRITE, "{}")).unwrap();
    assert_eq!(*service.tokens.lock().unwrap(), ["token-0", "token-1"]);
}

#[test]
fn invalid_keys_are_rejected_before_signing() {
    for credentials in [
        Credentials::new("", ""),
        Credentials::new("id", ""),
        Credentials::new("", "key"),
        Credentials::new("id", "hidden\n"),
        Credentials::new("id\r\nX: y", "hidden"),
        Credentials::new("id", "\"hidden\""),
        Credentials::new("id", "key").with_token("hid den"),
        Credentials::new("id", "key").with_token(""),
        Credentials::new("id", "kéy"),
    ] {
        let (client, tokens) = client("", |_| true, credentials);
        let error = ready(client.call_action(&WRITE, "{}")).unwrap_err();
        assert!(error.is_credentials() && !error.to_string().contains("hid"), "{error}");
        assert_eq!(error.attempts(), 1, "another attempt would have the same key");
        assert!(error.to_string().contains(" of the credentials ") && tokens.lock().unwrap().is_empty(), "{error}");
    }
}
