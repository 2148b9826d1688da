// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};
use super::KeyDeletion;

/// What became of the key pairs.
///
/// Manual: p355-357.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairDetail {
    /// One entry for each key pair, whether it was deleted or not.
    pub delete_key_set: Vec<KeyDeletion>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for DeleteKeyPairDetail {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("deleteKeySet", &self.delete_key_set);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for DeleteKeyPairDetail {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "deleteKeySet" => d.member("deleteKeySet", &mut value.delete_key_set)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
