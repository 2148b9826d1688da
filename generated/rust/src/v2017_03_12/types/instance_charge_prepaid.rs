// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Limit, Member, Structure},
    types::Extra,
};
use super::RenewFlag;

/// Term of a prepaid purchase, and what happens at its end.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InstanceChargePrepaid {
    /// Term to pay for.
    ///
    /// Required. Unit: month. Allowed: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `24` or `36`.
    pub period: i64,
    /// Action at the end of the term. With [`RenewFlag::NotifyAndAutoRenew`](crate::v2017_03_12::types::RenewFlag::NotifyAndAutoRenew), the term is extended month by month if the account balance covers the price.
    ///
    /// Default: `NOTIFY_AND_AUTO_RENEW`.
    pub renew_flag: Option<RenewFlag>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl InstanceChargePrepaid {
    /// Creates a value from its required members.
    pub fn new(period: i64) -> Self {
        Self {
            period,
            renew_flag: None,
            extra: Extra::default(),
        }
    }

    /// Sets [`renew_flag`](Self::renew_flag): action at the end of the term. With [`RenewFlag::NotifyAndAutoRenew`](crate::v2017_03_12::types::RenewFlag::NotifyAndAutoRenew), the term is extended month by month if the account balance covers the price.
    pub fn renew_flag(mut self, value: RenewFlag) -> Self {
        self.renew_flag = Some(value);
        self
    }
}

impl Encode for InstanceChargePrepaid {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for InstanceChargePrepaid {
    fn names(&self) -> &'static Names {
        const { &Names::new(&["Period", "RenewFlag"]) }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.period.encode(),
            1 => self.renew_flag.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "InstanceChargePrepaid",
    &[
        Member::new("Period", Kind::Integer)
            .required(true)
            .limits(
                &[
                    Limit::Only(
                        &[
                            "1",
                            "2",
                            "3",
                            "4",
                            "5",
                            "6",
                            "7",
                            "8",
                            "9",
                            "10",
                            "11",
                            "12",
                            "24",
                            "36",
                        ],
                    ),
                ],
            ),
        Member::new("RenewFlag", Kind::String).default("NOTIFY_AND_AUTO_RENEW"),
    ],
    &[],
);
