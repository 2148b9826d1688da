//! Prints the table, or repeats a case for a profiler.

use std::{env, process::ExitCode};

#[cfg(feature = "generator")]
use tencentcloud_bench::generator;
#[cfg(feature = "import")]
use tencentcloud_bench::import;
use tencentcloud_bench::{allocations, cases, measure::Effort, parts, table};

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

const USAGE: &str = "[--quick] [PART...]: prints the table, or only some parts of it
cases: lists what can be repeated
repeat CASE TIMES: repeats the case, and prints how many allocations one more repetition makes
grow FOLDER: generates from the spec in the folder once, in memory, and prints the number of bytes
import-into WHEEL FOLDER SERVICE...: imports services into the folder, and prints the number of actions
check-in FOLDER, generate-in FOLDER: checks or generates the services that were imported into the folder";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let is_done = match *args {
        ["cases"] => {
            cases::ALL.iter().for_each(|(name, _)| println!("{name}"));
            true
        }
        ["repeat", case, times] => repeat(case, times).is_some(),
        #[cfg(feature = "generator")]
        ["grow", folder] => return done(generator::grown(folder.as_ref()).map(|bytes| println!("{bytes}"))),
        #[cfg(feature = "import")]
        ["import-into", wheel, folder, ref services @ ..] => {
            return done(
                import::import(wheel.as_ref(), folder.as_ref(), services).map(|actions| println!("{actions}")),
            );
        }
        #[cfg(feature = "import")]
        ["check-in", folder] => return done(import::check(folder.as_ref())),
        #[cfg(feature = "import")]
        ["generate-in", folder] => return done(import::generate(folder.as_ref())),
        ref args => return print(args),
    };
    if is_done { ExitCode::SUCCESS } else { wrong() }
}

fn wrong() -> ExitCode {
    eprintln!("{USAGE}\nparts: {}", parts::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "));
    ExitCode::from(2)
}

fn repeat(case: &str, times: &str) -> Option<()> {
    let times: u32 = times.parse().ok()?;
    let mut work = cases::find(case)?;
    // From here on, reused buffers have their capacity.
    work();
    (0..times).for_each(|_| work());
    println!("{}", allocations::during(work));
    Some(())
}

#[cfg(any(feature = "generator", feature = "import"))]
fn done(result: Result<(), Box<dyn std::error::Error>>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print(args: &[&str]) -> ExitCode {
    let (options, wanted): (Vec<&str>, Vec<&str>) = args.iter().partition(|arg| arg.starts_with('-'));
    let is_known = |name: &&str| parts::ALL.iter().any(|(own, _)| own == name);
    if options.iter().any(|option| *option != "--quick") || !wanted.iter().all(is_known) {
        return wrong();
    }
    let effort = Effort { quick: !options.is_empty() };
    let mut code = ExitCode::SUCCESS;
    println!("{}", table::HEAD);
    for (name, part) in parts::ALL.iter().filter(|(name, _)| wanted.is_empty() || wanted.contains(name)) {
        eprintln!("measuring {name} …");
        // Rows are printed at once, since some take minutes.
        if let Err(error) = part(effort, &mut |row| println!("{row}")) {
            eprintln!("{name}: {error}");
            code = ExitCode::FAILURE;
        }
    }
    code
}
