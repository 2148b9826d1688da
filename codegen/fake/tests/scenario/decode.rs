//! Answers read by the generated client, and written again: what comes back must be what was answered.

use serde_json::Value;
use tencentcloud_core::{Api, Decode, Encode, from_json, to_json};
use tencentcloud_cvm::{v2, v2017_03_12};

/// Reads an answer, envelope taken off, as the type of the action's answer, and writes it again.
pub fn round_trip(folder: &str, action: &str, answer: &Value) -> Value {
    match folder {
        "v2" => first(action, answer),
        _ => revised(action, answer),
    }
}

fn again<T: Decode + Encode>(api: &Api, answer: &Value) -> Value {
    let read: T = from_json(&answer.to_string(), api).unwrap_or_else(|error| panic!("{error}: {answer}"));
    serde_json::from_str(&to_json(&read, api)).expect("the encoder writes JSON")
}

/// A function that knows the type of each action's answer.
macro_rules! answers {
    ($name:ident, $module:ident: $($action:ident $response:ident),* $(,)?) => {
        fn $name(action: &str, answer: &Value) -> Value {
            match action {
                $(stringify!($action) => again::<$module::$response>(&$module::API, answer),)*
                _ => panic!("{action} is not in the list of answers"),
            }
        }
    };
}

answers!(
    first, v2:
    AttachNetworkInterface AttachNetworkInterfaceResponse,
    BindInstanceKey BindInstanceKeyResponse,
    CancelShareImage CancelShareImageResponse,
    CreateEip CreateEipResponse,
    CreateImage CreateImageResponse,
    CreateKeyPair CreateKeyPairResponse,
    CreateSecurityGroup CreateSecurityGroupResponse,
    CreateSecurityGroupPolicy CreateSecurityGroupPolicyResponse,
    DeleteEip DeleteEipResponse,
    DeleteImages DeleteImagesResponse,
    DeleteKeyPair DeleteKeyPairResponse,
    DeleteSecurityGroup DeleteSecurityGroupResponse,
    DeleteSecurityGroupPolicy DeleteSecurityGroupPolicyResponse,
    DescribeAssociateSecurityGroups DescribeAssociateSecurityGroupsResponse,
    DescribeAvailabilityZones DescribeAvailabilityZonesResponse,
    DescribeEip DescribeEipResponse,
    DescribeEipQuota DescribeEipQuotaResponse,
    DescribeImages DescribeImagesResponse,
    DescribeInstances DescribeInstancesResponse,
    DescribeInstancesOfSecurityGroup DescribeInstancesOfSecurityGroupResponse,
    DescribeKeyPairs DescribeKeyPairsResponse,
    DescribeNetworkInterfacesOfSecurityGroup DescribeNetworkInterfacesOfSecurityGroupResponse,
    DescribeProductRegionList DescribeProductRegionListResponse,
    DescribeSecurityGroupEx DescribeSecurityGroupExResponse,
    DescribeSecurityGroupPolicys DescribeSecurityGroupPolicysResponse,
    DescribeZoneAbility DescribeZoneAbilityResponse,
    EipBindInstance EipBindInstanceResponse,
    EipUnBindInstance EipUnBindInstanceResponse,
    GetImageShareUinInfo GetImageShareUinInfoResponse,
    ImportKeyPair ImportKeyPairResponse,
    InquiryInstancePrice InquiryInstancePriceResponse,
    InquiryInstancePriceHour InquiryInstancePriceHourResponse,
    ModifyEipAttributes ModifyEipAttributesResponse,
    ModifyImageAttributes ModifyImageAttributesResponse,
    ModifyInstanceAttributes ModifyInstanceAttributesResponse,
    ModifyInstanceProject ModifyInstanceProjectResponse,
    ModifyKeyPair ModifyKeyPairResponse,
    ModifySecurityGroupAttributes ModifySecurityGroupAttributesResponse,
    ModifySecurityGroupPolicys ModifySecurityGroupPolicysResponse,
    ModifySecurityGroupsOfInstance ModifySecurityGroupsOfInstanceResponse,
    ModifySecurityGroupsOfNetworkInterface ModifySecurityGroupsOfNetworkInterfaceResponse,
    ModifySingleSecurityGroupPolicy ModifySingleSecurityGroupPolicyResponse,
    RenewInstance RenewInstanceResponse,
    ResetInstancePassword ResetInstancePasswordResponse,
    ResetInstances ResetInstancesResponse,
    ResizeInstance ResizeInstanceResponse,
    ResizeInstanceHour ResizeInstanceHourResponse,
    RestartInstances RestartInstancesResponse,
    ReturnInstance ReturnInstanceResponse,
    RunInstances RunInstancesResponse,
    RunInstancesHour RunInstancesHourResponse,
    SetAutoRenew SetAutoRenewResponse,
    ShareImage ShareImageResponse,
    StartInstances StartInstancesResponse,
    StopInstances StopInstancesResponse,
    SyncCvmImage SyncCvmImageResponse,
    TransformMode TransformModeResponse,
    TransformWanIpToEip TransformWanIpToEipResponse,
    UnBindInstanceKey UnBindInstanceKeyResponse,
    UpdateInstanceBandwidth UpdateInstanceBandwidthResponse,
    UpdateInstanceBandwidthHour UpdateInstanceBandwidthHourResponse,
);

