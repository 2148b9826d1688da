//! Members that are set are sent, others are absent, nothing is sent twice, and validation can be turned off: with the
//! generated crate.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::{Value, json};
use tencentcloud_core::{
    Client, ClientBuilder, Credentials, Endpoint, Error, Request, RequestFormat,
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    sign::SignatureMethod,
    validation::Validation,
};
use tencentcloud_cvm::{
    DescribeInstancesRequest, RunInstancesRequest, TerminateInstancesRequest, legacy,
    types::{Filter, Placement},
};

/// Records the bodies that are sent.
#[derive(Clone, Default)]
struct RecordingTransport(Arc<Mutex<Vec<String>>>);

impl HttpSend for RecordingTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let query = request.query + std::str::from_utf8(&request.body).unwrap();
        self.0.lock().unwrap().push(query);
        let body = br#"{"code":0,"Response":{"RequestId":"r"}}"#.to_vec();
        Box::pin(async { Ok(HttpResponse::new(200, Vec::new(), body)) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

/// Sends a request. Returns the bodies that were sent.
async fn send<R: Request>(
    request: R,
    set_up: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Result<R::Response, Error>, Vec<String>) {
    let sent = RecordingTransport::default();
    let builder = Client::builder().region("ap-guangzhou").credentials(Credentials::new("id", "key"));
    let client: Client = set_up(builder.transport(sent.clone())).build().unwrap();
    let result = client.send(request).await;
    let bodies = sent.0.lock().unwrap().clone();
    (result, bodies)
}

async fn json_of<R: Request>(request: R) -> Value {
    let (result, bodies) = send(request, |builder| builder).await;
    assert!(result.is_ok(), "{:?}", result.err());
    assert_eq!(bodies.len(), 1);
    serde_json::from_str(&bodies[0]).unwrap()
}

/// Settings of clients that send forms.
fn forms() -> [fn(ClientBuilder) -> ClientBuilder; 4] {
    [
        |builder| builder.endpoint(Endpoint::Qcloud),
        |builder| builder.endpoint(Endpoint::Qcloud).format(RequestFormat::Get),
        |builder| builder.format(RequestFormat::PostForm),
        |builder| builder.signature(SignatureMethod::Tc3HmacSha256).format(RequestFormat::Get),
    ]
}

#[tokio::test]
async fn an_unset_list_is_absent_and_an_empty_one_is_sent_as_json() {
    let none: [&str; 0] = [];
    assert_eq!(json_of(DescribeInstancesRequest::new()).await, json!({}));
    assert_eq!(json_of(DescribeInstancesRequest::new().instance_ids(none)).await, json!({"InstanceIds": []}));
    assert_eq!(
        json_of(DescribeInstancesRequest::new().with_param("InstanceIds", Vec::<String>::new())).await,
        json!({"InstanceIds": []})
    );
    assert_eq!(
        json_of(DescribeInstancesRequest::new().filters([Filter::new().name("zone").values(none)])).await,
        json!({"Filters": [{"Name": "zone", "Values": []}]}),
    );
}

#[tokio::test]
async fn an_empty_list_in_a_form_is_rejected() {
    let none: [&str; 0] = [];
    let empty = [
        (DescribeInstancesRequest::new().instance_ids(none), "InstanceIds"),
        (DescribeInstancesRequest::new().with_param("InstanceIds", Vec::<String>::new()), "InstanceIds"),
        (DescribeInstancesRequest::new().with_param("Unheard", [Vec::<String>::new()]), "Unheard[0]"),
        (
            DescribeInstancesRequest::new()
                .filters([Filter::new().name("zone").values(["z"]), Filter::new().name("zone").values(none)]),
            "Filters[1].Values",
        ),
    ];
    for set_up in forms() {
        for (request, path) in &empty {
            for validation in [Validation::Auto, Validation::Off] {
                let (result, bodies) = send(request.clone(), |builder| set_up(builder).validate(validation)).await;
                let error = result.unwrap_err();
                let said = format!("{path} is an empty list, which a form cannot represent");
                assert!(error.is_validation() && error.to_string().contains(&said), "{error}");
                assert_eq!((bodies.len(), error.attempts()), (0, 0));
            }
        }
        let (result, bodies) = send(DescribeInstancesRequest::new(), set_up).await;
        assert!(result.is_ok() && bodies.len() == 1 && !bodies[0].contains("InstanceIds"));
    }
    let (result, bodies) = send(legacy::DescribeInstancesRequest::new().instance_ids(none), |builder| builder).await;
    assert!(result.unwrap_err().is_validation() && bodies.is_empty());
}

#[tokio::test]
async fn an_empty_required_list_is_rejected() {
    let none: [&str; 0] = [];
    let (result, bodies) = send(TerminateInstancesRequest::new(none), |builder| builder).await;
    let error = result.unwrap_err();
    assert!(error.is_validation() && error.to_string().contains("InstanceIds is required"), "{error}");
    assert!(bodies.is_empty());
    let (result, bodies) = send(TerminateInstancesRequest::new(none), |b| b.validate(Validation::Off)).await;
    assert!(result.is_ok() && bodies[0] == r#"{"InstanceIds":[]}"#);
}

#[tokio::test]
async fn no_parameter_is_sent_twice() {
    let request = || DescribeInstancesRequest::new().instance_ids(["ins-1", "ins-2"]);
    for set_up in forms() {
        for (request, name) in [
            (request().with_param("InstanceIds.0", "ins-9"), "InstanceIds.0"),
            (request().with_param("InstanceIds.1", "ins-9"), "InstanceIds.1"),
            (request().with_param("InstanceIds", "ins-9"), "InstanceIds"),
            (request().with_param("New.0", "a").with_param("New", ["b"]), "New.0"),
            (request().with_param("New", json_like()), "New.A"),
        ] {
            let request = if name == "New.A" { request.with_param("New.A", "b") } else { request };
            for validation in [Validation::Auto, Validation::Off] {
                let (result, bodies) = send(request.clone(), |builder| set_up(builder).validate(validation)).await;
                let error = result.unwrap_err();
                assert!(error.is_validation() && error.to_string().contains(name), "{name}: {error}");
                assert!(error.to_string().contains("given twice") || validation == Validation::Off, "{error}");
                assert_eq!((bodies.len(), error.attempts()), (0, 0));
            }
        }
        let (result, bodies) =
            send(request().with_param("InstanceIds.2", "ins-3").with_param("A.B", "c"), set_up).await;
        assert!(result.is_ok() && bodies[0].contains("InstanceIds.2=ins-3"), "{bodies:?}");
    }
    let (result, bodies) = send(request().with_param("InstanceIds.0", "ins-9"), |builder| builder).await;
    assert!(result.unwrap_err().is_validation() && bodies.is_empty(), "nor in JSON");
}

/// `{"A": "a"}`.
fn json_like() -> std::collections::BTreeMap<&'static str, &'static str> {
    [("A", "a")].into()
}

#[tokio::test]
async fn validation_can_be_disabled() {
    let wrong = || {
        RunInstancesRequest::new(Placement::new("nowhere"), "no-image")
            .instance_count(100_000)
            .client_token("x".repeat(99))
    };
    let (result, bodies) = send(wrong(), |builder| builder.validate(Validation::Full)).await;
    assert!(result.unwrap_err().is_validation() && bodies.is_empty());
    for set_up in forms() {
        let (result, bodies) = send(wrong(), |builder| set_up(builder).validate(Validation::Off)).await;
        assert!(result.is_ok(), "{:?}", result.err());
        assert_eq!(bodies.len(), 1);
    }
}
