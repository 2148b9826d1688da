//! The time that the generator takes, cold and warm, and its growth with the spec.

use std::{env, error::Error, fs, io, path::Path, process::Command};

use crate::{
    generator,
    measure::{self, Effort, cpu_in_turns, in_turns},
    scratch,
    table::{Goal, Measure, Row, Rows, Unit},
};

/// Numbers of copies of the spec.
const TIMES: [usize; 4] = [2, 4, 8, 16];

pub fn rows(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    let warm = |what: &str, measure| Row::new(format!("`codegen --check` of everything, optimised: {what}"), measure);
    let (progenitor, their_lines) = generator::progenitor()?;
    let works = [generator::check(), generator::rust(), generator::floor()?, progenitor];
    let [check, rust, floor, theirs] = cpu_in_turns(effort, works);
    let [wall] = in_turns(effort, [generator::check()]);
    row(warm("CPU time; floor: YAML, tokens to trees, prettyplease", check)
        .floor(floor.clone())
        .goal(Goal::OfFloor(1.5)));
    row(warm("CPU time from the spec to Rust only; floor: the same", rust.clone())
        .floor(floor)
        .goal(Goal::OfFloor(1.5)));
    row(warm("wall time on all processors", wall).goal(Goal::Absolute(0.150)));
    let per_thousand = |measure: Measure, lines: usize| measure.times(1000.0 / lines as f64);
    row(Row::new(
        "CPU time per thousand lines of Rust; peer: the same API as OpenAPI",
        per_thousand(rust, generator::lines()?),
    )
    .peer("progenitor", per_thousand(theirs, their_lines))
    .goal(Goal::OfPeer(1.0 / 1.4)));
    growth(effort, row)?;
    if !effort.quick {
        cold(row)?;
    }
    Ok(())
}

/// Measures each size in a process of its own, and thus with memory of its own.
fn growth(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    let grow = |times: usize| -> Result<(Measure, Measure), Box<dyn Error>> {
        eprintln!("  generating from {times} copies of the spec …");
        let folder = generator::multiply(times)?;
        let (mut cpu, mut peak) = (Vec::new(), Vec::new());
        for _ in 0..if effort.quick { 1 } else { 3 } {
            let (usage, _) = measure::run(Command::new(env::current_exe()?).arg("grow").arg(&folder))?;
            cpu.push(usage.cpu);
            peak.push(usage.peak as f64);
        }
        Ok((Measure::new(Unit::Seconds, cpu), Measure::new(Unit::Bytes, peak)))
    };
    let (cpu, peak) = grow(1)?;
    for times in TIMES {
        let (own_cpu, own_peak) = grow(times)?;
        let linear = |once: &Measure| once.clone().times(times as f64);
        let titled = |what: &str, own| {
            Row::new(format!("{times} copies of the spec: {what}; floor: {times} times that of one"), own)
        };
        row(titled("CPU time", own_cpu).floor(linear(&cpu)).goal(Goal::OfFloor(1.1)));
        row(titled("peak memory", own_peak).floor(linear(&peak)).goal(Goal::OfFloor(1.1)));
    }
    Ok(())
}

/// Measures what a fresh clone compiles before the first `cargo xtask codegen`, and the part of it that is
/// dependencies.
fn cold(row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    let folder = scratch::folder()?.join("cold");
    let copy = |name: &str| -> io::Result<_> {
        let to = folder.join(name);
        for path in ["xtask/Cargo.toml", "xtask/Cargo.lock", "codegen/Cargo.toml"] {
            let to = to.join(path);
            fs::create_dir_all(to.parent().unwrap_or(&folder))?;
            fs::copy(scratch::root().join(path), to)?;
        }
        Ok(to)
    };
    let empty = copy("dependencies")?;
    for (path, text) in [("codegen/src/lib.rs", "//! Empty.\n"), ("xtask/src/main.rs", "//! Empty.\nfn main() {}\n")] {
        fs::create_dir_all(empty.join(path).parent().unwrap_or(&folder))?;
        fs::write(empty.join(path), text)?;
    }
    let run = |root: &Path, command: &[&str]| -> io::Result<f64> {
        eprintln!("  compiling the generator from nothing …");
        let target = folder.join("target");
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["run", "-q", "--manifest-path", "xtask/Cargo.toml", "--"]).args(command);
        Ok(measure::run(cargo.current_dir(root).env("CARGO_TARGET_DIR", &target))?.0.cpu)
    };
    let dependencies = run(&empty, &[])?;
    let all = run(&scratch::root(), &["codegen", "--check"])?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([
        "tree",
        "--manifest-path",
        "xtask/Cargo.toml",
        "-e",
        "normal,build",
        "--prefix",
        "none",
        "--no-dedupe",
    ]);
    let (_, tree) = measure::run(cargo.current_dir(scratch::root()))?;
    let mut crates = tree.lines().map(|line| line.trim_end_matches(" (proc-macro)")).collect::<Vec<_>>();
    crates.sort_unstable();
    crates.dedup();
    row(Row::new(
        "`cargo xtask codegen` on a fresh clone: CPU time; floor: its dependencies alone",
        Measure::seconds(all),
    )
    .floor(Measure::seconds(dependencies))
    .goal(Goal::OfFloor(1.25)));
    row(Row::new("`cargo xtask codegen` on a fresh clone: crates", Measure::count(crates.len() as u64)));
    Ok(())
}
