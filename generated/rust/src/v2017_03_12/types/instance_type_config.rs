// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// A model that is available in a zone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfig {
    /// Zone in which the model is available.
    ///
    /// Example: `ap-guangzhou-1`. [`Zone`](crate::v2017_03_12::types::Zone) lists the known values.
    pub zone: Option<String>,
    /// Model, such as `S1.SMALL1`. It is the value of [`instance_type`](crate::v2017_03_12::types::InstanceTypeConfig::instance_type) in requests.
    pub instance_type: Option<String>,
    /// Family that the model belongs to, such as S1.
    pub instance_family: Option<String>,
    /// Number of processor cores.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Number of graphics processor cores, or 0 if the model has none.
    ///
    /// Unit: core.
    pub gpu: Option<i64>,
    /// Number of FPGA cores, or 0 if the model has none.
    ///
    /// Unit: core.
    pub fpga: Option<i64>,
    /// Size of the memory.
    ///
    /// Unit: GB.
    pub memory: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for InstanceTypeConfig {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InstanceTypeConfig {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "CPU",
                    "FPGA",
                    "GPU",
                    "InstanceFamily",
                    "InstanceType",
                    "Memory",
                    "Zone",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.cpu.encode(),
            1 => self.fpga.encode(),
            2 => self.gpu.encode(),
            3 => self.instance_family.encode(),
            4 => self.instance_type.encode(),
            5 => self.memory.encode(),
            6 => self.zone.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InstanceTypeConfig {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Zone" => d.member("Zone", &mut value.zone),
                "InstanceType" => d.member("InstanceType", &mut value.instance_type),
                "InstanceFamily" => {
                    d.member("InstanceFamily", &mut value.instance_family)
                }
                "CPU" => d.member("CPU", &mut value.cpu),
                "GPU" => d.member("GPU", &mut value.gpu),
                "FPGA" => d.member("FPGA", &mut value.fpga),
                "Memory" => d.member("Memory", &mut value.memory),
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
