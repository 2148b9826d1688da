//! Calls with JSON, and the checks before they are sent.

use crate::common;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use common::{
    ready,
    service::{Reply, Service},
    things::DescribeThingsRequest,
};
use serde_json::{Value, json};
use tencentcloud_core::{
    CallOptions, Client, Credentials, Endpoint, Request, RetryPolicy,
    http::{BoxFuture, HttpError, HttpRequest, HttpResponse, HttpSend},
    schema::{Action, Condition, Demand, Effect, Kind, Limit, Member, Rule, Structure},
    validation::Validation,
};

static LOGIN: Structure = Structure::new(
    "Login",
    &[
        Member::new("KeyId", Kind::String),
        Member::new("Password", Kind::String).limits(&[Limit::Length { min: Some(8), max: Some(30) }]),
    ],
    &[Rule::new(&[], &[Demand::Exclusive(&[&["KeyId"], &["Password"]])])],
);

static STRUCTURE: Structure = Structure::new(
    "RunInstancesRequest",
    &[
        Member::new("Count", Kind::Integer)
            .limits(&[Limit::Range { min: Some(1), max: Some(100), step: None }])
            .default("1"),
        Member::new("Disks", Kind::List(&Kind::Integer)),
        Member::new("Fast", Kind::Boolean),
        Member::new("ImageId", Kind::String).required(true),
        Member::new("Login", Kind::Structure(&LOGIN)),
    ],
    &[Rule::new(&[Condition::Present(&["Disks"])], &[Demand::Fix { member: &["Count"], value: "1" }])
        .title("Disks come with one instance")],
);

static RUN: Action = common::action("RunInstances", &common::V3, &common::CVM, Effect::Purchase).request(&STRUCTURE);
static OLD_RUN: Action =
    common::action("RunInstances", &common::LEGACY, &common::OLD_CVM, Effect::Purchase).request(&STRUCTURE);

