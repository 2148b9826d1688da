// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};

/// An instance that is in a security group.
///
/// Manual: p325.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityGroupInstance {
    /// Id of the instance.
    ///
    /// Format: instance-id.
    ///
    /// The manual contradicts itself: The table says Array; the example is one id.
    pub instance_id: Option<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for SecurityGroupInstance {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("instanceId", &self.instance_id);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for SecurityGroupInstance {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "instanceId" => d.member("instanceId", &mut value.instance_id)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
