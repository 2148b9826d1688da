//! Parameters of handlers: typed and checked, with default values.

use serde_json::{Map, Value};

use crate::{
    error::{CallError, ErrorKind},
    state::catalog::Region,
};

/// The parameters of a call, or the members of a structure among them.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    values: &'a Map<String, Value>,
    region: Option<&'static Region>,
}

impl<'a> Args<'a> {
    pub fn new(values: &'a Map<String, Value>, region: Option<&'static Region>) -> Self {
        Self { values, region }
    }

    /// Returns the region of the call.
    pub fn region(&self) -> Result<&'static Region, CallError> {
        self.region.ok_or_else(|| CallError::at(ErrorKind::Missing, "Region", "is missing"))
    }

    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// Returns a string, or an empty one if it is absent.
    pub fn string(&self, name: &str) -> &'a str {
        self.optional_string(name).unwrap_or_default()
    }

    pub fn optional_string(&self, name: &str) -> Option<&'a str> {
        self.values.get(name)?.as_str()
    }

    /// Returns a string that is not empty.
    pub fn non_empty_string(&self, name: &str) -> Option<&'a str> {
        self.optional_string(name).filter(|text| !text.is_empty())
    }

    /// Returns a number, or 0 if it is absent.
    pub fn integer(&self, name: &str) -> i64 {
        self.optional_integer(name).unwrap_or_default()
    }

    pub fn optional_integer(&self, name: &str) -> Option<i64> {
        self.values.get(name)?.as_i64()
    }

    /// Returns a boolean, or `false` if it is absent.
    pub fn boolean(&self, name: &str) -> bool {
        self.optional_boolean(name).unwrap_or_default()
    }

    pub fn optional_boolean(&self, name: &str) -> Option<bool> {
        self.values.get(name)?.as_bool()
    }

    /// Returns the strings of a list, which is empty if absent.
    pub fn strings(&self, name: &str) -> Vec<&'a str> {
        self.list(name).iter().filter_map(Value::as_str).collect()
    }

    /// Returns the numbers of a list, which is empty if absent.
    pub fn integers(&self, name: &str) -> Vec<i64> {
        self.list(name).iter().filter_map(Value::as_i64).collect()
    }

    /// Returns a structure.
    pub fn structure(&self, name: &str) -> Option<Args<'a>> {
        let values = self.values.get(name)?.as_object()?;
        Some(Args { values, region: self.region })
    }

    /// Returns the structures of a list, which is empty if absent.
    pub fn structures(&self, name: &str) -> impl Iterator<Item = Args<'a>> {
        let region = self.region;
        self.list(name).iter().filter_map(Value::as_object).map(move |values| Args { values, region })
    }

    fn list(&self, name: &str) -> &'a [Value] {
        self.values.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the number of matches and one page of them.
    pub fn page<T>(&self, names: (&str, &str), matches: impl Iterator<Item = T>) -> Result<(usize, Vec<T>), CallError> {
        let size = |name: &str| {
            let number = self.integer(name);
            usize::try_from(number)
                .map_err(|_| CallError::at(ErrorKind::OutOfRange, name, format!("is {number}; 0 or more is allowed")))
        };
        let (offset, limit) = (size(names.0)?, size(names.1)?);
        let mut total = 0;
        let mut page = Vec::new();
        for item in matches {
            if total >= offset && page.len() < limit {
                page.push(item);
            }
            total += 1;
        }
        Ok((total, page))
    }
}
