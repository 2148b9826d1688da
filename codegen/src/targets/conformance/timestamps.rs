//! Timestamps: the instants that their forms stand for, and strings that are not times.

use super::{
    case::{Call, Case, Kind, Operation, Outcome},
    case_builder::CaseBuilder,
};

/// An instant: 2016-12-02, 22 minutes and 40 seconds after midnight in UTC.
const INSTANT: i64 = 1_480_638_160;

/// Adds the cases of the action that stands for all reads.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    if !builder.is_reader() {
        return;
    }
    let offset = builder.api.protocol.timestamp_offset.as_ref().unwrap_or(&builder.protocol.timestamps.offset);
    let own_offset = INSTANT - offset_seconds(offset);
    let times = [
        ("utc", "Z stands for UTC", "2016-12-02T00:22:40Z", INSTANT),
        ("lower-case", "letters may be lower case", "2016-12-02t00:22:40z", INSTANT),
        ("offset", "an offset is subtracted", "2016-12-02T08:22:40+08:00", INSTANT),
        ("offset-without-colon", "an offset may have no colon", "2016-12-01T19:22:40-0500", INSTANT),
        ("fraction", "fractions of a second are cut off", "2016-12-02T00:22:40.987654321Z", INSTANT),
        ("without-offset", "a time without an offset has that of the protocol", "2016-12-02T00:22:40", own_offset),
        ("space", "a space may stand for the T", "2016-12-02 00:22:40", own_offset),
        ("without-seconds", "seconds may be absent", "2016-12-02 00:22", own_offset - 40),
        ("leap-second", "second 60 is the second after 59", "2016-12-31T23:59:60Z", 1_483_228_800),
        ("before-1970", "an instant before 1970 is negative", "1969-12-31T23:59:59Z", -1),
    ];
    for (name, description, text, instant) in times {
        out.push(case(builder, name, description, text, Some(instant)));
    }
    let none = builder.api.protocol.timestamp_none.as_deref().unwrap_or("0000-00-00 00:00:00");
    for (name, text) in [
        ("none", none),
        ("empty", ""),
        ("no-such-day", "2017-02-29T00:00:00Z"),
        ("no-such-hour", "2016-12-02T24:00:00Z"),
        ("day", "2016-12-02"),
        ("words", "never"),
    ] {
        out.push(case(builder, name, "a string that is not a time has no instant, and is not an error", text, None));
    }
}

fn case(builder: &CaseBuilder<'_>, name: &str, description: &str, text: &str, instant: Option<i64>) -> Case {
    let call = Call { operation: Operation::Instant, text: Some(text.to_owned()), ..builder.default_call() };
    let rest = format!("timestamp/{name}");
    builder.case(Kind::Timestamp, &rest, description, call, Outcome::Instant(instant))
}

/// Returns the seconds of an offset such as `+08:00`.
fn offset_seconds(offset: &str) -> i64 {
    let part = |range: std::ops::Range<usize>| offset.get(range).and_then(|part| part.parse::<i64>().ok()).unwrap_or(0);
    let seconds = part(1..3) * 3600 + part(4..6) * 60;
    if offset.starts_with('-') { -seconds } else { seconds }
}
