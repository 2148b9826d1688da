//! Source texts and spans.

/// Index of a file in its [`Source`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// End, exclusive.
    pub end: u32,
}

impl Span {
    /// Returns `true` if `inner` lies within the range.
    pub fn covers(self, inner: Span) -> bool {
        self.file == inner.file && self.start <= inner.start && inner.end <= self.end
    }
}

/// Folder within the spec with Markdown that targets copy into their output.
pub const TEXTS: &str = "texts/";

/// The texts of a spec, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Source {
    files: Vec<File>,
    /// Prefix of paths in messages.
    folder: String,
}

/// A file.
#[derive(Debug, Clone)]
struct File {
    path: String,
    text: String,
    /// Offset of the first byte of each line.
    lines: Vec<u32>,
    /// `true` if only `text` could be read, so the content is unusable.
    broken: bool,
}

impl Source {
    /// Appends a file. Callers append in order of path; paths are relative to the spec's folder, with forward slashes.
    pub fn add(&mut self, path: String, text: &str) -> FileId {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1)).collect();
        self.files.push(File { path, text: text.to_owned(), lines, broken: false });
        FileId(self.files.len() as u32 - 1)
    }

    /// Appends a file of which only `text` could be read.
    pub fn add_broken(&mut self, path: String, text: &str) -> FileId {
        let id = self.add(path, text);
        if let Some(file) = self.files.last_mut() {
            file.broken = true;
        }
        id
    }

    /// Returns the ids of the usable YAML files, in order of path.
    pub fn files(&self) -> impl Iterator<Item = FileId> + '_ {
        let is_yaml = |file: &File| !file.broken && !file.path.starts_with(TEXTS);
        self.files.iter().enumerate().filter(move |(_, file)| is_yaml(file)).map(|(i, _)| FileId(i as u32))
    }

    /// Returns the Markdown files: their paths below [`TEXTS`] and their texts.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|file| Some((file.path.strip_prefix(TEXTS)?, file.text.as_str())))
    }

    /// `true` if there is a file at `path`.
    pub fn has(&self, path: &str) -> bool {
        self.files.iter().any(|file| file.path == path)
    }

    /// Returns the ids of the unusable files.
    pub fn broken(&self) -> impl Iterator<Item = FileId> + '_ {
        self.files.iter().enumerate().filter(|(_, f)| f.broken).map(|(i, _)| FileId(i as u32))
    }

    /// Returns the path relative to the spec's folder, with forward slashes.
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |f| &f.path)
    }

    /// Sets the folder that messages put before paths: that of the spec, relative to the current folder.
    pub fn show_in(&mut self, folder: &str) {
        self.folder = format!("{folder}/");
    }

    /// Returns the path as shown in messages.
    pub fn shown(&self, file: FileId) -> String {
        format!("{}{}", self.folder, self.path(file))
    }

    /// Returns the text of a file.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |f| &f.text)
    }

    /// Returns the range of a whole file.
    pub fn whole(&self, file: FileId) -> Span {
        Span { file, start: 0, end: self.text(file).len() as u32 }
    }

    /// Returns the line and column of the span's start, both counted from 1, columns in characters.
    pub fn position(&self, span: Span) -> (usize, usize) {
        let text = self.text(span.file);
        let line = self.line(span.file, span.start);
        let start = self.line_start(span.file, line);
        let end = text.floor_char_boundary((span.start as usize).min(text.len()));
        (line, text.get(start..end).unwrap_or_default().trim_start_matches('\u{feff}').chars().count() + 1)
    }

    /// Returns the line of a byte, counted from 1.
    fn line(&self, file: FileId, at: u32) -> usize {
        self.files.get(file.0 as usize).map_or(1, |f| f.lines.partition_point(|start| *start <= at)).max(1)
    }

    /// Returns the first byte of a line, counted from 1, or the end of the text if there is no such line.
    fn line_start(&self, file: FileId, line: usize) -> usize {
        let file = self.files.get(file.0 as usize);
        file.map_or(0, |f| f.lines.get(line.saturating_sub(1)).map_or(f.text.len(), |start| *start as usize))
    }

    /// Returns the lines that contain `spans`, which are all in `file`: the number of the first line, the offset of its
    /// first byte, and the text.
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
