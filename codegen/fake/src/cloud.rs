//! A fake cloud in this process.

use std::{
    fmt,
    net::{SocketAddr, TcpListener as StdListener},
    sync::{Arc, OnceLock},
    thread::JoinHandle,
    time::Duration,
};

use tokio::{net::TcpListener, sync::watch};

use crate::{
    actions::handler,
    faults::Fault,
    http::{self, Server},
    model::Model,
    records::Record,
    service::FakeService,
    settings::Settings,
};

/// The model as the generator wrote it.
const EMBEDDED_MODEL: &[u8] = include_bytes!("../../../generated/model.json");

/// A fake cloud that listens until it is dropped. It runs on its own thread, so that blocking clients can call it from
/// a test.
pub struct FakeCloud {
    address: SocketAddr,
    scheme: &'static str,
    certificate: Option<String>,
    service: Arc<FakeService>,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

/// The error of a fake cloud that could not be started.
#[derive(Debug, thiserror::Error)]
#[error("the fake cloud did not start: {problem}")]
pub struct StartError {
    problem: String,
    source: Box<dyn std::error::Error + Send + Sync>,
}

/// An action of the model and how the fake responds to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionInfo {
    /// API version.
    pub version: String,
    /// Name of the action.
    pub name: String,
    /// `true` if the action has a handler, `false` if the fake responds with the documented example.
    pub has_handler: bool,
}

/// Lists the actions of a `model.json`, or of the built-in one.
///
/// # Errors
/// When the model cannot be read.
pub fn actions(model: Option<&[u8]>) -> Result<Vec<ActionInfo>, StartError> {
    let model = load_model(model)?;
    let actions = model.apis.iter().flat_map(|api| {
        api.actions.iter().map(|action| ActionInfo {
            version: api.version.clone(),
            name: action.name.wire.clone(),
            has_handler: handler(api, action).is_some(),
        })
    });
    Ok(actions.collect())
}

impl FakeCloud {
    /// Starts with the default [`Settings`], on a free port of loopback.
    ///
    /// # Errors
    /// When it cannot listen on the port.
    pub async fn start() -> Result<Self, StartError> {
        Self::start_with(Settings::default())
    }

    /// Starts with the given settings. Does not block and needs no asynchronous runtime.
    ///
    /// ```
    /// use tencentcloud_fake::{FakeCloud, Settings};
    ///
    /// # fn main() -> Result<(), tencentcloud_fake::StartError> {
    /// // State transitions take no time, and purchases of more than 100 yuan are rejected.
    /// let settings = Settings { transition: std::time::Duration::ZERO, balance: Some(10_000), ..Settings::default() };
    /// let cloud = FakeCloud::start_with(settings)?;
    /// # drop(cloud);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When it cannot listen on the address, or when the model of the settings cannot be read.
    pub fn start_with(mut settings: Settings) -> Result<Self, StartError> {
        let model = load_model(settings.model.take().as_deref())?;
        let requested = settings.address;
        let listening = |error| failed(&format!("cannot listen on {requested}"), error);
        let listener = StdListener::bind(requested).map_err(listening)?;
        listener.set_nonblocking(true).map_err(listening)?;
        let address = listener.local_addr().map_err(listening)?;
        #[cfg(feature = "tls")]
        let identity = match settings.tls {
            false => None,
            true => Some(identity(&model)?),
        };
        #[cfg(feature = "tls")]
        let certificate = identity.as_ref().map(|identity| identity.certificate().to_owned());
        #[cfg(not(feature = "tls"))]
        let certificate = None;
        let scheme = if settings.wants_tls() { "https" } else { "http" };
        let service = Arc::new(FakeService::new(settings, model));
        let server = Server {
            service: Arc::clone(&service),
            #[cfg(feature = "tls")]
            identity,
        };
        let (stop, stopped) = watch::channel(false);
        let thread = std::thread::Builder::new().name("tencentcloud-fake".to_owned());
        let thread = thread.spawn(move || run(listener, server, stopped));
        let thread = Some(thread.map_err(|error| failed("cannot start a thread", error))?);
        Ok(Self { address, scheme, certificate, service, stop, thread })
    }

