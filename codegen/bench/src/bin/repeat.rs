//! Repeats a case, for a profiler: `repeat CASE TIMES`. Prints how many allocations one more time takes.

use std::env;

use tencentcloud_bench::{allocations, cases};

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let [name, times] = &args[..] else {
        return cases::ALL.iter().for_each(|(name, _)| println!("{name}"));
    };
    let (_, set_up) = cases::ALL.iter().find(|(own, _)| own == name).expect("a case of this name");
    let mut work = set_up();
    let times: u32 = times.parse().expect("a number of times");
    // Buffers that are used again have their room from here on.
    work();
    (0..times).for_each(|_| work());
    println!("{}", allocations::during(work));
}
