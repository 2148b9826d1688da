//! Walks the spec's folder.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::{MAX_FILE_BYTES, Source};
use crate::diag::codes;
use crate::parallel;

/// Deepest folder below the spec that is looked into.
const MAX_DEPTH: usize = 8;

/// Reads every `.yaml` file below `dir`. What cannot be read becomes a problem of the result.
pub fn read_dir(dir: &Path) -> Source {
    let mut found = Vec::new();
    let mut refused = Vec::new();
    walk(dir, "", 0, &mut found, &mut refused);
    // By path and not by folder, so that the order is the one of an in-memory spec.
    found.sort();
    refused.sort_by(|a: &Refusal, b| a.path.cmp(&b.path));
    let mut source = Source::default();
    for refusal in refused {
        source.refuse(refusal.path, refusal.code, refusal.message, refusal.help);
    }
    let contents = parallel::map(&found, |path| {
        let mut bytes = Vec::new();
        File::open(dir.join(path))?.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok::<_, io::Error>(bytes)
    });
    for (path, content) in found.into_iter().zip(contents) {
        match content {
            Ok(bytes) => source.add(path, &bytes),
            Err(error) => {
                let message = format!("`{path}` cannot be read: {error}");
                source.refuse(path, &codes::E0101, message, "every .yaml file of the spec must be readable");
            }
        }
    }
    source
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
                _ => format!("the folder `{path}` cannot be read: {error}"),
            };
            let help = "name the folder that holds sources.yaml and a folder for each generation";
            refused.push(Refusal { path, code: &codes::E0101, message, help });
            return;
        }
    };
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let message = format!("the folder `{below}` cannot be listed: {error}");
                refused.push(Refusal { path: below.to_owned(), code: &codes::E0101, message, help: "list it again" });
                continue;
            }
        };
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            let path = format!("{below}{}", entry.file_name().to_string_lossy());
            let message = format!("the name of `{path}` is not UTF-8");
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
            let message = format!("`{path}` is a folder, named like a file of the spec");
            refused.push(Refusal { path, code: &codes::E0103, message, help: "rename the folder" });
        } else if is_dir && depth == MAX_DEPTH {
            let message = format!("the folder `{path}` lies too deep");
            refused.push(Refusal {
                path,
                code: &codes::E0103,
                message,
                help: "actions lie at <generation>/actions/<section>/<Action>.yaml",
            });
        } else if is_dir {
            walk(root, &format!("{path}/"), depth + 1, found, refused);
        } else if is_link && fs::metadata(entry.path()).is_ok_and(|target| target.is_dir()) {
            // Following links to folders would need a guard against loops, and nobody needs them.
            let message = format!("`{path}` links to a folder");
            refused.push(Refusal { path, code: &codes::E0103, message, help: "put the files themselves there" });
        } else if name.ends_with(".yml") {
            let message = format!("`{path}` ends in .yml");
            refused.push(Refusal {
                path,
                code: &codes::E0103,
                message,
                help: "rename it to .yaml; only those are read",
            });
        } else if is_yaml {
            found.push(path);
        }
    }
}
