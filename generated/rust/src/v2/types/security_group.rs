// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra, Timestamp};

/// A security group, without its rules.
///
/// Manual: p332.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// Id.
    ///
    /// Format: security-group-id.
    pub sg_id: Option<String>,
    /// Name, unique in its project.
    pub sg_name: Option<String>,
    /// Remark; empty when there is none.
    pub sg_remark: Option<String>,
    /// When the group was created.
    pub create_time: Option<Timestamp>,
    /// Project the group belongs to; 0 is the default project.
    pub project_id: Option<i64>,
    /// How many security groups refer to it in their rules.
    pub be_associate_count: Option<i64>,
    /// Version of its rules.
    ///
    /// Inferred: Only the last three groups in the example of DescribeSecurityGroupEx have it, as 0; the meaning is that of the parameter of the same name.
    pub version: Option<i64>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for SecurityGroup {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("beAssociateCount", &self.be_associate_count);
        e.member("createTime", &self.create_time);
        e.member("projectId", &self.project_id);
        e.member("sgId", &self.sg_id);
        e.member("sgName", &self.sg_name);
        e.member("sgRemark", &self.sg_remark);
        e.member("version", &self.version);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for SecurityGroup {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "sgId" => d.member("sgId", &mut value.sg_id)?,
                "sgName" => d.member("sgName", &mut value.sg_name)?,
                "sgRemark" => d.member("sgRemark", &mut value.sg_remark)?,
                "createTime" => d.member("createTime", &mut value.create_time)?,
                "projectId" => d.member("projectId", &mut value.project_id)?,
                "beAssociateCount" => {
                    d.member("beAssociateCount", &mut value.be_associate_count)?
                }
                "version" => d.member("version", &mut value.version)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
