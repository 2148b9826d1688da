// @generated from the spec; edit that and run `cargo xtask codegen`.
/// Error codes and what they mean.
///
/// `ErrorCode::from(code)` reads the code of an [`Error`](tencentcloud_core::Error).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `AccountQualificationRestrictions`: The account has not passed the qualification check.
    ///
    /// The credentials are not valid, or do not permit the call.
    ///
    /// Documented for `InquiryPriceRunInstances`, `RunInstances`.
    AccountQualificationRestrictions,
    /// `ActionOffline`: The action has been taken out of service.
    ///
    /// The request must be corrected.
    ActionOffline,
    /// `AddressQuotaLimitExceeded`: The account has reached its limit of 20 addresses in the region.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AllocateAddresses`, `TransformAddress`.
    AddressQuotaLimitExceeded,
    /// `AddressQuotaLimitExceeded.DailyAllocate`: A daily quota is used up. It is either the quota of applications for addresses in the region, which is twice the quota of addresses, or, in responses of [`Client::disassociate_address`](crate::v2017_03_12::Client::disassociate_address), the quota of ordinary public addresses that replace an elastic one.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AllocateAddresses`, `DisassociateAddress`, `TransformAddress`.
    AddressQuotaLimitExceededDailyAllocate,
    /// `AuthFailure`: The credentials could not be verified, or they lack permissions.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailure,
    /// `AuthFailure.InvalidAuthorization`: The header Authorization is malformed.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureInvalidAuthorization,
    /// `AuthFailure.InvalidSecretId`: The key is not of a kind that the API accepts.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureInvalidSecretId,
    /// `AuthFailure.MFAFailure`: Multi-factor authentication failed.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureMfaFailure,
    /// `AuthFailure.SecretIdNotFound`: There is no key with this id, or the key is disabled. Check also that there are no spaces around the id.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureSecretIdNotFound,
    /// `AuthFailure.SignatureExpire`: The time of the call differs from the service's clock by more than 5 minutes.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureSignatureExpire,
    /// `AuthFailure.SignatureFailure`: The signature does not match the request.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureSignatureFailure,
    /// `AuthFailure.TokenFailure`: The token of a temporary key is wrong.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureTokenFailure,
    /// `AuthFailure.UnauthorizedOperation`: No policy of the account allows the call.
    ///
    /// The credentials are not valid, or do not permit the call.
    AuthFailureUnauthorizedOperation,
    /// `DryRunOperation`: The call would have succeeded, but the parameter `DryRun` asked for a dry run; nothing was done.
    ///
    /// The request must be corrected.
    DryRunOperation,
    /// `EniNotAllowedChangeSubnet`: The network interface may not move to another subnet.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `UpdateInstanceVpcConfig`.
    EniNotAllowedChangeSubnet,
    /// `FailedOperation`: The operation failed. The part of the code after the dot and the message say why.
    ///
    /// The request must be corrected.
    FailedOperation,
    /// `FailedOperation.InvalidImageState`: The image is busy; try again later.
    ///
    /// A resource that the request names is in use; a later call may succeed.
    FailedOperationInvalidImageState,
    /// `ImageQuotaLimitExceeded`: The account has reached its limit of private images in the region.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateImage`.
    ImageQuotaLimitExceeded,
    /// `InstancesQuotaLimitExceeded`: The request asks for more instances than the account may still buy.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRunInstances`, `RunInstances`.
    InstancesQuotaLimitExceeded,
    /// `InternalError.CAMInnerError`: The check of the caller's permissions failed for a reason that the other codes do not cover.
    ///
    /// The credentials are not valid, or do not permit the call.
    InternalErrorCamInnerError,
    /// `InternalError.ResourceOpFailed`: The operation on the resource failed; the message says why. Try again later.
    ///
    /// The service failed; a later call may succeed.
    InternalErrorResourceOpFailed,
    /// `InternalServerError`: The service failed; try again later.
    ///
    /// The service failed; a later call may succeed.
    ///
    /// Documented for `AssociateInstancesKeyPairs`, `CreateKeyPair`, `DeleteKeyPairs`, `DescribeInstanceInternetBandwidthConfigs`, `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeInstancesStatus`, `DescribeKeyPairs`, `DisassociateInstancesKeyPairs`, `ImportKeyPair`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `ModifyKeyPairAttribute`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    InternalServerError,
    /// `InvalidAccount.InsufficientBalance`: The balance of the account does not cover the price. `DescribeAccountBalance` of the vendor's API for accounts returns the balance.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRenewInstances`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `RenewInstances`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`, `ResizeInstanceDisks`.
    InvalidAccountInsufficientBalance,
    /// `InvalidAccount.UnpaidOrder`: The account has an order that has not been paid yet.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRenewInstances`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `RenewInstances`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`, `ResizeInstanceDisks`.
    InvalidAccountUnpaidOrder,
    /// `InvalidAccountId.NotFound`: There is no account with this id.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `ModifyImageSharePermission`.
    InvalidAccountIdNotFound,
    /// `InvalidAccountIs.YourSelf`: The account to share with is the caller's own.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyImageSharePermission`.
    InvalidAccountIsYourSelf,
    /// `InvalidAction`: There is no such action.
    ///
    /// The request must be corrected.
    InvalidAction,
    /// `InvalidAction.ActionUnavailable`: The action is closed for maintenance; try again later.
    ///
    /// The service failed; a later call may succeed.
    InvalidActionActionUnavailable,
    /// `InvalidAction.NotFound`: This host or this version has no such action, or the action is under maintenance. Hosts differ between groups of actions.
    ///
    /// The request must be corrected.
    InvalidActionNotFound,
    /// `InvalidAddressId.Blocked`: The address is blocked. It must be unblocked before it can be bound or unbound.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`, `DisassociateAddress`.
    InvalidAddressIdBlocked,
    /// `InvalidAddressId.NotFound`: There is no elastic IP address with this id.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `AssociateAddress`, `DisassociateAddress`, `ModifyAddressAttribute`, `ReleaseAddresses`.
    InvalidAddressIdNotFound,
    /// `InvalidAddressIdState.InArrears`: The bill for the address is overdue.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`.
    InvalidAddressIdStateInArrears,
    /// `InvalidAddressIdStatus.NotPermit`: The state of the address does not allow the operation. It can be bound only in the state [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind), and unbound only in the states [`AddressState::Bind`](crate::v2017_03_12::types::AddressState::Bind) and [`AddressState::BindEni`](crate::v2017_03_12::types::AddressState::BindEni).
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`, `DisassociateAddress`.
    InvalidAddressIdStatusNotPermit,
    /// `InvalidAddressState`: The state of the address does not allow its release. It must be [`AddressState::Unbind`](crate::v2017_03_12::types::AddressState::Unbind).
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ReleaseAddresses`.
    InvalidAddressState,
    /// `InvalidClientToken.TooLong`: The client token, which makes it safe to repeat the call, is longer than 64 ASCII characters.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRunInstances`, `RunInstances`.
    InvalidClientTokenTooLong,
    /// `InvalidFilter`: The action has no such filter.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeImages`, `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeKeyPairs`.
    InvalidFilter,
    /// `InvalidFilterValue.LimitExceeded`: A filter has more values than the action accepts.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeKeyPairs`.
    InvalidFilterValueLimitExceeded,
    /// `InvalidHostId.Malformed`: The id of a dedicated host is malformed, for example too short.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeInstances`.
    InvalidHostIdMalformed,
    /// `InvalidHostId.NotFound`: There is no dedicated host with this id, or it belongs to another account.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `InquiryPriceRunInstances`, `RunInstances`.
    InvalidHostIdNotFound,
    /// `InvalidImageId.InShared`: The image is shared with other accounts.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DeleteImages`.
    InvalidImageIdInShared,
    /// `InvalidImageId.IncorrectState`: The state of the image does not allow the operation.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DeleteImages`, `ModifyImageAttribute`, `SyncImages`.
    InvalidImageIdIncorrectState,
    /// `InvalidImageId.Malformed`: The id of the image is malformed.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DeleteImages`, `ModifyImageAttribute`, `SyncImages`.
    InvalidImageIdMalformed,
    /// `InvalidImageId.NotFound`: There is no image with this id.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `DeleteImages`, `DescribeImageSharePermission`, `ModifyImageAttribute`, `SyncImages`.
    InvalidImageIdNotFound,
    /// `InvalidImageId.TooLarge`: The image is too large for the operation. An image that is copied to a region must be smaller than 50 GB.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `SyncImages`.
    InvalidImageIdTooLarge,
    /// `InvalidImageName.Duplicate`: Another image has this name.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateImage`, `ModifyImageAttribute`.
    InvalidImageNameDuplicate,
    /// `InvalidInstance.NotSupported`: The instance does not support the operation, at least not in its present state.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`, `AssociateInstancesKeyPairs`, `CreateImage`, `DescribeInstanceInternetBandwidthConfigs`, `DisassociateAddress`, `DisassociateInstancesKeyPairs`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TerminateInstances`, `TransformAddress`.
    InvalidInstanceNotSupported,
    /// `InvalidInstanceId.AlreadyBindEip`: The instance already has an elastic IP address, which must be unbound first.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`.
    InvalidInstanceIdAlreadyBindEip,
    /// `InvalidInstanceId.Malformed`: An instance id is malformed, for example too short.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateInstancesKeyPairs`, `DescribeInstanceInternetBandwidthConfigs`, `DescribeInstances`, `DescribeInstancesStatus`, `DisassociateInstancesKeyPairs`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    InvalidInstanceIdMalformed,
    /// `InvalidInstanceId.NotFound`: There is no instance with this id.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `AssociateAddress`, `AssociateInstancesKeyPairs`, `CreateImage`, `DescribeInstanceInternetBandwidthConfigs`, `DisassociateAddress`, `DisassociateInstancesKeyPairs`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TransformAddress`.
    InvalidInstanceIdNotFound,
    /// `InvalidInstanceName.TooLong`: The name of the instance is longer than 60 bytes.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRunInstances`, `ModifyInstancesAttribute`, `RunInstances`.
    InvalidInstanceNameTooLong,
    /// `InvalidInstanceNotSupportedPrepaidInstance`: The prepaid instance does not meet the rules for a refund.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `TerminateInstances`.
    InvalidInstanceNotSupportedPrepaidInstance,
    /// `InvalidInstanceState`: The state of the instance does not allow its public address to be converted to an elastic IP address.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `TransformAddress`.
    InvalidInstanceState,
    /// `InvalidInstanceType.Malformed`: The name of the model is malformed.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRunInstances`, `RunInstances`.
    InvalidInstanceTypeMalformed,
    /// `InvalidKeyPair.LimitExceeded`: There are more key pairs than allowed.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateKeyPair`, `DeleteKeyPairs`, `DescribeKeyPairs`, `ImportKeyPair`.
    InvalidKeyPairLimitExceeded,
    /// `InvalidKeyPairDescriptionTooLong`: The remark on the key pair is longer than 60 characters.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyKeyPairAttribute`.
    InvalidKeyPairDescriptionTooLong,
    /// `InvalidKeyPairId.Malformed`: The id of a key pair is malformed, for example too short.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateInstancesKeyPairs`, `DeleteKeyPairs`, `DescribeKeyPairs`, `DisassociateInstancesKeyPairs`, `ModifyKeyPairAttribute`.
    InvalidKeyPairIdMalformed,
    /// `InvalidKeyPairId.NotFound`: There is no key pair with this id.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `AssociateInstancesKeyPairs`, `DisassociateInstancesKeyPairs`, `ModifyKeyPairAttribute`.
    InvalidKeyPairIdNotFound,
    /// `InvalidKeyPairName.Duplicate`: Another key pair has this name.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateKeyPair`, `ImportKeyPair`, `ModifyKeyPairAttribute`.
    InvalidKeyPairNameDuplicate,
    /// `InvalidKeyPairNameEmpty`: The name of the key pair is empty.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateKeyPair`, `ImportKeyPair`.
    InvalidKeyPairNameEmpty,
    /// `InvalidKeyPairNameIncludeIllegalChar`: The name of the key pair contains characters other than letters, digits and underscores.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateKeyPair`, `ImportKeyPair`.
    InvalidKeyPairNameIncludeIllegalChar,
    /// `InvalidKeyPairNameTooLong`: The name of the key pair is longer than 25 characters.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateKeyPair`, `ImportKeyPair`.
    InvalidKeyPairNameTooLong,
    /// `InvalidNetworkInterfaceId.NotFound`: There is no network interface with this id, or it does not have the private address.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `AssociateAddress`.
    InvalidNetworkInterfaceIdNotFound,
    /// `InvalidParameter`: A required parameter is missing, or a parameter is malformed or not supported. The message says which.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeInstances`, `DescribeKeyPairs`, `DisassociateAddress`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `ModifyKeyPairAttribute`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`.
    InvalidParameter,
    /// `InvalidParameter.InvalidParameterCoexistImageIdsFilters`: The request has both [`image_ids`](crate::v2017_03_12::DescribeImagesRequest::image_ids) and [`filters`](crate::v2017_03_12::DescribeImagesRequest::filters).
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeImages`.
    InvalidParameterInvalidParameterCoexistImageIdsFilters,
    /// `InvalidParameter.SecretIdNotFound`: There is no key with this `SecretId`.
    ///
    /// The credentials are not valid, or do not permit the call.
    InvalidParameterSecretIdNotFound,
    /// `InvalidParameter.SignatureFailure`: The signature is wrong, most often because the text that was signed differs from the request.
    ///
    /// The credentials are not valid, or do not permit the call.
    InvalidParameterSignatureFailure,
    /// `InvalidParameter.ValueTooLarge`: A value is too long.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `CreateImage`, `ModifyImageAttribute`.
    InvalidParameterValueTooLarge,
    /// `InvalidParameterCombination`: The parameters cannot be used together.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRunInstances`, `RunInstances`.
    InvalidParameterCombination,
    /// `InvalidParameterConflict`: The request asks to bind the address to an instance and to a private address at the same time.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`.
    InvalidParameterConflict,
    /// `InvalidParameterValue`: A value is malformed or not supported.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateInstancesKeyPairs`, `CreateKeyPair`, `DeleteKeyPairs`, `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeInstancesStatus`, `DescribeKeyPairs`, `DisassociateInstancesKeyPairs`, `ImportKeyPair`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `InquiryPriceRunInstances`, `ModifyAddressAttribute`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `ModifyKeyPairAttribute`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `RunInstances`, `StartInstances`, `StopInstances`, `TerminateInstances`, `UpdateInstanceVpcConfig`.
    InvalidParameterValue,
    /// `InvalidParameterValue.InvalidParameterValueLimit`: A value is wrong. According to the name of the code, it is the value of [`limit`](crate::v2017_03_12::DescribeImagesRequest::limit).
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeImages`.
    InvalidParameterValueInvalidParameterValueLimit,
    /// `InvalidParameterValue.LimitExceeded`: A list has more values than the action accepts.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateInstancesKeyPairs`, `DeleteKeyPairs`, `DescribeInstances`, `DescribeInstancesStatus`, `DisassociateInstancesKeyPairs`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `ResetInstancesPassword`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    InvalidParameterValueLimitExceeded,
    /// `InvalidParameterValue.Range`: A number lies outside its range.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceRunInstances`, `ResetInstancesInternetMaxBandwidth`, `RunInstances`.
    InvalidParameterValueRange,
    /// `InvalidParameterValue.TooLong`: A value is too long, such as an address name of more than 20 characters.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyAddressAttribute`, `ResetInstancesPassword`.
    InvalidParameterValueTooLong,
    /// `InvalidParameterValueLimit`: The number of values, or the value of [`limit`](crate::v2017_03_12::DescribeKeyPairsRequest::limit), is out of range.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeKeyPairs`.
    InvalidParameterValueLimit,
    /// `InvalidParameterValueOffset`: The value of [`offset`](crate::v2017_03_12::DescribeKeyPairsRequest::offset) is wrong.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeKeyPairs`.
    InvalidParameterValueOffset,
    /// `InvalidPassword`: The password breaks the rules on its length or its characters.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRunInstances`, `ResetInstancesPassword`, `RunInstances`.
    InvalidPassword,
    /// `InvalidPeriod`: The term is not one of 1 to 12, 24 or 36 months.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `InquiryPriceRenewInstances`, `InquiryPriceRunInstances`, `RenewInstances`, `RunInstances`.
    InvalidPeriod,
    /// `InvalidPermission`: The account may not perform this operation.
    ///
    /// The credentials are not valid, or do not permit the call.
    ///
    /// Documented for `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceRunInstances`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`, `RunInstances`.
    InvalidPermission,
    /// `InvalidPrivateIpAddress.AlreadyBindEip`: The private address already has an elastic IP address.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`.
    InvalidPrivateIpAddressAlreadyBindEip,
    /// `InvalidProjectId.NotFound`: There is no project with this id.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `CreateKeyPair`.
    InvalidProjectIdNotFound,
    /// `InvalidPublicKey.Duplicate`: There is already a key pair with this public key.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ImportKeyPair`.
    InvalidPublicKeyDuplicate,
    /// `InvalidPublicKey.Malformed`: The public key is not in the OpenSSH RSA format.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ImportKeyPair`.
    InvalidPublicKeyMalformed,
    /// `InvalidRegion.NotFound`: There is no such region.
    ///
    /// A resource that the request names does not exist.
    ///
    /// Documented for `SyncImages`.
    InvalidRegionNotFound,
    /// `InvalidRegion.Unavailable`: Images cannot be copied to this region at present.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `SyncImages`.
    InvalidRegionUnavailable,
    /// `InvalidRequest`: The body of the request is malformed.
    ///
    /// The request must be corrected.
    InvalidRequest,
    /// `InvalidRequest.Forbidden`: The account is blocked, or the action is not available to it.
    ///
    /// The credentials are not valid, or do not permit the call.
    InvalidRequestForbidden,
    /// `InvalidRequest.LimitExceeded`: The account made more calls than its quota allows.
    ///
    /// Too many calls; a later one may succeed.
    InvalidRequestLimitExceeded,
    /// `InvalidRequest.MFACheckFailed`: Multi-factor authentication failed.
    ///
    /// The credentials are not valid, or do not permit the call.
    InvalidRequestMfaCheckFailed,
    /// `InvalidRequest.ReplayAttack`: The `Nonce` was used before, or the `Timestamp` differs from the service's clock by more than 5 minutes.
    ///
    /// The credentials are not valid, or do not permit the call.
    InvalidRequestReplayAttack,
    /// `InvalidRequest.RequestConcurrencyExceeded`: The action is called more times per second than its limit allows; try again later.
    ///
    /// Too many calls; a later one may succeed.
    InvalidRequestRequestConcurrencyExceeded,
    /// `InvalidRequest.TokenCheckFailed`: The token of the temporary key is wrong.
    ///
    /// The credentials are not valid, or do not permit the call.
    InvalidRequestTokenCheckFailed,
    /// `InvalidRequest.UnsupportedProtocol`: The call was made over HTTP, but only HTTPS is supported.
    ///
    /// The request must be corrected.
    InvalidRequestUnsupportedProtocol,
    /// `InvalidZone.MismatchRegion`: The zone does not exist, or it is not in the region.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `DescribeInstanceTypeConfigs`, `DescribeInstances`, `InquiryPriceRunInstances`, `RunInstances`.
    InvalidZoneMismatchRegion,
    /// `IpInBlacklist`: The account refuses calls from this IP address.
    ///
    /// The credentials are not valid, or do not permit the call.
    IpInBlacklist,
    /// `IpNotInWhitelist`: The account accepts calls only from listed IP addresses, and this is not one of them.
    ///
    /// The credentials are not valid, or do not permit the call.
    IpNotInWhitelist,
    /// `LimitExceeded`: A quota of the account is used up.
    ///
    /// The request must be corrected.
    LimitExceeded,
    /// `MissingParameter`: A parameter is missing that is required, or that another parameter makes necessary.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`, `AssociateInstancesKeyPairs`, `CreateKeyPair`, `DeleteKeyPairs`, `DescribeInstanceInternetBandwidthConfigs`, `DisassociateInstancesKeyPairs`, `ImportKeyPair`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `InquiryPriceRunInstances`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyKeyPairAttribute`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `RunInstances`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    MissingParameter,
    /// `MissingResourceId`: The request has neither an instance nor a network interface with a private address.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `AssociateAddress`.
    MissingResourceId,
    /// `MutexOperation.TaskRunning`: The same task is already running.
    ///
    /// A resource that the request names is in use; a later call may succeed.
    ///
    /// Documented for `CreateImage`.
    MutexOperationTaskRunning,
    /// `NoSuchProduct`: There is no such product.
    ///
    /// The request must be corrected.
    NoSuchProduct,
    /// `NoSuchVersion`: The product has no such version of its API.
    ///
    /// The request must be corrected.
    NoSuchVersion,
    /// `OperationDenied.InstanceOperationInProgress`: Another operation on the instance is running; try again later.
    ///
    /// A resource that the request names is in use; a later call may succeed.
    OperationDeniedInstanceOperationInProgress,
    /// `OperationDenied.MutexTaskRunning`: A task that cannot run at the same time as this one is running.
    ///
    /// A resource that the request names is in use; a later call may succeed.
    OperationDeniedMutexTaskRunning,
    /// `OverQuota`: The image is already shared with the maximum number of accounts.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `ModifyImageSharePermission`.
    OverQuota,
    /// `RequestLimitExceeded`: Calls are made faster than the service allows.
    ///
    /// Too many calls; a later one may succeed.
    RequestLimitExceeded,
    /// `RequestLimitExceeded.GlobalRegionUinLimitExceeded`: The account makes calls in all regions together faster than the service allows.
    ///
    /// Too many calls; a later one may succeed.
    RequestLimitExceededGlobalRegionUinLimitExceeded,
    /// `RequestLimitExceeded.IPLimitExceeded`: Calls from this IP address are made faster than the service allows.
    ///
    /// Too many calls; a later one may succeed.
    RequestLimitExceededIpLimitExceeded,
    /// `RequestLimitExceeded.UinLimitExceeded`: The account makes calls faster than the service allows.
    ///
    /// Too many calls; a later one may succeed.
    RequestLimitExceededUinLimitExceeded,
    /// `RequestSizeLimitExceeded`: The request is too large.
    ///
    /// The request must be corrected.
    RequestSizeLimitExceeded,
    /// `ResourceInUse`: The resource is in use.
    ///
    /// A resource that the request names is in use; a later call may succeed.
    ResourceInUse,
    /// `ResourceInsufficient`: The service does not have enough of the requested resources.
    ///
    /// The request must be corrected.
    ResourceInsufficient,
    /// `ResourceNotFound`: The resource does not exist.
    ///
    /// A resource that the request names does not exist.
    ResourceNotFound,
    /// `ResourceUnavailable`: The resource is not available.
    ///
    /// The request must be corrected.
    ResourceUnavailable,
    /// `ResourceUnavailable.SnapshotCreating`: A snapshot of the disk is being created.
    ///
    /// A resource that the request names is in use; a later call may succeed.
    ResourceUnavailableSnapshotCreating,
    /// `ResponseSizeLimitExceeded`: The response would be too large; request less data at a time.
    ///
    /// The request must be corrected.
    ResponseSizeLimitExceeded,
    /// `ServiceUnavailable`: The service is not available at present.
    ///
    /// The service failed; a later call may succeed.
    ServiceUnavailable,
    /// `UnauthorizedOperation`: The sub-account may not call this action or access this resource until its administrator allows it.
    ///
    /// The credentials are not valid, or do not permit the call.
    UnauthorizedOperation,
    /// `UnknownParameter`: The action has no such parameter.
    ///
    /// The request must be corrected.
    UnknownParameter,
    /// `UnsupportedOperation`: The operation is not supported for this resource, or not in its present state.
    ///
    /// The request must be corrected.
    UnsupportedOperation,
    /// `UnsupportedOperation.MutexOperationTaskRunning`: A task that cannot run at the same time as this one is running.
    ///
    /// A resource that the request names is in use; a later call may succeed.
    UnsupportedOperationMutexOperationTaskRunning,
    /// `UnsupportedProtocol`: Only GET and POST are supported.
    ///
    /// The request must be corrected.
    UnsupportedProtocol,
    /// `UnsupportedRegion`: The action is not offered in this region.
    ///
    /// The request must be corrected.
    UnsupportedRegion,
    /// `VpcAddrNotInSubNet`: The private address is not in the subnet.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `UpdateInstanceVpcConfig`.
    VpcAddrNotInSubNet,
    /// `VpcIdNotMatch`: The private network is not the one that the instance is in.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `UpdateInstanceVpcConfig`.
    VpcIdNotMatch,
    /// `VpcIpIsUsed`: The private address is already in use.
    ///
    /// The request must be corrected.
    ///
    /// Documented for `RunInstances`, `UpdateInstanceVpcConfig`.
    VpcIpIsUsed,
    /// A code that this version of the crate does not know.
    Unknown(String),
}

