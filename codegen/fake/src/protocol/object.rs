//! Answers, written as JSON while they are made.

/// An object of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Object {
    /// The members as JSON, a comma before each.
    members: Vec<u8>,
    code: Option<i64>,
}

/// What a member of an answer can be.
pub trait Part {
    /// Writes it as JSON.
    fn write(&self, out: &mut Vec<u8>);

    /// About how many bytes it needs, where that is much and known.
    fn room(&self) -> usize {
        0
    }
}

/// An [`Object`] of names and parts: `object! { "Zone": zone.id, "Open": true }`. A name has nothing that JSON escapes.
macro_rules! object {
    ($($name:literal: $value:expr),* $(,)?) => {{
        // Room for each name, what stands around it, and a short value.
        const ROOM: usize = 0 $(+ $name.len() + 30)*;
        let mut object = $crate::protocol::Object::with_room(ROOM);
        $(object.member(concat!(",\"", $name, "\":"), &$value);)*
        object
    }};
}
pub(crate) use object;

impl Object {
    /// What [`object!`] begins with.
    pub fn with_room(bytes: usize) -> Self {
        Self { members: Vec::with_capacity(bytes), code: None }
    }

    /// What [`object!`] adds: a member whose name stands in its quotes, with the comma before and the colon behind.
    pub fn member(&mut self, name: &'static str, value: &impl Part) {
        self.members.extend_from_slice(name.as_bytes());
        value.write(&mut self.members);
    }

    /// Adds a member.
    pub fn push(&mut self, name: &str, value: &impl Part) {
        self.members.push(b',');
        write_text(name, &mut self.members);
        self.members.push(b':');
        value.write(&mut self.members);
    }

    /// Adds what the envelope of the older API says, for a batch that failed in part.
    pub fn fail(&mut self, code: i64, name: &str, message: &str) {
        self.code = Some(code);
        self.push("code", &code);
        self.push("codeDesc", &name);
        self.push("message", &message);
    }

    /// The code of a batch that failed in part.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// The members as JSON, without braces.
    pub fn members(&self) -> &[u8] {
        self.members.get(1..).unwrap_or_default()
    }
}

impl<N: AsRef<str>, V: Part> FromIterator<(N, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let mut object = Self::default();
        members.into_iter().for_each(|(name, value)| object.push(name.as_ref(), &value));
        object
    }
}

impl Part for Object {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        out.extend_from_slice(self.members());
        out.push(b'}');
    }

    fn room(&self) -> usize {
        self.members.len() + 2
    }
}

impl Part for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Part for i64 {
    fn write(&self, out: &mut Vec<u8>) {
        if *self < 0 {
            out.push(b'-');
        }
        let start = out.len();
        let mut rest = self.unsigned_abs();
        loop {
            out.push(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if let Some(digits) = out.get_mut(start..) {
            digits.reverse();
        }
    }
}

/// A number that the API has as text.
pub struct Quoted(pub i64);

impl Part for Quoted {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'"');
        self.0.write(out);
        out.push(b'"');
    }
}

/// What literals are.
impl Part for i32 {
    fn write(&self, out: &mut Vec<u8>) {
        i64::from(*self).write(out);
    }
}

impl Part for usize {
    fn write(&self, out: &mut Vec<u8>) {
        i64::try_from(*self).unwrap_or(i64::MAX).write(out);
    }
}

impl Part for str {
    fn write(&self, out: &mut Vec<u8>) {
        write_text(self, out);
    }
}

impl Part for String {
    fn write(&self, out: &mut Vec<u8>) {
        write_text(self, out);
    }
}

impl<T: Part + ?Sized> Part for &T {
    fn write(&self, out: &mut Vec<u8>) {
        (**self).write(out);
    }
}

/// `null` for none.
impl<T: Part> Part for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.write(out),
            None => out.extend_from_slice(b"null"),
        }
    }
}

impl<T: Part> Part for [T] {
    fn write(&self, out: &mut Vec<u8>) {
        out.reserve(self.iter().map(|item| item.room() + 1).sum());
        out.push(b'[');
        for (at, item) in self.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            item.write(out);
        }
        out.push(b']');
    }
}

impl<T: Part, const N: usize> Part for [T; N] {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_slice().write(out);
    }
}

impl<T: Part> Part for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_slice().write(out);
    }
}

/// Writes a text in quotes.
fn write_text(text: &str, out: &mut Vec<u8>) {
    let is_special = |byte: u8| byte < 0x20 || byte == b'"' || byte == b'\\';
    out.reserve(text.len() + 2);
    out.push(b'"');
    let mut rest = text.as_bytes();
    // Nearly no text has anything special: one look at all bytes, without a branch for each, is the fast way.
    let is_plain = !rest.iter().fold(false, |special, &byte| special | is_special(byte));
    while !is_plain && let Some(at) = rest.iter().position(|&byte| is_special(byte)) {
        let (plain, special) = rest.split_at(at);
        out.extend_from_slice(plain);
        match special.first().copied().unwrap_or_default() {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            byte => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        }
        rest = special.get(1..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn what_is_written_is_json() {
        let texts = ["", "plain", "广州", "a\"b\\c\nd\te\u{0}f\u{1f}", "/<>&'\u{2028}", "sixteen or more bytes\\"];
        let mut object = object! {
            "texts": texts.to_vec(),
            "numbers": [0, 9, 10, -1, i64::MIN, i64::MAX],
            "quoted": Quoted(-12),
            "none": None::<String>,
            "some": Some(true),
            "object": object! { "in": object! { "it": false } },
            "empty": Object::default(),
            "pairs": Object::from_iter([("a\"b", 1), ("c", 2)]),
        };
        object.push("last\\", &"one");
        let mut out = Vec::new();
        object.write(&mut out);
        let read: Value = serde_json::from_slice(&out).expect("it is JSON");
        let due = json!({
            "texts": texts, "numbers": [0, 9, 10, -1, i64::MIN, i64::MAX], "quoted": "-12", "none": null, "some": true,
            "object": { "in": { "it": false } }, "empty": {}, "pairs": { "a\"b": 1, "c": 2 }, "last\\": "one",
        });
        assert_eq!(read, due);
    }
}
