//! Keys in environment variables.

use std::ffi::OsString;

use super::{
    Context, Credentials, ProvideCredentials,
    value::{COPY_EXACTLY, flaw},
};
use crate::{Error, http::BoxFuture};

/// The variables `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a temporary key,
/// `TENCENTCLOUD_SESSION_TOKEN` or `TENCENTCLOUD_TOKEN`, read before each attempt of a call. [`Credentials::from_env`] reads them once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Environment;

const ID: &str = "TENCENTCLOUD_SECRET_ID";
const KEY: &str = "TENCENTCLOUD_SECRET_KEY";
const TOKENS: [&str; 2] = ["TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN"];

impl ProvideCredentials for Environment {
    fn credentials(&self, _: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(async { Credentials::from_env() })
    }
}

impl Credentials {
    /// Reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a temporary key, `TENCENTCLOUD_SESSION_TOKEN`
    /// or `TENCENTCLOUD_TOKEN`.
    ///
    /// # Errors
    /// When one of the first two is not set or empty, or one has a value that is not a key: not UTF-8, or with blanks,
    /// line breaks or quotes.
    pub fn from_env() -> Result<Self, Error> {
        credentials(|name| std::env::var_os(name))
    }
}

/// Returns the value of an environment variable; `None` if it is unset or empty.
pub(super) fn variable(name: &str) -> Result<Option<String>, Error> {
    let value = std::env::var_os(name).filter(|value| !value.is_empty());
    value.map(|value| text(name, value)).transpose()
}

fn text(name: &str, value: OsString) -> Result<String, Error> {
    value.into_string().map_err(|_| Error::credentials(format!("the environment variable {name} is not UTF-8")))
}

/// Reads the credentials. An invalid value is an error: if it were ignored, a chain would call with a key other than
/// the intended one.
fn credentials(variable: impl Fn(&str) -> Option<OsString>) -> Result<Credentials, Error> {
    let set = |name| {
        let Some(value) = variable(name) else { return Ok(None) };
        let value = text(name, value)?;
        match flaw(&value) {
            None => Ok(Some(value)),
            Some(flaw) => {
                Err(Error::credentials(format!("the environment variable {name} {flaw}")).advise(COPY_EXACTLY))
            }
        }
    };
    let (id, key) = match (set(ID)?, set(KEY)?) {
        (Some(id), Some(key)) => (id, key),
        (None, None) => {
            let error = Error::no_credentials(format!("the environment variables {ID} and {KEY} are not set"));
            return Err(error.advise("set them, or pass other credentials to the client"));
        }
        (id, _) => {
            let (present, missing) = if id.is_some() { (ID, KEY) } else { (KEY, ID) };
            let error =
                Error::credentials(format!("the environment variable {missing} is not set, although {present} is"));
            return Err(error.advise("set both, or neither"));
        }
    };
    let credentials = Credentials::new(id, key);
    // Scripts set the token to an empty string if the key is permanent.
    let token = TOKENS.into_iter().find(|name| variable(name).is_some_and(|value| !value.is_empty()));
    Ok(match token.map(set).transpose()?.flatten() {
        Some(token) => credentials.with_token(token),
        None => credentials,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&str, &str)]) -> Result<Credentials, Error> {
        credentials(|name| pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1.into()))
    }

    #[test]
    fn reads_the_variables_the_vendor_reads() {
        let id = (ID, "AKIDEXAMPLE");
        let key = (KEY, "hidden-key");
        assert_eq!(from(&[id, key]).unwrap(), Credentials::new("AKIDEXAMPLE", "hidden-key"));
        let token = ("TENCENTCLOUD_TOKEN", "old");
        let session = ("TENCENTCLOUD_SESSION_TOKEN", "new");
        assert_eq!(from(&[id, key, token]).unwrap().token().unwrap().expose(), "old");
        assert_eq!(from(&[id, key, token, session]).unwrap().token().unwrap().expose(), "new");
    }

    #[test]
    fn half_a_key_is_a_mistake_and_no_key_is_not() {
        for (pairs, missing) in [
            (&[(ID, "AKIDEXAMPLE")][..], "TENCENTCLOUD_SECRET_KEY is not set"),
            (&[(KEY, "hidden-key")], "TENCENTCLOUD_SECRET_ID is not set"),
        ] {
            let error = from(pairs).unwrap_err();
            assert!(error.is_credentials() && !error.has_no_credentials(), "{error}");
            assert!(error.to_string().contains(missing) && !error.to_string().contains("hidden"), "{error}");
        }
        assert!(from(&[]).unwrap_err().has_no_credentials());
    }

    #[test]
    fn an_invalid_key_is_rejected_with_its_name() {
        let good = [(ID, "AKIDEXAMPLE"), (KEY, "hidden-key"), (TOKENS[0], "hidden-token")];
        for (value, flaw) in [
            ("hidden\n", "contains spaces or line breaks"),
            ("hidden\r", "contains spaces or line breaks"),
            (" hidden", "contains spaces or line breaks"),
            ("hid den", "contains spaces or line breaks"),
            ("hidden\u{a0}", "contains spaces or line breaks"),
            ("hidden\0", "contains spaces or line breaks"),
            ("\"hidden\"", "contains quotes"),
            ("'hidden'", "contains quotes"),
            ("\u{201c}hidden\u{201d}", "contains characters that are not valid in a key"),
            ("\u{feff}hidden", "contains characters that are not valid in a key"),
            ("", "is empty"),
        ] {
            for name in [ID, KEY, TOKENS[0]] {
                let pairs = good.map(|pair| if pair.0 == name { (name, value) } else { pair });
                if name == TOKENS[0] && value.is_empty() {
                    assert_eq!(from(&pairs).unwrap().token(), None);
                    continue;
                }
                let error = from(&pairs).unwrap_err();
                assert!(error.is_credentials() && !error.has_no_credentials(), "{error}");
                let text = format!("{error} {error:?}");
                assert!(
                    text.starts_with(&format!("the environment variable {name} {flaw}; nothing was sent")),
                    "{text}"
                );
                assert!(!text.contains("hidden") && !text.contains("hid den"), "{text}");
            }
        }
        assert!(!from(&[(ID, ""), (KEY, "")]).unwrap_err().has_no_credentials(), "set to an empty string");
    }

    #[cfg(unix)]
    #[test]
    fn invalid_utf_8_is_rejected_with_its_name() {
        use std::os::unix::ffi::OsStringExt;

        for name in [ID, KEY, TOKENS[1]] {
            let error = credentials(|asked| {
                let value = if asked == name { b"hid\xffden".to_vec() } else { b"hidden".to_vec() };
                (asked != TOKENS[0]).then(|| OsString::from_vec(value))
            });
            let error = error.unwrap_err();
            assert!(error.is_credentials() && !error.has_no_credentials(), "{error}");
            assert!(
                error.to_string().contains(&format!("{name} is not UTF-8")) && !error.to_string().contains("hid"),
                "{error}"
            );
        }
    }
}
