//! Version 2017-03-12.

mod addresses;
mod filters;
mod images;
mod inquiries;
mod instances;
mod key_pairs;
mod listing;
mod purchase;
mod regions;
mod resizing;

use super::Handler;

/// The actions and their handlers.
pub const HANDLERS: &[(&str, Handler)] = &[
    ("DescribeRegions", regions::regions),
    ("DescribeZones", regions::zones),
    ("DescribeInstanceTypeConfigs", regions::instance_types),
    ("DescribeInstances", listing::instances),
    ("DescribeInstancesStatus", listing::states),
    ("DescribeInstanceInternetBandwidthConfigs", listing::bandwidths),
    ("RunInstances", purchase::run),
    ("StartInstances", instances::start),
    ("StopInstances", instances::stop),
    ("RebootInstances", instances::reboot),
    ("TerminateInstances", instances::terminate),
    ("RenewInstances", instances::renew),
    ("ModifyInstancesAttribute", instances::rename),
    ("ModifyInstancesProject", instances::move_to_project),
    ("ModifyInstancesRenewFlag", instances::set_renewal),
    ("ResetInstancesPassword", instances::reset_password),
    ("UpdateInstanceVpcConfig", instances::move_within_vpc),
    ("ResetInstance", instances::reinstall),
    ("ResetInstancesType", resizing::instance_type),
    ("ResizeInstanceDisks", resizing::disk),
    ("ResetInstancesInternetMaxBandwidth", resizing::bandwidth),
    ("InquiryPriceRunInstances", inquiries::run),
    ("InquiryPriceRenewInstances", inquiries::renew),
    ("InquiryPriceResetInstance", inquiries::reinstall),
    ("InquiryPriceResetInstancesType", inquiries::instance_type),
    ("InquiryPriceResizeInstanceDisks", inquiries::disk),
    ("InquiryPriceResetInstancesInternetMaxBandwidth", inquiries::bandwidth),
    ("AllocateAddresses", addresses::allocate),
    ("AssociateAddress", addresses::associate),
    ("DescribeAddressQuota", addresses::quota),
    ("DescribeAddresses", addresses::list),
    ("DisassociateAddress", addresses::disassociate),
    ("ModifyAddressAttribute", addresses::rename),
    ("ReleaseAddresses", addresses::release),
    ("TransformAddress", addresses::transform),
    ("CreateImage", images::create),
    ("DeleteImages", images::delete),
    ("DescribeImageSharePermission", images::shares),
    ("DescribeImages", images::list),
    ("ModifyImageAttribute", images::change),
    ("ModifyImageSharePermission", images::share),
    ("SyncImages", images::copy),
    ("AssociateInstancesKeyPairs", key_pairs::bind),
    ("CreateKeyPair", key_pairs::create),
    ("DeleteKeyPairs", key_pairs::delete),
    ("DescribeKeyPairs", key_pairs::list),
    ("DisassociateInstancesKeyPairs", key_pairs::unbind),
    ("ImportKeyPair", key_pairs::import),
    ("ModifyKeyPairAttribute", key_pairs::change),
];
