// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// An instance that is in a security group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityGroupInstance {
    /// Id of the instance.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
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
                "instanceId" => d.member("instanceId", &mut value.instance_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
