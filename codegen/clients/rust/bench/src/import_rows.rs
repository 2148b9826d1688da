//! The time and memory that the importer and the generator take for services of the vendor's catalogue.

use std::{env, error::Error, fs, path::Path, process::Command, time::Instant};

use crate::{
    import,
    measure::{self, Effort},
    scratch,
    table::{Goal, Measure, Row, Rows},
};

/// The environment variable with the folder of an unpacked wheel of the vendor's command line client.
const WHEEL: &str = "BENCH_TCCLI";

/// The service that is measured alone, one of the largest.
const ALONE: &str = "vpc";

/// The steps of an import, with how long each may take for all services.
const STEPS: [(&str, f64); 3] = [("import", 30.0), ("check", 30.0), ("generate", 60.0)];

pub fn rows(effort: Effort, row: Rows<'_>) -> Result<(), Box<dyn Error>> {
    let Some(wheel) = env::var_os(WHEEL) else {
        eprintln!("  left out: {WHEEL} is not set to the folder of an unpacked wheel (pip download tccli --no-deps)");
        return Ok(());
    };
    let wheel = Path::new(&wheel).canonicalize()?;
    let all = import::services(&wheel)?;
    let first = |count: usize| all.iter().take(count).map(String::as_str).collect::<Vec<_>>();
    let mut sizes = vec![vec![ALONE], first(10)];
    if !effort.quick {
        sizes.extend([first(100), first(all.len())]);
    }
    // Actions and CPU time of the first size.
    let mut base = Vec::<(f64, Measure)>::new();
    for services in sizes {
        let count = services.len();
        eprintln!("  importing and generating {count} services …");
        let into = scratch::folder()?.join("imported");
        if into.exists() {
            fs::remove_dir_all(&into)?;
        }
        fs::create_dir_all(&into)?;
        let this = env::current_exe()?;
        let command = |step: &str| {
            let mut command = Command::new(&this);
            match step {
                "import" => command.arg("import-into").args([&wheel, &into]).args(&services),
                step => command.arg(format!("{step}-in")).arg(&into),
            };
            command
        };
        let mut actions = 0.0;
        for (index, (step, seconds)) in STEPS.into_iter().enumerate() {
            let start = Instant::now();
            let (usage, out) = measure::run(&mut command(step))?;
            let wall = start.elapsed().as_secs_f64();
            if step == "import" {
                actions = out.trim().parse::<f64>()?;
            }
            let title = |kind: &str| format!("{step}, services: {count}, actions: {actions}: {kind}");
            let wall = Row::new(title("wall time"), Measure::seconds(wall));
            row(if count == all.len() { wall.goal(Goal::Absolute(seconds)) } else { wall });
            let cpu = Measure::seconds(usage.cpu);
            row(match base.get(index) {
                Some((fewer, base)) => Row::new(title("CPU time; floor: that of vpc, by actions"), cpu)
                    .floor(base.clone().times(actions / fewer))
                    .goal(Goal::OfFloor(1.5)),
                None => {
                    base.push((actions, cpu.clone()));
                    Row::new(title("CPU time"), cpu)
                }
            });
            row(Row::new(title("peak memory"), Measure::bytes(usage.peak)).goal(Goal::Absolute(1e9)));
        }
    }
    Ok(())
}
