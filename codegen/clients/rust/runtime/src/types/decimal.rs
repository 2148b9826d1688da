use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

/// An exact decimal number of up to 38 digits, used for prices instead of a float.
///
/// Keeps the digits it was read with (`0.340` stays `0.340`) and compares by value (`0.340` equals `0.34`).
#[derive(Clone, Copy, Default)]
pub struct Decimal {
    mantissa: i128,
    scale: u32,
}

/// The maximum number of digits after the point. An `i128` holds any number of that many digits.
const MAX_SCALE: u32 = 38;

impl Decimal {
    /// Creates `mantissa` divided by ten to the power of `scale`; `None` if `scale` is over 38.
    pub const fn new(mantissa: i128, scale: u32) -> Option<Self> {
        if scale > MAX_SCALE { None } else { Some(Self { mantissa, scale }) }
    }

    /// Returns the digits without the point.
    pub const fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// Returns the number of digits after the point, 0 to 38.
    pub const fn scale(self) -> u32 {
        self.scale
    }

    /// Returns the exact sum; `None` if it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let mantissa = self.mantissa_at(scale)?.checked_add(other.mantissa_at(scale)?)?;
        Some(Self { mantissa, scale })
    }

    /// Returns the exact product with a count; `None` if it does not fit.
    pub fn checked_mul(self, count: i64) -> Option<Self> {
        Some(Self { mantissa: self.mantissa.checked_mul(count.into())?, scale: self.scale })
    }

    fn mantissa_at(self, scale: u32) -> Option<i128> {
        self.mantissa.checked_mul(10_i128.checked_pow(scale.checked_sub(self.scale)?)?)
    }

    /// Returns the same value with the fewest digits.
    fn normalized(mut self) -> Self {
        while self.scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self { mantissa: value.into(), scale: 0 }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        match (self.mantissa_at(scale), other.mantissa_at(scale)) {
            (Some(a), Some(b)) => a.cmp(&b),
            // A number that overflows when it is given more digits is further from zero.
            (None, _) => self.mantissa.cmp(&0),
            (_, None) => 0.cmp(&other.mantissa),
        }
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { mantissa, scale } = self.normalized();
        (mantissa, scale).hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.unsigned_abs().to_string();
        let scale = self.scale as usize;
        let text = if scale == 0 {
            digits
        } else {
            let padded = format!("{digits:0>width$}", width = scale + 1);
            let (whole, fraction) = padded.split_at(padded.len() - scale);
            format!("{whole}.{fraction}")
        };
        f.pad_integral(self.mantissa >= 0, "", &text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The error of a string that is not a decimal number, or has too many digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDecimalError(());

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number of at most 38 digits, such as 0.34")
    }
}

impl std::error::Error for ParseDecimalError {}

/// Reads `-12.340` or `1.5e-3`.
impl FromStr for Decimal {
    type Err = ParseDecimalError;

    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        parse(text).ok_or(ParseDecimalError(()))
    }
}

fn parse(text: &str) -> Option<Decimal> {
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (negative, number) = number.strip_prefix('-').map_or((false, number), |rest| (true, rest));
    let (whole, fraction) = match number.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (number, ""),
    };
    if whole.is_empty() {
        return None;
    }
    let mut mantissa: i128 = 0;
    for digit in whole.bytes().chain(fraction.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        mantissa = mantissa.checked_mul(10)?.checked_add((digit - b'0').into())?;
    }
    let scale = i32::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
    if scale < 0 {
        let power = 10_i128.checked_pow(scale.unsigned_abs());
        // Zero stays zero however many zeros follow it.
        mantissa = if mantissa == 0 { 0 } else { mantissa.checked_mul(power?)? };
    }
    let mantissa = if negative { -mantissa } else { mantissa };
    Decimal::new(mantissa, scale.max(0).unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn keeps_the_digits_it_was_read_with() {
        for text in ["0", "0.00", "0.340", "-1.5", "12345678901234567890.123456789012345678", "-0.01"] {
            assert_eq!(decimal(text).to_string(), text);
        }
        assert_eq!(decimal("1.5e-3").to_string(), "0.0015");
        assert_eq!(decimal("1.5E+3").to_string(), "1500");
        assert_eq!(decimal("0e999").to_string(), "0");
    }

    #[test]
    fn rejects_what_is_not_a_number() {
        for text in ["", "-", ".", ".5", "5.", "1_0", "+1", "0x1", "1e", "1e40", "NaN", " 1", "1.-2", "--1"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
        assert!("1".repeat(40).parse::<Decimal>().is_err());
    }

    #[test]
    fn compares_by_value() {
        assert_eq!(decimal("0.340"), decimal("0.34"));
        assert!(decimal("-2") < decimal("-1.99999999999999999999999999999999999"));
        assert!(
            decimal("99999999999999999999999999999999999999") > decimal("0.00000000000000000000000000000000000001")
        );
        assert!(
            decimal("-99999999999999999999999999999999999999") < decimal("0.00000000000000000000000000000000000001")
        );
        assert!(
            decimal("0.00000000000000000000000000000000000001") > decimal("-99999999999999999999999999999999999999")
        );
        let hash = |value: Decimal| {
            let mut hasher = std::hash::DefaultHasher::new();
            value.hash(&mut hasher);
            hasher.finish()
        };
        assert_eq!(hash(decimal("0.340")), hash(decimal("0.34")));
    }

    #[test]
    fn adds_and_multiplies_exactly() {
        assert_eq!(decimal("0.1").checked_add(decimal("0.25")).unwrap().to_string(), "0.35");
        assert_eq!(decimal("0.34").checked_mul(3).unwrap().to_string(), "1.02");
        assert_eq!(Decimal::from(i64::MAX).checked_mul(i64::MAX).unwrap().mantissa(), i128::from(i64::MAX).pow(2));
        assert!(decimal("99999999999999999999999999999999999999").checked_add(decimal("0.1")).is_none());
    }

    #[test]
    fn pads_like_a_number() {
        assert_eq!(format!("{:>8}|{:+}|{:07}", decimal("-1.5"), decimal("2"), decimal("-1.5")), "    -1.5|+2|-0001.5");
    }
}
