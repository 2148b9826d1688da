//! Clocks: the day that is signed, the time of the service, and fresh timestamps.

use serde_json::Map;

use super::{
    case::{Call, Case, Exchange, Kind, Outcome},
    case_builder::CaseBuilder,
    setup::SETUP,
};
use crate::model::ErrorKind;

/// 19:00 in UTC, when the next day has begun in China.
const EVENING: i64 = 1_500_058_800;

/// One hour after the clock of the setup, as the header `Date` writes it.
const AN_HOUR_LATER: &str = "Fri, 14 Jul 2017 03:40:00 GMT";

/// Adds the cases of the action that stands for all reads.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    if !builder.is_reader() {
        return;
    }
    for &profile in builder.profiles() {
        let call = Call { clock: Some(EVENING), ..builder.call_by(profile, &builder.request()) };
        let request = builder.expected_request(&call, true);
        let response = builder.response(Map::new());
        let rest = format!("clock/evening/{profile}");
        let description = "the day of the signature is that of UTC";
        let mut case = builder.case(Kind::Clock, &rest, description, call, Outcome::Response(response.clone()));
        case.exchanges.push(Exchange { request, ..builder.exchange(builder.body(response)) });
        out.push(case);
    }
    if let Some(refused) = builder.code(ErrorKind::Auth) {
        let mut failure = builder.exchange(builder.error_response(&refused.name.wire));
        failure.response = failure.response.map(|response| response.with_header("Date", AN_HOUR_LATER));
        let call = Call { attempts: Some(3), ..builder.call(&builder.request()) };
        let description =
            "a call refused by a service whose clock is an hour ahead is repeated with the time of the service";
        out.push(later(builder.repeated(Kind::Clock, "clock/of-the-service", description, call, vec![failure]), 3590));
    }
    if let Some(throttled) = builder.code(ErrorKind::Throttled) {
        for &profile in builder.profiles() {
            let mut failure = builder.exchange(builder.error_response(&throttled.name.wire));
            failure.response = failure.response.map(|response| response.with_header("Retry-After", "3"));
            let mut call = Call { attempts: Some(3), own_nonce: true, ..builder.call_by(profile, &builder.request()) };
            call.clock = Some(SETUP.clock);
            let rest = format!("clock/fresh/{profile}");
            let description = "each attempt is signed again, with a timestamp and nonce of its own";
            out.push(later(builder.repeated(Kind::Clock, &rest, description, call, vec![failure]), 3));
        }
    }
}

/// Requires that the timestamp of the last request is at least `seconds` after the start of the case.
fn later(mut case: Case, seconds: u32) -> Case {
    if let Some(last) = case.exchanges.last_mut() {
        last.request.not_before = Some(seconds);
    }
    case
}
