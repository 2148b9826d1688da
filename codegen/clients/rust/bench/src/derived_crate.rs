//! A copy of the generated crate with serde's derives in place of its own impls, to compare the two.

use std::{fs, io, path::Path};

use crate::scratch::{self, root};

/// Copies the crate and changes it.
///
/// # Errors
/// When files cannot be read or written.
pub fn write(from: &Path, to: &Path) -> io::Result<()> {
    let core = root().join("codegen/clients/rust/runtime").canonicalize()?;
    let manifest = fs::read_to_string(from.join("Cargo.toml"))?;
    let mut changed = String::from("[workspace]\n");
    for line in manifest.lines() {
        let line = match line.split_once(".workspace") {
            Some(("edition", _)) => "edition = \"2024\"".to_owned(),
            Some(("version", _)) => "version = \"0.0.0\"".to_owned(),
            Some(("tencentcloud-core", _)) => format!(
                "tencentcloud-core = {{ path = {core:?}, default-features = false }}\n\
                 serde = {{ version = \"1\", features = [\"derive\"] }}"
            ),
            Some(_) => continue,
            None if line == "workspace = true" || line == "[lints]" || line == "[dev-dependencies]" => continue,
            None => line.to_owned(),
        };
        changed += &line;
        changed.push('\n');
    }
    fs::create_dir_all(to)?;
    scratch::write(&to.join("Cargo.toml"), &changed)?;
    scratch::write(&to.join("README.md"), &fs::read_to_string(from.join("README.md"))?)?;
    copy(&from.join("src"), &to.join("src"))?;
    let library = to.join("src/lib.rs");
    let text = fs::read_to_string(&library)? + TEXT;
    scratch::write(&library, &text)
}

/// Serde impls for types of members that serde does not know.
const TEXT: &str = "
mod odd {
    pub fn serialize<T, S: serde::Serializer>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }

    pub fn deserialize<'de, T: Default, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        serde::Deserialize::deserialize(deserializer).map(|serde::de::IgnoredAny| T::default())
    }
}
";

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to)?;
        } else {
            scratch::write(&to, &with_derives(&fs::read_to_string(path)?))?;
        }
    }
    Ok(())
}

/// Adds the derives. The impls that the client requires remain, but do nothing.
fn with_derives(text: &str) -> String {
    let mut out = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("impl Members for ") {
            lines.by_ref().find(|line| *line == "}");
            continue;
        }
        let item = lines.clone().find_map(|line| line.strip_prefix("pub "));
        let is_derived = line.starts_with("#[derive(Debug, Clone, PartialEq");
        if let (true, Some(item)) = (is_derived, item) {
            let name = item.split(' ').nth(1).unwrap_or_default();
            let is_read = text.contains(&format!("impl Decode for {name} {{"));
            let reads = if is_read { ", serde::Deserialize" } else { "" };
            out += &format!("{}, serde::Serialize{reads})]\n", line.strip_suffix(")]").unwrap_or(line));
            out += match (item.starts_with("struct"), is_read) {
                (true, true) => "#[serde(default, rename_all = \"PascalCase\")]\n",
                (true, false) => "#[serde(rename_all = \"PascalCase\")]\n",
                (false, _) => "",
            };
            continue;
        }
        let is_member = line.starts_with("    pub ") && line.ends_with(',') && line.contains(": ");
        if is_member && ["Extra", "Timestamp", "Date", "Secret", "Decimal"].iter().any(|odd| has_word(line, odd)) {
            out += "    #[serde(with = \"crate::odd\")]\n";
        }
        if line == "    Unknown(String)," {
            out += "    #[serde(untagged)]\n";
        }
        out += line;
        out.push('\n');
        let body = match line.split(" for ").next() {
            Some("impl Encode") => "        Value::Absent\n",
            Some("impl Decode") => "        loop {\n            d.text()?;\n        }\n",
            _ => continue,
        };
        out += lines.next().unwrap_or_default();
        out.push('\n');
        for line in lines.by_ref().skip_while(|line| *line != "    }").take(1) {
            out += &format!("{body}{line}\n");
        }
    }
    out
}

fn has_word(line: &str, word: &str) -> bool {
    line.split(|character: char| !character.is_ascii_alphanumeric()).any(|own| own == word)
}
