//! The same providers with the blocking client, on threads without a runtime.

use crate::common;

use std::{
    collections::BTreeMap,
    sync::{Arc, Barrier, mpsc},
    thread,
    time::Duration,
};

use common::{
    keys::{Behaviour, KINDS, Kind, LIFE, Service},
    server::{Reply, Server},
};
use serde_json::json;
use tencentcloud_core::{
    Error,
    blocking::Client,
    credentials::{Chain, CvmRole, Environment, ProvideCredentials},
};

mod requests {
    crate::actions! {
        DescribeInstances: V3, CVM, Read;
    }
}
use requests::DescribeInstances;

/// Starts a service that issues keys and one that is called with them, each in a thread of its own.
fn serve(kind: Kind) -> (Arc<Service>, Arc<Server>) {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let api = Server::start(|_| Reply::json(r#"{"Response": {"TotalCount": 1, "RequestId": "r-1"}}"#)).await;
            sender.send((Arc::new(Service::start(kind).await), Arc::new(api))).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

fn client(service: &Service, api: &Server, provider: impl ProvideCredentials + 'static) -> Client {
    let clock = service.local_clock();
    let builder = Client::builder().endpoint_url(api.url()).region("ap-guangzhou").timeout(Duration::from_secs(5));
    builder.clock(clock).credentials(provider).build().unwrap()
}

fn call(client: &Client) -> Result<(), Error> {
    client.send(DescribeInstances::from(json!({}))).map(drop)
}

/// Returns the ids of the keys that signed the calls, with the number of calls for each.
fn ids(api: &Server) -> BTreeMap<String, usize> {
    let mut ids = BTreeMap::new();
    for request in api.received() {
        let (_, rest) = request.headers["authorization"].split_once("Credential=").unwrap();
        *ids.entry(rest.split('/').next().unwrap().to_owned()).or_default() += 1;
    }
    ids
}

/// Makes a call on each of a hundred threads at once.
fn hundred(client: &Client) -> Vec<Result<(), Error>> {
    let start = Arc::new(Barrier::new(100));
    let threads: Vec<_> = (0..100)
        .map(|_| {
            let (client, start) = (client.clone(), start.clone());
            thread::spawn(move || {
                start.wait();
                call(&client)
            })
        })
        .collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).collect()
}

#[test]
fn a_hundred_threads_share_one_request() {
    for kind in KINDS {
        let (service, api) = serve(kind);
        let client = client(&service, &api, service.provider());
        assert!(hundred(&client).iter().all(Result::is_ok), "{kind:?}");
        assert_eq!((service.asked(), ids(&api)), (1, [("AKID1".to_owned(), 100)].into()), "{kind:?}");
        service.pass(LIFE - 100);
        assert!(hundred(&client).iter().all(Result::is_ok), "{kind:?}");
        let ids = ids(&api);
        assert_eq!((service.asked(), ids["AKID1"] + ids["AKID2"]), (2, 200), "{kind:?}");
        assert!(ids["AKID2"] >= 1, "{kind:?}");
    }
}

#[test]
fn a_hundred_threads_share_one_failure() {
    for kind in KINDS {
        let (service, api) = serve(kind);
        service.set_behaviour(Behaviour::Respond(Reply::Http(403, "", String::new())));
        let results = hundred(&client(&service, &api, service.provider()));
        assert!(results.iter().all(|result| result.as_ref().is_err_and(Error::is_credentials)), "{kind:?}");
        assert_eq!((service.asked(), api.received().len()), (1, 0), "{kind:?}");
    }
}

#[test]
fn a_slow_service_times_out() {
    let slow = |kind| {
        let (service, api) = serve(kind);
        service.set_behaviour(Behaviour::Respond(Reply::Hang));
        let error = call(&client(&service, &api, service.provider())).unwrap_err();
        assert!(error.is_credentials() && error.to_string().contains("timed out"), "{error}");
        assert_eq!(api.received().len(), 0);
    };
    let threads = KINDS.map(|kind| thread::spawn(move || slow(kind)));
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn a_chain_continues_without_a_metadata_service() {
    let (service, api) = serve(Kind::AssumeRole);
    let nobody = CvmRole::new().endpoint_url("http://127.0.0.1:1");
    let found = client(&service, &api, Chain::new().or(Environment).or(nobody.clone()).or(service.provider()));
    call(&found).unwrap();
    assert_eq!(ids(&api), [("AKID1".to_owned(), 1)].into());
    let error = call(&client(&service, &api, nobody)).unwrap_err();
    assert!(error.to_string().contains("no metadata service responds at http://127.0.0.1:1"), "{error}");
}

#[cfg(feature = "hyper")]
#[test]
fn one_provider_serves_clients_of_both_kinds() {
    for kind in KINDS {
        let (service, api) = serve(kind);
        let provider = service.provider();
        let blocking = client(&service, &api, provider.clone());
        let asynchronous: tencentcloud_core::Client = tencentcloud_core::Client::builder()
            .endpoint_url(api.url())
            .region("ap-guangzhou")
            .clock(service.local_clock())
            .credentials(provider)
            .build()
            .unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let both = || {
            let other = blocking.clone();
            let other = thread::spawn(move || call(&other));
            runtime.block_on(asynchronous.send(DescribeInstances::from(json!({})))).unwrap();
            other.join().unwrap().unwrap();
        };
        // Neither can wait for the other's request, only for its result.
        both();
        let asked = service.asked();
        assert!(asked <= 2, "{kind:?}: {asked}");
        both();
        service.pass(LIFE - 100);
        both();
        both();
        assert_eq!((service.asked(), api.received().len()), (asked + 1, 8), "{kind:?}");
    }
}
