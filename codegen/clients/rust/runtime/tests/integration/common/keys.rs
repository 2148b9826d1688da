//! Services that issue temporary keys, and a provider for each of them.

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicU32, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use tencentcloud_core::{
    Credentials, Error,
    credentials::{AssumeRole, Context, CvmRole, ProvideCredentials, WebIdentity},
    http::HttpSend,
    types::Timestamp,
};

use super::{
    server::{Received, Reply, Server},
    verify::is_tc3_signed,
};

/// Part of every secret that a service issues.
pub const MARK: &str = "m4rked";

/// Lifetime of the keys in seconds.
pub const LIFE: i64 = 7200;

/// The time at which the tests begin.
pub const START: i64 = 1_700_000_000;

/// The kind of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    CvmRole,
    AssumeRole,
    WebIdentity,
}

pub const KINDS: [Kind; 3] = [Kind::CvmRole, Kind::AssumeRole, Kind::WebIdentity];

/// The role.
pub const ROLE: &str = "qcs::cam::uin/12345678:roleName/my-role";

/// The secret key that signs the requests to assume the role.
const SOURCE_KEY: &str = "m4rked-source-key";

/// The token of the identity provider.
const TOKEN: &str = "m4rked.identity.token";

/// The behaviour of a service that issues keys.
#[derive(Clone, Debug)]
pub enum Behaviour {
    /// Responds with a key.
    Healthy,
    /// Responds with a key that lacks a member.
    Without(&'static str),
    /// Responds in another way.
    Respond(Reply),
}

struct State {
    behaviour: Mutex<Behaviour>,
    /// Number of requests for a key.
    asked: AtomicU32,
    /// The clock of the service, in seconds since 1970.
    clock: AtomicI64,
}

/// A service that issues keys, and the clock of its client's machine.
pub struct Service {
    pub kind: Kind,
    pub server: Server,
    state: Arc<State>,
    local: Arc<AtomicI64>,
    token: File,
}

/// A file that is deleted after the test.
pub struct File(pub PathBuf);

impl File {
    pub fn new(text: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("tencentcloud-core-{}-{count}", std::process::id()));
        fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        drop(fs::remove_file(&self.0));
    }
}

impl Service {
    pub async fn start(kind: Kind) -> Self {
        let state = Arc::new(State {
            behaviour: Mutex::new(Behaviour::Healthy),
            asked: AtomicU32::new(0),
            clock: AtomicI64::new(START),
        });
        let shared = state.clone();
        let server = Server::start(move |request| shared.reply(kind, request)).await;
        Self { kind, server, state, local: Arc::new(AtomicI64::new(START)), token: File::new(&format!("{TOKEN}\n")) }
    }

    pub fn provider(&self) -> Arc<dyn ProvideCredentials> {
        let (url, second) = (self.server.url(), Duration::from_secs(1));
        match self.kind {
            Kind::CvmRole => Arc::new(CvmRole::new().endpoint_url(url).role("my-role")),
            Kind::AssumeRole => {
                let source = Credentials::new("AKIDsource", SOURCE_KEY);
                Arc::new(AssumeRole::new(ROLE, source).endpoint_url(url).timeout(second))
            }
            Kind::WebIdentity => {
                Arc::new(WebIdentity::new(ROLE, "my-provider", &self.token.0).endpoint_url(url).timeout(second))
            }
        }
    }

    pub fn context(&self, http: impl HttpSend + 'static) -> Context {
        Context::new(http).with_clock(self.local_clock())
    }

