//! JSON of any shape, such as members the spec lacks and requests that a caller wrote as JSON.

use super::{DecodeError, Decoder};
use crate::{Accept, Encode, Encoder, Extra};

pub(crate) fn flatten(json: &str, e: &mut Encoder<'_>) -> Result<(), DecodeError> {
    let mut decoder = Decoder::new(json, Accept::default(), false);
    let value = any(&mut decoder)?;
    decoder.end()?;
    value.encode(e);
    Ok(())
}

/// The members of a structure, each as JSON.
pub(crate) fn members(json: &str) -> Result<Extra, DecodeError> {
    let mut decoder = Decoder::new(json, Accept::STRICT, false);
    let mut members = Extra::new();
    decoder.open()?;
    while let Some(key) = decoder.key()? {
        if members.json(&key).is_some() {
            return Err(decoder.error("each member once", "one twice").under_member(&key));
        }
        decoder.unknown(&key, &mut members)?;
    }
    decoder.end()?;
    Ok(members)
}

enum Any<'a> {
    Null,
    Boolean(bool),
    /// A string, or a number's digits.
    Text(std::borrow::Cow<'a, str>),
    List(Vec<Any<'a>>),
    Structure(Vec<(std::borrow::Cow<'a, str>, Any<'a>)>),
}

/// As deep as the decoder lets it.
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
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Null => e.null(),
            Self::Boolean(value) => e.boolean(*value),
            Self::Text(text) => e.text(text),
            Self::List(items) => e.list(items),
            Self::Structure(members) => {
                let open = e.open();
                for (name, value) in members {
                    e.member(name, value);
                }
                e.close(open);
            }
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Null)
    }
}
