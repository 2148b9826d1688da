// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};

/// An account that an image is shared with.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageShareAccount {
    /// Account number.
    pub uin: Option<i64>,
    /// Time at which the image was shared with the account.
    pub share_time_stamp: Option<Timestamp>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for ImageShareAccount {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for ImageShareAccount {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["shareTimeStamp", "uin"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.share_time_stamp.encode(),
            1 => self.uin.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for ImageShareAccount {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "uin" => d.member("uin", &mut value.uin),
                "shareTimeStamp" => {
                    d.member("shareTimeStamp", &mut value.share_time_stamp)
                }
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
