//! Checks a tree against the JSON Schema of the types, with messages for people.
//!
//! Parts that do not match are reported and left out of the result, which serde can then always read.

use std::collections::BTreeSet;
use std::fmt::Arguments;

use serde_json::Value as Schema;

use crate::diag::{Diagnostic, codes};
use crate::source::Span;
use crate::syntax::UnreadableParts;
use crate::yaml::{Entry, Node, Value};

/// Checks `node` against `$defs/<name>` of `schema`.
pub struct Validator<'a> {
    schema: &'a Schema,
    problems: &'a mut Vec<Diagnostic>,
    /// The parts that were left out.
    lost: &'a mut UnreadableParts,
}

impl<'a> Validator<'a> {
    /// Creates a validator for trees of files that `schema` describes.
    pub fn new(schema: &'a Schema, problems: &'a mut Vec<Diagnostic>, lost: &'a mut UnreadableParts) -> Self {
        Validator { schema, problems, lost }
    }

    /// Returns the part of the tree that matches the schema `name`; `None` if nothing matches.
    pub fn check(&mut self, node: &Node, name: &str) -> Option<Node> {
        let schema = self.schema.get("$defs")?.get(name)?;
        // A missing key of the file itself is shown at the first key.
        let key_span = node.entries().first().map_or(node.span, |entry| entry.key_span);
        self.node(node, schema, key_span, format_args!("the file"))
    }

    fn node(&mut self, node: &Node, schema: &Schema, key_span: Span, what: Arguments<'_>) -> Option<Node> {
        if let Value::Unreadable(names) = &node.value {
            self.lost.names.extend(names.iter().cloned());
            return None;
        }
        if let Some(target) = schema.get("$ref").and_then(Schema::as_str) {
            let name = target.rsplit('/').next().unwrap_or_default();
            let target = self.schema.get("$defs")?.get(name)?;
            return self.node(node, target, key_span, what);
        }
        if let Some(values) = enum_values(schema) {
            return self.enum_value(node, &values, what);
        }
        if let Some(choices) = schema.get("anyOf").and_then(Schema::as_array) {
            let fitting = choices.iter().find(|choice| enum_values(choice).is_none() && self.has_kind(node, choice));
            let fitting = fitting.or_else(|| choices.iter().find(|choice| enum_values(choice).is_some()))?;
            return self.node(node, fitting, key_span, what);
        }
        if !self.has_kind(node, schema) {
            self.wrong_kind(node, schema, key_span, what);
            self.lose(node);
            return None;
        }
        let any = schema.get("properties").is_none() && schema.get("additionalProperties").is_none();
        match &node.value {
            Value::Map(_) if any => node.is_readable().then(|| node.clone()),
            Value::Map(entries) => Some(self.map(node, entries, schema, key_span, what)),
            Value::List(nodes) => {
                let Some(items) = schema.get("items") else { return Some(node.clone()) };
                let mut check = |node: &Node| self.node(node, items, node.span, format_args!("an item of {what}"));
                let kept: Vec<Node> = nodes.iter().filter_map(&mut check).collect();
                // An incomplete set of values would cause misleading follow-up messages.
                let values = items.get("type").is_some_and(Schema::is_array);
                if values && kept.len() != nodes.len() {
                    return None;
                }
                Some(Node { span: node.span, value: Value::List(kept) })
            }
            Value::Int(number) => {
                let at_least = |key| schema.get(key).and_then(Schema::as_i64).is_none_or(|min| *number >= min);
                let at_most = |key| schema.get(key).and_then(Schema::as_i64).is_none_or(|max| *number <= max);
                // The schema of u32 has a minimum only; a larger number would not fit the type.
                let small = schema.get("minimum").is_none() || *number <= i64::from(u32::MAX);
                if at_least("minimum") && at_most("maximum") && small {
                    return Some(node.clone());
                }
                self.problems.push(Diagnostic::new(
                    &codes::E0205,
                    node.span,
                    format!("{number} is out of range for {what}"),
                ));
                None
            }
            _ => Some(node.clone()),
        }
    }

    fn map(&mut self, node: &Node, entries: &[Entry], schema: &Schema, key_span: Span, what: Arguments<'_>) -> Node {
        let properties = schema.get("properties").and_then(Schema::as_object);
        let others = schema.get("additionalProperties");
        let mut kept = Vec::with_capacity(entries.len());
        // The known keys, and those of them that are not given: an unknown key may be a typo of one of these.
        let mut keys = None;
        let misplaced = self.misplaced_keys(entries, properties, others, what);
        for entry in entries {
            if misplaced.contains(entry.key.as_str()) {
                self.lost.names.insert(entry.key.clone());
                continue;
            }
            let of_key = properties.and_then(|p| p.get(&entry.key));
            let schema = of_key.or(others.filter(|o| o.is_object()));
            let value = match schema {
                Some(schema) => self.node(&entry.value, schema, entry.key_span, format_args!("`{}`", entry.key)),
                None if others == Some(&Schema::Bool(false)) => {
                    let (known, free) = keys.get_or_insert_with(|| {
                        let known: Vec<&str> = properties.into_iter().flatten().map(|(key, _)| key.as_str()).collect();
                        let free: Vec<&str> = known.iter().copied().filter(|key| !has(entries, key)).collect();
                        (known, free)
                    });
                    self.unknown_key(entry, known, free, what);
                    self.lose(&entry.value);
                    None
                }
                None => Some(entry.value.clone()),
            };
            match value {
                Some(value) => kept.push(Entry { key: entry.key.clone(), key_span: entry.key_span, value }),
                None => {
                    self.lost.names.insert(entry.key.clone());
                    self.lost.parts.insert((key_span, entry.key.clone()));
                }
            }
        }
        self.missing(schema, entries, key_span, what);
        Node { span: node.span, value: Value::Map(kept) }
    }

