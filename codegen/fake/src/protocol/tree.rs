//! Answers as trees that borrow what the world holds, and are written as JSON once.

use std::borrow::Cow;

/// A value of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree<'w> {
    Null,
    Boolean(bool),
    Number(i64),
    Text(Cow<'w, str>),
    List(Vec<Tree<'w>>),
    Object(Object<'w>),
}

/// Members in the order they are written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object<'w>(Vec<(Cow<'w, str>, Tree<'w>)>);

/// An [`Object`] of names and whatever becomes a [`Tree`]: `object! { "Zone": zone.id, "Open": true }`.
macro_rules! object {
    ($($name:literal: $value:expr),* $(,)?) => {
        $crate::protocol::Object::of([$(($name, $crate::protocol::Tree::from($value))),*])
    };
}
pub(crate) use object;

impl<'w> Object<'w> {
    /// What [`object!`] makes.
    pub fn of<const N: usize>(members: [(&'static str, Tree<'w>); N]) -> Self {
        members.into_iter().collect()
    }

    /// Adds a member.
    pub fn push(&mut self, name: impl Into<Cow<'w, str>>, value: impl Into<Tree<'w>>) {
        self.0.push((name.into(), value.into()));
    }

    pub fn get(&self, name: &str) -> Option<&Tree<'w>> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Writes the members, without braces.
    pub fn write_members(&self, out: &mut Vec<u8>) {
        for (at, (name, value)) in self.0.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            write_text(name, out);
            out.push(b':');
            value.write(out);
        }
    }
}

impl<'w, N: Into<Cow<'w, str>>> FromIterator<(N, Tree<'w>)> for Object<'w> {
    fn from_iter<I: IntoIterator<Item = (N, Tree<'w>)>>(members: I) -> Self {
        Self(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }
}

impl Tree<'_> {
    pub fn write(&self, out: &mut Vec<u8>) {
        match self {
            Tree::Null => out.extend_from_slice(b"null"),
            Tree::Boolean(true) => out.extend_from_slice(b"true"),
            Tree::Boolean(false) => out.extend_from_slice(b"false"),
            Tree::Number(number) => write_number(*number, out),
            Tree::Text(text) => write_text(text, out),
            Tree::List(items) => {
                out.push(b'[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    item.write(out);
                }
                out.push(b']');
            }
            Tree::Object(object) => {
                out.push(b'{');
                object.write_members(out);
                out.push(b'}');
            }
        }
    }
}

fn write_number(number: i64, out: &mut Vec<u8>) {
    if number < 0 {
        out.push(b'-');
    }
    let start = out.len();
    let mut rest = number.unsigned_abs();
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

/// Writes a text in quotes.
pub fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    // Nearly no text has anything special: one look at all bytes, without a branch for each, is the fast way.
    let is_plain = rest.iter().fold(true, |plain, &byte| plain & (byte >= 0x20) & (byte != b'"') & (byte != b'\\'));
    while !is_plain && let Some(at) = rest.iter().position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
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

impl<'w> From<&'w str> for Tree<'w> {
    fn from(text: &'w str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'w> From<&'w String> for Tree<'w> {
    fn from(text: &'w String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Tree<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<bool> for Tree<'_> {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Tree<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// What literals are.
impl From<i32> for Tree<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Tree<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'w> From<Object<'w>> for Tree<'w> {
    fn from(object: Object<'w>) -> Self {
        Self::Object(object)
    }
}

impl<'w, T: Into<Tree<'w>>> From<Option<T>> for Tree<'w> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<'w, T: Into<Tree<'w>>> From<Vec<T>> for Tree<'w> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<'w, T: Into<Tree<'w>>, const N: usize> From<[T; N]> for Tree<'w> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<'w, T: Into<Tree<'w>>> FromIterator<T> for Tree<'w> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn what_is_written_is_json() {
        let texts = ["", "plain", "广州", "a\"b\\c\nd\te\u{0}f\u{1f}", "/<>&'\u{2028}"];
        let tree = Tree::from(object! {
            "texts": texts.to_vec(),
            "numbers": [0, 9, 10, -1, i64::MIN, i64::MAX],
            "none": None::<String>,
            "some": Some(true),
            "object": object! { "a\"b": false },
            "empty": object! {},
        });
        let mut out = Vec::new();
        tree.write(&mut out);
        let read: Value = serde_json::from_slice(&out).expect("it is JSON");
        let due = json!({
            "texts": texts, "numbers": [0, 9, 10, -1, i64::MIN, i64::MAX], "none": null, "some": true,
            "object": { "a\"b": false }, "empty": {},
        });
        assert_eq!(read, due);
    }
}
