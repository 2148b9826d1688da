use std::{borrow::Cow, collections::BTreeMap};

use super::{Encode, List, Map, Value};
use crate::types::{Date, Decimal, LocalTime, Secret, Timestamp};

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self) -> Value<'_> {
        T::encode(self)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self) -> Value<'_> {
        T::encode(self)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, T::encode)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: Encode> List for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, T::encode)
    }
}

impl<T: Encode> Encode for &[T] {
    fn encode(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: Encode> List for &[T] {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, T::encode)
    }
}

impl<T: Encode, const N: usize> Encode for [T; N] {
    fn encode(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: Encode, const N: usize> List for [T; N] {
    fn length(&self) -> usize {
        N
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, T::encode)
    }
}

impl<K: AsRef<str>, T: Encode> Encode for BTreeMap<K, T> {
    fn encode(&self) -> Value<'_> {
        Value::Map(self)
    }
}

impl<K: AsRef<str>, T: Encode> Map for BTreeMap<K, T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>)) {
        self.iter().for_each(|(name, value)| visit(name.as_ref(), value.encode()));
    }
}

impl Encode for str {
    fn encode(&self) -> Value<'_> {
        Value::String(self)
    }
}

impl Encode for String {
    fn encode(&self) -> Value<'_> {
        Value::String(self)
    }
}

impl Encode for Cow<'_, str> {
    fn encode(&self) -> Value<'_> {
        Value::String(self)
    }
}

impl Encode for i64 {
    fn encode(&self) -> Value<'_> {
        Value::Integer(*self)
    }
}

impl Encode for i32 {
    fn encode(&self) -> Value<'_> {
        Value::Integer((*self).into())
    }
}

/// A float that is not finite is rejected before a request is sent.
impl Encode for f64 {
    fn encode(&self) -> Value<'_> {
        Value::Float(*self)
    }
}

impl Encode for bool {
    fn encode(&self) -> Value<'_> {
        Value::Boolean(*self)
    }
}

impl Encode for Decimal {
    fn encode(&self) -> Value<'_> {
        Value::Decimal(self)
    }
}

impl Encode for Timestamp {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Encode for LocalTime {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Encode for Date {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Encode for Secret {
    fn encode(&self) -> Value<'_> {
        Value::Secret(self)
    }
}
