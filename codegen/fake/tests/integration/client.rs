//! The generated Rust clients with the fake as their endpoint.

use std::time::Duration;

use tencentcloud_cvm::{Credentials, legacy, v2017_03_12};
use tencentcloud_fake::{FakeCloud, Fault, FaultKind};
use v2017_03_12::{
    AllocateAddressesRequest, AssociateAddressRequest, DescribeInstancesRequest, RunInstancesRequest,
    StopInstancesRequest, TerminateInstancesRequest, types::Placement, waiters,
};

/// Starts a fake whose clock only `pass` advances, so that no waiter has to sleep.
async fn start() -> FakeCloud {
    let cloud = FakeCloud::start().await.expect("the fake starts");
    cloud.stop_clock();
    cloud
}

fn pass(cloud: &FakeCloud) {
    cloud.advance_clock(Duration::from_secs(1));
}

fn current(cloud: &FakeCloud) -> v2017_03_12::Client {
    v2017_03_12::Client::builder()
        .endpoint_url(cloud.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .build()
        .expect("a client")
}

fn legacy(cloud: &FakeCloud) -> legacy::Client {
    legacy::Client::builder()
        .endpoint_url(cloud.url())
        .region("gz")
        .credentials(Credentials::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .build()
        .expect("a client")
}

#[tokio::test]
async fn both_api_versions_share_one_state() {
    let cloud = start().await;
    let (new, old) = (current(&cloud), legacy(&cloud));
    let run = RunInstancesRequest::new(Placement::new("ap-guangzhou-2"), "img-31tjrtph")
        .instance_name("web")
        .instance_count(2);
    let ids = new.run_instances(run).await.expect("it runs").instance_id_set;
    assert_eq!(ids.len(), 2);
    pass(&cloud);
    new.wait(waiters::instances_running(&ids)).await.expect("they run");
    let list = new.describe_instances(DescribeInstancesRequest::new().instance_ids(&ids)).await.expect("a list");
    let instance = &list.instance_set[0];
    assert_eq!(instance.instance_name.as_deref(), Some("web"));
    assert!(instance.created_time.as_ref().and_then(|time| time.unix_seconds()).is_some());

    let list =
        old.describe_instances(legacy::DescribeInstancesRequest::new().instance_ids(&ids)).await.expect("a list");
    assert_eq!((list.total_count, list.instance_set[0].cpu), (Some(2), Some(1)));
    let stopped = old.stop_instances(legacy::StopInstancesRequest::new(&ids)).await.expect("they stop");
    assert_eq!(stopped.detail.len(), 2);
    pass(&cloud);
    new.wait(waiters::instances_stopped(&ids)).await.expect("they stop");
    let refused = new.stop_instances(StopInstancesRequest::new(&ids)).await.expect_err("they are stopped");
    assert_eq!(refused.code(), Some("InvalidInstance.NotSupported"));
    assert!(refused.request_id().is_some());

    let address = new.allocate_addresses(AllocateAddressesRequest::new()).await.expect("an address").address_set;
    pass(&cloud);
    new.wait(waiters::addresses_unbound(&address)).await.expect("it is there");
    let bind = AssociateAddressRequest::new(&address[0]).instance_id(&ids[0]);
    new.associate_address(bind).await.expect("it is bound");
    pass(&cloud);
    new.wait(waiters::addresses_bound(&address)).await.expect("it is bound");
    let eips = old.describe_eip(legacy::DescribeEipRequest::new().un_instance_ids([&ids[0]])).await.expect("a list");
    assert_eq!(eips.total_count, Some(1));

    new.terminate_instances(TerminateInstancesRequest::new(&ids)).await.expect("they go");
    pass(&cloud);
    new.wait(waiters::instances_terminated(&ids)).await.expect("they are removed");
    let list = old.describe_instances(legacy::DescribeInstancesRequest::new()).await.expect("a list");
    assert_eq!(list.total_count, Some(0));
}

#[tokio::test]
async fn faults_reach_the_client() {
    let cloud = start().await;
    let client = current(&cloud);
    cloud.fail(Fault::next("AllocateAddresses", FaultKind::Code("AddressQuotaLimitExceeded".to_owned())));
    let error = client.allocate_addresses(AllocateAddressesRequest::new()).await.expect_err("a fault");
    assert_eq!(error.code(), Some("AddressQuotaLimitExceeded"));
    cloud.fail(Fault::next("AllocateAddresses", FaultKind::Truncate(10)).after_execution());
    let error = client.allocate_addresses(AllocateAddressesRequest::new()).await.expect_err("a fault");
    assert_eq!(error.code(), None);
    let sent = cloud.requests();
    assert!(sent.iter().all(|record| record.action == "AllocateAddresses"), "{sent:?}");
    assert_eq!(sent.len(), 2, "a purchase is not repeated: {sent:?}");
}
