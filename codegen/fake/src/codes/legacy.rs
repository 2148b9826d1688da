//! Codes of the legacy API: numbers, and names that are sent as `codeDesc` next to a number.

use crate::error::{ErrorKind, Resource};

/// Returns the candidates, the most specific first, and the number that any action may respond with.
pub(super) fn codes(kind: ErrorKind) -> (&'static [&'static str], &'static str) {
    match kind {
        ErrorKind::BadSignature => (&[], "4100"),
        ErrorKind::UnknownSecretId => (&[], "4104"),
        ErrorKind::WrongToken => (&[], "4105"),
        ErrorKind::Replayed => (&[], "4500"),
        ErrorKind::Expired => (&[], "4200"),
        ErrorKind::UnknownAction => (&[], "6100"),
        ErrorKind::RateLimited => (&[], "4400"),

        ErrorKind::Missing
        | ErrorKind::Malformed
        | ErrorKind::NotAllowed
        | ErrorKind::OutOfRange
        | ErrorKind::TooManyItems => (&[], "4000"),
        ErrorKind::UnknownFilter | ErrorKind::TooManyFilterValues => (&[], "4000"),
        ErrorKind::Exclusive | ErrorKind::Unmet | ErrorKind::Forbidden | ErrorKind::Length => (&["9003"], "4000"),

        ErrorKind::NotFound(Resource::SecurityGroup) => (&["7001"], "5000"),
        ErrorKind::NotFound(Resource::Zone) => (&["InvalidParameter.InvaildZoneId"], "4000"),
        ErrorKind::NotFound(Resource::Project) => (&["InvalidParameter.ProjectIdNotFound"], "5000"),
        ErrorKind::NotFound(Resource::InstanceType) => (&[], "5200"),
        ErrorKind::NotFound(Resource::Subnet) => (&["InnerError.VpcError"], "5000"),
        ErrorKind::NotFound(_) => (&["InvalidParameter.ResourceNotFound"], "5000"),
        ErrorKind::State(Resource::Instance) => (&["OperationConstraints.InvaildInstanceStatus", "7003"], "5100"),
        ErrorKind::Busy => (&["OperationConstraints.InvaildInstanceStatus"], "5100"),
        ErrorKind::State(_) => (&[], "5100"),
        ErrorKind::Unsupported(_) => (&["NotSupport.InstanceConfig"], "5100"),
        ErrorKind::Duplicate(Resource::SecurityGroup) => (&["7005"], "5100"),
        ErrorKind::Duplicate(_) => (&[], "5100"),
        ErrorKind::Quota(Resource::SecurityGroup) => (&["7002"], "5100"),
        ErrorKind::Quota(Resource::Instance) => (&[], "5200"),
        ErrorKind::Quota(_) | ErrorKind::DailyQuota(_) | ErrorKind::Bound(_) => (&[], "5100"),
        ErrorKind::Balance => (&["OperationConstraints.AccountBalanceNotEnough"], "5300"),
        ErrorKind::NotPrepaid => (&["NotSupport.NotPrepaidUser", "OperationConstraints.InvaildInstanceStatus"], "5100"),
        ErrorKind::NotHourly => (&["OperationConstraints.InvaildInstanceStatus"], "5100"),
        ErrorKind::Bandwidth => (&["InvalidParameter.Bandwidth"], "4000"),
        ErrorKind::Password => (&["InvalidParameter.PasswordNotConformSpecs"], "4000"),
        ErrorKind::IpInUse => (&["InvalidParameter.IpInUse"], "5100"),
        ErrorKind::IpNotInSubnet => (&["InvalidParameter.IpNotInCidrRange"], "4000"),
        ErrorKind::OtherVpc | ErrorKind::NoPublicIp | ErrorKind::Shared | ErrorKind::OwnAccount => (&[], "5100"),
        ErrorKind::DefaultGroup => (&["7006"], "5100"),
        ErrorKind::StaleVersion => (&["7000"], "5100"),
        ErrorKind::InUse => (&["7000"], "5100"),
        ErrorKind::PublicKey | ErrorKind::NameCharacters | ErrorKind::EmptyName => (&[], "4000"),
        ErrorKind::PublicKeyTaken => (&[], "5100"),
    }
}

/// Returns the number in the message of a failed operation. Only its place is documented; the values are those of
/// the fake.
pub(super) fn message_number(kind: ErrorKind) -> u32 {
    match kind {
        ErrorKind::State(_) => 30002,
        ErrorKind::Duplicate(_) => 30003,
        ErrorKind::Quota(_) | ErrorKind::DailyQuota(_) => 30004,
        ErrorKind::Bound(_) | ErrorKind::InUse => 30005,
        _ => 30001,
    }
}
