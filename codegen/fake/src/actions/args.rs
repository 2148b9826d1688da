//! Parameters as behaviours read them: typed and checked, defaults filled in.

use serde_json::{Map, Value};

use crate::{
    trouble::{Kind, Trouble},
    world::catalog::Region,
};

/// The parameters of a call, or a structure among them.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    values: &'a Map<String, Value>,
    region: Option<&'static Region>,
}

impl<'a> Args<'a> {
    pub fn new(values: &'a Map<String, Value>, region: Option<&'static Region>) -> Self {
        Self { values, region }
    }

    /// The region of the call.
    pub fn region(&self) -> Result<&'static Region, Trouble> {
        self.region.ok_or_else(|| Trouble::at(Kind::Missing, "Region", "is missing"))
    }

    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// Text; an empty one when absent, which required ones are not.
    pub fn text(&self, name: &str) -> &'a str {
        self.text_if(name).unwrap_or_default()
    }

    pub fn text_if(&self, name: &str) -> Option<&'a str> {
        self.values.get(name)?.as_str()
    }

    /// Text that is not empty.
    pub fn some_text(&self, name: &str) -> Option<&'a str> {
        self.text_if(name).filter(|text| !text.is_empty())
    }

    /// A number; 0 when absent, which required ones and those with a default are not.
    pub fn number(&self, name: &str) -> i64 {
        self.number_if(name).unwrap_or_default()
    }

    pub fn number_if(&self, name: &str) -> Option<i64> {
        self.values.get(name)?.as_i64()
    }

    /// A boolean; false when absent.
    pub fn flag(&self, name: &str) -> bool {
        self.flag_if(name).unwrap_or_default()
    }

    pub fn flag_if(&self, name: &str) -> Option<bool> {
        self.values.get(name)?.as_bool()
    }

    /// Texts of a list; none when absent.
    pub fn texts(&self, name: &str) -> Vec<&'a str> {
        self.list(name).iter().filter_map(Value::as_str).collect()
    }

    /// Numbers of a list; none when absent.
    pub fn numbers(&self, name: &str) -> Vec<i64> {
        self.list(name).iter().filter_map(Value::as_i64).collect()
    }

    /// A structure.
    pub fn part(&self, name: &str) -> Option<Args<'a>> {
        let values = self.values.get(name)?.as_object()?;
        Some(Args { values, region: self.region })
    }

    /// Structures of a list; none when absent.
    pub fn parts(&self, name: &str) -> impl Iterator<Item = Args<'a>> {
        let region = self.region;
        self.list(name).iter().filter_map(Value::as_object).map(move |values| Args { values, region })
    }

    fn list(&self, name: &str) -> &'a [Value] {
        self.values.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// One page of all that match, and how many match.
    pub fn page<T>(&self, names: (&str, &str), matches: impl Iterator<Item = T>) -> Result<(usize, Vec<T>), Trouble> {
        let size = |name: &str| {
            let number = self.number(name);
            usize::try_from(number)
                .map_err(|_| Trouble::at(Kind::OutOfRange, name, format!("is {number}; 0 or more is allowed")))
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
