//! Carrying out orders with the asynchronous client or the blocking one.

use std::{future::Future, sync::Arc};

use serde_json::json;
use tencentcloud_core::{
    Action, Encode, Error, Hyper, Paged, Request, Wait,
    blocking::{self, Ureq},
};
use tokio::runtime::{Builder, Runtime};

use crate::{
    fault::Fault,
    order::{Order, What},
    outcome::{Outcome, failure, tell, typed},
    requests::{Drive, Untyped, v1, v2, v2017_03_12},
    transport::{Clock, Detour},
};

/// Carries out orders.
pub struct Caller {
    kind: Kind,
    fault: Option<Arc<Fault>>,
}

enum Kind {
    Asynchronous { runtime: Runtime, transport: Box<Hyper> },
    Blocking { transport: Ureq },
}

impl Caller {
    pub fn new(is_blocking: bool, fault: Option<Fault>) -> Result<Self, String> {
        let kind = if is_blocking {
            Kind::Blocking { transport: Ureq::new() }
        } else {
            let runtime = Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
            Kind::Asynchronous { runtime, transport: Box::new(Hyper::new()) }
        };
        Ok(Self { kind, fault: fault.map(Arc::new) })
    }

    pub fn carry_out(&self, order: &Order) -> Outcome {
        let clock = Clock::new(order.clock);
        let own = clock.clone();
        let result = match &self.kind {
            Kind::Asynchronous { runtime, transport } => {
                let transport = self.detour(Hyper::clone(transport), order, clock);
                let builder = tencentcloud_core::Client::builder().transport(transport).clock(move || own.now());
                order.set_up(builder).build().map(|client| self.call(order, &Asynchronous { runtime, client }))
            }
            Kind::Blocking { transport } => {
                let transport = self.detour(transport.clone(), order, clock);
                let builder = blocking::Client::builder().transport(transport).clock(move || own.now());
                order.set_up(builder).build().map(|client| self.call(order, &client))
            }
        };
        result.unwrap_or_else(|error| failure(&error))
    }

    fn detour<T>(&self, inner: T, order: &Order, clock: Clock) -> Detour<T> {
        Detour { inner, connect: order.connect.clone(), clock, fault: self.fault.clone() }
    }

    fn call<C: Calls>(&self, order: &Order, client: &C) -> Outcome {
        let mut request = order.request.clone();
        if let Some(fault) = &self.fault {
            fault.spoil(&mut request);
        }
        let drive = Driving(client);
        let (api, action) = (order.api.as_str(), order.action.as_str());
        let built = match (&order.what, api) {
            (What::Send, "v1") => v1::send(drive, action, &request),
            (What::Send, "v2") => v2::send(drive, action, &request),
            (What::Send, "v2017-03-12") => v2017_03_12::send(drive, action, &request),
            (What::Items, "v2") => v2::items(drive, action, &request),
            (What::Items, "v2017-03-12") => v2017_03_12::items(drive, action, &request),
            (What::Wait { waiter, ids }, "v2") => v2::wait(drive, waiter, ids.clone()),
            (What::Wait { waiter, ids }, "v2017-03-12") => v2017_03_12::wait(drive, waiter, ids.clone()),
            _ => return tell("unsupported", format!("the client knows no {api}").into()),
        };
        match (built, action_of(api, action)) {
            (Ok(outcome), _) => outcome,
            // What the types cannot hold, a program can still send as JSON.
            (Err(Untyped(_)), Some(action)) if matches!(order.what, What::Send) => {
                match client.call(action, &request.to_string()) {
                    Ok(answer) => tell("answer", serde_json::from_str(&answer).unwrap_or_default()),
                    Err(error) => failure(&error),
                }
            }
            (Err(Untyped(why)), _) => tell("unsupported", why.into()),
        }
    }
}

fn action_of(api: &str, name: &str) -> Option<&'static Action> {
    match api {
        "v1" => tencentcloud_obstacle::v1::actions().find(|action| action.name == name),
        "v2" => tencentcloud_cvm::v2::actions().find(|action| action.name == name),
        _ => tencentcloud_cvm::v2017_03_12::actions().find(|action| action.name == name),
    }
}

/// What both clients do, each returning when it is done.
trait Calls {
    fn send<R: Request>(&self, request: R) -> Result<R::Response, Error>;
    fn items<R: Paged>(&self, request: R) -> Result<Vec<R::Item>, Error>;
    fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error>;
    fn call(&self, action: &'static Action, json: &str) -> Result<String, Error>;
}

struct Asynchronous<'a> {
    runtime: &'a Runtime,
    client: tencentcloud_core::Client,
}

impl Asynchronous<'_> {
    fn run<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }
}

impl Calls for Asynchronous<'_> {
    fn send<R: Request>(&self, request: R) -> Result<R::Response, Error> {
        self.run(self.client.send(request))
    }

    fn items<R: Paged>(&self, request: R) -> Result<Vec<R::Item>, Error> {
        self.run(self.client.items(request).into_vec())
    }

    fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error> {
        self.run(self.client.wait(wait))
    }

    fn call(&self, action: &'static Action, json: &str) -> Result<String, Error> {
        self.run(self.client.call(action, json))
    }
}

impl Calls for blocking::Client {
    fn send<R: Request>(&self, request: R) -> Result<R::Response, Error> {
        self.send(request)
    }

    fn items<R: Paged>(&self, request: R) -> Result<Vec<R::Item>, Error> {
        self.items(request).collect()
    }

    fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error> {
        self.wait(wait)
    }

    fn call(&self, action: &'static Action, json: &str) -> Result<String, Error> {
        self.call(action, json)
    }
}

struct Driving<'a, C>(&'a C);

impl<C: Calls> Drive for Driving<'_, C> {
    type Done = Outcome;

    fn send<R: Request>(self, request: R) -> Outcome
    where
        R::Response: Encode,
    {
        match self.0.send(request) {
            Ok(answer) => tell("answer", typed(&answer, R::ACTION.api)),
            Err(error) => failure(&error),
        }
    }

    fn items<R: Paged>(self, request: R) -> Outcome
    where
        R::Item: Encode,
    {
        match self.0.items(request) {
            Ok(items) => tell("items", items.iter().map(|item| typed(item, R::ACTION.api)).collect()),
            Err(error) => failure(&error),
        }
    }

    fn wait<R: Paged>(self, wait: Wait<R>) -> Outcome {
        match self.0.wait(wait) {
            Ok(_) => tell("waited", json!(true)),
            Err(error) => failure(&error),
        }
    }
}
