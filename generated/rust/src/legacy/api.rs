// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    Error, ErrorKind, schema::{Accept, Action, Api, Booleans, Envelope},
};

/// The description of this API version.
pub static API: Api = Api::new("cvm", "legacy", Envelope::Code)
    .qcloud_path("/v2/index.php")
    .booleans(Booleans::new(["0", "1"], true))
    .accept(
        Accept::STRICT
            .empty_list_for_object(true)
            .integer_in_any_form(true)
            .integer_in_quotes(true)
            .one_for_list(true),
    )
    .partial_code("5400")
    .quota_per_minute(1000)
    .quota_per_action_per_minute(100)
    .clock_skew_seconds(300)
    .code_separator(".")
    .error_kinds(
        &[
            ("4000", ErrorKind::Caller),
            ("4100", ErrorKind::Auth),
            ("4101", ErrorKind::Auth),
            ("4102", ErrorKind::Auth),
            ("4103", ErrorKind::Auth),
            ("4104", ErrorKind::Auth),
            ("4105", ErrorKind::Auth),
            ("4106", ErrorKind::Auth),
            ("4110", ErrorKind::Auth),
            ("4200", ErrorKind::Auth),
            ("4300", ErrorKind::Auth),
            ("4400", ErrorKind::Throttled),
            ("4500", ErrorKind::Auth),
            ("4600", ErrorKind::Caller),
            ("5000", ErrorKind::Missing),
            ("5100", ErrorKind::Caller),
            ("5200", ErrorKind::Caller),
            ("5300", ErrorKind::Caller),
            ("5400", ErrorKind::Partial),
            ("5500", ErrorKind::Auth),
            ("6000", ErrorKind::Server),
            ("6100", ErrorKind::Caller),
            ("6200", ErrorKind::Server),
            ("7000", ErrorKind::Server),
            ("7001", ErrorKind::Missing),
            ("7002", ErrorKind::Caller),
            ("7003", ErrorKind::Caller),
            ("7005", ErrorKind::Caller),
            ("7006", ErrorKind::Caller),
            ("9003", ErrorKind::Caller),
            ("InnerError.VpcError", ErrorKind::Server),
            ("InvalidParameter.Bandwidth", ErrorKind::Caller),
            ("InvalidParameter.InvaildZoneId", ErrorKind::Caller),
            ("InvalidParameter.InvalidIpFormat", ErrorKind::Caller),
            ("InvalidParameter.IpInUse", ErrorKind::Caller),
            ("InvalidParameter.IpNotInCidrRange", ErrorKind::Caller),
            ("InvalidParameter.MissImageId", ErrorKind::Caller),
            ("InvalidParameter.NotSupportReservedIp", ErrorKind::Caller),
            ("InvalidParameter.PasswordNotConformSpecs", ErrorKind::Caller),
            ("InvalidParameter.ProjectIdNotFound", ErrorKind::Missing),
            ("InvalidParameter.ResourceNotFound", ErrorKind::Missing),
            ("InvalidParameter.UuidOrUuidList", ErrorKind::Caller),
            ("NotSupport.BandwidthPackageUser", ErrorKind::Caller),
            ("NotSupport.InstanceConfig", ErrorKind::Caller),
            ("NotSupport.NotPrepaidUser", ErrorKind::Caller),
            ("NotSupport.SharedInstance", ErrorKind::Caller),
            ("OperationConstraints.AccountBalanceNotEnough", ErrorKind::Caller),
            ("OperationConstraints.InstanceBindWithLoadBalance", ErrorKind::Caller),
            ("OperationConstraints.InstanceInAs", ErrorKind::Caller),
            ("OperationConstraints.InvaildInstanceStatus", ErrorKind::Caller),
            ("OperationFail.AllResourceOpFailed", ErrorKind::Caller),
            ("OperationFail.SystemBusy", ErrorKind::Server),
            ("PermissionDenied", ErrorKind::Auth),
            ("PermissionDenied.UserQualificationAuditFailed", ErrorKind::Auth),
        ],
    );

#[cfg(
    any(
        feature = "legacy-instances",
        feature = "legacy-key-pairs",
        feature = "legacy-network",
        feature = "legacy-regions"
    )
)]
pub static HOST_CVM: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "cvm",
    )
    .qcloud("cvm.api.qcloud.com");

#[cfg(any(feature = "legacy-instances", feature = "legacy-regions"))]
pub static HOST_TRADE: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "trade",
    )
    .qcloud("trade.api.qcloud.com");

#[cfg(feature = "legacy-images")]
pub static HOST_IMAGE: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "image",
    )
    .qcloud("image.api.qcloud.com");

#[cfg(feature = "legacy-addresses")]
pub static HOST_EIP: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "eip",
    )
    .qcloud("eip.api.qcloud.com");

#[cfg(feature = "legacy-security-groups")]
pub static HOST_DFW: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "dfw",
    )
    .qcloud("dfw.api.qcloud.com");

#[cfg(feature = "legacy-network")]
pub static HOST_VPC: tencentcloud_core::schema::Host = tencentcloud_core::schema::Host::new(
        "vpc",
    )
    .qcloud("vpc.api.qcloud.com");

/// Returns the actions of the sections whose features are enabled, sorted within a section.
pub fn actions() -> impl Iterator<Item = &'static Action> {
    static SECTIONS: &[&[&Action]] = &[
        #[cfg(feature = "legacy-addresses")]
        super::addresses::ACTIONS,
        #[cfg(feature = "legacy-images")]
        super::images::ACTIONS,
        #[cfg(feature = "legacy-instances")]
        super::instances::ACTIONS,
        #[cfg(feature = "legacy-key-pairs")]
        super::key_pairs::ACTIONS,
        #[cfg(feature = "legacy-network")]
        super::network::ACTIONS,
        #[cfg(feature = "legacy-regions")]
        super::regions::ACTIONS,
        #[cfg(feature = "legacy-security-groups")]
        super::security_groups::ACTIONS,
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
