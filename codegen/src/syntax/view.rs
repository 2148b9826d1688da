//! The views of an API version on two endpoints: the trees of its files as each of the endpoints has them.
//!
//! Positions in the schema say which maps have keys and which have names, so a member may be called `endpoint`.

use serde_json::Value as Schema;

use super::files::form;
use super::marks::{Marks, is_block, mark, may_differ, target, value_schema};
use super::schema::SCHEMA;
use crate::diag::Diagnostic;
use crate::model::EndpointName;
use crate::source::{FileId, Source, Span};
use crate::yaml::{Entry, Node, Value};

/// The trees of a spec's files, as far as one endpoint has them.
#[derive(Debug, Default)]
pub struct View {
    /// The files; `None` if the content is unusable.
    pub trees: Vec<(FileId, Option<Node>)>,
    /// The parts that only the other endpoint has.
    pub hidden: Vec<Span>,
    /// The parts that only `tencentcloud` has, each with the key of its source.
    pub current: Vec<(Span, String)>,
}

/// The views of a spec.
#[derive(Debug, Default)]
pub struct Views {
    /// The view of `tencentcloud`. It has every version, also those that `qcloud` alone serves.
    pub main: View,
    /// The view of `qcloud`, with the versions that differ there; `None` if there is no such version.
    pub qcloud: Option<View>,
}

/// Computes the views, and reports marks and blocks without a meaning.
pub fn views(source: &Source, trees: Vec<(FileId, Option<Node>)>, problems: &mut Vec<Diagnostic>) -> Views {
    let marks = Marks::find(source, &trees, problems);
    if marks.differing.is_empty() {
        return Views { main: View { trees, ..View::default() }, qcloud: None };
    }
    let mut qcloud = View::default();
    let mut main = View::default();
    for (id, tree) in trees {
        let path = source.path(id);
        let folder = path.split_once('/').map(|(folder, _)| folder);
        let differs = folder.is_some_and(|folder| marks.differing.contains_key(folder));
        if folder.is_some() && !differs {
            qcloud.hidden.push(source.whole(id));
            main.trees.push((id, tree));
            continue;
        }
        let form = tree.as_ref().and_then(|tree| form(path, tree)).filter(|_| marks.files.contains(&id));
        let (Some(form), Some(node)) = (form, &tree) else {
            qcloud.trees.push((id, tree.clone()));
            main.trees.push((id, tree));
            continue;
        };
        let default = folder.and_then(|folder| marks.differing.get(folder)).cloned().flatten().unwrap_or_default();
        for (view, endpoint) in [(&mut main, EndpointName::Tencentcloud), (&mut qcloud, EndpointName::Qcloud)] {
            let source = text(node, "source").unwrap_or(&default);
            let mut viewer = Viewer { endpoint, source, view };
            if let Some(node) = viewer.thing(node, node.span, &SCHEMA["$defs"][form]) {
                view.trees.push((id, Some(node)));
            }
        }
    }
    Views { main, qcloud: Some(qcloud) }
}

struct Viewer<'a> {
    endpoint: EndpointName,
    /// Source of the file's facts about the current service.
    source: &'a str,
    view: &'a mut View,
}

impl Viewer<'_> {
    /// Returns what the endpoint has of a thing; `None` if only the other endpoint has it.
    fn thing(&mut self, node: &Node, range: Span, schema: &Schema) -> Option<Node> {
        let schema = target(schema);
        let Some((mark, span)) = mark(node, schema) else { return Some(self.content(node, schema)) };
        if mark != self.endpoint {
            self.view.hidden.push(range);
            return None;
        }
        let mut content = self.content(node, schema);
        if mark == EndpointName::Tencentcloud {
            let source = text(node, "source").unwrap_or(self.source).to_owned();
            // A definition that needs the pages of the manual or a source has the source of the endpoint.
            let needs_one = schema.get("oneOf").is_some() && schema["properties"].get("source").is_some();
            if let (true, None, Value::Map(entries)) = (needs_one, text(node, "source"), &mut content.value) {
                let value = Node { span, value: Value::String(source.clone()) };
                entries.push(Entry { key: "source".to_owned(), key_span: span, value });
            }
            self.view.current.push((range, source));
        }
        Some(content)
    }

    fn content(&mut self, node: &Node, schema: &Schema) -> Node {
        let value = match &node.value {
            Value::List(nodes) => {
                let Some(items) = schema.get("items") else { return node.clone() };
                Value::List(nodes.iter().filter_map(|node| self.thing(node, node.span, items)).collect())
            }
            Value::Map(entries) => Value::Map(self.entries(entries, schema)),
            _ => return node.clone(),
        };
        Node { span: node.span, value }
    }

    fn entries(&mut self, entries: &[Entry], schema: &Schema) -> Vec<Entry> {
        let block = entries.iter().find(|entry| is_block(entry, schema));
        let changes = block.map(|block| block.value.entries()).unwrap_or_default();
        if let Some(block) = block.filter(|_| self.endpoint == EndpointName::Tencentcloud) {
            self.view.hidden.push(whole(block));
        }
        let changes = if self.endpoint == EndpointName::Qcloud { changes } else { &[] };
        let changes: Vec<&Entry> = changes.iter().filter(|change| may_differ(&change.key, schema)).collect();
        let mut kept = Vec::with_capacity(entries.len());
        for entry in entries.iter().filter(|entry| block.is_none_or(|block| block.key != entry.key)) {
            let change = changes.iter().copied().find(|change| change.key == entry.key);
            if change.is_some() {
                self.view.hidden.push(whole(entry));
            }
            let entry = change.unwrap_or(entry);
            if change.is_none() || entry.value.value != Value::Null {
                kept.extend(self.entry(entry, schema));
            }
        }
        let is_new = |change: &Entry| !entries.iter().any(|entry| entry.key == change.key);
        for change in changes.iter().filter(|change| is_new(change) && change.value.value != Value::Null) {
            kept.extend(self.entry(change, schema));
        }
        kept
    }

    fn entry(&mut self, entry: &Entry, schema: &Schema) -> Option<Entry> {
        let value = match value_schema(&entry.key, schema) {
            Some(schema) => self.thing(&entry.value, whole(entry), schema)?,
            None => entry.value.clone(),
        };
        Some(Entry { value, ..entry.clone() })
    }
}

fn whole(entry: &Entry) -> Span {
    Span { start: entry.key_span.start, end: entry.value.span.end.max(entry.key_span.end), ..entry.key_span }
}

fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    match node.get(key).map(|node| &node.value) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}
