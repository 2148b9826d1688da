//! Creates the file of a new action, with placeholders that the lint E0610 reports one by one.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use serde_json::{Value, json};

use crate::{
    check::PLACEHOLDER,
    diag::closest,
    load::Loaded,
    model::{Api, BaseType, Envelope, FilledBy, Type},
    pipeline::resolve,
    source::Source,
    timings::Timings,
};

/// The action to create.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Name of the action, `RunInstances`.
    pub name: &'a str,
    /// Section, which is the folder of the file.
    pub section: &'a str,
    /// Folder of the API version, `v2017-03-12`.
    pub version: &'a str,
    /// Key of a host; without it, the only host, or a placeholder if there are several.
    pub host: Option<&'a str>,
}

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skeleton {
    /// Path relative to the spec's folder.
    pub path: String,
    /// Text of the file.
    pub text: String,
    /// `true` if the section has no other action.
    pub new_section: bool,
}

/// The reason that there is no skeleton.
#[derive(Debug, thiserror::Error)]
pub enum SkeletonError {
    /// The request is not valid.
    #[error("{0}")]
    Refused(String),
    /// The file cannot be written.
    #[error("cannot write {path}: {error}")]
    Write {
        /// Path relative to the spec's folder.
        path: String,
        /// The cause.
        error: io::Error,
    },
}

/// Creates a skeleton that matches the spec. The spec may have errors, such as the placeholders of another skeleton.
///
/// # Errors
/// When a name is not valid, does not exist, or exists already.
pub fn skeleton(loaded: &Loaded, request: Request<'_>) -> Result<Skeleton, SkeletonError> {
    let source = &loaded.source;
    let model = resolve(loaded, &mut Vec::new(), &mut Timings::default());
    let Request { name, section, version, host } = request;
    let api = model.api(version).ok_or_else(|| {
        let folders = model.apis.iter().map(|api| api.folder.as_str());
        unknown("API version", version, folders)
    })?;
    let pascal = name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric());
    if !pascal {
        return Err(refused(format!(
            "`{name}` is not a valid action name; write it as on the wire, like RunInstances"
        )));
    }
    let kebab = section.starts_with(|c: char| c.is_ascii_lowercase())
        && !section.ends_with('-')
        && section.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !kebab {
        return Err(refused(format!(
            "`{section}` is not a valid section name; use lower-case letters, digits and hyphens, like key-pairs"
        )));
    }
    let new_section = new_section(source, api, section)?;
    if let Some(file) = existing(source, version, name) {
        return Err(refused(format!("{version} already has {name}, in {file}")));
    }
    let hosts = || api.hosts.iter().map(|host| host.key.as_str());
    let host = match host {
        Some(host) if hosts().any(|key| key == host) => host.to_owned(),
        Some(host) => return Err(unknown("host", host, hosts())),
        None if api.hosts.len() == 1 => hosts().collect(),
        None => format!("{PLACEHOLDER}: one of {}", hosts().collect::<Vec<_>>().join(", ")),
    };
    let path = format!("{version}/actions/{section}/{name}.yaml");
    Ok(Skeleton { path, text: text(api, name, &host)?, new_section })
}

/// Writes the skeleton below `folder`, unless the file exists.
///
/// # Errors
/// When the file exists, or cannot be written.
pub fn write(folder: &Path, skeleton: &Skeleton) -> Result<(), SkeletonError> {
    let path = folder.join(&skeleton.path);
    let failed = |error| SkeletonError::Write { path: skeleton.path.clone(), error };
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(failed)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
    file.write_all(skeleton.text.as_bytes()).map_err(failed)
}

/// Returns `true` if no action is in `section` yet. A name close to that of another section is an error, since it is
/// most likely a typo.
fn new_section(source: &Source, api: &Api, section: &str) -> Result<bool, SkeletonError> {
    let folder = format!("{}/actions/", api.folder);
    let sections = source.files().filter_map(|file| source.path(file).strip_prefix(&folder)?.split('/').next());
    let sections = sections.collect::<Vec<_>>();
    if sections.contains(&section) {
        return Ok(false);
    }
    match closest(section, sections) {
        Some(near) => Err(refused(format!(
            "there is no section `{section}`; did you mean `{near}`? To begin a section, create the folder spec/{folder}{section} and \
             put the first file there"
        ))),
        None => Ok(true),
    }
}

/// Returns the file of an action with the name, in any section.
fn existing<'a>(source: &'a Source, version: &str, name: &str) -> Option<&'a str> {
    let files = source.files().chain(source.broken()).map(|file| source.path(file));
    let (start, end) = (format!("{version}/actions/"), format!("/{name}.yaml"));
    files.into_iter().find(|path| path.starts_with(&start) && path.ends_with(&end))
}

/// A comment with the most common optional keys, which no placeholder can represent.
const OPTIONAL: &str = "\
# Fill in what is still open. A call may also have:
# async: true if the service responds before the work is done
# idempotency_token: the member that makes a retry safe
# pagination: offset, limit, total and items of a paginated list; or page, or token and next
# changes: ids whose state changes, states in which the call is allowed, waiter until the change is complete
";

fn text(api: &Api, name: &str, host: &str) -> Result<String, SkeletonError> {
    let todo = |hint: &str| format!("{PLACEHOLDER}: {hint}");
    let members = json!({ (PLACEHOLDER): { "type": PLACEHOLDER, "doc": PLACEHOLDER } });
    let action = json!({
        "action": name,
        "summary": todo("what the call does, in one sentence."),
        "doc": todo("documentation beyond the summary, or delete this line."),
        "manual": todo("pages, like p45 or p45-48"),
        "host": host,
        "effect": todo("read, write, purchase (costs money) or destroy (destroys something permanently)"),
        "request": members,
        "response": members,
        "errors": [todo("error codes that the page lists, or none")],
        "examples": [{ "title": PLACEHOLDER, "query": query(api, name), "request": {} }],
    });
    let yaml = serde_yaml::to_string(&action).map_err(|error| refused(error.to_string()))?;
    // Responses are JSON, which is valid YAML, but YAML writers do not print it.
    let response = format!("{:#}", response(api)).replace('\n', "\n    ");
    Ok(format!("{OPTIONAL}{yaml}  response:\n    {response}\n"))
}

/// Returns the beginning of the query string, which is the same for every call of the action.
fn query(api: &Api, name: &str) -> String {
    let pairs = api.common.iter().filter_map(|common| {
        let value = match common.from {
            FilledBy::Action => name,
            FilledBy::Version => &api.version,
            _ => return None,
        };
        Some(format!("{}={value}", common.member.name.wire))
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Returns a response with only the common members.
fn response(api: &Api) -> Value {
    let members = api.response.iter().filter_map(|member| {
        let value = match member.ty {
            Type::Base(BaseType::String) => Value::from(format!("{PLACEHOLDER}: from the page")),
            Type::Base(BaseType::Integer) => Value::from(0),
            _ => return None,
        };
        Some((member.name.wire.clone(), value))
    });
    let members = Value::Object(members.collect());
    match api.protocol.envelope {
        Envelope::Response => json!({ "Response": members }),
        Envelope::Code => members,
    }
}

fn refused(message: String) -> SkeletonError {
    SkeletonError::Refused(message)
}

fn unknown<'a>(what: &str, name: &str, names: impl Iterator<Item = &'a str>) -> SkeletonError {
    let names = names.collect::<Vec<_>>();
    let hint = match closest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known: {}", names.join(", ")),
    };
    refused(format!("unknown {what} `{name}`; {hint}"))
}
