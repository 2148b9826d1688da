// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};
use super::SecurityGroupInterface;

/// Wraps the count and the interfaces.
///
/// Manual: p318.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOfSecurityGroupData {
    /// How many interfaces are in the group.
    pub total_count: Option<i64>,
    /// The interfaces, by id alone.
    pub network_interface_set: Vec<SecurityGroupInterface>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for DescribeNetworkInterfacesOfSecurityGroupData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("networkInterfaceSet", &self.network_interface_set);
        e.member("totalCount", &self.total_count);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for DescribeNetworkInterfacesOfSecurityGroupData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalCount" => d.member("totalCount", &mut value.total_count)?,
                "networkInterfaceSet" => {
                    d.member("networkInterfaceSet", &mut value.network_interface_set)?
                }
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
