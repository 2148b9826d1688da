//! Days, months and the two formats of times.

use tencentcloud_core::types::{Date, Timestamp};

const DAY: i64 = 86_400_000;
/// Offset of Beijing time, in which the service counts days and the legacy API writes times.
const BEIJING: i64 = 8 * 3_600_000;

/// Formats milliseconds since 1970 as `2017-03-12T16:00:00Z`.
pub fn utc(time: i64) -> String {
    Timestamp::from_unix_seconds(time.div_euclid(1000)).as_str().to_owned()
}

/// Formats milliseconds since 1970 in Beijing time, as `2017-03-13 00:00:00`.
pub fn beijing(time: i64) -> String {
    utc(time.saturating_add(BEIJING)).replace('T', " ").trim_end_matches('Z').to_owned()
}

/// Returns the day in Beijing, as days since 1970.
pub fn beijing_day(time: i64) -> i64 {
    time.saturating_add(BEIJING).div_euclid(DAY)
}

/// Returns the time at which a day, given as `YYYY-MM-DD`, begins in Beijing.
pub fn start_of_day(text: &str) -> Option<i64> {
    Some(Date::new(text).days_since_1970()? * DAY - BEIJING)
}

/// Returns the beginning of the next day; `time` is the beginning of a day.
pub fn next_day(time: i64) -> i64 {
    time.saturating_add(DAY)
}

/// Returns the same day and time some months later, or the last day of a month that is too short.
pub fn months_later(time: i64, months: i64) -> i64 {
    let text = utc(time);
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|part| part.parse::<i64>().ok());
    let (Some(year), Some(month), Some(day)) = (part(0..4), part(5..7), part(8..10)) else { return time };
    let count = year * 12 + month - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    let days = (1..=day).rev().find_map(|day| Date::new(format!("{year:04}-{month:02}-{day:02}")).days_since_1970());
    days.map_or(time, |days| days * DAY + time.rem_euclid(DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_the_month_lacks_becomes_its_last_day() {
        let later = |text: &str, months| {
            let start = Timestamp::new(text).unix_seconds().expect("it is a time") * 1000;
            utc(months_later(start, months))
        };
        assert_eq!(later("2017-01-31T10:00:00Z", 1), "2017-02-28T10:00:00Z");
        assert_eq!(later("2016-12-02T00:22:48Z", 1), "2017-01-02T00:22:48Z");
        assert_eq!(later("2016-02-29T00:00:00Z", 12), "2017-02-28T00:00:00Z");
        assert_eq!(later("2017-03-31T00:00:00Z", 36), "2020-03-31T00:00:00Z");
    }

    #[test]
    fn days_are_those_of_beijing() {
        let time = Timestamp::new("2017-03-12T16:00:00Z").unix_seconds().expect("it is a time") * 1000;
        assert_eq!(beijing(time), "2017-03-13 00:00:00");
        assert_eq!(start_of_day("2017-03-13"), Some(time));
        assert_eq!(beijing_day(time), beijing_day(time - 1) + 1);
    }
}
