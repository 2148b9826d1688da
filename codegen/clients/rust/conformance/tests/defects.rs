//! The kit catches every deliberate defect of the client.

use std::{
    fs,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use tencentcloud_core::defects::{self, Defect};
use tencentcloud_fake::conformance::{self, Options};

const DRIVER: &str = env!("CARGO_BIN_EXE_conformance-driver");

/// Returns the first case that fails, with its failures.
fn catching_case(defect: Defect) -> Option<(String, String)> {
    let client = format!("'{DRIVER}' --defect {defect:?}");
    let all = Options { client, stop_at_failure: true, ..Options::default() };
    // The rest of the kit takes longer.
    let kinds = defect.kinds().iter().map(|kind| (*kind).to_owned()).collect();
    [Options { kinds, ..all.clone() }, all].into_iter().find_map(|options| {
        let report = conformance::run(&options).expect("the driver starts");
        report.failed().next().map(|case| (case.id.clone(), case.failures().join("; ").replace('\n', " ")))
    })
}

#[test]
fn the_kit_catches_every_defect() {
    assert!(defects::ALL.len() >= 40);
    let next = AtomicUsize::new(0);
    let caught = Mutex::new(vec![None; defects::ALL.len()]);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(defect) = defects::ALL.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let case = catching_case(*defect);
                    caught.lock().expect("the lock is free")[*defect as usize] = case;
                }
            });
        }
    });
    let caught = caught.into_inner().expect("the lock is free");
    let mut missed = Vec::new();
    for (defect, case) in defects::ALL.iter().zip(caught) {
        let name = format!("{defect:?}");
        match case {
            Some((id, failure)) => {
                println!("{name:28} {id}\n{:28} {}", "", failure.chars().take(160).collect::<String>())
            }
            None => missed.push(name),
        }
    }
    assert!(missed.is_empty(), "the kit does not catch {missed:?}");
}

/// A feature that a user might get by accident would put the defects into programs.
#[test]
fn only_the_driver_turns_the_defects_on() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../..");
    let read = |path: &str| fs::read_to_string(format!("{root}/{path}")).expect("a manifest");
    let core = read("codegen/clients/rust/runtime/Cargo.toml");
    assert!(core.contains("\ndefects = []\n"));
    for path in ["codegen/clients/rust/runtime/Cargo.toml", "generated/rust/Cargo.toml", "Cargo.toml"] {
        let text = read(path);
        let lines = text.lines().filter(|line| line.contains("defects") && !line.starts_with(['#', 'd']));
        assert_eq!(lines.collect::<Vec<_>>(), [""; 0], "{path}");
    }
}