/// Sends the same response to every call, and records the requests.
#[derive(Clone)]
struct Plain {
    response: &'static str,
    requests: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Plain {
    fn new(response: &'static str) -> Self {
        Self { response, requests: Arc::default() }
    }

    fn client(&self, endpoint: Option<Endpoint>, validation: Validation) -> Client {
        let builder = Client::builder().region("gz").credentials(Credentials::new("id", "key")).transport(self.clone());
        let builder = builder.validate(validation).clock(|| 1_500_000_000).nonce(|| 1);
        match endpoint {
            Some(endpoint) => builder.endpoint(endpoint).build().unwrap(),
            None => builder.build().unwrap(),
        }
    }

    fn bodies(&self) -> Vec<String> {
        self.requests.lock().unwrap().iter().map(|request| String::from_utf8(request.body.clone()).unwrap()).collect()
    }
}

impl HttpSend for Plain {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        self.requests.lock().unwrap().push(request);
        let body = self.response.as_bytes().to_vec();
        Box::pin(async { Ok(HttpResponse::new(200, Vec::new(), body)) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

#[test]
fn json_is_sent_and_returned_unchanged() {
    let service = Plain::new(r#" {"Other":1,"Response": {"Ids": [ "a" ],"Price":0.340, "RequestId":"r-1"}}"#);
    let client = service.client(None, Validation::Auto);
    let request = r#" { "ImageId" : "img-\u0031", "New": {"b": [1.50, null], "a": true}, "Count": 2 } "#;
    let response = ready(client.call_action(&RUN, request)).unwrap();
    assert_eq!(response, r#"{"Ids": [ "a" ],"Price":0.340, "RequestId":"r-1"}"#);
    assert_eq!(service.bodies(), [r#"{"Count":2,"ImageId":"img-\u0031","New":{"b": [1.50, null], "a": true}}"#]);
}

#[test]
fn json_is_converted_to_a_form() {
    let body = r#"{"code":0,"message":"","codeDesc":"Success","ids":["a"]}"#;
    let service = Plain::new(body);
    let client = service.client(None, Validation::Auto);
    let request = r#"{"ImageId":"img 1","Fast":true,"Disks":[10,20],"Count":"1","Login":{"KeyId":"k"},"Price":1.50}"#;
    assert_eq!(ready(client.call_action(&OLD_RUN, request)).unwrap(), body);
    let sent = service.bodies().remove(0);
    let pairs: Vec<_> = sent.split('&').filter(|pair| !pair.starts_with("Signature")).collect();
    let expected = "Action=RunInstances Count=1 Disks.0=10 Disks.1=20 Fast=1 ImageId=img%201 Login.KeyId=k Nonce=1 Price=1.50 \
                    Region=gz SecretId=id Timestamp=1500000000";
    assert_eq!(pairs, expected.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn errors_equal_those_of_typed_calls() {
    let body = r#"{"Response":{"Error":{"Code":"InvalidParameter","Message":"m"},"RequestId":"r-1"}}"#;
    let client = Plain::new(body).client(None, Validation::Auto);
    let error = ready(client.call_action(&RUN, r#"{"ImageId":"i"}"#)).unwrap_err();
    assert_eq!(
        (error.code(), error.request_id(), error.action()),
        (Some("InvalidParameter"), Some("r-1"), Some("RunInstances"))
    );
    let client = Plain::new("<html>").client(None, Validation::Auto);
    assert!(ready(client.call_action(&RUN, r#"{"ImageId":"i"}"#)).unwrap_err().is_decode());
    let options = CallOptions::new().endpoint_url("nowhere:");
    assert!(ready(client.call_action_with(&RUN, r#"{"ImageId":"i"}"#, &options)).unwrap_err().is_config());
}

#[test]
fn invalid_json_is_not_sent() {
    let service = Plain::new("{}");
    let client = service.client(None, Validation::Auto);
    for (json, why) in [
        ("", "expected a structure, found the end of the text at byte 0"),
        ("[]", "expected a structure, found a list at byte 0"),
        ("{\"ImageId\":\"hidden}", "expected"),
        ("{\"ImageId\":\"hidden\",}", "expected the name of a member, found the end of a structure"),
        ("{\"ImageId\":1} hidden", "expected the end of the text, found more text"),
        (
            "{\"ImageId\":\"hidden\",\"Image\\u0049d\":\"hidden\"}",
            "ImageId: expected each member once, found a duplicate",
        ),
        ("{'ImageId':'hidden'}", "expected the name of a member"),
    ] {
        let error = ready(client.call_action(&RUN, json)).unwrap_err();
        let text = error.to_string();
        assert!(error.is_validation() && error.action() == Some("RunInstances"), "{json}: {text}");
        assert!(text.contains(why) && text.ends_with("nothing was sent; correct the request"), "{json}: {text}");
        assert!(!text.contains("hidden"), "{text}");
    }
    let error = ready(client.call_action(&RUN, r#"{"ImageId":"i","Action":"TerminateInstances"}"#)).unwrap_err();
    assert!(error.to_string().contains("the parameter Action is filled in by the client"), "{error}");
    assert!(service.bodies().is_empty());
}

#[test]
fn reserved_and_duplicate_parameters_are_rejected() {
    let service = Plain::new(r#"{"code":0}"#);
    let client = service.client(None, Validation::Auto);
    for json in [
        // In a form, the members of a parameter without a name would look like parameters.
        r#"{"ImageId":"i","":{"Action":"TerminateInstances"}}"#,
        r#"{"ImageId":"i","":{"":{"Region":"bj"}}}"#,
        r#"{"ImageId":"i"," Action":"TerminateInstances"}"#,
        r#"{"ImageId":"i","Login":{"KeyId":"a","KeyId":"b"}}"#,
    ] {
        for action in [&RUN, &OLD_RUN] {
            let error = ready(client.call_action(action, json)).unwrap_err();
            assert!(error.is_validation(), "{json}: {error}");
        }
    }
    let mut request = DescribeThingsRequest { limit: Some(1), ..Default::default() };
    request.extra.set("Limit", &2);
    let error = ready(client.send(request)).unwrap_err();
    assert!(error.to_string().contains("Limit is given twice"), "{error}");
    assert!(service.bodies().is_empty(), "{:?}", service.bodies());
}

#[test]
fn all_violations_are_reported_and_nothing_is_sent() {
    let service = Plain::new("{}");
    let client = service.client(None, Validation::Full);
    let request = r#"{"Count":500,"Disks":[1],"Login":{"Password":"hidden","KeyId":"hidden"}}"#;
    let error = ready(client.call_action(&RUN, request)).unwrap_err();
    assert!(error.is_validation() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        "RunInstances: Count must be 1 to 100, not 500; ImageId is required; Login.Password must have 8 to 30 characters; \
         Login.KeyId and Login.Password cannot be used together; Count must be 1 when Disks is given (Disks \
         come with one instance); nothing was sent; correct the request"
    );
    let paths: Vec<_> = error.violations().iter().map(|violation| violation.path.as_str()).collect();
    assert_eq!(paths, ["Count", "ImageId", "Login.Password", "Login.KeyId", "Count"]);
    assert_eq!(error.violations()[1].what, "ImageId is required");
    assert_eq!(error.violations()[1].to_string(), error.violations()[1].what);
    assert!(service.bodies().is_empty());
}

#[test]
fn bounds_are_checked_on_the_qcloud_endpoint_by_default() {
    let is_refused = |endpoint, validation, json: &str| {
        let service = Plain::new(r#"{"Response":{}}"#);
        let result = ready(service.client(endpoint, validation).call_action(&RUN, json));
        assert_eq!(result.is_err(), service.bodies().is_empty());
        result.is_err_and(|error| error.is_validation())
    };
    let bounds = r#"{"ImageId":"i","Count":500}"#;
    let required = "{}";
    let relation = r#"{"ImageId":"i","Disks":[1],"Count":2}"#;
    for (endpoint, validation, checks_bounds) in [
        (None, Validation::Auto, false),
        (Some(Endpoint::Tencentcloud), Validation::Auto, false),
        (Some(Endpoint::Qcloud), Validation::Auto, true),
        (Some(Endpoint::Qcloud), Validation::Required, false),
        (Some(Endpoint::Qcloud), Validation::Full, true),
        (Some(Endpoint::Tencentcloud), Validation::Full, true),
    ] {
        assert_eq!(is_refused(endpoint, validation, bounds), checks_bounds, "{endpoint:?} {validation:?}");
        assert!(is_refused(endpoint, validation, required), "{endpoint:?} {validation:?}");
        assert!(is_refused(endpoint, validation, relation), "{endpoint:?} {validation:?}");
        assert!(!is_refused(endpoint, validation, r#"{"ImageId":"i"}"#), "{endpoint:?} {validation:?}");
    }
}

#[test]
fn typed_and_signed_requests_are_validated() {
    let service = Service::new(|_| Reply::Response(json!({})));
    let client = service.builder().validate(Validation::Full).build().unwrap();
    let request = DescribeThingsRequest { limit: Some(0), ..Default::default() };
    let error = ready(client.send(request.clone())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "DescribeThings: Limit must be 1 to 100, not 0; nothing was sent; correct the request"
    );
    assert_eq!(ready(client.signed_request(&request)).unwrap_err().violations(), error.violations());
    let error = ready(client.pages(request).next()).unwrap().unwrap_err();
    assert_eq!(error.violations().len(), 1);
    let mut request = DescribeThingsRequest::default();
    request.extra.set("Limit", &1000);
    assert_eq!(ready(client.send(request)).unwrap_err().violations().len(), 1);
    assert!(service.calls().is_empty());
}

#[test]
fn actions_are_listed_in_a_table() {
    static ACTIONS: &[&Action] = &[DescribeThingsRequest::ACTION, &RUN];
    let service = Service::new(|request| Reply::Response(json!({"Echo": request})));
    let found = ACTIONS.iter().find(|action| action.name == "DescribeThings").unwrap();
    let response: Value =
        serde_json::from_str(&ready(service.client().call_action(found, r#"{"Ids":["a"]}"#)).unwrap()).unwrap();
    assert_eq!(response["Echo"], json!({"Ids": ["a"]}));
}

#[test]
fn any_action_of_any_service_is_called_by_names() {
    let service = Plain::new(r#"{"Response":{"VpcSet":[],"RequestId":"r-1"}}"#);
    let client = service.client(None, Validation::Full);
    // The names come from the outside while the program runs.
    let [name, version, action] = ["vpc", "2017-03-12", "DescribeVpcs"].map(str::to_owned);
    let response = ready(client.call(&name, &version, &action, r#"{"Limit":"10","VpcIds":[]}"#)).unwrap();
    assert_eq!(response, r#"{"VpcSet":[],"RequestId":"r-1"}"#);
    let request = service.requests.lock().unwrap().remove(0);
    assert_eq!(request.url(), "https://vpc.tencentcloudapi.com/");
    assert_eq!(request.body, br#"{"Limit":"10","VpcIds":[]}"#);
    let header = |name: &str| request.headers.iter().find(|(found, _)| *found == name).map(|(_, value)| &**value);
    assert_eq!(header("X-TC-Action"), Some("DescribeVpcs"));
    assert_eq!(header("X-TC-Version"), Some("2017-03-12"));
    assert_eq!(header("X-TC-Region"), Some("gz"));
    assert!(header("Authorization").unwrap().contains("/2017-07-14/vpc/tc3_request, "), "the scope is the service");

    // A client without a region sends none.
    let client =
        Client::builder().credentials(Credentials::new("id", "key")).transport(service.clone()).build().unwrap();
    ready(client.call("cam", "2019-01-16", "ListUsers", "{}")).unwrap();
    let request = service.requests.lock().unwrap().remove(0);
    assert!(request.headers.iter().all(|(name, _)| *name != "X-TC-Region"));
}

#[test]
fn calls_by_names_fail_and_are_repeated_like_others() {
    for (action, code, attempts) in [
        ("DescribeVpcs", "InternalError.DbError", 3),
        ("CreateVpc", "InternalError.DbError", 1),
        ("CreateVpc", "RequestLimitExceeded.UinLimitExceeded", 3),
        ("CreateVpc", "ResourceNotFound", 1),
    ] {
        let service = Service::new(move |_| Reply::Refusal(code, "m"));
        let client = service.builder().retry(RetryPolicy::new()).build().unwrap();
        let error = ready(client.call("vpc", "2017-03-12", action, "{}")).unwrap_err();
        assert_eq!((error.action(), error.code(), error.attempts()), (Some(action), Some(code), attempts));
        assert_eq!(error.is_missing(), code == "ResourceNotFound");
    }
}

#[test]
fn an_action_that_a_client_does_not_have_is_called_by_its_name() {
    let service = Plain::new(r#"{"Response":{"RequestId":"r-1"}}"#);
    let client = service.client(None, Validation::Auto);
    let call = |action, json| ready(client.call_in(RUN.api, [&RUN], action, json));
    call("DescribeOthers", "{}").unwrap();
    let request = service.requests.lock().unwrap().remove(0);
    let action = request.headers.iter().find(|(name, _)| *name == "X-TC-Action").map(|(_, value)| &**value);
    assert_eq!(action, Some("DescribeOthers"));
    assert!(call("RunInstances", "{}").unwrap_err().is_validation(), "a known action is validated");
    let error = call("runinstances", "{}").unwrap_err();
    assert!(error.is_config() && error.to_string().contains("did you mean RunInstances?"), "{error}");
    let old = service.client(Some(Endpoint::Qcloud), Validation::Auto);
    assert!(ready(old.call("cvm", "2017-03-12", "DescribeOthers", "{}")).unwrap_err().is_config());
    assert!(service.bodies().is_empty());
}

#[test]
fn calls_by_names_that_cannot_be_made_are_refused() {
    let service = Plain::new("{}");
    let client = service.client(None, Validation::Auto);
    for (service, version, action, part) in [
        ("hunyuan", "2023-09-01", "ChatCompletions", "hunyuan ChatCompletions responds with a stream of events"),
        ("cls", "2020-10-16", "UploadLog", "sends bytes"),
        ("sts", "2018-08-13", "AssumeRoleWithSAML", "is not signed"),
        ("vpc.example.org/", "2017-03-12", "DescribeVpcs", "is not the name of a service, such as \"cvm\""),
        ("", "2017-03-12", "DescribeVpcs", "is not the name of a service"),
        ("vpc", "2017-03-12\r\nX: y", "DescribeVpcs", "is not the name of an API version"),
        ("vpc", "2017-03-12", "Describe Vpcs", "is not the name of an action"),
    ] {
        let error = ready(client.call(service, version, action, "{}")).unwrap_err();
        assert!(error.is_config() && error.to_string().contains(part), "{error}");
    }
    assert!(service.bodies().is_empty());
}

#[test]
fn an_action_is_found_by_its_name() {
    let find = |name| Action::named([&RUN], RUN.api, name);
    assert_eq!(find("RunInstances").unwrap(), &RUN);
    let error = find("runinstances").unwrap_err();
    assert!(error.is_config() && error.to_string().contains("did you mean RunInstances?"), "{error}");
    let error = find("StopTime").unwrap_err();
    assert!(error.to_string().contains("without an action \"StopTime\" of"), "{error}");
}
