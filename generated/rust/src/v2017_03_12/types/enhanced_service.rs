// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};
use super::{RunMonitorServiceEnabled, RunSecurityServiceEnabled};

/// Services of the vendor that have an agent on an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct EnhancedService {
    /// Security service. If it is not set, the service is enabled.
    pub security_service: Option<RunSecurityServiceEnabled>,
    /// Monitoring service. If it is not set, the service is enabled.
    pub monitor_service: Option<RunMonitorServiceEnabled>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl EnhancedService {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`security_service`](Self::security_service): security service. If it is not set, the service is enabled.
    pub fn security_service(mut self, value: RunSecurityServiceEnabled) -> Self {
        self.security_service = Some(value);
        self
    }

    /// Sets [`monitor_service`](Self::monitor_service): monitoring service. If it is not set, the service is enabled.
    pub fn monitor_service(mut self, value: RunMonitorServiceEnabled) -> Self {
        self.monitor_service = Some(value);
        self
    }
}

impl Encode for EnhancedService {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for EnhancedService {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["MonitorService", "SecurityService"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.monitor_service.encode(),
            1 => self.security_service.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "EnhancedService",
    &[
        Member::new(
            "MonitorService",
            Kind::Structure(&super::run_monitor_service_enabled::STRUCTURE),
        ),
        Member::new(
            "SecurityService",
            Kind::Structure(&super::run_security_service_enabled::STRUCTURE),
        ),
    ],
    &[],
);
