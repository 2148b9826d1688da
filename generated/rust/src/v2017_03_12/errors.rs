// @generated from the spec; edit that and run `cargo xtask codegen`.
/// Codes of errors, with what the manual says of them.
///
/// `ErrorCode::from(code)` reads the code of an [`Error`](tencentcloud_core::Error).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `AccountQualificationRestrictions`: The account has not passed the check of its qualification.
    ///
    /// The credentials or their rights are at fault.
    ///
    /// Listed by `InquiryPriceRunInstances`, `RunInstances`.
    AccountQualificationRestrictions,
    /// `AddressQuotaLimitExceeded`: The account has as many addresses in the region as it may, which is 20.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AllocateAddresses`, `TransformAddress`.
    AddressQuotaLimitExceeded,
    /// `AddressQuotaLimitExceeded.DailyAllocate`: A quota of the day is used up: of addresses that the account applies for in the region, which is twice the quota of addresses, or, from DisassociateAddress, of ordinary public addresses given in place of an elastic one.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AllocateAddresses`, `DisassociateAddress`, `TransformAddress`.
    AddressQuotaLimitExceededDailyAllocate,
    /// `AuthFailure`: The credentials could not be verified, or they lack rights.
    ///
    /// The credentials or their rights are at fault.
    ///
    /// The manual contradicts itself: The samples of error responses print it and an older table gives it three meanings; the newer table replaces it by UnauthorizedOperation and others. We know both.
    AuthFailure,
    /// `EniNotAllowedChangeSubnet`: The network interface may not move to another subnet.
    ///
    /// The request is at fault.
    ///
    /// Listed by `UpdateInstanceVpcConfig`.
    EniNotAllowedChangeSubnet,
    /// `ImageQuotaLimitExceeded`: The region holds as many private images of the account as it may.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateImage`.
    ImageQuotaLimitExceeded,
    /// `InstancesQuotaLimitExceeded`: The account may not buy as many instances as were asked for.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRunInstances`, `RunInstances`.
    InstancesQuotaLimitExceeded,
    /// `InternalError.CAMInnerError`: The check of the caller's rights failed in another way than the codes above say.
    ///
    /// The credentials or their rights are at fault.
    ///
    /// The manual contradicts itself: The first word of the code says that the service failed, the table that the check of rights did, with the words of 4110 of the legacy API. We follow the table, so the call is not repeated.
    InternalErrorCamInnerError,
    /// `InternalError.ResourceOpFailed`: The operation on the resource failed; the message says how.
    ///
    /// The service is at fault; a later call may succeed.
    InternalErrorResourceOpFailed,
    /// `InternalServerError`: The service failed; try later.
    ///
    /// The service is at fault; a later call may succeed.
    ///
    /// Listed by `AssociateInstancesKeyPairs`, `CreateKeyPair`, `DeleteKeyPairs`, `DescribeInstanceInternetBandwidthConfigs`, `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeInstancesStatus`, `DescribeKeyPairs`, `DisassociateInstancesKeyPairs`, `ImportKeyPair`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `ModifyKeyPairAttribute`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    ///
    /// The manual contradicts itself: The pages of the actions print InternalServerError, the public table InternalError. We name it after the pages and know both.
    InternalServerError,
    /// `InvalidAccount.InsufficientBalance`: The balance of the account does not cover the price.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRenewInstances`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `RenewInstances`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`, `ResizeInstanceDisks`.
    InvalidAccountInsufficientBalance,
    /// `InvalidAccount.UnpaidOrder`: The account has an order that is not paid yet.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRenewInstances`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `RenewInstances`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`, `ResizeInstanceDisks`.
    InvalidAccountUnpaidOrder,
    /// `InvalidAccountId.NotFound`: There is no account with this id.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `ModifyImageSharePermission`.
    InvalidAccountIdNotFound,
    /// `InvalidAccountIs.YourSelf`: The account to share with is the caller's own.
    ///
    /// The request is at fault.
    ///
    /// Listed by `ModifyImageSharePermission`.
    ///
    /// The manual contradicts itself: The code reads InvalidAccountIs, beside InvalidAccountId.NotFound on the same page. We keep the spelling.
    InvalidAccountIsYourSelf,
    /// `InvalidAction.ActionUnavailable`: The action is closed for maintenance; try later.
    ///
    /// The service is at fault; a later call may succeed.
    InvalidActionActionUnavailable,
    /// `InvalidAction.NotFound`: This host or this version has no such action, or it is under maintenance; each action has its own host.
    ///
    /// The request is at fault.
    InvalidActionNotFound,
    /// `InvalidAddressId.Blocked`: The address is blocked, and must be unblocked before it can be bound or unbound.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`, `DisassociateAddress`.
    InvalidAddressIdBlocked,
    /// `InvalidAddressId.NotFound`: There is no elastic IP address with this id.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `AssociateAddress`, `DisassociateAddress`, `ModifyAddressAttribute`, `ReleaseAddresses`.
    InvalidAddressIdNotFound,
    /// `InvalidAddressIdState.InArrears`: The bill of the address is overdue.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`.
    ///
    /// The manual contradicts itself: The code has State where InvalidAddressIdStatus.NotPermit on the same page has Status. We keep both as printed.
    InvalidAddressIdStateInArrears,
    /// `InvalidAddressIdStatus.NotPermit`: The state of the address forbids the operation; only UNBIND can be bound, only BIND and BIND\_ENI unbound.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`, `DisassociateAddress`.
    InvalidAddressIdStatusNotPermit,
    /// `InvalidAddressState`: The state of the address forbids its release; it must be UNBIND.
    ///
    /// The request is at fault.
    ///
    /// Listed by `ReleaseAddresses`.
    ///
    /// The manual contradicts itself: ReleaseAddresses uses this code where its neighbours use InvalidAddressIdStatus.NotPermit. We keep both as printed.
    InvalidAddressState,
    /// `InvalidClientToken.TooLong`: The token that makes repeats safe is longer than 64 ASCII characters.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRunInstances`, `RunInstances`.
    InvalidClientTokenTooLong,
    /// `InvalidFilter`: The action does not know this filter.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeImages`, `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeKeyPairs`.
    InvalidFilter,
    /// `InvalidFilterValue.LimitExceeded`: A filter has more values than the action takes.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeKeyPairs`.
    InvalidFilterValueLimitExceeded,
    /// `InvalidHostId.Malformed`: The id of a dedicated host is malformed, for instance too short.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeInstances`.
    InvalidHostIdMalformed,
    /// `InvalidHostId.NotFound`: There is no dedicated host with this id, or it belongs to another account.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `InquiryPriceRunInstances`, `RunInstances`.
    InvalidHostIdNotFound,
    /// `InvalidImageId.InShared`: The image is shared with other accounts.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DeleteImages`.
    InvalidImageIdInShared,
    /// `InvalidImageId.IncorrectState`: The image is in a state that forbids the operation.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DeleteImages`, `ModifyImageAttribute`, `SyncImages`.
    InvalidImageIdIncorrectState,
    /// `InvalidImageId.Malformed`: The id of the image is malformed.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DeleteImages`, `ModifyImageAttribute`, `SyncImages`.
    ///
    /// The manual contradicts itself: ModifyImageAttribute says that the new name is malformed, other pages speak of the id. We take the id.
    InvalidImageIdMalformed,
    /// `InvalidImageId.NotFound`: There is no image with this id.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `DeleteImages`, `DescribeImageSharePermission`, `ModifyImageAttribute`, `SyncImages`.
    InvalidImageIdNotFound,
    /// `InvalidImageId.TooLarge`: The image is too large for the operation; one that is copied to a region must be smaller than 50 GB.
    ///
    /// The request is at fault.
    ///
    /// Listed by `SyncImages`.
    InvalidImageIdTooLarge,
    /// `InvalidImageName.Duplicate`: Another image has this name.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateImage`, `ModifyImageAttribute`.
    InvalidImageNameDuplicate,
    /// `InvalidInstance.NotSupported`: The instance does not support the operation, at least in its present state.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`, `AssociateInstancesKeyPairs`, `CreateImage`, `DescribeInstanceInternetBandwidthConfigs`, `DisassociateAddress`, `DisassociateInstancesKeyPairs`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TerminateInstances`, `TransformAddress`.
    InvalidInstanceNotSupported,
    /// `InvalidInstanceId.AlreadyBindEip`: The instance has an elastic IP address, which must be unbound first.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`.
    InvalidInstanceIdAlreadyBindEip,
    /// `InvalidInstanceId.Malformed`: An instance id is malformed, for instance too short.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateInstancesKeyPairs`, `DescribeInstanceInternetBandwidthConfigs`, `DescribeInstances`, `DescribeInstancesStatus`, `DisassociateInstancesKeyPairs`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    InvalidInstanceIdMalformed,
    /// `InvalidInstanceId.NotFound`: There is no instance with this id.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `AssociateAddress`, `AssociateInstancesKeyPairs`, `CreateImage`, `DescribeInstanceInternetBandwidthConfigs`, `DisassociateAddress`, `DisassociateInstancesKeyPairs`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `StartInstances`, `StopInstances`, `TransformAddress`.
    InvalidInstanceIdNotFound,
    /// `InvalidInstanceName.TooLong`: The name of the instance is longer than 60 bytes.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRunInstances`, `ModifyInstancesAttribute`, `RunInstances`.
    InvalidInstanceNameTooLong,
    /// `InvalidInstanceNotSupportedPrepaidInstance`: The prepaid instance does not meet the rules for a refund.
    ///
    /// The request is at fault.
    ///
    /// Listed by `TerminateInstances`.
    ///
    /// The manual contradicts itself: The code has no dot, unlike InvalidInstance.NotSupported on the same page. We keep it as printed.
    InvalidInstanceNotSupportedPrepaidInstance,
    /// `InvalidInstanceState`: The state of the instance forbids turning its public address into an elastic one.
    ///
    /// The request is at fault.
    ///
    /// Listed by `TransformAddress`.
    InvalidInstanceState,
    /// `InvalidInstanceType.Malformed`: The name of the model is malformed.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRunInstances`, `RunInstances`.
    InvalidInstanceTypeMalformed,
    /// `InvalidKeyPair.LimitExceeded`: There are more key pairs than allowed.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateKeyPair`, `DeleteKeyPairs`, `DescribeKeyPairs`, `ImportKeyPair`.
    InvalidKeyPairLimitExceeded,
    /// `InvalidKeyPairDescriptionTooLong`: The remark on the key pair is longer than 60 characters.
    ///
    /// The request is at fault.
    ///
    /// Listed by `ModifyKeyPairAttribute`.
    ///
    /// The manual contradicts itself: The page says that the name is too long, the code says the description. We follow the code, which agrees with the limit.
    InvalidKeyPairDescriptionTooLong,
    /// `InvalidKeyPairId.Malformed`: The id of a key pair is malformed, for instance too short.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateInstancesKeyPairs`, `DeleteKeyPairs`, `DescribeKeyPairs`, `DisassociateInstancesKeyPairs`, `ModifyKeyPairAttribute`.
    InvalidKeyPairIdMalformed,
    /// `InvalidKeyPairId.NotFound`: There is no key pair with this id.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `AssociateInstancesKeyPairs`, `DisassociateInstancesKeyPairs`, `ModifyKeyPairAttribute`.
    InvalidKeyPairIdNotFound,
    /// `InvalidKeyPairName.Duplicate`: Another key pair has this name.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateKeyPair`, `ImportKeyPair`, `ModifyKeyPairAttribute`.
    InvalidKeyPairNameDuplicate,
    /// `InvalidKeyPairNameEmpty`: The name of the key pair is empty.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateKeyPair`, `ImportKeyPair`.
    ///
    /// The manual contradicts itself: The codes on names have no dot, save InvalidKeyPairName.Duplicate on the same page. We keep them as printed.
    InvalidKeyPairNameEmpty,
    /// `InvalidKeyPairNameIncludeIllegalChar`: The name of the key pair has other characters than letters, digits and underscores.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateKeyPair`, `ImportKeyPair`.
    InvalidKeyPairNameIncludeIllegalChar,
    /// `InvalidKeyPairNameTooLong`: The name of the key pair is longer than 25 characters.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateKeyPair`, `ImportKeyPair`.
    InvalidKeyPairNameTooLong,
    /// `InvalidNetworkInterfaceId.NotFound`: There is no network interface with this id, or the private address is not on it.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `AssociateAddress`.
    InvalidNetworkInterfaceIdNotFound,
    /// `InvalidParameter`: A required parameter is missing, or one is malformed or not supported; the message says which.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeInstances`, `DescribeKeyPairs`, `DisassociateAddress`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `ModifyKeyPairAttribute`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`.
    InvalidParameter,
    /// `InvalidParameter.InvalidParameterCoexistImageIdsFilters`: ImageIds and Filters were given at once.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeImages`.
    ///
    /// The manual contradicts itself: A clash of two parameters is called InvalidParameterConflict by AssociateAddress. We keep each code as printed.
    InvalidParameterInvalidParameterCoexistImageIdsFilters,
    /// `InvalidParameter.SecretIdNotFound`: There is no key with this SecretId.
    ///
    /// The credentials or their rights are at fault.
    InvalidParameterSecretIdNotFound,
    /// `InvalidParameter.SignatureFailure`: The signature is wrong, most often because the text that was signed differs from the request.
    ///
    /// The credentials or their rights are at fault.
    InvalidParameterSignatureFailure,
    /// `InvalidParameter.ValueTooLarge`: A value is too long.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateImage`, `ModifyImageAttribute`.
    InvalidParameterValueTooLarge,
    /// `InvalidParameterCombination`: The parameters do not go together.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRunInstances`, `RunInstances`.
    InvalidParameterCombination,
    /// `InvalidParameterConflict`: The address was to be bound to an instance and to a private address at once.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`.
    InvalidParameterConflict,
    /// `InvalidParameterValue`: A value is malformed or not supported.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateInstancesKeyPairs`, `CreateKeyPair`, `DeleteKeyPairs`, `DescribeInstanceTypeConfigs`, `DescribeInstances`, `DescribeInstancesStatus`, `DescribeKeyPairs`, `DisassociateInstancesKeyPairs`, `ImportKeyPair`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `InquiryPriceRunInstances`, `ModifyAddressAttribute`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `ModifyKeyPairAttribute`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `RunInstances`, `StartInstances`, `StopInstances`, `TerminateInstances`, `UpdateInstanceVpcConfig`.
    InvalidParameterValue,
    /// `InvalidParameterValue.InvalidParameterValueLimit`: A value is wrong, by the name of the code that of Limit.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeImages`.
    InvalidParameterValueInvalidParameterValueLimit,
    /// `InvalidParameterValue.LimitExceeded`: A list has more values than the action takes.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateInstancesKeyPairs`, `DeleteKeyPairs`, `DescribeInstances`, `DescribeInstancesStatus`, `DisassociateInstancesKeyPairs`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyInstancesRenewFlag`, `RebootInstances`, `ResetInstancesPassword`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    InvalidParameterValueLimitExceeded,
    /// `InvalidParameterValue.Range`: A number lies outside its range.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceRunInstances`, `ResetInstancesInternetMaxBandwidth`, `RunInstances`.
    InvalidParameterValueRange,
    /// `InvalidParameterValue.TooLong`: A value is too long, such as an address name of more than 20 characters.
    ///
    /// The request is at fault.
    ///
    /// Listed by `ModifyAddressAttribute`, `ResetInstancesPassword`.
    InvalidParameterValueTooLong,
    /// `InvalidParameterValueLimit`: The number of values, or the value of Limit, is out of bounds.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeKeyPairs`.
    ///
    /// The manual contradicts itself: The code has no dot where other pages have InvalidParameterValue.LimitExceeded, and its text speaks of the number of values. We keep it as printed.
    InvalidParameterValueLimit,
    /// `InvalidParameterValueOffset`: The value of Offset is wrong.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeKeyPairs`.
    InvalidParameterValueOffset,
    /// `InvalidPassword`: The password breaks the rules on its length or its characters.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRunInstances`, `ResetInstancesPassword`, `RunInstances`.
    ///
    /// The manual contradicts itself: RunInstances says that the password meets the rules; a "not" is lost there. ResetInstancesPassword has it.
    InvalidPassword,
    /// `InvalidPeriod`: The term is not one of 1 to 12, 24 or 36 months.
    ///
    /// The request is at fault.
    ///
    /// Listed by `InquiryPriceRenewInstances`, `InquiryPriceRunInstances`, `RenewInstances`, `RunInstances`.
    InvalidPeriod,
    /// `InvalidPermission`: The account may not do this operation.
    ///
    /// The credentials or their rights are at fault.
    ///
    /// Listed by `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceRunInstances`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesType`, `RunInstances`.
    InvalidPermission,
    /// `InvalidPrivateIpAddress.AlreadyBindEip`: The private address has an elastic IP address already.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`.
    InvalidPrivateIpAddressAlreadyBindEip,
    /// `InvalidProjectId.NotFound`: There is no project with this id.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `CreateKeyPair`.
    InvalidProjectIdNotFound,
    /// `InvalidPublicKey.Duplicate`: There is a key pair with this public key already.
    ///
    /// The request is at fault.
    ///
    /// Listed by `ImportKeyPair`.
    InvalidPublicKeyDuplicate,
    /// `InvalidPublicKey.Malformed`: The public key does not have the format of OpenSSH RSA.
    ///
    /// The request is at fault.
    ///
    /// Listed by `ImportKeyPair`.
    InvalidPublicKeyMalformed,
    /// `InvalidRegion.NotFound`: There is no such region.
    ///
    /// Something the request names does not exist.
    ///
    /// Listed by `SyncImages`.
    InvalidRegionNotFound,
    /// `InvalidRegion.Unavailable`: Images cannot be copied to this region at present.
    ///
    /// The request is at fault.
    ///
    /// Listed by `SyncImages`.
    InvalidRegionUnavailable,
    /// `InvalidRequest.Forbidden`: The account is blocked, or the action is not meant for it.
    ///
    /// The credentials or their rights are at fault.
    InvalidRequestForbidden,
    /// `InvalidRequest.LimitExceeded`: The account called more often than its quota allows.
    ///
    /// Too many calls; a later one may succeed.
    InvalidRequestLimitExceeded,
    /// `InvalidRequest.MFACheckFailed`: The check of the second factor failed.
    ///
    /// The credentials or their rights are at fault.
    InvalidRequestMfaCheckFailed,
    /// `InvalidRequest.ReplayAttack`: The Nonce was used before, or the Timestamp is more than 5 minutes off the service's clock.
    ///
    /// The credentials or their rights are at fault.
    InvalidRequestReplayAttack,
    /// `InvalidRequest.RequestConcurrencyExceeded`: The action is called more often per second than the service bears at present.
    ///
    /// Too many calls; a later one may succeed.
    InvalidRequestRequestConcurrencyExceeded,
    /// `InvalidRequest.TokenCheckFailed`: The token of the temporary key is wrong.
    ///
    /// The credentials or their rights are at fault.
    InvalidRequestTokenCheckFailed,
    /// `InvalidRequest.UnsupportedProtocol`: The call came over HTTP; only HTTPS is served.
    ///
    /// The request is at fault.
    InvalidRequestUnsupportedProtocol,
    /// `InvalidZone.MismatchRegion`: There is no such zone in the region.
    ///
    /// The request is at fault.
    ///
    /// Listed by `DescribeInstanceTypeConfigs`, `DescribeInstances`, `InquiryPriceRunInstances`, `RunInstances`.
    InvalidZoneMismatchRegion,
    /// `MissingParameter`: A required parameter is missing, or one that another makes necessary.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`, `AssociateInstancesKeyPairs`, `CreateKeyPair`, `DeleteKeyPairs`, `DescribeInstanceInternetBandwidthConfigs`, `DisassociateInstancesKeyPairs`, `ImportKeyPair`, `InquiryPriceRenewInstances`, `InquiryPriceResetInstance`, `InquiryPriceResetInstancesInternetMaxBandwidth`, `InquiryPriceResetInstancesType`, `InquiryPriceResizeInstanceDisks`, `InquiryPriceRunInstances`, `ModifyInstancesAttribute`, `ModifyInstancesProject`, `ModifyKeyPairAttribute`, `RebootInstances`, `RenewInstances`, `ResetInstance`, `ResetInstancesInternetMaxBandwidth`, `ResetInstancesPassword`, `ResetInstancesType`, `ResizeInstanceDisks`, `RunInstances`, `StartInstances`, `StopInstances`, `TerminateInstances`.
    MissingParameter,
    /// `MissingResourceId`: Neither an instance nor a network interface with a private address was given.
    ///
    /// The request is at fault.
    ///
    /// Listed by `AssociateAddress`.
    MissingResourceId,
    /// `MutexOperation.TaskRunning`: The same task is running already.
    ///
    /// The request is at fault.
    ///
    /// Listed by `CreateImage`.
    MutexOperationTaskRunning,
    /// `OverQuota`: The image is shared with as many accounts as it may be.
    ///
    /// The request is at fault.
    ///
    /// Listed by `ModifyImageSharePermission`.
    OverQuota,
    /// `UnauthorizedOperation`: The sub-account may not call this action or touch this resource until its administrator allows it.
    ///
    /// The credentials or their rights are at fault.
    ///
    /// The manual contradicts itself: The chapter on signing still gives the number 4101 for a key without rights. We keep the text codes of the table.
    UnauthorizedOperation,
    /// `VpcAddrNotInSubNet`: The private address does not lie in the subnet.
    ///
    /// The request is at fault.
    ///
    /// Listed by `RunInstances`, `UpdateInstanceVpcConfig`.
    VpcAddrNotInSubNet,
    /// `VpcIdNotMatch`: The private network is not the one the instance is in.
    ///
    /// The request is at fault.
    ///
    /// Listed by `UpdateInstanceVpcConfig`.
    VpcIdNotMatch,
    /// `VpcIpIsUsed`: The private address is taken already.
    ///
    /// The request is at fault.
    ///
    /// Listed by `RunInstances`, `UpdateInstanceVpcConfig`.
    VpcIpIsUsed,
    /// A code that this version of the crate does not know.
    Unknown(String),
}

