//! Codes of the revised API.

use crate::trouble::{Kind, Thing, Trouble};

/// Candidates, the most telling first, and the code that any action may answer with.
pub(super) fn codes(trouble: &Trouble) -> (&'static [&'static str], &'static str) {
    let candidates: &[&str] = match trouble.kind {
        Kind::BadSignature => return (&[], "InvalidParameter.SignatureFailure"),
        Kind::UnknownSecretId => return (&[], "InvalidParameter.SecretIdNotFound"),
        Kind::WrongToken => return (&[], "InvalidRequest.TokenCheckFailed"),
        Kind::Replayed | Kind::Expired => return (&[], "InvalidRequest.ReplayAttack"),
        Kind::UnknownAction => return (&[], "InvalidAction.NotFound"),
        Kind::TooOften => return (&[], "InvalidRequest.LimitExceeded"),

        Kind::Missing => &["MissingParameter"],
        Kind::Malformed => malformed(trouble.format.as_deref()),
        Kind::NotAllowed if trouble.name() == "Period" => &["InvalidPeriod", "InvalidParameterValue"],
        Kind::NotAllowed => &["InvalidParameterValue"],
        Kind::OutOfRange => out_of_range(trouble.name()),
        Kind::Length => length(trouble.name()),
        Kind::TooManyItems if trouble.name() == "KeyIds" => {
            &["InvalidParameterValue.LimitExceeded", "InvalidParameterValueLimit", "InvalidParameterValue"]
        }
        Kind::TooManyItems => &["InvalidParameterValue.LimitExceeded", "InvalidParameterValue"],
        Kind::UnknownFilter => &["InvalidFilter", "InvalidParameterValue"],
        Kind::TooManyFilterValues => {
            &["InvalidFilterValue.LimitExceeded", "InvalidParameterValue.LimitExceeded", "InvalidParameterValue"]
        }
        Kind::Exclusive => &[
            "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
            "InvalidParameterConflict",
            "InvalidParameterCombination",
            "InvalidParameter",
            "InvalidParameterValue",
        ],
        Kind::Unmet => {
            &["MissingResourceId", "MissingParameter", "InvalidParameterCombination", "InvalidParameterValue"]
        }
        Kind::Forbidden => &["InvalidParameterCombination", "InvalidParameterValue"],

        Kind::NotFound(thing) => not_found(thing),
        Kind::State(Thing::Address) => &["InvalidAddressIdStatus.NotPermit", "InvalidAddressState"],
        Kind::State(Thing::Image) => &["InvalidImageId.IncorrectState"],
        Kind::State(Thing::Instance) => &["InvalidInstance.NotSupported", "InvalidInstanceState"],
        Kind::Busy => &["MutexOperation.TaskRunning", "InvalidInstance.NotSupported"],
        Kind::Unsupported(Thing::Region) => &["InvalidRegion.Unavailable", "InvalidParameterValue"],
        Kind::Unsupported(Thing::Image) => &["InvalidImageId.TooLarge", "InvalidParameterValue"],
        Kind::State(_) | Kind::Unsupported(_) => &["InvalidInstance.NotSupported", "InvalidParameterValue"],
        Kind::Duplicate(Thing::Image) => &["InvalidImageName.Duplicate", "InvalidParameterValue"],
        Kind::Duplicate(_) => &["InvalidKeyPairName.Duplicate", "InvalidParameterValue"],
        Kind::Quota(Thing::Address) => &["AddressQuotaLimitExceeded"],
        Kind::Quota(Thing::Image) => &["ImageQuotaLimitExceeded", "InvalidImageId.IncorrectState"],
        Kind::Quota(Thing::KeyPair) => &["InvalidKeyPair.LimitExceeded"],
        Kind::Quota(Thing::Account) => &["OverQuota"],
        Kind::Quota(_) => &["InstancesQuotaLimitExceeded"],
        Kind::DailyQuota(_) => &["AddressQuotaLimitExceeded.DailyAllocate", "AddressQuotaLimitExceeded"],
        Kind::Bound(Thing::Instance) => &["InvalidInstanceId.AlreadyBindEip"],
        Kind::Bound(_) => &["InvalidPrivateIpAddress.AlreadyBindEip"],
        Kind::Balance => &["InvalidAccount.InsufficientBalance", "InvalidPermission"],
        Kind::NotPrepaid => &["InvalidInstance.NotSupported"],
        Kind::NotHourly => &["InvalidInstanceNotSupportedPrepaidInstance", "InvalidInstance.NotSupported"],
        Kind::Bandwidth => &["InvalidParameterValue.Range", "InvalidParameterValue"],
        Kind::Password => &["InvalidPassword", "InvalidParameterValue"],
        Kind::IpInUse => &["VpcIpIsUsed", "InvalidParameterValue"],
        Kind::IpNotInSubnet => &["VpcAddrNotInSubNet", "InvalidParameterValue"],
        Kind::OtherVpc => &["VpcIdNotMatch", "InvalidParameterValue"],
        Kind::NoPublicIp => &["InvalidInstance.NotSupported"],
        Kind::Shared => &["InvalidImageId.InShared", "InvalidImageId.IncorrectState"],
        Kind::OwnAccount => &["InvalidAccountIs.YourSelf"],
        Kind::InUse => &["InvalidKeyPair.LimitExceeded", "InvalidParameterValue"],
        Kind::PublicKey => &["InvalidPublicKey.Malformed", "InvalidParameterValue"],
        Kind::PublicKeyTaken => &["InvalidPublicKey.Duplicate", "InvalidParameterValue"],
        Kind::NameCharacters => &["InvalidKeyPairNameIncludeIllegalChar", "InvalidParameterValue"],
        Kind::EmptyName => &["InvalidKeyPairNameEmpty", "InvalidParameterValue"],
        // Security groups belong to the older API.
        Kind::DefaultGroup | Kind::StaleVersion => &["InvalidParameterValue"],
    };
    (candidates, "InvalidParameter")
}

