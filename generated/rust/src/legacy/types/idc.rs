// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// A data centre.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Idc {
    /// Number of the data centre.
    pub idc_id: Option<i64>,
    /// Name of the data centre, in Chinese.
    pub idc_name: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for Idc {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for Idc {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["idcId", "idcName"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.idc_id.encode(),
            1 => self.idc_name.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for Idc {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "idcId" => d.member("idcId", &mut value.idc_id),
                "idcName" => d.member("idcName", &mut value.idc_name),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
