//! Examples: read from the vendor's texts, and written if they fit the model.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    text,
    vendor::{Api, Example, Kind, Member},
};
use crate::{
    check::PLACEHOLDER,
    diag::Severity,
    model,
    values::{
        PathSegment, raised,
        typing::{Message, Typing},
        violations::violations,
    },
};

/// An example that can be written.
pub struct Fitting {
    /// Its title.
    pub title: String,
    /// The request.
    pub request: Value,
    /// The body of the response.
    pub response: Value,
    /// The leniencies that a decoder needs to read the response.
    pub leniencies: BTreeSet<String>,
}

/// Reads an example and judges it by the rules of the spec.
///
/// # Errors
/// The reason that it does not fit.
pub fn read(example: &Example, action: &str, vendor: &Api, api: &model::Api) -> Result<Fitting, String> {
    let known = api.action(action).ok_or("the action has errors")?;
    let input = example.input.as_deref().unwrap_or_default();
    let request = request(input, action, vendor).ok_or("its request is not JSON")?;
    let output = example.output.as_deref().unwrap_or_default();
    let response = serde_json::from_str::<Value>(output).map_err(|_| "its response is not JSON")?;
    let mut typing = Typing::new(api, Message::Request);
    let typed = typing.request(&request, &known.request);
    let found =
        typing.findings.into_iter().chain(violations(&typed, &known.request, api).into_iter().map(|v| v.finding));
    let mut findings = found.map(|finding| ("request", finding)).collect::<Vec<_>>();
    let mut typing = Typing::new(api, Message::Response);
    match raised(&response, api) {
        Some(Ok(_)) => {}
        Some(Err(form)) => return Err(format!("its response is an error that is not {form}")),
        None => drop(typing.response(&response, &known.response)),
    }
    findings.extend(typing.findings.into_iter().map(|finding| ("response", finding)));
    if let Some((side, finding)) = findings.into_iter().find(|(_, finding)| finding.code.severity() == Severity::Error)
    {
        return Err(format!("{}: {}", path(side, &finding.path), finding.message));
    }
    if depth(&request).max(depth(&response)) > MAX_DEPTH {
        return Err("it is nested too deep".to_owned());
    }
    if has_placeholder(&request) || has_placeholder(&response) {
        return Err(format!("a value looks like a placeholder, `{PLACEHOLDER}: `"));
    }
    Ok(Fitting { title: title(example), request, response, leniencies: typing.used.leniencies })
}

/// Returns the title of an example, without markup.
pub fn title(example: &Example) -> String {
    let title = example.title.as_deref().and_then(text::sentences);
    title.map_or_else(|| "Example".to_owned(), |title| title.trim_end_matches('.').to_owned())
}

/// Values that are nested deeper do not fit into a file of the spec.
const MAX_DEPTH: usize = 48;

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

fn has_placeholder(value: &Value) -> bool {
    match value {
        Value::String(text) => text.starts_with(&format!("{PLACEHOLDER}: ")),
        Value::Array(items) => items.iter().any(has_placeholder),
        Value::Object(members) => {
            members.iter().any(|(key, value)| key.starts_with(PLACEHOLDER) || has_placeholder(value))
        }
        _ => false,
    }
}

fn path(side: &str, path: &[PathSegment]) -> String {
    let mut shown = side.to_owned();
    for step in path {
        match step {
            PathSegment::Key(key) if side == "response" && key == "Response" => {}
            PathSegment::Key(key) => shown.extend([".", key]),
            PathSegment::Index(index) => shown.push_str(&format!("[{index}]")),
        }
    }
    shown
}

/// Returns the members of a printed request: a POST with a JSON body, or a URL.
fn request(input: &str, action: &str, vendor: &Api) -> Option<Value> {
    let input = input.replace('\r', "");
    let input = input.trim();
    if let Some((_, query)) = input.split_once('?').filter(|(before, _)| !before.contains('{')) {
        return unflatten(query, action, vendor);
    }
    let body = match input.split_once("\n\n") {
        Some((head, body)) if !head.starts_with('{') => body,
        _ => input.get(input.find('{')?..)?,
    };
    serde_json::from_str::<Value>(body).ok().filter(Value::is_object)
}

/// Parameters of every call that version 1 of the signature adds.
const COMMON: [&str; 10] = [
    "Action",
    "Version",
    "Region",
    "Timestamp",
    "Nonce",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "Token",
    "Language",
];

/// Returns the members of a query, `Filters.0.Name=zone&Limit=1`.
fn unflatten(query: &str, action: &str, vendor: &Api) -> Option<Value> {
    let input = &vendor.actions.0.get(action)?.input;
    let own = &vendor.object(input)?.members;
    let query = query.split_whitespace().collect::<String>();
    let mut tree = Node::default();
    for pair in query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with('<')) {
        let (key, value) = pair.split_once('=')?;
        let first = key.split('.').next().unwrap_or_default();
        if COMMON.contains(&key) && !own.iter().any(|member| member.name == first) {
            continue;
        }
        let value = percent_encoding::percent_decode_str(value).decode_utf8().ok()?;
        tree.insert(&key.split('.').collect::<Vec<_>>(), value.into_owned())?;
    }
    tree.structure(input, vendor)
}

/// A part of a query: a value, or the parts below it in the order of the query.
#[derive(Default)]
struct Node {
    value: Option<String>,
    parts: Vec<(String, Node)>,
}

impl Node {
    fn insert(&mut self, path: &[&str], value: String) -> Option<()> {
        let Some((first, rest)) = path.split_first() else {
            self.value = Some(value).filter(|_| self.value.is_none() && self.parts.is_empty());
            return self.value.as_ref().map(|_| ());
        };
        let at = match self.parts.iter().position(|(key, _)| key == first) {
            Some(at) => at,
            None => {
                self.parts.push(((*first).to_owned(), Node::default()));
                self.parts.len() - 1
            }
        };
        self.parts.get_mut(at)?.1.insert(rest, value)
    }

    fn structure(&self, object: &str, vendor: &Api) -> Option<Value> {
        let members = &vendor.object(object)?.members;
        let mut map = Map::new();
        for (key, node) in &self.parts {
            let value = match members.iter().find(|member| &member.name == key) {
                Some(member) => node.member(member, vendor)?,
                // An unknown member, which is reported.
                None => json!(node.value.as_deref().unwrap_or_default()),
            };
            map.insert(key.clone(), value);
        }
        self.value.is_none().then_some(Value::Object(map))
    }

    fn member(&self, member: &Member, vendor: &Api) -> Option<Value> {
        if member.kind != Kind::List {
            return self.item(member, vendor);
        }
        if self.value.is_some() {
            return None;
        }
        let mut items = Vec::new();
        for (key, node) in &self.parts {
            items.push((key.parse::<usize>().ok()?, node.item(member, vendor)?));
        }
        items.sort_by_key(|(index, _)| *index);
        Some(Value::Array(items.into_iter().map(|(_, item)| item).collect()))
    }

    fn item(&self, member: &Member, vendor: &Api) -> Option<Value> {
        if let Some((object, _)) = vendor.referenced(member) {
            return self.structure(object, vendor);
        }
        let text = self.value.as_deref()?;
        Some(match member.inner.as_str() {
            "int64" | "uint64" => text.parse::<i64>().map_or(json!(text), |number| json!(number)),
            "float" => text.parse::<f64>().map_or(json!(text), |number| json!(number)),
            "bool" if text.eq_ignore_ascii_case("true") => json!(true),
            "bool" if text.eq_ignore_ascii_case("false") => json!(false),
            _ => json!(text),
        })
    }
}
