//! Writing values: as JSON, or as the form parameters that signature version 1 signs.
//!
//! A value shows one level of itself at a time, as a [`Value`]. Whoever writes, checks or searches it goes down by itself, so that each of these is
//! one function, compiled once for all types.

mod digits;
mod form;
mod impls;
mod json;
mod look;
pub(crate) mod name;
mod pairs;

pub(crate) use form::{Form, ROOM};
pub(crate) use look::{each_secret, empty_list, is_filled, join};

use crate::{
    decode::Any,
    schema::{Api, Booleans},
    types::{Decimal, Extra, Secret},
};

/// A value that can be sent. Generated for structures and enums.
///
/// By hand, for an action that a crate lacks:
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
    /// What is sent of it.
    fn encode(&self) -> Value<'_>;
}

/// A value as it is sent, borrowed, with what it holds not looked at yet.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// Nothing. Such a member is left out; such an item of a list keeps its place.
    Absent,
    /// A text.
    String(&'a str),
    /// A text that is not to be seen.
    Secret(&'a Secret),
    /// An integer.
    Integer(i64),
    /// A boolean, sent in the API's manner.
    Boolean(bool),
    /// A decimal number, sent in quotes, as the manual prints prices.
    Decimal(&'a Decimal),
    /// Members with names that are known beforehand.
    Structure(&'a dyn Members),
    /// A list, empty or not. A form cannot say that one is empty, and a request that must is refused.
    List(&'a dyn List),
    /// Values by name; a member is left out when there are none.
    Map(&'a dyn Map),
    /// JSON that this crate has read or written.
    Json(Json<'a>),
}

/// The members of a structure.
pub trait Members {
    /// Their names on the wire.
    fn names(&self) -> &'static Names {
        const { &Names::new(&[]) }
    }

    /// The value of the member whose name has that place.
    fn member(&self, _index: usize) -> Value<'_> {
        Value::Absent
    }

    /// Members that the spec lacks. Those of a request are sent because they are shown here;
    /// [`Request::extra`](crate::Request::extra) gives the same ones.
    fn extra(&self) -> Option<&Extra> {
        None
    }
}

/// The items of a list.
pub trait List {
    /// How many there are.
    fn length(&self) -> usize;

    /// The item at that place, from 0; absent where there is none.
    fn item(&self, index: usize) -> Value<'_>;
}

/// Values by name.
pub trait Map {
    /// `true` if a member with this value is left out.
    fn is_absent(&self) -> bool;

    /// Visits all of them.
    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>));
}

/// Names of members, sorted by their bytes.
#[derive(Debug)]
pub struct Names {
    names: &'static [&'static str],
    is_ordinary: bool,
}

impl Names {
    /// In a constant, looks at the names when the crate is compiled.
    ///
    /// Names of letters and digits in the order of their bytes make requests fast to sign. Others are sent just as well.
    pub const fn new(names: &'static [&'static str]) -> Self {
        Self { names, is_ordinary: name::are_ordinary(names) }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.names.iter().copied()
    }
}

/// JSON text.
#[derive(Clone, Copy)]
pub struct Json<'a>(&'a str);

impl<'a> Json<'a> {
    /// Extra holds only JSON that the decoder or the encoder has passed, so there is no error to report.
    pub(crate) fn read(self) -> Any<'a> {
        Any::read(self.0).unwrap_or(Any::Null)
    }

    fn is_absent(self) -> bool {
        self.0 == "null"
    }

    fn is_empty_list(self) -> bool {
        let list = self.0.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
        list.is_some_and(|items| items.trim_ascii().is_empty())
    }
}

impl<'a> Value<'a> {
    /// A list that is left out when it is empty: one of which nobody knows whether it was set.
    pub fn unless_empty(list: &'a dyn List) -> Self {
        if list.length() == 0 { Self::Absent } else { Self::List(list) }
    }
}

impl Value<'_> {
    /// `true` if a member with this value is left out.
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

    /// Visits the members of that name that are not absent: one, or another among those that the spec lacks too.
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
                let json = members.extra().and_then(|extra| extra.json(name));
                json.into_iter().for_each(|json| visit(Value::Json(Json(json))));
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
        extra.iter().for_each(|(name, json)| visit(name, Value::Json(Json(json))));
    }
}

/// How values travel.
#[derive(Clone, Copy)]
pub(crate) struct Manner {
    booleans: Booleans,
    list_base: usize,
    /// `true` if a mark is written instead of each secret.
    hides: bool,
}

impl Manner {
    /// That of any program, whatever the API.
    const PLAIN: Self =
        Self { booleans: Booleans { form: ["false", "true"], json_numbers: false }, list_base: 0, hides: false };

    pub(crate) fn of(api: &Api) -> Self {
        Self { booleans: api.booleans, list_base: api.list_base as usize, hides: false }
    }

    /// With a mark in the place of each secret.
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

/// What is shown in place of a secret.
pub(crate) const HIDDEN: &str = "HIDDEN";

/// The JSON text of a value, secrets included, as the API would write it.
pub fn to_json(value: &dyn Encode, api: &Api) -> String {
    json::text(value.encode(), Manner::of(api))
}

/// JSON as any program writes it, whatever the API.
pub(crate) fn plain_json(value: &dyn Encode) -> String {
    json::text(value.encode(), Manner::PLAIN)
}

/// The lists and structures that a response holds, as text to compare: what it says besides its request id and total.
pub(crate) fn contents(response: &dyn Encode) -> String {
    let mut contents = String::new();
    response.encode().each_member(&mut |name, value| {
        if matches!(value, Value::List(_) | Value::Structure(_) | Value::Map(_)) {
            contents.extend([name, &json::text(value, Manner::PLAIN)]);
        }
    });
    contents
}

/// The JSON text of a request, with a member that is `added`.
pub(crate) fn json(request: &dyn Encode, manner: Manner, added: Option<Common<'_>>) -> Vec<u8> {
    json::write(request.encode(), manner, added)
}

/// Name and value of a parameter that many requests have.
pub(crate) type Common<'a> = (&'a str, Value<'a>);

/// A name that the form parameters of a request have twice, as when one is added by name that is an item of a list too.
pub(crate) fn duplicate(request: &dyn Encode, manner: Manner) -> Option<String> {
    pairs::duplicate(request.encode(), manner)
}

/// The form parameters of a request, merged with `common` ones, which are sorted and have ordinary names, and with one that is `added`. What
/// version 1 signs is written after the `head`: method, host and path.
pub(crate) fn form(
    request: &dyn Encode,
    manner: Manner,
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
        form::write(request, manner, head, common).unwrap_or_else(|head| pairs::write(request, manner, head, common))
    } else {
        pairs::write(request, manner, head, common)
    }
}

#[cfg(test)]
mod tests;
