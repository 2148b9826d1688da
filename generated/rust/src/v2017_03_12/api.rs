// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, ErrorKind, schema::{Accept, Action, Api, Booleans, Envelope},
};

/// The description of this API version.
pub static API: Api = Api::new("cvm", "2017-03-12", Envelope::Response)
    .sends_version(true)
    .tencentcloud_path("/")
    .qcloud_path("/v2/index.php")
    .booleans(Booleans::new(["FALSE", "TRUE"], false))
    .accept(
        Accept::STRICT
            .boolean_in_quotes(true)
            .decimal_bare(true)
            .integer_in_any_form(true)
            .string_bare(true),
    )
    .quota_per_minute(1000)
    .quota_per_action_per_minute(100)
    .clock_skew_seconds(300)
    .code_separator(".")
    .error_kinds(
        &[
            ("AccountQualificationRestrictions", ErrorKind::Auth),
            ("ActionOffline", ErrorKind::Caller),
            ("AddressQuotaLimitExceeded", ErrorKind::Caller),
            ("AddressQuotaLimitExceeded.DailyAllocate", ErrorKind::Caller),
            ("AuthFailure", ErrorKind::Auth),
            ("AuthFailure.InvalidAuthorization", ErrorKind::Auth),
            ("AuthFailure.InvalidSecretId", ErrorKind::Auth),
            ("AuthFailure.MFAFailure", ErrorKind::Auth),
            ("AuthFailure.SecretIdNotFound", ErrorKind::Auth),
            ("AuthFailure.SignatureExpire", ErrorKind::Auth),
            ("AuthFailure.SignatureFailure", ErrorKind::Auth),
            ("AuthFailure.TokenFailure", ErrorKind::Auth),
            ("AuthFailure.UnauthorizedOperation", ErrorKind::Auth),
            ("DryRunOperation", ErrorKind::Caller),
            ("EniNotAllowedChangeSubnet", ErrorKind::Caller),
            ("FailedOperation", ErrorKind::Caller),
            ("FailedOperation.InvalidImageState", ErrorKind::Busy),
            ("ImageQuotaLimitExceeded", ErrorKind::Caller),
            ("InstancesQuotaLimitExceeded", ErrorKind::Caller),
            ("InternalError", ErrorKind::Server),
            ("InternalError.CAMInnerError", ErrorKind::Auth),
            ("InternalError.ResourceOpFailed", ErrorKind::Server),
            ("InternalServerError", ErrorKind::Server),
            ("InvalidAccount.InsufficientBalance", ErrorKind::Caller),
            ("InvalidAccount.UnpaidOrder", ErrorKind::Caller),
            ("InvalidAccountId.NotFound", ErrorKind::Missing),
            ("InvalidAccountIs.YourSelf", ErrorKind::Caller),
            ("InvalidAction", ErrorKind::Caller),
            ("InvalidAction.ActionUnavailable", ErrorKind::Server),
            ("InvalidAction.NotFound", ErrorKind::Caller),
            ("InvalidAddressId.Blocked", ErrorKind::Caller),
            ("InvalidAddressId.NotFound", ErrorKind::Missing),
            ("InvalidAddressIdState.InArrears", ErrorKind::Caller),
            ("InvalidAddressIdStatus.NotPermit", ErrorKind::Caller),
            ("InvalidAddressState", ErrorKind::Caller),
            ("InvalidClientToken.TooLong", ErrorKind::Caller),
            ("InvalidFilter", ErrorKind::Caller),
            ("InvalidFilterValue.LimitExceeded", ErrorKind::Caller),
            ("InvalidHostId.Malformed", ErrorKind::Caller),
            ("InvalidHostId.NotFound", ErrorKind::Missing),
            ("InvalidImageId.InShared", ErrorKind::Caller),
            ("InvalidImageId.IncorrectState", ErrorKind::Caller),
            ("InvalidImageId.Malformed", ErrorKind::Caller),
            ("InvalidImageId.NotFound", ErrorKind::Missing),
            ("InvalidImageId.TooLarge", ErrorKind::Caller),
            ("InvalidImageName.Duplicate", ErrorKind::Caller),
            ("InvalidInstance.NotSupported", ErrorKind::Caller),
            ("InvalidInstanceId.AlreadyBindEip", ErrorKind::Caller),
            ("InvalidInstanceId.Malformed", ErrorKind::Caller),
            ("InvalidInstanceId.NotFound", ErrorKind::Missing),
            ("InvalidInstanceName.TooLong", ErrorKind::Caller),
            ("InvalidInstanceNotSupportedPrepaidInstance", ErrorKind::Caller),
            ("InvalidInstanceState", ErrorKind::Caller),
            ("InvalidInstanceType.Malformed", ErrorKind::Caller),
            ("InvalidKeyPair.LimitExceeded", ErrorKind::Caller),
            ("InvalidKeyPairDescriptionTooLong", ErrorKind::Caller),
            ("InvalidKeyPairId.Malformed", ErrorKind::Caller),
            ("InvalidKeyPairId.NotFound", ErrorKind::Missing),
            ("InvalidKeyPairName.Duplicate", ErrorKind::Caller),
            ("InvalidKeyPairNameEmpty", ErrorKind::Caller),
            ("InvalidKeyPairNameIncludeIllegalChar", ErrorKind::Caller),
            ("InvalidKeyPairNameTooLong", ErrorKind::Caller),
            ("InvalidNetworkInterfaceId.NotFound", ErrorKind::Missing),
            ("InvalidParameter", ErrorKind::Caller),
            (
                "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
                ErrorKind::Caller,
            ),
            ("InvalidParameter.SecretIdNotFound", ErrorKind::Auth),
            ("InvalidParameter.SignatureFailure", ErrorKind::Auth),
            ("InvalidParameter.ValueTooLarge", ErrorKind::Caller),
            ("InvalidParameterCombination", ErrorKind::Caller),
            ("InvalidParameterConflict", ErrorKind::Caller),
            ("InvalidParameterValue", ErrorKind::Caller),
            ("InvalidParameterValue.InvalidParameterValueLimit", ErrorKind::Caller),
            ("InvalidParameterValue.LimitExceeded", ErrorKind::Caller),
            ("InvalidParameterValue.Range", ErrorKind::Caller),
            ("InvalidParameterValue.TooLong", ErrorKind::Caller),
            ("InvalidParameterValueLimit", ErrorKind::Caller),
            ("InvalidParameterValueOffset", ErrorKind::Caller),
            ("InvalidPassword", ErrorKind::Caller),
            ("InvalidPeriod", ErrorKind::Caller),
            ("InvalidPermission", ErrorKind::Auth),
            ("InvalidPrivateIpAddress.AlreadyBindEip", ErrorKind::Caller),
            ("InvalidProjectId.NotFound", ErrorKind::Missing),
            ("InvalidPublicKey.Duplicate", ErrorKind::Caller),
            ("InvalidPublicKey.Malformed", ErrorKind::Caller),
            ("InvalidRegion.NotFound", ErrorKind::Missing),
            ("InvalidRegion.Unavailable", ErrorKind::Caller),
            ("InvalidRequest", ErrorKind::Caller),
            ("InvalidRequest.Forbidden", ErrorKind::Auth),
            ("InvalidRequest.LimitExceeded", ErrorKind::Throttled),
            ("InvalidRequest.MFACheckFailed", ErrorKind::Auth),
            ("InvalidRequest.ReplayAttack", ErrorKind::Auth),
            ("InvalidRequest.RequestConcurrencyExceeded", ErrorKind::Throttled),
            ("InvalidRequest.TokenCheckFailed", ErrorKind::Auth),
            ("InvalidRequest.UnsupportedProtocol", ErrorKind::Caller),
            ("InvalidZone.MismatchRegion", ErrorKind::Caller),
            ("IpInBlacklist", ErrorKind::Auth),
            ("IpNotInWhitelist", ErrorKind::Auth),
            ("LimitExceeded", ErrorKind::Caller),
            ("MissingParameter", ErrorKind::Caller),
            ("MissingResourceId", ErrorKind::Caller),
            ("MutexOperation.TaskRunning", ErrorKind::Busy),
            ("NoSuchProduct", ErrorKind::Caller),
            ("NoSuchVersion", ErrorKind::Caller),
            ("OperationDenied.InstanceOperationInProgress", ErrorKind::Busy),
            ("OperationDenied.MutexTaskRunning", ErrorKind::Busy),
            ("OverQuota", ErrorKind::Caller),
            ("RequestLimitExceeded", ErrorKind::Throttled),
            ("RequestLimitExceeded.GlobalRegionUinLimitExceeded", ErrorKind::Throttled),
            ("RequestLimitExceeded.IPLimitExceeded", ErrorKind::Throttled),
            ("RequestLimitExceeded.UinLimitExceeded", ErrorKind::Throttled),
            ("RequestSizeLimitExceeded", ErrorKind::Caller),
            ("ResourceInUse", ErrorKind::Busy),
            ("ResourceInsufficient", ErrorKind::Caller),
            ("ResourceNotFound", ErrorKind::Missing),
            ("ResourceUnavailable", ErrorKind::Caller),
            ("ResourceUnavailable.SnapshotCreating", ErrorKind::Busy),
            ("ResponseSizeLimitExceeded", ErrorKind::Caller),
            ("ServiceUnavailable", ErrorKind::Server),
            ("UnauthorizedOperation", ErrorKind::Auth),
            ("UnknownParameter", ErrorKind::Caller),
            ("UnsupportedOperation", ErrorKind::Caller),
            ("UnsupportedOperation.MutexOperationTaskRunning", ErrorKind::Busy),
            ("UnsupportedProtocol", ErrorKind::Caller),
            ("UnsupportedRegion", ErrorKind::Caller),
            ("VpcAddrNotInSubNet", ErrorKind::Caller),
            ("VpcIdNotMatch", ErrorKind::Caller),
            ("VpcIpIsUsed", ErrorKind::Caller),
        ],
    );

