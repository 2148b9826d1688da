//! The facts, which are flat statements of what the pages of the manual say.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// The statement about something that the pages name without details. It agrees with anything that the spec says.
pub const NAMED: &str = "named";

/// What the facts say, by path, in the words of the spec's types.
pub type Facts = BTreeMap<String, String>;

/// One API version of the manual. `README.md` in this folder describes where it comes from.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    common: Vec<Row>,
    answer: Vec<Row>,
    pub actions: BTreeMap<String, Action>,
    types: BTreeMap<String, TypePage>,
    enums: BTreeMap<String, Values>,
    errors: Vec<String>,
}

/// A line of a table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    #[serde(rename = "type")]
    ty: Option<String>,
    #[serde(default)]
    required: bool,
}

/// The page of an action.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    host: String,
    #[serde(default = "yes")]
    region: bool,
    params: Vec<Row>,
    outputs: Vec<Row>,
    #[serde(default)]
    filters: Vec<Row>,
    errors: Vec<String>,
    /// Tables of parameters that hold for some values of `instanceType` only.
    #[serde(default)]
    pub variants: Vec<Variant>,
}

/// One of several tables of parameters on a page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    #[serde(rename = "instanceType")]
    pub instance_type: i64,
    pub params: Vec<VariantRow>,
}

/// A line of a table of a variant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantRow {
    pub name: String,
    pub required: bool,
}

/// The page of a type.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypePage {
    fields: Vec<Row>,
    /// Names that examples print, on the page or not.
    #[serde(default)]
    in_examples: Vec<String>,
}

/// The values of an enum.
#[derive(Deserialize)]
#[serde(untagged)]
enum Values {
    Numbers(Vec<i64>),
    Texts(Vec<String>),
    Meanings(BTreeMap<String, String>),
}

fn yes() -> bool {
    true
}

/// Appends to a statement that the parameter is required, if it is.
pub fn required(text: &str, required: bool) -> String {
    if required { format!("{text}, required") } else { text.to_owned() }
}

impl Pages {
    /// Reads the copy of the facts for an API version.
    pub fn read(json: &str) -> Pages {
        serde_json::from_str(json).expect("the copy of the facts is JSON of this shape")
    }

    /// Returns everything that the pages say, under the manual's own names.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        for row in &self.common {
            self.row(&mut facts, "common", row);
        }
        for row in &self.answer {
            self.row(&mut facts, "response", row);
        }
        for (name, action) in &self.actions {
            self.action(&mut facts, name, action);
        }
        for (name, page) in &self.types {
            let path = format!("types.{name}");
            facts.insert(path.clone(), "structure".to_owned());
            for row in &page.fields {
                self.row(&mut facts, &path, row);
            }
            for member in &page.in_examples {
                facts.entry(format!("{path}.{member}")).or_insert_with(|| NAMED.to_owned());
            }
        }
        for (name, values) in &self.enums {
            enumeration(&mut facts, name, values);
        }
        for code in &self.errors {
            error(&mut facts, code);
        }
        facts
    }

    fn action(&self, facts: &mut Facts, name: &str, action: &Action) {
        let path = format!("actions.{name}");
        facts.insert(path.clone(), action.host.clone());
        facts.insert(format!("hosts.{}", action.host), "host".to_owned());
        facts.insert(format!("{path}.region"), action.region.to_string());
        for row in action.params.iter().filter(|row| !self.is_common(row, &self.common)) {
            self.row(facts, &format!("{path}.request"), row);
        }
        for row in action.outputs.iter().filter(|row| !self.is_common(row, &self.answer)) {
            self.row(facts, &format!("{path}.response"), row);
        }
        for row in &action.filters {
            self.row(facts, &format!("{path}.filters"), row);
        }
        for code in &action.errors {
            facts.insert(format!("{path}.errors.{code}"), "listed".to_owned());
            error(facts, code);
        }
        for (at, variant) in action.variants.iter().enumerate() {
            for row in &variant.params {
                facts.insert(format!("{path}.variants.{at}.{}", row.name), required("member", row.required));
            }
        }
    }

    /// Returns `true` if a row of a page is about a member that all pages share. Then it must say the same as they do.
    fn is_common(&self, row: &Row, common: &[Row]) -> bool {
        let Some(same) = common.iter().find(|other| other.name == row.name) else { return false };
        let (said, known) = (self.text(row), self.text(same));
        assert_eq!(said, known, "`{}` is common to all pages, but differs on one of them", row.name);
        true
    }

    fn row(&self, facts: &mut Facts, path: &str, row: &Row) {
        let name = row.name.strip_suffix(".N").or_else(|| row.name.strip_suffix(".n")).unwrap_or(&row.name);
        let before = facts.insert(format!("{path}.{name}"), self.text(row));
        // `response.code` and the like are on many pages.
        assert!(before.is_none(), "{path}.{name} is a duplicate in the facts");
    }

    /// Returns the type of a row, and `required` if it is, in the words of the spec.
    fn text(&self, row: &Row) -> String {
        let Some(ty) = &row.ty else { return NAMED.to_owned() };
        let indexed = row.name.ends_with(".N") || row.name.ends_with(".n");
        let mut text = self.type_text(ty);
        if indexed && !text.starts_with("list") {
            text = format!("list of {text}");
        }
        required(&text, row.required)
    }

    fn type_text(&self, ty: &str) -> String {
        if let Some(item) = ty.strip_prefix("array of ").or_else(|| ty.strip_prefix("Array of ")) {
            return format!("list of {}", self.type_text(item));
        }
        let ty = ty.strip_suffix(" objects").or_else(|| ty.strip_suffix(" object")).unwrap_or(ty);
        let text = match ty {
            "String" | "Strings" => "string",
            "Int" | "int" | "Integer" | "UInt" => "integer",
            "Float" => "decimal",
            "Boolean" => "boolean",
            "Timestamp" => "timestamp",
            "Object" => "structure",
            "Array" => "list",
            "String List" => "list of string",
            named => {
                let singular = named.strip_suffix('s').unwrap_or(named);
                let known = [named, singular].into_iter().find(|name| self.types.contains_key(*name));
                known.unwrap_or_else(|| panic!("the facts name the type `{named}`, which they do not define"))
            }
        };
        text.to_owned()
    }
}

