//! A Markdown table of the measurements.

use std::fmt;

/// A quantity with all its samples.
#[derive(Clone, Debug)]
pub struct Measure {
    unit: Unit,
    samples: Vec<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Seconds,
    Bytes,
    Count,
}

/// Receives each row as soon as it has been measured.
pub type Rows<'r> = &'r mut dyn FnMut(Row);

/// A row: a measurement and the ones that it is compared with.
#[derive(Clone, Debug)]
pub struct Row {
    what: String,
    ours: Measure,
    floor: Option<Measure>,
    peer: Option<(String, Measure)>,
    goal: Option<Goal>,
}

/// The upper limit of a measurement.
#[derive(Clone, Copy, Debug)]
pub enum Goal {
    /// In the unit of the measurement.
    Absolute(f64),
    /// A multiple of the floor.
    OfFloor(f64),
    /// A multiple of the peer.
    OfPeer(f64),
}

pub const HEAD: &str = "| what | ours | floor | peer | ratio | goal |\n|---|---|---|---|---|---|";

impl Measure {
    /// Creates a measurement from the samples of several runs. If two were taken in turns, their samples are compared
    /// in pairs.
    pub fn new(unit: Unit, samples: Vec<f64>) -> Self {
        Self { unit, samples }
    }

    pub fn seconds(seconds: f64) -> Self {
        Self::new(Unit::Seconds, vec![seconds])
    }

    pub fn bytes(bytes: u64) -> Self {
        Self::new(Unit::Bytes, vec![bytes as f64])
    }

    pub fn count(count: u64) -> Self {
        Self::new(Unit::Count, vec![count as f64])
    }

    /// Multiplies each sample by `factor`, such as one divided by the number of actions.
    pub fn times(mut self, factor: f64) -> Self {
        self.samples.iter_mut().for_each(|sample| *sample *= factor);
        self
    }

    pub fn median(&self) -> f64 {
        median(self.samples.clone())
    }

    fn ratio(&self, other: &Self) -> f64 {
        if self.samples.len() == other.samples.len() {
            median(self.samples.iter().zip(&other.samples).map(|(own, other)| own / other).collect())
        } else {
            self.median() / other.median()
        }
    }
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    let middle = samples.len() / 2;
    match samples.get(middle) {
        Some(&upper) if samples.len().is_multiple_of(2) => (samples[middle - 1] + upper) / 2.0,
        Some(&only) => only,
        None => f64::NAN,
    }
}

impl Row {
    pub fn new(what: impl Into<String>, ours: Measure) -> Self {
        Self { what: what.into(), ours, floor: None, peer: None, goal: None }
    }

    /// Adds a lower bound that nothing can be much better than.
    pub fn floor(mut self, floor: Measure) -> Self {
        self.floor = Some(floor);
        self
    }

    /// Adds the measurement of another crate, by name.
    pub fn peer(mut self, name: impl Into<String>, peer: Measure) -> Self {
        self.peer = Some((name.into(), peer));
        self
    }

    pub fn goal(mut self, goal: Goal) -> Self {
        self.goal = Some(goal);
        self
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, self.median(), self.unit)
    }
}

fn show(f: &mut fmt::Formatter<'_>, value: f64, unit: Unit) -> fmt::Result {
    let steps: &[(f64, &str)] = match unit {
        Unit::Seconds => &[(1.0, " s"), (1e-3, " ms"), (1e-6, " µs"), (1e-9, " ns")],
        Unit::Bytes => &[(1_048_576.0, " MiB"), (1024.0, " KiB"), (1.0, " B")],
        Unit::Count => &[(1e6, " M"), (1e3, " k"), (1.0, "")],
    };
    let fits = |step: &&(f64, &str)| value.abs() >= step.0;
    let (size, name) = steps.iter().find(fits).or(steps.last()).copied().unwrap_or((1.0, ""));
    let scaled = value / size;
    let is_whole = scaled.abs() >= 100.0 || unit == Unit::Count && size == 1.0;
    write!(f, "{scaled:.*}{name}", if is_whole { 0 } else { 3 - whole_digits(scaled) })
}

/// Returns the number of digits before the point, for a number below 100.
fn whole_digits(number: f64) -> usize {
    if number.abs() >= 10.0 { 2 } else { 1 }
}

/// Formats a ratio: `1.42`, or `1/15` if it is less than half.
struct Ratio(f64);

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 > 0.0 && self.0 < 0.5 {
            let times = 1.0 / self.0;
            write!(f, "1/{times:.*}", usize::from(times < 10.0 && times.fract() > 0.05))
        } else {
            write!(f, "{:.2}", self.0)
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, ours, floor, peer, goal } = self;
        let of_floor = floor.as_ref().map(|floor| ours.ratio(floor));
        let of_peer = peer.as_ref().map(|(_, peer)| ours.ratio(peer));
        write!(f, "| {what} | {ours} | ")?;
        if let Some(floor) = floor {
            write!(f, "{floor}")?;
        }
        f.write_str(" | ")?;
        if let Some((name, peer)) = peer {
            write!(f, "{peer} ({name})")?;
        }
        f.write_str(" | ")?;
        match (of_floor, of_peer) {
            (Some(floor), Some(peer)) => write!(f, "{} of the floor, {} of the peer", Ratio(floor), Ratio(peer))?,
            (Some(ratio), None) | (None, Some(ratio)) => write!(f, "{}", Ratio(ratio))?,
            (None, None) => {}
        }
        f.write_str(" | ")?;
        let (is, most) = match *goal {
            Some(Goal::Absolute(most)) => {
                show(f, most, ours.unit)?;
                (Some(ours.median()), most)
            }
            Some(Goal::OfFloor(most)) => {
                write!(f, "{} of the floor", Ratio(most))?;
                (of_floor, most)
            }
            Some(Goal::OfPeer(most)) => {
                write!(f, "{} of the peer", Ratio(most))?;
                (of_peer, most)
            }
            None => return f.write_str("|"),
        };
        f.write_str(if is.is_some_and(|is| is <= most) { ", met |" } else { ", **missed** |" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_shows_figures_ratios_and_whether_the_goal_is_met() {
        let nanoseconds = |samples: &[f64]| Measure::new(Unit::Seconds, samples.iter().map(|n| n * 1e-9).collect());
        let row = Row::new("sign", nanoseconds(&[1500.0, 3000.0, 1600.0]))
            .floor(nanoseconds(&[1000.0, 2000.0, 1000.0]))
            .peer("other", nanoseconds(&[45_000.0]))
            .goal(Goal::OfFloor(1.5));
        let shown = "| sign | 1.60 µs | 1.00 µs | 45.0 µs (other) | 1.50 of the floor, 1/28 of the peer | 1.50 of the floor, met |";
        assert_eq!(row.to_string(), shown);
        let row = Row::new("size", Measure::bytes(200 * 1024)).goal(Goal::Absolute(150.0 * 1024.0));
        assert_eq!(row.to_string(), "| size | 200 KiB |  |  |  | 150 KiB, **missed** |");
        assert_eq!(Measure::count(7).to_string(), "7");
        assert_eq!(Measure::count(151_832).to_string(), "152 k");
    }
}
