//! Writing values: as JSON, or as the form parameters that signature version 1 signs.
//!
//! A value shows one level of itself at a time, as a [`Value`]. Code that writes, checks or searches a value recurses
//! by itself, so that each of these is one function, compiled once for all types.

mod digits;
mod form;
mod impls;
pub(crate) mod inspect;
mod json;
pub(crate) mod name;
mod pairs;

pub(crate) use form::{Form, ROOM};
pub(crate) use inspect::{each_secret, is_filled, join, unsendable};

use crate::{
    decode::Any,
    schema::{Api, Booleans},
    types::{Decimal, Extra, Secret},
};

/// A value that can be sent. Generated for structures and enums.
///
/// An implementation by hand, for an action that a crate does not have:
///
/// ```
/// use tencentcloud_core::{encode::{Encode, Members, Names, Value}, types::Extra};
///
/// struct RenewRequest {
///     ids: Vec<String>,
///     period: Option<i64>,
///     extra: Extra,
/// }
///
/// impl Encode for RenewRequest {
///     fn encode(&self) -> Value<'_> {
///         Value::Structure(self)
///     }
/// }
///
/// impl Members for RenewRequest {
///     fn names(&self) -> &'static Names {
///         const { &Names::new(&["InstanceIds", "Period"]) }
///     }
///
///     fn member(&self, index: usize) -> Value<'_> {
///         match index {
///             0 => self.ids.encode(),
///             1 => self.period.encode(),
///             _ => Value::Absent,
///         }
///     }
///
///     fn extra(&self) -> Option<&Extra> {
///         Some(&self.extra)
///     }
/// }
/// ```
pub trait Encode {
    /// Returns the value to send.
    fn encode(&self) -> Value<'_>;
}

/// A value to send, borrowed. Its members or items are not visited yet.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// No value. A member without a value is omitted; an item of a list keeps its place.
    Absent,
    /// A string.
    String(&'a str),
    /// A string that must not be shown.
    Secret(&'a Secret),
    /// An integer.
    Integer(i64),
    /// A boolean, sent in the form of the API.
    Boolean(bool),
    /// A decimal number, sent in quotes, as the manual prints prices.
    Decimal(&'a Decimal),
    /// A floating-point number. A request with one that is not finite is rejected.
    Float(f64),
    /// Members with names that are known at compile time.
    Structure(&'a dyn Members),
    /// A list, which may be empty. A form cannot express an empty list, so a request that would need to is rejected.
    List(&'a dyn List),
    /// Values by name; a member with an empty map is omitted.
    Map(&'a dyn Map),
    /// JSON that this crate has read or written.
    Json(Json<'a>),
}

/// The members of a structure.
pub trait Members {
    /// Returns their names on the wire.
    fn names(&self) -> &'static Names {
        const { &Names::new(&[]) }
    }

    /// Returns the value of the member whose name has that index.
    fn member(&self, _index: usize) -> Value<'_> {
        Value::Absent
    }

    /// Returns the unknown members. Those of a request are sent because this method returns them;
    /// [`Request::extra`](crate::Request::extra) returns the same ones.
    fn extra(&self) -> Option<&Extra> {
        None
    }
}

/// The items of a list.
pub trait List {
    /// Returns the number of items.
    fn length(&self) -> usize;

    /// Returns the item with that index, from 0; `Absent` if there is none.
    fn item(&self, index: usize) -> Value<'_>;
}

/// Values by name.
pub trait Map {
    /// `true` if a member with this value is left out.
    fn is_absent(&self) -> bool;

    /// Visits all values.
    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>));
}

/// Names of members, sorted by their bytes.
#[derive(Debug)]
pub struct Names {
    names: &'static [&'static str],
    is_ordinary: bool,
}

impl Names {
    /// Creates the table, in a constant, so that the names are inspected at compile time.
    ///
    /// Names of letters and digits in the order of their bytes make signing fast. Other names are sent as well.
    pub const fn new(names: &'static [&'static str]) -> Self {
        Self { names, is_ordinary: name::are_ordinary(names) }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.names.iter().copied()
    }
}

/// A JSON value as text.
#[derive(Clone, Copy)]
pub struct Json<'a> {
    text: &'a str,
    /// The text with placeholders in place of secrets.
    hidden: &'a str,
}

impl<'a> Json<'a> {
    /// `Extra` holds only JSON that the decoder or the encoder has produced, so no error is possible.
    pub(crate) fn read(self) -> Any<'a> {
        Any::read(self.text).unwrap_or(Any::Null)
    }

    /// Returns the same value with placeholders in place of secrets.
    fn read_redacted(self) -> Any<'a> {
        Any::read(self.hidden).unwrap_or(Any::Null)
    }

    fn is_absent(self) -> bool {
        self.text == "null"
    }

    fn is_empty_list(self) -> bool {
        let list = self.text.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
        list.is_some_and(|items| items.trim_ascii().is_empty())
    }
}

impl<'a> Value<'a> {
    /// Creates a list that is omitted if it is empty, for lists that do not tell whether they were set.
    pub fn unless_empty(list: &'a dyn List) -> Self {
        if list.length() == 0 { Self::Absent } else { Self::List(list) }
    }
}

