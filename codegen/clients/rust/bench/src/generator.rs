//! The work of the generator, a lower bound for it, and larger copies of the spec.

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
};

use granit_parser::Parser;
use proc_macro2::TokenStream;
use tencentcloud_codegen::{
    load::read_dir,
    model::Model,
    output::Mode,
    pipeline::{self, GENERATED, Project, SPEC},
    targets::{Target as _, rust::Rust},
    timings::Timings,
};

use crate::{measure::Work, openapi, scratch};

/// Runs `codegen --check` for everything.
pub fn check() -> Work {
    Box::new(|| {
        let outcome = pipeline::codegen(&Project::at(&scratch::root()), Mode::Check, &mut Timings::default());
        assert!(outcome.is_ok_and(|outcome| outcome.changes.is_empty()), "run `cargo xtask codegen` first");
    })
}

/// A lower bound for [`check`]: reads the same YAML, parses the tokens of the same code, and prints them.
///
/// # Errors
/// When the specs or the code cannot be read.
pub fn floor() -> Result<Work, Box<dyn Error>> {
    let texts = read(&scratch::root().join(SPEC), "yaml")?;
    let code = tokens(&read(&scratch::root().join(GENERATED).join("rust"), "rs")?)?;
    Ok(Box::new(move || {
        texts.iter().for_each(|text| parse_yaml(text));
        code.iter().for_each(|tokens| drop(print(tokens)));
    }))
}

/// Generates all Rust code from the YAML of the spec, and nothing else.
pub fn rust() -> Work {
    Box::new(|| {
        let model = model().expect("a spec without mistakes");
        Rust { libraries: None }.plan(&model).emit().expect("code");
    })
}

/// Generates the same API with progenitor, from OpenAPI and in the way its documentation shows: tokens, a tree, text.
///
/// # Errors
/// When the spec has mistakes.
pub fn progenitor() -> Result<(Work, usize), Box<dyn Error>> {
    let specs = openapi::of(&model()?).iter().map(serde_json::Value::to_string).collect::<Vec<_>>();
    let generate = |spec: &String| {
        let spec = serde_json::from_str(spec).expect("OpenAPI");
        let mut generator = progenitor_impl::Generator::default();
        let tokens = generator.generate_tokens(&spec).expect("code");
        let file = syn_of_progenitor::parse2(tokens).expect("Rust");
        prettyplease_of_progenitor::unparse(&file)
    };
    let lines = specs.iter().map(|spec| generate(spec).lines().count()).sum();
    Ok((Box::new(move || specs.iter().for_each(|spec| drop(generate(spec)))), lines))
}

/// Returns the number of lines of Rust that [`rust`] generates.
///
/// # Errors
/// When the spec has mistakes.
pub fn lines() -> Result<usize, Box<dyn Error>> {
    let model = model()?;
    let tree = Rust { libraries: None }.plan(&model).emit()?;
    let code = tree.iter().filter(|(path, _)| path.ends_with(".rs"));
    Ok(code.map(|(_, text)| text.lines().count()).sum())
}

fn model() -> Result<Model, Box<dyn Error>> {
    let loaded = read_dir(&scratch::root().join(SPEC));
    pipeline::compile(&loaded).0.ok_or_else(|| "the spec has mistakes".into())
}

/// Reads the spec in the folder and generates all files in memory. Returns their size in bytes.
///
/// # Errors
/// When the spec has mistakes, or a target cannot write it.
pub fn grown(folder: &Path) -> Result<usize, Box<dyn Error>> {
    let (model, problems) = pipeline::compile(&read_dir(folder));
    let model = model.ok_or_else(|| format!("the multiplied spec has mistakes: {:?}", problems.first()))?;
    let tree = pipeline::emit(&model, &mut Timings::default())?;
    Ok(tree.iter().map(|(_, text)| text.len()).sum())
}

/// Writes `times` copies of the API's spec, with different names, into a folder, and returns it.
///
/// # Errors
/// When it cannot be read or written.
pub fn multiply(times: usize) -> io::Result<PathBuf> {
    let spec = scratch::root().join(SPEC);
    let folder = scratch::folder()?.join(format!("spec-{times}"));
    let mut versions = Vec::new();
    for entry in fs::read_dir(&spec)? {
        let entry = entry?;
        if entry.path().join("api.yaml").is_file() {
            versions.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    fs::create_dir_all(&folder)?;
    for name in ["sources.yaml", "protocol.yaml"] {
        fs::copy(spec.join(name), folder.join(name))?;
    }
    for version in &versions {
        for copy in 0..times {
            let renamed = if copy == 0 { version.clone() } else { format!("{version}-{copy}") };
            for path in files(&spec.join(version), "yaml")? {
                let to = folder.join(&renamed).join(path.strip_prefix(spec.join(version)).unwrap_or(&path));
                fs::create_dir_all(to.parent().unwrap_or(&folder))?;
                fs::copy(&path, to)?;
            }
        }
    }
    Ok(folder)
}

fn parse_yaml(text: &str) {
    for event in Parser::new_from_str(text) {
        std::hint::black_box(event.expect("YAML"));
    }
}

fn tokens(texts: &[String]) -> Result<Vec<TokenStream>, Box<dyn Error>> {
    texts.iter().map(|text| Ok(text.parse::<TokenStream>().map_err(|error| error.to_string())?)).collect()
}

fn print(tokens: &TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens.clone()).expect("Rust"))
}

/// Returns the texts of all files below a folder whose names have the given ending.
fn read(folder: &Path, end: &str) -> io::Result<Vec<String>> {
    files(folder, end)?.iter().map(fs::read_to_string).collect()
}

fn files(folder: &Path, end: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, end)?);
        } else if path.extension().is_some_and(|extension| extension == end) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
