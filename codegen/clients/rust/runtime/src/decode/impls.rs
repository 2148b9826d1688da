use std::collections::BTreeMap;

use super::{Decode, DecodeError, Decoder};
use crate::types::{Date, Decimal, LocalTime, Secret, Timestamp};

impl Decode for String {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.text().map(Into::into)
    }
}

impl Decode for i64 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer()
    }
}

impl Decode for f64 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.float()
    }
}

impl Decode for bool {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.boolean()
    }
}

impl Decode for Decimal {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.decimal()
    }
}

impl Decode for Timestamp {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        String::decode(d).map(Self::new)
    }
}

impl Decode for LocalTime {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        String::decode(d).map(Self::new)
    }
}

impl Decode for Date {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        String::decode(d).map(Self::new)
    }
}

impl Decode for Secret {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        String::decode(d).map(Self::new)
    }
}

impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        if d.null()? { Ok(None) } else { T::decode(d).map(Some) }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        T::decode(d).map(Box::new)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.list()
    }
}

/// Skips members that are null.
impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        d.open()?;
        while let Some(key) = d.key()? {
            let mut value = None;
            d.member(&key, &mut value)?;
            if let Some(value) = value {
                map.insert(key.into_owned(), value);
            }
        }
        Ok(map)
    }
}
