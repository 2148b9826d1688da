//! Documented examples: what is sent, to the last byte, and what is read.

use super::{
    case::{Case, Exchange, Kind, Outcome},
    setup::{SHA1_GET, SHA256_POST, TC3_GET, TC3_POST},
    site::Site,
    text,
};

/// Each example in every way that its action can be called.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>) {
    let today: &[&str] = if site.is_served_today() { &[TC3_POST, TC3_GET] } else { &[] };
    for (index, example) in site.action.examples.iter().enumerate() {
        let answer = text::typed(site.api, &site.answer_fields(), &example.normal);
        for &way in [SHA1_GET, SHA256_POST].iter().chain(today) {
            let call = site.call_by(way, &example.request);
            let mut sent = site.sent(&call, true);
            sent.printed.clone_from(&example.corrected_query);
            let signature = site.way(way).signature;
            let proves = format!("the documented example \"{}\", signed by {signature}", example.title);
            let mut case = site.case(
                Kind::Example,
                &format!("example-{}/{way}", index + 1),
                proves,
                call,
                Outcome::Answer(answer.clone()),
            );
            case.http.push(Exchange { sent, body: Some(example.response.clone()), ..Exchange::default() });
            out.push(case);
        }
    }
}
