//! Settings of all cases, and the signing profiles.

use super::case::{Setup, SigningProfile};

/// Clock, nonce and key of every case.
pub const SETUP: Setup =
    Setup { secret_id: "AKIDEXAMPLE", secret_key: "SECRETEXAMPLE", clock: 1_500_000_000, nonce: 11_886 };

/// Returns the day of a time in seconds since 1970, in UTC.
pub fn day(clock: i64) -> String {
    // Days since 1970-01-01, by the usual algorithm on years that begin in March.
    let shifted = clock.div_euclid(86_400) + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

pub const SHA1_GET: &str = "sha1-get";
pub const SHA256_POST: &str = "sha256-post";
pub const TC3_GET: &str = "tc3-get";
pub const TC3_POST: &str = "tc3-post";

/// The signing profiles and their keys.
pub const SIGNING_PROFILES: [(&str, SigningProfile); 4] = [
    (SHA1_GET, SigningProfile { signature: "HmacSHA1", method: "GET", content: "query" }),
    (SHA256_POST, SigningProfile { signature: "HmacSHA256", method: "POST", content: "form" }),
    (TC3_GET, SigningProfile { signature: "TC3-HMAC-SHA256", method: "GET", content: "query" }),
    (TC3_POST, SigningProfile { signature: "TC3-HMAC-SHA256", method: "POST", content: "json" }),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_that_of_the_clock() {
        assert_eq!(day(SETUP.clock), "2017-07-14");
        assert_eq!(day(951_782_400), "2000-02-29");
        assert_eq!(day(-1), "1969-12-31");
    }
}
