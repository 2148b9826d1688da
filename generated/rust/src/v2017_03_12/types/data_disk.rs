// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Limit, Member, Structure},
    types::Extra,
};
use super::DiskType;

/// A disk that an instance has in addition to its system disk.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct DataDisk {
    /// Kind of disk. [`Client::resize_instance_disks`](crate::v2017_03_12::Client::resize_instance_disks) ignores it.
    ///
    /// Default: `LOCAL_BASIC`.
    pub disk_type: Option<DiskType>,
    /// Id of the disk. Local disks have no id, and requests may not contain it yet.
    ///
    /// In responses only. Example: `disk-4rnslbwq`.
    pub disk_id: Option<String>,
    /// Size of the disk. The maximum depends on the kind of disk, and 0 means no disk.
    ///
    /// Required. Range: a multiple of 10 GB.
    pub disk_size: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl DataDisk {
    /// Creates a value from its required members.
    pub fn new(disk_size: i64) -> Self {
        Self {
            disk_type: None,
            disk_id: None,
            disk_size: Some(disk_size),
            extra: Extra::default(),
        }
    }

    /// Sets [`disk_type`](Self::disk_type): kind of disk. [`Client::resize_instance_disks`](crate::v2017_03_12::Client::resize_instance_disks) ignores it.
    pub fn disk_type(mut self, value: DiskType) -> Self {
        self.disk_type = Some(value);
        self
    }
}

impl Encode for DataDisk {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DataDisk {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["DiskId", "DiskSize", "DiskType"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.disk_id.encode(),
            1 => self.disk_size.encode(),
            2 => self.disk_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DataDisk {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "DiskType" => d.member("DiskType", &mut value.disk_type),
                "DiskId" => d.member("DiskId", &mut value.disk_id),
                "DiskSize" => d.member("DiskSize", &mut value.disk_size),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "DataDisk",
    &[
        Member::new("DiskSize", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Range {
                        min: None,
                        max: None,
                        step: Some(10),
                    },
                ],
            ),
        Member::new("DiskType", Kind::String).default("LOCAL_BASIC"),
    ],
    &[],
);
