//! Generated clients, ours and others', and programs that call all actions of one.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use crate::scratch::{self, root};

pub struct Client {
    /// Name of the crate.
    pub package: &'static str,
    /// Name of the folder of its programs.
    pub folder: &'static str,
    /// Name in tables.
    label: &'static str,
    /// The dependency in the manifest, except for features.
    dependency: String,
    /// Type of the variable `client`.
    client: &'static str,
    /// An expression for the call of each action: a future.
    pub calls: Vec<String>,
}

impl Client {
    /// Returns the name in tables.
    pub fn name(&self) -> String {
        format!("{}, {} actions", self.label, self.calls.len())
    }

    /// Returns a line of a manifest.
    pub fn dependency(&self, features: &[&str]) -> String {
        let features: &[&str] = if self.dependency.starts_with("path") { features } else { &[] };
        format!("{} = {{ {}, default-features = false, features = {features:?} }}\n", self.package, self.dependency)
    }

    /// Returns a program that calls every action with values that are unknown to the compiler.
    pub fn program(&self) -> String {
        let mut main =
            "fn any<T>() -> T {\n    std::hint::black_box(None::<T>).expect(\"never run\")\n}\n\n".to_owned();
        main += &format!("type Client = {};\n\n", self.client);
        for (index, call) in self.calls.iter().enumerate() {
            main += &format!("async fn call{index}(client: &Client) {{\n    drop({call}.await);\n}}\n\n");
        }
        main += "fn main() {\n    let client: Client = any();\n";
        main += "    let calls: Vec<std::pin::Pin<Box<dyn Future<Output = ()> + '_>>> = vec![\n";
        (0..self.calls.len()).for_each(|index| main += &format!("        Box::pin(call{index}(&client)),\n"));
        main += "    ];\n    let mut context = std::task::Context::from_waker(std::task::Waker::noop());\n";
        main += "    for mut call in calls {\n        let _ = call.as_mut().poll(&mut context);\n    }\n}\n";
        main
    }
}

pub fn ours() -> io::Result<Client> {
    ours_at(&root().join("generated/rust").canonicalize()?, "tencentcloud-cvm", "tencentcloud-cvm")
}

fn ours_at(crate_: &Path, folder: &'static str, label: &'static str) -> io::Result<Client> {
    let mut calls = Vec::new();
    for (index, version) in ["legacy", "v2017_03_12"].iter().enumerate() {
        for file in sources(&crate_.join("src").join(version))? {
            let methods = between(&file, "pub async fn ", "(");
            // Expressions for actions, not for methods that every client has.
            let methods = methods.filter(|_| file.contains("static ACTION: Action"));
            calls.extend(methods.map(|method| format!("client.{index}.{method}(any())")));
        }
    }
    Ok(Client {
        package: "tencentcloud-cvm",
        folder,
        label,
        dependency: format!("path = {crate_:?}"),
        client: "(tencentcloud_cvm::legacy::Client, tencentcloud_cvm::Client)",
        calls,
    })
}

/// Returns the features of single sections.
pub fn sections() -> io::Result<Vec<String>> {
    let manifest = fs::read_to_string(root().join("generated/rust/Cargo.toml"))?;
    let lines = manifest.lines().filter_map(|line| line.split_once(" = "));
    Ok(lines.filter(|(_, gates)| gates.starts_with("[\"_v")).map(|(feature, _)| feature.to_owned()).collect())
}

/// Returns our crate with serde's derives in place of its own impls.
pub fn derived() -> io::Result<Client> {
    let from = root().join("generated/rust").canonicalize()?;
    let to = scratch::folder()?.join("derived");
    crate::derived_crate::write(&from, &to)?;
    ours_at(&to, "derived", "the same crate with serde's derives")
}

pub fn sqs() -> io::Result<Client> {
    let files = sources(&published("aws-sdk-sqs", SQS)?.join("src/client"))?;
    let files = files.iter().filter(|file| file.contains("FluentBuilder::new("));
    let methods = files.filter_map(|file| between(file, "    pub fn ", "(").next());
    Ok(Client {
        package: "aws-sdk-sqs",
        folder: "aws-sdk-sqs",
        label: "aws-sdk-sqs",
        dependency: format!("version = \"={SQS}\""),
        client: "aws_sdk_sqs::Client",
        calls: methods.map(|method| format!("client.{method}().send()")).collect(),
    })
}

pub fn ses() -> io::Result<Client> {
    let operations = fs::read_to_string(published("tencentcloud-sdk-ses", SES)?.join("src/v20201002/operations.rs"))?;
    let lines = operations.lines().filter(|line| line.contains("=>")).filter_map(|line| line.trim().split_once(':'));
    Ok(Client {
        package: "tencentcloud-sdk-ses",
        folder: "tencentcloud-sdk-ses",
        label: "tencentcloud-sdk-ses",
        dependency: format!("version = \"={SES}\""),
        client: "tencentcloud_sdk_ses::v20201002::Client",
        calls: lines.map(|(method, _)| format!("client.{method}(&any())")).collect(),
    })
}

const SQS: &str = "1.119.0";
const SES: &str = "0.2.1";

/// Returns the folder in which cargo keeps the source of a crate, which it downloads if necessary.
fn published(package: &str, version: &str) -> io::Result<PathBuf> {
    let dependency = format!("{package} = {{ version = \"={version}\", default-features = false }}\n");
    scratch::Package::new(&format!("fetch-{package}"), &dependency, "fn main() {}\n")?.fetch()?;
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cargo")));
    let registries = home.ok_or_else(|| io::Error::other("neither CARGO_HOME nor HOME is set"))?.join("registry/src");
    let mut folders = fs::read_dir(registries)?.filter_map(|entry| Some(entry.ok()?.path()));
    let found =
        folders.find_map(|registry| Some(registry.join(format!("{package}-{version}"))).filter(|path| path.is_dir()));
    found.ok_or_else(|| io::Error::other(format!("cargo has not fetched {package} {version}")))
}

/// Returns the text of each file below a folder.
fn sources(folder: &Path) -> io::Result<Vec<String>> {
    let mut texts = Vec::new();
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for path in entries.iter().map(fs::DirEntry::path) {
        if path.is_dir() {
            texts.extend(sources(&path)?);
        } else {
            texts.push(fs::read_to_string(path)?);
        }
    }
    Ok(texts)
}

/// Returns the text between two strings, for each line that has both.
fn between<'t>(text: &'t str, before: &'t str, after: &'t str) -> impl Iterator<Item = &'t str> {
    text.lines().filter_map(move |line| Some(line.split_once(before)?.1.split_once(after)?.0))
}
