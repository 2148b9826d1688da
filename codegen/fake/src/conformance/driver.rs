//! The driver of the client under test: a program that reads one command per line and writes one result per line.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use serde::Deserialize;
use serde_json::{Map, Value};

const START_TIMEOUT: Duration = Duration::from_secs(60);
const CASE_TIMEOUT: Duration = Duration::from_secs(20);

/// The description of a client in the first line of its driver.
#[derive(Debug, Clone, Deserialize)]
pub struct ClientInfo {
    /// Name and version of the client.
    #[serde(rename = "client")]
    pub name: String,
    /// Parameters that the client sends with every call and that the spec does not have.
    #[serde(default)]
    pub adds: Vec<String>,
    /// Keys of the signing profiles that the client has. All if empty.
    #[serde(default)]
    pub signing_profiles: Vec<String>,
    /// Members of errors that the client does not have, with the reasons.
    #[serde(default)]
    pub without: Map<String, Value>,
}

/// A running driver.
pub struct Driver {
    child: Child,
    commands: ChildStdin,
    lines: Receiver<String>,
    pub client: ClientInfo,
}

impl Driver {
    /// Starts a driver by a shell command.
    pub fn start(command: &str) -> Result<Self, String> {
        let failed = |error| format!("cannot start the driver `{command}`: {error}");
        let mut child = Command::new("sh")
            .args(["-c", command])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let (Some(commands), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("the driver `{command}` has no standard input or output"));
        };
        let (send, lines) = channel();
        let reader = move || {
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            // The receiver may be gone.
            lines.filter(|line| !line.trim().is_empty()).try_for_each(|line| send.send(line)).ok();
        };
        thread::Builder::new().name("conformance-driver".to_owned()).spawn(reader).map_err(failed)?;
        let first = lines.recv_timeout(START_TIMEOUT).map_err(|error| match error {
            RecvTimeoutError::Timeout => format!("the driver `{command}` wrote nothing within {START_TIMEOUT:?}"),
            RecvTimeoutError::Disconnected => format!("the driver `{command}` ended without writing a line"),
        });
        let client = first.and_then(|line| {
            let invalid = |error| format!("the first line of the driver does not describe a client: {error}\n  {line}");
            serde_json::from_str(&line).map_err(invalid)
        });
        match client {
            Ok(client) => Ok(Self { child, commands, lines, client }),
            Err(message) => {
                drop(child.kill());
                drop(child.wait());
                Err(message)
            }
        }
    }

    /// Sends a command and waits for its result. After an error the driver must be restarted.
    pub fn run(&mut self, command: &Value) -> Result<Map<String, Value>, String> {
        let ended = "the driver has ended";
        writeln!(self.commands, "{command}").and_then(|()| self.commands.flush()).map_err(|_| ended.to_owned())?;
        let line = self.lines.recv_timeout(CASE_TIMEOUT).map_err(|error| match error {
            RecvTimeoutError::Timeout => format!("the driver did not write a result within {CASE_TIMEOUT:?}"),
            RecvTimeoutError::Disconnected => ended.to_owned(),
        })?;
        let result: Map<String, Value> = serde_json::from_str(&line)
            .map_err(|error| format!("the result of the driver is not valid JSON: {error}\n  {line}"))?;
        if result.get("id") != command.get("id") {
            return Err(format!("the driver wrote the result of another case: {line}"));
        }
        Ok(result)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
