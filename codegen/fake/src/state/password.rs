//! Password rules.

use crate::error::{CallError, ErrorKind};

/// Checks a password for Linux or Windows. The manual's examples have 19 characters where its text allows 16, so the
/// maximum is left to the bounds of each page.
pub fn check(password: &str, is_windows: bool) -> Result<(), CallError> {
    let (min_length, required_classes) = if is_windows { (12, 3) } else { (8, 2) };
    let length = password.chars().count();
    let is_plain = password.bytes().all(|byte| byte.is_ascii_graphic());
    let lower = password.bytes().any(|byte| byte.is_ascii_lowercase());
    let upper = password.bytes().any(|byte| byte.is_ascii_uppercase());
    let digit = password.bytes().any(|byte| byte.is_ascii_digit());
    let symbol = password.bytes().any(|byte| byte.is_ascii_punctuation());
    let classes: usize = if is_windows {
        [lower, upper, digit, symbol].iter().map(|has| usize::from(*has)).sum()
    } else {
        [lower || upper, digit, symbol].iter().map(|has| usize::from(*has)).sum()
    };
    if length >= min_length && classes >= required_classes && is_plain && !password.starts_with('/') {
        return Ok(());
    }
    let rule = if is_windows {
        "for Windows it needs 12 to 16 characters of at least three kinds: lower case, upper case, digits and symbols"
    } else {
        "for Linux it needs 8 to 16 characters of at least two kinds: letters, digits and symbols"
    };
    Err(CallError::new(
        ErrorKind::Password,
        format!("the password is invalid: {rule}, and it must not begin with a slash"),
    ))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn rules_depend_on_the_system() {
        assert!(check("abc12345", false).is_ok());
        assert!(check("abcdefgh", false).is_err());
        assert!(check("abc1234", false).is_err());
        assert!(check("/bc12345", false).is_err());
        assert!(check("ab c12345", false).is_err());
        assert!(check("abcdef123456", true).is_err());
        assert!(check("Abcdef123456", true).is_ok());
        assert!(check("Qcloud@TestApi123++", true).is_ok());
    }
}
