// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::KeyPair;

/// Object that contains the page and the total number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsData {
    /// Total number of matching key pairs; a page may contain fewer.
    pub total_count: Option<i64>,
    /// Key pairs of this page.
    pub ssh_set: Vec<KeyPair>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeKeyPairsData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeKeyPairsData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["sshSet", "totalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.ssh_set),
            1 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeKeyPairsData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalCount" => d.member("totalCount", &mut value.total_count),
                "sshSet" => d.member("sshSet", &mut value.ssh_set),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
