//! The stage "parse": turns YAML text into a tree of nodes with spans. Only this file uses the YAML library.
//!
//! The accepted subset of YAML is what JSON can express: no anchors, aliases, tags, merge keys, directives or further
//! documents.

mod node;
mod scalar;

use std::collections::BTreeMap;

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError, StructureStyle};

pub use node::{Entry, Node, Value};
pub(crate) use scalar::misread;

use crate::diag::{Diagnostic, codes};
use crate::parallel;
use crate::source::{FileId, Source, Span};

/// Maximum nesting of lists and maps.
const MAX_DEPTH: usize = 64;

/// Parses every readable file. A file without any usable content has no tree.
pub fn parse(source: &Source, problems: &mut Vec<Diagnostic>) -> Vec<(FileId, Option<Node>)> {
    let files = source.files().collect::<Vec<_>>();
    let parsed = parallel::map(&files, |id| {
        let mut problems = Vec::new();
        (parse_file(*id, source.text(*id), &mut problems), problems)
    });
    let trees = parsed.into_iter().map(|(tree, found)| {
        problems.extend(found);
        tree
    });
    files.into_iter().zip(trees).collect()
}

/// Parses one file. Returns `None` if the file cannot be used; the reasons are in `problems`.
pub fn parse_file(file: FileId, text: &str, problems: &mut Vec<Diagnostic>) -> Option<Node> {
    let mut options = Options::default();
    options.set_emit_comments(false);
    options.strict_indentation = true;
    options.disallow_directives = true;
    options.emit_unresolved_aliases = true;
    options.flow_nesting_limit = MAX_DEPTH;
    options.block_nesting_limit = MAX_DEPTH;
    let mut builder = Builder { file, text, problems, stack: Vec::new(), root: None, documents: 0, refused: false };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or_default();
                let tag = span.tag_span().and_then(|tag| tag.byte_range());
                builder.event(event, range, tag);
            }
            Err(error) => {
                builder.syntax(&error);
                return None;
            }
        }
    }
    if builder.documents > 1 {
        return None;
    }
    let whole = Span { file, start: 0, end: 0 };
    match builder.root {
        Some(Node { value: Value::Unreadable(_), .. }) => None,
        Some(node) if node.value != Value::Null => Some(node),
        _ => {
            problems.push(
                Diagnostic::new(&codes::E0209, whole, "the file is empty")
                    .help("write a definition into it, or delete it"),
            );
            None
        }
    }
}

struct Builder<'a> {
    file: FileId,
    text: &'a str,
    problems: &'a mut Vec<Diagnostic>,
    stack: Vec<Frame>,
    root: Option<Node>,
    documents: usize,
    /// `true` if the current event uses an unsupported YAML feature.
    refused: bool,
}

/// An open list or map.
struct Frame {
    start: usize,
    flow: bool,
    /// `true` if the meaning is unclear, which was reported.
    unreadable: bool,
    /// `true` if a duplicate key was reported.
    repeats: bool,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, key: Option<Key>, seen: BTreeMap<String, Span> },
}

/// A key that waits for its value; `text` is `None` if it is not a valid key.
struct Key {
    text: Option<String>,
    span: Span,
}

