// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::QuotaId;

/// A limit on elastic IP addresses in the region, and how much of it is used.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Quota {
    /// Name of the quota.
    pub quota_id: Option<QuotaId>,
    /// Amount in use.
    pub quota_current: Option<i64>,
    /// Maximum amount.
    pub quota_limit: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Quota {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Quota {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["QuotaCurrent", "QuotaId", "QuotaLimit"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.quota_current.encode(),
            1 => self.quota_id.encode(),
            2 => self.quota_limit.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Quota {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "QuotaId" => d.member("QuotaId", &mut value.quota_id),
                "QuotaCurrent" => d.member("QuotaCurrent", &mut value.quota_current),
                "QuotaLimit" => d.member("QuotaLimit", &mut value.quota_limit),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
