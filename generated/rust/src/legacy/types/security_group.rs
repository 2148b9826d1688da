// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::{Extra, Timestamp},
};

/// A security group, without its rules.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// Id of the security group.
    ///
    /// Example: `sg-33ocnj9n`.
    pub sg_id: Option<String>,
    /// Name of the security group, unique in its project.
    pub sg_name: Option<String>,
    /// Remark on the security group. It is empty if there is none.
    pub sg_remark: Option<String>,
    /// Time of creation of the group.
    pub create_time: Option<Timestamp>,
    /// Id of the project that the security group belongs to. 0 is the default project.
    pub project_id: Option<i64>,
    /// Number of security groups that refer to it in their rules.
    pub be_associate_count: Option<i64>,
    /// Version of the rules of the security group.
    pub version: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for SecurityGroup {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SecurityGroup {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "beAssociateCount",
                    "createTime",
                    "projectId",
                    "sgId",
                    "sgName",
                    "sgRemark",
                    "version",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.be_associate_count.encode(),
            1 => self.create_time.encode(),
            2 => self.project_id.encode(),
            3 => self.sg_id.encode(),
            4 => self.sg_name.encode(),
            5 => self.sg_remark.encode(),
            6 => self.version.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for SecurityGroup {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "sgId" => d.member("sgId", &mut value.sg_id),
                "sgName" => d.member("sgName", &mut value.sg_name),
                "sgRemark" => d.member("sgRemark", &mut value.sg_remark),
                "createTime" => d.member("createTime", &mut value.create_time),
                "projectId" => d.member("projectId", &mut value.project_id),
                "beAssociateCount" => {
                    d.member("beAssociateCount", &mut value.be_associate_count)
                }
                "version" => d.member("version", &mut value.version),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
