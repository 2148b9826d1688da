//! Times every case.

use criterion::Criterion;
use tencentcloud_bench::cases;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for (name, set_up) in cases::ALL {
        let mut work = set_up();
        criterion.bench_function(name, |bencher| bencher.iter(&mut work));
    }
    criterion.final_summary();
}