    /// Returns the address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the endpoint URL for clients, such as `http://127.0.0.1:PORT`. It begins with `https` if TLS is on.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// Returns the certificate for clients to trust, in PEM; `None` without TLS.
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// Stops the clock of the resources: no state changes until the clock is [advanced](Self::advance_clock) or
    /// resumed. Signatures are still checked against the real clock, plus the [skew](Self::set_skew).
    pub fn stop_clock(&self) {
        self.service.state().clock.stop();
    }

    /// Resumes the clock of the resources from the time at which it was stopped.
    pub fn resume_clock(&self) {
        self.service.state().clock.resume();
    }

    /// Moves the clock of the resources ahead, stopped or not, at most to the year 9000.
    pub fn advance_clock(&self, by: Duration) {
        self.service.state().clock.advance(by);
    }

    /// Sets how many seconds the clock that signatures are checked against is ahead of the real clock; negative if it
    /// is behind. The `Date` of responses follows it.
    pub fn set_skew(&self, seconds: i64) {
        self.service.state().skew = seconds;
    }

    /// Injects a fault into the next calls.
    pub fn fail(&self, fault: Fault) {
        self.service.state().faults.push(fault);
    }

    /// Removes the pending faults, including what remains of those that some calls have met.
    pub fn clear_faults(&self) {
        self.service.state().faults.clear();
    }

    /// Returns the most recent calls.
    pub fn requests(&self) -> Vec<Record> {
        self.service.state().records.all().cloned().collect()
    }

    /// Clears the recorded calls.
    pub fn clear_requests(&self) {
        self.service.state().records.clear();
    }

    /// Sets the balance of the account, in hundredths of a yuan; `None` for an unlimited one.
    pub fn set_balance(&self, balance: Option<i64>) {
        self.service.state().cloud.balance = balance;
    }

    /// Restores the initial state, except that used nonces stay used.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Blocks until the process ends, and keeps the server running.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Drop for FakeCloud {
    fn drop(&mut self) {
        // The receiver is gone if the thread has ended.
        let _ = self.stop.send(true);
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl fmt::Debug for FakeCloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeCloud").field("url", &self.url()).finish_non_exhaustive()
    }
}

fn run(listener: StdListener, server: Server, stop: watch::Receiver<bool>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
    if let Ok(runtime) = runtime {
        runtime.block_on(async {
            if let Ok(listener) = TcpListener::from_std(listener) {
                http::serve(listener, server, stop).await;
            }
        });
    }
}

/// Reads a model. The built-in one is read once per process.
fn load_model(bytes: Option<&[u8]>) -> Result<Arc<Model>, StartError> {
    static EMBEDDED: OnceLock<Arc<Model>> = OnceLock::new();
    let read = |bytes| Model::from_json(bytes).map(Arc::new).map_err(|error| failed("cannot read the model", error));
    match (bytes, EMBEDDED.get()) {
        (Some(bytes), _) => read(bytes),
        (None, Some(model)) => Ok(Arc::clone(model)),
        (None, None) => {
            let model = read(EMBEDDED_MODEL)?;
            Ok(Arc::clone(EMBEDDED.get_or_init(|| model)))
        }
    }
}

#[cfg(feature = "tls")]
fn identity(model: &Model) -> Result<http::Identity, StartError> {
    let hosts = model.apis.iter().flat_map(|api| &api.hosts);
    let names: std::collections::BTreeSet<String> =
        hosts.flat_map(|host| [&host.qcloud, &host.tencentcloud]).flatten().cloned().collect();
    http::Identity::new(names).map_err(|error| failed("cannot create a certificate", error))
}

fn failed(problem: &str, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> StartError {
    StartError { problem: problem.to_owned(), source: source.into() }
}

/// Returns the built-in model.
#[cfg(test)]
pub(crate) fn embedded_model() -> Arc<Model> {
    load_model(None).expect("the built-in model")
}
