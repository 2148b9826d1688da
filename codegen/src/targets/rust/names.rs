//! Identifiers of the Rust crate.

use heck::ToKebabCase;

use crate::targets::shared::naming::{camel, snake, unreserved};

/// Names that generated code imports from the runtime crate, by module. [`Imports`](super::types::Imports) cannot
/// import others.
pub const CORE: &[(&str, &[&str])] = &[
    ("", &["Error", "Request"]),
    ("decode", &["Decode", "DecodeError", "Decoder"]),
    ("encode", &["Encode", "Members", "Names", "Value"]),
    ("pagination", &["Paged"]),
    ("schema", &["Action", "Condition", "Demand", "Effect", "Kind", "Limit", "Member", "Rule", "Structure"]),
    ("types", &["Date", "Decimal", "Extra", "LocalTime", "Secret", "Timestamp"]),
];

/// Names of the crate and of the standard library that generated code uses. A test compares them with the names in
/// generated code.
const USED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Client",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "ErrorCode",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "ToOwned",
    "ToString",
    "Vec",
];

/// Features of the runtime crate that the generated crate passes on.
pub const RUNTIME_FEATURES: &[(&str, &str)] = &[
    ("blocking", "clients without an asynchronous runtime, in modules `blocking`"),
    ("gzip", "compressed responses, which are a fraction of the size, with every transport"),
    ("hyper", "the asynchronous transport `core::http::Hyper`: TLS, for tokio; used unless another one is given"),
    (
        "reqwest",
        "the transport `core::http::Reqwest`: proxies, HTTP/2, the operating system's certificates; used if `hyper` is off and no other one is given",
    ),
    ("tracing", "a span for each call, an event for each attempt, without parameters, keys or texts of the service"),
];

/// Methods and fields of every structure.
const MEMBERS: &[&str] = &["encode", "extra", "new", "with_param"];

/// Methods of every client: a test compares them with the template.
const METHODS: &[&str] = &[
    "builder",
    "call",
    "clone",
    "core",
    "from",
    "into",
    "items",
    "pages",
    "send",
    "send_with",
    "signed_request",
    "wait",
];

/// Modules of every version, and names that a module would hide.
const MODULES: &[&str] = &[
    "mod",
    "lib",
    "blocking",
    "guide",
    "types",
    "client",
    "errors",
    "waiters",
    "api",
    "core",
    "std",
    "tencentcloud_core",
];

/// Words that are not allowed even as raw identifiers.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Returns the name of a member or function, `instance_count`.
pub fn member(words: &[String]) -> String {
    raw(unreserved(snake(words), &[MEMBERS, NEVER_RAW], "_"))
}

/// Returns the name of a module and its file, which cannot be raw: `run_instances`.
pub fn module(words: &[String]) -> String {
    let name = unreserved(snake(words), &[MODULES, NEVER_RAW], "_");
    if is_keyword(&name) { name + "_" } else { name }
}

/// Returns the name of the feature of a section or API version, `key-pairs`. It differs from the features that the
/// crate passes on from the runtime.
pub fn feature(folder: &str) -> String {
    let taken = RUNTIME_FEATURES.iter().map(|(name, _)| *name).chain(["default"]).collect::<Vec<_>>();
    unreserved(folder.to_kebab_case(), &[&taken], "-api")
}

/// Returns the name of a client method, `run_instances`.
pub fn method(words: &[String]) -> String {
    raw(unreserved(snake(words), &[METHODS, NEVER_RAW], "_"))
}

/// Returns the name of a structure or enum, `InstanceState`.
pub fn type_name(words: &[String]) -> String {
    let core = CORE.iter().map(|(_, names)| *names);
    unreserved(camel(words), &core.chain([USED]).collect::<Vec<_>>(), "Type")
}

/// Returns the prefix of a request and response type, `RunInstances`.
pub fn action(words: &[String]) -> String {
    camel(words)
}

/// Returns the name of a variant, `PostpaidByHour`. `Unknown` is reserved for unlisted values.
pub fn variant(words: &[String]) -> String {
    unreserved(camel(words), &[&["Unknown", "Self"]], "Value")
}

fn raw(name: String) -> String {
    if is_keyword(&name) { format!("r#{name}") } else { name }
}

