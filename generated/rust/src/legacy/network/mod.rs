// @generated from the spec; edit that and run `cargo xtask codegen`.
mod attach_network_interface;
mod update_instance_bandwidth;
mod update_instance_bandwidth_hour;

pub use attach_network_interface::{
    AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse,
};
pub use update_instance_bandwidth::{
    UpdateInstanceBandwidthRequest, UpdateInstanceBandwidthResponse,
};
pub use update_instance_bandwidth_hour::{
    UpdateInstanceBandwidthHourRequest, UpdateInstanceBandwidthHourResponse,
};

pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[
    &attach_network_interface::ACTION,
    &update_instance_bandwidth::ACTION,
    &update_instance_bandwidth_hour::ACTION,
];
