//! Rules on passwords.

use crate::trouble::{Kind, Trouble};

/// Checks a password for Linux or Windows. The manual's examples send 19 characters where its text allows 16: the upper end is left
/// to the bounds of each page.
pub fn check(password: &str, is_windows: bool) -> Result<(), Trouble> {
    let (least, classes_due) = if is_windows { (12, 3) } else { (8, 2) };
    let length = password.chars().count();
    let is_plain = password.bytes().all(|byte| byte.is_ascii_graphic());
    let small = password.bytes().any(|byte| byte.is_ascii_lowercase());
    let capital = password.bytes().any(|byte| byte.is_ascii_uppercase());
    let digit = password.bytes().any(|byte| byte.is_ascii_digit());
    let symbol = password.bytes().any(|byte| byte.is_ascii_punctuation());
    let classes: usize = if is_windows {
        [small, capital, digit, symbol].iter().map(|has| usize::from(*has)).sum()
    } else {
        [small || capital, digit, symbol].iter().map(|has| usize::from(*has)).sum()
    };
    if length >= least && classes >= classes_due && is_plain && !password.starts_with('/') {
        return Ok(());
    }
    let rule = if is_windows {
        "for Windows it needs 12 to 16 characters of at least three of small letters, capitals, digits and symbols"
    } else {
        "for Linux it needs 8 to 16 characters of at least two of letters, digits and symbols"
    };
    Err(Trouble::new(Kind::Password, format!("the password breaks the rules: {rule}, and no slash first")))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn differs_by_system() {
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