fn malformed(format: Option<&str>) -> &'static [&'static str] {
    match format {
        Some("instance-id") => &["InvalidInstanceId.Malformed", "InvalidParameterValue"],
        Some("image-id") => &["InvalidImageId.Malformed", "InvalidParameterValue"],
        Some("key-pair-id") => &["InvalidKeyPairId.Malformed", "InvalidParameterValue"],
        Some("host-id") => &["InvalidHostId.Malformed", "InvalidParameterValue"],
        _ => &["InvalidParameterValue"],
    }
}

fn out_of_range(member: &str) -> &'static [&'static str] {
    match member {
        "Limit" => &[
            "InvalidParameterValue.InvalidParameterValueLimit",
            "InvalidParameterValueLimit",
            "InvalidParameterValue.Range",
            "InvalidParameterValue",
        ],
        "Offset" => &["InvalidParameterValueOffset", "InvalidParameterValue.Range", "InvalidParameterValue"],
        _ => &["InvalidParameterValue.Range", "InvalidParameterValue"],
    }
}

fn length(member: &str) -> &'static [&'static str] {
    match member {
        "InstanceName" => &["InvalidInstanceName.TooLong", "InvalidParameterValue"],
        "ClientToken" => &["InvalidClientToken.TooLong", "InvalidParameterValue"],
        "KeyName" => &["InvalidKeyPairNameTooLong", "InvalidParameterValue"],
        "Description" => &["InvalidKeyPairDescriptionTooLong", "InvalidParameterValue"],
        "Password" => &["InvalidPassword", "InvalidParameterValue"],
        _ => &["InvalidParameterValue.TooLong", "InvalidParameter.ValueTooLarge", "InvalidParameterValue"],
    }
}

fn not_found(thing: Thing) -> &'static [&'static str] {
    match thing {
        Thing::Account => &["InvalidAccountId.NotFound"],
        Thing::Address => &["InvalidAddressId.NotFound"],
        Thing::Host => &["InvalidHostId.NotFound"],
        Thing::Image => &["InvalidImageId.NotFound", "InvalidParameterValue"],
        Thing::Instance => &["InvalidInstanceId.NotFound", "InvalidParameterValue"],
        Thing::InstanceType => &["InvalidInstanceType.Malformed", "InvalidParameterValue"],
        Thing::Interface => &["InvalidNetworkInterfaceId.NotFound"],
        Thing::KeyPair => &["InvalidKeyPairId.NotFound", "InvalidParameterValue"],
        Thing::Project => &["InvalidProjectId.NotFound", "InvalidParameterValue"],
        Thing::Region => &["InvalidRegion.NotFound", "InvalidParameterValue"],
        Thing::SecurityGroup | Thing::Subnet => &["InvalidParameterValue"],
        Thing::Zone => &["InvalidZone.MismatchRegion", "InvalidParameterValue"],
    }
}
