// @generated from the spec; edit that and run `cargo xtask codegen`.
//! Waiters: what [`Client::wait`](super::Client::wait) waits for, such as resources that have reached a state.

/// Until every elastic IP is bound.
///
/// Calls DescribeEip every 2 seconds, for at most 120 seconds.
#[cfg(feature = "legacy-addresses")]
pub fn eips_bound(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeEipRequest> {
    use super::types::EipStatus as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "eips_bound",
            ids.into_iter().map(Into::into).collect(),
            2,
            120,
            |ids| super::DescribeEipRequest::new().eip_ids(ids),
            |item| {
                let state = item
                    .status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.eip_id.clone(),
                    match &item.status {
                        Some(State::Bound) => Progress::Success,
                        Some(State::GoingOffline | State::CreationFailed) => {
                            Progress::Failure(state)
                        }
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("eipIds")
}

/// Until every elastic IP is unbound.
///
/// Calls DescribeEip every 2 seconds, for at most 120 seconds.
#[cfg(feature = "legacy-addresses")]
pub fn eips_unbound(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeEipRequest> {
    use super::types::EipStatus as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "eips_unbound",
            ids.into_iter().map(Into::into).collect(),
            2,
            120,
            |ids| super::DescribeEipRequest::new().eip_ids(ids),
            |item| {
                let state = item
                    .status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.eip_id.clone(),
                    match &item.status {
                        Some(State::Unbound) => Progress::Success,
                        Some(State::GoingOffline | State::CreationFailed) => {
                            Progress::Failure(state)
                        }
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("eipIds")
}

/// Until every image is usable. All of them must be images that this account made.
///
/// Calls DescribeImages every 10 seconds, for at most 3600 seconds.
#[cfg(feature = "legacy-images")]
pub fn images_normal(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeImagesRequest> {
    use super::types::ImageStatus as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "images_normal",
            ids.into_iter().map(Into::into).collect(),
            10,
            3600,
            |ids| {
                super::DescribeImagesRequest::new(super::types::ImageType::Private)
                    .image_ids(ids)
            },
            |item| {
                let state = item
                    .status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.un_img_id.clone(),
                    match &item.status {
                        Some(State::Normal) => Progress::Success,
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            10,
        )
        .ids_in("imageIds")
}

/// Until every instance is running. The ids must begin with ins-.
///
/// Calls DescribeInstances every 5 seconds, for at most 600 seconds.
#[cfg(feature = "legacy-instances")]
pub fn instances_running(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeInstancesRequest> {
    use super::types::InstanceStatus as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "instances_running",
            ids.into_iter().map(Into::into).collect(),
            5,
            600,
            |ids| super::DescribeInstancesRequest::new().instance_ids(ids),
            |item| {
                let state = item
                    .status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.un_instance_id.clone(),
                    match &item.status {
                        Some(State::Running) => Progress::Success,
                        Some(State::CreationFailed | State::Returned) => {
                            Progress::Failure(state)
                        }
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("instanceIds")
}

/// Until every instance is shut down. The ids must begin with ins-.
///
/// Calls DescribeInstances every 5 seconds, for at most 600 seconds.
#[cfg(feature = "legacy-instances")]
pub fn instances_stopped(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeInstancesRequest> {
    use super::types::InstanceStatus as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "instances_stopped",
            ids.into_iter().map(Into::into).collect(),
            5,
            600,
            |ids| super::DescribeInstancesRequest::new().instance_ids(ids),
            |item| {
                let state = item
                    .status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.un_instance_id.clone(),
                    match &item.status {
                        Some(State::ShutDown) => Progress::Success,
                        Some(State::CreationFailed | State::Returned) => {
                            Progress::Failure(state)
                        }
                        _ => Progress::Pending(state),
                    },
                )
            },
            false,
            100,
        )
        .ids_in("instanceIds")
}

/// Until every instance is returned or is no longer listed. The ids must begin with ins-.
///
/// Calls DescribeInstances every 5 seconds, for at most 600 seconds.
#[cfg(feature = "legacy-instances")]
pub fn instances_terminated(
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> tencentcloud_core::waiters::Wait<super::DescribeInstancesRequest> {
    use super::types::InstanceStatus as State;
    use tencentcloud_core::waiters::{Progress, Wait};
    Wait::new(
            "instances_terminated",
            ids.into_iter().map(Into::into).collect(),
            5,
            600,
            |ids| super::DescribeInstancesRequest::new().instance_ids(ids),
            |item| {
                let state = item
                    .status
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                (
                    item.un_instance_id.clone(),
                    match &item.status {
                        Some(State::Returned) => Progress::Success,
                        _ => Progress::Pending(state),
                    },
                )
            },
            true,
            100,
        )
        .ids_in("instanceIds")
}
