// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};
use super::SecurityGroupRule;

/// The rules, one list for each direction.
///
/// Manual: p322.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicysData {
    /// Inbound rules; absent when there are none.
    pub ingress: Vec<SecurityGroupRule>,
    /// Outbound rules; absent when there are none.
    pub egress: Vec<SecurityGroupRule>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for DescribeSecurityGroupPolicysData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("egress", &self.egress);
        e.member("ingress", &self.ingress);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for DescribeSecurityGroupPolicysData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "ingress" => d.member("ingress", &mut value.ingress)?,
                "egress" => d.member("egress", &mut value.egress)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
