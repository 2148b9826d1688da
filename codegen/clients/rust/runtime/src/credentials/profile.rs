//! Keys in a profile file.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{Context, Credentials, ProvideCredentials, value::flaw};
use crate::{Error, http::BoxFuture};

/// A file with one key per profile, in the format of the vendor's tools:
///
/// ```ini
/// [default]
/// secret_id = AKID...
/// secret_key = ...
///
/// [staging]
/// secret_id = AKID...
/// secret_key = ...
/// token = ...
/// ```
///
/// The file is the one that `TENCENTCLOUD_CREDENTIALS_FILE` names, or else `.tencentcloud/credentials` in the home
/// directory, or else `/etc/tencentcloud/credentials`. It is read before each attempt of a call, so that changes take effect at once. A
/// key without a `token` is permanent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileFile {
    path: Option<PathBuf>,
    profile: Option<String>,
}

impl ProfileFile {
    /// Creates a provider for the profile `default` of the file in its usual place.
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects another profile.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Selects another file.
    #[must_use]
    pub fn path(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Reads the file.
    ///
    /// # Errors
    /// When there is no file, it cannot be read, it is malformed, or it does not have the profile with both parts of its
    /// key.
    pub fn read(&self) -> Result<Credentials, Error> {
        let name = self.profile.as_deref().unwrap_or("default");
        let explicit = self.path.clone().or_else(|| {
            let path = env::var_os("TENCENTCLOUD_CREDENTIALS_FILE").filter(|path| !path.is_empty());
            path.map(PathBuf::from)
        });
        if let Some(path) = explicit {
            return match text_of(&path)? {
                Some(text) => read_profile(&text, name, &path),
                None => Err(Error::credentials(format!("there is no file {}", path.display()))
                    .advise("nothing was sent; create the file, or set another path")),
            };
        }
        let places = usual_places();
        for path in &places {
            if let Some(text) = text_of(path)? {
                return read_profile(&text, name, path);
            }
        }
        let places: Vec<_> = places.iter().map(|path| path.display().to_string()).collect();
        Err(Error::no_credentials(format!("there is no file {}", places.join(" or ")))
            .advise("nothing was sent; create the file, or pass other credentials to the client"))
    }
}

impl ProvideCredentials for ProfileFile {
    fn credentials(&self, _: &Context) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(async { self.read() })
    }
}

fn usual_places() -> Vec<PathBuf> {
    let home = env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let mut places: Vec<_> = home.map(|home| home.join(".tencentcloud").join("credentials")).into_iter().collect();
    if cfg!(unix) {
        places.push("/etc/tencentcloud/credentials".into());
    }
    places
}

fn text_of(path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
    match fs::read(path) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(Zeroizing::new(text))),
            Err(error) => {
                drop(Zeroizing::new(error.into_bytes()));
                Err(wrong(path, "is not UTF-8"))
            }
        },
        // A part of the path that should be a folder is a file.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(wrong(path, &format!("cannot be read: {error}"))),
    }
}

fn wrong(path: &Path, why: &str) -> Error {
    Error::credentials(format!("the file {} {why}", path.display()))
        .advise("nothing was sent; the file needs the lines `[profile]`, `secret_id = ...` and `secret_key = ...`")
}

/// Finds a profile. Errors never show the values in the file.
fn read_profile(text: &str, name: &str, path: &Path) -> Result<Credentials, Error> {
    let (mut id, mut key, mut token) = (None, None, None);
    let (mut inside, mut found) = (false, false);
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(rest) = line.strip_prefix('[') {
            let section = rest.strip_suffix(']').ok_or_else(|| wrong(path, &format!("lacks a ] in line {number}")))?;
            inside = section.trim() == name;
            found |= inside;
            continue;
        }
        if !inside {
            continue;
        }
        let Some((member, value)) = line.split_once('=') else {
            return Err(wrong(path, &format!("has neither `[profile]` nor `name = value` in line {number}")));
        };
        let value = unquoted(value.trim());
        let slot = match member.trim().to_ascii_lowercase().as_str() {
            "secret_id" => &mut id,
            "secret_key" => &mut key,
            "token" => &mut token,
            _ => continue,
        };
        if let Some(flaw) = flaw(value).filter(|_| !value.is_empty()) {
            let why = format!("has a value in line {number} that {flaw}; comments must be on lines of their own");
            return Err(wrong(path, &why));
        }
        *slot = Some(value).filter(|value| !value.is_empty());
    }
    if !found {
        return Err(wrong(path, &format!("has no profile [{name}]")));
    }
    let missing = |member| wrong(path, &format!("has no {member} in its profile [{name}]"));
    let id = id.ok_or_else(|| missing("secret_id"))?;
    let key = key.ok_or_else(|| missing("secret_key"))?;
    let credentials = Credentials::new(id, key);
    Ok(match token {
        Some(token) => credentials.with_token(token),
        None => credentials,
    })
}

fn unquoted(value: &str) -> &str {
    ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, name: &str) -> Result<Credentials, Error> {
        read_profile(text, name, Path::new("/home/me/.tencentcloud/credentials"))
    }

    const FILE: &str = "\u{feff}# keys\r\n[default]\r\nsecret_id=AKID1\r\nsecret_key = hidden=1 \r\nregion = ap-guangzhou\r\n\
                        ; another\r\n[ staging ]\r\nSECRET_ID = \"AKID2\"\r\nsecret_key = 'hidden-2'\r\ntoken = hidden-3\r\n";

    #[test]
    fn reads_profiles_as_the_vendor_writes_them() {
        assert_eq!(read(FILE, "default").unwrap(), Credentials::new("AKID1", "hidden=1"));
        assert_eq!(read(FILE, "staging").unwrap(), Credentials::new("AKID2", "hidden-2").with_token("hidden-3"));
    }

    #[test]
    fn errors_name_the_line_and_never_the_values() {
        for (text, name, message) in [
            (FILE, "production", "has no profile [production]"),
            ("", "default", "has no profile [default]"),
            ("[default]\nsecret_id = AKID1\n", "default", "has no secret_key in its profile [default]"),
            ("[default]\nsecret_id =\nsecret_key = hidden\n", "default", "has no secret_id in"),
            ("[default\nsecret_key = hidden\n", "default", "lacks a ] in line 1"),
            ("[default]\n\nhidden\n", "default", "in line 3"),
            ("[default]\nsecret_key = hidden # mine\n", "default", "a value in line 2 that contains spaces"),
            ("[default]\nsecret_key = \"hidden\n", "default", "a value in line 2 that contains quotes"),
            ("[default]\ntoken = \u{201c}hidden\u{201d}\n", "default", "a value in line 2 that contains characters"),
        ] {
            let error = read(text, name).unwrap_err();
            assert!(error.is_credentials() && !error.has_no_credentials(), "{error}");
            assert!(error.to_string().contains(message), "{error}");
            assert!(!format!("{error} {error:?}").contains("hidden"), "{error}");
        }
    }

    #[test]
    fn other_profiles_do_not_matter() {
        assert!(read("stray\n[other]\nnonsense\n[default]\nsecret_id = a\nsecret_key = b\n", "default").is_ok());
    }
}