answers!(
    revised, v2017_03_12:
    AllocateAddresses AllocateAddressesResponse,
    AssociateAddress AssociateAddressResponse,
    AssociateInstancesKeyPairs AssociateInstancesKeyPairsResponse,
    CreateImage CreateImageResponse,
    CreateKeyPair CreateKeyPairResponse,
    DeleteImages DeleteImagesResponse,
    DeleteKeyPairs DeleteKeyPairsResponse,
    DescribeAddressQuota DescribeAddressQuotaResponse,
    DescribeAddresses DescribeAddressesResponse,
    DescribeImageSharePermission DescribeImageSharePermissionResponse,
    DescribeImages DescribeImagesResponse,
    DescribeInstanceInternetBandwidthConfigs DescribeInstanceInternetBandwidthConfigsResponse,
    DescribeInstanceTypeConfigs DescribeInstanceTypeConfigsResponse,
    DescribeInstances DescribeInstancesResponse,
    DescribeInstancesStatus DescribeInstancesStatusResponse,
    DescribeKeyPairs DescribeKeyPairsResponse,
    DescribeRegions DescribeRegionsResponse,
    DescribeZones DescribeZonesResponse,
    DisassociateAddress DisassociateAddressResponse,
    DisassociateInstancesKeyPairs DisassociateInstancesKeyPairsResponse,
    ImportKeyPair ImportKeyPairResponse,
    InquiryPriceRenewInstances InquiryPriceRenewInstancesResponse,
    InquiryPriceResetInstance InquiryPriceResetInstanceResponse,
    InquiryPriceResetInstancesInternetMaxBandwidth InquiryPriceResetInstancesInternetMaxBandwidthResponse,
    InquiryPriceResetInstancesType InquiryPriceResetInstancesTypeResponse,
    InquiryPriceResizeInstanceDisks InquiryPriceResizeInstanceDisksResponse,
    InquiryPriceRunInstances InquiryPriceRunInstancesResponse,
    ModifyAddressAttribute ModifyAddressAttributeResponse,
    ModifyImageAttribute ModifyImageAttributeResponse,
    ModifyImageSharePermission ModifyImageSharePermissionResponse,
    ModifyInstancesAttribute ModifyInstancesAttributeResponse,
    ModifyInstancesProject ModifyInstancesProjectResponse,
    ModifyInstancesRenewFlag ModifyInstancesRenewFlagResponse,
    ModifyKeyPairAttribute ModifyKeyPairAttributeResponse,
    RebootInstances RebootInstancesResponse,
    ReleaseAddresses ReleaseAddressesResponse,
    RenewInstances RenewInstancesResponse,
    ResetInstance ResetInstanceResponse,
    ResetInstancesInternetMaxBandwidth ResetInstancesInternetMaxBandwidthResponse,
    ResetInstancesPassword ResetInstancesPasswordResponse,
    ResetInstancesType ResetInstancesTypeResponse,
    ResizeInstanceDisks ResizeInstanceDisksResponse,
    RunInstances RunInstancesResponse,
    StartInstances StartInstancesResponse,
    StopInstances StopInstancesResponse,
    SyncImages SyncImagesResponse,
    TerminateInstances TerminateInstancesResponse,
    TransformAddress TransformAddressResponse,
    UpdateInstanceVpcConfig UpdateInstanceVpcConfigResponse,
);
