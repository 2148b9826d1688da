// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::SecurityGroupRule;

/// Rules of the group, in one list for each direction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupPolicysData {
    /// Inbound rules.
    pub ingress: Vec<SecurityGroupRule>,
    /// Outbound rules. The example leaves the list out.
    pub egress: Vec<SecurityGroupRule>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for DescribeSecurityGroupPolicysData {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for DescribeSecurityGroupPolicysData {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["egress", "ingress"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.egress),
            1 => Value::unless_empty(&self.ingress),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for DescribeSecurityGroupPolicysData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "ingress" => d.member("ingress", &mut value.ingress),
                "egress" => d.member("egress", &mut value.egress),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
