//! Programs that are written and compiled in order to measure their compilation.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::measure::{self, Usage};

/// A package in a folder of its own. All packages share a target folder, so that common dependencies are compiled once.
pub struct Package {
    folder: PathBuf,
    name: String,
}

impl Package {
    /// Writes a package with a `main`; `dependencies` are lines of the manifest.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(name: &str, dependencies: &str, main: &str) -> io::Result<Self> {
        let folder = self::folder()?.join(name);
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[workspace]\n[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\
             [profile.release]\nstrip = true\n"
        );
        write(&folder.join("Cargo.toml"), &manifest)?;
        write(&folder.join("src/main.rs"), main)?;
        Ok(Self { folder, name: name.into() })
    }

    /// Measures the compilation of the packages in `measured`, with everything else compiled already. `how` has the
    /// arguments for cargo.
    ///
    /// # Errors
    /// When something cannot be compiled.
    pub fn compile(&self, how: &[&str], measured: &[&str]) -> io::Result<Usage> {
        eprintln!("  compiling {} …", self.name);
        measure::run(&mut self.cargo(how))?;
        // The time of cargo itself, when there is nothing to compile.
        let (idle, _) = measure::run(&mut self.cargo(how))?;
        let mut clean = self.cargo(&["clean"]);
        clean.args(how.iter().filter(|arg| **arg == "--release"));
        clean.args(measured.iter().flat_map(|package| ["-p", package]));
        measure::run(&mut clean)?;
        let (used, _) = measure::run(&mut self.cargo(how))?;
        Ok(Usage { cpu: used.cpu - idle.cpu, peak: used.peak })
    }

    /// Fetches the dependencies.
    ///
    /// # Errors
    /// When they cannot be downloaded.
    pub fn fetch(&self) -> io::Result<()> {
        measure::run(&mut self.cargo(&["fetch"])).map(drop)
    }

    /// Returns the size of the program after a release build and stripping.
    ///
    /// # Errors
    /// When it cannot be compiled.
    pub fn size(&self) -> io::Result<u64> {
        eprintln!("  compiling {} …", self.name);
        measure::run(&mut self.cargo(&["build", "--release"]))?;
        Ok(fs::metadata(folder()?.join("target/release").join(&self.name))?.len())
    }

    fn cargo(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(args).arg("-q").current_dir(&self.folder).env("CARGO_TARGET_DIR", "../target");
        command
    }
}

/// Returns the folder of all packages, next to the program that runs.
///
/// # Errors
/// When the path of this program is unknown.
pub fn folder() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let target = program.ancestors().nth(2).ok_or_else(|| io::Error::other("the program is in no folder"))?;
    Ok(target.join("scratch"))
}

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../..")
}

/// Writes a file unless it has the same contents already, so that cargo sees no change.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) { Ok(()) } else { fs::write(path, text) }
}
