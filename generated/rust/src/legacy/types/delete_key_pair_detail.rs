// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::KeyDeletion;

/// Result for each key pair.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairDetail {
    /// One entry for each key pair, whether it was deleted or not.
    pub delete_key_set: Vec<KeyDeletion>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DeleteKeyPairDetail {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DeleteKeyPairDetail {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["deleteKeySet"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.delete_key_set),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DeleteKeyPairDetail {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "deleteKeySet" => d.member("deleteKeySet", &mut value.delete_key_set),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
