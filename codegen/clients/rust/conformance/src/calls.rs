//! Runs commands with the asynchronous or the blocking client.

use std::{fmt::Debug, future::Future};

use serde_json::json;
use tencentcloud_core::{
    Error, Request,
    blocking::{self, Ureq},
    defects::Defect,
    encode::Encode,
    http::Hyper,
    pagination::Paged,
    schema::Action,
    types::Timestamp,
    waiters::Wait,
};
use tokio::runtime::{Builder, Runtime};

use crate::{
    command::{DriverCommand, Operation},
    outcome::{Outcome, failure, outcome, typed},
    requests::{Drive, Untyped, legacy, v1, v2017_03_12, v2020_01_01},
    transport::{RedirectedTransport, VirtualClock},
};

/// Runs commands.
pub struct CommandRunner {
    client: ClientKind,
}

enum ClientKind {
    Asynchronous { runtime: Runtime, transport: Box<Hyper> },
    Blocking { transport: Ureq },
}

impl CommandRunner {
    pub fn new(is_blocking: bool) -> Result<Self, String> {
        let client = if is_blocking {
            ClientKind::Blocking { transport: Ureq::new() }
        } else {
            let runtime = Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
            ClientKind::Asynchronous { runtime, transport: Box::new(Hyper::new()) }
        };
        Ok(Self { client })
    }

    pub fn run(&self, command: &DriverCommand) -> Outcome {
        if let Operation::Instant { text } = &command.operation {
            return outcome("instant", Timestamp::new(text.as_str()).unix_seconds().into());
        }
        let clock = VirtualClock::new(command.clock);
        let own = clock.clone();
        let result = match &self.client {
            ClientKind::Asynchronous { runtime, transport } => {
                let transport = redirected(Hyper::clone(transport), command, clock);
                let builder = tencentcloud_core::Client::builder().transport(transport).clock(move || own.now());
                command.configure(builder).build().map(|client| self.call(command, &Asynchronous { runtime, client }))
            }
            ClientKind::Blocking { transport } => {
                let transport = redirected(transport.clone(), command, clock);
                let builder = blocking::Client::builder().transport(transport).clock(move || own.now());
                command.configure(builder).build().map(|client| self.call(command, &client))
            }
        };
        result.unwrap_or_else(|error| failure(&error))
    }

    fn call<C: Calls>(&self, command: &DriverCommand, client: &C) -> Outcome {
        let mut request = command.request.clone();
        if Defect::DropsAMember.is_active()
            && let Some(members) = request.as_object_mut()
            && let Some(last) = members.keys().next_back().cloned()
        {
            members.remove(&last);
        }
        let drive = ClientDriver(client);
        let (api, action) = (command.api.as_str(), command.action.as_str());
        let built = match (&command.operation, api) {
            (Operation::Send, "v1") => v1::send(drive, action, &request),
            (Operation::Send, "legacy") => legacy::send(drive, action, &request),
            (Operation::Send, "v2020-01-01") => v2020_01_01::send(drive, action, &request),
            (Operation::Send, "v2017-03-12") => v2017_03_12::send(drive, action, &request),
            (Operation::Paginate, "v1") => v1::items(drive, action, &request),
            (Operation::Paginate, "legacy") => legacy::items(drive, action, &request),
            (Operation::Paginate, "v2020-01-01") => v2020_01_01::items(drive, action, &request),
            (Operation::Paginate, "v2017-03-12") => v2017_03_12::items(drive, action, &request),
            (Operation::Wait { waiter, ids }, "legacy") => legacy::wait(drive, waiter, ids.clone()),
            (Operation::Wait { waiter, ids }, "v2017-03-12") => v2017_03_12::wait(drive, waiter, ids.clone()),
            _ => return outcome("unsupported", format!("the client does not support {api}").into()),
        };
        match (built, action_of(api, action)) {
            (Ok(outcome), _) => outcome,
            // A request that the types cannot represent can still be sent as JSON.
            (Err(Untyped(_)), Some(action)) if matches!(command.operation, Operation::Send) => {
                match client.call(action, &request.to_string()) {
                    Ok(response) => outcome("response", serde_json::from_str(&response).unwrap_or_default()),
                    Err(error) => failure(&error),
                }
            }
            (Err(Untyped(reason)), _) => outcome("unsupported", reason.into()),
        }
    }
}

fn redirected<T>(inner: T, command: &DriverCommand, clock: VirtualClock) -> RedirectedTransport<T> {
    RedirectedTransport { inner, connect: command.connect.clone(), clock }
}

fn action_of(api: &str, name: &str) -> Option<&'static Action> {
    match api {
        "v1" => tencentcloud_obstacle::v1::actions().find(|action| action.name == name),
        "v2020-01-01" => tencentcloud_demo::actions().find(|action| action.name == name),
        "legacy" => tencentcloud_cvm::legacy::actions().find(|action| action.name == name),
        _ => tencentcloud_cvm::v2017_03_12::actions().find(|action| action.name == name),
    }
}

/// The calls of both clients, each of which blocks.
trait Calls: Debug {
    fn send<R: Request>(&self, request: R) -> Result<R::Response, Error>;
    fn items<R: Paged>(&self, request: R) -> Result<Vec<R::Item>, Error>;
    fn wait<R: Paged>(&self, wait: Wait<R>) -> Result<Vec<R::Item>, Error>;
    fn call(&self, action: &'static Action, json: &str) -> Result<String, Error>;
}

#[derive(Debug)]
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
        self.run(self.client.call_action(action, json))
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
        self.call_action(action, json)
    }
}

struct ClientDriver<'a, C>(&'a C);

impl<C: Calls> Drive for ClientDriver<'_, C> {
    type Done = Outcome;

    fn send<R: Request + Debug>(self, request: R) -> Outcome
    where
        R::Response: Encode + Debug,
    {
        let mut shown = vec![format!("{request:?}"), format!("{:?}", self.0)];
        let mut outcome = match self.0.send(request) {
            Ok(response) => {
                shown.push(format!("{response:?}"));
                outcome("response", typed(&response, R::ACTION.api))
            }
            Err(error) => {
                shown.extend([format!("{error:?}"), format!("{error}")]);
                failure(&error)
            }
        };
        outcome.insert("shown".to_owned(), shown.into());
        outcome
    }

    fn items<R: Paged>(self, request: R) -> Outcome
    where
        R::Item: Encode,
    {
        match self.0.items(request) {
            Ok(items) => outcome("items", items.iter().map(|item| typed(item, R::ACTION.api)).collect()),
            Err(error) => failure(&error),
        }
    }

    fn wait<R: Paged>(self, wait: Wait<R>) -> Outcome {
        match self.0.wait(wait) {
            Ok(_) => outcome("waited", json!(true)),
            Err(error) => failure(&error),
        }
    }
}
