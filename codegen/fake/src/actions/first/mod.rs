//! The older API. Its booleans travel as 0 and 1.

mod addresses;
mod batch;
mod images;
mod inquiries;
mod instances;
mod key_pairs;
mod listing;
mod network;
mod purchase;
mod regions;
mod rules;
mod security_groups;

use super::Behaviour;

/// What the action does.
pub fn behaviour(action: &str) -> Option<Behaviour> {
    Some(match action {
        "DescribeAvailabilityZones" => regions::zones,
        "DescribeProductRegionList" => regions::product_regions,
        "DescribeZoneAbility" => regions::abilities,

        "DescribeInstances" => listing::instances,
        "RunInstances" => purchase::prepaid,
        "RunInstancesHour" => purchase::hourly,
        "StartInstances" => instances::start,
        "StopInstances" => instances::stop,
        "RestartInstances" => instances::restart,
        "ReturnInstance" => instances::give_back,
        "RenewInstance" => instances::renew,
        "SetAutoRenew" => instances::set_renewal,
        "ModifyInstanceAttributes" => instances::rename,
        "ModifyInstanceProject" => instances::move_to_project,
        "ResetInstancePassword" => instances::reset_password,
        "ResetInstances" => instances::reinstall,
        "ResizeInstance" => instances::resize,
        "ResizeInstanceHour" => instances::resize_hourly,
        "InquiryInstancePrice" => inquiries::prepaid,
        "InquiryInstancePriceHour" => inquiries::hourly,

        "AttachNetworkInterface" => network::attach,
        "UpdateInstanceBandwidth" => network::bandwidth,
        "UpdateInstanceBandwidthHour" => network::bandwidth_hourly,

        "CreateEip" => addresses::create,
        "DeleteEip" => addresses::delete,
        "DescribeEip" => addresses::list,
        "DescribeEipQuota" => addresses::quota,
        "EipBindInstance" => addresses::bind,
        "EipUnBindInstance" => addresses::unbind,
        "ModifyEipAttributes" => addresses::rename,
        "TransformMode" => addresses::set_mode,
        "TransformWanIpToEip" => addresses::transform,

        "CancelShareImage" => images::unshare,
        "CreateImage" => images::create,
        "DeleteImages" => images::delete,
        "DescribeImages" => images::list,
        "GetImageShareUinInfo" => images::shares,
        "ModifyImageAttributes" => images::change,
        "ShareImage" => images::share,
        "SyncCvmImage" => images::copy,

        "BindInstanceKey" => key_pairs::bind,
        "CreateKeyPair" => key_pairs::create,
        "DeleteKeyPair" => key_pairs::delete,
        "DescribeKeyPairs" => key_pairs::list,
        "ImportKeyPair" => key_pairs::import,
        "ModifyKeyPair" => key_pairs::rename,
        "UnBindInstanceKey" => key_pairs::unbind,

        "CreateSecurityGroup" => security_groups::create,
        "DeleteSecurityGroup" => security_groups::delete,
        "DescribeAssociateSecurityGroups" => security_groups::associates,
        "DescribeInstancesOfSecurityGroup" => security_groups::instances,
        "DescribeNetworkInterfacesOfSecurityGroup" => security_groups::interfaces,
        "DescribeSecurityGroupEx" => security_groups::list,
        "ModifySecurityGroupAttributes" => security_groups::change,
        "ModifySecurityGroupsOfInstance" => security_groups::set_of_instances,
        "ModifySecurityGroupsOfNetworkInterface" => security_groups::set_of_interfaces,
        "CreateSecurityGroupPolicy" => rules::insert,
        "DeleteSecurityGroupPolicy" => rules::delete,
        "DescribeSecurityGroupPolicys" => rules::list,
        "ModifySecurityGroupPolicys" => rules::replace_all,
        "ModifySingleSecurityGroupPolicy" => rules::replace,
        _ => return None,
    })
}
