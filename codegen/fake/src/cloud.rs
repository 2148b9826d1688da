//! A fake cloud in this process.

use std::{
    error::Error as StdError,
    fmt,
    net::{SocketAddr, TcpListener as StdListener},
    sync::{Arc, OnceLock},
    thread::JoinHandle,
    time::Duration,
};

use tokio::{net::TcpListener, sync::watch};

use crate::{
    faults::Fault,
    http::{self, Server},
    model::Model,
    records::Record,
    service::Service,
    settings::Settings,
};

/// The model as the generator wrote it.
pub(crate) const EMBEDDED_MODEL: &[u8] = include_bytes!("../../../generated/model.json");

/// A fake cloud that listens until it is dropped. It runs on a thread of its own, so that blocking clients can talk to it from a test.
pub struct FakeCloud {
    address: SocketAddr,
    scheme: &'static str,
    certificate: Option<String>,
    service: Arc<Service>,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

/// Why a fake cloud did not start.
#[derive(Debug)]
pub struct StartError {
    what: String,
    source: Box<dyn StdError + Send + Sync>,
}

impl FakeCloud {
    /// Starts with the default [`Settings`]: on loopback, on a free port.
    ///
    /// # Errors
    /// When the port cannot be taken.
    pub async fn start() -> Result<Self, StartError> {
        Self::start_with(Settings::default())
    }

    /// Starts as `settings` say. Does not wait for anything, and needs no runtime.
    ///
    /// ```
    /// use tencentcloud_fake::{FakeCloud, Settings};
    ///
    /// # fn main() -> Result<(), tencentcloud_fake::StartError> {
    /// // Changes of state take no time, and what costs more than 100 yuan is refused.
    /// let settings = Settings { transition: std::time::Duration::ZERO, balance: Some(10_000), ..Settings::default() };
    /// let cloud = FakeCloud::start_with(settings)?;
    /// # drop(cloud);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the address cannot be listened on, or the model of the settings cannot be read.
    pub fn start_with(mut settings: Settings) -> Result<Self, StartError> {
        let model = match settings.model.take() {
            None => embedded_model()?,
            Some(bytes) => {
                Arc::new(Model::from_json(&bytes).map_err(|error| failed("the model cannot be read", error))?)
            }
        };
        let at = settings.address;
        let listening = |error| failed(&format!("cannot listen on {at}"), error);
        let listener = StdListener::bind(at).map_err(listening)?;
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
        let service = Arc::new(Service::new(settings, model));
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

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its address as an endpoint for clients, `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// The certificate to trust, in PEM; none without TLS.
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// Stops the world's clock: nothing changes state any more until it is [advanced](Self::advance_clock) or goes on. Signatures
    /// are judged by the real clock all the same.
    pub fn stop_clock(&self) {
        self.service.state().clock.stop();
    }

    /// Lets the world's clock go on from where it was stopped.
    pub fn resume_clock(&self) {
        self.service.state().clock.resume();
    }

    /// Moves the world's clock ahead, stopped or not.
    pub fn advance_clock(&self, by: Duration) {
        self.service.state().clock.advance(by);
    }

    /// Puts the clock that signatures are judged by, and the `Date` of answers, off the real one.
    pub fn set_skew(&self, seconds: i64) {
        self.service.state().skew = seconds;
    }

    /// Makes something go wrong with the next calls.
    pub fn fail(&self, fault: Fault) {
        self.service.state().faults.push(fault);
    }

    /// Takes back the faults that no call has met.
    pub fn clear_faults(&self) {
        self.service.state().faults.clear();
    }

    /// The calls made, the last ones when there were many.
    pub fn requests(&self) -> Vec<Record> {
        self.service.state().records.all().cloned().collect()
    }

    /// Forgets the calls made.
    pub fn clear_requests(&self) {
        self.service.state().records.clear();
    }

    /// Sets the money of the account, in hundredths of a yuan; `None` for no limit.
    pub fn set_balance(&self, balance: Option<i64>) {
        self.service.state().world.balance = balance;
    }

    /// Puts everything back to how it was at the start.
    pub fn reset(&self) {
        self.service.reset();
    }

    /// Waits until the listening ends, which it does not by itself.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Drop for FakeCloud {
    fn drop(&mut self) {
        // Nobody listens when the thread has ended.
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

/// The built-in model, read once for all fakes of the process.
pub(crate) fn embedded_model() -> Result<Arc<Model>, StartError> {
    static MODEL: OnceLock<Arc<Model>> = OnceLock::new();
    if let Some(model) = MODEL.get() {
        return Ok(Arc::clone(model));
    }
    let model = Model::from_json(EMBEDDED_MODEL).map_err(|error| failed("the built-in model cannot be read", error))?;
    Ok(Arc::clone(MODEL.get_or_init(|| Arc::new(model))))
}

#[cfg(feature = "tls")]
fn identity(model: &Model) -> Result<http::Identity, StartError> {
    let hosts = model.apis.iter().flat_map(|api| &api.hosts);
    let names: std::collections::BTreeSet<String> =
        hosts.flat_map(|host| [Some(&host.manual), host.today.as_ref()]).flatten().cloned().collect();
    http::Identity::new(names).map_err(|error| failed("cannot make a certificate", error))
}

fn failed(what: &str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> StartError {
    StartError { what: what.to_owned(), source: source.into() }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the fake cloud did not start: {}: {}", self.what, self.source)
    }
}

impl StdError for StartError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
