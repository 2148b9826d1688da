// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// State of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceState {
    /// `PENDING`: Being created.
    Pending,
    /// `RUNNING`: Running.
    Running,
    /// `STOPPED`: Shut down.
    Stopped,
    /// `REBOOTING`: Restarting.
    Rebooting,
    /// `STARTING`: Starting.
    Starting,
    /// `STOPPING`: Shutting down.
    Stopping,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl InstanceState {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Rebooting => "REBOOTING",
            Self::Starting => "STARTING",
            Self::Stopping => "STOPPING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InstanceState {
    fn from(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "RUNNING" => Self::Running,
            "STOPPED" => Self::Stopped,
            "REBOOTING" => Self::Rebooting,
            "STARTING" => Self::Starting,
            "STOPPING" => Self::Stopping,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<InstanceState> for String {
    fn from(value: InstanceState) -> Self {
        match value {
            InstanceState::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for InstanceState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for InstanceState {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for InstanceState {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
