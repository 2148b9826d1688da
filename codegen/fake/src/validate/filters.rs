//! Validation of filters: their names and the number of their values.

use serde_json::Value;

use crate::{
    error::{CallError, ErrorKind},
    model::{Base, Member, Type},
};

pub(super) fn check(path: &str, member: &Member, value: &Value) -> Result<(), CallError> {
    let Value::Array(filters) = value else { return Ok(()) };
    for (index, filter) in filters.iter().enumerate() {
        let path = format!("{path}.{index}");
        let Some(name) = filter.get("Name").and_then(Value::as_str) else {
            return Err(CallError::missing(format!("{path}.Name")));
        };
        let known = member.filters.iter().find(|known| known.wire == name);
        if known.is_none() && !member.more_filters {
            let all: Vec<&str> = member.filters.iter().map(|known| known.wire.as_str()).collect();
            let message = format!("`{name}` is not one of {}", all.join(", "));
            return Err(CallError::at(ErrorKind::UnknownFilter, format!("{path}.Name"), message));
        }
        let path = format!("{path}.Values");
        let values = filter.get("Values").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if values.is_empty() {
            return Err(CallError::missing(path));
        }
        let count = i64::try_from(values.len()).unwrap_or(i64::MAX);
        if let Some(bounds) = &member.filter_values
            && !bounds.allows(count)
        {
            let message = format!("has {count} values; {bounds} are allowed");
            return Err(CallError::at(ErrorKind::TooManyFilterValues, path, message));
        }
        if known.is_some_and(|known| matches!(known.ty, Type::Base(Base::Integer)))
            && values.iter().filter_map(Value::as_str).any(|value| value.parse::<i64>().is_err())
        {
            return Err(CallError::at(ErrorKind::Malformed, path, format!("values of `{name}` are whole numbers")));
        }
    }
    Ok(())
}
