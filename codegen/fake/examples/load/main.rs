//! How many calls a second the fake answers on one core, signature checks on, next to a bare hyper server that answers the same bytes.
//!
//! ```text
//! cargo run --release -p tencentcloud-fake --example load [-- --calls 1000000]
//! ```
//!
//! Both servers run in processes of their own, on the first core where `taskset` is there; the caller has the second. Only loopback is
//! used. Rounds of both alternate; what is printed is the middle one of all rounds, and the middle one of the ratios of two that follow
//! each other.

mod call;
mod caller;
mod server;

use std::{env, error::Error};

use caller::Round;
use server::Child;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Calls under way at once.
const CONNECTIONS: usize = 64;
const ROUNDS: usize = 21;
const CALLS_OF_A_ROUND: usize = 5_000;

fn main() -> Outcome<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["serve-fake"] => server::fake(),
        ["serve-bare", answer] => server::bare(answer),
        [] => run(1_000_000),
        ["--calls", calls] => run(calls.parse()?),
        _ => Err("arguments: --calls N".into()),
    }
}

/// The middle one.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn run(calls: usize) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    server::pin_to_the_second_core();
    let fake = Child::fake()?;
    runtime.block_on(call::furnish(fake.address))?;
    println!("{:<44} {:>9} {:>9} {:>6}   {:>7} {:>7}", "", "bare", "fake", "", "p99", "p99");
    println!("{:<44} {:>9} {:>9} {:>6}   {:>7} {:>7}", "", "calls/s", "calls/s", "", "bare us", "fake us");
    for kind in call::KINDS {
        let answer = runtime.block_on(call::answer(fake.address, kind))?;
        let bare = Child::bare(&answer)?;
        let (mut of_bare, mut of_fake) = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let calls = || (0..CALLS_OF_A_ROUND).map(|_| kind.bytes(fake.address)).collect::<Outcome<Vec<_>>>();
            let bare_round = runtime.block_on(caller::round(&bare, calls()?, CONNECTIONS))?;
            let fake_round = runtime.block_on(caller::round(&fake, calls()?, CONNECTIONS))?;
            // The first one warms up.
            if round > 0 {
                of_bare.push(bare_round);
                of_fake.push(fake_round);
            }
        }
        // Of two rounds that follow each other, whatever else the machine does meets both.
        let ratio = median(of_bare.iter().zip(&of_fake).map(|(bare, fake)| fake.per_second / bare.per_second));
        let (bare, fake) = (Round::median(&of_bare), Round::median(&of_fake));
        println!(
            "{:<44} {:>9.0} {:>9.0} {:>5.0}%   {:>7} {:>7}",
            format!("{} ({} bytes)", kind.title(), answer.len()),
            bare.per_second,
            fake.per_second,
            100.0 * ratio,
            bare.p99.as_micros(),
            fake.p99.as_micros(),
        );
    }
    let before = fake.memory();
    let mut done = 0;
    while done < calls {
        for kind in call::KINDS {
            let calls = (0..CALLS_OF_A_ROUND).map(|_| kind.bytes(fake.address)).collect::<Outcome<Vec<_>>>()?;
            done += calls.len();
            runtime.block_on(caller::round(&fake, calls, CONNECTIONS))?;
        }
        if done % 200_000 < CALLS_OF_A_ROUND * call::KINDS.len() {
            println!("after {done:>9} calls more the fake has {} KiB", fake.memory());
        }
    }
    println!("memory: {before} KiB before, {} KiB after {done} calls", fake.memory());
    Ok(())
}
