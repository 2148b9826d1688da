//! The vendor's model of a service: `api.json` and `examples.json` of one version.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::Path,
};

use serde::{
    Deserialize, Deserializer,
    de::{Error, Unexpected, Visitor},
};

use super::{
    error::ImportError,
    names,
    reader::{Entries, Step, TextFile},
};

/// `api.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// Actions by name.
    pub actions: Entries<Action>,
    /// Service and version.
    pub metadata: Metadata,
    /// Structures by name, including the request and the response of each action.
    pub objects: Entries<Object>,
    #[serde(default, rename = "version")]
    _version: Option<String>,
}

/// The service and its version.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metadata {
    /// Version of the API, `2017-03-12`.
    #[serde(rename = "apiVersion")]
    pub version: String,
    /// The first label of its host.
    #[serde(rename = "serviceShortName")]
    pub host: String,
    /// Title.
    #[serde(default, rename = "serviceNameCN")]
    pub title: Option<String>,
    #[serde(default, rename = "api_brief")]
    _brief: Option<String>,
}

/// An action.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Documentation, with Markdown and HTML.
    #[serde(default)]
    pub document: Option<String>,
    /// Name of the object with the members of the request.
    pub input: String,
    /// Title.
    #[serde(default)]
    pub name: Option<String>,
    /// Name of the object with the members of the response.
    pub output: String,
    /// Status; none means online.
    #[serde(default)]
    pub status: Option<Status>,
    /// `true` if the call is not signed.
    #[serde(default)]
    pub skip_sign: bool,
}

/// The status of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// In service.
    Online,
    /// Replaced by something else.
    Deprecated,
    /// No longer served.
    Offline,
}

/// A structure.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// Documentation, with Markdown and HTML.
    #[serde(default)]
    pub document: Option<String>,
    /// Members, in the vendor's order.
    pub members: Vec<Member>,
    #[serde(default, rename = "type")]
    _kind: Option<String>,
    #[serde(default, rename = "usage")]
    _usage: Option<String>,
}

/// A member.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Name on the wire.
    pub name: String,
    /// Kind of the type.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The scalar or object; of a list, that of its items.
    #[serde(rename = "member")]
    pub inner: String,
    /// `true` if a request must have it; only members of requests have this key.
    #[serde(default, deserialize_with = "flag")]
    pub required: Option<bool>,
    /// Documentation, with Markdown and HTML.
    #[serde(default)]
    pub document: Option<String>,
    /// `true` if the vendor's own clients warn of its use.
    #[serde(default)]
    pub disabled: Option<bool>,
    /// An example of its value, or a sentence.
    #[serde(default)]
    pub example: Option<serde_json::Value>,
    #[serde(default, rename = "output_required")]
    _output_required: Option<bool>,
    #[serde(default, rename = "value_allowed_null")]
    _null: Option<bool>,
}

/// Reads a boolean; some releases write 0 and 1.
fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    deserializer.deserialize_any(FlagVisitor).map(Some)
}

struct FlagVisitor;

impl Visitor<'_> for FlagVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<bool, E> {
        Ok(flag)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        if number < 2 { Ok(number == 1) } else { Err(E::invalid_value(Unexpected::Unsigned(number), &self)) }
    }
}

/// The kind of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// String, time or date.
    String,
    /// Integer.
    Int,
    /// Floating-point number.
    Float,
    /// Boolean.
    Bool,
    /// Bytes.
    Binary,
    /// Structure.
    Object,
    /// List.
    List,
}

/// Scalars, each with the kind that it belongs to.
const SCALARS: [(&str, Kind); 9] = [
    ("string", Kind::String),
    ("datetime", Kind::String),
    ("datetime_iso", Kind::String),
    ("date", Kind::String),
    ("int64", Kind::Int),
    ("uint64", Kind::Int),
    ("float", Kind::Float),
    ("bool", Kind::Bool),
    ("binary", Kind::Binary),
];

/// `examples.json`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// Examples by action.
    #[serde(default)]
    pub actions: Entries<Vec<Example>>,
    #[serde(default, rename = "version")]
    _version: Option<String>,
}

/// An example.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    #[serde(default, rename = "document")]
    _document: Option<String>,
    /// The request as text: a POST with JSON, or a URL.
    #[serde(default)]
    pub input: Option<String>,
    /// The body of the response.
    #[serde(default)]
    pub output: Option<String>,
    /// Title.
    #[serde(default)]
    pub title: Option<String>,
}

