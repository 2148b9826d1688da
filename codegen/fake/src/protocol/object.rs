//! Responses, which are written as JSON while they are built. A tree of values would take longer to build than all
//! checks of a call.

/// A JSON object of a response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JsonObject {
    /// The members as JSON, each preceded by a comma.
    members: Vec<u8>,
    code: Option<i64>,
}

/// A value of a response.
pub trait WriteJson {
    /// Appends the value as JSON.
    fn write(&self, out: &mut Vec<u8>);
}

/// Builds a [`JsonObject`]: `object! { "Zone": zone.id, "Open": true }`. The names must not need escaping.
macro_rules! object {
    ($($name:literal: $value:expr),* $(,)?) => {{
        let mut object = $crate::protocol::JsonObject::default();
        $(object.member(concat!(",\"", $name, "\":"), &$value);)*
        object
    }};
}
pub(crate) use object;

impl JsonObject {
    /// Appends a member whose name is already quoted, with a comma before it and a colon after it.
    pub fn member(&mut self, name: &'static str, value: &impl WriteJson) {
        self.members.extend_from_slice(name.as_bytes());
        value.write(&mut self.members);
    }

    /// Appends a member.
    pub fn push(&mut self, name: &str, value: &impl WriteJson) {
        self.members.push(b',');
        name.write(&mut self.members);
        self.members.push(b':');
        value.write(&mut self.members);
    }

    /// Appends the members of the legacy envelope, for a batch of which some items failed.
    pub fn fail(&mut self, code: i64, name: &str, message: &str) {
        self.code = Some(code);
        self.push("code", &code);
        self.push("codeDesc", &name);
        self.push("message", &message);
    }

    /// Returns the code of a batch of which some items failed.
    pub fn code(&self) -> Option<i64> {
        self.code
    }

    /// Returns the members as JSON, without braces.
    pub fn members(&self) -> &[u8] {
        self.members.get(1..).unwrap_or_default()
    }
}

impl<N: AsRef<str>, V: WriteJson> FromIterator<(N, V)> for JsonObject {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let mut object = Self::default();
        members.into_iter().for_each(|(name, value)| object.push(name.as_ref(), &value));
        object
    }
}

impl WriteJson for JsonObject {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        out.extend_from_slice(self.members());
        out.push(b'}');
    }
}

/// Implements [`WriteJson`] for scalars by `serde_json`.
macro_rules! scalars {
    ($($scalar:ty),*) => {
        $(impl WriteJson for $scalar {
            fn write(&self, out: &mut Vec<u8>) {
                // Writing a scalar into memory cannot fail.
                serde_json::to_writer(out, self).ok();
            }
        })*
    };
}
scalars!(bool, i32, i64, usize, str, String);

/// A number that the API has as a string.
pub struct QuotedNumber(pub i64);

impl WriteJson for QuotedNumber {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'"');
        self.0.write(out);
        out.push(b'"');
    }
}

impl<T: WriteJson + ?Sized> WriteJson for &T {
    fn write(&self, out: &mut Vec<u8>) {
        (**self).write(out);
    }
}

impl<T: WriteJson> WriteJson for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => value.write(out),
            None => out.extend_from_slice(b"null"),
        }
    }
}

impl<T: WriteJson> WriteJson for [T] {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            item.write(out);
        }
        out.push(b']');
    }
}

impl<T: WriteJson, const N: usize> WriteJson for [T; N] {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_slice().write(out);
    }
}

impl<T: WriteJson> WriteJson for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_slice().write(out);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn objects_are_written_as_json() {
        let strings = ["", "plain", "广州", "a\"b\\c\nd\te\u{0}f\u{1f}", "/<>&'\u{2028}", "a trailing backslash\\"];
        let mut object = object! {
            "strings": strings.to_vec(),
            "numbers": [0, 9, 10, -1, i64::MIN, i64::MAX],
            "quoted": QuotedNumber(-12),
            "none": None::<String>,
            "some": Some(true),
            "object": object! { "nested": object! { "flag": false } },
            "empty": JsonObject::default(),
            "pairs": JsonObject::from_iter([("a\"b", 1), ("c", 2)]),
        };
        object.push("last\\", &"one");
        let mut out = Vec::new();
        object.write(&mut out);
        let read: Value = serde_json::from_slice(&out).expect("valid JSON");
        let expected = json!({
            "strings": strings, "numbers": [0, 9, 10, -1, i64::MIN, i64::MAX], "quoted": "-12", "none": null, "some": true,
            "object": { "nested": { "flag": false } }, "empty": {}, "pairs": { "a\"b": 1, "c": 2 }, "last\\": "one",
        });
        assert_eq!(read, expected);
    }
}
