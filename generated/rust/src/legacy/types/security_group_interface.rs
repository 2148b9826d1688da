// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// A network interface that is in a security group.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SecurityGroupInterface {
    /// Id of the interface.
    ///
    /// Example: `eni-kbe7jrs9`.
    pub network_interface_id: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for SecurityGroupInterface {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for SecurityGroupInterface {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["networkInterfaceId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.network_interface_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for SecurityGroupInterface {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "networkInterfaceId" => {
                    d.member("networkInterfaceId", &mut value.network_interface_id)
                }
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
