//! Clocks: the day that is signed, the time of the service, and fresh timestamps.

use serde_json::Map;

use super::{
    case::{Call, Case, Exchange, Kind, Outcome},
    case_builder::CaseBuilder,
    pagination::{self, page_of_one},
    setup::SETUP,
};
use crate::model::ErrorKind;

/// 19:00 in UTC, when the next day has begun in China.
const EVENING: i64 = 1_500_058_800;

/// One hour after the clock of the setup, as the header `Date` writes it.
const AN_HOUR_LATER: &str = "Fri, 14 Jul 2017 03:40:00 GMT";

/// The difference between the clocks in [`AT_THE_SKEW`].
const SKEW_SECONDS: u32 = 300;

/// That much later than the clock of the setup.
const AT_THE_SKEW: &str = "Fri, 14 Jul 2017 02:45:00 GMT";

/// Adds the cases of the actions that stand for all reads and for all writes.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    if builder.is_writer()
        && let Some((failure, _)) = refused(builder, AN_HOUR_LATER)
    {
        let call = Call { attempts: Some(2), ..builder.call(&builder.request()) };
        let description = "a write that was refused because of its time is repeated, too";
        out.push(later(builder.repeated(Kind::Clock, "clock/write", description, call, vec![failure]), 3590));
    }
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
    corrections(builder, out);
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

/// Returns the exchange of a call that a service with that time refuses, and the outcome.
fn refused(builder: &CaseBuilder<'_>, date: &str) -> Option<(Exchange, Outcome)> {
    let error = builder.code(ErrorKind::Auth)?;
    let mut failure = builder.exchange(builder.error_response(&error.name.wire));
    failure.response = failure.response.map(|response| response.with_header("Date", date));
    Some((failure, builder.error_outcome(&error.name.wire, error.kind)))
}

/// Adds cases in which the clocks of client and service differ.
fn corrections(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let Some((failure, outcome)) = refused(builder, AN_HOUR_LATER) else { return };
    let call = |attempts| Call { attempts: Some(attempts), ..builder.call(&builder.request()) };
    let description =
        "a call refused by a service whose clock is an hour ahead is repeated with the time of the service";
    let case = builder.repeated(Kind::Clock, "clock/of-the-service", description, call(3), vec![failure.clone()]);
    out.push(later(case, 3590));
    let mut asked = failure.clone();
    asked.response = asked.response.map(|response| response.with_header("Retry-After", "7"));
    let description = "there is a pause before a call is repeated with the time of the service";
    let case = builder.repeated(Kind::Clock, "clock/pause", description, call(3), vec![asked]);
    out.push(later(case, 3600 + 7));
    let mut once = |name: &str, description: &str, attempts: u32, failure: Exchange| {
        let rest = format!("clock/{name}");
        let mut case = builder.case(Kind::Clock, &rest, description, call(attempts), outcome.clone());
        case.exchanges.push(failure);
        out.push(case);
    };
    let description = "a call that has a single attempt is not repeated with the time of the service";
    once("single-attempt", description, 1, failure.clone());
    if builder.api.protocol.clock_skew_seconds == SKEW_SECONDS
        && let Some((failure, _)) = refused(builder, AT_THE_SKEW)
    {
        let description = "a call is not repeated if the clocks differ by no more than the service allows";
        once("within-skew", description, 3, failure);
    }
    let Some((pages, (item, page))) = builder.action.pagination.as_ref().zip(page_of_one(builder, 2)) else { return };
    let call = |offset: u32| {
        let call = pagination::call(builder, pages, Some(&offset.into()));
        Call { attempts: Some(2), ..call }
    };
    let exchange = |offset, exchange: &Exchange| Exchange {
        request: builder.expected_request(&call(offset), false),
        ..exchange.clone()
    };
    let description = "the calls that follow a corrected one are signed with the time of the service, too";
    let items = Outcome::Items(vec![item.clone(), item]);
    let mut case = builder.case(Kind::Clock, "clock/from-then-on", description, call(0), items);
    case.exchanges = vec![exchange(0, &failure), exchange(0, &page), exchange(1, &page)];
    out.push(later(case, 3590));
}

/// Requires that the timestamp of the last request is at least `seconds` after the start of the case.
fn later(mut case: Case, seconds: u32) -> Case {
    if let Some(last) = case.exchanges.last_mut() {
        last.request.not_before = Some(seconds);
    }
    case
}