impl Builder<'_> {
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span { file: self.file, start: range.start as u32, end: range.end as u32 }
    }

    fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>, tag: Option<std::ops::Range<usize>>) {
        let anchored = event.anchor_id().is_some();
        self.refused = false;
        if let Some(tag) = tag {
            let span = self.span(tag);
            self.refuse_feature(span, "tag");
        } else if anchored {
            let at = range.start..range.start;
            let span = self.span(at);
            self.refuse_feature(span, "anchor");
        }
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents == 2 {
                    let span = self.span(range);
                    self.problems.push(
                        Diagnostic::new(&codes::E0208, span, "more than one YAML document in a file")
                            .label("the second document begins here")
                            .help("move it into a file of its own"),
                    );
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let span = self.span(range);
                self.refuse_feature(span, "alias");
                self.push(Node { span, value: Value::Unreadable(Vec::new()) });
            }
            Event::Scalar(text, style, ..) => self.scalar(&text, style, range),
            Event::SequenceStart(style, ..) => self.open(Content::List(Vec::new()), style, range.start),
            Event::MappingStart(style, ..) => {
                self.open(Content::Map { entries: Vec::new(), key: None, seen: BTreeMap::new() }, style, range.start);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            _ => {}
        }
    }

    fn open(&mut self, content: Content, style: StructureStyle, start: usize) {
        let flow = style == StructureStyle::Flow;
        self.stack.push(Frame { start, flow, unreadable: self.refused, repeats: false, content });
    }

    fn close(&mut self, end: usize) {
        let Some(frame) = self.stack.pop() else { return };
        let (value, last) = match frame.content {
            Content::List(nodes) => {
                let last = nodes.last().map(|node| node.span.end);
                (Value::List(nodes), last)
            }
            Content::Map { entries, .. } => {
                let last = entries.last().map(|entry| entry.value.span.end.max(entry.key_span.end));
                (Value::Map(entries), last)
            }
        };
        // For the parser, a block ends at the next token. For a person, it ends with its last child.
        let end = if frame.flow { end } else { last.map_or(end, |last| last as usize) };
        let span = self.span(frame.start..end);
        let mut node = Node { span, value };
        if frame.unreadable {
            node.mark_unreadable();
        }
        self.push(node);
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, range: std::ops::Range<usize>) {
        let is_key = matches!(self.stack.last(), Some(Frame { content: Content::Map { key: None, .. }, .. }));
        let written = self.text.get(range.clone()).unwrap_or_default();
        // The range of a block scalar includes the line break before the next key; a label that ends there would point
        // at the wrong line.
        let span = self.span(range.start..range.start + written.trim_end().len());
        let is_merge = is_key && text == "<<" && style == ScalarStyle::Plain;
        if is_merge {
            self.refuse_feature(span, "merge key");
        }
        self.hidden_order(text, span);
        let value = match style {
            _ if self.refused => Value::Unreadable(vec![text.to_owned()]),
            // The parser returns `~` with an empty range for a missing value.
            ScalarStyle::Plain if written.is_empty() => Value::Null,
            ScalarStyle::Plain => scalar::resolve(text, span, is_key, self.problems),
            _ => Value::String(text.to_owned()),
        };
        self.push(Node { span, value });
    }

    /// Reports characters that change the order in which text is displayed: people would see something different from
    /// what the parser reads.
    fn hidden_order(&mut self, text: &str, span: Span) {
        let hidden = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if let Some(c) = text.chars().find(hidden) {
            let message = format!("the character U+{:04X} changes the order of the text around it", u32::from(c));
            self.problems.push(Diagnostic::new(&codes::E0217, span, message).help("delete it"));
        }
    }

    fn push(&mut self, node: Node) {
        let Some(frame) = self.stack.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        let flow = frame.flow;
        let unreadable = &mut frame.unreadable;
        let repeats = &mut frame.repeats;
        match &mut frame.content {
            Content::List(nodes) => nodes.push(node),
            Content::Map { key: slot @ None, .. } => {
                let text = match node.value {
                    Value::String(text) => Some(text),
                    // Already reported as a value that needs quotes; its text serves as the key.
                    Value::Int(_) | Value::Float(_) | Value::Bool(_) => {
                        self.text.get(node.span.start as usize..node.span.end as usize).map(str::to_owned)
                    }
                    Value::Unreadable(_) => None,
                    Value::Null | Value::List(_) | Value::Map(_) => {
                        self.problems.push(
                            Diagnostic::new(
                                &codes::E0205,
                                node.span,
                                format!("a key must be a string, but this is {}", node.kind()),
                            )
                            .help("quote the key, or the string that it begins"),
                        );
                        None
                    }
                };
                *slot = Some(Key { text, span: node.span });
            }
            Content::Map { entries, key, seen } => {
                let Some(Key { text: Some(text), span }) = key.take() else { return };
                if let Some(first) = seen.get(&text) {
                    // Several duplicates are most likely one mistake: two maps that were run together.
                    if !std::mem::replace(repeats, true) {
                        self.problems.push(
                            Diagnostic::new(&codes::E0202, span, format!("duplicate key `{text}`"))
                                .label("duplicate here")
                                .also(*first, "first one here")
                                .note("YAML readers silently keep one of the two and drop the other")
                                .help(
                                    "rename or delete one; or is the line that begins another map missing in between?",
                                ),
                        );
                    }
                    // It is unknown which of the two is meant.
                    if let Some(entry) = entries.iter_mut().find(|entry| entry.key == text) {
                        let mut names = node.names();
                        names.append(&mut entry.value.names());
                        entry.value.value = Value::Unreadable(names);
                    }
                    return;
                }
                if flow && node.value == Value::Null && node.span.start == node.span.end {
                    self.problems.push(
                        Diagnostic::new(&codes::E0213, span, format!("`{text}` is a key without a value"))
                            .label("in braces, a comma ends a string")
                            .help("write the map in block style, or quote the string"),
                    );
                    *unreadable = true;
                    return;
                }
                seen.insert(text.clone(), span);
                entries.push(Entry { key: text, key_span: span, value: node });
            }
        }
    }

    fn refuse_feature(&mut self, span: Span, what: &str) {
        self.refused = true;
        self.problems.push(
            Diagnostic::new(&codes::E0203, span, format!("unsupported YAML feature ({what})"))
                .help("write the value out; quote a string that begins with & * or !"),
        );
    }

    fn syntax(&mut self, error: &ScanError) {
        let start = error.marker().byte_offset().unwrap_or(0).min(self.text.len());
        let start = self.text.floor_char_boundary(start);
        let rest = self.text.get(start..).unwrap_or_default();
        let end = start + rest.chars().next().filter(|c| *c != '\n' && *c != '\r').map_or(0, char::len_utf8);
        let span = self.span(start..end);
        let diagnostic = match error.kind() {
            ErrorKind::RecursionLimitExceeded => Diagnostic::new(
                &codes::E0210,
                span,
                format!("lists and maps are nested more than {MAX_DEPTH} levels deep"),
            )
            .help("is a bracket left open?"),
            ErrorKind::DirectiveDisallowed => {
                Diagnostic::new(&codes::E0203, span, "unsupported YAML feature (directive)")
                    .help("delete the line that begins with %")
            }
            kind @ (ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabAtBlockScalarStart
            | ErrorKind::TabInPlainScalar) => {
                Diagnostic::new(&codes::E0201, span, format!("invalid YAML: {kind}")).help("indent with spaces")
            }
            kind @ ErrorKind::InvalidIndentation => {
                Diagnostic::new(&codes::E0201, span, format!("invalid YAML: {kind}"))
                    .help("indent it more than the key it belongs to, a closing bracket too")
            }
            kind => Diagnostic::new(&codes::E0201, span, format!("invalid YAML: {kind}"))
                .note("the rest of the file was not read"),
        };
        self.problems.push(diagnostic);
    }
}
