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
}

/// One file.
#[derive(Debug, Clone)]
struct File {
    path: String,
    text: String,
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
            return self.refuse(path, &codes::E0104, message, "split it by domain; a file of the spec has some 400 lines");
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
        self.files.push(File { path, text: text.to_owned(), broken });
    }

    /// Records a file or folder that cannot be used at all.
    fn refuse(&mut self, path: String, code: &'static codes::Code, message: String, help: &str) {
        let span = Span { file: FileId(self.files.len() as u32), start: 0, end: 0 };
        self.problems.push(Diagnostic::new(code, span, message).help(help));
        self.files.push(File { path, text: String::new(), broken: true });
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
        let before = &text[..text.floor_char_boundary((span.start as usize).min(text.len()))];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}
