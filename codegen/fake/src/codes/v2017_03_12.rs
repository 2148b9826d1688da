//! Codes of version 2017-03-12.

use crate::error::{CallError, ErrorKind, Resource};

/// Returns the candidates, the most specific first, and the code that any action may respond with.
pub(super) fn codes(error: &CallError) -> (&'static [&'static str], &'static str) {
    let candidates: &[&str] = match error.kind {
        ErrorKind::BadSignature => return (&[], "InvalidParameter.SignatureFailure"),
        ErrorKind::UnknownSecretId => return (&[], "InvalidParameter.SecretIdNotFound"),
        ErrorKind::WrongToken => return (&[], "InvalidRequest.TokenCheckFailed"),
        ErrorKind::Replayed | ErrorKind::Expired => return (&[], "InvalidRequest.ReplayAttack"),
        ErrorKind::UnknownAction => return (&[], "InvalidAction.NotFound"),
        ErrorKind::RateLimited => return (&[], "InvalidRequest.LimitExceeded"),

        ErrorKind::Missing => &["MissingParameter"],
        ErrorKind::Malformed => malformed(error.format.as_deref()),
        ErrorKind::NotAllowed if error.member_name() == "Period" => &["InvalidPeriod", "InvalidParameterValue"],
        ErrorKind::NotAllowed => &["InvalidParameterValue"],
        ErrorKind::OutOfRange => out_of_range(error.member_name()),
        ErrorKind::Length => length(error.member_name()),
        ErrorKind::TooManyItems if error.member_name() == "KeyIds" => {
            &["InvalidParameterValue.LimitExceeded", "InvalidParameterValueLimit", "InvalidParameterValue"]
        }
        ErrorKind::TooManyItems => &["InvalidParameterValue.LimitExceeded", "InvalidParameterValue"],
        ErrorKind::UnknownFilter => &["InvalidFilter", "InvalidParameterValue"],
        ErrorKind::TooManyFilterValues => {
            &["InvalidFilterValue.LimitExceeded", "InvalidParameterValue.LimitExceeded", "InvalidParameterValue"]
        }
        ErrorKind::Exclusive => &[
            "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
            "InvalidParameterConflict",
            "InvalidParameterCombination",
            "InvalidParameter",
            "InvalidParameterValue",
        ],
        ErrorKind::Unmet => {
            &["MissingResourceId", "MissingParameter", "InvalidParameterCombination", "InvalidParameterValue"]
        }
        ErrorKind::Forbidden => &["InvalidParameterCombination", "InvalidParameterValue"],

        ErrorKind::NotFound(resource) => not_found(resource),
        ErrorKind::State(Resource::Address) => &["InvalidAddressIdStatus.NotPermit", "InvalidAddressState"],
        ErrorKind::State(Resource::Image) => &["InvalidImageId.IncorrectState"],
        ErrorKind::State(Resource::Instance) => &["InvalidInstance.NotSupported", "InvalidInstanceState"],
        ErrorKind::Busy => &["MutexOperation.TaskRunning", "InvalidInstance.NotSupported"],
        ErrorKind::Unsupported(Resource::Region) => &["InvalidRegion.Unavailable", "InvalidParameterValue"],
        ErrorKind::Unsupported(Resource::Image) => &["InvalidImageId.TooLarge", "InvalidParameterValue"],
        ErrorKind::State(_) | ErrorKind::Unsupported(_) => &["InvalidInstance.NotSupported", "InvalidParameterValue"],
        ErrorKind::Duplicate(Resource::Image) => &["InvalidImageName.Duplicate", "InvalidParameterValue"],
        ErrorKind::Duplicate(_) => &["InvalidKeyPairName.Duplicate", "InvalidParameterValue"],
        ErrorKind::Quota(Resource::Address) => &["AddressQuotaLimitExceeded"],
        ErrorKind::Quota(Resource::Image) => &["ImageQuotaLimitExceeded", "InvalidImageId.IncorrectState"],
        ErrorKind::Quota(Resource::KeyPair) => &["InvalidKeyPair.LimitExceeded"],
        ErrorKind::Quota(Resource::Account) => &["OverQuota"],
        ErrorKind::Quota(_) => &["InstancesQuotaLimitExceeded"],
        ErrorKind::DailyQuota(_) => &["AddressQuotaLimitExceeded.DailyAllocate", "AddressQuotaLimitExceeded"],
        ErrorKind::Bound(Resource::Instance) => &["InvalidInstanceId.AlreadyBindEip"],
        ErrorKind::Bound(_) => &["InvalidPrivateIpAddress.AlreadyBindEip"],
        ErrorKind::Balance => &["InvalidAccount.InsufficientBalance", "InvalidPermission"],
        ErrorKind::NotPrepaid => &["InvalidInstance.NotSupported"],
        ErrorKind::NotHourly => &["InvalidInstanceNotSupportedPrepaidInstance", "InvalidInstance.NotSupported"],
        ErrorKind::Bandwidth => &["InvalidParameterValue.Range", "InvalidParameterValue"],
        ErrorKind::Password => &["InvalidPassword", "InvalidParameterValue"],
        ErrorKind::IpInUse => &["VpcIpIsUsed", "InvalidParameterValue"],
        ErrorKind::IpNotInSubnet => &["VpcAddrNotInSubNet", "InvalidParameterValue"],
        ErrorKind::OtherVpc => &["VpcIdNotMatch", "InvalidParameterValue"],
        ErrorKind::NoPublicIp => &["InvalidInstance.NotSupported"],
        ErrorKind::Shared => &["InvalidImageId.InShared", "InvalidImageId.IncorrectState"],
        ErrorKind::OwnAccount => &["InvalidAccountIs.YourSelf"],
        ErrorKind::InUse => &["InvalidKeyPair.LimitExceeded", "InvalidParameterValue"],
        ErrorKind::PublicKey => &["InvalidPublicKey.Malformed", "InvalidParameterValue"],
        ErrorKind::PublicKeyTaken => &["InvalidPublicKey.Duplicate", "InvalidParameterValue"],
        ErrorKind::NameCharacters => &["InvalidKeyPairNameIncludeIllegalChar", "InvalidParameterValue"],
        ErrorKind::EmptyName => &["InvalidKeyPairNameEmpty", "InvalidParameterValue"],
        // Only the legacy API has security groups.
        ErrorKind::DefaultGroup | ErrorKind::StaleVersion => &["InvalidParameterValue"],
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

fn not_found(resource: Resource) -> &'static [&'static str] {
    match resource {
        Resource::Account => &["InvalidAccountId.NotFound"],
        Resource::Address => &["InvalidAddressId.NotFound"],
        Resource::Host => &["InvalidHostId.NotFound"],
        Resource::Image => &["InvalidImageId.NotFound", "InvalidParameterValue"],
        Resource::Instance => &["InvalidInstanceId.NotFound", "InvalidParameterValue"],
        Resource::InstanceType => &["InvalidInstanceType.Malformed", "InvalidParameterValue"],
        Resource::Interface => &["InvalidNetworkInterfaceId.NotFound"],
        Resource::KeyPair => &["InvalidKeyPairId.NotFound", "InvalidParameterValue"],
        Resource::Project => &["InvalidProjectId.NotFound", "InvalidParameterValue"],
        Resource::Region => &["InvalidRegion.NotFound", "InvalidParameterValue"],
        Resource::SecurityGroup | Resource::Subnet => &["InvalidParameterValue"],
        Resource::Zone => &["InvalidZone.MismatchRegion", "InvalidParameterValue"],
    }
}
