//! The keys `endpoint` and `qcloud`: where they stand, and whether they have a meaning there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Schema;

use super::files::form;
use super::schema::SCHEMA;
use crate::diag::{Diagnostic, codes};
use crate::model::EndpointName;
use crate::source::{FileId, Source, Span};
use crate::yaml::{Entry, Node, Value};

/// Keys that a block cannot have: names, sources, maps and lists of things, and keys about the endpoints themselves.
const NOT_IN_A_BLOCK: [&str; 25] = [
    "action",
    "aliases",
    "calls_per_second",
    "conflict",
    "deprecated",
    "endpoint",
    "examples",
    "filter",
    "filters",
    "from",
    "ignore_case",
    "list",
    "manual",
    "members",
    "name",
    "provenance",
    "qcloud",
    "replaced_by",
    "request",
    "response",
    "rules",
    "source",
    "unused",
    "values",
    "wire_type",
];

/// The versions and files whose content depends on the endpoint.
#[derive(Default)]
pub struct Marks {
    /// Folders of versions that differ on their two endpoints, with the source of the facts of `tencentcloud`.
    pub differing: BTreeMap<String, Option<String>>,
    /// Files with marks or blocks.
    pub files: BTreeSet<FileId>,
}

impl Marks {
    /// Finds all marks and blocks, and reports those without a meaning.
    pub fn find(source: &Source, trees: &[(FileId, Option<Node>)], problems: &mut Vec<Diagnostic>) -> Marks {
        let endpoints = trees.iter().filter_map(|(id, tree)| {
            let tree = tree.as_ref().filter(|tree| tree.get("api").is_some())?;
            Some((source.path(*id).split_once('/')?.0, tree.get("endpoints")?))
        });
        let endpoints: BTreeMap<&str, &Node> = endpoints.collect();
        let mut marks = Marks::default();
        for (id, tree) in trees {
            let (path, text) = (source.path(*id), source.text(*id));
            let Some((folder, _)) = path.split_once('/') else { continue };
            let Some(tree) = tree.as_ref().filter(|_| text.contains("endpoint") || text.contains("qcloud")) else {
                continue;
            };
            let Some(form) = form(path, tree) else { continue };
            let single = endpoints.get(folder).and_then(|endpoints| match endpoints.entries() {
                [only] => ["tencentcloud", "qcloud"].into_iter().find(|name| *name == only.key),
                _ => None,
            });
            let mut walk = Walk { single, found: false, current: None, problems };
            walk.node(tree, &SCHEMA["$defs"][form], None);
            if !walk.found || single.is_some() {
                continue;
            }
            let has_source = tree.get("source").is_some();
            let current = walk.current.filter(|_| !has_source);
            let known = marks.differing.entry(folder.to_owned()).or_insert_with(|| {
                let given = endpoints.get(folder).and_then(|endpoints| endpoints.get("tencentcloud")?.get("source"));
                match given.map(|node| &node.value) {
                    Some(Value::String(key)) => Some(key.clone()),
                    _ => None,
                }
            });
            if let Some(span) = current.filter(|_| known.is_none()) {
                problems.push(
                    Diagnostic::new(&codes::E0614, span, "no source is named for what the endpoint `tencentcloud` has")
                        .help(
                            "name it in `source` at `endpoints.tencentcloud` of api.yaml, or at the top of this file",
                        ),
                );
            }
            marks.files.insert(*id);
        }
        marks
    }
}

