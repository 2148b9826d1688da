//! The program: its first line, its options and its certificate.

use std::{
    io::{BufRead, BufReader},
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
};

use tencentcloud_cvm::{Client, Credentials, DescribeZonesRequest};

/// A running program.
struct Program {
    child: Child,
    first_line: String,
}

impl Program {
    fn start(args: &[&str]) -> Self {
        let mut child = command(args).stdout(Stdio::piped()).spawn().expect("it starts");
        let mut first_line = String::new();
        let out = child.stdout.take().expect("it has an output");
        BufReader::new(out).read_line(&mut first_line).expect("it says something");
        Self { child, first_line }
    }

    /// Returns the address in the first line, which must be `listening on SCHEME://ADDRESS`.
    fn address(&self, scheme: &str) -> SocketAddr {
        let rest = self.first_line.strip_prefix("listening on ").and_then(|rest| rest.strip_prefix(scheme));
        let address = rest.and_then(|rest| rest.strip_prefix("://")).and_then(|rest| rest.strip_suffix('\n'));
        address.unwrap_or_else(|| panic!("{:?}", self.first_line)).parse().expect("an address")
    }

    /// Sends a call with the given credentials. Returns the error code; `None` if it succeeded.
    async fn refusal(&self, secret_id: &str, secret_key: &str) -> Option<String> {
        let endpoint = format!("http://{}", self.address("http"));
        let client = Client::builder().region("ap-guangzhou").endpoint_url(endpoint);
        let client = client.credentials(Credentials::new(secret_id, secret_key)).build().expect("a client");
        let response = client.describe_zones(DescribeZonesRequest::new()).await;
        response.err().map(|error| error.code().unwrap_or_else(|| panic!("{error}")).to_owned())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tencentcloud-fake"));
    command.args(args);
    command
}

/// Returns the message of a program that does not start.
fn start_error(args: &[&str]) -> String {
    let output = command(args).output().expect("it runs");
    assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
    String::from_utf8(output.stderr).expect("it is text")
}

#[tokio::test]
async fn its_first_line_has_its_address() {
    for args in [&[][..], &["--port", "0"]] {
        let program = Program::start(args);
        let address = program.address("http");
        assert!(address.ip().is_loopback() && address.port() != 0, "{address}");
        assert_eq!(program.refusal("AKIDEXAMPLE", "SECRETEXAMPLE").await, None);
    }
}

#[tokio::test]
async fn only_the_given_key_pair_is_accepted() {
    let program = Program::start(&["--secret-id", "AKIDOTHER", "--secret-key", "other"]);
    assert_eq!(program.refusal("AKIDOTHER", "other").await, None);
    let refusal = program.refusal("AKIDOTHER", "SECRETEXAMPLE").await;
    assert_eq!(refusal.as_deref(), Some("InvalidParameter.SignatureFailure"));
    let refusal = program.refusal("AKIDEXAMPLE", "SECRETEXAMPLE").await;
    assert_eq!(refusal.as_deref(), Some("InvalidParameter.SecretIdNotFound"));
}

#[test]
fn it_listens_on_the_given_port_or_reports_why_not() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let message = start_error(&["--port", &port]);
    assert!(message.contains("did not start") && message.contains(&port), "{message}");
    drop(taken);
    assert_eq!(Program::start(&["--port", &port]).address("http").port().to_string(), port);
    assert!(start_error(&["--model", "no-such-file.json"]).contains("no-such-file.json"));
    assert!(start_error(&["--prot", "0"]).contains("--help"));
}

#[cfg(feature = "tls")]
#[test]
fn with_tls_it_writes_the_certificate() {
    let path = std::env::temp_dir().join(format!("tencentcloud-fake-{}.pem", std::process::id()));
    let program = Program::start(&["--tls", "--tls-certificate", path.to_str().expect("it is text")]);
    program.address("https");
    let certificate = std::fs::read_to_string(&path).expect("there is a certificate");
    std::fs::remove_file(&path).expect("it is removed");
    assert!(certificate.starts_with("-----BEGIN CERTIFICATE-----"), "{certificate}");
    assert!(start_error(&["--tls-certificate", "a.pem"]).contains("--tls"));
}
