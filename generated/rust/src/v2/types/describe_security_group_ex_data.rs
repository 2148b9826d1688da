// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};
use super::SecurityGroup;

/// Wraps the count and the page.
///
/// Manual: p332.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupExData {
    /// How many groups the account has.
    ///
    /// The manual contradicts itself: The example says 50 and prints 13 groups although a page holds 20 when no limit is given.
    pub total_num: Option<i64>,
    /// The page.
    pub detail: Vec<SecurityGroup>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for DescribeSecurityGroupExData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("detail", &self.detail);
        e.member("totalNum", &self.total_num);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for DescribeSecurityGroupExData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalNum" => d.member("totalNum", &mut value.total_num)?,
                "detail" => d.member("detail", &mut value.detail)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
