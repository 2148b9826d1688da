//! Duration of stages.

use std::{
    fmt,
    time::{Duration, Instant},
};

/// Durations of stages, in the order in which they first ran. They never enter the generated files.
#[derive(Debug, Default)]
pub struct Timings(Vec<(String, Duration)>);

impl Timings {
    /// Runs `work` and adds its duration to the stage.
    pub fn time<T>(&mut self, stage: &str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        match self.0.iter_mut().find(|(name, _)| name == stage) {
            Some((_, time)) => *time += took,
            None => self.0.push((stage.to_owned(), took)),
        }
        result
    }
}

impl fmt::Display for Timings {
    /// Writes one line per stage, in milliseconds, and the sum.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sum: Duration = self.0.iter().map(|(_, time)| *time).sum();
        for (stage, time) in self.0.iter().map(|(stage, time)| (stage.as_str(), time)).chain([("all", &sum)]) {
            writeln!(f, "{stage:<14} {:>9.1} ms", time.as_secs_f64() * 1000.0)?;
        }
        Ok(())
    }
}
