// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};
use super::DiskType;

/// The disk that an instance starts from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct SystemDisk {
    /// Kind of disk.
    ///
    /// Default: `LOCAL_BASIC`.
    pub disk_type: Option<DiskType>,
    /// Id of the disk. Local disks have no id, and requests may not contain it yet.
    ///
    /// In responses only. Example: `disk-4rnslbwq`.
    pub disk_id: Option<String>,
    /// Size of the disk.
    ///
    /// Unit: GB. Default: `50`.
    pub disk_size: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl SystemDisk {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`disk_type`](Self::disk_type): kind of disk.
    pub fn disk_type(mut self, value: DiskType) -> Self {
        self.disk_type = Some(value);
        self
    }

    /// Sets [`disk_size`](Self::disk_size): size of the disk.
    pub fn disk_size(mut self, value: i64) -> Self {
        self.disk_size = Some(value);
        self
    }
}

impl Encode for SystemDisk {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SystemDisk {
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

impl Decode for SystemDisk {
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
    "SystemDisk",
    &[
        Member::new("DiskSize", Kind::Integer).default("50"),
        Member::new("DiskType", Kind::String).default("LOCAL_BASIC"),
    ],
    &[],
);
