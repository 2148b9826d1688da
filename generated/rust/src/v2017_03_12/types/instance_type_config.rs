// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{Decode, DecodeError, Decoder, Encode, Encoder, Extra};

/// A model that can be had in a zone.
///
/// Manual: p178.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfig {
    /// Zone the model can be had in.
    ///
    /// Format: zone. [`Zone`](crate::v2017_03_12::types::Zone) lists the values the manual knows.
    pub zone: Option<String>,
    /// Model, such as S1.SMALL1; the value for InstanceType in requests.
    pub instance_type: Option<String>,
    /// Family the model belongs to, such as S1.
    pub instance_family: Option<String>,
    /// Processor cores.
    ///
    /// Unit: core.
    pub cpu: Option<i64>,
    /// Graphics processor cores; 0 when it has none.
    ///
    /// Unit: core.
    pub gpu: Option<i64>,
    /// FPGA cores; 0 when it has none.
    ///
    /// Unit: core.
    pub fpga: Option<i64>,
    /// Memory.
    ///
    /// Unit: GB.
    pub memory: Option<i64>,
    /// Members that the spec lacks, as they came.
    pub extra: Extra,
}

impl Encode for InstanceTypeConfig {
    fn encode(&self, e: &mut Encoder<'_>) {
        let open = e.open();
        e.member("CPU", &self.cpu);
        e.member("FPGA", &self.fpga);
        e.member("GPU", &self.gpu);
        e.member("InstanceFamily", &self.instance_family);
        e.member("InstanceType", &self.instance_type);
        e.member("Memory", &self.memory);
        e.member("Zone", &self.zone);
        e.extra(&self.extra);
        e.close(open);
    }
}

impl Decode for InstanceTypeConfig {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "Zone" => d.member("Zone", &mut value.zone)?,
                "InstanceType" => d.member("InstanceType", &mut value.instance_type)?,
                "InstanceFamily" => {
                    d.member("InstanceFamily", &mut value.instance_family)?
                }
                "CPU" => d.member("CPU", &mut value.cpu)?,
                "GPU" => d.member("GPU", &mut value.gpu)?,
                "FPGA" => d.member("FPGA", &mut value.fpga)?,
                "Memory" => d.member("Memory", &mut value.memory)?,
                _ => d.unknown(&key, &mut value.extra)?,
            }
        }
        Ok(value)
    }
}