#[cfg(any(feature = "instances", feature = "key-pairs", feature = "regions"))]
pub static HOST_CVM: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "cvm",
    )
    .tencentcloud("cvm.tencentcloudapi.com")
    .qcloud("cvm.api.qcloud.com");

#[cfg(feature = "images")]
pub static HOST_IMAGE: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "image",
    )
    .tencentcloud("cvm.tencentcloudapi.com")
    .qcloud("image.api.qcloud.com");

#[cfg(feature = "addresses")]
pub static HOST_EIP: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "eip",
    )
    .tencentcloud("vpc.tencentcloudapi.com")
    .qcloud("eip.api.qcloud.com");

/// Returns the actions of the sections whose features are enabled, sorted within a section.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    static SECTIONS: &[&[&Action]] = &[
        #[cfg(feature = "addresses")]
        super::addresses::ACTIONS,
        #[cfg(feature = "images")]
        super::images::ACTIONS,
        #[cfg(feature = "instances")]
        super::instances::ACTIONS,
        #[cfg(feature = "key-pairs")]
        super::key_pairs::ACTIONS,
        #[cfg(feature = "regions")]
        super::regions::ACTIONS,
    ];
    SECTIONS.iter().copied().flatten().copied()
}
/// Returns the action of that name.
///
/// # Errors
///
/// A configuration error if no section whose feature is enabled has it.
pub fn action(name: &str) -> Result<&'static Action, Error> {
    Action::named(actions(), &API, name)
}
