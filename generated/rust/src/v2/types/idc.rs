// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};

/// A data centre.
///
/// Manual: p220-223.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Idc {
    /// Number of the data centre.
    pub idc_id: Option<i64>,
    /// Name of the data centre, in Chinese.
    pub idc_name: Option<String>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for Idc {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("idcId", &self.idc_id);
        e.member("idcName", &self.idc_name);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for Idc {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "idcId" => d.member("idcId", &mut value.idc_id)?,
                "idcName" => d.member("idcName", &mut value.idc_name)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
