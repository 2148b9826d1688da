// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// Result of [`Client::delete_key_pair`](crate::legacy::Client::delete_key_pair) for one key pair.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyDeletion {
    /// Id of the key pair.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Message about the result.
    pub message: Option<String>,
    /// Zero if the key pair was deleted.
    pub code: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for KeyDeletion {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for KeyDeletion {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["code", "keyId", "message"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.code.encode(),
            1 => self.key_id.encode(),
            2 => self.message.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for KeyDeletion {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "keyId" => d.member("keyId", &mut value.key_id),
                "message" => d.member("message", &mut value.message),
                "code" => d.member("code", &mut value.code),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
