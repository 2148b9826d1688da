//! Measures the calls per second of the fake on one core, with signature checks, and of a bare hyper server that
//! sends the same bytes.
//!
//! ```text
//! cargo run --release -p tencentcloud-fake --example load [-- --calls 1000000]
//! ```
//!
//! Each server runs in its own process, on the first core if there is `taskset`; the caller has the second one.
//! Only loopback is used. Rounds of both alternate. The output has the median of all rounds, and the median of the
//! ratios of neighbouring rounds.

mod call;
mod caller;
mod server;

use std::{env, error::Error};

use caller::Round;
use server::Child;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Number of concurrent calls.
const CONNECTIONS: usize = 64;
const ROUNDS: usize = 21;
const CALLS_OF_A_ROUND: usize = 5_000;

fn main() -> Outcome<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["serve-fake"] => server::fake(),
        ["serve-bare", response] => server::bare(response),
        [] => run(1_000_000),
        ["--calls", calls] => run(calls.parse()?),
        _ => Err("arguments: --calls N".into()),
    }
}

/// Returns the median.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn run(calls: usize) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    server::pin_to_the_second_core();
    let fake = Child::fake()?;
    runtime.block_on(call::buy_instances(fake.address))?;
    println!("{:<44} {:>9} {:>9} {:>6}   {:>7} {:>7}", "", "bare", "fake", "", "p99", "p99");
    println!("{:<44} {:>9} {:>9} {:>6}   {:>7} {:>7}", "", "calls/s", "calls/s", "", "bare us", "fake us");
    for kind in call::KINDS {
        let response = runtime.block_on(call::response(fake.address, kind))?;
        let bare = Child::bare(&response)?;
        let (mut of_bare, mut of_fake) = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let calls = || (0..CALLS_OF_A_ROUND).map(|_| kind.bytes(fake.address)).collect::<Outcome<Vec<_>>>();
            let bare_round = runtime.block_on(caller::round(&bare, calls()?, CONNECTIONS))?;
            let fake_round = runtime.block_on(caller::round(&fake, calls()?, CONNECTIONS))?;
            // The first round is a warm-up.
            if round > 0 {
                of_bare.push(bare_round);
                of_fake.push(fake_round);
            }
        }
        // Other load on the machine affects neighbouring rounds alike.
        let ratio = median(of_bare.iter().zip(&of_fake).map(|(bare, fake)| fake.per_second / bare.per_second));
        let (bare, fake) = (Round::median(&of_bare), Round::median(&of_fake));
        println!(
            "{:<44} {:>9.0} {:>9.0} {:>5.0}%   {:>7} {:>7}",
            format!("{} ({} bytes)", kind.title(), response.len()),
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
            println!("after {done:>9} further calls the fake has {} KiB", fake.memory());
        }
    }
    println!("memory: {before} KiB before, {} KiB after {done} calls", fake.memory());
    Ok(())
}
