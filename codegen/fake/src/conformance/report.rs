//! What came of a run, for people and for machines.

use std::{collections::BTreeMap, fmt, time::Duration};

use super::{client::Hello, outcome::Verdict};

/// What came of one case.
#[derive(Debug, Clone)]
pub struct Done {
    /// The case.
    pub id: String,
    /// Its sort.
    pub kind: String,
    /// Generation.
    pub api: String,
    /// Action.
    pub action: String,
    /// What it proves.
    pub proves: String,
    /// How long it took.
    pub took: Duration,
    pub(super) verdict: Verdict,
}

/// What came of a run.
#[derive(Debug)]
pub struct Report {
    pub(super) hello: Hello,
    pub(super) done: Vec<Done>,
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
    fn add(&mut self, done: &Done) {
        self.all += 1;
        match done.verdict {
            Verdict::Pass => self.passed += 1,
            Verdict::Fail(_) => self.failed += 1,
            Verdict::Unsupported(_) => self.unsupported += 1,
        }
    }
}

impl Done {
    /// What is wrong; none when the case passed or could not be run.
    pub fn faults(&self) -> &[String] {
        match &self.verdict {
            Verdict::Fail(faults) => faults,
            Verdict::Pass | Verdict::Unsupported(_) => &[],
        }
    }

    /// Why the client cannot do that, when it said so.
    pub fn unsupported(&self) -> Option<&str> {
        match &self.verdict {
            Verdict::Unsupported(why) => Some(why),
            Verdict::Pass | Verdict::Fail(_) => None,
        }
    }
}

impl Report {
    /// Every case that ran.
    pub fn cases(&self) -> &[Done] {
        &self.done
    }

    /// The cases that failed.
    pub fn failed(&self) -> impl Iterator<Item = &Done> {
        self.done.iter().filter(|done| !done.faults().is_empty())
    }

    /// Whether no case failed.
    pub fn is_passed(&self) -> bool {
        self.failed().next().is_none()
    }

    /// The run as JUnit XML.
    pub fn junit(&self) -> String {
        super::junit::text(&self.hello.client, &self.done)
    }

    fn counts<K: Ord>(&self, key: impl Fn(&Done) -> K) -> BTreeMap<K, Count> {
        let mut counts = BTreeMap::<K, Count>::new();
        for done in &self.done {
            counts.entry(key(done)).or_default().add(done);
        }
        counts
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for done in self.failed() {
            writeln!(f, "FAIL {}\n     {}", done.id, done.proves)?;
            for fault in done.faults() {
                writeln!(f, "     - {}", fault.replace('\n', "\n       "))?;
            }
        }
        let reasons = self.done.iter().filter_map(|done| Some((done.unsupported()?, &done.kind)));
        let mut unsupported = BTreeMap::<_, usize>::new();
        for reason in reasons {
            *unsupported.entry(reason).or_default() += 1;
        }
        for ((why, kind), count) in unsupported {
            writeln!(f, "unsupported: {count} of {kind}: {why}")?;
        }
        for (part, why) in &self.hello.without {
            writeln!(f, "not compared: {part}: {}", why.as_str().unwrap_or_default())?;
        }
        if self.by_action {
            table(f, "action", self.counts(|done| format!("{} {}", done.api, done.action)))?;
        }
        table(f, "kind", self.counts(|done| done.kind.clone()))?;
        table(f, "generation", self.counts(|done| done.api.clone()))?;
        let actions = self.counts(|done| (done.api.clone(), done.action.clone())).len();
        let mut all = Count::default();
        self.done.iter().for_each(|done| all.add(done));
        let took: Duration = self.done.iter().map(|done| done.took).sum();
        write!(
            f,
            "{}: {} cases of {actions} actions in {:.1} s: {} passed, {} failed, {} unsupported",
            self.hello.client,
            all.all,
            took.as_secs_f64(),
            all.passed,
            all.failed,
            all.unsupported,
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
