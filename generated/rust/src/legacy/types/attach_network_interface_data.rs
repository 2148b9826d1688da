// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// Object that contains the task id.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttachNetworkInterfaceData {
    /// Id of the task that attaches the interface.
    pub task_id: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for AttachNetworkInterfaceData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for AttachNetworkInterfaceData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["taskId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.task_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for AttachNetworkInterfaceData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "taskId" => d.member("taskId", &mut value.task_id),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
