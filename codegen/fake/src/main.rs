//! The fake cloud as a program.

use std::{io::Write, net::IpAddr, path::PathBuf, process::ExitCode, time::Duration};

use clap::Parser;
use tencentcloud_fake::{FakeCloud, Settings};

/// A fake Tencent Cloud for tests in any language. Its first line tells where it listens.
#[derive(Parser)]
#[command(name = "tencentcloud-fake", version)]
struct Options {
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

fn main() -> ExitCode {
    match run(Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
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
    let mut out = std::io::stdout();
    // Whoever started the program may have gone: then nobody wants to know.
    drop(writeln!(out, "listening on {}", cloud.url()).and_then(|()| out.flush()));
    cloud.wait();
    Ok(())
}
