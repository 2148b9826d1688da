// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};

/// The new group.
///
/// Manual: p333.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupData {
    /// Id the service gave it.
    ///
    /// Format: security-group-id.
    pub sg_id: Option<String>,
    /// Name it was given.
    pub sg_name: Option<String>,
    /// Remark it was given; empty when none.
    pub sg_remark: Option<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for CreateSecurityGroupData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("sgId", &self.sg_id);
        e.member("sgName", &self.sg_name);
        e.member("sgRemark", &self.sg_remark);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for CreateSecurityGroupData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "sgId" => d.member("sgId", &mut value.sg_id)?,
                "sgName" => d.member("sgName", &mut value.sg_name)?,
                "sgRemark" => d.member("sgRemark", &mut value.sg_remark)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