    /// Reports missing keys: all of `required`, and one of the sets in `oneOf`.
    fn missing(&mut self, schema: &Schema, entries: &[Entry], key_span: Span, what: Arguments<'_>) {
        let properties = schema.get("properties").and_then(Schema::as_object);
        let given = entries.iter().map(|entry| entry.key.as_str());
        let unknown: Vec<&str> = given.filter(|key| properties.is_some_and(|p| !p.contains_key(*key))).collect();
        // A misspelt key was already reported with this one as a suggestion.
        let absent = |key: &&str| {
            !has(entries, key) && !unknown.iter().any(|wrong| crate::diag::closest(wrong, [*key]).is_some())
        };
        let missing: Vec<&str> = required_of(schema).into_iter().filter(absent).collect();
        let may_lack = !missing.is_empty() || !unknown.is_empty();
        for (key, _) in properties.filter(|_| may_lack).into_iter().flatten() {
            if missing.contains(&key.as_str())
                || unknown.iter().any(|wrong| crate::diag::closest(wrong, [key.as_str()]).is_some())
            {
                self.lost.names.insert(key.clone());
                self.lost.parts.insert((key_span, key.clone()));
            }
        }
        if !missing.is_empty() {
            let list = missing.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let mut problem = Diagnostic::new(&codes::E0206, key_span, format!("{what} is missing {list}"));
            if missing.contains(&"effect") && reads(entries) {
                problem = problem
                    .help("an action of that name usually only reads: `effect: read`")
                    .fix(Span { end: key_span.start, ..key_span }, "effect: read\n");
            }
            self.problems.push(problem);
        }
        let choices = schema.get("oneOf").and_then(Schema::as_array).into_iter().flatten();
        let choices: Vec<Vec<&str>> = choices.map(required_of).collect();
        let lacks_all = choices.iter().all(|choice| choice.iter().any(absent));
        if !choices.is_empty() && lacks_all {
            let list = |choice: &Vec<&str>| choice.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let list = choices.iter().map(list).collect::<Vec<_>>().join(" or ");
            self.problems.push(Diagnostic::new(&codes::E0206, key_span, format!("{what} is missing {list}")));
        }
    }

