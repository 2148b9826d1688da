// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::SecurityGroupInterface;

/// Object that contains the interfaces and their number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesOfSecurityGroupData {
    /// Number of interfaces in the group.
    pub total_count: Option<i64>,
    /// Network interfaces, with their ids only.
    pub network_interface_set: Vec<SecurityGroupInterface>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeNetworkInterfacesOfSecurityGroupData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeNetworkInterfacesOfSecurityGroupData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["networkInterfaceSet", "totalCount"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.network_interface_set),
            1 => self.total_count.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeNetworkInterfacesOfSecurityGroupData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "totalCount" => d.member("totalCount", &mut value.total_count),
                "networkInterfaceSet" => {
                    d.member("networkInterfaceSet", &mut value.network_interface_set)
                }
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
