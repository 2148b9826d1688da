//! Writing values: as JSON, or as the form parameters that signature version 1 signs.

mod form;
mod impls;
mod json;
pub(crate) mod name;
mod visit;

pub(crate) use form::{Digits, Form, ROOM};
pub(crate) use visit::{Scalar, Visit, each_secret, is_filled, visit};

use std::mem;

use crate::{Api, Booleans, Extra, Secret};
use form::FormWriter;
use json::JsonWriter;

/// A value that can be sent. Generated for structures and enums.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, e: &mut Encoder<'_>);

    /// Whether a member with this value is left out: a `None`, an empty list or map.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Writes one value, in either form, or shows it to a visitor. Not generic, so that it is compiled once.
pub struct Encoder<'a> {
    booleans: Booleans,
    /// Whether a mark is written instead of each secret.
    hides: bool,
    out: Out<'a>,
}

enum Out<'a> {
    Json(JsonWriter),
    Form(FormWriter<'a>),
    Visit(&'a mut dyn Visit),
}

/// An open structure; goes back to [`Encoder::close`].
#[must_use = "close the structure"]
pub struct Open(());

/// The JSON text of a value, secrets included, as the API would write it.
pub fn to_json(value: &dyn Encode, api: &Api) -> String {
    json(value, api.booleans)
}

/// JSON as any program writes it, whatever the API.
pub(crate) fn plain_json(value: &dyn Encode) -> String {
    json(value, Booleans { form: ["false", "true"], json_numbers: false })
}

fn json(value: &dyn Encode, booleans: Booleans) -> String {
    let mut encoder = Encoder { booleans, hides: false, out: Out::Json(JsonWriter::default()) };
    value.encode(&mut encoder);
    match encoder.out {
        Out::Json(writer) => writer.finish(),
        Out::Form(_) | Out::Visit(_) => String::new(),
    }
}

/// The form parameters of a request, merged with `common` ones, which are sorted by name. With the `prefix` of a string to sign, that
/// string is written too.
pub(crate) fn form(request: &dyn Encode, api: &Api, prefix: Option<String>, common: &[(&str, &str)]) -> Form {
    let writer = FormWriter::new(prefix, api.list_base, common);
    let mut encoder = Encoder { booleans: api.booleans, hides: false, out: Out::Form(writer) };
    request.encode(&mut encoder);
    match encoder.out {
        Out::Form(writer) => writer.finish(),
        Out::Json(_) | Out::Visit(_) => Form::default(),
    }
}

impl Encoder<'_> {
    /// Begins a structure or a map.
    pub fn open(&mut self) -> Open {
        if let Out::Json(writer) = &mut self.out {
            writer.open('{');
        }
        Open(())
    }

    /// Writes a member, unless it is absent.
    #[inline]
    pub fn member<T: Encode>(&mut self, name: &str, value: &T) {
        if !value.is_absent() {
            self.entry(name, value);
        }
    }

    /// Writes the members that the spec lacks.
    pub fn extra(&mut self, extra: &Extra) {
        for (name, json) in extra.iter() {
            let value = RawJson(json);
            if !matches!(self.out, Out::Visit(_)) || !value.is_absent() {
                self.entry(name, &value);
            }
        }
    }

    /// Ends a structure or a map.
    pub fn close(&mut self, open: Open) {
        let Open(()) = open;
        if let Out::Json(writer) = &mut self.out {
            writer.close('}');
        }
    }

    /// Writes a text.
    pub fn text(&mut self, value: &str) {
        match &mut self.out {
            Out::Json(writer) => writer.text(value),
            Out::Form(writer) => writer.pair(value),
            Out::Visit(visitor) => visitor.scalar(Scalar::Text(value)),
        }
    }

    /// Writes a secret, or the mark of one.
    fn secret(&mut self, value: &Secret) {
        match &mut self.out {
            Out::Visit(visitor) => visitor.secret(value.expose()),
            _ => self.text(if self.hides { HIDDEN } else { value.expose() }),
        }
    }

    /// Writes an integer.
    pub fn number(&mut self, value: i64) {
        match &mut self.out {
            Out::Json(writer) => writer.bare(form::Digits::of(value).as_str()),
            Out::Form(writer) => writer.pair(form::Digits::of(value).as_str()),
            Out::Visit(visitor) => visitor.scalar(Scalar::Integer(value)),
        }
    }

    /// Writes a boolean, in the API's manner.
    pub fn boolean(&mut self, value: bool) {
        let Booleans { form: [no, yes], json_numbers } = self.booleans;
        match &mut self.out {
            Out::Json(writer) => writer.bare(match (json_numbers, value) {
                (false, false) => "false",
                (false, true) => "true",
                (true, false) => "0",
                (true, true) => "1",
            }),
            Out::Form(writer) => writer.pair(if value { yes } else { no }),
            Out::Visit(visitor) => visitor.scalar(Scalar::Boolean(value)),
        }
    }

    /// Writes nothing, where something had to be written.
    pub fn null(&mut self) {
        if let Out::Json(writer) = &mut self.out {
            writer.bare("null");
        }
    }

    /// Writes a list.
    pub fn list<T: Encode>(&mut self, items: &[T]) {
        self.list_of(items.len(), &|index| items.get(index).map(|item| item as &dyn Encode));
    }

    fn list_of<'v>(&mut self, length: usize, item: &dyn Fn(usize) -> Option<&'v dyn Encode>) {
        let base = match &mut self.out {
            Out::Json(writer) => {
                writer.open('[');
                for item in (0..length).filter_map(item) {
                    if let Out::Json(writer) = &mut self.out {
                        writer.item();
                    }
                    item.encode(self);
                }
                if let Out::Json(writer) = &mut self.out {
                    writer.close(']');
                }
                return;
            }
            Out::Form(writer) => writer.list_base(),
            Out::Visit(visitor) => return visitor.list(length, item),
        };
        form::in_text_order(base, length, &mut |index| {
            if let Some(item) = item(index - base) {
                self.member(form::Digits::of_unsigned(index as u64).as_str(), &item);
            }
        });
    }

    fn entry(&mut self, name: &str, value: &dyn Encode) {
        match &mut self.out {
            Out::Json(writer) => {
                writer.name(name);
                value.encode(self);
            }
            Out::Form(writer) => {
                let parent = writer.enter(name);
                value.encode(self);
                if let Out::Form(writer) = &mut self.out {
                    writer.leave(parent);
                }
            }
            Out::Visit(visitor) => visitor.member(name, value),
        }
    }
}

/// What is shown in place of a secret.
pub(crate) const HIDDEN: &str = "HIDDEN";

/// A value whose secrets are not to be seen: as it would be sent, but for these.
pub(crate) struct Hiding<'a>(pub(crate) &'a (dyn Encode + Sync));

impl Encode for Hiding<'_> {
    fn encode(&self, e: &mut Encoder<'_>) {
        let outer = mem::replace(&mut e.hides, true);
        self.0.encode(e);
        e.hides = outer;
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

/// JSON text, written as it is into JSON and flattened into a form.
struct RawJson<'a>(&'a str);

impl Encode for RawJson<'_> {
    fn encode(&self, e: &mut Encoder<'_>) {
        match &mut e.out {
            Out::Json(writer) => writer.bare(self.0),
            // Extra holds only JSON that the decoder or this encoder has passed, so there is no error to report.
            Out::Form(_) | Out::Visit(_) => drop(crate::decode::flatten(self.0, e)),
        }
    }

    fn is_absent(&self) -> bool {
        let list = self.0.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
        self.0 == "null" || list.is_some_and(|items| items.trim_ascii().is_empty())
    }
}

#[cfg(test)]
mod tests;
