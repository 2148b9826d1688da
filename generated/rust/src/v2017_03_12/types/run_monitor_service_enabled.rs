// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};

/// Setting of the vendor's monitoring service for an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct RunMonitorServiceEnabled {
    /// Enable the service, whose agent is installed on the instance.
    ///
    /// Default: `true`.
    pub enabled: Option<bool>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl RunMonitorServiceEnabled {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`enabled`](Self::enabled): enable the service, whose agent is installed on the instance.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

impl Encode for RunMonitorServiceEnabled {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for RunMonitorServiceEnabled {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Enabled"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.enabled.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "RunMonitorServiceEnabled",
    &[Member::new("Enabled", Kind::Boolean).default("TRUE")],
    &[],
);
