// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Action at the end of a prepaid term.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RenewFlag {
    /// `NOTIFY_AND_MANUAL_RENEW`: The owner is notified that the term is about to end, but it is not renewed.
    NotifyAndManualRenew,
    /// `NOTIFY_AND_AUTO_RENEW`: The owner is notified that the term is about to end, and it is renewed.
    NotifyAndAutoRenew,
    /// `DISABLE_NOTIFY_AND_MANUAL_RENEW`: The owner is not notified that the term is about to end, and it is not renewed.
    DisableNotifyAndManualRenew,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl RenewFlag {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotifyAndManualRenew => "NOTIFY_AND_MANUAL_RENEW",
            Self::NotifyAndAutoRenew => "NOTIFY_AND_AUTO_RENEW",
            Self::DisableNotifyAndManualRenew => "DISABLE_NOTIFY_AND_MANUAL_RENEW",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RenewFlag {
    fn from(text: &str) -> Self {
        match text {
            "NOTIFY_AND_MANUAL_RENEW" => Self::NotifyAndManualRenew,
            "NOTIFY_AND_AUTO_RENEW" => Self::NotifyAndAutoRenew,
            "DISABLE_NOTIFY_AND_MANUAL_RENEW" => Self::DisableNotifyAndManualRenew,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<RenewFlag> for String {
    fn from(value: RenewFlag) -> Self {
        match value {
            RenewFlag::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for RenewFlag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for RenewFlag {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for RenewFlag {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
