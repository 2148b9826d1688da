// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of an instance. A number that is not listed means maintenance, during which the instance runs but accepts no operations.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `-1`: Could not be created.
    CreationFailed,
    /// `1`: Faulty.
    Faulty,
    /// `2`: Running.
    Running,
    /// `3`: Being created.
    Creating,
    /// `4`: Shut down.
    ShutDown,
    /// `5`: Returned to the vendor.
    Returned,
    /// `6`: Being returned.
    Returning,
    /// `7`: Restarting.
    Rebooting,
    /// `8`: Starting.
    Starting,
    /// `9`: Shutting down.
    Stopping,
    /// `10`: Its password is being reset.
    ResettingPassword,
    /// `11`: Being formatted.
    Formatting,
    /// `12`: An image of it is being created.
    MakingImage,
    /// `13`: Its bandwidth is being set.
    SettingBandwidth,
    /// `14`: Its operating system is being reinstalled.
    Reinstalling,
    /// `15`: A domain name is being bound to it.
    BindingDomain,
    /// `16`: A domain name is being unbound from it.
    UnbindingDomain,
    /// `17`: Being bound to a load balancer.
    BindingLoadBalancer,
    /// `18`: Being unbound from a load balancer.
    UnbindingLoadBalancer,
    /// `19`: Being upgraded.
    Upgrading,
    /// `20`: A key is being installed on it.
    IssuingKey,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl InstanceStatus {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::CreationFailed => -1,
            Self::Faulty => 1,
            Self::Running => 2,
            Self::Creating => 3,
            Self::ShutDown => 4,
            Self::Returned => 5,
            Self::Returning => 6,
            Self::Rebooting => 7,
            Self::Starting => 8,
            Self::Stopping => 9,
            Self::ResettingPassword => 10,
            Self::Formatting => 11,
            Self::MakingImage => 12,
            Self::SettingBandwidth => 13,
            Self::Reinstalling => 14,
            Self::BindingDomain => 15,
            Self::UnbindingDomain => 16,
            Self::BindingLoadBalancer => 17,
            Self::UnbindingLoadBalancer => 18,
            Self::Upgrading => 19,
            Self::IssuingKey => 20,
            Self::Unknown(number) => *number,
        }
    }
}

impl From<i64> for InstanceStatus {
    fn from(number: i64) -> Self {
        match number {
            -1 => Self::CreationFailed,
            1 => Self::Faulty,
            2 => Self::Running,
            3 => Self::Creating,
            4 => Self::ShutDown,
            5 => Self::Returned,
            6 => Self::Returning,
            7 => Self::Rebooting,
            8 => Self::Starting,
            9 => Self::Stopping,
            10 => Self::ResettingPassword,
            11 => Self::Formatting,
            12 => Self::MakingImage,
            13 => Self::SettingBandwidth,
            14 => Self::Reinstalling,
            15 => Self::BindingDomain,
            16 => Self::UnbindingDomain,
            17 => Self::BindingLoadBalancer,
            18 => Self::UnbindingLoadBalancer,
            19 => Self::Upgrading,
            20 => Self::IssuingKey,
            _ => Self::Unknown(number),
        }
    }
}

impl From<InstanceStatus> for i64 {
    fn from(value: InstanceStatus) -> Self {
        value.as_i64()
    }
}

impl std::fmt::Display for InstanceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Encode for InstanceStatus {
    fn encode(&self) -> Value<'_> {
        Value::Integer(self.as_i64())
    }
}

impl Decode for InstanceStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.integer().map(Self::from)
    }
}
