//! Round trips of responses through the types of the generated client.

use serde_json::Value;
use tencentcloud_core::{
    decode::{Decode, from_json},
    encode::{Encode, to_json},
    schema::Api,
};
use tencentcloud_cvm::{legacy, v2017_03_12};

/// Decodes a response without its envelope as the response type of the action, and encodes it again.
pub fn round_trip(version: Option<&str>, action: &str, response: &Value) -> Value {
    match version {
        None => legacy(action, response),
        Some(_) => current(action, response),
    }
}

fn again<T: Decode + Encode>(api: &Api, response: &Value) -> Value {
    let read: T = from_json(&response.to_string(), api).unwrap_or_else(|error| panic!("{error}: {response}"));
    serde_json::from_str(&to_json(&read, api)).expect("the encoder writes JSON")
}

/// Defines a function that selects the response type of an action.
macro_rules! responses {
    ($name:ident, $module:ident: $($action:ident $response:ident),* $(,)?) => {
        fn $name(action: &str, response: &Value) -> Value {
            match action {
                $(stringify!($action) => again::<$module::$response>(&$module::API, response),)*
                _ => panic!("{action} is not in the list of responses"),
            }
        }
    };
}

responses!(
    legacy, legacy:
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

responses!(
    current, v2017_03_12:
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
