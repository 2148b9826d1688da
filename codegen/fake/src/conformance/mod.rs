//! Runs the conformance kit against a client in any language.
//!
//! The client is a program that reads orders and tells outcomes, one JSON object a line; `CONFORMANCE.md` beside this crate describes
//! them. Its calls come here: each case says which requests must come, and how they are answered.

mod client;
mod junit;
mod kit;
mod outcome;
mod report;
mod requests;
mod service;
#[cfg(test)]
mod tests;

use std::{path::PathBuf, time::Instant};

use client::Client;
use kit::{Case, Kit};
use outcome::Verdict;
pub use report::{Done, Report};
use requests::Judge;
use service::Service;

/// Cases that a client may leave without an answer, one after the other, before the run ends.
const PATIENCE: usize = 10;

/// What to run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Command of the shell that starts the client.
    pub client: String,
    /// Files with cases; those built in when there are none.
    pub files: Vec<PathBuf>,
    /// Only cases with these ids, or that begin with one and a slash. All when there are none.
    pub ids: Vec<String>,
    /// Only cases whose kind is this, or whose id has it.
    pub filter: Option<String>,
    /// Whether the report counts by action too.
    pub by_action: bool,
}

impl Options {
    fn selects(&self, case: &Case) -> bool {
        let is_named = |id: &String| {
            case.id.strip_prefix(id.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        (self.ids.is_empty() || self.ids.iter().any(is_named))
            && self.filter.as_ref().is_none_or(|filter| case.kind == *filter || case.id.contains(filter.as_str()))
    }
}

/// The cases that would run: id and what it proves.
///
/// # Errors
/// When a file cannot be read.
pub fn list(options: &Options) -> Result<Vec<(String, String)>, String> {
    let kits = Kit::read(&options.files)?;
    let cases = kits.into_iter().flat_map(|kit| kit.cases).filter(|case| options.selects(case));
    Ok(cases.map(|case| (case.id, case.proves)).collect())
}

/// Runs the cases against the client, one after the other.
///
/// # Errors
/// When a file cannot be read, no case is selected, the client does not start, or it leaves ten cases in a row without an answer.
pub fn run(options: &Options) -> Result<Report, String> {
    let kits = Kit::read(&options.files)?;
    let cases = kits.iter().flat_map(|kit| kit.cases.iter().map(move |case| (kit, case)));
    let cases: Vec<_> = cases.filter(|(_, case)| options.selects(case)).collect();
    if cases.is_empty() {
        return Err("there is no such case; --list shows all".to_owned());
    }
    let service = Service::start().map_err(|error| format!("cannot listen on loopback: {error}"))?;
    let mut client = Client::start(&options.client)?;
    let hello = client.hello.clone();
    let mut done = Vec::with_capacity(cases.len());
    let mut unanswered = 0;
    for (kit, case) in cases {
        let began = Instant::now();
        let verdict = match judge(&service, &mut client, kit, case) {
            Ok(verdict) => {
                unanswered = 0;
                verdict
            }
            Err(fault) => {
                unanswered += 1;
                if unanswered == PATIENCE {
                    let id = &case.id;
                    return Err(format!(
                        "{PATIENCE} cases in a row are without an answer, the last {id}: {fault}; try one with --case"
                    ));
                }
                // Whatever state the program is in, the next case deserves a new one.
                client = Client::start(&options.client)?;
                Verdict::Fail(vec![fault])
            }
        };
        let Case { id, kind, api, action, proves, .. } = case;
        let (id, kind, api) = (id.clone(), kind.clone(), api.clone());
        let (action, proves) = (action.clone(), proves.clone());
        done.push(Done { id, kind, api, action, proves, took: began.elapsed(), verdict });
    }
    Ok(Report { hello, done, by_action: options.by_action })
}

/// Runs one case. An error is one of the client's program, not of what it did.
fn judge(service: &Service, client: &mut Client, kit: &Kit, case: &Case) -> Result<Verdict, String> {
    service.load(case);
    let address = service.address();
    let reply = client.ask(&kit.order(case, &address))?;
    let seen = service.seen();
    if let Some(why) = reply.get("unsupported") {
        return Ok(Verdict::Unsupported(why.as_str().unwrap_or("no reason given").to_owned()));
    }
    let hello = &client.hello;
    let mut faults = Judge { kit, case, hello, address: &address }.faults(&seen);
    faults.extend(outcome::fault(&case.outcome, &reply, hello));
    Ok(if faults.is_empty() { Verdict::Pass } else { Verdict::Fail(faults) })
}