impl Api {
    /// Reads and validates `api.json` of a version.
    ///
    /// # Errors
    /// When the file cannot be read, has an unexpected form, or contains names that do not resolve or could do harm.
    pub fn read(path: &Path, version: &str) -> Result<Self, ImportError> {
        let file = TextFile::read(path)?;
        let api = file.json::<Api>()?;
        api.validate(&file)?;
        if api.metadata.version != version {
            let message = format!("`{}` is not the version of the folder, {version}", api.metadata.version);
            return Err(file.fault(&[Step::Key("metadata"), Step::Key("apiVersion")], &message));
        }
        Ok(api)
    }

    fn validate(&self, file: &TextFile<'_>) -> Result<(), ImportError> {
        use Step::{Index, Key};
        let metadata = |key, valid, message| {
            if valid { Ok(()) } else { Err(file.fault(&[Key("metadata"), Key(key)], message)) }
        };
        metadata("apiVersion", names::is_date(&self.metadata.version), "expected a version like 2017-03-12")?;
        metadata("serviceShortName", names::is_label(&self.metadata.host), "expected a name like cvm")?;
        let mut folded = BTreeSet::new();
        for (name, action) in &self.actions.0 {
            let at = [Key("actions"), Key(name)];
            if !names::is_type(name) || names::is_reserved(name) {
                let message = format!("`{}` cannot be the name of an action and its file", name.escape_debug());
                return Err(file.fault(&at, &message));
            }
            if !folded.insert(name.to_ascii_lowercase()) {
                let message = format!("another action is called `{name}`, except for upper and lower case");
                return Err(file.fault(&at, &message));
            }
            for (key, object) in [("input", &action.input), ("output", &action.output)] {
                if !self.objects.0.contains_key(object) {
                    let message = format!("unknown object `{}`", object.escape_debug());
                    return Err(file.fault(&[at[0], at[1], Key(key)], &message));
                }
            }
        }
        for (name, object) in &self.objects.0 {
            let at = [Key("objects"), Key(name)];
            if !names::is_type(name) {
                return Err(file.fault(&at, &format!("`{}` is not a valid name", name.escape_debug())));
            }
            let mut seen = BTreeSet::new();
            for (index, member) in object.members.iter().enumerate() {
                let fault = |key, message: &str| {
                    Err(file.fault(&[at[0], at[1], Key("members"), Index(index), Key(key)], message))
                };
                if !names::is_member(&member.name) {
                    return fault("name", &format!("`{}` is not a valid name", member.name.escape_debug()));
                }
                if !seen.insert(&member.name) {
                    return fault("name", &format!("duplicate member `{}`", member.name));
                }
                if let Err(message) = self.type_of(member) {
                    return fault("member", &message);
                }
            }
        }
        Ok(())
    }

    /// Returns an error if the type of a member is unknown.
    fn type_of(&self, member: &Member) -> Result<(), String> {
        let inner = member.inner.as_str();
        let scalar = SCALARS.iter().find(|(name, _)| *name == inner).map(|(_, kind)| *kind);
        match member.kind {
            Kind::Object | Kind::List if self.objects.0.contains_key(inner) => Ok(()),
            Kind::List if scalar.is_some() => Ok(()),
            Kind::Object => Err(format!("unknown object `{}`", inner.escape_debug())),
            Kind::List => Err(format!("unknown object or scalar `{}`", inner.escape_debug())),
            kind if scalar == Some(kind) => Ok(()),
            kind => Err(format!("`{}` is not a scalar of the type {kind:?}", inner.escape_debug())),
        }
    }

    /// Returns the object with the members of `name`.
    pub fn object(&self, name: &str) -> Option<&Object> {
        self.objects.0.get(name)
    }

    /// Returns the object that a member refers to.
    pub fn referenced<'a>(&'a self, member: &'a Member) -> Option<(&'a str, &'a Object)> {
        let is_reference = matches!(member.kind, Kind::Object | Kind::List);
        self.object(&member.inner).filter(|_| is_reference).map(|object| (member.inner.as_str(), object))
    }
}

impl Examples {
    /// Reads `examples.json`; a version without that file has no examples.
    ///
    /// # Errors
    /// When the file cannot be read or has an unexpected form.
    pub fn read(path: &Path) -> Result<BTreeMap<String, Vec<Example>>, ImportError> {
        if !path.exists() {
            return Ok(BTreeMap::new());
        }
        Ok(TextFile::read(path)?.json::<Examples>()?.actions.0)
    }
}
