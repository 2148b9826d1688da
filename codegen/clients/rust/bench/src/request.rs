//! A request with parameters of every kind, and clients that sign it.

use std::{
    future::{Future, pending, ready},
    hint::black_box,
    pin::pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use tencentcloud_core::{
    Endpoint, Request,
    encode::{Encode, Value},
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    schema::{Action, Structure},
    sign::SignatureMethod,
    types::Extra,
};
use tencentcloud_cvm::{
    Client, Credentials, RunInstancesRequest,
    types::{
        DataDisk, DiskType, EnhancedService, InstanceChargePrepaid, InstanceChargeType, InternetAccessible,
        InternetChargeType, LoginSettings, Placement, RenewFlag, RunMonitorServiceEnabled, RunSecurityServiceEnabled,
        SystemDisk, VirtualPrivateCloud,
    },
};

pub const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA";
pub const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA";
pub const TIMESTAMP: i64 = 1_551_113_065;
pub const NONCE: u64 = 4_611_686_018_427_387;
pub const REGION: &str = "ap-guangzhou";

/// 25 parameters of RunInstances: nested, in lists, with every kind of scalar.
pub fn run_instances() -> RunInstancesRequest {
    let private_cloud = VirtualPrivateCloud::new("vpc-4e78ea76", "subnet-6d7kj98i")
        .as_vpc_gateway(false)
        .private_ip_addresses(["10.0.0.17"]);
    RunInstancesRequest::new(Placement::new("ap-guangzhou-2").project_id(1_004_711), "img-pmqg1cw7")
        .instance_charge_type(InstanceChargeType::Prepaid)
        .instance_charge_prepaid(InstanceChargePrepaid::new(12).renew_flag(RenewFlag::NotifyAndAutoRenew))
        .instance_type("S1.SMALL1")
        .system_disk(SystemDisk::new().disk_type(DiskType::CloudPremium).disk_size(50))
        .data_disks([DataDisk::new(500).disk_type(DiskType::CloudSsd)])
        .virtual_private_cloud(private_cloud)
        .internet_accessible(
            InternetAccessible::new()
                .internet_charge_type(InternetChargeType::BandwidthPrepaid)
                .internet_max_bandwidth_out(10)
                .public_ip_assigned(true),
        )
        .instance_count(1)
        .instance_name("web server 07 (staging)")
        .login_settings(LoginSettings::new().password("Qcloud@TestApi123++"))
        .security_group_ids(["sg-9qnjlfx3"])
        .enhanced_service(
            EnhancedService::new()
                .security_service(RunSecurityServiceEnabled::new().enabled(true))
                .monitor_service(RunMonitorServiceEnabled::new().enabled(false)),
        )
        .client_token("5ae1bd4b-2c17-4ae6-a75e-0f1b2e6f7d11")
}

/// A client whose clock and nonces are constant. Version 1 signs for the endpoint `qcloud`, TC3 for `tencentcloud`.
pub fn client(signature: SignatureMethod) -> Client {
    client_over(signature, Silence)
}

/// A client that gets a response immediately.
pub fn responding_client(signature: SignatureMethod) -> Client {
    client_over(signature, Respond)
}

/// The body of [`run_instances`] that the client sends as JSON.
pub fn body() -> String {
    let (client, built) = (client(SignatureMethod::Tc3HmacSha256), run_instances());
    let signed = now(client.signed_request(&built)).expect("a valid request");
    String::from_utf8(signed.body().to_vec()).expect("JSON")
}

fn client_over(signature: SignatureMethod, transport: impl HttpSend + 'static) -> Client {
    let is_tc3 = signature == SignatureMethod::Tc3HmacSha256;
    Client::builder()
        .region(REGION)
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY))
        .signature(signature)
        .endpoint(if is_tc3 { Endpoint::Tencentcloud } else { Endpoint::Qcloud })
        .transport(transport)
        .clock(|| TIMESTAMP)
        .nonce(|| NONCE)
        .build()
        .expect("the configuration is complete")
}

/// A transport that accepts a request and never responds.
struct Silence;

impl HttpSend for Silence {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        drop(black_box(request));
        Box::pin(pending())
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

/// A transport that responds immediately.
struct Respond;

impl HttpSend for Respond {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        drop(black_box(request));
        let body = br#"{"Response":{"InstanceIdSet":["ins-r8hr2upy"],"RequestId":"6EF60BEC"}}"#.to_vec();
        Box::pin(ready(Ok(HttpResponse::new(200, Vec::new(), body))))
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

/// A borrowed request, which is sent like `RunInstances`.
pub struct Borrowed<'a>(pub &'a RunInstancesRequest);

/// The same for an action without a description of its parameters, so that nothing is checked.
pub struct Unchecked<'a>(pub &'a RunInstancesRequest);

static UNCHECKED: Action = {
    let Action { api, host, effect, .. } = *RunInstancesRequest::ACTION;
    Action::new("RunInstances", api, host, effect, &Structure::new("RunInstances", &[], &[]))
};

macro_rules! sent_as {
    ($($name:ident $action:expr;)*) => {$(
        impl Encode for $name<'_> {
            fn encode(&self) -> Value<'_> {
                self.0.encode()
            }
        }

        impl Request for $name<'_> {
            type Response = <RunInstancesRequest as Request>::Response;
            const ACTION: &'static Action = $action;

            fn extra(&self) -> &Extra {
                self.0.extra()
            }
        }
    )*};
}

sent_as! {
    Borrowed RunInstancesRequest::ACTION;
    Unchecked &UNCHECKED;
}

/// Runs a call until it waits for the transport, and then drops it.
pub fn begin(call: impl Future) {
    let polled = pin!(call).poll(&mut Context::from_waker(Waker::noop()));
    assert!(polled.is_pending(), "the call failed before it was sent");
}

/// Polls a future that is never pending.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("nothing here waits"),
    }
}
