//! Fault injection.

use std::time::Duration;

use hyper::header::HeaderValue;
use serde::{Deserialize, Serialize};

/// The longest delay that can be requested over HTTP.
const MAX_DELAY: Duration = Duration::from_secs(3600);

/// A fault of the next calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Action whose calls fail; `None` for all actions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Number of calls that fail; 1 by default.
    #[serde(default = "once")]
    pub times: u32,
    /// The fault itself.
    #[serde(rename = "fault")]
    pub kind: FaultKind,
    /// `true` to execute the call and lose only its response. `Delay`, `Truncate` and `ContentType` always execute it.
    #[serde(default)]
    pub executed: bool,
}

/// The kind of a fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// An error response with this code, in the envelope of the API version.
    Code(String),
    /// An HTTP status, with plain text instead of the response.
    Status(u16),
    /// A delay before the response.
    Delay(#[serde(with = "milliseconds")] Duration),
    /// A connection reset instead of a response.
    Reset,
    /// A response that ends after this number of bytes, and the connection with it.
    Truncate(usize),
    /// A response with another content type, such as `text/html`.
    ContentType(String),
}

impl Fault {
    /// Creates a fault of the next call of an action.
    pub fn next(action: &str, kind: FaultKind) -> Self {
        Self { action: Some(action.to_owned()), times: 1, kind, executed: false }
    }

    /// Sets the number of calls that fail.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// Executes the call and loses only its response.
    #[must_use]
    pub fn after_execution(mut self) -> Self {
        self.executed = true;
        self
    }

    /// Checks the numbers and strings of a fault that was requested over HTTP.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.times == 0 {
            return Err("times is 0; it must be 1 or more".to_owned());
        }
        match &self.kind {
            FaultKind::Status(status) if !(200..=599).contains(status) => {
                Err(format!("status is {status}; 200 to 599 are allowed"))
            }
            FaultKind::Delay(delay) if *delay > MAX_DELAY => {
                Err(format!("delay is {} ms; at most {} are allowed", delay.as_millis(), MAX_DELAY.as_millis()))
            }
            FaultKind::ContentType(text) if HeaderValue::from_str(text).is_err() => {
                Err(format!("content_type is {text:?}, which is not a valid header value"))
            }
            _ => Ok(()),
        }
    }
}

/// Faults that still apply to coming calls, in the order in which they were requested.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    pending: Vec<Fault>,
}

impl Faults {
    pub fn push(&mut self, fault: Fault) {
        self.pending.push(fault);
    }

    pub fn clear(&mut self) {
        self.pending.clear();
    }

    pub fn pending(&self) -> &[Fault] {
        &self.pending
    }

    /// Takes the first fault that applies to a call of `action`.
    pub fn take(&mut self, action: &str) -> Option<Fault> {
        let applies = |fault: &Fault| fault.action.as_deref().is_none_or(|own| own == action);
        let index = self.pending.iter().position(applies)?;
        let fault = self.pending.get_mut(index)?;
        fault.times = fault.times.saturating_sub(1);
        let taken = fault.clone();
        if taken.times == 0 {
            self.pending.remove(index);
        }
        Some(taken)
    }
}

fn once() -> u32 {
    1
}

mod milliseconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        u64::deserialize(deserializer).map(Duration::from_millis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_apply_in_order_and_the_given_number_of_times() {
        let mut faults = Faults::default();
        faults.push(Fault::next("RunInstances", FaultKind::Reset).times(2));
        faults.push(Fault { action: None, times: 1, kind: FaultKind::Status(502), executed: false });
        assert_eq!(faults.take("RunInstances").map(|fault| fault.kind), Some(FaultKind::Reset));
        assert_eq!(faults.take("DescribeZones").map(|fault| fault.kind), Some(FaultKind::Status(502)));
        assert_eq!(faults.take("DescribeZones"), None);
        assert_eq!(faults.take("RunInstances").map(|fault| fault.kind), Some(FaultKind::Reset));
        assert_eq!(faults.take("RunInstances"), None);
    }

    #[test]
    fn faults_are_read_from_json() {
        let read = |text| serde_json::from_str::<Fault>(text);
        let fault = read(r#"{"action": "RunInstances", "times": 3, "fault": {"delay": 250}}"#).expect("a fault");
        assert_eq!(fault, Fault::next("RunInstances", FaultKind::Delay(Duration::from_millis(250))).times(3));
        assert_eq!(read(r#"{"fault": "reset"}"#).expect("a fault").action, None);
        assert!(read(r#"{"fault": "explode"}"#).is_err());
        assert!(read(r#"{"fault": "reset", "time": 2}"#).is_err());
    }
}
