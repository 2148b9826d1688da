//! What the fake reads of the generator's `model.json`: actions, shapes, constraints, examples and error codes.

mod shape;

use serde::Deserialize;
use serde_json::Value;

pub use shape::{Base, Condition, Effect, EnumShape, Field, Kind, Rule, Shape, Structure, Type};

/// All generations of the API.
#[derive(Debug, Deserialize)]
pub struct Model {
    /// One entry a generation.
    pub apis: Vec<Api>,
}

/// One generation.
#[derive(Debug, Deserialize)]
pub struct Api {
    /// Folder in the spec, `v2017-03-12` or `v2`.
    pub folder: String,
    /// Value of the parameter `Version`.
    pub version: String,
    pub protocol: Protocol,
    pub hosts: Vec<Host>,
    /// Where the vendor's clients of today call, and that they sign with TC3.
    pub today: Option<Today>,
    pub formats: Vec<Format>,
    pub quotas: Option<Quotas>,
    pub common: Vec<Common>,
    /// Sorted by wire name.
    pub shapes: Vec<Shape>,
    pub errors: Vec<ErrorCode>,
    /// Sorted by wire name.
    pub actions: Vec<Action>,
}

#[derive(Debug, Deserialize)]
pub struct Protocol {
    pub envelope: Envelope,
    pub path: String,
    pub list_bases_accepted: Vec<u32>,
    pub boolean: Boolean,
    pub clock_skew_seconds: u32,
}

#[derive(Debug, Deserialize)]
pub struct Boolean {
    /// JSON has 0 and 1 instead of `false` and `true`.
    pub numbers: bool,
}

/// What surrounds an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Envelope {
    /// `{"Response": {...}}`.
    Response,
    /// `{"code": 0, ...}`.
    Code,
}

#[derive(Debug, Deserialize)]
pub struct Host {
    pub key: String,
    pub manual: String,
    pub today: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Today {
    pub path: String,
}

/// How strings with a `format` begin.
#[derive(Debug, Deserialize)]
pub struct Format {
    pub key: String,
    pub prefixes: Vec<String>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Quotas {
    pub per_minute: u32,
    pub per_action_per_minute: u32,
}

/// A parameter that goes with every call.
#[derive(Debug, Deserialize)]
pub struct Common {
    pub name: Name,
}

#[derive(Debug, Deserialize)]
pub struct ErrorCode {
    pub name: Name,
}

/// A name on the wire and the words it is made of.
#[derive(Debug, Deserialize)]
pub struct Name {
    pub wire: String,
    #[serde(default)]
    pub words: Vec<String>,
}

/// One action.
#[derive(Debug, Deserialize)]
pub struct Action {
    pub name: Name,
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Key of one of the generation's hosts.
    pub host: String,
    pub region: bool,
    pub request: Structure,
    pub errors: Vec<ErrorUse>,
    pub examples: Vec<Example>,
}

/// A code that the action's page lists.
#[derive(Debug, Deserialize)]
pub struct ErrorUse {
    pub code: String,
}

/// A documented example.
#[derive(Debug, Deserialize)]
pub struct Example {
    /// The whole answer as on the wire.
    pub response: Value,
}

impl Model {
    /// Reads the generator's `model.json`.
    pub fn from_json(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// The generation that answers to `version`; the one that travels without a version when it is `None`.
    pub fn api_of(&self, version: Option<&str>) -> Option<&Api> {
        self.apis.iter().find(|api| match version {
            Some(version) => api.version == version,
            None => !api.sends_version(),
        })
    }
}

impl Api {
    /// Whether a call says which generation it means.
    pub fn sends_version(&self) -> bool {
        self.is_common("Version")
    }

    /// Whether the name is one of a parameter that goes with every call.
    pub fn is_common(&self, name: &str) -> bool {
        self.common.iter().any(|common| common.name.wire == name)
    }

    /// The action of that name, or of another spelling the manual has.
    pub fn action(&self, name: &str) -> Option<&Action> {
        let found = self.actions.binary_search_by(|action| action.name.wire.as_str().cmp(name));
        match found {
            Ok(at) => self.actions.get(at),
            Err(_) => self.actions.iter().find(|action| action.aliases.iter().any(|alias| alias == name)),
        }
    }

    /// The structure or enum of that name.
    pub fn shape(&self, name: &str) -> Option<&Shape> {
        let at = self.shapes.binary_search_by(|shape| shape.name.wire.as_str().cmp(name)).ok()?;
        self.shapes.get(at)
    }

    /// Beginnings of strings in that format; none when any will do.
    pub fn prefixes(&self, format: &str) -> &[String] {
        self.formats.iter().find(|own| own.key == format).map_or(&[], |format| &format.prefixes)
    }

    /// The name in words of a numeric code, as `codeDesc` has it: `InvalidParameter` for 4000.
    pub fn code_name(&self, code: &str) -> Option<String> {
        let error = self.errors.iter().find(|error| error.name.wire == code)?;
        Some(error.name.words.iter().map(|word| capitalised(word)).collect())
    }

    /// The names by which a signature's scope may call the service of a host.
    pub fn services<'a>(&'a self, host: &str) -> impl Iterator<Item = &'a str> {
        let host = self.hosts.iter().find(|own| own.key == host);
        let first_label = |name: &'a str| name.split('.').next().unwrap_or(name);
        host.into_iter().flat_map(move |host| {
            let today = host.today.as_deref().map(first_label);
            today.into_iter().chain([first_label(&host.manual)])
        })
    }
}

impl Action {
    /// Whether the action's page lists the code.
    pub fn lists(&self, code: &str) -> bool {
        self.errors.iter().any(|error| error.code == code)
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
