//! Finds the vendor's model in an unpacked wheel.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{error::ImportError, names};
use crate::diag::closest;

/// The vendor's model, as unpacked from a wheel.
#[derive(Debug)]
pub struct Wheel {
    services: PathBuf,
    /// Name and release of the package, `tccli 3.1.189.1`.
    pub release: String,
}

/// One version of a service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VersionFolder {
    /// Name of the folder in the wheel, `v20170312`.
    pub folder: String,
    /// The version, `2017-03-12`.
    pub version: String,
}

/// How to get a wheel.
const HELP: &str = "name the folder of an unpacked wheel of the vendor's command line client:\n  \
    pip download tccli --no-deps\n  unzip -q tccli-*.whl -d tccli\n  cargo xtask import tccli cvm --into imported";

/// The deepest folder in which `services` is searched for.
const DEPTH: usize = 3;

impl Wheel {
    /// Opens an unpacked wheel: `folder`, or a folder below it, contains `services/<service>/v<date>/<file>`.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(folder: &Path) -> Result<Self, ImportError> {
        if !folder.is_dir() {
            let kind = if folder.is_file() { "is a file" } else { "does not exist" };
            return Err(ImportError::Usage(format!("{} {kind}; {HELP}", folder.display())));
        }
        let services = find(folder, DEPTH, &|folder| folder.ends_with("services") && has(folder, "api.json"));
        let Some(services) = services else {
            let message = format!("{} contains no services/*/v*/api.json; {HELP}", folder.display());
            return Err(ImportError::Usage(message));
        };
        let release = release(folder).unwrap_or_else(|| "tccli of an unknown release".to_owned());
        Ok(Wheel { services, release })
    }

    /// Returns the names of all services, sorted.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn services(&self) -> Result<Vec<String>, ImportError> {
        let names =
            folders(&self.services)?.into_iter().filter(|name| has_versions(&self.services.join(name), "api.json"));
        names
            .map(|name| {
                let message = || format!("`{name}` in {} cannot be the name of a service", self.services.display());
                if names::is_label(&name) { Ok(name) } else { Err(ImportError::Usage(message())) }
            })
            .collect()
    }

    /// Returns the versions of a service, oldest first; only those in `wanted` unless that is empty.
    ///
    /// # Errors
    /// When there is no such service or version.
    pub fn versions(&self, service: &str, wanted: &[String]) -> Result<Vec<VersionFolder>, ImportError> {
        let services = self.services()?;
        if !services.iter().any(|known| known == service) {
            let near = closest(service, services.iter().map(String::as_str));
            let help = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            let message = format!("{} has no service `{}`{help}", self.release, service.escape_debug());
            return Err(ImportError::Usage(message));
        }
        let all = folders(&self.services.join(service))?.into_iter().filter_map(|folder| {
            let digits = folder.strip_prefix('v').filter(|digits| digits.len() == 8)?;
            let version = format!("{}-{}-{}", digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?);
            names::is_date(&version).then_some(VersionFolder { folder, version })
        });
        let mut all = all.collect::<Vec<_>>();
        all.sort_by(|a, b| a.version.cmp(&b.version));
        let is = |version: &VersionFolder, name: &str| {
            version.folder == name || version.version == name.trim_start_matches('v')
        };
        if let Some(unknown) = wanted.iter().find(|name| !all.iter().any(|version| is(version, name))) {
            let known = all.iter().map(|version| version.version.as_str()).collect::<Vec<_>>().join(", ");
            let message = format!("`{service}` has no version `{}`; known are {known}", unknown.escape_debug());
            return Err(ImportError::Usage(message));
        }
        all.retain(|version| wanted.is_empty() || wanted.iter().any(|name| is(version, name)));
        Ok(all)
    }

    /// Returns the path of a file of a version.
    pub fn file(&self, service: &str, version: &VersionFolder, name: &str) -> PathBuf {
        self.services.join(service).join(&version.folder).join(name)
    }
}

/// Returns the folder with `<service>/v<date>/errorcodes.py` in the vendor's unpacked SDK for Python.
///
/// # Errors
/// When there is none.
pub fn error_codes(folder: &Path) -> Result<PathBuf, ImportError> {
    find(folder, DEPTH, &|folder| has(folder, "errorcodes.py")).ok_or_else(|| {
        let message = format!(
            "{} contains no */v*/errorcodes.py; name the folder of an unpacked wheel of the vendor's SDK:\n  \
             pip download tencentcloud-sdk-python --no-deps\n  unzip -q tencentcloud_sdk_python-*.whl -d sdk",
            folder.display()
        );
        ImportError::Usage(message)
    })
}

fn find(folder: &Path, depth: usize, fits: &impl Fn(&Path) -> bool) -> Option<PathBuf> {
    if fits(folder) {
        return Some(folder.to_owned());
    }
    let below = folders(folder).ok().filter(|_| depth > 0)?;
    below.iter().find_map(|name| find(&folder.join(name), depth - 1, fits))
}

/// Returns `true` if a folder contains `*/v*/<file>`.
fn has(folder: &Path, file: &str) -> bool {
    folders(folder).is_ok_and(|services| services.iter().any(|name| has_versions(&folder.join(name), file)))
}

fn has_versions(service: &Path, file: &str) -> bool {
    let versions = folders(service).unwrap_or_default();
    versions.iter().any(|version| version.starts_with('v') && service.join(version).join(file).is_file())
}

/// Returns the names of the folders in a folder, sorted.
fn folders(folder: &Path) -> Result<Vec<String>, ImportError> {
    let failed = |error| ImportError::read(folder, error);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.path().is_dir()
            && let Ok(name) = entry.file_name().into_string()
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Returns the name and the release of the package, from the metadata of the wheel.
fn release(folder: &Path) -> Option<String> {
    let info = folders(folder).ok()?.into_iter().find(|name| name.ends_with(".dist-info"))?;
    let metadata = fs::read_to_string(folder.join(info).join("METADATA")).ok()?;
    let value = |key: &str| metadata.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
    let release = format!("{} {}", value("Name:")?, value("Version:")?);
    let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_' | '+');
    release.chars().all(valid).then_some(release)
}
