//! The client under test: a program that reads an order a line and answers each with a line.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use serde::Deserialize;
use serde_json::{Map, Value};

/// How long a program may take to start, and a case to end.
const START_TIME: Duration = Duration::from_secs(60);
const CASE_TIME: Duration = Duration::from_secs(20);

/// What a client says of itself.
#[derive(Debug, Clone, Deserialize)]
pub struct Hello {
    /// What is tested, with its version.
    pub client: String,
    /// Parameters that it sends with every call and that the spec does not have.
    #[serde(default)]
    pub adds: Vec<String>,
    /// Members of errors that it cannot tell, with the reason.
    #[serde(default)]
    pub without: Map<String, Value>,
}

/// A program that is running.
pub struct Client {
    child: Child,
    orders: ChildStdin,
    lines: Receiver<String>,
    pub hello: Hello,
}

impl Client {
    /// Starts a program by a command of the shell.
    pub fn start(command: &str) -> Result<Self, String> {
        let failed = |error| format!("cannot start the client `{command}`: {error}");
        let mut child = Command::new("sh")
            .args(["-c", command])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let (Some(orders), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("the client `{command}` has no standard input or output"));
        };
        let (send, lines) = channel();
        let reader = move || {
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            // Nobody may be interested any more.
            lines.filter(|line| !line.trim().is_empty()).try_for_each(|line| send.send(line)).ok();
        };
        thread::Builder::new().name("conformance-client".to_owned()).spawn(reader).map_err(failed)?;
        let first = lines.recv_timeout(START_TIME).map_err(|error| match error {
            RecvTimeoutError::Timeout => format!("the client `{command}` said nothing in {START_TIME:?}"),
            RecvTimeoutError::Disconnected => format!("the client `{command}` ended without a word"),
        });
        let hello = first.and_then(|line| {
            let unclear = |error| format!("the client's first line does not say what it is: {error}\n  {line}");
            serde_json::from_str(&line).map_err(unclear)
        });
        match hello {
            Ok(hello) => Ok(Self { child, orders, lines, hello }),
            Err(message) => {
                drop(child.kill());
                drop(child.wait());
                Err(message)
            }
        }
    }

    /// Gives an order and waits for what came of it. After an error the program is of no use any more.
    pub fn ask(&mut self, order: &Value) -> Result<Map<String, Value>, String> {
        let gone = "the client's program has ended";
        writeln!(self.orders, "{order}").and_then(|()| self.orders.flush()).map_err(|_| gone.to_owned())?;
        let line = self.lines.recv_timeout(CASE_TIME).map_err(|error| match error {
            RecvTimeoutError::Timeout => format!("the client did not answer within {CASE_TIME:?}"),
            RecvTimeoutError::Disconnected => gone.to_owned(),
        })?;
        let reply: Map<String, Value> = serde_json::from_str(&line)
            .map_err(|error| format!("the client's answer is no JSON: {error}\n  {line}"))?;
        if reply.get("id") != order.get("id") {
            return Err(format!("the client answered another case: {line}"));
        }
        Ok(reply)
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