    /// The clock of the client's machine.
    pub fn local_clock(&self) -> impl Fn() -> i64 + Send + Sync + 'static {
        let local = self.local.clone();
        move || local.load(Ordering::Relaxed)
    }

    pub fn set_behaviour(&self, behaviour: Behaviour) {
        *self.state.behaviour.lock().unwrap() = behaviour;
    }

    /// Advances the clocks of the service and of the machine.
    pub fn pass(&self, seconds: i64) {
        self.local.fetch_add(seconds, Ordering::Relaxed);
        self.state.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Changes the clock of the machine only.
    pub fn shift_local_clock(&self, seconds: i64) {
        self.local.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn asked(&self) -> u32 {
        self.state.asked.load(Ordering::Relaxed)
    }
}

impl State {
    fn reply(&self, kind: Kind, request: &Received) -> Reply {
        assert!(kind.takes(request), "{kind:?}: {request:?}");
        let now = self.clock.load(Ordering::Relaxed);
        if let Some(time) = request.headers.get("x-tc-timestamp")
            && time.parse::<i64>().unwrap().abs_diff(now) > 300
        {
            let error = json!({"Code": "AuthFailure.SignatureExpire", "Message": "The signature has expired."});
            return dated(now, &json!({"Response": {"Error": error, "RequestId": "r-2"}}).to_string());
        }
        let number = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
        let mut key = json!({
            "TmpSecretId": format!("AKID{number}"),
            "TmpSecretKey": format!("{MARK}-key-{number}"),
            "Token": format!("{MARK}-token-{number}"),
        });
        let mut end = json!({
            "ExpiredTime": now + LIFE,
            "Expiration": Timestamp::from_unix_seconds(now + LIFE).as_str(),
        });
        match &*self.behaviour.lock().unwrap() {
            Behaviour::Respond(reply) => return reply.clone(),
            Behaviour::Healthy => {}
            Behaviour::Without(name) => {
                key.as_object_mut().unwrap().remove(*name);
                end.as_object_mut().unwrap().remove(*name);
            }
        }
        dated(now, &kind.response(key, end).to_string())
    }
}

impl Kind {
    fn takes(self, request: &Received) -> bool {
        match self {
            Self::CvmRole => {
                request.method == "GET" && request.path == "/latest/meta-data/cam/security-credentials/my-role"
            }
            Self::AssumeRole => {
                is_tc3_signed(request, SOURCE_KEY)
                    && request.headers["authorization"].contains("Credential=AKIDsource/")
                    && request.headers["authorization"].contains("/sts/tc3_request")
                    && request.headers["x-tc-action"] == "AssumeRole"
                    && is_for_sts(request)
                    && body(request)
                        == json!({"DurationSeconds": LIFE, "RoleArn": ROLE, "RoleSessionName": "tencentcloud-core"})
            }
            Self::WebIdentity => {
                request.headers["authorization"] == "SKIP"
                    && request.headers["x-tc-action"] == "AssumeRoleWithWebIdentity"
                    && is_for_sts(request)
                    && body(request)
                        == json!({
                            "DurationSeconds": LIFE, "ProviderId": "my-provider", "RoleArn": ROLE,
                            "RoleSessionName": "tencentcloud-core", "WebIdentityToken": TOKEN,
                        })
            }
        }
    }

    fn response(self, key: Value, end: Value) -> Value {
        match self {
            Self::CvmRole => joined([key, end, json!({"Code": "Success"})]),
            Self::AssumeRole | Self::WebIdentity => {
                json!({"Response": joined([json!({"Credentials": key, "RequestId": "r-1"}), end])})
            }
        }
    }
}

fn is_for_sts(request: &Received) -> bool {
    request.method == "POST"
        && request.path == "/"
        && request.headers["x-tc-version"] == "2018-08-13"
        && request.headers["x-tc-region"] == "ap-guangzhou"
        && !request.headers.contains_key("x-tc-token")
}

fn body(request: &Received) -> Value {
    serde_json::from_str(&request.body).unwrap()
}

fn joined(parts: impl IntoIterator<Item = Value>) -> Value {
    let members = parts.into_iter().flat_map(|part| part.as_object().unwrap().clone());
    Value::Object(members.collect())
}

/// Returns a response with the time in its `Date`.
fn dated(now: i64, body: &str) -> Reply {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let text = Timestamp::from_unix_seconds(now).to_string();
    let (date, time) = text.trim_end_matches('Z').split_once('T').unwrap();
    let [year, month, day] = date.split('-').collect::<Vec<_>>()[..] else { panic!("{date}") };
    let month = MONTHS[month.parse::<usize>().unwrap() - 1];
    let length = body.len();
    Reply::Raw(format!(
        "HTTP/1.1 200 OK\r\nDate: Mon, {day} {month} {year} {time} GMT\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    ))
}

/// Returns the id of a key, after checking that its debug output has no secrets.
pub fn id(result: Result<Credentials, Error>) -> Result<String, Error> {
    let shown = format!("{result:?}");
    assert!(!shown.contains(MARK), "{shown}");
    if let Err(error) = &result {
        assert!(!error.to_string().contains(MARK), "{error}");
    }
    result.map(|credentials| {
        let number = credentials.secret_id().trim_start_matches("AKID");
        assert_eq!(credentials.secret_key().expose(), format!("{MARK}-key-{number}"));
        assert_eq!(credentials.token().unwrap().expose(), format!("{MARK}-token-{number}"));
        credentials.secret_id().to_owned()
    })
}
