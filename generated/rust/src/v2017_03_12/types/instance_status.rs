// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::InstanceState;

/// State of one instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// Id of the instance.
    ///
    /// Example: `ins-r8hr2upy`.
    pub instance_id: Option<String>,
    /// State of the instance.
    pub instance_state: Option<InstanceState>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InstanceStatus {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InstanceStatus {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["InstanceId", "InstanceState"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.instance_id.encode(),
            1 => self.instance_state.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InstanceStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "InstanceId" => d.member("InstanceId", &mut value.instance_id),
                "InstanceState" => d.member("InstanceState", &mut value.instance_state),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
