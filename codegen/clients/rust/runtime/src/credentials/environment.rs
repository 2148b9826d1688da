//! Keys in environment variables.

use super::{Context, Credentials, ProvideCredentials};
use crate::{BoxFuture, Error};

/// The variables `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, for a temporary key, `TENCENTCLOUD_SESSION_TOKEN` or
/// `TENCENTCLOUD_TOKEN`, read at each call. [`Credentials::from_env`] reads them once.
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

/// The value of an environment variable that is set, and not to nothing.
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

pub(super) fn credentials(variable: impl Fn(&str) -> Option<String>) -> Result<Credentials, Error> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let (id, key) = match (set(ID), set(KEY)) {
        (Some(id), Some(key)) => (id, key),
        (None, None) => {
            let error = Error::no_credentials(format!("the environment variables {ID} and {KEY} are not set"));
            return Err(error.advise("set them, or pass other credentials to the client"));
        }
        (id, _) => {
            let (there, missing) = if id.is_some() { (ID, KEY) } else { (KEY, ID) };
            let error =
                Error::credentials(format!("the environment variable {missing} is not set, although {there} is"));
            return Err(error.advise("set both, or neither"));
        }
    };
    let credentials = Credentials::new(id, key);
    Ok(match TOKENS.into_iter().find_map(set) {
        Some(token) => credentials.with_token(token),
        None => credentials,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&str, &str)]) -> Result<Credentials, Error> {
        credentials(|name| pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1.to_owned()))
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
    fn half_a_key_is_a_mistake_and_no_key_is_none() {
        for (pairs, missing) in [
            (&[(ID, "AKIDEXAMPLE"), (KEY, "")][..], "TENCENTCLOUD_SECRET_KEY is not set"),
            (&[(KEY, "hidden-key")], "TENCENTCLOUD_SECRET_ID is not set"),
        ] {
            let error = from(pairs).unwrap_err();
            assert!(error.is_credentials() && !error.has_no_credentials(), "{error}");
            assert!(error.to_string().contains(missing) && !error.to_string().contains("hidden"), "{error}");
        }
        assert!(from(&[]).unwrap_err().has_no_credentials());
    }
}
