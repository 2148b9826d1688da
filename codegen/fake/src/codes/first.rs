//! Codes of the older API: numbers, and texts that go as `codeDesc` beside a number.

use crate::trouble::{Kind, Thing};

/// Candidates, the most telling first, and the number that any action may answer with.
pub(super) fn codes(kind: Kind) -> (&'static [&'static str], &'static str) {
    match kind {
        Kind::BadSignature => (&[], "4100"),
        Kind::UnknownSecretId => (&[], "4104"),
        Kind::WrongToken => (&[], "4105"),
        Kind::Replayed => (&[], "4500"),
        Kind::Expired => (&[], "4200"),
        Kind::UnknownAction => (&[], "6100"),
        Kind::TooOften => (&[], "4400"),

        Kind::Missing | Kind::Malformed | Kind::NotAllowed | Kind::OutOfRange | Kind::TooManyItems => (&[], "4000"),
        Kind::UnknownFilter | Kind::TooManyFilterValues => (&[], "4000"),
        Kind::Exclusive | Kind::Unmet | Kind::Forbidden | Kind::Length => (&["9003"], "4000"),

        Kind::NotFound(Thing::SecurityGroup) => (&["7001"], "5000"),
        Kind::NotFound(Thing::Zone) => (&["InvalidParameter.InvaildZoneId"], "4000"),
        Kind::NotFound(Thing::Project) => (&["InvalidParameter.ProjectIdNotFound"], "5000"),
        Kind::NotFound(Thing::InstanceType) => (&[], "5200"),
        Kind::NotFound(Thing::Subnet) => (&["InnerError.VpcError"], "5000"),
        Kind::NotFound(_) => (&["InvalidParameter.ResourceNotFound"], "5000"),
        Kind::State(Thing::Instance) => (&["OperationConstraints.InvaildInstanceStatus", "7003"], "5100"),
        Kind::Busy => (&["OperationConstraints.InvaildInstanceStatus"], "5100"),
        Kind::State(_) => (&[], "5100"),
        Kind::Unsupported(_) => (&["NotSupport.InstanceConfig"], "5100"),
        Kind::Duplicate(Thing::SecurityGroup) => (&["7005"], "5100"),
        Kind::Duplicate(_) => (&[], "5100"),
        Kind::Quota(Thing::SecurityGroup) => (&["7002"], "5100"),
        Kind::Quota(Thing::Instance) => (&[], "5200"),
        Kind::Quota(_) | Kind::DailyQuota(_) | Kind::Bound(_) => (&[], "5100"),
        Kind::Balance => (&["OperationConstraints.AccountBalanceNotEnough"], "5300"),
        Kind::NotPrepaid => (&["NotSupport.NotPrepaidUser", "OperationConstraints.InvaildInstanceStatus"], "5100"),
        Kind::NotHourly => (&["OperationConstraints.InvaildInstanceStatus"], "5100"),
        Kind::Bandwidth => (&["InvalidParameter.Bandwidth"], "4000"),
        Kind::Password => (&["InvalidParameter.PasswordNotConformSpecs"], "4000"),
        Kind::IpInUse => (&["InvalidParameter.IpInUse"], "5100"),
        Kind::IpNotInSubnet => (&["InvalidParameter.IpNotInCidrRange"], "4000"),
        Kind::OtherVpc | Kind::NoPublicIp | Kind::Shared | Kind::OwnAccount => (&[], "5100"),
        Kind::DefaultGroup => (&["7006"], "5100"),
        Kind::StaleVersion => (&["7000"], "5100"),
        Kind::InUse => (&["7000"], "5100"),
        Kind::PublicKey | Kind::NameCharacters | Kind::EmptyName => (&[], "4000"),
        Kind::PublicKeyTaken => (&[], "5100"),
    }
}

/// The number the service puts into the message of a failed operation. Only its place is documented; the numbers are the fake's own.
pub(super) fn own_number(kind: Kind) -> u32 {
    match kind {
        Kind::State(_) => 30002,
        Kind::Duplicate(_) => 30003,
        Kind::Quota(_) | Kind::DailyQuota(_) => 30004,
        Kind::Bound(_) | Kind::InUse => 30005,
        _ => 30001,
    }
}
