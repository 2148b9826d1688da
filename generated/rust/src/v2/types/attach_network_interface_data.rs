// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};

/// The answer.
///
/// Manual: p313-314.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterfaceData {
    /// Id of the task that attaches the interface.
    pub task_id: Option<i64>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for AttachNetworkInterfaceData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("taskId", &self.task_id);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for AttachNetworkInterfaceData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "taskId" => d.member("taskId", &mut value.task_id)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
