// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};

/// Nothing; the example prints it empty.
///
/// Manual: p334-335.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroupPolicyData {
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for DeleteSecurityGroupPolicyData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for DeleteSecurityGroupPolicyData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            d.unknown(&key, &mut value.extra)?;
        }
        Ok(value)
    }
}
