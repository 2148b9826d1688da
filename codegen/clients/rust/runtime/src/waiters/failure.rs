use std::{fmt, time::Duration};

use crate::Error;

/// A resource that is not in the expected state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waiting {
    /// Its id.
    pub id: String,
    /// The state in which it was last seen, empty if the response had none; `None` if no response had the id.
    pub state: Option<String>,
}

/// The reason why a wait ended without success.
pub(crate) struct WaitFailure {
    pub(crate) name: &'static str,
    pub(crate) end: End,
    pub(crate) waiting: Vec<Waiting>,
    /// The error of the last poll, if it failed.
    pub(crate) last_error: Option<Error>,
}

pub(crate) enum End {
    /// A resource is in a state from which it will not reach the expected one.
    Failed,
    /// The deadline has passed.
    GaveUp { after: Duration, done: usize, total: usize },
}

impl WaitFailure {
    pub(crate) fn advice(&self) -> &'static str {
        match self.end {
            End::Failed => "the state will not change by itself; check the resource in the console",
            End::GaveUp { .. } if self.waiting.iter().any(|waiting| waiting.state.is_none()) => {
                "check ids and region, or wait longer with Wait::deadline"
            }
            End::GaveUp { .. } => "wait again, or wait longer with Wait::deadline",
        }
    }

    pub(crate) fn timed_out(&self) -> bool {
        matches!(self.end, End::GaveUp { .. })
    }
}

impl fmt::Display for WaitFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Maximum number of ids to show.
        const SHOWN: usize = 10;
        match self.end {
            End::Failed => write!(f, "the wait for {} failed", self.name)?,
            End::GaveUp { after, done, total } => {
                write!(f, "the wait for {} timed out after {after:?}, with {done} of {total} done", self.name)?;
            }
        }
        for (index, Waiting { id, state }) in self.waiting.iter().take(SHOWN).enumerate() {
            f.write_str(if index == 0 { ": " } else { ", " })?;
            match state.as_deref() {
                None => write!(f, "{id} was not found")?,
                Some("") => write!(f, "{id} has no state")?,
                Some(state) => write!(f, "{id} is in state {state}")?,
            }
        }
        if let Some(more @ 1..) = self.waiting.len().checked_sub(SHOWN) {
            write!(f, ", and {more} more")?;
        }
        match &self.last_error {
            Some(error) => write!(f, "; the last call failed: {error}"),
            None => Ok(()),
        }
    }
}
