// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Limit, Member, Structure},
    types::Extra,
};

/// A network interface and the security groups that it is to be in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InterfaceSecurityGroups {
    /// Id of the interface.
    ///
    /// Required. Example: `eni-kbe7jrs9`.
    pub network_interface_id: String,
    /// Ids of all security groups of the network interface, in the order in which they apply.
    ///
    /// Required. Example: `sg-33ocnj9n`.
    pub sg_ids: Vec<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl InterfaceSecurityGroups {
    /// Creates a value from its required members.
    pub fn new(
        network_interface_id: impl Into<String>,
        sg_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            network_interface_id: network_interface_id.into(),
            sg_ids: sg_ids.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

impl Encode for InterfaceSecurityGroups {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InterfaceSecurityGroups {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["networkInterfaceId", "sgIds"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.network_interface_id.encode(),
            1 => self.sg_ids.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "InterfaceSecurityGroups",
    &[
        Member::new("networkInterfaceId", Kind::String)
            .required(true)
            .limits(&[Limit::Prefix(&["eni-"])]),
        Member::new("sgIds", Kind::List(&Kind::String))
            .required(true)
            .limits(&[Limit::Prefix(&["sg-"])]),
    ],
    &[],
);
