//! Results as JUnit XML, which CI systems read.

use super::outcome::{CaseResult, Verdict};

/// Returns a test suite named after the client.
pub fn test_suite(client: &str, results: &[CaseResult]) -> String {
    let count = |is: fn(&Verdict) -> bool| results.iter().filter(|result| is(&result.verdict)).count();
    let failures = count(|verdict| matches!(verdict, Verdict::Fail(_)));
    let skipped = count(|verdict| matches!(verdict, Verdict::Unsupported(_)));
    let time: f64 = results.iter().map(|result| result.duration.as_secs_f64()).sum();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" \
         skipped=\"{skipped}\" time=\"{time:.3}\">\n",
        escape(client),
        results.len(),
    );
    for result in results {
        out.push_str(&test_case(result));
        out.push('\n');
    }
    out + "</testsuite>\n</testsuites>\n"
}

fn test_case(result: &CaseResult) -> String {
    let class = escape(&format!("{}.{}.{}", result.api, result.action, result.kind));
    let head = format!(
        "<testcase classname=\"{class}\" name=\"{}\" time=\"{:.3}\"",
        escape(&result.id),
        result.duration.as_secs_f64()
    );
    match &result.verdict {
        Verdict::Pass => format!("{head}/>"),
        Verdict::Unsupported(reason) => format!("{head}><skipped message=\"{}\"/></testcase>", escape(reason)),
        Verdict::Fail(failures) => {
            let (message, text) = (escape(&result.description), escape(&failures.join("\n")));
            format!("{head}><failure message=\"{message}\">{text}</failure></testcase>")
        }
    }
}

/// Escapes text for XML 1.0, which has no control characters except white space.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
