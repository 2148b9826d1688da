// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};

/// Wraps the ids.
///
/// Manual: p338-339.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateEipData {
    /// Ids of the new elastic IPs.
    ///
    /// Format: eip-id.
    pub eip_ids: Vec<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for CreateEipData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("eipIds", &self.eip_ids);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for CreateEipData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "eipIds" => d.member("eipIds", &mut value.eip_ids)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