/// Returns `true` for a keyword of Rust. A name that is not a valid identifier is reported when it is planned.
fn is_keyword(name: &str) -> bool {
    // `gen` has been a keyword since edition 2024, but syn does not treat it as one.
    name == "gen"
        || syn::parse_str::<syn::Ident>(name).is_err() && syn::parse_str::<syn::Ident>(&format!("r#{name}")).is_ok()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use proc_macro2::{Delimiter, TokenStream, TokenTree};

    use super::*;

    /// Returns the texts of the modules in which types of the spec are in scope: those of types and of actions.
    fn sources(folder: &Path) -> Vec<String> {
        let paths =
            |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
        let folders = paths(folder).into_iter().filter(|path| path.is_dir());
        folders.flat_map(|folder| paths(&folder)).map(|path| fs::read_to_string(path).unwrap()).collect()
    }

    /// Adds the names in `tokens` that begin with an upper-case letter: those that are declared, and those that must
    /// be in scope.
    fn type_names(tokens: TokenStream, declared: &mut BTreeSet<String>, used: &mut BTreeSet<String>) {
        let (mut before, mut in_enum) = ([String::new(), String::new()], false);
        for token in tokens {
            let text = token.to_string();
            match token {
                // Attributes name macros.
                TokenTree::Group(_) if before[1] == "#" => {}
                TokenTree::Group(group) => {
                    let is_body = in_enum && group.delimiter() == Delimiter::Brace;
                    let inner = group.stream();
                    if is_body {
                        let names = inner.into_iter().filter(|token| matches!(token, TokenTree::Ident(_)));
                        declared.extend(names.map(|name| name.to_string()));
                    } else {
                        type_names(inner, declared, used);
                    }
                    in_enum &= !is_body;
                }
                TokenTree::Ident(_) => {
                    let is_declared = ["struct", "enum", "type"].contains(&before[1].as_str());
                    in_enum |= before[1] == "enum";
                    let is_in_path = before == [":", ":"];
                    if is_declared {
                        declared.insert(text.clone());
                    } else if !is_in_path && text.starts_with(char::is_uppercase) && text.contains(char::is_lowercase) {
                        used.insert(text.clone());
                    }
                }
                _ => {}
            }
            before = [std::mem::take(&mut before[1]), text];
        }
    }

    #[test]
    fn the_names_that_generated_code_uses_are_reserved() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (mut declared, mut used) = (BTreeSet::new(), BTreeSet::new());
        let crates = ["tests/obstacle/generated/rust/src/v1", "../generated/rust/src/legacy"];
        for folder in crates.into_iter().chain(["../generated/rust/src/v2017_03_12"]) {
            for text in sources(&root.join(folder)) {
                type_names(text.parse().unwrap(), &mut declared, &mut used);
            }
        }
        let reserved = CORE.iter().flat_map(|(_, names)| *names).chain(USED).map(|name| (*name).to_owned());
        let reserved = reserved.collect::<BTreeSet<_>>();
        let missing = used.iter().filter(|name| !declared.contains(*name) && !reserved.contains(*name));
        assert_eq!(missing.collect::<Vec<_>>(), [""; 0]);
        assert!(used.contains("BTreeMap") && used.contains("Some") && used.contains("Default"), "{used:?}");
    }

    #[test]
    fn the_methods_of_the_template_are_reserved() {
        let template = include_str!("../../../templates/rust/client.rs");
        let names = template.split("fn ").skip(1).filter_map(|rest| rest.split(['<', '(']).next());
        let traits = ["clone", "into"];
        let names = names.chain(traits).collect::<BTreeSet<_>>();
        assert_eq!(names, METHODS.iter().copied().collect());
    }

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn reserved_words_are_escaped() {
        assert_eq!(member(&words("type")), "r#type");
        assert_eq!(member(&words("self")), "self_");
        assert_eq!(member(&words("new")), "new_");
        assert_eq!(method(&words("option")), "option");
        assert_eq!(type_name(&words("option")), "OptionType");
        assert_eq!(type_name(&words("kind")), "KindType");
        assert_eq!(type_name(&words("instance state")), "InstanceState");
        assert_eq!(variant(&words("unknown")), "UnknownValue");
        assert_eq!(module(&words("mod")), "mod_");
    }
}
