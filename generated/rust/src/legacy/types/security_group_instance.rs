// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

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
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SecurityGroupInstance {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["instanceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for SecurityGroupInstance {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
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
