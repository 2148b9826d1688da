//! Results as the XML that CI systems read.

use super::{outcome::Verdict, report::Done};

/// A test suite, named after the client.
pub fn text(client: &str, done: &[Done]) -> String {
    let count = |is: fn(&Verdict) -> bool| done.iter().filter(|done| is(&done.verdict)).count();
    let failures = count(|verdict| matches!(verdict, Verdict::Fail(_)));
    let skipped = count(|verdict| matches!(verdict, Verdict::Unsupported(_)));
    let time: f64 = done.iter().map(|done| done.took.as_secs_f64()).sum();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" \
         skipped=\"{skipped}\" time=\"{time:.3}\">\n",
        escape(client),
        done.len(),
    );
    for case in done {
        out.push_str(&test(case));
        out.push('\n');
    }
    out + "</testsuite>\n</testsuites>\n"
}

fn test(done: &Done) -> String {
    let class = escape(&format!("{}.{}.{}", done.api, done.action, done.kind));
    let head = format!(
        "<testcase classname=\"{class}\" name=\"{}\" time=\"{:.3}\"",
        escape(&done.id),
        done.took.as_secs_f64()
    );
    match &done.verdict {
        Verdict::Pass => format!("{head}/>"),
        Verdict::Unsupported(why) => format!("{head}><skipped message=\"{}\"/></testcase>", escape(why)),
        Verdict::Fail(faults) => {
            let (message, text) = (escape(&done.proves), escape(&faults.join("\n")));
            format!("{head}><failure message=\"{message}\">{text}</failure></testcase>")
        }
    }
}

/// Text for XML 1.0, which has no control characters but white space.
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
