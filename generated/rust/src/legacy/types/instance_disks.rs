// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::StorageType;

/// The system disk of an instance, and its data disk if it has one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceDisks {
    /// Id of the system disk.
    ///
    /// Example: `disk-4rnslbwq`.
    pub root_id: Option<String>,
    /// Kind of the system disk.
    ///
    /// Allowed: `1`, `2`, `3` or `4`.
    pub root_type: Option<StorageType>,
    /// Size of the system disk.
    ///
    /// Unit: GB.
    pub root_size: Option<i64>,
    /// Id of the data disk.
    ///
    /// Example: `disk-4rnslbwq`.
    pub storage_id: Option<String>,
    /// Kind of the data disk.
    pub storage_type: Option<StorageType>,
    /// Size of the data disk.
    ///
    /// Unit: GB.
    pub storage_size: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InstanceDisks {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InstanceDisks {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "rootId",
                    "rootSize",
                    "rootType",
                    "storageId",
                    "storageSize",
                    "storageType",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.root_id.encode(),
            1 => self.root_size.encode(),
            2 => self.root_type.encode(),
            3 => self.storage_id.encode(),
            4 => self.storage_size.encode(),
            5 => self.storage_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InstanceDisks {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "rootId" => d.member("rootId", &mut value.root_id),
                "rootType" => d.member("rootType", &mut value.root_type),
                "rootSize" => d.member("rootSize", &mut value.root_size),
                "storageId" => d.member("storageId", &mut value.storage_id),
                "storageType" => d.member("storageType", &mut value.storage_type),
                "storageSize" => d.member("storageSize", &mut value.storage_size),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
