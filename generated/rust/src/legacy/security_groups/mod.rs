// @generated from the spec; edit that and run `cargo xtask codegen`.
mod create_security_group;
mod create_security_group_policy;
mod delete_security_group;
mod delete_security_group_policy;
mod describe_associate_security_groups;
mod describe_instances_of_security_group;
mod describe_network_interfaces_of_security_group;
mod describe_security_group_ex;
mod describe_security_group_policys;
mod modify_security_group_attributes;
mod modify_security_group_policys;
mod modify_security_groups_of_instance;
mod modify_security_groups_of_network_interface;
mod modify_single_security_group_policy;

pub use create_security_group::{CreateSecurityGroupRequest, CreateSecurityGroupResponse};
pub use create_security_group_policy::{
    CreateSecurityGroupPolicyRequest, CreateSecurityGroupPolicyResponse,
};
pub use delete_security_group::{DeleteSecurityGroupRequest, DeleteSecurityGroupResponse};
pub use delete_security_group_policy::{
    DeleteSecurityGroupPolicyRequest, DeleteSecurityGroupPolicyResponse,
};
pub use describe_associate_security_groups::{
    DescribeAssociateSecurityGroupsRequest, DescribeAssociateSecurityGroupsResponse,
};
pub use describe_instances_of_security_group::{
    DescribeInstancesOfSecurityGroupRequest, DescribeInstancesOfSecurityGroupResponse,
};
pub use describe_network_interfaces_of_security_group::{
    DescribeNetworkInterfacesOfSecurityGroupRequest,
    DescribeNetworkInterfacesOfSecurityGroupResponse,
};
pub use describe_security_group_ex::{
    DescribeSecurityGroupExRequest, DescribeSecurityGroupExResponse,
};
pub use describe_security_group_policys::{
    DescribeSecurityGroupPolicysRequest, DescribeSecurityGroupPolicysResponse,
};
pub use modify_security_group_attributes::{
    ModifySecurityGroupAttributesRequest, ModifySecurityGroupAttributesResponse,
};
pub use modify_security_group_policys::{
    ModifySecurityGroupPolicysRequest, ModifySecurityGroupPolicysResponse,
};
pub use modify_security_groups_of_instance::{
    ModifySecurityGroupsOfInstanceRequest, ModifySecurityGroupsOfInstanceResponse,
};
pub use modify_security_groups_of_network_interface::{
    ModifySecurityGroupsOfNetworkInterfaceRequest,
    ModifySecurityGroupsOfNetworkInterfaceResponse,
};
pub use modify_single_security_group_policy::{
    ModifySingleSecurityGroupPolicyRequest, ModifySingleSecurityGroupPolicyResponse,
};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &create_security_group::ACTION,
    &create_security_group_policy::ACTION,
    &delete_security_group::ACTION,
    &delete_security_group_policy::ACTION,
    &describe_associate_security_groups::ACTION,
    &describe_instances_of_security_group::ACTION,
    &describe_network_interfaces_of_security_group::ACTION,
    &describe_security_group_ex::ACTION,
    &describe_security_group_policys::ACTION,
    &modify_security_group_attributes::ACTION,
    &modify_security_group_policys::ACTION,
    &modify_security_groups_of_instance::ACTION,
    &modify_security_groups_of_network_interface::ACTION,
    &modify_single_security_group_policy::ACTION,
];
