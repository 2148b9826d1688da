//! The stage "load": reads the files of a spec. No other stage reads the disk.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::diag::{Diagnostic, codes};
use crate::parallel;
use crate::source::{Source, Span, TEXTS};

/// Maximum size of a spec file in bytes, far above the recommended 400 lines.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// Maximum depth of folders below the spec.
const MAX_DEPTH: usize = 8;

/// The texts of a spec, and problems with reading them.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// The texts.
    pub source: Source,
    /// Problems with files and folders.
    pub problems: Vec<Diagnostic>,
}

/// Loads a spec from memory: bytes by path, which is relative to the spec's folder and has forward slashes.
pub fn from_map(files: &BTreeMap<String, Vec<u8>>) -> Loaded {
    let mut loaded = Loaded::default();
    for (path, bytes) in files {
        loaded.add(path.clone(), bytes);
    }
    loaded
}

/// Reads every `.yaml` file below `dir`, and the Markdown below `texts`, except for hidden files and folders.
pub fn read_dir(dir: &Path) -> Loaded {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    walk(dir, "", 0, &mut found, &mut refused);
    // Sorted by path and not by folder, like a spec in memory.
    found.sort();
    refused.sort_by(|a: &Refusal, b| a.path.cmp(&b.path));
    let mut loaded = Loaded::default();
    for refusal in refused {
        loaded.refuse(refusal.path, refusal.code, refusal.message, refusal.help);
    }
    let contents = parallel::map(&found, |path| {
        let mut bytes = Vec::new();
        File::open(dir.join(path))?.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok::<_, io::Error>(bytes)
    });
    for (path, content) in found.into_iter().zip(contents) {
        match content {
            Ok(bytes) => loaded.add(path, &bytes),
            Err(error) => {
                let message = format!("cannot read `{path}`: {error}");
                loaded.refuse(path, &codes::E0101, message, "every file of the spec must be readable");
            }
        }
    }
    loaded
}

impl Loaded {
    /// Appends a file.
    fn add(&mut self, path: String, bytes: &[u8]) {
        if bytes.len() > MAX_FILE_BYTES {
            let message = format!("`{path}` is larger than {} KiB", MAX_FILE_BYTES / 1024);
            let help = "split it by domain; most files of the spec have fewer than 400 lines";
            return self.refuse(path, &codes::E0104, message, help);
        }
        let valid = match std::str::from_utf8(bytes) {
            Ok(text) => {
                self.source.add(path, text);
                return;
            }
            Err(error) => bytes.get(..error.valid_up_to()).unwrap_or_default(),
        };
        let message = format!("`{path}` is not valid UTF-8");
        let at = valid.len() as u32;
        let file = self.source.add_broken(path, std::str::from_utf8(valid).unwrap_or_default());
        self.problems.push(
            Diagnostic::new(&codes::E0102, Span { file, start: at, end: at }, message)
                .label("invalid UTF-8 starts here")
                .help("save the file as UTF-8"),
        );
    }

    /// Reports a file or folder that cannot be used at all.
    fn refuse(&mut self, path: String, code: &'static codes::Code, message: String, help: &str) {
        let span = Span { file: self.source.add_broken(path, ""), start: 0, end: 0 };
        self.problems.push(Diagnostic::new(code, span, message).help(help));
    }
}

struct Refusal {
    path: String,
    code: &'static codes::Code,
    message: String,
    help: &'static str,
}

fn walk(root: &Path, below: &str, depth: usize, found: &mut Vec<String>, refused: &mut Vec<Refusal>) {
    let entries = match fs::read_dir(root.join(below)) {
        Ok(entries) => entries,
        Err(error) => {
            let path = if below.is_empty() { root.display().to_string() } else { below.to_owned() };
            let message = match error.kind() {
                ErrorKind::NotFound => format!("there is no folder `{path}`"),
                _ => format!("cannot read the folder `{path}`: {error}"),
            };
            let help = "name the folder that holds sources.yaml and a folder for each API version";
            refused.push(Refusal { path, code: &codes::E0101, message, help });
            return;
        }
    };
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let message = format!("cannot list the folder `{below}`: {error}");
                refused.push(Refusal {
                    path: below.to_owned(),
                    code: &codes::E0101,
                    message,
                    help: "run the command again",
                });
                continue;
            }
        };
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            let message = format!("the name of `{path}` is not valid UTF-8");
            refused.push(Refusal { path, code: &codes::E0103, message, help: "rename it" });
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{below}{name}");
        let is_yaml = name.ends_with(".yaml");
        let kind = entry.file_type();
        let is_dir = kind.as_ref().is_ok_and(|kind| kind.is_dir());
        let is_link = kind.as_ref().is_ok_and(|kind| kind.is_symlink());
        if is_dir && is_yaml {
            let message = format!("`{path}` is a folder, but has the name of a spec file");
            refused.push(Refusal { path, code: &codes::E0103, message, help: "rename the folder" });
        } else if is_dir && depth == MAX_DEPTH {
            let message = format!("the folder `{path}` is nested too deeply");
            refused.push(Refusal {
                path,
                code: &codes::E0103,
                message,
                help: "actions belong in <version>/actions/<section>/<Action>.yaml",
            });
        } else if is_dir {
            walk(root, &format!("{path}/"), depth + 1, found, refused);
        } else if is_link && fs::metadata(entry.path()).is_ok_and(|target| target.is_dir()) {
            // Following links to folders would need protection against loops, and nobody needs such links.
            let message = format!("`{path}` is a symbolic link to a folder");
            refused.push(Refusal { path, code: &codes::E0103, message, help: "copy the files there instead" });
        } else if name.ends_with(".yml") {
            let message = format!("`{path}` ends in .yml");
            refused.push(Refusal {
                path,
                code: &codes::E0103,
                message,
                help: "rename it to .yaml; only those are read",
            });
        } else if is_yaml || (path.starts_with(TEXTS) && name.ends_with(".md")) {
            found.push(path);
        }
    }
}
