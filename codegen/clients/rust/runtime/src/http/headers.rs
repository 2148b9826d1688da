//! The headers of a response that the client reads.

use std::time::Duration;

use super::HttpResponse;
use crate::{
    protocol::retry::{CLOCK_HEADER, PAUSE_HEADER},
    types::Timestamp,
};

/// Converts the headers of HTTP libraries to strings.
#[cfg(any(feature = "hyper", feature = "reqwest", feature = "blocking"))]
pub(crate) fn to_strings<N: AsRef<str>, V: AsRef<[u8]>>(
    headers: impl IntoIterator<Item = (N, V)>,
) -> Vec<(String, String)> {
    let text = |value: V| String::from_utf8_lossy(value.as_ref()).into_owned();
    headers.into_iter().map(|(name, value)| (name.as_ref().to_owned(), text(value))).collect()
}

/// Returns the service's time, in seconds since 1970.
pub(crate) fn date(response: &HttpResponse) -> Option<i64> {
    unix_seconds(response.header(CLOCK_HEADER)?)
}

/// Returns the duration after which the service asks to be called again. The header has seconds, or a date, which is
/// compared with the service's clock or else with `now`.
pub(crate) fn retry_after(response: &HttpResponse, now: i64) -> Option<Duration> {
    let asked = response.header(PAUSE_HEADER)?.trim();
    let seconds = match asked.parse() {
        Ok(seconds) => seconds,
        Err(_) if defect!(IgnoresRetryAfterDates) => return None,
        Err(_) => {
            let date = date(response).filter(|_| !defect!(ComparesDatesWithOwnClock));
            let until = unix_seconds(asked)?.saturating_sub(date.unwrap_or(now));
            u64::try_from(until).unwrap_or(0)
        }
    };
    Some(Duration::from_secs(seconds))
}

/// Describes, for error messages, how a body is compressed. Its first bytes show it, or else its header.
pub(crate) fn compression(response: &HttpResponse) -> Option<&'static str> {
    match *response.body.trim_ascii_start() {
        [b'{' | b'[', ..] | [] => return None,
        [0x1f, 0x8b, ..] => return Some("a body compressed with gzip"),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => return Some("a body compressed with zstd"),
        _ => {}
    }
    match &*response.header("content-encoding")?.trim().to_ascii_lowercase() {
        "" | "identity" => None,
        "br" => Some("a body compressed with Brotli"),
        "deflate" => Some("a body compressed with deflate"),
        _ => Some("a body in another content encoding"),
    }
}

/// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the only date format that HTTP allows senders to use.
fn unix_seconds(text: &str) -> Option<i64> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut words = text.split_once(", ")?.1.split(' ');
    let (day, month, year, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if words.next() != Some("GMT") || words.next().is_some() {
        return None;
    }
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    Timestamp::new(format!("{year}-{month:02}-{day}T{time}Z")).unix_seconds()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(headers: &[(&str, &str)]) -> HttpResponse {
        let headers = headers.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        HttpResponse { status: 503, headers, body: Vec::new() }
    }

    #[test]
    fn only_the_http_date_format_is_read() {
        assert_eq!(unix_seconds("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(unix_seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        for text in [
            "",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nix 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ] {
            assert_eq!(unix_seconds(text), None, "{text}");
        }
    }

    #[test]
    fn a_pause_is_asked_for_in_seconds_or_by_a_time() {
        let asked =
            |headers: &[(&str, &str)]| retry_after(&response(headers), 784_111_700).map(|pause| pause.as_secs());
        let date = ("date", "Sun, 06 Nov 1994 08:49:07 GMT");
        let until = ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(asked(&[("retry-after", " 120 ")]), Some(120));
        assert_eq!(asked(&[until, date]), Some(30), "by the service's clock");
        assert_eq!(asked(&[until]), Some(77), "by the client's clock");
        assert_eq!(asked(&[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT"), date]), Some(0));
        assert_eq!(asked(&[("retry-after", "-1")]), None);
        assert_eq!(asked(&[("retry-after", "soon")]), None);
        assert_eq!(asked(&[]), None);
    }
}
