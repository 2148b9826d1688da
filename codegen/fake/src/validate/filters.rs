//! Lists of filters: names the action knows, and how many values each may have.

use serde_json::Value;

use crate::{
    model::{Base, Field, Type},
    trouble::{Kind, Trouble},
};

pub(super) fn check(path: &str, field: &Field, value: &Value) -> Result<(), Trouble> {
    let Value::Array(filters) = value else { return Ok(()) };
    for (at, filter) in filters.iter().enumerate() {
        let path = format!("{path}.{at}");
        let Some(name) = filter.get("Name").and_then(Value::as_str) else {
            return Err(Trouble::at(Kind::Missing, format!("{path}.Name"), "is missing"));
        };
        let Some(known) = field.filters.iter().find(|known| known.wire == name) else {
            let all: Vec<&str> = field.filters.iter().map(|known| known.wire.as_str()).collect();
            let message = format!("`{name}` is none of {}", all.join(", "));
            return Err(Trouble::at(Kind::UnknownFilter, format!("{path}.Name"), message));
        };
        let path = format!("{path}.Values");
        let values = filter.get("Values").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if values.is_empty() {
            return Err(Trouble::at(Kind::Missing, path, "is missing"));
        }
        let count = i64::try_from(values.len()).unwrap_or(i64::MAX);
        if let Some(bounds) = &field.filter_values
            && !bounds.allows(count)
        {
            let message = format!("has {count} values; {bounds} are allowed");
            return Err(Trouble::at(Kind::TooManyFilterValues, path, message));
        }
        if matches!(known.ty, Type::Base(Base::Integer))
            && values.iter().filter_map(Value::as_str).any(|value| value.parse::<i64>().is_err())
        {
            return Err(Trouble::at(Kind::Malformed, path, format!("values of `{name}` are whole numbers")));
        }
    }
    Ok(())
}
