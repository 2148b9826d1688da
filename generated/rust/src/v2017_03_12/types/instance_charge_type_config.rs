// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::InstanceChargeType;

/// A billing method of instances.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct InstanceChargeTypeConfig {
    /// Billing method.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Description.
    pub description: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl InstanceChargeTypeConfig {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`instance_charge_type`](Self::instance_charge_type): billing method.
    pub fn instance_charge_type(mut self, value: InstanceChargeType) -> Self {
        self.instance_charge_type = Some(value);
        self
    }

    /// Sets [`description`](Self::description): description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Encode for InstanceChargeTypeConfig {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InstanceChargeTypeConfig {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Description", "InstanceChargeType"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.description.encode(),
            1 => self.instance_charge_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}
