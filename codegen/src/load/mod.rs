//! Reads the spec: the only stage that touches the disk.

mod disk;
mod plain;
pub mod tree;

use std::collections::BTreeMap;

pub use disk::read_dir;
pub use tree::{Entry, Node, Value};

use crate::diag::{Diagnostic, codes};
use crate::source::{FileId, Span};

/// Largest spec file in bytes. The format asks for some 400 lines; this is far beyond and still quick to refuse.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// The texts of a spec, sorted by path, with the problems met while reading them.
#[derive(Debug, Clone, Default)]
pub struct Source {
    files: Vec<File>,
    problems: Vec<Diagnostic>,
    /// What messages put before a path.
    folder: String,
}

/// One file.
#[derive(Debug, Clone)]
struct File {
    path: String,
    text: String,
    /// Byte at which each line begins.
    lines: Vec<u32>,
    /// Nothing beyond `text` could be read, so it says nothing about the spec.
    broken: bool,
}

impl Source {
    /// A spec held in memory: path with forward slashes, relative to the spec's folder, and bytes.
    pub fn from_map(files: &BTreeMap<String, Vec<u8>>) -> Source {
        let mut source = Source::default();
        for (path, bytes) in files {
            source.add(path.clone(), bytes);
        }
        source
    }

    /// Appends a file. Callers add in order of path.
    fn add(&mut self, path: String, bytes: &[u8]) {
        if bytes.len() > MAX_FILE_BYTES {
            let message = format!("`{path}` is larger than {} KiB", MAX_FILE_BYTES / 1024);
            return self.refuse(
                path,
                &codes::E0104,
                message,
                "split it by domain; a file of the spec has some 400 lines",
            );
        }
        let file = FileId(self.files.len() as u32);
        let (text, broken) = match std::str::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                (std::str::from_utf8(valid).unwrap_or_default(), true)
            }
        };
        if broken {
            let at = text.len() as u32;
            self.problems.push(
                Diagnostic::new(&codes::E0102, Span { file, start: at, end: at }, format!("`{path}` is not UTF-8"))
                    .label("the bytes from here on are no text")
                    .help("save the file as UTF-8"),
            );
        }
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1)).collect();
        self.files.push(File { path, text: text.to_owned(), lines, broken });
    }

    /// Records a file or folder that cannot be used at all.
    fn refuse(&mut self, path: String, code: &'static codes::Code, message: String, help: &str) {
        let span = Span { file: FileId(self.files.len() as u32), start: 0, end: 0 };
        self.problems.push(Diagnostic::new(code, span, message).help(help));
        self.files.push(File { path, text: String::new(), lines: vec![0], broken: true });
    }

    /// Ids of the files whose text can be used, in order of path.
    pub fn files(&self) -> impl Iterator<Item = FileId> + '_ {
        self.files.iter().enumerate().filter(|(_, f)| !f.broken).map(|(i, _)| FileId(i as u32))
    }

    /// Ids of the files whose text cannot be used.
    pub fn broken(&self) -> impl Iterator<Item = FileId> + '_ {
        self.files.iter().enumerate().filter(|(_, f)| f.broken).map(|(i, _)| FileId(i as u32))
    }

    /// Path relative to the spec's folder, with forward slashes.
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |f| &f.path)
    }

    /// The same source, whose messages put `folder` before the path of a file: where the spec lies, seen from
    /// where the reader stands.
    pub fn seen_in(mut self, folder: &str) -> Source {
        self.folder = format!("{folder}/");
        self
    }

    /// Path as messages show it.
    pub fn shown(&self, file: FileId) -> String {
        format!("{}{}", self.folder, self.path(file))
    }

    /// The text as read.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |f| &f.text)
    }

    /// Problems met while reading.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// Line and column of the span's start, both from 1, columns in characters.
    pub fn position(&self, span: Span) -> (usize, usize) {
        let text = self.text(span.file);
        let line = self.line(span.file, span.start);
        let start = self.line_start(span.file, line);
        let end = text.floor_char_boundary((span.start as usize).min(text.len()));
        (line, text.get(start..end).unwrap_or_default().trim_start_matches('\u{feff}').chars().count() + 1)
    }

    /// Line of a byte, from 1.
    fn line(&self, file: FileId, at: u32) -> usize {
        self.files.get(file.0 as usize).map_or(1, |f| f.lines.partition_point(|start| *start <= at)).max(1)
    }

    /// First byte of a line, counted from 1; the end of the text for lines beyond.
    fn line_start(&self, file: FileId, line: usize) -> usize {
        let file = self.files.get(file.0 as usize);
        file.map_or(0, |f| f.lines.get(line.saturating_sub(1)).map_or(f.text.len(), |start| *start as usize))
    }

    /// The whole lines that hold `spans`, all of one file: number of the first, its first byte, and the text.
    pub fn excerpt(&self, file: FileId, spans: impl IntoIterator<Item = Span>) -> (usize, usize, &str) {
        let (first, last) = spans
            .into_iter()
            .fold((u32::MAX, 0), |(first, last), span| (first.min(span.start), last.max(span.end).max(span.start)));
        let line = self.line(file, first.min(last));
        let start = self.line_start(file, line);
        let end = self.line_start(file, self.line(file, last) + 1);
        (line, start, self.text(file).get(start..end).unwrap_or_default())
    }
}
