//! Faults on demand.

use std::time::Duration;

use hyper::header::HeaderValue;
use serde::{Deserialize, Serialize};

/// Something that is to go wrong with the next calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Action whose calls it meets; those of all actions when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// How many calls it meets; 1 when absent.
    #[serde(default = "once")]
    pub times: u32,
    /// What goes wrong.
    pub fault: Spoil,
    /// Whether the call is carried out all the same, so that only its answer is lost. `Delay`, `Truncate` and `ContentType` always
    /// carry it out.
    #[serde(default)]
    pub done: bool,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spoil {
    /// The service refuses with this code, in the envelope of the generation.
    Code(String),
    /// An HTTP status, and a page in place of the answer.
    Status(u16),
    /// The answer comes this much later.
    Delay(#[serde(with = "milliseconds")] Duration),
    /// The connection is reset in place of an answer.
    Reset,
    /// The answer ends after so many bytes, and the connection with it.
    Truncate(usize),
    /// The answer says that it is of another type, such as `text/html`.
    ContentType(String),
}

/// The longest delay that can be asked for over HTTP.
const LONGEST_DELAY: Duration = Duration::from_secs(3600);

impl Fault {
    /// Checks the numbers and texts of a fault that was asked for over HTTP.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.times == 0 {
            return Err("times is 0; a fault meets one call or more".to_owned());
        }
        match &self.fault {
            Spoil::Status(status) if !(200..=599).contains(status) => {
                Err(format!("status is {status}; 200 to 599 are allowed"))
            }
            Spoil::Delay(delay) if *delay > LONGEST_DELAY => {
                Err(format!("delay is {} ms; {} are allowed", delay.as_millis(), LONGEST_DELAY.as_millis()))
            }
            Spoil::ContentType(text) if HeaderValue::from_str(text).is_err() => {
                Err(format!("content_type is {text:?}, which is not the value of a header"))
            }
            _ => Ok(()),
        }
    }

    /// Meets the next call of an action.
    pub fn next(action: &str, fault: Spoil) -> Self {
        Self { action: Some(action.to_owned()), times: 1, fault, done: false }
    }

    /// Meets so many calls.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// Carries the call out, and spoils its answer only.
    #[must_use]
    pub fn after_the_work(mut self) -> Self {
        self.done = true;
        self
    }
}

/// Faults that wait for a call, in the order they were asked for.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    waiting: Vec<Fault>,
}

impl Faults {
    pub fn push(&mut self, fault: Fault) {
        self.waiting.push(fault);
    }

    pub fn clear(&mut self) {
        self.waiting.clear();
    }

    pub fn waiting(&self) -> &[Fault] {
        &self.waiting
    }

    /// The fault that meets a call of `action`: the first asked for.
    pub fn take(&mut self, action: &str) -> Option<Fault> {
        let meets = |fault: &Fault| fault.action.as_deref().is_none_or(|own| own == action);
        let at = self.waiting.iter().position(meets)?;
        let fault = self.waiting.get_mut(at)?;
        fault.times = fault.times.saturating_sub(1);
        let met = fault.clone();
        if met.times == 0 {
            self.waiting.remove(at);
        }
        Some(met)
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
    fn meet_calls_in_order_and_only_so_often() {
        let mut faults = Faults::default();
        faults.push(Fault::next("RunInstances", Spoil::Reset).times(2));
        faults.push(Fault { action: None, times: 1, fault: Spoil::Status(502), done: false });
        assert_eq!(faults.take("RunInstances").map(|fault| fault.fault), Some(Spoil::Reset));
        assert_eq!(faults.take("DescribeZones").map(|fault| fault.fault), Some(Spoil::Status(502)));
        assert_eq!(faults.take("DescribeZones"), None);
        assert_eq!(faults.take("RunInstances").map(|fault| fault.fault), Some(Spoil::Reset));
        assert_eq!(faults.take("RunInstances"), None);
    }

    #[test]
    fn are_read_from_json() {
        let read = |text| serde_json::from_str::<Fault>(text);
        let fault = read(r#"{"action": "RunInstances", "times": 3, "fault": {"delay": 250}}"#).expect("it is read");
        assert_eq!(fault, Fault::next("RunInstances", Spoil::Delay(Duration::from_millis(250))).times(3));
        assert_eq!(read(r#"{"fault": "reset"}"#).expect("it is read").action, None);
        assert!(read(r#"{"fault": "explode"}"#).is_err());
        assert!(read(r#"{"fault": "reset", "time": 2}"#).is_err());
    }
}