fn enumeration(facts: &mut Facts, name: &str, values: &Values) {
    let path = format!("enums.{name}");
    match values {
        // A list of numbers has no table of its own, since it limits the values of one member.
        Values::Numbers(numbers) => {
            let text: Vec<String> = numbers.iter().map(i64::to_string).collect();
            facts.insert(path, text.join(", "));
        }
        Values::Texts(texts) => {
            facts.extend(texts.iter().map(|value| (format!("{path}.{value}"), NAMED.to_owned())));
            facts.insert(path, NAMED.to_owned());
        }
        Values::Meanings(meanings) => {
            facts.extend(meanings.iter().map(|(value, text)| (format!("{path}.{value}"), text.to_lowercase())));
            facts.insert(path, NAMED.to_owned());
        }
    }
}

/// Adds an error code. The older API version lists 0 among its codes, which is not an error.
fn error(facts: &mut Facts, code: &str) {
    if code != "0" {
        facts.insert(format!("errors.{code}"), NAMED.to_owned());
    }
}

/// Names that differ between the facts and the spec. Maps paths of the facts, or prefixes of them, to those of the
/// spec.
pub type Renames = BTreeMap<String, String>;

/// Returns the facts under the names of the spec, with the structures that the moved members now imply.
pub fn renamed(facts: &Facts, renames: &Renames) -> Facts {
    let types: BTreeMap<&str, &str> = renames
        .iter()
        .filter_map(|(from, to)| Some((from.strip_prefix("types.")?, to.strip_prefix("types.")?)))
        .collect();
    let mut moved = Facts::new();
    for (path, text) in facts {
        let (ty, need) = text.split_once(',').map_or((text.as_str(), ""), |(ty, _)| (ty, &text[ty.len()..]));
        let ty: Vec<&str> = ty.split(' ').map(|word| *types.get(word).unwrap_or(&word)).collect();
        moved.insert(rename(path, renames), ty.join(" ") + need);
    }
    let implied: BTreeSet<String> = moved
        .keys()
        .flat_map(|path| parents(path))
        .filter(|path| !moved.contains_key(*path))
        .map(str::to_owned)
        .collect();
    moved.extend(implied.into_iter().map(|path| (path, NAMED.to_owned())));
    moved
}

fn rename(path: &str, renames: &Renames) -> String {
    let longest = renames.iter().rev().find_map(|(from, to)| Some((within(path, from)?, to)));
    longest.map_or_else(|| path.to_owned(), |(rest, to)| format!("{to}{rest}"))
}

/// Returns the part of `path` after `from`, if `from` is the whole path or a prefix that ends before a separator.
pub fn within<'a>(path: &'a str, from: &str) -> Option<&'a str> {
    path.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{']))
}

/// Returns the paths of the members that contain a member of a request or a response.
fn parents(path: &str) -> impl Iterator<Item = &str> {
    let start = [".request.", ".response."].iter().find_map(|part| Some(path.find(part)? + part.len()));
    let rest = start.map_or("", |start| &path[start..]);
    rest.match_indices(['.', '[', '{'])
        .filter(|(at, _)| !rest[..*at].ends_with([']', '}']))
        .filter_map(move |(at, _)| path.get(..start? + at))
}
