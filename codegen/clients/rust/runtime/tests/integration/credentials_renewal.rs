//! Keys that expire: each provider that requests them from a service, with such a service on this machine.

use crate::common;

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::Arc,
    task::Poll,
    time::{Duration, Instant},
};

use common::{
    keys::{Behaviour, File, KINDS, Kind, LIFE, MARK, ROLE, START, Service, id},
    server::{Reply, Server},
};
use serde_json::{Value, json};
use tencentcloud_core::{
    Credentials,
    credentials::{AssumeRole, Context, ProvideCredentials, WebIdentity},
    http::Hyper,
};

/// Returns the ids that 100 simultaneous callers get, with the number of callers for each.
async fn hundred(provider: &Arc<dyn ProvideCredentials>, context: &Context) -> Vec<(Result<String, String>, usize)> {
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let (provider, context) = (provider.clone(), context.clone());
            tokio::spawn(async move { id(provider.credentials(&context).await).map_err(|error| error.to_string()) })
        })
        .collect();
    let mut counts: Vec<(Result<String, String>, usize)> = Vec::new();
    for call in calls {
        let result = call.await.unwrap();
        match counts.iter_mut().find(|(known, _)| *known == result) {
            Some((_, count)) => *count += 1,
            None => counts.push((result, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| *count);
    counts
}

fn ok(name: &str, count: usize) -> (Result<String, String>, usize) {
    (Ok(name.to_owned()), count)
}

#[tokio::test]
async fn a_key_is_cached_until_five_minutes_before_expiry() {
    for kind in KINDS {
        let service = Service::start(kind).await;
        let (provider, context) = (service.provider(), service.context(Hyper::new()));
        let credentials = provider.credentials(&context).await.unwrap();
        assert_eq!(credentials.expires_at(), Some(START + LIFE), "{kind:?}");
        for (seconds, expected) in [(0, "AKID1"), (6899, "AKID1"), (1, "AKID2"), (6899, "AKID2"), (8000, "AKID3")] {
            service.pass(seconds);
            assert_eq!(id(provider.credentials(&context).await).unwrap(), expected, "{kind:?}");
        }
        assert_eq!(service.asked(), 3, "{kind:?}");
    }
}

#[tokio::test]
async fn a_hundred_callers_share_one_request() {
    for kind in KINDS {
        let service = Service::start(kind).await;
        let (provider, context) = (service.provider(), service.context(Hyper::new()));
        assert_eq!(hundred(&provider, &context).await, [ok("AKID1", 100)], "{kind:?}: at first");
        service.pass(LIFE - 200);
        let expected = [ok("AKID2", 1), ok("AKID1", 99)];
        assert_eq!(
            hundred(&provider, &context).await,
            expected,
            "{kind:?}: the old one is good for all but the one who asks"
        );
        service.pass(LIFE);
        assert_eq!(hundred(&provider, &context).await, [ok("AKID3", 100)], "{kind:?}: expired");
        assert_eq!(service.asked(), 3, "{kind:?}");
    }
}

#[tokio::test]
async fn a_hundred_callers_share_one_failure() {
    for kind in KINDS {
        let service = Service::start(kind).await;
        service.set_behaviour(Behaviour::Respond(Reply::Http(403, "", format!("{MARK} no"))));
        let (provider, context) = (service.provider(), service.context(Hyper::new()));
        let counts = hundred(&provider, &context).await;
        assert_eq!(counts.iter().map(|(_, count)| count).collect::<Vec<_>>(), [&100], "{kind:?}: {counts:?}");
        assert!(counts[0].0.as_ref().unwrap_err().contains("HTTP status 403"), "{kind:?}: {counts:?}");
        assert_eq!(service.asked(), 1, "{kind:?}");
    }
}

#[tokio::test]
async fn a_failed_renewal_has_no_effect_before_the_old_key_expires() {
    for kind in KINDS {
        let service = Service::start(kind).await;
        let (provider, context) = (service.provider(), service.context(Hyper::new()));
        let get = async || id(provider.credentials(&context).await);
        assert_eq!(get().await.unwrap(), "AKID1");
        service.pass(LIFE - 100);
        service.set_behaviour(Behaviour::Respond(Reply::Http(403, "", "no".into())));
        for _ in 0..10 {
            assert_eq!(get().await.unwrap(), "AKID1", "{kind:?}");
        }
        assert_eq!(service.asked(), 2, "{kind:?}: it is left alone after a failure");
        service.pass(100);
        let error = get().await.unwrap_err();
        assert!(error.is_credentials() && error.to_string().contains("403"), "{kind:?}: {error}");
        assert_eq!(service.asked(), 3, "{kind:?}");
        service.set_behaviour(Behaviour::Healthy);
        assert!(get().await.is_err(), "{kind:?}: still left alone");
        service.pass(60);
        assert_eq!(get().await.unwrap(), "AKID4", "{kind:?}");
    }
}

#[tokio::test]
async fn a_wrong_local_clock_does_not_matter() {
    for kind in KINDS {
        for wrong in [-20_000, -3600, -200, 200, 3600, 20_000] {
            let service = Service::start(kind).await;
            service.shift_local_clock(wrong);
            let (provider, context) = (service.provider(), service.context(Hyper::new()));
            for (seconds, expected) in [(0, "AKID1"), (6000, "AKID1"), (1100, "AKID2"), (6000, "AKID2")] {
                service.pass(seconds);
                let result = provider.credentials(&context).await;
                assert_eq!(id(result).unwrap(), expected, "{kind:?}, {wrong} seconds off");
            }
        }
    }
}

#[tokio::test]
async fn waiters_survive_the_cancelled_caller() {
    for kind in KINDS {
        let service = Service::start(kind).await;
        let (provider, context) = (service.provider(), service.context(Hyper::new()));
        let mut first = Box::pin(provider.credentials(&context));
        let mut second = Box::pin(provider.credentials(&context));
        poll_fn(|task| {
            assert!(first.as_mut().poll(task).is_pending() && second.as_mut().poll(task).is_pending());
            Poll::Ready(())
        })
        .await;
        // Meanwhile `first` is neither dropped nor polled.
        assert_eq!(id(second.await).unwrap(), "AKID1", "{kind:?}");
        assert_eq!(id(first.await).unwrap(), "AKID1", "{kind:?}");

        service.pass(2 * LIFE);
        let mut dropped = Box::pin(provider.credentials(&context));
        let mut left = pin!(provider.credentials(&context));
        poll_fn(|task| {
            assert!(dropped.as_mut().poll(task).is_pending() && left.as_mut().poll(task).is_pending());
            Poll::Ready(())
        })
        .await;
        drop(dropped);
        assert_eq!(id(left.await).unwrap(), "AKID2", "{kind:?}");
        assert_eq!(service.asked(), 2, "{kind:?}");
    }
}

#[tokio::test]
async fn a_slow_renewal_blocks_only_its_caller() {
    for kind in KINDS {
        let service = Service::start(kind).await;
        let (provider, context) = (service.provider(), service.context(Hyper::new()));
        provider.credentials(&context).await.unwrap();
        service.pass(LIFE - 200);
        service.set_behaviour(Behaviour::Respond(Reply::Hang));
        let asking = tokio::spawn({
            let (provider, context) = (provider.clone(), context.clone());
            async move { id(provider.credentials(&context).await) }
        });
        tokio::task::yield_now().await;
        let began = Instant::now();
        assert_eq!(hundred(&provider, &context).await, [ok("AKID1", 100)], "{kind:?}");
        assert!(began.elapsed() < Duration::from_millis(500), "{kind:?}");
        assert!(!asking.is_finished(), "{kind:?}");
        asking.abort();
    }
}

#[tokio::test]
async fn every_fault_is_reported_without_secrets() {
    let secret = format!(r#"{{"Response": {{"Credentials": {{"TmpSecretKey": "{MARK}"#);
    let page = format!("<html>{MARK}</html>");
    let json = |body: &str| Behaviour::Respond(Reply::json(body));
    // Each with the number of requests, and a part of the message.
    let faults = [
        ("HTTP 500", Behaviour::Respond(Reply::Http(500, "", page.clone())), 3, "HTTP status 500"),
        ("HTTP 403", Behaviour::Respond(Reply::Http(403, "", page.clone())), 1, "HTTP status 403"),
        ("an HTML page", json(&page), 3, "could not be decoded"),
        ("an empty body", json(""), 3, "could not be decoded"),
        ("a truncated body", json(&secret), 3, "could not be decoded"),
        (
            "another type",
            json(&format!(r#"{{"Code": "Success", "TmpSecretId": ["{MARK}"]}}"#)),
            3,
            "could not be decoded",
        ),
        ("no id", Behaviour::Without("TmpSecretId"), 1, "lacks TmpSecretId"),
        ("no key", Behaviour::Without("TmpSecretKey"), 1, "lacks TmpSecretKey"),
        ("no token", Behaviour::Without("Token"), 1, "lacks Token"),
        ("no end", Behaviour::Without("ExpiredTime"), 1, "lacks ExpiredTime"),
        ("a reset", Behaviour::Respond(Reply::Reset), 3, "was lost before the response was complete"),
        ("silence", Behaviour::Respond(Reply::Hang), 3, "timed out"),
        ("a trickle", Behaviour::Respond(Reply::Trickle), 3, "timed out"),
    ];
    let mut rows = Vec::new();
    for kind in KINDS {
        for (fault, behaviour, times, said) in faults.clone() {
            rows.push(tokio::spawn(async move {
                let service = Service::start(kind).await;
                service.set_behaviour(behaviour);
                let result = service.provider().credentials(&service.context(Hyper::new())).await;
                let (error, asked) = (id(result).unwrap_err(), service.asked());
                assert!(error.is_credentials() && error.to_string().contains(said), "{kind:?}, {fault}: {error}");
                assert_eq!(asked, times, "{kind:?}, {fault}");
                format!("| {kind:?} | {fault} | {asked} | {error} |")
            }));
        }
    }
    println!("| service | fault | asked | error |\n|---|---|---|---|");
    for row in rows {
        println!("{}", row.await.unwrap());
    }
}

#[tokio::test]
async fn an_sts_error_has_its_request_id() {
    for (kind, code, times, passes) in [
        (Kind::AssumeRole, "UnauthorizedOperation", 1, false),
        (Kind::WebIdentity, "ResourceNotFound.RoleNotFound", 1, false),
        (Kind::AssumeRole, "RequestLimitExceeded", 3, true),
        (Kind::WebIdentity, "InternalError.SystemError", 3, true),
    ] {
        let service = Service::start(kind).await;
        let error = json!({"Code": code, "Message": "The service says no."});
        let body = json!({"Response": {"Error": error, "RequestId": "r-7"}}).to_string();
        service.set_behaviour(Behaviour::Respond(Reply::json(body)));
        let error = id(service.provider().credentials(&service.context(Hyper::new())).await).unwrap_err();
        assert_eq!((service.asked(), error.is_retryable()), (times, passes), "{error}");
        let text = error.to_string();
        let role = format!("the role {ROLE} could not be assumed: AssumeRole");
        assert!(text.starts_with(&role) && text.contains(code) && text.contains("(request id r-7)"), "{text}");
        // The cause is available, but does not contain the response.
        let mut refusal = error.underlying().unwrap();
        while let Some(cause) = refusal.underlying() {
            refusal = cause;
        }
        assert_eq!((refusal.code(), refusal.raw_response()), (Some(code), None));
    }
}

#[tokio::test]
async fn invalid_sts_parameters_are_not_sent() {
    let service = Service::start(Kind::AssumeRole).await;
    let provider = AssumeRole::new(ROLE, Credentials::new("AKIDsource", "hidden"))
        .endpoint_url(service.server.url())
        .session_name("x")
        .duration(Duration::from_secs(43_201));
    let error = id(provider.credentials(&service.context(Hyper::new())).await).unwrap_err();
    assert!(error.to_string().contains("RoleSessionName") && error.to_string().contains("43200"), "{error}");
    assert_eq!(service.server.received().len(), 0);
}

#[tokio::test]
async fn all_parameters_of_assume_role_are_sent() {
    let server = Server::start(|_| Reply::Http(403, "", String::new())).await;
    let provider = AssumeRole::new(ROLE, Credentials::new("AKIDsource", "hidden").with_token("source-token"))
        .endpoint_url(format!("{}/sts", server.url()))
        .region("eu-frankfurt")
        .session_name("me@work")
        .duration(Duration::from_secs(900))
        .policy(r#"{"version": "2.0"}"#)
        .external_id("abc");
    provider.credentials(&Context::new(Hyper::new())).await.unwrap_err();
    let [request] = &server.received()[..] else { panic!() };
    assert_eq!(request.path, "/sts");
    assert_eq!(
        (request.headers["x-tc-region"].as_str(), request.headers["x-tc-token"].as_str()),
        ("eu-frankfurt", "source-token")
    );
    let body: Value = serde_json::from_str(&request.body).unwrap();
    let expected = json!({
        "DurationSeconds": 900, "ExternalId": "abc", "Policy": "%7B%22version%22%3A%20%222.0%22%7D", "RoleArn": ROLE,
        "RoleSessionName": "me@work",
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_token_file_is_reread_and_never_shown() {
    let server = Server::start(|_| Reply::Http(403, "", String::new())).await;
    let file = File::new("m4rked-1\n");
    let provider = WebIdentity::new(ROLE, "my-provider", &file.0).endpoint_url(server.url());
    let asked = async || {
        let clock = START + 1000 * i64::try_from(server.received().len()).unwrap();
        let context = Context::new(Hyper::new()).with_clock(move || clock);
        id(provider.credentials(&context).await).unwrap_err()
    };
    asked().await;
    std::fs::write(&file.0, "m4rked-2").unwrap();
    asked().await;
    let tokens: Vec<_> = server
        .received()
        .iter()
        .map(|request| serde_json::from_str::<Value>(&request.body).unwrap()["WebIdentityToken"].clone())
        .collect();
    assert_eq!(tokens, ["m4rked-1", "m4rked-2"]);
    assert!(!format!("{provider:?}").contains(MARK));

    for (text, said) in [(Some(" \n"), "is empty"), (None, "cannot be read")] {
        let file = File::new(text.unwrap_or_default());
        if text.is_none() {
            std::fs::remove_file(&file.0).unwrap();
        }
        let provider = WebIdentity::new(ROLE, "my-provider", &file.0).endpoint_url(server.url());
        let error = id(provider.credentials(&Context::new(Hyper::new())).await).unwrap_err();
        assert!(error.is_credentials() && error.to_string().contains(said), "{error}");
    }
    assert_eq!(server.received().len(), 2);
}
