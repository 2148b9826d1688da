//! Creates specs with names that no code expects. Each is either refused with a location in the spec, or its crate
//! compiles.
//!
//! This tries more of them and prints why specs were refused:
//! `HOSTILE_SPECS=500 cargo test --manifest-path xtask/Cargo.toml -p tencentcloud-codegen any_names -- --nocapture`

use std::{
    collections::BTreeMap,
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::support::{Files, read_tree, render, tests_dir};
use tencentcloud_codegen::{compile, load::from_map, output::Tree, pipeline::emit, timings::Timings};

/// Possible names of members, types, actions, values, codes, waiters and sections.
const WORDS: &str = "
    type Self self super crate mod async await dyn gen yield try match fn use
    Option Some None Result Ok Err String Vec Box Default Clone Debug PartialEq From Into Iterator IntoIterator ToOwned
    ToString BTreeMap Send Sync Sized Drop Fn AsRef TryFrom Eq Ord Hash Copy str u8 i64 bool usize f64 char vec format
    std core alloc concat matches derive allow must_use
    Client Error Request Response ErrorCode Action Condition Demand Effect Kind Limit Member Rule Structure Value Names
    Members Paged Decode Decoder DecodeError Encode Date Decimal Extra Secret Timestamp Builder Credentials Waiter Schema
    Api API Blocking Errors Waiters Types Guide Lib Main Tests Hyper Unknown Other
    Thing ThingRequest ThingResponse things Things THINGS
    new extra encode decode with_param build builder send send_with call items pages wait into clone default fmt eq from
    as_str parse signed_request raw_response status request_id into_request REQUEST ACTION STRUCTURE MEMBERS token limit
    offset region stream
    AppId AppID app_id UUIDs IPv6 a A x1 X_1 x_1 2xx 1a Fail1 Fail.1
    key-pair key.pair a.b.c _x x_ $ref tag:Name a/b a+b";

/// Names without words and names beyond ASCII, some of which are not identifiers. They are used rarely, since otherwise
/// nearly all specs would be refused.
const ODD: &str = "404 10.04 -1 _ __ ... #1 m² x½ Ⓐ ͺa 状态 é ﬁ İd ß K a\u{301} 𝒳 ١ a\u{200d}b €";

/// Folders of sections and API versions, which file systems restrict.
const FOLDERS: &[&str] = &[
    "things", "type", "mod", "api", "client", "types", "errors", "waiters", "blocking", "guide", "lib", "2nd", "a.b",
    "a_b", "a-b", "A-B", "hyper", "default", "gzip", "tracing", "reqwest", "core", "std", "self", "crate", "v1",
    "legacy", "tests",
];
const VERSIONS: &[&str] =
    &["v1", "v1", "v1", "v1.2", "v1-names", "v2017-03-12", "legacy", "core", "type", "2", "types", "hyper"];

const TYPES: &[&str] = &[
    "string",
    "integer",
    "boolean",
    "decimal",
    "timestamp",
    "date",
    "list of string",
    "map of string",
    "list of integer",
    "map of integer",
    "list of date",
];

/// A small generator of pseudorandom numbers, which are the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % end as u64).unwrap()
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    /// Returns `count` different names.
    fn names(&mut self, count: usize, usable: impl Fn(&str) -> bool) -> Vec<&'static str> {
        let words = WORDS.split_whitespace().collect::<Vec<_>>();
        let odd = ODD.split_whitespace().collect::<Vec<_>>();
        let mut names = Vec::new();
        while names.len() < count {
            let name = if self.one_in(200) { self.pick(&odd) } else { self.pick(&words) };
            if usable(name) && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// Returns `true` for a name that the format allows for types and actions. With others, most specs would be refused for
/// that reason alone.
fn plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn members(random: &mut Random, types: &[&str], out: &mut String, indent: &str, count: usize) {
    // Names of the protocol itself are refused, for which there is a fixture.
    let free = |name: &str| !["Action", "Error", "Timestamp"].contains(&name);
    let names = random.names(count.min(8), free).into_iter().map(str::to_owned);
    let many = (8..count).map(|n| format!("Member{n}"));
    for name in names.chain(many) {
        let ty = match (random.below(3), types.is_empty()) {
            (0, false) => {
                let ty = random.pick(types);
                [ty.to_owned(), format!("list of {ty}"), format!("map of {ty}")][random.below(3)].clone()
            }
            _ => random.pick(TYPES).to_owned(),
        };
        writeln!(out, "{indent}\"{name}\":\n{indent}  type: {ty}").unwrap();
        if random.one_in(4) && !types.iter().any(|other| ty.ends_with(other)) {
            writeln!(out, "{indent}  required: true").unwrap();
        }
        if random.one_in(4) && ty.ends_with("string") {
            writeln!(out, "{indent}  sensitive: true").unwrap();
        }
        writeln!(out, "{indent}  doc: A member.").unwrap();
    }
}

/// Returns a spec with a valid structure and random names.
fn spec(number: usize) -> Files {
    let random = &mut Random(number as u64);
    let obstacle = read_tree(&tests_dir().join("obstacle/spec"));
    let text = |path: &str| String::from_utf8(obstacle[path].clone()).unwrap();
    let version = random.pick(VERSIONS);
    let mut files = Files::new();
    let mut file =
        |path: String, text: String| assert!(files.insert(path.clone(), text.into_bytes()).is_none(), "{path}");
    for path in ["sources.yaml", "protocol.yaml"] {
        file(path.to_owned(), text(path));
    }
    let api = text("v1/api.yaml").replace("api: obstacle", &format!("api: s{number}"));
    file(format!("{version}/api.yaml"), api.replace("version: v1", &format!("version: \"{version}\"")));

    let count = 2 + random.below(3);
    let names = random.names(count + 2, plain);
    let (types, enums) = names.split_at(count);
    let mut definitions = "manual: p2\n\ntypes:\n".to_owned();
    for ty in types {
        writeln!(definitions, "  {ty}:\n    doc: A type.\n    members:").unwrap();
        let count = if random.one_in(40) { 300 } else { 1 + random.below(5) };
        members(random, &names, &mut definitions, "      ", count);
    }
    file(format!("{version}/types.yaml"), definitions);
    let mut definitions = "manual: p3\n\nenums:\n".to_owned();
    for name in enums {
        writeln!(definitions, "  {name}:\n    doc: An enum.\n    values:").unwrap();
        let count = 1 + random.below(5);
        for value in random.names(count, |_| true) {
            let value = if random.one_in(60) { "" } else { value };
            writeln!(definitions, "      \"{value}\":\n        doc: A value.").unwrap();
        }
    }
    file(format!("{version}/enums.yaml"), definitions);
    let codes = random.names(3, |_| true);
    let mut definitions = "manual: p4\n\nerrors:\n".to_owned();
    for code in &codes {
        writeln!(definitions, "  \"{code}\":\n    kind: caller\n    doc: A code.").unwrap();
    }
    file(format!("{version}/errors.yaml"), definitions);

    let paged = random.one_in(2);
    let actions = random.names(3, plain);
    for (at, action) in actions.iter().enumerate() {
        let section = random.pick(FOLDERS);
        let mut text = format!(
            "action: {action}\nsummary: Does a thing.\nmanual: p5\n\nhost: names\neffect: read\nregion: none\n"
        );
        if at == 0 && paged {
            text.push_str("pagination:\n  offset: request.Skip\n  limit: request.Take\n  total: response.Total\n  items: response.Found\n");
        }
        text.push_str("\nrequest:\n");
        let count = 1 + random.below(5);
        members(random, &names, &mut text, "  ", count);
        if at == 0 {
            let required = if random.one_in(2) { "    required: true\n" } else { "" };
            for name in ["Skip", "Take"] {
                write!(text, "  {name}:\n    type: integer\n{required}    doc: A number.\n").unwrap();
            }
        }
        text.push_str("\nresponse:\n");
        let count = 1 + random.below(3);
        members(random, &names, &mut text, "  ", count);
        if at == 0 {
            write!(
                text,
                "  Total:\n    type: integer\n    doc: How many.\n  Found:\n    type: list of {}\n    doc: A page.\n",
                types[0]
            )
            .unwrap();
        }
        writeln!(text, "\nerrors: [\"{}\"]\n\nexamples: []", codes[at]).unwrap();
        file(format!("{version}/actions/{section}/{action}.yaml"), text);
    }
    files
}

/// Writes the crates of a run as one workspace, so that what they share compiles once.
/// Warnings fail, except those about letters outside ASCII, some of which have no lower case.
fn workspace(folder: &Path, crates: &BTreeMap<usize, Files>) {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("clients/rust");
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"s*\"]\n\n[workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         rust-version = \"1.88\"\nlicense = \"MIT\"\nrepository = \"https://example.com\"\n\n[workspace.dependencies]\n\
         tencentcloud-core = {{ path = {core:?}, default-features = false }}\n\n[workspace.lints.rust]\nmissing_docs = \"deny\"\nwarnings = \"deny\"\n\
         non_snake_case = \"allow\"\nuncommon_codepoints = \"allow\"\nmixed_script_confusables = \"allow\"\nconfusable_idents = \"allow\"\n",
        core = runtime.join("runtime"),
    );
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    for (number, files) in crates {
        for (path, bytes) in files {
            let path = folder.join(format!("s{number}")).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
}

/// Returns the crate without its tests, which need a crate of this repository.
fn published(tree: &Tree) -> Files {
    let mut files = Files::new();
    for (path, text) in tree.iter() {
        let Some(path) = path.strip_prefix("rust/") else { continue };
        if path.starts_with("tests/") {
            continue;
        }
        let text = if path == "Cargo.toml" {
            text.replace("[dev-dependencies]\ntencentcloud-e2e.workspace = true\n", "")
        } else {
            text.to_owned()
        };
        files.insert(path.to_owned(), text.into_bytes());
    }
    files
}

#[test]
fn a_spec_is_rejected_with_a_location_or_its_crate_compiles() {
    let count = env::var("HOSTILE_SPECS").map_or(50, |count| count.parse().expect("a number"));
    let mut crates = BTreeMap::new();
    let mut failures = Vec::new();
    let mut refusals = BTreeMap::<&str, (usize, String)>::new();
    for number in 0..count {
        let loaded = from_map(&spec(number));
        let (model, diagnostics) = compile(&loaded);
        let Some(model) = model else {
            let codes = diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
            let mut codes = codes.map(|diagnostic| diagnostic.code.id).collect::<Vec<_>>();
            codes.sort_unstable();
            codes.dedup();
            for code in codes {
                let first = || (0, render(&diagnostics, &loaded.source));
                refusals.entry(code).or_insert_with(first).0 += 1;
            }
            continue;
        };
        match emit(&model, &mut Timings::default()) {
            Ok(tree) => drop(crates.insert(number, published(&tree))),
            Err(error) => failures.push(format!("spec {number}: {error}")),
        }
    }
    println!("{} of {count} specs are accepted; refused for", crates.len());
    for (code, (times, first)) in &refusals {
        println!("{code}: {times}");
        if env::var_os("HOSTILE_SHOW").is_some() {
            println!("{first}");
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("any_names");
    workspace(&folder, &crates);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap());
    cargo.args(["check", "--quiet", "--workspace", "--offline", "--keep-going"]).current_dir(&folder);
    let output = cargo.env("CARGO_TARGET_DIR", folder.with_extension("target")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(crates.len() * 10 >= count * 6, "at least 60 % of the specs are meant to compile");
}
