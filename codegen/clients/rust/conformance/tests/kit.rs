//! Both Rust clients pass the whole kit, and the kit covers every action.

use std::collections::{BTreeMap, BTreeSet};

use tencentcloud_fake::conformance::{self, Options, Report};

const DRIVER: &str = env!("CARGO_BIN_EXE_conformance-driver");

fn run(arguments: &str, filter: Option<&str>) -> Report {
    let client = format!("'{DRIVER}' {arguments}");
    let filter = filter.map(str::to_owned);
    conformance::run(&Options { client, filter, ..Options::default() }).expect("the driver starts")
}

fn passes_all(arguments: &str) {
    let report = run(arguments, None);
    assert!(report.is_passed(), "{report}");
    let unsupported = report.cases().iter().find_map(|case| Some((&case.id, case.unsupported()?)));
    assert_eq!(unsupported, None);
}

#[test]
fn the_asynchronous_client_passes_all() {
    passes_all("");
}

#[test]
fn the_blocking_client_passes_all() {
    passes_all("--blocking");
}

fn all() -> Vec<(String, String)> {
    conformance::list(&Options::default()).expect("the kit is read")
}

#[test]
fn every_action_has_cases_of_every_common_kind() {
    let mut kinds = BTreeMap::<String, BTreeSet<String>>::new();
    for (id, _) in all() {
        let mut parts = id.split('/');
        let action = format!("{}/{}", parts.next().unwrap(), parts.next().unwrap());
        let kind = parts.next().unwrap();
        kinds.entry(action).or_default().insert(kind.split('-').next().unwrap().to_owned());
    }
    let legacy = tencentcloud_cvm::legacy::actions().map(|action| format!("legacy/{}", action.name));
    let current = tencentcloud_cvm::v2017_03_12::actions().map(|action| format!("v2017-03-12/{}", action.name));
    let actions = legacy.chain(current).collect::<Vec<_>>();
    for action in actions {
        let kinds = kinds.get(&action).unwrap_or_else(|| panic!("{action} has no case"));
        for kind in ["example", "retry"] {
            assert!(kinds.contains(kind), "{action} has no {kind}");
        }
    }
}

#[test]
fn ids_are_unique_and_not_prefixes_of_others() {
    let ids = all().into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    let unique = ids.iter().collect::<BTreeSet<_>>();
    assert_eq!(unique.len(), ids.len());
    for id in &ids {
        let above = id.match_indices('/').map(|(end, _)| &id[..end]);
        for above in above {
            assert!(!unique.contains(&above.to_owned()), "{above} is above {id}");
        }
    }
}

#[test]
fn every_case_has_a_description_of_one_line() {
    for (id, description) in all() {
        assert!(!description.is_empty() && !description.contains('\n'), "{id}: {description:?}");
    }
}

#[test]
fn one_case_runs_alone() {
    for id in [
        "legacy/DescribeEip/pagination/several",
        "v2017-03-12/RunInstances/example-1/tc3-get",
        "v1/Option/error/Unknown",
    ] {
        let options = Options { client: DRIVER.to_owned(), ids: vec![id.to_owned()], ..Options::default() };
        let report = conformance::run(&options).expect("the driver starts");
        assert_eq!(report.cases().iter().map(|case| case.id.as_str()).collect::<Vec<_>>(), [id]);
        assert!(report.is_passed(), "{report}");
    }
}