struct Walk<'a> {
    /// The only endpoint of the version, if it has one.
    single: Option<&'static str>,
    /// `true` if a mark or block was found.
    found: bool,
    /// The first fact that only `tencentcloud` has, and that names no source.
    current: Option<Span>,
    problems: &'a mut Vec<Diagnostic>,
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, schema: &Schema, around: Option<(EndpointName, Span)>) {
        let schema = target(schema);
        if let (Value::List(nodes), Some(items)) = (&node.value, schema.get("items")) {
            nodes.iter().for_each(|node| self.node(node, items, around));
        }
        let own = mark(node, schema);
        let block = node.entries().iter().find(|entry| is_block(entry, schema));
        self.found |= own.is_some() || block.is_some();
        if let Some(span) = own.map(|(_, span)| span).or(block.map(|block| block.key_span))
            && let Some(single) = self.single
        {
            self.problems.push(
                Diagnostic::new(&codes::E0326, span, format!("this API version has one endpoint, `{single}`"))
                    .help("delete the key: it is for versions that have both endpoints"),
            );
        } else {
            self.mark(node, own, around);
            if let Some(block) = block {
                self.block(block, node, schema, own.or(around));
            }
        }
        for entry in node.entries().iter().filter(|entry| block.is_none_or(|block| block.key != entry.key)) {
            if let Some(inner) = value_schema(&entry.key, schema) {
                self.node(&entry.value, inner, own.or(around));
            }
        }
    }

    fn mark(&mut self, node: &Node, own: Option<(EndpointName, Span)>, around: Option<(EndpointName, Span)>) {
        let Some((name, span)) = own else { return };
        if let Some((outer, outer_span)) = around {
            let message = if outer == name {
                "`endpoint` repeats that of what is around it"
            } else {
                "`endpoint` contradicts that of what is around it"
            };
            self.problems.push(
                Diagnostic::new(&codes::E0341, span, message)
                    .also(outer_span, "the endpoint of all that is in it")
                    .help("delete one of the two"),
            );
        }
        if name != EndpointName::Tencentcloud {
            return;
        }
        if node.get("source").is_none() {
            self.current.get_or_insert(span);
        }
        if let Some(manual) = node.entry("manual") {
            self.problems.push(
                Diagnostic::new(
                    &codes::E0614,
                    manual.key_span,
                    "the manual does not have what only `tencentcloud` has",
                )
                .also(span, "the endpoint")
                .help("delete `manual`; a source other than that of the endpoint is named in `source`"),
            );
        }
    }

    fn block(&mut self, block: &Entry, node: &Node, schema: &Schema, around: Option<(EndpointName, Span)>) {
        if let Some((_, span)) = around {
            let message = "a block `qcloud` in something that one endpoint has";
            self.problems.push(
                Diagnostic::new(&codes::E0341, block.key_span, message)
                    .also(span, "the only endpoint")
                    .help("delete the block, or the mark"),
            );
        }
        // Another value than a map is reported by the schema.
        let Value::Map(changes) = &block.value.value else { return };
        if changes.is_empty() {
            self.problems.push(
                Diagnostic::new(&codes::E0340, block.key_span, "this block is empty")
                    .help("delete it, or write the keys that differ on `qcloud`"),
            );
        }
        let properties = schema.get("properties").and_then(Schema::as_object).into_iter().flatten();
        let known: Vec<&str> = properties.map(|(key, _)| key.as_str()).filter(|key| may_differ(key, schema)).collect();
        for change in changes {
            self.change(change, node, &known);
        }
    }

    fn change(&mut self, change: &Entry, node: &Node, known: &[&str]) {
        let Entry { key, key_span, value } = change;
        let beside = node.get(key);
        let problem = if !known.contains(&key.as_str()) {
            Diagnostic::new(&codes::E0204, *key_span, format!("unknown key `{key}` in a block `qcloud`"))
                .did_you_mean(key, known.iter().copied(), *key_span)
                .note(format!("known keys: {}", known.join(", ")))
        } else if value.value == Value::Null && beside.is_none() {
            Diagnostic::new(&codes::E0340, *key_span, format!("there is no `{key}` to take away"))
                .help("delete the key from the block")
        } else if beside.is_some_and(|beside| beside.to_json() == value.to_json())
            || (beside.is_none() && value.value == Value::Bool(false))
        {
            let problem = Diagnostic::new(&codes::E0340, *key_span, format!("`{key}` is the same on both endpoints"));
            problem.help("delete the key from the block")
        } else {
            if beside.is_some() {
                self.current.get_or_insert(*key_span);
            }
            return;
        };
        self.problems.push(problem);
    }
}

/// Returns the endpoint that a thing is marked with, and the span of the mark.
pub fn mark(node: &Node, schema: &Schema) -> Option<(EndpointName, Span)> {
    let entry = node.entry("endpoint").filter(|entry| refers_to(entry, schema, "EndpointName"))?;
    match &entry.value.value {
        Value::String(text) if text == "tencentcloud" => Some((EndpointName::Tencentcloud, entry.value.span)),
        Value::String(text) if text == "qcloud" => Some((EndpointName::Qcloud, entry.value.span)),
        _ => None,
    }
}

/// Returns `true` for the key `qcloud` of a thing, and a map as its value.
pub fn is_block(entry: &Entry, schema: &Schema) -> bool {
    entry.key == "qcloud" && matches!(entry.value.value, Value::Map(_)) && refers_to(entry, schema, "Block")
}

/// Returns `true` for a key that a block can have.
pub fn may_differ(key: &str, schema: &Schema) -> bool {
    schema["properties"].get(key).is_some() && !NOT_IN_A_BLOCK.contains(&key)
}

/// Returns the schema that a reference points to, or the schema itself.
pub fn target(schema: &Schema) -> &Schema {
    referred(schema).and_then(|name| SCHEMA["$defs"].get(name)).unwrap_or(schema)
}

/// Returns the schema of the value of a key, or of a name in a map of things.
pub fn value_schema<'s>(key: &str, schema: &'s Schema) -> Option<&'s Schema> {
    let named = schema.get("properties").and_then(|properties| properties.get(key));
    named.or_else(|| schema.get("additionalProperties").filter(|schema| schema.is_object()))
}

/// Returns the name of the definition that a schema is a reference to.
fn referred(schema: &Schema) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// Returns `true` if the schema of the entry is a reference to the definition `name`.
fn refers_to(entry: &Entry, schema: &Schema, name: &str) -> bool {
    let property = schema.get("properties").and_then(|properties| properties.get(&entry.key));
    property.and_then(referred) == Some(name)
}
