// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};
use super::Eip;

/// Wraps the page.
///
/// Manual: p336.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeEipData {
    /// The page.
    pub eip_set: Vec<Eip>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for DescribeEipData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("eipSet", &self.eip_set);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for DescribeEipData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "eipSet" => d.member("eipSet", &mut value.eip_set)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