    /// Reports keys that belong one level deeper, in an entry whose own line is missing.
    fn misplaced_keys<'e>(
        &mut self,
        entries: &'e [Entry],
        properties: Option<&serde_json::Map<String, Schema>>,
        others: Option<&Schema>,
        what: Arguments<'_>,
    ) -> BTreeSet<&'e str> {
        let inner = others.filter(|_| properties.is_none()).and_then(|others| self.target(others).get("properties"));
        let (Some(others), Some(inner)) = (others, inner) else { return BTreeSet::new() };
        let misplaced: Vec<&Entry> = entries
            .iter()
            .filter(|entry| inner.get(&entry.key).is_some() && !self.has_kind(&entry.value, others))
            .filter(|entry| !matches!(entry.value.value, Value::Unreadable(_)))
            .collect();
        if let Some(first) = misplaced.first() {
            let list = misplaced.iter().map(|entry| format!("`{}`", entry.key)).collect::<Vec<_>>().join(", ");
            self.problems.push(
                Diagnostic::new(&codes::E0205, first.key_span, format!("{list} in {what} must be nested under a name"))
                    .help("is the line with the name missing, or are these lines not indented enough?"),
            );
        }
        misplaced.into_iter().map(|entry| entry.key.as_str()).collect()
    }

    /// Returns the schema that a reference points to.
    fn target(&self, schema: &'a Schema) -> &'a Schema {
        let name = schema.get("$ref").and_then(Schema::as_str).and_then(|target| target.rsplit('/').next());
        name.and_then(|name| self.schema.get("$defs")?.get(name)).unwrap_or(schema)
    }

    fn unknown_key(&mut self, entry: &Entry, known: &[&str], free: &[&str], what: Arguments<'_>) {
        let mut problem =
            Diagnostic::new(&codes::E0204, entry.key_span, format!("unknown key `{}` in {what}", entry.key));
        let offered = crate::diag::closest(&entry.key, free.iter().copied()).is_some();
        problem = problem.did_you_mean(&entry.key, free.iter().copied(), entry.key_span);
        if !offered && known.len() <= 32 {
            problem = problem.note(format!("known keys: {}", known.join(", ")));
        }
        self.problems.push(problem);
    }

    fn enum_value(&mut self, node: &Node, allowed: &[&str], what: Arguments<'_>) -> Option<Node> {
        let message = match &node.value {
            Value::String(text) if allowed.contains(&text.as_str()) => return Some(node.clone()),
            Value::String(text) => format!("`{text}` is not a valid value of {what}"),
            _ => format!("{} is not a valid value of {what}", node.kind()),
        };
        let text = if let Value::String(text) = &node.value { text.as_str() } else { "" };
        let list = allowed.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        let problem = Diagnostic::new(&codes::E0214, node.span, message)
            .did_you_mean(text, allowed.iter().copied(), node.span)
            .note(format!("allowed values: {list}"));
        self.problems.push(problem);
        None
    }

    fn wrong_kind(&mut self, node: &Node, schema: &Schema, key_span: Span, what: Arguments<'_>) {
        let expected = self.expected(schema);
        let wants = |kind: &str| expected.contains(&kind);
        let span = if node.span.start == node.span.end { key_span } else { node.span };
        let list = expected.iter().map(|kind| describe(kind)).collect::<Vec<_>>().join(" or ");
        let mut problem =
            Diagnostic::new(&codes::E0205, span, format!("{what} must be {list}, but this is {}", node.kind()));
        problem = match &node.value {
            Value::Int(_) | Value::Float(_) | Value::Bool(_) if wants("string") => {
                let quote = |at: u32| Span { start: at, end: at, ..node.span };
                problem.help("quote it").fix(quote(node.span.start), "\"").fix(quote(node.span.end), "\"")
            }
            Value::String(_) if wants("array") => {
                let bracket = |at: u32| Span { start: at, end: at, ..node.span };
                problem
                    .help("a list with one item is a list: put it in brackets")
                    .fix(bracket(node.span.start), "[")
                    .fix(bracket(node.span.end), "]")
            }
            Value::Map(_) | Value::List(_) if wants("string") => {
                problem.help("quote a string that begins with a brace or bracket, or contains a colon and a space")
            }
            _ => problem,
        };
        self.problems.push(problem);
    }

    /// Returns the types that a schema allows.
    fn expected(&self, schema: &Schema) -> Vec<&'static str> {
        let find =
            |word: &str| ["string", "integer", "number", "boolean", "object", "array"].into_iter().find(|k| *k == word);
        match schema.get("type") {
            Some(Schema::String(kind)) => find(kind).into_iter().collect(),
            Some(Schema::Array(kinds)) => kinds.iter().filter_map(Schema::as_str).filter_map(find).collect(),
            _ => Vec::new(),
        }
    }

    fn has_kind(&self, node: &Node, schema: &Schema) -> bool {
        if let Some(target) = schema.get("$ref").and_then(Schema::as_str) {
            let name = target.rsplit('/').next().unwrap_or_default();
            return self.schema.get("$defs").and_then(|d| d.get(name)).is_some_and(|s| self.has_kind(node, s));
        }
        let expected = self.expected(schema);
        expected.is_empty()
            || expected.iter().any(|kind| match &node.value {
                Value::Null | Value::Unreadable(_) => false,
                Value::Bool(_) => *kind == "boolean",
                Value::Int(_) => matches!(*kind, "integer" | "number"),
                Value::Float(_) => *kind == "number",
                Value::String(_) => *kind == "string",
                Value::List(_) => *kind == "array",
                Value::Map(_) => *kind == "object",
            })
    }

    fn lose(&mut self, node: &Node) {
        self.lost.names.extend(node.names());
    }
}

/// Returns `true` if one of the entries has the key.
fn has(entries: &[Entry], key: &str) -> bool {
    entries.iter().any(|entry| entry.key == key)
}

/// Returns the required keys of a map.
fn required_of(schema: &Schema) -> Vec<&str> {
    let keys = schema.get("required").and_then(Schema::as_array).into_iter().flatten();
    keys.filter_map(Schema::as_str).collect()
}

/// Returns the values that a schema allows, if it enumerates strings.
fn enum_values(schema: &Schema) -> Option<Vec<&str>> {
    if let Some(value) = schema.get("const") {
        return value.as_str().map(|value| vec![value]);
    }
    if let Some(list) = schema.get("enum").and_then(Schema::as_array) {
        return Some(list.iter().filter_map(Schema::as_str).collect());
    }
    let choices = schema.get("oneOf").and_then(Schema::as_array)?;
    choices.iter().map(|choice| choice.get("const").and_then(Schema::as_str)).collect()
}

fn describe(kind: &str) -> &'static str {
    match kind {
        "string" => "a string",
        "integer" => "an integer",
        "number" => "a number",
        "boolean" => "true or false",
        "object" => "a map",
        "array" => "a list",
        _ => "something else",
    }
}

/// Returns `true` if the name of the action suggests that it only reads.
fn reads(entries: &[Entry]) -> bool {
    let name = entries.iter().find(|entry| entry.key == "action").map(|entry| &entry.value.value);
    matches!(name, Some(Value::String(name)) if ["Describe", "Inquiry"].iter().any(|verb| name.starts_with(verb)))
}
