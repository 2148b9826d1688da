use std::collections::BTreeMap;

use super::{Encode, Encoder};
use crate::{Date, Decimal, Secret, Timestamp};

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, e: &mut Encoder<'_>) {
        (**self).encode(e);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        (**self).encode(e);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Some(value) => value.encode(e),
            None => e.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(T::is_absent)
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.list(self);
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.list(self);
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<K: AsRef<str>, T: Encode> Encode for BTreeMap<K, T> {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        for (name, value) in self {
            e.member(name.as_ref(), value);
        }
        e.close(open);
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Encode for str {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self);
    }
}

impl Encode for String {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self);
    }
}

impl Encode for i64 {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.number(*self);
    }
}

impl Encode for i32 {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.number(i64::from(*self));
    }
}

impl Encode for bool {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.boolean(*self);
    }
}

/// In quotes, as the manual prints prices.
impl Encode for Decimal {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(&self.to_string());
    }
}

impl Encode for Timestamp {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self.as_str());
    }
}

impl Encode for Date {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.text(self.as_str());
    }
}

impl Encode for Secret {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.secret(self);
    }
}
