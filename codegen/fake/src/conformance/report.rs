//! The report of a run.

use std::{collections::BTreeMap, fmt, time::Duration};

use super::{
    driver::ClientInfo,
    junit,
    outcome::{CaseResult, Verdict},
};

/// The results of a run.
#[derive(Debug)]
pub struct Report {
    pub(super) client: ClientInfo,
    pub(super) results: Vec<CaseResult>,
    pub(super) by_action: bool,
}

#[derive(Default)]
struct Count {
    all: usize,
    passed: usize,
    failed: usize,
    unsupported: usize,
}

impl Count {
    fn add(&mut self, result: &CaseResult) {
        self.all += 1;
        match result.verdict {
            Verdict::Pass => self.passed += 1,
            Verdict::Fail(_) => self.failed += 1,
            Verdict::Unsupported(_) => self.unsupported += 1,
        }
    }
}

impl Report {
    /// Returns the results of all cases that ran.
    pub fn cases(&self) -> &[CaseResult] {
        &self.results
    }

    /// Returns the results of the failed cases.
    pub fn failed(&self) -> impl Iterator<Item = &CaseResult> {
        self.results.iter().filter(|result| !result.failures().is_empty())
    }

    /// `true` if no case failed.
    pub fn is_passed(&self) -> bool {
        self.failed().next().is_none()
    }

    /// Returns the report as JUnit XML.
    pub fn junit(&self) -> String {
        junit::test_suite(&self.client.name, &self.results)
    }

    fn counts<K: Ord>(&self, key: impl Fn(&CaseResult) -> K) -> BTreeMap<K, Count> {
        let mut counts = BTreeMap::<K, Count>::new();
        for result in &self.results {
            counts.entry(key(result)).or_default().add(result);
        }
        counts
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for result in self.failed() {
            writeln!(f, "FAIL {}\n     {}", result.id, result.description)?;
            for failure in result.failures() {
                writeln!(f, "     - {}", failure.replace('\n', "\n       "))?;
            }
        }
        let mut unsupported = BTreeMap::<_, usize>::new();
        for result in &self.results {
            if let Some(reason) = result.unsupported() {
                *unsupported.entry((reason, &result.kind)).or_default() += 1;
            }
        }
        for ((reason, kind), count) in unsupported {
            writeln!(f, "unsupported: {count} of {kind}: {reason}")?;
        }
        for (member, reason) in &self.client.without {
            writeln!(f, "not compared: {member}: {}", reason.as_str().unwrap_or_default())?;
        }
        if self.by_action {
            table(f, "action", self.counts(|result| format!("{} {}", result.api, result.action)))?;
        }
        table(f, "kind", self.counts(|result| result.kind.clone()))?;
        table(f, "API", self.counts(|result| result.api.clone()))?;
        let actions = self.counts(|result| (result.api.clone(), result.action.clone())).len();
        let mut total = Count::default();
        self.results.iter().for_each(|result| total.add(result));
        let duration: Duration = self.results.iter().map(|result| result.duration).sum();
        write!(
            f,
            "{}: {} cases of {actions} actions in {:.1} s: {} passed, {} failed, {} unsupported",
            self.client.name,
            total.all,
            duration.as_secs_f64(),
            total.passed,
            total.failed,
            total.unsupported,
        )
    }
}

fn table(f: &mut fmt::Formatter<'_>, head: &str, counts: BTreeMap<String, Count>) -> fmt::Result {
    let width = counts.keys().map(String::len).chain([head.len()]).max().unwrap_or_default();
    writeln!(f, "{head:width$}  cases passed failed unsupported")?;
    for (name, count) in counts {
        let Count { all, passed, failed, unsupported } = count;
        writeln!(f, "{name:width$} {all:6} {passed:6} {failed:6} {unsupported:11}")?;
    }
    writeln!(f)
}
