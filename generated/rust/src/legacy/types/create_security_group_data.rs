// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// The new group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupData {
    /// Id of the new group.
    ///
    /// Example: `sg-33ocnj9n`.
    pub sg_id: Option<String>,
    /// Name of the new group.
    pub sg_name: Option<String>,
    /// Remark on the new group; empty if it has none.
    pub sg_remark: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for CreateSecurityGroupData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for CreateSecurityGroupData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["sgId", "sgName", "sgRemark"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.sg_id.encode(),
            1 => self.sg_name.encode(),
            2 => self.sg_remark.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for CreateSecurityGroupData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "sgId" => d.member("sgId", &mut value.sg_id),
                "sgName" => d.member("sgName", &mut value.sg_name),
                "sgRemark" => d.member("sgRemark", &mut value.sg_remark),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
