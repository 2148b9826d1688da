//! The cases that the generator wrote.

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::{Arc, LazyLock},
};

use serde::Deserialize;
use serde_json::{Map, Value, value::RawValue};

/// The built-in kits: that of the API, that of an API with names that are difficult in some languages, and that of an API
/// without the endpoint `qcloud`.
/// They are parsed once, since tests run parts of them hundreds of times.
static BUILT_IN: LazyLock<Result<Arc<[Kit]>, String>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../../../generated/conformance/cases.json"),
        include_str!("../../../tests/obstacle/generated/conformance/cases.json"),
        include_str!("../../../tests/tc3only/generated/conformance/cases.json"),
    ];
    texts.iter().map(|text| Kit::parse(text, "the built-in kit")).collect()
});

/// The supported version of the format.
const FORMAT: u32 = 2;

/// A kit: cases and the settings that they share.
#[derive(Debug, Deserialize)]
pub struct Kit {
    format: u32,
    pub setup: Setup,
    signing_profiles: BTreeMap<String, SigningProfile>,
    /// Strings that stand for an absent time.
    #[serde(default)]
    pub no_time: Vec<String>,
    /// The default call of each action, by API version and name.
    calls: BTreeMap<String, Map<String, Value>>,
    pub cases: Vec<Case>,
}

/// Settings of all cases.
#[derive(Debug, Clone, Deserialize)]
pub struct Setup {
    pub secret_id: String,
    pub secret_key: String,
    pub clock: i64,
    pub nonce: u64,
}

/// Signature, method and encoding of a request.
#[derive(Debug, Clone, Deserialize)]
pub struct SigningProfile {
    pub signature: String,
    pub method: String,
    pub content: String,
}

/// A call and its expected outcome.
#[derive(Debug, Deserialize)]
pub struct Case {
    pub id: String,
    pub kind: String,
    #[serde(skip)]
    pub api: String,
    #[serde(skip)]
    pub action: String,
    pub description: String,
    /// In the file, the members that differ from the default call of the action.
    #[serde(default)]
    call: Map<String, Value>,
    pub exchanges: Vec<Exchange>,
    pub outcome: Value,
    /// Strings that must not be in what the client shows.
    #[serde(default)]
    pub secrets: Vec<String>,
}

/// An expected request and the response to it.
#[derive(Debug, Deserialize)]
pub struct Exchange {
    #[serde(default, rename = "request")]
    pub expected: ExpectedRequest,
    /// The response; `None` breaks the connection.
    pub response: Option<ScriptedResponse>,
    times: Option<[usize; 2]>,
}

/// A response of the service.
#[derive(Debug, Clone, Deserialize)]
pub struct ScriptedResponse {
    pub status: Option<u16>,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Body as JSON, byte for byte.
    body: Option<Box<RawValue>>,
    /// Body that is not valid JSON.
    text: Option<String>,
    /// Body that is not UTF-8.
    bytes: Option<Vec<u8>>,
    /// Number of spaces after the body.
    #[serde(default)]
    padding: usize,
}

/// An expected request.
#[derive(Debug, Default, Deserialize)]
pub struct ExpectedRequest {
    pub parameters: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub body: Option<String>,
    pub signature: Option<String>,
    /// Minimum number of seconds between the start of the case and the timestamp.
    pub not_before: Option<i64>,
    /// Parameters that the client generates.
    #[serde(default)]
    pub generated: Vec<String>,
}

impl Kit {
    /// Reads files, or the built-in kits if there are none.
    pub fn read(files: &[PathBuf]) -> Result<Arc<[Self]>, String> {
        if files.is_empty() {
            return BUILT_IN.clone();
        }
        let read = files.iter().map(|path| {
            let text = fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            Self::parse(&text, &path.display().to_string())
        });
        read.collect()
    }

