// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};

/// An account that an image is shared with.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SharePermission {
    /// Time at which the image was shared with the account.
    pub created_time: Option<Timestamp>,
    /// Id of the account. An account id is not a QQ number.
    pub account: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for SharePermission {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SharePermission {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Account", "CreatedTime"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.account.encode(),
            1 => self.created_time.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for SharePermission {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "CreatedTime" => d.member("CreatedTime", &mut value.created_time),
                "Account" => d.member("Account", &mut value.account),
                "AccountId" => d.alias("Account", &mut value.account),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
