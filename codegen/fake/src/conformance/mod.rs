//! Runs the conformance kit against a client in any language.
//!
//! The client is driven by a program that reads commands and writes results, one JSON object per line; `CONFORMANCE.md`
//! describes them. The client sends its requests to a service of the runner: each case says which requests it expects
//! and what the service responds.

mod driver;
mod junit;
mod kit;
mod outcome;
mod report;
mod requests;
mod service;
#[cfg(test)]
mod tests;

use std::{path::PathBuf, time::Instant};

use driver::Driver;
use kit::{Case, Kit};
pub use outcome::CaseResult;
use outcome::Verdict;
pub use report::Report;
use requests::RequestChecker;
use service::ScriptedService;

/// Number of consecutive cases without a result after which the run ends.
const MAX_WITHOUT_RESULT: usize = 10;

/// Options of a run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Shell command that starts the driver of the client.
    pub client: String,
    /// Files with cases; the built-in ones if empty.
    pub files: Vec<PathBuf>,
    /// Ids of the cases to run, or of their parents. All cases if empty.
    pub ids: Vec<String>,
    /// Kinds of the cases to run. All kinds if empty.
    pub kinds: Vec<String>,
    /// Kind of the cases to run, or a part of their ids.
    pub filter: Option<String>,
    /// `true` if the run ends at the first failed case.
    pub stop_at_failure: bool,
    /// `true` if the report also counts by action.
    pub by_action: bool,
}

impl Options {
    fn selects(&self, case: &Case) -> bool {
        let is_named = |id: &String| {
            case.id.strip_prefix(id.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        (self.kinds.is_empty() || self.kinds.contains(&case.kind))
            && (self.ids.is_empty() || self.ids.iter().any(is_named))
            && self.filter.as_ref().is_none_or(|filter| case.kind == *filter || case.id.contains(filter.as_str()))
    }
}

/// Lists the selected cases: their ids and what they prove.
///
/// # Errors
/// When a file cannot be read.
pub fn list(options: &Options) -> Result<Vec<(String, String)>, String> {
    let kits = Kit::read(&options.files)?;
    let cases = kits.iter().flat_map(|kit| &kit.cases).filter(|case| options.selects(case));
    Ok(cases.map(|case| (case.id.clone(), case.description.clone())).collect())
}

/// Runs the selected cases against the client, one after the other.
///
/// # Errors
/// When a file cannot be read, no case is selected, the driver does not start, or ten consecutive cases have no result.
pub fn run(options: &Options) -> Result<Report, String> {
    let kits = Kit::read(&options.files)?;
    let cases = kits.iter().flat_map(|kit| kit.cases.iter().map(move |case| (kit, case)));
    let cases: Vec<_> = cases.filter(|(_, case)| options.selects(case)).collect();
    if cases.is_empty() {
        return Err("no case is selected; --list shows all cases".to_owned());
    }
    let service = ScriptedService::start().map_err(|error| format!("cannot listen on loopback: {error}"))?;
    let mut driver = Driver::start(&options.client)?;
    let client = driver.client.clone();
    let mut results = Vec::with_capacity(cases.len());
    let mut without_result = 0;
    for (kit, case) in cases {
        let start = Instant::now();
        let verdict = match check(&service, &mut driver, kit, case) {
            Ok(verdict) => {
                without_result = 0;
                verdict
            }
            Err(error) => {
                without_result += 1;
                if without_result == MAX_WITHOUT_RESULT {
                    let id = &case.id;
                    return Err(format!(
                        "{MAX_WITHOUT_RESULT} consecutive cases have no result, the last one is {id}: {error}; try a single one \
                         with --case"
                    ));
                }
                // The state of the driver is unknown.
                driver = Driver::start(&options.client)?;
                Verdict::Fail(vec![error])
            }
        };
        let is_failed = matches!(verdict, Verdict::Fail(_));
        let Case { id, kind, api, action, description, .. } = case;
        let (id, kind, api) = (id.clone(), kind.clone(), api.clone());
        let (action, description) = (action.clone(), description.clone());
        results.push(CaseResult { id, kind, api, action, description, duration: start.elapsed(), verdict });
        if is_failed && options.stop_at_failure {
            break;
        }
    }
    Ok(Report { client, results, by_action: options.by_action })
}

/// Runs one case. The error is one of the driver, not of the client.
fn check(service: &ScriptedService, driver: &mut Driver, kit: &Kit, case: &Case) -> Result<Verdict, String> {
    let profiles = &driver.client.signing_profiles;
    if !profiles.is_empty() && !profiles.iter().any(|profile| profile == case.signing_profile()) {
        return Ok(Verdict::Unsupported(format!("no signing profile {}", case.signing_profile())));
    }
    service.load(case);
    let address = service.address();
    let result = driver.run(&kit.command(case, &address))?;
    let received = service.received();
    if let Some(reason) = result.get("unsupported") {
        return Ok(Verdict::Unsupported(reason.as_str().unwrap_or("no reason given").to_owned()));
    }
    let client = &driver.client;
    let mut failures = RequestChecker { kit, case, client, address: &address }.failures(&received);
    failures.extend(outcome::failure(&case.outcome, &result, client, &kit.no_time));
    if case.is_shown() {
        failures.extend(outcome::shown_secret(&kit.secrets(case), &result, client));
    }
    Ok(if failures.is_empty() { Verdict::Pass } else { Verdict::Fail(failures) })
}