    fn parse(text: &str, name: &str) -> Result<Self, String> {
        let mut kit: Self =
            serde_json::from_str(text).map_err(|error| format!("{name} is not a valid conformance kit: {error}"))?;
        if kit.format != FORMAT {
            return Err(format!("{name} has format {}; this program supports {FORMAT}", kit.format));
        }
        for case in &mut kit.cases {
            let mut parts = case.id.splitn(3, '/').map(str::to_owned);
            (case.api, case.action) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            let mut call = kit.calls.get(&format!("{}/{}", case.api, case.action)).cloned().unwrap_or_default();
            call.extend(std::mem::take(&mut case.call));
            call.retain(|_, value| !value.is_null());
            case.call = call;
        }
        match kit.cases.iter().find(|case| kit.profile(case).is_none()) {
            Some(case) => {
                Err(format!("{name}: {} has an unknown signing profile `{}`", case.id, case.text("signing_profile")))
            }
            None => Ok(kit),
        }
    }

    /// Returns the signing profile of a case.
    pub fn profile(&self, case: &Case) -> Option<&SigningProfile> {
        self.signing_profiles.get(case.signing_profile())
    }

    /// Returns the strings that must not be in what the client shows.
    pub fn secrets<'a>(&'a self, case: &'a Case) -> Vec<&'a str> {
        let own = case.secrets.iter().map(String::as_str).chain(case.session_token());
        own.chain([self.setup.secret_key.as_str()]).collect()
    }

    /// Returns the command for the driver: everything that the case and the kit say about the call.
    pub fn command(&self, case: &Case, connect: &str) -> Value {
        let mut command = Map::new();
        let mut set = |name: &str, value: Value| drop(command.insert(name.to_owned(), value));
        set("id", case.id.clone().into());
        set("api", case.api.clone().into());
        set("action", case.action.clone().into());
        set("connect", connect.into());
        set("secret_id", self.setup.secret_id.clone().into());
        set("secret_key", self.setup.secret_key.clone().into());
        set("clock", self.setup.clock.into());
        if !case.has_own_nonce() {
            set("nonce", self.setup.nonce.into());
        }
        if let Some(profile) = self.profile(case) {
            set("signature", profile.signature.clone().into());
            set("method", profile.method.clone().into());
            set("content", profile.content.clone().into());
        }
        // The members of the call replace those of the kit.
        command.extend(
            case.call
                .clone()
                .into_iter()
                .filter(|(name, _)| !["signing_profile", "own_nonce"].contains(&name.as_str())),
        );
        Value::Object(command)
    }
}

impl Case {
    /// Returns the host of its requests.
    pub fn host(&self) -> &str {
        self.text("host")
    }

    /// Returns the path of its requests.
    pub fn path(&self) -> &str {
        self.text("path")
    }

    /// Returns the session token of its credentials.
    pub fn session_token(&self) -> Option<&str> {
        self.call.get("session_token").and_then(Value::as_str)
    }

    /// Returns the time at its start, if it differs from that of the kit.
    pub fn clock(&self) -> Option<i64> {
        self.call.get("clock").and_then(Value::as_i64)
    }

    /// `true` if the client generates the nonces.
    pub fn has_own_nonce(&self) -> bool {
        self.call.get("own_nonce").is_some()
    }

    /// `true` if the client must return what it shows.
    pub fn is_shown(&self) -> bool {
        self.call.contains_key("show")
    }

    /// Returns the key of its signing profile.
    pub fn signing_profile(&self) -> &str {
        self.text("signing_profile")
    }

    fn text(&self, name: &str) -> &str {
        self.call.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

impl ScriptedResponse {
    /// Returns the body, which is empty if the case has none.
    pub fn body(&self) -> Vec<u8> {
        let text = self.body.as_ref().map_or_else(|| self.text.as_deref().unwrap_or_default(), |body| body.get());
        let mut bytes = self.bytes.clone().unwrap_or_else(|| text.as_bytes().to_vec());
        bytes.resize(bytes.len() + self.padding, b' ');
        bytes
    }
}

impl Exchange {
    /// Returns the minimum and maximum number of requests with this response.
    pub fn times(&self) -> (usize, usize) {
        self.times.map_or((1, 1), |[min, max]| (min, max))
    }
}
