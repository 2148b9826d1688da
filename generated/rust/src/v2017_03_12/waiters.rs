// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Waiters: what [`Client::wait`](super::Client::wait) waits for, such as resources that have reached a state.

/// Until every elastic IP address is bound, either to an instance or only to a network interface.
///
/// Calls DescribeAddresses every 3 seconds, for at most 120 seconds.
#[cfg(feature = "addresses")]
pub fn addresses_bound(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeAddressesRequest> {
    use super::types::AddressState as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "addresses_bound",
            ids.into_iter().map(Into::into).collect(),
            3,
            120,
            |ids| super::DescribeAddressesRequest::new().address_ids(ids),
            |item| {
                let state = item
                    .address_status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.address_id.clone(),
                    match &item.address_status {
                        Some(State::Bind | State::BindEni) => Progress::Success,
                        Some(State::Offlining | State::CreateFailed) => {
                            Progress::Failure(state)
                        }
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("AddressIds")
}

/// Until every elastic IP address is unbound.
///
/// Calls DescribeAddresses every 3 seconds, for at most 120 seconds.
#[cfg(feature = "addresses")]
pub fn addresses_unbound(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeAddressesRequest> {
    use super::types::AddressState as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "addresses_unbound",
            ids.into_iter().map(Into::into).collect(),
            3,
            120,
            |ids| super::DescribeAddressesRequest::new().address_ids(ids),
            |item| {
                let state = item
                    .address_status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.address_id.clone(),
                    match &item.address_status {
                        Some(State::Unbind) => Progress::Success,
                        Some(State::Offlining | State::CreateFailed) => {
                            Progress::Failure(state)
                        }
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("AddressIds")
}

/// Until every image is ready.
///
/// Calls DescribeImages every 15 seconds, for at most 3600 seconds.
#[cfg(feature = "images")]
pub fn images_normal(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeImagesRequest> {
    use super::types::ImageState as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "images_normal",
            ids.into_iter().map(Into::into).collect(),
            15,
            3600,
            |ids| super::DescribeImagesRequest::new().image_ids(ids),
            |item| {
                let state = item
                    .image_state
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.image_id.clone(),
                    match &item.image_state {
                        Some(State::Normal) => Progress::Success,
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("ImageIds")
}

/// Until every instance is running.
///
/// Calls DescribeInstancesStatus every 5 seconds, for at most 600 seconds.
#[cfg(feature = "instances")]
pub fn instances_running(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeInstancesStatusRequest> {
    use super::types::InstanceState as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "instances_running",
            ids.into_iter().map(Into::into).collect(),
            5,
            600,
            |ids| super::DescribeInstancesStatusRequest::new().instance_ids(ids),
            |item| {
                let state = item
                    .instance_state
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.instance_id.clone(),
                    match &item.instance_state {
                        Some(State::Running) => Progress::Success,
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("InstanceIds")
}

/// Until every instance is shut down.
///
/// Calls DescribeInstancesStatus every 5 seconds, for at most 600 seconds.
#[cfg(feature = "instances")]
pub fn instances_stopped(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeInstancesStatusRequest> {
    use super::types::InstanceState as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "instances_stopped",
            ids.into_iter().map(Into::into).collect(),
            5,
            600,
            |ids| super::DescribeInstancesStatusRequest::new().instance_ids(ids),
            |item| {
                let state = item
                    .instance_state
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.instance_id.clone(),
                    match &item.instance_state {
                        Some(State::Stopped) => Progress::Success,
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("InstanceIds")
}

/// Until no instance is listed any more.
///
/// Calls DescribeInstancesStatus every 5 seconds, for at most 600 seconds.
#[cfg(feature = "instances")]
pub fn instances_terminated(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeInstancesStatusRequest> {
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "instances_terminated",
            ids.into_iter().map(Into::into).collect(),
            5,
            600,
            |ids| super::DescribeInstancesStatusRequest::new().instance_ids(ids),
            |item| {
                let state = item
                    .instance_state
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (item.instance_id.clone(), Progress::Pending(state))
            },
            true,
            100,
        )
        .ids_in("InstanceIds")
}
