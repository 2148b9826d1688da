use std::fmt;

use super::Decoder;

/// The reason why a value could not be read: its path, what was expected and what was found. Never shows the values
/// themselves.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    /// The segments from the value to the root: each caller that the error passes through adds one.
    path: Vec<PathSegment>,
    offset: usize,
    expected: &'static str,
    found: &'static str,
}

#[derive(Clone, PartialEq, Eq)]
enum PathSegment {
    Member(Box<str>),
    Index(usize),
}

impl DecodeError {
    pub(crate) fn new(offset: usize, expected: &'static str, found: &'static str) -> Self {
        Self(Box::new(Inner { path: Vec::new(), offset, expected, found }))
    }

    #[cold]
    pub(crate) fn under_member(mut self, name: &str) -> Self {
        self.0.path.push(PathSegment::Member(name.into()));
        self
    }

    #[cold]
    pub(super) fn under_index(mut self, index: usize) -> Self {
        self.0.path.push(PathSegment::Index(index));
        self
    }

    /// Returns the path of the value, such as `Response.InstanceSet[3].Memory`; empty at the root.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                PathSegment::Index(index) => path.push_str(&format!("[{index}]")),
                PathSegment::Member(name) if path.is_empty() => path.push_str(name),
                PathSegment::Member(name) => {
                    path.push('.');
                    path.push_str(name);
                }
            }
        }
        path
    }

    /// Returns the byte offset in the text.
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { path, offset, expected, found } = &*self.0;
        if !path.is_empty() {
            write!(f, "{}: ", self.path())?;
        }
        write!(f, "expected {expected}, found {found} at byte {offset}")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}

impl Decoder<'_> {
    /// Returns an error at the current position.
    #[cold]
    pub(super) fn error(&self, expected: &'static str, found: &'static str) -> DecodeError {
        self.error_at(self.pos, expected, found)
    }

    #[cold]
    pub(super) fn error_at(&self, offset: usize, expected: &'static str, found: &'static str) -> DecodeError {
        DecodeError::new(offset, expected, found)
    }

    /// Returns an error at the current position, where something other than the expected value begins.
    #[cold]
    pub(super) fn expected(&self, expected: &'static str) -> DecodeError {
        let found = match self.text.as_bytes().get(self.pos) {
            None => "the end of the text",
            Some(b'{') => "a structure",
            Some(b'[') => "a list",
            Some(b'"') => "a string",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(b',') => "a comma",
            Some(b':') => "a colon",
            Some(b'}') => "the end of a structure",
            Some(b']') => "the end of a list",
            Some(_) => "invalid JSON",
        };
        self.error(expected, found)
    }
}
