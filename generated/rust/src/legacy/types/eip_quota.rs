// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    decode::{Decode, DecodeError, Decoder},
    encode::{Encode, Members, Names, Value},
    types::Extra,
};

/// Quotas for elastic IPs of an account in a region, and how much of them is used.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EipQuota {
    /// Maximum number of elastic IPs of the account.
    pub eip_num_quota: Option<i64>,
    /// Number of elastic IPs of the account.
    pub current_eip_num: Option<i64>,
    /// Maximum number of requests for elastic IPs per day.
    pub daily_apply_quota: Option<i64>,
    /// Number of requests for elastic IPs today.
    pub daily_apply_count: Option<i64>,
    /// Maximum number of ordinary public IPs that are assigned on unbinding per day.
    pub daily_alloc_wan_ip_quota: Option<i64>,
    /// Number of ordinary public IPs assigned on unbinding today.
    pub daily_alloc_wan_ip_count: Option<i64>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl Encode for EipQuota {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for EipQuota {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "currentEipNum",
                    "dailyAllocWanIpCount",
                    "dailyAllocWanIpQuota",
                    "dailyApplyCount",
                    "dailyApplyQuota",
                    "eipNumQuota",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.current_eip_num.encode(),
            1 => self.daily_alloc_wan_ip_count.encode(),
            2 => self.daily_alloc_wan_ip_quota.encode(),
            3 => self.daily_apply_count.encode(),
            4 => self.daily_apply_quota.encode(),
            5 => self.eip_num_quota.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

impl Decode for EipQuota {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let mut value = <Self as Default>::default();
        d.open()?;
        while let Some(key) = d.key()? {
            match &*key {
                "eipNumQuota" => d.member("eipNumQuota", &mut value.eip_num_quota),
                "currentEipNum" => d.member("currentEipNum", &mut value.current_eip_num),
                "dailyApplyQuota" => {
                    d.member("dailyApplyQuota", &mut value.daily_apply_quota)
                }
                "dailyApplyCount" => {
                    d.member("dailyApplyCount", &mut value.daily_apply_count)
                }
                "dailyAllocWanIpQuota" => {
                    d.member("dailyAllocWanIpQuota", &mut value.daily_alloc_wan_ip_quota)
                }
                "dailyAllocWanIpCount" => {
                    d.member("dailyAllocWanIpCount", &mut value.daily_alloc_wan_ip_count)
                }
                _ => d.unknown(&key, &mut value.extra),
            }?;
        }
        Ok(value)
    }
}
