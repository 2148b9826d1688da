// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// A key pair and the instances that it is bound to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct KeyPairInstances {
    /// Id of the key pair.
    ///
    /// Example: `skey-mv9yzyjj`.
    pub key_id: Option<String>,
    /// Ids of the instances that the key pair is bound to.
    ///
    /// Example: `ins-r8hr2upy`.
    pub associated_instance_id_set: Vec<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl KeyPairInstances {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`key_id`](Self::key_id): id of the key pair.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }

    /// Sets [`associated_instance_id_set`](Self::associated_instance_id_set): ids of the instances that the key pair is bound to.
    pub fn associated_instance_id_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associated_instance_id_set = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Encode for KeyPairInstances {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for KeyPairInstances {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["AssociatedInstanceIdSet", "KeyId"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => Value::unless_empty(&self.associated_instance_id_set),
            1 => self.key_id.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}
