use std::fmt;

use crate::protocol::OFFSET_SECONDS;

/// A time in the API's format. It keeps the string; [`unix_seconds`](Self::unix_seconds) converts it on demand.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

const DAY_SECONDS: i64 = 86400;

impl Timestamp {
    /// Wraps a string without checking it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Formats a number of seconds since 1970 as `YYYY-MM-DDThh:mm:ssZ`. Years are limited to 0 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        let seconds = seconds.clamp(-62_167_219_200, 253_402_300_799);
        let time = seconds.rem_euclid(DAY_SECONDS);
        let mut text = civil_date(seconds.div_euclid(DAY_SECONDS));
        for (before, part) in [('T', time / 3600), (':', time / 60 % 60), (':', time % 60)] {
            text.push(before);
            push_two_digits(part, &mut text);
        }
        text.push('Z');
        Self(text)
    }

    /// Returns the string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the seconds since 1970, by the offset in the string; without one it is in China Standard Time (UTC+8),
    /// as in the legacy API.
    ///
    /// `None` if the string is not a time, such as `0000-00-00 00:00`, which the legacy API uses for "never".
    pub fn unix_seconds(&self) -> Option<i64> {
        self.unix_seconds_at(if defect!(ReadsLocalTimesAsUtc) { 0 } else { OFFSET_SECONDS })
    }

    /// Returns the seconds since 1970; a string without an offset is `offset_seconds` east of UTC.
    pub fn unix_seconds_at(&self, offset_seconds: i32) -> Option<i64> {
        unix_seconds(&self.0, offset_seconds)
    }
}

/// A time whose zone is not documented, as a string; [`unix_seconds_at`](Self::unix_seconds_at) converts it for whoever
/// knows its offset from UTC.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct LocalTime(String);

impl LocalTime {
    /// Wraps a string without checking it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the seconds since 1970 of a time that is `offset_seconds` east of UTC, unless the string has an offset;
    /// `None` if the string is not a time.
    pub fn unix_seconds_at(&self, offset_seconds: i32) -> Option<i64> {
        unix_seconds(&self.0, offset_seconds)
    }
}

/// A day in the API's format, `YYYY-MM-DD`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Date(String);

impl Date {
    /// Wraps a string without checking it.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the days since 1970-01-01; `None` if the string is not a day.
    pub fn days_since_1970(&self) -> Option<i64> {
        days_since_1970(&self.0)
    }
}

/// Returns the seconds since 1970; a string without an offset is `offset_seconds` east of UTC.
fn unix_seconds(text: &str, offset_seconds: i32) -> Option<i64> {
    let (date, rest) = text.split_at_checked(10)?;
    let days = days_since_1970(date)?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let zone_at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at_checked(zone_at)?;
    let mut parts = time.split(':');
    let hour = field(parts.next()?, 23)?;
    let minute = field(parts.next()?, 59)?;
    let second = match parts.next() {
        Some(text) => field(without_fraction(text)?, 60)?,
        None => 0,
    };
    if parts.next().is_some() {
        return None;
    }
    let offset = match zone {
        "" => offset_seconds.into(),
        "Z" | "z" => 0,
        _ => zone_seconds(zone)?,
    };
    Some(days * DAY_SECONDS + hour * 3600 + minute * 60 + second - offset)
}

/// Returns `40` for `40.123`, with any number of digits.
fn without_fraction(text: &str) -> Option<&str> {
    let Some((whole, fraction)) = text.split_once('.') else { return Some(text) };
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    is_fraction.then_some(whole)
}

/// Reads two digits, at most `max`.
fn field(text: &str, max: i64) -> Option<i64> {
    digits(text, 2).filter(|value| *value <= max)
}

fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Returns the seconds of an offset such as `+08:00` or `+0800`.
fn zone_seconds(zone: &str) -> Option<i64> {
    let (sign, zone) = zone.split_at_checked(1)?;
    let (hour, minute) = zone.split_at_checked(2)?;
    let seconds = field(hour, 23)? * 3600 + field(minute.strip_prefix(':').unwrap_or(minute), 59)? * 60;
    match sign {
        "+" => Some(seconds),
        "-" => Some(-seconds),
        _ => None,
    }
}

/// Returns the days from 1970-01-01 to `YYYY-MM-DD` (the usual algorithm with years that begin in March, so that the
/// leap day is the last).
fn days_since_1970(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let (year, month, day) = (digits(parts.next()?, 4)?, field(parts.next()?, 12)?, field(parts.next()?, 31)?);
    if parts.next().is_some() || month == 0 || day == 0 {
        return None;
    }
    let shifted_year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let days = era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
    // The 31st of a shorter month is converted back to another day.
    (civil_date(days) == date).then_some(days)
}

/// Converts days to a date: the inverse of [`days_since_1970`], with capacity for a time after it.
fn civil_date(days: i64) -> String {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    let mut text = String::with_capacity("YYYY-MM-DDThh:mm:ssZ".len());
    push_two_digits(year / 100, &mut text);
    push_two_digits(year % 100, &mut text);
    for part in [month, day] {
        text.push('-');
        push_two_digits(part, &mut text);
    }
    text
}

/// Appends two digits. Every call needs a timestamp, and this takes a tenth of the time of a formatter.
fn push_two_digits(number: i64, text: &mut String) {
    for digit in [number / 10, number % 10] {
        text.push(char::from(b'0' + digit as u8));
    }
}

macro_rules! text_of_time {
    ($($name:ident)*) => {$(
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    )*};
}

text_of_time! { Timestamp LocalTime Date }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_what_both_api_versions_write() {
        let seconds = |text: &str| Timestamp::new(text).unix_seconds();
        assert_eq!(seconds("2016-12-02T00:22:40Z"), Some(1_480_638_160));
        assert_eq!(seconds("2016-12-02T08:22:40+08:00"), Some(1_480_638_160));
        assert_eq!(seconds("2016-12-01T19:22:40.123-0500"), Some(1_480_638_160));
        assert_eq!(seconds("2016-12-02 08:22:40"), Some(1_480_638_160));
        assert_eq!(seconds("2016-12-02 08:22"), Some(1_480_638_120));
        assert_eq!(Timestamp::new("2016-12-02 00:22:40").unix_seconds_at(0), Some(1_480_638_160));
        assert_eq!(LocalTime::new("2016-12-02 00:22:40").unix_seconds_at(0), Some(1_480_638_160));
    }

    #[test]
    fn rejects_what_is_not_a_time() {
        for text in [
            "",
            "0000-00-00 00:00",
            "2016-12-02",
            "2017-02-29T00:00:00Z",
            "2016-12-02T24:00:00Z",
            "2016-12-02T00:00:00:00Z",
            "2016-12-02T00:22:40+8",
            "2016-12-02T00:22:40Z0800",
            "2016-12-02T00:22:40.Z",
            "2016-12-02T00:22:40.1x",
            "2016-12-02T00:22:40.1.2Z",
            "２016-12-02 08:22",
        ] {
            assert_eq!(Timestamp::new(text).unix_seconds(), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_eight_centuries_is_converted_back() {
        for day in -135_140..=170_000 {
            let date = Date(civil_date(day));
            assert_eq!(date.days_since_1970(), Some(day), "{date}");
        }
        assert_eq!(Date::new("1970-01-01").days_since_1970(), Some(0));
        assert_eq!(Date::new("2000-02-29").days_since_1970(), Some(11_016));
        assert_eq!(Timestamp::from_unix_seconds(1_480_638_160).as_str(), "2016-12-02T00:22:40Z");
    }
}
