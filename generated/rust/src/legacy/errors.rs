// @generated from the spec; edit that and run `cargo xtask codegen`.
/// Error codes and what they mean.
///
/// `ErrorCode::from(code)` reads the code of an [`Error`](tencentcloud_core::Error).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `4000`: A parameter is missing or malformed. The message says which.
    ///
    /// The request must be corrected.
    InvalidParameter,
    /// `4100`: The signature is wrong; it must be URL-encoded when it is sent.
    ///
    /// The credentials are not valid, or do not permit the call.
    SignatureFailure,
    /// `4101`: The account's owner has not allowed this sub-account to call the action.
    ///
    /// The credentials are not valid, or do not permit the call.
    ActionNotAuthorized,
    /// `4102`: The account's owner has not allowed this sub-account to act on a resource in the request. The message contains the id of the resource.
    ///
    /// The credentials are not valid, or do not permit the call.
    ResourceNotAuthorized,
    /// `4103`: Only the account's owner may call the action, not a sub-account.
    ///
    /// The credentials are not valid, or do not permit the call.
    OwnerOnly,
    /// `4104`: There is no key with this `SecretId`, or the key is disabled.
    ///
    /// The credentials are not valid, or do not permit the call.
    SecretIdNotFound,
    /// `4105`: The token of a temporary key is wrong.
    ///
    /// The credentials are not valid, or do not permit the call.
    TokenFailure,
    /// `4106`: Multi-factor authentication failed.
    ///
    /// The credentials are not valid, or do not permit the call.
    MfaFailure,
    /// `4110`: The check of the caller's permissions failed for another reason.
    ///
    /// The credentials are not valid, or do not permit the call.
    OtherAuthFailure,
    /// `4200`: The call arrived too long after its `Timestamp`.
    ///
    /// The credentials are not valid, or do not permit the call.
    RequestExpired,
    /// `4300`: The account is blocked, or the action is not available to it.
    ///
    /// The credentials are not valid, or do not permit the call.
    AccessRefused,
    /// `4400`: The account made more calls than its quota allows.
    ///
    /// Too many calls; a later one may succeed.
    QuotaExceeded,
    /// `4500`: The `Nonce` was used before, or the `Timestamp` differs too much from the service's clock.
    ///
    /// The credentials are not valid, or do not permit the call.
    Replay,
    /// `4600`: The protocol is not supported; use HTTPS.
    ///
    /// The request must be corrected.
    UnsupportedProtocol,
    /// `5000`: There is no resource with this id, it has been returned, or it belongs to another account.
    ///
    /// A resource that the request names does not exist.
    ResourceNotFound,
    /// `5100`: The operation failed, or every item of a batch failed. The message begins with the service's own error number in parentheses.
    ///
    /// The request must be corrected.
    AllFailed,
    /// `5200`: The purchase failed because the configuration is not for sale or is out of stock.
    ///
    /// The request must be corrected.
    PurchaseFailed,
    /// `5300`: The purchase failed because the balance of the account does not cover it.
    ///
    /// The request must be corrected.
    InsufficientBalance,
    /// `5400`: Some items of a batch failed. The member `detail` of the response says which.
    ///
    /// Part of a batch failed; the response says which.
    PartlyFailed,
    /// `5500`: The purchase failed because the account has not passed the qualification check.
    ///
    /// The credentials are not valid, or do not permit the call.
    NotQualified,
    /// `6000`: The service failed.
    ///
    /// The service failed; a later call may succeed.
    ServerError,
    /// `6100`: There is no such action in this version, or it is being maintained. Check that the host is right.
    ///
    /// The request must be corrected.
    ActionNotFound,
    /// `6200`: The action is closed for maintenance; try again later.
    ///
    /// The service failed; a later call may succeed.
    ActionUnavailable,
    /// `7000`: The security group service failed.
    ///
    /// The service failed; a later call may succeed.
    ///
    /// Documented for `CreateSecurityGroup`, `CreateSecurityGroupPolicy`, `DeleteSecurityGroup`, `DeleteSecurityGroupPolicy`, `DescribeAssociateSecurityGroups`, `DescribeNetworkInterfacesOfSecurityGroup`, `DescribeSecurityGroupEx`, `DescribeSecurityGroupPolicys`, `ModifySecurityGroupAttributes`, `ModifySecurityGroupPolicys`, `ModifySecurityGroupsOfInstance`, `ModifySecurityGroupsOfNetworkInterface`, `ModifySingleSecurityGroupPolicy`.
    SecurityGroupBackend,
    /// `7001`: There is no such security group, or it belongs to another account.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `CreateSecurityGroupPolicy`, `DeleteSecurityGroup`, `DescribeNetworkInterfacesOfSecurityGroup`, `DescribeSecurityGroupPolicys`, `ModifySecurityGroupPolicys`, `ModifySingleSecurityGroupPolicy`.
    SecurityGroupNotFound,
    /// `7002`: There are too many security groups or rules.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateSecurityGroup`, `CreateSecurityGroupPolicy`, `ModifySecurityGroupPolicys`, `ModifySingleSecurityGroupPolicy`.
    SecurityGroupQuota,
    /// `7003`: The state of the instance does not allow its security groups to be changed.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifySecurityGroupsOfInstance`.
    InstanceStateForbids,
    /// `7005`: Another security group of the project has this name.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateSecurityGroup`, `ModifySecurityGroupAttributes`.
    SecurityGroupNameExists,
    /// `7006`: The default security group may not be changed or deleted.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateSecurityGroupPolicy`, `DeleteSecurityGroup`, `ModifySecurityGroupAttributes`, `ModifySecurityGroupPolicys`, `ModifySingleSecurityGroupPolicy`.
    SecurityGroupIsDefault,
    /// `9003`: A name or remark is too long or contains illegal characters, a rule is malformed, or the input is empty.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateSecurityGroup`, `CreateSecurityGroupPolicy`, `DescribeAssociateSecurityGroups`, `ModifySecurityGroupAttributes`, `ModifySecurityGroupPolicys`, `ModifySingleSecurityGroupPolicy`.
    SecurityGroupBadData,
    /// `InnerError.VpcError`: The private network service failed.
    ///
    /// The service failed; a later call may succeed.
    ///
    /// Documented for `RunInstancesHour`.
    InnerErrorVpcError,
    /// `InvalidParameter.Bandwidth`: The sales system refused the bandwidth because it is wrong. Check it and try again.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryInstancePrice`, `ResizeInstance`.
    InvalidParameterBandwidth,
    /// `InvalidParameter.InvaildZoneId`: The zone is not valid. The misspelling in the code is the vendor's.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `RunInstancesHour`.
    InvalidParameterInvaildZoneId,
    /// `InvalidParameter.InvalidIpFormat`: An address is malformed.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `RunInstancesHour`.
    InvalidParameterInvalidIpFormat,
    /// `InvalidParameter.IpInUse`: The address is already in use.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `RunInstancesHour`.
    InvalidParameterIpInUse,
    /// `InvalidParameter.IpNotInCidrRange`: The address is not in the subnet.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `RunInstancesHour`.
    InvalidParameterIpNotInCidrRange,
    /// `InvalidParameter.MissImageId`: A change of the system disk requires [`image_id`](crate::legacy::InquiryInstancePriceRequest::image_id).
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryInstancePrice`.
    InvalidParameterMissImageId,
    /// `InvalidParameter.NotSupportReservedIp`: The address is reserved.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `RunInstancesHour`.
    InvalidParameterNotSupportReservedIp,
    /// `InvalidParameter.PasswordNotConformSpecs`: The password breaks the rules for passwords.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `RunInstancesHour`.
    InvalidParameterPasswordNotConformSpecs,
    /// `InvalidParameter.ProjectIdNotFound`: There is no such project.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `ModifyInstanceProject`.
    InvalidParameterProjectIdNotFound,
    /// `InvalidParameter.ResourceNotFound`: There is no such resource.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `InquiryInstancePrice`.
    InvalidParameterResourceNotFound,
    /// `InvalidParameter.UuidOrUuidList`: The request does not name an instance.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyInstanceProject`.
    InvalidParameterUuidOrUuidList,
    /// `NotSupport.BandwidthPackageUser`: Accounts with a bandwidth package cannot change the bandwidth of an instance this way.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryInstancePrice`, `ResizeInstance`.
    NotSupportBandwidthPackageUser,
    /// `NotSupport.InstanceConfig`: Instances with shared cores cannot be resized.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryInstancePrice`, `ResizeInstance`.
    NotSupportInstanceConfig,
    /// `NotSupport.NotPrepaidUser`: Only accounts that pay in advance may call this action.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryInstancePrice`, `ResizeInstance`.
    NotSupportNotPrepaidUser,
    /// `NotSupport.SharedInstance`: Instances with shared cores cannot be renewed, and their renewal has no price.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryInstancePrice`, `RenewInstance`.
    NotSupportSharedInstance,
    /// `OperationConstraints.AccountBalanceNotEnough`: The balance of the account does not cover the price. Add funds to the account first.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RenewInstance`, `ResetInstances`, `ResizeInstance`, `RunInstances`, `RunInstancesHour`.
    OperationConstraintsAccountBalanceNotEnough,
    /// `OperationConstraints.InstanceBindWithLoadBalance`: The call is not allowed while the instance is bound to a load balancer.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyInstanceProject`.
    OperationConstraintsInstanceBindWithLoadBalance,
    /// `OperationConstraints.InstanceInAs`: The project of the instance cannot be changed while the instance belongs to an auto scaling group.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyInstanceProject`.
    OperationConstraintsInstanceInAs,
    /// `OperationConstraints.InvaildInstanceStatus`: The state of the instance does not allow the call, or the state could not be read. The pages of ModifyInstanceAttributes and RestartInstances add another name for it, `EC_CVM_STATUS_ERROR`. The misspelling in the code is the vendor's.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyInstanceAttributes`, `RenewInstance`, `ResetInstancePassword`, `ResetInstances`, `RestartInstances`, `ReturnInstance`, `StartInstances`, `StopInstances`.
    OperationConstraintsInvaildInstanceStatus,
    /// `OperationFail.AllResourceOpFailed`: The operation failed on every resource.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryInstancePrice`, `ResetInstances`, `ResizeInstance`.
    OperationFailAllResourceOpFailed,
    /// `OperationFail.SystemBusy`: The purchase service is busy; try again later.
    ///
    /// The service failed; a later call may succeed.
    ///
    /// Documented for `RenewInstance`, `ResetInstances`, `ResizeInstance`, `RunInstances`, `RunInstancesHour`.
    OperationFailSystemBusy,
    /// `PermissionDenied`: The account may not change the size of the system disk, whether it is a local or a cloud disk. Ask the vendor's support.
    ///
    /// The credentials are not valid, or do not permit the call.
    ///
    /// Documented for `InquiryInstancePrice`.
    PermissionDenied,
    /// `PermissionDenied.UserQualificationAuditFailed`: The account has not passed the qualification check.
    ///
    /// The credentials are not valid, or do not permit the call.
    ///
    /// Documented for `RenewInstance`.
    PermissionDeniedUserQualificationAuditFailed,
    /// A code that this version of the crate does not know.
    Unknown(String),
}

