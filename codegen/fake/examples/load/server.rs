//! The two servers, each in its own process.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Command, Stdio},
    time::Duration,
};

use http_body_util::{BodyExt, Full};
use hyper::{Request, Response, body::Incoming, header, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tencentcloud_fake::FakeCloud;
use tokio::net::TcpListener;

use crate::Outcome;

/// A server in another process, which ends when the value is dropped.
pub struct Child {
    process: std::process::Child,
    pub address: SocketAddr,
}

impl Child {
    pub fn fake() -> Outcome<Self> {
        Self::start(&["serve-fake"])
    }

    /// Starts a server that responds to every request with the same body.
    pub fn bare(response: &[u8]) -> Outcome<Self> {
        let path = env::temp_dir().join(format!("tencentcloud-fake-load-{}", std::process::id()));
        fs::write(&path, response)?;
        let child = Self::start(&["serve-bare", &path.to_string_lossy()]);
        fs::remove_file(&path)?;
        child
    }

    fn start(args: &[&str]) -> Outcome<Self> {
        let own = env::current_exe()?;
        let pinned = Command::new("taskset").args(["-c", "0"]).arg(&own).args(args).stdout(Stdio::piped()).spawn();
        // Without taskset, the system selects the core.
        let mut process = match pinned {
            Ok(process) => process,
            Err(_) => Command::new(&own).args(args).stdout(Stdio::piped()).spawn()?,
        };
        let out = process.stdout.take().ok_or("the server has no output")?;
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let address = line.trim().parse()?;
        Ok(Self { process, address })
    }

    /// Returns the processor time of the process; zero if the system does not report it.
    pub fn processor_time(&self) -> Duration {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.process.id())).into_iter().flatten().flatten();
        let times = tasks.filter_map(|task| {
            let text = fs::read_to_string(task.path().join("schedstat")).ok()?;
            text.split(' ').next()?.parse::<u64>().ok()
        });
        Duration::from_nanos(times.sum())
    }

    /// Returns the resident memory in KiB; 0 if the system does not report it.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Leaves the first core to the servers, if there is `taskset`.
pub fn pin_to_the_second_core() {
    let own = std::process::id().to_string();
    drop(Command::new("taskset").args(["-c", "-p", "1", &own]).stdout(Stdio::null()).stderr(Stdio::null()).status());
}

pub fn fake() -> Outcome<()> {
    let cloud = FakeCloud::start_with(Default::default())?;
    println!("{}", cloud.address());
    cloud.wait();
    Ok(())
}

pub fn bare(response: &str) -> Outcome<()> {
    let body = hyper::body::Bytes::from(fs::read(response)?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?);
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let body = body.clone();
            tokio::spawn(async move {
                let service = service_fn(move |request: Request<Incoming>| {
                    let body = body.clone();
                    async move {
                        request.into_body().collect().await?;
                        let mut response = Response::new(Full::new(body));
                        let json = header::HeaderValue::from_static("application/json");
                        response.headers_mut().insert(header::CONTENT_TYPE, json);
                        Ok::<_, hyper::Error>(response)
                    }
                });
                let connection =
                    http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
                drop(connection.await);
            });
        }
    })
}
