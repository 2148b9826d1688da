//! Measurements: times in turns, instructions, allocations, and the processor time and memory of other programs.

use std::{
    env,
    io::{self, Read as _},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    allocations,
    table::{Measure, Unit},
};

/// Work to repeat.
pub type Work = Box<dyn FnMut()>;

/// The thoroughness of a run.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Fewer and shorter rounds, and no builds that take minutes.
    pub quick: bool,
}

impl Effort {
    fn rounds(self) -> usize {
        if self.quick { 7 } else { 31 }
    }

    fn round(self) -> Duration {
        Duration::from_millis(if self.quick { 2 } else { 10 })
    }
}

/// Measures several works in turns, so that other load on the machine affects all of them equally. Returns the seconds
/// per repetition of each.
pub fn in_turns<const N: usize>(effort: Effort, works: [Work; N]) -> [Measure; N] {
    let start = Instant::now();
    turns(effort, works, || start.elapsed().as_secs_f64())
}

/// The same in processor seconds of all threads of this process.
pub fn cpu_in_turns<const N: usize>(effort: Effort, works: [Work; N]) -> [Measure; N] {
    turns(effort, works, cpu)
}

fn turns<const N: usize>(effort: Effort, mut works: [Work; N], now: impl Fn() -> f64) -> [Measure; N] {
    let batches = works.each_mut().map(|work| batch(work, effort.round(), &now));
    let mut samples = [(); N].map(|()| Vec::with_capacity(effort.rounds()));
    for _ in 0..effort.rounds() {
        for ((work, times), samples) in works.iter_mut().zip(batches).zip(&mut samples) {
            samples.push(time(work, times, &now) / f64::from(times));
        }
    }
    samples.map(|samples| Measure::new(Unit::Seconds, samples))
}

/// Returns the number of repetitions that fill a round.
fn batch(work: &mut Work, round: Duration, now: &impl Fn() -> f64) -> u32 {
    let mut times = 1;
    loop {
        let seconds = time(work, times, now);
        if seconds >= round.as_secs_f64() || times > u32::MAX / 2 {
            return times;
        }
        times *= 2;
    }
}

fn time(work: &mut Work, times: u32, now: &impl Fn() -> f64) -> f64 {
    let start = now();
    (0..times).for_each(|_| work());
    now() - start
}

/// Returns the processor seconds that this process has used.
fn cpu() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the kernel fills in the value, and does not fail for a clock that it has.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

/// Returns the number of instructions of one more repetition of a case, counted by callgrind. `None` without valgrind.
pub fn instructions(case: &str) -> Option<Measure> {
    let counted = |times: u32| {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        let output = command.arg(env::current_exe().ok()?).args(["repeat", case, &times.to_string()]).output().ok()?;
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        let (_, after) = report.split_once("Collected : ")?;
        after.split_whitespace().next()?.parse::<u64>().ok()
    };
    let (few, many) = (10, 60);
    let (less, more) = (counted(few)?, counted(many)?);
    Some(Measure::count(more.checked_sub(less)? / u64::from(many - few)))
}

/// Returns the allocations of one repetition other than the first; 0 unless the program installs the counting
/// allocator.
pub fn allocations(mut work: Work) -> Measure {
    work();
    Measure::count(allocations::during(work))
}

/// The resources that a program and its children used.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Processor seconds, in user and system mode.
    pub cpu: f64,
    /// Bytes of memory of the largest process.
    pub peak: u64,
}

/// Runs a program to its end. Returns its resources and its standard output; its standard error is ours.
///
/// # Errors
/// When it cannot be started or fails.
pub fn run(command: &mut Command) -> io::Result<(Usage, String)> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut stdout = String::new();
    if let Some(mut pipe) = child.stdout.take() {
        pipe.read_to_string(&mut stdout)?;
    }
    let (status, usage) = wait(child.id())?;
    if status != 0 {
        return Err(io::Error::other(format!("{command:?} failed")));
    }
    Ok((usage, stdout))
}

/// Waits for a child like the standard library, and gets its resources.
fn wait(child: u32) -> io::Result<(libc::c_int, Usage)> {
    let mut status = 0;
    // SAFETY: the kernel fills in both; all zeros is a value of the structure. The child has not been waited for, so
    // the id is its own.
    let usage = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        if libc::wait4(child.cast_signed(), &mut status, 0, &mut usage) < 0 {
            return Err(io::Error::last_os_error());
        }
        usage
    };
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 * 1e-6;
    let cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    Ok((status, Usage { cpu, peak: usage.ru_maxrss as u64 * 1024 }))
}