impl ErrorCode {
    /// Returns the code on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidParameter => "4000",
            Self::SignatureFailure => "4100",
            Self::ActionNotAuthorized => "4101",
            Self::ResourceNotAuthorized => "4102",
            Self::OwnerOnly => "4103",
            Self::SecretIdNotFound => "4104",
            Self::TokenFailure => "4105",
            Self::MfaFailure => "4106",
            Self::OtherAuthFailure => "4110",
            Self::RequestExpired => "4200",
            Self::AccessRefused => "4300",
            Self::QuotaExceeded => "4400",
            Self::Replay => "4500",
            Self::UnsupportedProtocol => "4600",
            Self::ResourceNotFound => "5000",
            Self::AllFailed => "5100",
            Self::PurchaseFailed => "5200",
            Self::InsufficientBalance => "5300",
            Self::PartlyFailed => "5400",
            Self::NotQualified => "5500",
            Self::ServerError => "6000",
            Self::ActionNotFound => "6100",
            Self::ActionUnavailable => "6200",
            Self::SecurityGroupBackend => "7000",
            Self::SecurityGroupNotFound => "7001",
            Self::SecurityGroupQuota => "7002",
            Self::InstanceStateForbids => "7003",
            Self::SecurityGroupNameExists => "7005",
            Self::SecurityGroupIsDefault => "7006",
            Self::SecurityGroupBadData => "9003",
            Self::InnerErrorVpcError => "InnerError.VpcError",
            Self::InvalidParameterBandwidth => "InvalidParameter.Bandwidth",
            Self::InvalidParameterInvaildZoneId => "InvalidParameter.InvaildZoneId",
            Self::InvalidParameterInvalidIpFormat => "InvalidParameter.InvalidIpFormat",
            Self::InvalidParameterIpInUse => "InvalidParameter.IpInUse",
            Self::InvalidParameterIpNotInCidrRange => "InvalidParameter.IpNotInCidrRange",
            Self::InvalidParameterMissImageId => "InvalidParameter.MissImageId",
            Self::InvalidParameterNotSupportReservedIp => {
                "InvalidParameter.NotSupportReservedIp"
            }
            Self::InvalidParameterPasswordNotConformSpecs => {
                "InvalidParameter.PasswordNotConformSpecs"
            }
            Self::InvalidParameterProjectIdNotFound => {
                "InvalidParameter.ProjectIdNotFound"
            }
            Self::InvalidParameterResourceNotFound => "InvalidParameter.ResourceNotFound",
            Self::InvalidParameterUuidOrUuidList => "InvalidParameter.UuidOrUuidList",
            Self::NotSupportBandwidthPackageUser => "NotSupport.BandwidthPackageUser",
            Self::NotSupportInstanceConfig => "NotSupport.InstanceConfig",
            Self::NotSupportNotPrepaidUser => "NotSupport.NotPrepaidUser",
            Self::NotSupportSharedInstance => "NotSupport.SharedInstance",
            Self::OperationConstraintsAccountBalanceNotEnough => {
                "OperationConstraints.AccountBalanceNotEnough"
            }
            Self::OperationConstraintsInstanceBindWithLoadBalance => {
                "OperationConstraints.InstanceBindWithLoadBalance"
            }
            Self::OperationConstraintsInstanceInAs => "OperationConstraints.InstanceInAs",
            Self::OperationConstraintsInvaildInstanceStatus => {
                "OperationConstraints.InvaildInstanceStatus"
            }
            Self::OperationFailAllResourceOpFailed => "OperationFail.AllResourceOpFailed",
            Self::OperationFailSystemBusy => "OperationFail.SystemBusy",
            Self::PermissionDenied => "PermissionDenied",
            Self::PermissionDeniedUserQualificationAuditFailed => {
                "PermissionDenied.UserQualificationAuditFailed"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        match text {
            "4000" => Self::InvalidParameter,
            "4100" => Self::SignatureFailure,
            "4101" => Self::ActionNotAuthorized,
            "4102" => Self::ResourceNotAuthorized,
            "4103" => Self::OwnerOnly,
            "4104" => Self::SecretIdNotFound,
            "4105" => Self::TokenFailure,
            "4106" => Self::MfaFailure,
            "4110" => Self::OtherAuthFailure,
            "4200" => Self::RequestExpired,
            "4300" => Self::AccessRefused,
            "4400" => Self::QuotaExceeded,
            "4500" => Self::Replay,
            "4600" => Self::UnsupportedProtocol,
            "5000" => Self::ResourceNotFound,
            "5100" => Self::AllFailed,
            "5200" => Self::PurchaseFailed,
            "5300" => Self::InsufficientBalance,
            "5400" => Self::PartlyFailed,
            "5500" => Self::NotQualified,
            "6000" => Self::ServerError,
            "6100" => Self::ActionNotFound,
            "6200" => Self::ActionUnavailable,
            "7000" => Self::SecurityGroupBackend,
            "7001" => Self::SecurityGroupNotFound,
            "7002" => Self::SecurityGroupQuota,
            "7003" => Self::InstanceStateForbids,
            "7005" => Self::SecurityGroupNameExists,
            "7006" => Self::SecurityGroupIsDefault,
            "9003" => Self::SecurityGroupBadData,
            "InnerError.VpcError" => Self::InnerErrorVpcError,
            "InvalidParameter.Bandwidth" => Self::InvalidParameterBandwidth,
            "InvalidParameter.InvaildZoneId" => Self::InvalidParameterInvaildZoneId,
            "InvalidParameter.InvalidIpFormat" => Self::InvalidParameterInvalidIpFormat,
            "InvalidParameter.IpInUse" => Self::InvalidParameterIpInUse,
            "InvalidParameter.IpNotInCidrRange" => Self::InvalidParameterIpNotInCidrRange,
            "InvalidParameter.MissImageId" => Self::InvalidParameterMissImageId,
            "InvalidParameter.NotSupportReservedIp" => {
                Self::InvalidParameterNotSupportReservedIp
            }
            "InvalidParameter.PasswordNotConformSpecs" => {
                Self::InvalidParameterPasswordNotConformSpecs
            }
            "InvalidParameter.ProjectIdNotFound" => {
                Self::InvalidParameterProjectIdNotFound
            }
            "InvalidParameter.ResourceNotFound" => Self::InvalidParameterResourceNotFound,
            "InvalidParameter.UuidOrUuidList" => Self::InvalidParameterUuidOrUuidList,
            "NotSupport.BandwidthPackageUser" => Self::NotSupportBandwidthPackageUser,
            "NotSupport.InstanceConfig" => Self::NotSupportInstanceConfig,
            "NotSupport.NotPrepaidUser" => Self::NotSupportNotPrepaidUser,
            "NotSupport.SharedInstance" => Self::NotSupportSharedInstance,
            "OperationConstraints.AccountBalanceNotEnough" => {
                Self::OperationConstraintsAccountBalanceNotEnough
            }
            "OperationConstraints.InstanceBindWithLoadBalance" => {
                Self::OperationConstraintsInstanceBindWithLoadBalance
            }
            "OperationConstraints.InstanceInAs" => Self::OperationConstraintsInstanceInAs,
            "OperationConstraints.InvaildInstanceStatus" => {
                Self::OperationConstraintsInvaildInstanceStatus
            }
            "OperationFail.AllResourceOpFailed" => Self::OperationFailAllResourceOpFailed,
            "OperationFail.SystemBusy" => Self::OperationFailSystemBusy,
            "PermissionDenied" => Self::PermissionDenied,
            "PermissionDenied.UserQualificationAuditFailed" => {
                Self::PermissionDeniedUserQualificationAuditFailed
            }
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
