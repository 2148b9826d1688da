//! Services that hand out temporary keys, each with a provider that asks it.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, AtomicU32, Ordering},
};

use serde_json::{Value, json};
use tencentcloud_core::{
    Credentials, Error, HttpSend, ProvideCredentials, Timestamp,
    credentials::{Context, CvmRole},
};

use super::server::{Received, Reply, Server};

/// In every secret that a service hands out.
pub const MARK: &str = "m4rked";

/// How long the keys live, in seconds.
pub const LIFE: i64 = 7200;

/// A time at which the tests begin.
pub const START: i64 = 1_700_000_000;

/// Which service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    CvmRole,
}

pub const KINDS: [Kind; 1] = [Kind::CvmRole];

/// What a service does with a request for a key.
#[derive(Clone, Debug)]
pub enum Mood {
    /// Answers with a key.
    Well,
    /// Answers with a key that lacks a member.
    Without(&'static str),
    /// Does something else.
    Ill(Reply),
}

struct State {
    mood: Mutex<Mood>,
    /// How many keys were asked for.
    asked: AtomicU32,
    /// The clock of the service, in seconds since 1970.
    clock: AtomicI64,
}

/// A service, and the clock of the machine that asks it.
pub struct Service {
    pub kind: Kind,
    pub server: Server,
    state: Arc<State>,
    local: Arc<AtomicI64>,
}

impl Service {
    pub async fn start(kind: Kind) -> Self {
        let state =
            Arc::new(State { mood: Mutex::new(Mood::Well), asked: AtomicU32::new(0), clock: AtomicI64::new(START) });
        let shared = state.clone();
        let server = Server::start(move |request| shared.reply(kind, request)).await;
        Self { kind, server, state, local: Arc::new(AtomicI64::new(START)) }
    }

    pub fn provider(&self) -> Arc<dyn ProvideCredentials> {
        match self.kind {
            Kind::CvmRole => Arc::new(CvmRole::new().endpoint(self.server.url()).role("my-role")),
        }
    }

    pub fn context(&self, http: impl HttpSend + 'static) -> Context {
        let local = self.local.clone();
        Context::new(http).with_clock(move || local.load(Ordering::Relaxed))
    }

    pub fn set_mood(&self, mood: Mood) {
        *self.state.mood.lock().unwrap() = mood;
    }

    /// Lets time pass, here and there.
    pub fn pass(&self, seconds: i64) {
        self.local.fetch_add(seconds, Ordering::Relaxed);
        self.state.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Sets this machine's clock wrong.
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
        let number = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
        let now = self.clock.load(Ordering::Relaxed);
        let mut key = json!({
            "TmpSecretId": format!("AKID{number}"),
            "TmpSecretKey": format!("{MARK}-key-{number}"),
            "Token": format!("{MARK}-token-{number}"),
        });
        let mut end = json!({
            "ExpiredTime": now + LIFE,
            "Expiration": Timestamp::from_unix_seconds(now + LIFE).as_str(),
        });
        match &*self.mood.lock().unwrap() {
            Mood::Ill(reply) => return reply.clone(),
            Mood::Well => {}
            Mood::Without(name) => {
                key.as_object_mut().unwrap().remove(*name);
                end.as_object_mut().unwrap().remove(*name);
            }
        }
        dated(now, &kind.answer(key, end).to_string())
    }
}

impl Kind {
    fn takes(self, request: &Received) -> bool {
        match self {
            Self::CvmRole => {
                request.method == "GET" && request.path == "/latest/meta-data/cam/security-credentials/my-role"
            }
        }
    }

    fn answer(self, key: Value, end: Value) -> Value {
        match self {
            Self::CvmRole => joined([key, end, json!({"Code": "Success"})]),
        }
    }
}

fn joined(parts: impl IntoIterator<Item = Value>) -> Value {
    let members = parts.into_iter().flat_map(|part| part.as_object().unwrap().clone());
    Value::Object(members.collect())
}

/// An answer that says what time it is.
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

/// Id of the key, once it is known not to tell its secrets.
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
