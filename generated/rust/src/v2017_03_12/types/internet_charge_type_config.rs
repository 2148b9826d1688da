// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    types::Extra,
};
use super::InternetChargeType;

/// A billing method of the network.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct InternetChargeTypeConfig {
    /// Billing method.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Description.
    pub description: Option<String>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl InternetChargeTypeConfig {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`internet_charge_type`](Self::internet_charge_type): billing method.
    pub fn internet_charge_type(mut self, value: InternetChargeType) -> Self {
        self.internet_charge_type = Some(value);
        self
    }

    /// Sets [`description`](Self::description): description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Encode for InternetChargeTypeConfig {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InternetChargeTypeConfig {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Description", "InternetChargeType"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.description.encode(),
            1 => self.internet_charge_type.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}
