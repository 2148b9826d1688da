//! The part of the generator's `model.json` that the fake needs: actions, shapes, constraints, examples and error
//! codes.

mod shape;

use serde::Deserialize;
use serde_json::Value;

pub use shape::{Base, Condition, Effect, EnumShape, Member, Rule, Shape, ShapeKind, Structure, Type};

/// All versions of the API.
#[derive(Debug, Deserialize)]
pub struct Model {
    /// One entry per API version.
    pub apis: Vec<Api>,
}

/// A version of the API.
#[derive(Debug, Deserialize)]
pub struct Api {
    /// Folder in the spec.
    pub folder: String,
    /// Value of the parameter `Version`.
    pub version: String,
    pub protocol: Protocol,
    pub endpoints: Endpoints,
    pub hosts: Vec<Host>,
    pub formats: Vec<Format>,
    pub quotas: Option<Quotas>,
    pub common: Vec<CommonParameter>,
    /// Sorted by wire name.
    pub shapes: Vec<Shape>,
    pub errors: Vec<ErrorCode>,
    /// Sorted by wire name.
    pub actions: Vec<Action>,
}

#[derive(Debug, Deserialize)]
pub struct Protocol {
    pub envelope: Envelope,
    pub list_bases_accepted: Vec<u32>,
    pub boolean: Boolean,
    pub clock_skew_seconds: u32,
}

#[derive(Debug, Deserialize)]
pub struct Boolean {
    /// `true` if JSON has 0 and 1 instead of `false` and `true`.
    pub numbers: bool,
}

/// The envelope of a response.
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
    pub tencentcloud: Option<String>,
    pub qcloud: Option<String>,
}

/// The sets of hosts that serve a version.
#[derive(Debug, Deserialize)]
pub struct Endpoints {
    /// The current endpoint. Only versions that have it accept TC3 signatures.
    pub tencentcloud: Option<Endpoint>,
    /// The older endpoint. Only versions that have it accept signatures of version 1.
    pub qcloud: Option<Endpoint>,
}

#[derive(Debug, Deserialize)]
pub struct Endpoint {
    pub path: String,
}

/// Prefixes of the strings that have a `format`.
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

/// A parameter of every call.
#[derive(Debug, Deserialize)]
pub struct CommonParameter {
    pub name: Name,
}

#[derive(Debug, Deserialize)]
pub struct ErrorCode {
    pub name: Name,
}

/// A wire name and its words.
#[derive(Debug, Deserialize)]
pub struct Name {
    pub wire: String,
    #[serde(default)]
    pub words: Vec<String>,
}

/// An action.
#[derive(Debug, Deserialize)]
pub struct Action {
    pub name: Name,
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Key of one of the hosts of the API version.
    pub host: String,
    pub region: RegionNeed,
    pub request: Structure,
    pub errors: Vec<ErrorUse>,
    pub examples: Vec<Example>,
}

/// A call's need of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RegionNeed {
    None,
    Optional,
    Required,
}

/// An error code that the page of the action lists.
#[derive(Debug, Deserialize)]
pub struct ErrorUse {
    pub code: String,
}

/// A documented example.
#[derive(Debug, Deserialize)]
pub struct Example {
    /// The whole response, as sent on the wire.
    pub response: Value,
    /// The error that the response is.
    pub raises: Option<serde::de::IgnoredAny>,
}

impl Model {
    /// Reads the generator's `model.json`.
    pub fn from_json(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// Returns the API with the given value of `Version`; `None` selects the API that sends no version.
    pub fn api_of(&self, version: Option<&str>) -> Option<&Api> {
        self.apis.iter().find(|api| match version {
            Some(version) => api.version == version,
            None => !api.sends_version(),
        })
    }
}

impl Api {
    /// `true` if calls send the parameter `Version`.
    pub fn sends_version(&self) -> bool {
        self.is_common("Version")
    }

    /// `true` if the name is that of a parameter of every call.
    pub fn is_common(&self, name: &str) -> bool {
        self.common.iter().any(|common| common.name.wire == name)
    }

    /// Returns the action with that name or alias.
    pub fn action(&self, name: &str) -> Option<&Action> {
        let found = self.actions.binary_search_by(|action| action.name.wire.as_str().cmp(name));
        match found {
            Ok(index) => self.actions.get(index),
            Err(_) => self.actions.iter().find(|action| action.aliases.iter().any(|alias| alias == name)),
        }
    }

    /// Returns the structure or enum with that name.
    pub fn shape(&self, name: &str) -> Option<&ShapeKind> {
        let index = self.shapes.binary_search_by(|shape| shape.name.wire.as_str().cmp(name)).ok()?;
        self.shapes.get(index).map(|shape| &shape.kind)
    }

    /// Returns the structure with that name.
    pub fn structure(&self, name: &str) -> Option<&Structure> {
        match self.shape(name)? {
            ShapeKind::Structure(structure) => Some(structure),
            ShapeKind::Enum(_) => None,
        }
    }

    /// Returns the prefixes of strings in that format; none if any string is valid.
    pub fn prefixes(&self, format: &str) -> &[String] {
        self.formats.iter().find(|own| own.key == format).map_or(&[], |format| &format.prefixes)
    }

    /// Returns the `codeDesc` of a numeric code, such as `InvalidParameter` for 4000.
    pub fn code_name(&self, code: &str) -> Option<String> {
        let error = self.errors.iter().find(|error| error.name.wire == code)?;
        Some(error.name.words.iter().map(|word| capitalised(word)).collect())
    }

    /// Returns the names that the service of a host may have in the scope of a signature.
    pub fn services<'a>(&'a self, host: &str) -> impl Iterator<Item = &'a str> {
        let host = self.hosts.iter().find(|own| own.key == host);
        let names = host.into_iter().flat_map(|host| [&host.tencentcloud, &host.qcloud]).flatten();
        names.map(|name| name.split('.').next().unwrap_or(name))
    }
}

impl Action {
    /// `true` if the page of the action lists the code.
    pub fn lists(&self, code: &str) -> bool {
        self.errors.iter().any(|error| error.code == code)
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
