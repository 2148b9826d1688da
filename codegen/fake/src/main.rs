//! The fake cloud as a program, and the runner of the conformance kit.

use std::{error::Error, io::Write, net::IpAddr, path::PathBuf, process::ExitCode, time::Duration};

use clap::Parser;
use tencentcloud_fake::{FakeCloud, Settings, StartError, conformance};

/// A fake Tencent Cloud for tests in any language. Its first line says which address it listens on.
#[derive(Parser)]
#[command(name = "tencentcloud-fake", version, args_conflicts_with_subcommands = true)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,
    /// Port to listen on; 0 selects a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on; any address other than loopback is open to everyone who can reach it
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Secret id that is accepted
    #[arg(long, default_value = "AKIDEXAMPLE")]
    secret_id: String,
    /// Secret key that belongs to it
    #[arg(long, default_value = "SECRETEXAMPLE")]
    secret_key: String,
    /// Session token that calls must have
    #[arg(long)]
    token: Option<String>,
    /// Also accept TLS on the same port, and CONNECT tunnels to it
    #[cfg(feature = "tls")]
    #[arg(long)]
    tls: bool,
    /// File to write the certificate to, in PEM
    #[cfg(feature = "tls")]
    #[arg(long, value_name = "FILE", requires = "tls")]
    tls_certificate: Option<PathBuf>,
    /// Seed of the ids
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Duration of each state transition, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 500)]
    transition: u64,
    /// Enforce the documented rate limits
    #[arg(long)]
    rate_limit: bool,
    /// Number of calls to keep for GET /_fake/requests
    #[arg(long, default_value_t = 1000)]
    records: usize,
    /// Balance of the account in hundredths of a yuan; unlimited by default
    #[arg(long)]
    balance: Option<i64>,
    /// Project besides the default one, 0; may be repeated. 1045 and 1000379 by default
    #[arg(long = "project", value_name = "ID")]
    projects: Vec<i64>,
    /// A model.json to use instead of the built-in one
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
}

#[derive(clap::Subcommand)]
enum Command {
    /// List the actions: those with a handler, and those that respond with their documented example
    Actions {
        /// A model.json to use instead of the built-in one
        #[arg(long, value_name = "FILE")]
        model: Option<PathBuf>,
    },
    /// Run the conformance kit against a client in any language; CONFORMANCE.md explains how to write its driver
    Conformance(Conformance),
}

#[derive(clap::Args)]
struct Conformance {
    /// End at the first failed case
    #[arg(long)]
    stop_at_failure: bool,
    /// Shell command that starts the driver of the client
    #[arg(long, value_name = "COMMAND", required_unless_present = "list")]
    client: Option<String>,
    /// Run only the case with this id, or all cases below it; may be repeated
    #[arg(long = "case", value_name = "ID")]
    cases: Vec<String>,
    /// Run only cases of this kind, or with this text in their ids
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// File to write the results to, as JUnit XML
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Also count by action
    #[arg(long)]
    by_action: bool,
    /// A cases.json to use instead of the built-in ones; may be repeated
    #[arg(long = "kit", value_name = "FILE")]
    kits: Vec<PathBuf>,
    /// List the cases and what each one proves, without running them
    #[arg(long)]
    list: bool,
}

fn main() -> ExitCode {
    let mut options = Options::parse();
    let result = match options.command.take() {
        None => run(options).map(|()| true),
        Some(Command::Actions { model }) => list_actions(model).map(|()| true),
        Some(Command::Conformance(options)) => conform(options),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs or lists conformance cases. Returns `true` if no case failed.
fn conform(given: Conformance) -> Result<bool, String> {
    let options = conformance::Options {
        client: given.client.unwrap_or_default(),
        files: given.kits,
        ids: given.cases,
        kinds: Vec::new(),
        filter: given.filter,
        stop_at_failure: given.stop_at_failure,
        by_action: given.by_action,
    };
    if given.list {
        let lines = conformance::list(&options)?.into_iter().map(|(id, description)| format!("{id}: {description}\n"));
        print(&lines.collect::<String>());
        return Ok(true);
    }
    let report = conformance::run(&options)?;
    if let Some(path) = given.junit {
        let written = std::fs::write(&path, report.junit());
        written.map_err(|error| format!("cannot write the results {}: {error}", path.display()))?;
    }
    print(&format!("{report}\n"));
    Ok(report.is_passed())
}

fn list_actions(model: Option<PathBuf>) -> Result<(), String> {
    let model = model.map(read_model).transpose()?;
    let actions = tencentcloud_fake::actions(model.as_deref()).map_err(with_cause)?;
    let lines = actions.into_iter().map(|action| {
        let source = if action.has_handler { "handler" } else { "example" };
        format!("{source} {} {}\n", action.version, action.name)
    });
    print(&lines.collect::<String>());
    Ok(())
}

fn read_model(path: PathBuf) -> Result<Vec<u8>, String> {
    std::fs::read(&path).map_err(|error| format!("cannot read the model {}: {error}", path.display()))
}

fn with_cause(error: StartError) -> String {
    error.source().map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"))
}

/// Prints to the standard output. The reader may be gone, in which case nobody needs the text.
fn print(text: &str) {
    let mut out = std::io::stdout();
    drop(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

fn run(options: Options) -> Result<(), String> {
    #[cfg(feature = "tls")]
    let certificate_file = options.tls_certificate.clone();
    let defaults = Settings::default();
    let cloud = FakeCloud::start_with(Settings {
        address: (options.host, options.port).into(),
        secret_id: options.secret_id,
        secret_key: options.secret_key,
        token: options.token,
        seed: options.seed,
        transition: Duration::from_millis(options.transition),
        rate_limit: options.rate_limit,
        records: options.records,
        balance: options.balance,
        projects: if options.projects.is_empty() { defaults.projects.clone() } else { options.projects },
        model: options.model.map(read_model).transpose()?,
        #[cfg(feature = "tls")]
        tls: options.tls,
        ..defaults
    });
    let cloud = cloud.map_err(with_cause)?;
    #[cfg(feature = "tls")]
    if let (Some(path), Some(certificate)) = (certificate_file, cloud.certificate()) {
        std::fs::write(&path, certificate)
            .map_err(|error| format!("cannot write the certificate {}: {error}", path.display()))?;
    }
    print(&format!("listening on {}\n", cloud.url()));
    cloud.wait();
    Ok(())
}
