// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};
use super::InstanceState;

/// State of one instance.
///
/// Manual: p178.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// Id of the instance.
    ///
    /// Format: instance-id.
    pub instance_id: Option<String>,
    /// What the instance is doing.
    pub instance_state: Option<InstanceState>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for InstanceStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("InstanceId", &self.instance_id);
        e.member("InstanceState", &self.instance_state);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for InstanceStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "InstanceId" => d.member("InstanceId", &mut value.instance_id)?,
                "InstanceState" => d.member("InstanceState", &mut value.instance_state)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