impl ErrorCode {
    /// The code on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountQualificationRestrictions => "AccountQualificationRestrictions",
            Self::AddressQuotaLimitExceeded => "AddressQuotaLimitExceeded",
            Self::AddressQuotaLimitExceededDailyAllocate => {
                "AddressQuotaLimitExceeded.DailyAllocate"
            }
            Self::AuthFailure => "AuthFailure",
            Self::EniNotAllowedChangeSubnet => "EniNotAllowedChangeSubnet",
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
            Self::MissingParameter => "MissingParameter",
            Self::MissingResourceId => "MissingResourceId",
            Self::MutexOperationTaskRunning => "MutexOperation.TaskRunning",
            Self::OverQuota => "OverQuota",
            Self::UnauthorizedOperation => "UnauthorizedOperation",
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
            "AddressQuotaLimitExceeded" => Self::AddressQuotaLimitExceeded,
            "AddressQuotaLimitExceeded.DailyAllocate" => {
                Self::AddressQuotaLimitExceededDailyAllocate
            }
            "AuthFailure" => Self::AuthFailure,
            "EniNotAllowedChangeSubnet" => Self::EniNotAllowedChangeSubnet,
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
            "MissingParameter" => Self::MissingParameter,
            "MissingResourceId" => Self::MissingResourceId,
            "MutexOperation.TaskRunning" => Self::MutexOperationTaskRunning,
            "OverQuota" => Self::OverQuota,
            "UnauthorizedOperation" => Self::UnauthorizedOperation,
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
