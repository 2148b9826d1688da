//! The cases, as the generator wrote them.

use std::{collections::BTreeMap, fs, path::PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value, value::RawValue};

/// The kits that are built in: the API's, and that of the names that are hard in some language.
const BUILT_IN: [&str; 2] = [
    include_str!("../../../../generated/conformance/cases.json"),
    include_str!("../../../tests/obstacle/generated/conformance/cases.json"),
];

/// Version of the form that is read here.
const FORMAT: u32 = 1;

/// Cases and what they share.
#[derive(Debug, Deserialize)]
pub struct Kit {
    format: u32,
    pub setup: Setup,
    ways: BTreeMap<String, Way>,
    pub cases: Vec<Case>,
}

/// What every case is called with.
#[derive(Debug, Clone, Deserialize)]
pub struct Setup {
    pub secret_id: String,
    pub secret_key: String,
    pub clock: i64,
    pub nonce: u64,
}

/// How a request travels.
#[derive(Debug, Clone, Deserialize)]
pub struct Way {
    pub signature: String,
    pub method: String,
    pub content: String,
}

/// One thing to do and what must come of it.
#[derive(Debug, Deserialize)]
pub struct Case {
    pub id: String,
    pub kind: String,
    pub api: String,
    pub action: String,
    pub proves: String,
    call: Map<String, Value>,
    #[serde(rename = "http")]
    pub exchanges: Vec<Exchange>,
    pub outcome: Value,
}

/// A request that must come, and how it is answered.
#[derive(Debug, Deserialize)]
pub struct Exchange {
    #[serde(default)]
    pub sent: Sent,
    pub status: Option<u16>,
    /// As it is sent, byte for byte.
    pub body: Option<Box<RawValue>>,
    times: Option<[usize; 2]>,
}

/// What must be sent.
#[derive(Debug, Default, Deserialize)]
pub struct Sent {
    pub parameters: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub body: Option<String>,
    pub canonical_request: Option<String>,
    pub string_to_sign: Option<String>,
    pub signature: Option<String>,
}

impl Kit {
    /// Reads files, or what is built in when there are none.
    pub fn read(files: &[PathBuf]) -> Result<Vec<Self>, String> {
        if files.is_empty() {
            return BUILT_IN.iter().map(|text| Self::parse(text, "the built-in kit")).collect();
        }
        let read = files.iter().map(|path| {
            let text = fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            Self::parse(&text, &path.display().to_string())
        });
        read.collect()
    }

    fn parse(text: &str, name: &str) -> Result<Self, String> {
        let kit: Self = serde_json::from_str(text).map_err(|error| format!("{name} is no conformance kit: {error}"))?;
        if kit.format != FORMAT {
            return Err(format!("{name} has format {}; this program reads {FORMAT}", kit.format));
        }
        let lost = kit.cases.iter().find(|case| kit.way(case).is_none());
        match lost {
            Some(case) => Err(format!("{name}: {} is to be called in a way that is not there", case.id)),
            None => Ok(kit),
        }
    }

    /// How the requests of a case travel.
    pub fn way(&self, case: &Case) -> Option<&Way> {
        self.ways.get(case.text("way"))
    }

    /// What the client is told: all that the case and the kit say of the call.
    pub fn order(&self, case: &Case, connect: &str) -> Value {
        let mut order = Map::new();
        let mut say = |name: &str, value: Value| drop(order.insert(name.to_owned(), value));
        say("id", case.id.clone().into());
        say("api", case.api.clone().into());
        say("action", case.action.clone().into());
        say("connect", connect.into());
        say("secret_id", self.setup.secret_id.clone().into());
        say("secret_key", self.setup.secret_key.clone().into());
        say("clock", self.setup.clock.into());
        say("nonce", self.setup.nonce.into());
        if let Some(way) = self.way(case) {
            say("signature", way.signature.clone().into());
            say("method", way.method.clone().into());
            say("content", way.content.clone().into());
        }
        order.extend(case.call.clone().into_iter().filter(|(name, _)| name != "way"));
        Value::Object(order)
    }
}

impl Case {
    /// Host that its requests belong to.
    pub fn host(&self) -> &str {
        self.text("host")
    }

    /// Path that its requests belong to.
    pub fn path(&self) -> &str {
        self.text("path")
    }

    fn text(&self, name: &str) -> &str {
        self.call.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

impl Exchange {
    /// Fewest and most requests that it may answer.
    pub fn times(&self) -> (usize, usize) {
        self.times.map_or((1, 1), |[least, most]| (least, most))
    }
}