impl Value<'_> {
    /// `true` if a member with this value is omitted.
    #[inline]
    pub(crate) fn is_absent(self) -> bool {
        match self {
            Self::Absent => true,
            Self::Map(map) => map.is_absent(),
            Self::Json(json) => json.is_absent(),
            _ => false,
        }
    }

    /// Returns `true` for a list without items.
    #[inline]
    pub(crate) fn is_empty_list(self) -> bool {
        match self {
            Self::List(list) => list.length() == 0,
            Self::Json(json) => json.is_empty_list(),
            _ => false,
        }
    }

    /// Visits the members of a structure or map that are not absent.
    pub(crate) fn each_member(self, visit: &mut dyn FnMut(&str, Value<'_>)) {
        let visit = &mut |name: &str, value: Value<'_>| {
            if !value.is_absent() {
                visit(name, value);
            }
        };
        match self {
            Self::Structure(members) => {
                for (index, name) in members.names().iter().enumerate() {
                    visit(name, members.member(index));
                }
                each_extra(members, visit);
            }
            Self::Map(map) => map.each(visit),
            _ => {}
        }
    }

    /// Visits the members with that name that are not absent: at most one that is known, and one that is unknown.
    pub(crate) fn each_named(self, name: &str, visit: &mut dyn FnMut(Value<'_>)) {
        let visit = &mut |value: Value<'_>| {
            if !value.is_absent() {
                visit(value);
            }
        };
        match self {
            Self::Structure(members) => {
                let index = members.names().iter().position(|own| own == name);
                index.into_iter().for_each(|index| visit(members.member(index)));
                each_extra(members, &mut |own, value| {
                    if own == name {
                        visit(value);
                    }
                });
            }
            Self::Map(map) => map.each(&mut |own, value| {
                if own == name {
                    visit(value);
                }
            }),
            _ => {}
        }
    }
}

pub(crate) fn each_extra(members: &dyn Members, visit: &mut dyn FnMut(&str, Value<'_>)) {
    if let Some(extra) = members.extra().filter(|extra| !extra.is_empty()) {
        extra.values().for_each(|(name, text, hidden)| visit(name, Value::Json(Json { text, hidden })));
    }
}

/// The representation of values in an API, and whether secrets are hidden.
#[derive(Clone, Copy)]
pub(crate) struct EncodeOptions {
    booleans: Booleans,
    list_base: usize,
    /// `true` if a placeholder is written in place of each secret.
    hides: bool,
}

impl EncodeOptions {
    /// The representation that does not depend on an API.
    const PLAIN: Self =
        Self { booleans: Booleans { form: ["false", "true"], json_numbers: false }, list_base: 0, hides: false };

    pub(crate) fn of(api: &Api) -> Self {
        Self { booleans: api.booleans, list_base: api.list_base as usize, hides: false }
    }

    /// Writes a placeholder in place of each secret.
    pub(crate) fn hiding(self, hides: bool) -> Self {
        Self { hides, ..self }
    }

    fn secret(self, secret: &Secret) -> &str {
        if self.hides { HIDDEN } else { secret.expose() }
    }

    fn boolean(self, value: bool) -> &'static str {
        self.booleans.form[usize::from(value)]
    }
}

/// The placeholder of a secret.
pub(crate) const HIDDEN: &str = "HIDDEN";

/// Returns the JSON of a value, secrets included, in the form of the API.
pub fn to_json(value: &dyn Encode, api: &Api) -> String {
    json::text(value.encode(), EncodeOptions::of(api))
}

/// Returns the JSON of a value in the form that does not depend on an API.
pub(crate) fn plain_json(value: &dyn Encode) -> String {
    json::text(value.encode(), EncodeOptions::PLAIN)
}

/// Returns the JSON of a value in that form, with placeholders in place of secrets.
pub(crate) fn hidden_json(value: &dyn Encode) -> String {
    json::text(value.encode(), EncodeOptions::PLAIN.hiding(true))
}

/// Returns the lists, structures and maps of a response as a string for comparison, without its scalars, such as the
/// request id and the total.
pub(crate) fn contents(response: &dyn Encode) -> String {
    let mut contents = String::new();
    response.encode().each_member(&mut |name, value| {
        if matches!(value, Value::List(_) | Value::Structure(_) | Value::Map(_)) {
            contents.extend([name, &json::text(value, EncodeOptions::PLAIN)]);
        }
    });
    contents
}

/// Returns the JSON of a request, with the member that is `added`.
pub(crate) fn json(request: &dyn Encode, options: EncodeOptions, added: Option<Common<'_>>) -> Vec<u8> {
    json::write(request.encode(), options, added)
}

/// Name and value of a parameter that many requests have.
pub(crate) type Common<'a> = (&'a str, Value<'a>);

/// Returns a name that occurs twice in the form parameters of a request, such as that of an item of a list that is also
/// added by name.
pub(crate) fn duplicate(request: &dyn Encode, options: EncodeOptions) -> Option<String> {
    pairs::duplicate(request.encode(), options)
}

/// Returns the form parameters of a request, merged with `common` ones, which are sorted and have ordinary names, and
/// with the one that is `added`. The string to sign of version 1 begins with the `head`: method, host and path.
pub(crate) fn form(
    request: &dyn Encode,
    options: EncodeOptions,
    head: Vec<u8>,
    common: &[Common<'_>],
    added: Option<Common<'_>>,
) -> Form {
    let request = request.encode();
    let with_added = added.map(|added| {
        let (before, after) = common.split_at(common.partition_point(|(name, _)| *name < added.0));
        [before, &[added], after].concat()
    });
    let common = with_added.as_deref().unwrap_or(common);
    if added.is_none_or(|(name, _)| name::is_ordinary(name)) {
        form::write(request, options, head, common).unwrap_or_else(|head| pairs::write(request, options, head, common))
    } else {
        pairs::write(request, options, head, common)
    }
}

#[cfg(test)]
mod tests;
