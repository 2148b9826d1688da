// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Limit, Member, Structure},
    types::Extra,
};
use super::InternetChargeType;

/// Public network access of an instance, and its billing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct InternetAccessible {
    /// Billing method of the public network. Both [`InternetChargeType::TrafficPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::TrafficPostpaidByHour) and [`InternetChargeType::BandwidthPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByHour) are paid afterwards, by the hour. [`InternetChargeType::BandwidthPackage`](crate::v2017_03_12::types::InternetChargeType::BandwidthPackage) is for accounts that have a bandwidth package.
    ///
    /// Default: `TRAFFIC_POSTPAID_BY_HOUR`. Allowed: `BANDWIDTH_PREPAID`, `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_POSTPAID_BY_HOUR` or `BANDWIDTH_PACKAGE`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Maximum outbound bandwidth. Its upper limit depends on the model.
    ///
    /// Unit: Mbps. Default: `0`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Give the instance a public address. By default, it gets one if its bandwidth is more than 0 Mbps. If the bandwidth is 0 Mbps, it cannot have one.
    pub public_ip_assigned: Option<bool>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl InternetAccessible {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`internet_charge_type`](Self::internet_charge_type): billing method of the public network. Both [`InternetChargeType::TrafficPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::TrafficPostpaidByHour) and [`InternetChargeType::BandwidthPostpaidByHour`](crate::v2017_03_12::types::InternetChargeType::BandwidthPostpaidByHour) are paid afterwards, by the hour. [`InternetChargeType::BandwidthPackage`](crate::v2017_03_12::types::InternetChargeType::BandwidthPackage) is for accounts that have a bandwidth package.
    pub fn internet_charge_type(mut self, value: InternetChargeType) -> Self {
        self.internet_charge_type = Some(value);
        self
    }

    /// Sets [`internet_max_bandwidth_out`](Self::internet_max_bandwidth_out): maximum outbound bandwidth. Its upper limit depends on the model.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets [`public_ip_assigned`](Self::public_ip_assigned): give the instance a public address. By default, it gets one if its bandwidth is more than 0 Mbps. If the bandwidth is 0 Mbps, it cannot have one.
    pub fn public_ip_assigned(mut self, value: bool) -> Self {
        self.public_ip_assigned = Some(value);
        self
    }
}

impl Encode for InternetAccessible {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InternetAccessible {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &["InternetChargeType", "InternetMaxBandwidthOut", "PublicIpAssigned"],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.internet_charge_type.encode(),
            1 => self.internet_max_bandwidth_out.encode(),
            2 => self.public_ip_assigned.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for InternetAccessible {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "InternetChargeType" => {
                    d.member("InternetChargeType", &mut value.internet_charge_type)
                }
                "InternetMaxBandwidthOut" => {
                    d.member(
                        "InternetMaxBandwidthOut",
                        &mut value.internet_max_bandwidth_out,
                    )
                }
                "PublicIpAssigned" => {
                    d.member("PublicIpAssigned", &mut value.public_ip_assigned)
                }
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "InternetAccessible",
    &[
        Member::new("InternetChargeType", Kind::String)
            .limits(
                &[
                    Limit::Only(
                        &[
                            "BANDWIDTH_PREPAID",
                            "TRAFFIC_POSTPAID_BY_HOUR",
                            "BANDWIDTH_POSTPAID_BY_HOUR",
                            "BANDWIDTH_PACKAGE",
                        ],
                    ),
                ],
            )
            .default("TRAFFIC_POSTPAID_BY_HOUR"),
        Member::new("InternetMaxBandwidthOut", Kind::Integer).default("0"),
        Member::new("PublicIpAssigned", Kind::Boolean),
    ],
    &[],
);
