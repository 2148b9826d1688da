//! The fake cloud as a program.

use std::{io::Write, net::IpAddr, path::PathBuf, process::ExitCode, time::Duration};

use clap::Parser;
use tencentcloud_fake::{FakeCloud, Settings, conformance};

/// A fake Tencent Cloud for tests in any language. Its first line tells where it listens.
#[derive(Parser)]
#[command(name = "tencentcloud-fake", version, args_conflicts_with_subcommands = true)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,
    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on; anything but loopback is open to whoever can reach it
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Id of the key pair that is accepted
    #[arg(long, default_value = "AKIDEXAMPLE")]
    secret_id: String,
    /// Key that goes with it
    #[arg(long, default_value = "SECRETEXAMPLE")]
    secret_key: String,
    /// Token without which the key is refused
    #[arg(long)]
    token: Option<String>,
    /// Also speak TLS on the same port, and let CONNECT through to it
    #[cfg(feature = "tls")]
    #[arg(long)]
    tls: bool,
    /// File to write the certificate to, in PEM
    #[cfg(feature = "tls")]
    #[arg(long, value_name = "FILE", requires = "tls")]
    tls_certificate: Option<PathBuf>,
    /// From which ids follow
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How long each change of state takes, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 500)]
    transition: u64,
    /// Hold callers to the documented number of calls a minute
    #[arg(long)]
    rate_limit: bool,
    /// How many requests are kept to be asked for
    #[arg(long, default_value_t = 1000)]
    records: usize,
    /// Money of the account in hundredths of a yuan; without limit when absent
    #[arg(long)]
    balance: Option<i64>,
    /// A project there is beside the default one; may be given several times
    #[arg(long = "project", value_name = "ID")]
    projects: Vec<i64>,
    /// Another model.json than the one built in
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Run the conformance kit against a client in any language; CONFORMANCE.md tells how to write its driver
    Conformance(Conformance),
}

#[derive(clap::Args)]
struct Conformance {
    /// Command of the shell that starts the client's driver
    #[arg(long, value_name = "COMMAND", required_unless_present = "list")]
    client: Option<String>,
    /// Only the case with this id, or all below it; may be given several times
    #[arg(long = "case", value_name = "ID")]
    cases: Vec<String>,
    /// Only cases of this kind, or whose id has this text
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// File to write the results to, as JUnit XML
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Count by action too
    #[arg(long)]
    by_action: bool,
    /// Another cases.json than those built in; may be given several times
    #[arg(long = "kit", value_name = "FILE")]
    kits: Vec<PathBuf>,
    /// List the cases and what each proves, and run none
    #[arg(long)]
    list: bool,
}

fn main() -> ExitCode {
    let mut options = Options::parse();
    let result = match options.command.take() {
        None => run(options).map(|()| true),
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

/// Whether no case failed.
fn conform(given: Conformance) -> Result<bool, String> {
    let options = conformance::Options {
        client: given.client.unwrap_or_default(),
        files: given.kits,
        ids: given.cases,
        filter: given.filter,
        by_action: given.by_action,
    };
    if given.list {
        let lines = conformance::list(&options)?.into_iter().map(|(id, proves)| format!("{id}: {proves}\n"));
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

/// Whoever reads may have gone: then nobody wants to know.
fn print(text: &str) {
    let mut out = std::io::stdout();
    drop(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
}

fn run(options: Options) -> Result<(), String> {
    #[cfg(feature = "tls")]
    let certificate_file = options.tls_certificate.clone();
    let model = options
        .model
        .as_ref()
        .map(|path| std::fs::read(path).map_err(|error| format!("cannot read the model {}: {error}", path.display())));
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
        model: model.transpose()?,
        #[cfg(feature = "tls")]
        tls: options.tls,
        ..defaults
    });
    let cloud = cloud.map_err(|error| error.to_string())?;
    #[cfg(feature = "tls")]
    if let (Some(path), Some(certificate)) = (certificate_file, cloud.certificate()) {
        std::fs::write(&path, certificate)
            .map_err(|error| format!("cannot write the certificate {}: {error}", path.display()))?;
    }
    print(&format!("listening on {}\n", cloud.url()));
    cloud.wait();
    Ok(())
}
