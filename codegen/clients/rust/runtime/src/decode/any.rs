//! JSON of any shape, such as unknown members and requests that a caller wrote as JSON.

use std::borrow::Cow;

use super::{DecodeError, Decoder};
use crate::{
    encode::{Encode, Map, Value},
    schema::Accept,
    types::Extra,
};

/// Returns the members of a structure, each as JSON.
pub(crate) fn members(json: &str) -> Result<Extra, DecodeError> {
    let mut decoder = Decoder::new(json, Accept::STRICT, false);
    let mut members = Extra::new();
    decoder.open()?;
    while let Some(key) = decoder.key()? {
        if members.json(&key).is_some() {
            return Err(decoder.error("each member once", "a duplicate").under_member(&key));
        }
        decoder.unknown(&key, &mut members)?;
    }
    decoder.end()?;
    Ok(members)
}

/// A JSON value that has been read.
pub(crate) enum Any<'a> {
    Null,
    Boolean(bool),
    /// A string, or a number's digits.
    Text(Cow<'a, str>),
    List(Vec<Any<'a>>),
    Structure(Vec<(Cow<'a, str>, Any<'a>)>),
}

impl<'a> Any<'a> {
    pub(crate) fn read(json: &'a str) -> Result<Self, DecodeError> {
        let mut decoder = Decoder::new(json, Accept::default(), false);
        let value = any(&mut decoder)?;
        decoder.end()?;
        Ok(value)
    }
}

/// Reads any value, as deep as the decoder allows.
fn any<'a>(d: &mut Decoder<'a>) -> Result<Any<'a>, DecodeError> {
    Ok(match d.peek() {
        b'{' => {
            let mut members = Vec::new();
            d.open()?;
            while let Some(key) = d.key()? {
                members.push((key, any(d)?));
            }
            Any::Structure(members)
        }
        b'[' => {
            let mut items = Vec::new();
            d.pos += 1;
            d.enter()?;
            while d.item(items.len())? {
                items.push(any(d)?);
            }
            Any::List(items)
        }
        b't' | b'f' => Any::Boolean(d.boolean()?),
        b'n' => {
            d.null()?;
            Any::Null
        }
        b'"' => Any::Text(d.string()?),
        _ => Any::Text(d.raw()?.into()),
    })
}

impl Encode for Any<'_> {
    fn encode(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Absent,
            Self::Boolean(value) => Value::Boolean(*value),
            Self::Text(text) => Value::String(text),
            Self::List(items) => Value::List(items),
            Self::Structure(members) => Value::Map(members),
        }
    }
}

impl Map for Vec<(Cow<'_, str>, Any<'_>)> {
    /// An empty structure is sent.
    fn is_absent(&self) -> bool {
        false
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>)) {
        self.iter().for_each(|(name, value)| visit(name, value.encode()));
    }
}
