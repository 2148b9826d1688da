use std::{collections::BTreeMap, fmt};

use crate::{
    decode::{self, Decode, DecodeError},
    encode::{self, Encode},
};

/// Unknown members by name: those of a response, or those to send with a request.
///
/// Values are kept as JSON text. The type is one pointer wide, and allocates nothing while it is empty.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Option<Box<Members>>);

#[derive(Clone, Default, PartialEq, Eq)]
struct Members(BTreeMap<String, Member>);

#[derive(Clone, PartialEq, Eq)]
struct Member {
    json: String,
    /// The JSON with placeholders in place of secrets, if it has any.
    hidden: Option<String>,
}

impl Extra {
    /// Creates an empty set of members.
    pub const fn new() -> Self {
        Self(None)
    }

    /// Sets a member, and replaces an earlier one with that name.
    ///
    /// In a form, lists and structures are flattened like the API's own. A request that already has a member with that
    /// name is rejected before it is sent.
    pub fn set(&mut self, name: impl Into<String>, value: &dyn Encode) {
        let (json, hidden) = (encode::plain_json(value), encode::hidden_json(value));
        let hidden = Some(hidden).filter(|hidden| *hidden != json);
        self.0.get_or_insert_default().0.insert(name.into(), Member { json, hidden });
    }

    /// Returns a member's JSON text.
    pub fn json(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.0.get(name).map(|member| member.json.as_str())
    }

    /// Reads a member with [every leniency](crate::schema::Accept::EVERYTHING); absent and null are `None`.
    ///
    /// # Errors
    /// When the member has another type.
    pub fn get<T: Decode>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        let Some(json) = self.json(name) else {
            return Ok(None);
        };
        decode::lenient_json::<Option<T>>(json).map_err(|error| error.under_member(name))
    }

    /// Returns names and JSON texts, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values().map(|(name, json, _)| (name, json))
    }

    /// Returns names, JSON texts, and JSON texts with placeholders in place of secrets.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.0
            .iter()
            .flat_map(|members| &members.0)
            .map(|(name, Member { json, hidden })| (name.as_str(), json.as_str(), hidden.as_deref().unwrap_or(json)))
    }

    /// `true` if there are none.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.0.is_empty())
    }

    pub(crate) fn insert(&mut self, name: String, json: String) {
        self.0.get_or_insert_default().0.insert(name, Member { json, hidden: None });
    }
}

/// Shows the names only, since any value may be secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
