// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Value},
};

/// Model family of an instance. Each family allows only some combinations of cores and memory.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceModel {
    /// `CVM.S1`: Standard, series 1.
    CvmS1,
    /// `CVM.S2`: Standard, series 2.
    CvmS2,
    /// `CVM.I1`: High I/O, series 1.
    CvmI1,
    /// `CVM.I2`: High I/O, series 2.
    CvmI2,
    /// `CVM.M1`: Memory, series 1.
    CvmM1,
    /// `CVM.M2`: Memory, series 2.
    CvmM2,
    /// `CVM.C2`: Compute, series 2.
    CvmC2,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl InstanceModel {
    /// Returns the value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CvmS1 => "CVM.S1",
            Self::CvmS2 => "CVM.S2",
            Self::CvmI1 => "CVM.I1",
            Self::CvmI2 => "CVM.I2",
            Self::CvmM1 => "CVM.M1",
            Self::CvmM2 => "CVM.M2",
            Self::CvmC2 => "CVM.C2",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for InstanceModel {
    fn from(text: &str) -> Self {
        match text {
            "CVM.S1" => Self::CvmS1,
            "CVM.S2" => Self::CvmS2,
            "CVM.I1" => Self::CvmI1,
            "CVM.I2" => Self::CvmI2,
            "CVM.M1" => Self::CvmM1,
            "CVM.M2" => Self::CvmM2,
            "CVM.C2" => Self::CvmC2,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl From<InstanceModel> for String {
    fn from(value: InstanceModel) -> Self {
        match value {
            InstanceModel::Unknown(text) => text,
            known => known.as_str().to_owned(),
        }
    }
}

impl std::fmt::Display for InstanceModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Encode for InstanceModel {
    fn encode(&self) -> Value<'_> {
        Value::String(self.as_str())
    }
}

impl Decode for InstanceModel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*d.text()?))
    }
}