impl ErrorCode {
    /// Returns the code on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountQualificationRestrictions => "AccountQualificationRestrictions",
            Self::ActionOffline => "ActionOffline",
            Self::AddressQuotaLimitExceeded => "AddressQuotaLimitExceeded",
            Self::AddressQuotaLimitExceededDailyAllocate => {
                "AddressQuotaLimitExceeded.DailyAllocate"
            }
            Self::AuthFailure => "AuthFailure",
            Self::AuthFailureInvalidAuthorization => "AuthFailure.InvalidAuthorization",
            Self::AuthFailureInvalidSecretId => "AuthFailure.InvalidSecretId",
            Self::AuthFailureMfaFailure => "AuthFailure.MFAFailure",
            Self::AuthFailureSecretIdNotFound => "AuthFailure.SecretIdNotFound",
            Self::AuthFailureSignatureExpire => "AuthFailure.SignatureExpire",
            Self::AuthFailureSignatureFailure => "AuthFailure.SignatureFailure",
            Self::AuthFailureTokenFailure => "AuthFailure.TokenFailure",
            Self::AuthFailureUnauthorizedOperation => "AuthFailure.UnauthorizedOperation",
            Self::DryRunOperation => "DryRunOperation",
            Self::EniNotAllowedChangeSubnet => "EniNotAllowedChangeSubnet",
            Self::FailedOperation => "FailedOperation",
            Self::FailedOperationInvalidImageState => "FailedOperation.InvalidImageState",
            Self::ImageQuotaLimitExceeded => "ImageQuotaLimitExceeded",
            Self::InstancesQuotaLimitExceeded => "InstancesQuotaLimitExceeded",
            Self::InternalErrorCamInnerError => "InternalError.CAMInnerError",
            Self::InternalErrorResourceOpFailed => "InternalError.ResourceOpFailed",
            Self::InternalServerError => "InternalServerError",
            Self::InvalidAccountInsufficientBalance => {
                "InvalidAccount.InsufficientBalance"
            }
            Self::InvalidAccountUnpaidOrder => "InvalidAccount.UnpaidOrder",
            Self::InvalidAccountIdNotFound => "InvalidAccountId.NotFound",
            Self::InvalidAccountIsYourSelf => "InvalidAccountIs.YourSelf",
            Self::InvalidAction => "InvalidAction",
            Self::InvalidActionActionUnavailable => "InvalidAction.ActionUnavailable",
            Self::InvalidActionNotFound => "InvalidAction.NotFound",
            Self::InvalidAddressIdBlocked => "InvalidAddressId.Blocked",
            Self::InvalidAddressIdNotFound => "InvalidAddressId.NotFound",
            Self::InvalidAddressIdStateInArrears => "InvalidAddressIdState.InArrears",
            Self::InvalidAddressIdStatusNotPermit => "InvalidAddressIdStatus.NotPermit",
            Self::InvalidAddressState => "InvalidAddressState",
            Self::InvalidClientTokenTooLong => "InvalidClientToken.TooLong",
            Self::InvalidFilter => "InvalidFilter",
            Self::InvalidFilterValueLimitExceeded => "InvalidFilterValue.LimitExceeded",
            Self::InvalidHostIdMalformed => "InvalidHostId.Malformed",
            Self::InvalidHostIdNotFound => "InvalidHostId.NotFound",
            Self::InvalidImageIdInShared => "InvalidImageId.InShared",
            Self::InvalidImageIdIncorrectState => "InvalidImageId.IncorrectState",
            Self::InvalidImageIdMalformed => "InvalidImageId.Malformed",
            Self::InvalidImageIdNotFound => "InvalidImageId.NotFound",
            Self::InvalidImageIdTooLarge => "InvalidImageId.TooLarge",
            Self::InvalidImageNameDuplicate => "InvalidImageName.Duplicate",
            Self::InvalidInstanceNotSupported => "InvalidInstance.NotSupported",
            Self::InvalidInstanceIdAlreadyBindEip => "InvalidInstanceId.AlreadyBindEip",
            Self::InvalidInstanceIdMalformed => "InvalidInstanceId.Malformed",
            Self::InvalidInstanceIdNotFound => "InvalidInstanceId.NotFound",
            Self::InvalidInstanceNameTooLong => "InvalidInstanceName.TooLong",
            Self::InvalidInstanceNotSupportedPrepaidInstance => {
                "InvalidInstanceNotSupportedPrepaidInstance"
            }
            Self::InvalidInstanceState => "InvalidInstanceState",
            Self::InvalidInstanceTypeMalformed => "InvalidInstanceType.Malformed",
            Self::InvalidKeyPairLimitExceeded => "InvalidKeyPair.LimitExceeded",
            Self::InvalidKeyPairDescriptionTooLong => "InvalidKeyPairDescriptionTooLong",
            Self::InvalidKeyPairIdMalformed => "InvalidKeyPairId.Malformed",
            Self::InvalidKeyPairIdNotFound => "InvalidKeyPairId.NotFound",
            Self::InvalidKeyPairNameDuplicate => "InvalidKeyPairName.Duplicate",
            Self::InvalidKeyPairNameEmpty => "InvalidKeyPairNameEmpty",
            Self::InvalidKeyPairNameIncludeIllegalChar => {
                "InvalidKeyPairNameIncludeIllegalChar"
            }
            Self::InvalidKeyPairNameTooLong => "InvalidKeyPairNameTooLong",
            Self::InvalidNetworkInterfaceIdNotFound => {
                "InvalidNetworkInterfaceId.NotFound"
            }
            Self::InvalidParameter => "InvalidParameter",
            Self::InvalidParameterInvalidParameterCoexistImageIdsFilters => {
                "InvalidParameter.InvalidParameterCoexistImageIdsFilters"
            }
            Self::InvalidParameterSecretIdNotFound => "InvalidParameter.SecretIdNotFound",
            Self::InvalidParameterSignatureFailure => "InvalidParameter.SignatureFailure",
            Self::InvalidParameterValueTooLarge => "InvalidParameter.ValueTooLarge",
            Self::InvalidParameterCombination => "InvalidParameterCombination",
            Self::InvalidParameterConflict => "InvalidParameterConflict",
            Self::InvalidParameterValue => "InvalidParameterValue",
            Self::InvalidParameterValueInvalidParameterValueLimit => {
                "InvalidParameterValue.InvalidParameterValueLimit"
            }
            Self::InvalidParameterValueLimitExceeded => {
                "InvalidParameterValue.LimitExceeded"
            }
            Self::InvalidParameterValueRange => "InvalidParameterValue.Range",
            Self::InvalidParameterValueTooLong => "InvalidParameterValue.TooLong",
            Self::InvalidParameterValueLimit => "InvalidParameterValueLimit",
            Self::InvalidParameterValueOffset => "InvalidParameterValueOffset",
            Self::InvalidPassword => "InvalidPassword",
            Self::InvalidPeriod => "InvalidPeriod",
            Self::InvalidPermission => "InvalidPermission",
            Self::InvalidPrivateIpAddressAlreadyBindEip => {
                "InvalidPrivateIpAddress.AlreadyBindEip"
            }
            Self::InvalidProjectIdNotFound => "InvalidProjectId.NotFound",
            Self::InvalidPublicKeyDuplicate => "InvalidPublicKey.Duplicate",
            Self::InvalidPublicKeyMalformed => "InvalidPublicKey.Malformed",
            Self::InvalidRegionNotFound => "InvalidRegion.NotFound",
            Self::InvalidRegionUnavailable => "InvalidRegion.Unavailable",
            Self::InvalidRequest => "InvalidRequest",
            Self::InvalidRequestForbidden => "InvalidRequest.Forbidden",
            Self::InvalidRequestLimitExceeded => "InvalidRequest.LimitExceeded",
            Self::InvalidRequestMfaCheckFailed => "InvalidRequest.MFACheckFailed",
            Self::InvalidRequestReplayAttack => "InvalidRequest.ReplayAttack",
            Self::InvalidRequestRequestConcurrencyExceeded => {
                "InvalidRequest.RequestConcurrencyExceeded"
            }
            Self::InvalidRequestTokenCheckFailed => "InvalidRequest.TokenCheckFailed",
            Self::InvalidRequestUnsupportedProtocol => {
                "InvalidRequest.UnsupportedProtocol"
            }
            Self::InvalidZoneMismatchRegion => "InvalidZone.MismatchRegion",
            Self::IpInBlacklist => "IpInBlacklist",
            Self::IpNotInWhitelist => "IpNotInWhitelist",
            Self::LimitExceeded => "LimitExceeded",
            Self::MissingParameter => "MissingParameter",
            Self::MissingResourceId => "MissingResourceId",
            Self::MutexOperationTaskRunning => "MutexOperation.TaskRunning",
            Self::NoSuchProduct => "NoSuchProduct",
            Self::NoSuchVersion => "NoSuchVersion",
            Self::OperationDeniedInstanceOperationInProgress => {
                "OperationDenied.InstanceOperationInProgress"
            }
            Self::OperationDeniedMutexTaskRunning => "OperationDenied.MutexTaskRunning",
            Self::OverQuota => "OverQuota",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::RequestLimitExceededGlobalRegionUinLimitExceeded => {
                "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
            }
            Self::RequestLimitExceededIpLimitExceeded => {
                "RequestLimitExceeded.IPLimitExceeded"
            }
            Self::RequestLimitExceededUinLimitExceeded => {
                "RequestLimitExceeded.UinLimitExceeded"
            }
            Self::RequestSizeLimitExceeded => "RequestSizeLimitExceeded",
            Self::ResourceInUse => "ResourceInUse",
            Self::ResourceInsufficient => "ResourceInsufficient",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::ResourceUnavailable => "ResourceUnavailable",
            Self::ResourceUnavailableSnapshotCreating => {
                "ResourceUnavailable.SnapshotCreating"
            }
            Self::ResponseSizeLimitExceeded => "ResponseSizeLimitExceeded",
            Self::ServiceUnavailable => "ServiceUnavailable",
            Self::UnauthorizedOperation => "UnauthorizedOperation",
            Self::UnknownParameter => "UnknownParameter",
            Self::UnsupportedOperation => "UnsupportedOperation",
            Self::UnsupportedOperationMutexOperationTaskRunning => {
                "UnsupportedOperation.MutexOperationTaskRunning"
            }
            Self::UnsupportedProtocol => "UnsupportedProtocol",
            Self::UnsupportedRegion => "UnsupportedRegion",
            Self::VpcAddrNotInSubNet => "VpcAddrNotInSubNet",
            Self::VpcIdNotMatch => "VpcIdNotMatch",
            Self::VpcIpIsUsed => "VpcIpIsUsed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        match text {
            "AccountQualificationRestrictions" => Self::AccountQualificationRestrictions,
            "ActionOffline" => Self::ActionOffline,
            "AddressQuotaLimitExceeded" => Self::AddressQuotaLimitExceeded,
            "AddressQuotaLimitExceeded.DailyAllocate" => {
                Self::AddressQuotaLimitExceededDailyAllocate
            }
            "AuthFailure" => Self::AuthFailure,
            "AuthFailure.InvalidAuthorization" => Self::AuthFailureInvalidAuthorization,
            "AuthFailure.InvalidSecretId" => Self::AuthFailureInvalidSecretId,
            "AuthFailure.MFAFailure" => Self::AuthFailureMfaFailure,
            "AuthFailure.SecretIdNotFound" => Self::AuthFailureSecretIdNotFound,
            "AuthFailure.SignatureExpire" => Self::AuthFailureSignatureExpire,
            "AuthFailure.SignatureFailure" => Self::AuthFailureSignatureFailure,
            "AuthFailure.TokenFailure" => Self::AuthFailureTokenFailure,
            "AuthFailure.UnauthorizedOperation" => Self::AuthFailureUnauthorizedOperation,
            "DryRunOperation" => Self::DryRunOperation,
            "EniNotAllowedChangeSubnet" => Self::EniNotAllowedChangeSubnet,
            "FailedOperation" => Self::FailedOperation,
            "FailedOperation.InvalidImageState" => Self::FailedOperationInvalidImageState,
            "ImageQuotaLimitExceeded" => Self::ImageQuotaLimitExceeded,
            "InstancesQuotaLimitExceeded" => Self::InstancesQuotaLimitExceeded,
            "InternalError.CAMInnerError" => Self::InternalErrorCamInnerError,
            "InternalError.ResourceOpFailed" => Self::InternalErrorResourceOpFailed,
            "InternalServerError" | "InternalError" => Self::InternalServerError,
            "InvalidAccount.InsufficientBalance" => {
                Self::InvalidAccountInsufficientBalance
            }
            "InvalidAccount.UnpaidOrder" => Self::InvalidAccountUnpaidOrder,
            "InvalidAccountId.NotFound" => Self::InvalidAccountIdNotFound,
            "InvalidAccountIs.YourSelf" => Self::InvalidAccountIsYourSelf,
            "InvalidAction" => Self::InvalidAction,
            "InvalidAction.ActionUnavailable" => Self::InvalidActionActionUnavailable,
            "InvalidAction.NotFound" => Self::InvalidActionNotFound,
            "InvalidAddressId.Blocked" => Self::InvalidAddressIdBlocked,
            "InvalidAddressId.NotFound" => Self::InvalidAddressIdNotFound,
            "InvalidAddressIdState.InArrears" => Self::InvalidAddressIdStateInArrears,
            "InvalidAddressIdStatus.NotPermit" => Self::InvalidAddressIdStatusNotPermit,
            "InvalidAddressState" => Self::InvalidAddressState,
            "InvalidClientToken.TooLong" => Self::InvalidClientTokenTooLong,
            "InvalidFilter" => Self::InvalidFilter,
            "InvalidFilterValue.LimitExceeded" => Self::InvalidFilterValueLimitExceeded,
            "InvalidHostId.Malformed" => Self::InvalidHostIdMalformed,
            "InvalidHostId.NotFound" => Self::InvalidHostIdNotFound,
            "InvalidImageId.InShared" => Self::InvalidImageIdInShared,
            "InvalidImageId.IncorrectState" => Self::InvalidImageIdIncorrectState,
            "InvalidImageId.Malformed" => Self::InvalidImageIdMalformed,
            "InvalidImageId.NotFound" => Self::InvalidImageIdNotFound,
            "InvalidImageId.TooLarge" => Self::InvalidImageIdTooLarge,
            "InvalidImageName.Duplicate" => Self::InvalidImageNameDuplicate,
            "InvalidInstance.NotSupported" => Self::InvalidInstanceNotSupported,
            "InvalidInstanceId.AlreadyBindEip" => Self::InvalidInstanceIdAlreadyBindEip,
            "InvalidInstanceId.Malformed" => Self::InvalidInstanceIdMalformed,
            "InvalidInstanceId.NotFound" => Self::InvalidInstanceIdNotFound,
            "InvalidInstanceName.TooLong" => Self::InvalidInstanceNameTooLong,
            "InvalidInstanceNotSupportedPrepaidInstance" => {
                Self::InvalidInstanceNotSupportedPrepaidInstance
            }
            "InvalidInstanceState" => Self::InvalidInstanceState,
            "InvalidInstanceType.Malformed" => Self::InvalidInstanceTypeMalformed,
            "InvalidKeyPair.LimitExceeded" => Self::InvalidKeyPairLimitExceeded,
            "InvalidKeyPairDescriptionTooLong" => Self::InvalidKeyPairDescriptionTooLong,
            "InvalidKeyPairId.Malformed" => Self::InvalidKeyPairIdMalformed,
            "InvalidKeyPairId.NotFound" => Self::InvalidKeyPairIdNotFound,
            "InvalidKeyPairName.Duplicate" => Self::InvalidKeyPairNameDuplicate,
            "InvalidKeyPairNameEmpty" => Self::InvalidKeyPairNameEmpty,
            "InvalidKeyPairNameIncludeIllegalChar" => {
                Self::InvalidKeyPairNameIncludeIllegalChar
            }
            "InvalidKeyPairNameTooLong" => Self::InvalidKeyPairNameTooLong,
            "InvalidNetworkInterfaceId.NotFound" => {
                Self::InvalidNetworkInterfaceIdNotFound
            }
            "InvalidParameter" => Self::InvalidParameter,
            "InvalidParameter.InvalidParameterCoexistImageIdsFilters" => {
                Self::InvalidParameterInvalidParameterCoexistImageIdsFilters
            }
            "InvalidParameter.SecretIdNotFound" => Self::InvalidParameterSecretIdNotFound,
            "InvalidParameter.SignatureFailure" => Self::InvalidParameterSignatureFailure,
            "InvalidParameter.ValueTooLarge" => Self::InvalidParameterValueTooLarge,
            "InvalidParameterCombination" => Self::InvalidParameterCombination,
            "InvalidParameterConflict" => Self::InvalidParameterConflict,
            "InvalidParameterValue" => Self::InvalidParameterValue,
            "InvalidParameterValue.InvalidParameterValueLimit" => {
                Self::InvalidParameterValueInvalidParameterValueLimit
            }
            "InvalidParameterValue.LimitExceeded" => {
                Self::InvalidParameterValueLimitExceeded
            }
            "InvalidParameterValue.Range" => Self::InvalidParameterValueRange,
            "InvalidParameterValue.TooLong" => Self::InvalidParameterValueTooLong,
            "InvalidParameterValueLimit" => Self::InvalidParameterValueLimit,
            "InvalidParameterValueOffset" => Self::InvalidParameterValueOffset,
            "InvalidPassword" => Self::InvalidPassword,
            "InvalidPeriod" => Self::InvalidPeriod,
            "InvalidPermission" => Self::InvalidPermission,
            "InvalidPrivateIpAddress.AlreadyBindEip" => {
                Self::InvalidPrivateIpAddressAlreadyBindEip
            }
            "InvalidProjectId.NotFound" => Self::InvalidProjectIdNotFound,
            "InvalidPublicKey.Duplicate" => Self::InvalidPublicKeyDuplicate,
            "InvalidPublicKey.Malformed" => Self::InvalidPublicKeyMalformed,
            "InvalidRegion.NotFound" => Self::InvalidRegionNotFound,
            "InvalidRegion.Unavailable" => Self::InvalidRegionUnavailable,
            "InvalidRequest" => Self::InvalidRequest,
            "InvalidRequest.Forbidden" => Self::InvalidRequestForbidden,
            "InvalidRequest.LimitExceeded" => Self::InvalidRequestLimitExceeded,
            "InvalidRequest.MFACheckFailed" => Self::InvalidRequestMfaCheckFailed,
            "InvalidRequest.ReplayAttack" => Self::InvalidRequestReplayAttack,
            "InvalidRequest.RequestConcurrencyExceeded" => {
                Self::InvalidRequestRequestConcurrencyExceeded
            }
            "InvalidRequest.TokenCheckFailed" => Self::InvalidRequestTokenCheckFailed,
            "InvalidRequest.UnsupportedProtocol" => {
                Self::InvalidRequestUnsupportedProtocol
            }
            "InvalidZone.MismatchRegion" => Self::InvalidZoneMismatchRegion,
            "IpInBlacklist" => Self::IpInBlacklist,
            "IpNotInWhitelist" => Self::IpNotInWhitelist,
            "LimitExceeded" => Self::LimitExceeded,
            "MissingParameter" => Self::MissingParameter,
            "MissingResourceId" => Self::MissingResourceId,
            "MutexOperation.TaskRunning" => Self::MutexOperationTaskRunning,
            "NoSuchProduct" => Self::NoSuchProduct,
            "NoSuchVersion" => Self::NoSuchVersion,
            "OperationDenied.InstanceOperationInProgress" => {
                Self::OperationDeniedInstanceOperationInProgress
            }
            "OperationDenied.MutexTaskRunning" => Self::OperationDeniedMutexTaskRunning,
            "OverQuota" => Self::OverQuota,
            "RequestLimitExceeded" => Self::RequestLimitExceeded,
            "RequestLimitExceeded.GlobalRegionUinLimitExceeded" => {
                Self::RequestLimitExceededGlobalRegionUinLimitExceeded
            }
            "RequestLimitExceeded.IPLimitExceeded" => {
                Self::RequestLimitExceededIpLimitExceeded
            }
            "RequestLimitExceeded.UinLimitExceeded" => {
                Self::RequestLimitExceededUinLimitExceeded
            }
            "RequestSizeLimitExceeded" => Self::RequestSizeLimitExceeded,
            "ResourceInUse" => Self::ResourceInUse,
            "ResourceInsufficient" => Self::ResourceInsufficient,
            "ResourceNotFound" => Self::ResourceNotFound,
            "ResourceUnavailable" => Self::ResourceUnavailable,
            "ResourceUnavailable.SnapshotCreating" => {
                Self::ResourceUnavailableSnapshotCreating
            }
            "ResponseSizeLimitExceeded" => Self::ResponseSizeLimitExceeded,
            "ServiceUnavailable" => Self::ServiceUnavailable,
            "UnauthorizedOperation" => Self::UnauthorizedOperation,
            "UnknownParameter" => Self::UnknownParameter,
            "UnsupportedOperation" => Self::UnsupportedOperation,
            "UnsupportedOperation.MutexOperationTaskRunning" => {
                Self::UnsupportedOperationMutexOperationTaskRunning
            }
            "UnsupportedProtocol" => Self::UnsupportedProtocol,
            "UnsupportedRegion" => Self::UnsupportedRegion,
            "VpcAddrNotInSubNet" => Self::VpcAddrNotInSubNet,
            "VpcIdNotMatch" => Self::VpcIdNotMatch,
            "VpcIpIsUsed" => Self::VpcIpIsUsed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
