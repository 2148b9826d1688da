//! `Cargo.toml`, `lib.rs` and `README.md` of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    docs, guides,
    plan::{Generation, Plan},
    types::ident,
};

/// Features of the runtime crate that the generated one passes on.
const RUNTIME_FEATURES: &[(&str, &str)] = &[
    ("blocking", "clients without an asynchronous runtime, in modules `blocking`"),
    ("gzip", "compressed answers, which are a fraction of the size, whichever the transport"),
    ("hyper", "the asynchronous transport `core::Hyper`: TLS, for tokio; sends when no other is given"),
    (
        "reqwest",
        "the transport `core::Reqwest`: proxies, HTTP/2, the operating system's certificates; sends when `hyper` is off",
    ),
    ("tracing", "a span for each call, an event for each attempt, without parameters, keys or texts of the service"),
];

/// `Cargo.toml`.
pub fn cargo_toml(plan: &Plan<'_>) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    line("[package]");
    line(&format!("name = \"{}\"", plan.package));
    for key in ["version", "edition", "rust-version", "license", "repository"] {
        line(&format!("{key}.workspace = true"));
    }
    line(&format!("description = \"{}\"", description(plan)));
    line("readme = \"README.md\"");
    line("keywords = [\"tencent\", \"cloud\", \"cvm\", \"sdk\", \"api\"]");
    line("categories = [\"api-bindings\", \"web-programming::http-client\"]");
    if guides::changelog(plan).is_none() {
        line("publish = false");
    }
    line("exclude = [\"tests\"]");
    line("autoexamples = false");
    line("");
    line("[features]");
    let newest = newest(plan).map(|generation| format!(", \"{}\"", generation.feature)).unwrap_or_default();
    line(&format!("default = [\"hyper\"{newest}]"));
    for (feature, what) in RUNTIME_FEATURES {
        line(&format!("# {what}"));
        line(&format!("{feature} = [\"tencentcloud-core/{feature}\"]"));
    }
    for generation in &plan.generations {
        line(&format!("# {}, all of it", generation.api.title));
        let sections = generation.sections.iter().map(|section| format!("\"{}\"", section.feature));
        line(&format!("{} = [{}]", generation.feature, sections.collect::<Vec<_>>().join(", ")));
        line(&format!("_{} = []", generation.feature));
        for section in &generation.sections {
            line(&format!("{} = [\"_{}\"]", section.feature, generation.feature));
        }
    }
    line("");
    line("[dependencies]");
    line("tencentcloud-core.workspace = true");
    line("");
    line("[dev-dependencies]");
    line("tencentcloud-e2e.workspace = true");
    line("");
    line("[package.metadata.docs.rs]");
    line("all-features = true");
    line("");
    line("[lints]");
    line("workspace = true");
    out
}

/// The generation that is on by default: the last by version that has a date for one.
fn newest<'p, 'm>(plan: &'p Plan<'m>) -> Option<&'p Generation<'m>> {
    plan.generations.iter().max_by_key(|generation| (generation.api.version.contains('-'), &generation.api.version))
}

fn description(plan: &Plan<'_>) -> String {
    newest(plan).map_or_else(String::new, |generation| {
        format!("Client of the Tencent Cloud {} API: {}", generation.api.name.wire.to_uppercase(), generation.api.title)
    })
}

/// `lib.rs`.
pub fn lib(plan: &Plan<'_>) -> Vec<TokenStream> {
    let modules = plan.generations.iter().map(|generation| {
        let module = ident(&generation.module);
        let feature = format!("_{}", generation.feature);
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let guide = newest(plan).filter(|_| !guides::of(plan).is_empty()).map(|generation| {
        let feature = &generation.feature;
        quote! {
            #[cfg(feature = #feature)]
            pub mod guide;
        }
    });
    vec![
        quote!(#![doc = include_str!("../README.md")] #guide #(#modules)*),
        quote! {
            pub use tencentcloud_core::{
                self as core, Credentials, Date, Decimal, Error, ErrorKind, Extra, Request, Secret, Timestamp, credentials,
            };
        },
    ]
}

/// `README.md`.
pub fn readme(plan: &Plan<'_>) -> String {
    let mut out = format!("# {}\n\n{}.\n\n", plan.package, description(plan));
    out.push_str(guides::readme(plan));
    out.push_str("\n## Features\n\n| feature | brings |\n|---|---|\n");
    for (feature, what) in RUNTIME_FEATURES {
        out.push_str(&format!("| `{feature}` | {what} |\n"));
    }
    for generation in &plan.generations {
        let actions: usize = generation.sections.iter().map(|section| section.actions.len()).sum();
        let title = docs::escape(&generation.api.title);
        let (feature, module) = (&generation.feature, &generation.module);
        out.push_str(&format!("| `{feature}` | module `{module}`: {title}, all {actions} actions |\n"));
        for section in &generation.sections {
            let feature = &section.feature;
            let actions = section.actions.len();
            let types =
                generation.types.iter().filter(|plan| plan.gate.is_empty() || plan.gate.contains(feature)).count();
            let plural = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
            out.push_str(&format!("| `{feature}` | {}, {} |\n", plural(actions, "action"), plural(types, "type")));
        }
    }
    if let Some(newest) = newest(plan) {
        out.push_str(&format!("\n`hyper` and `{}` are on by default. ", newest.feature));
        out.push_str("A type is compiled when a section that is on needs it.\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_of_the_runtime_crate_is_passed_on() {
        let manifest = include_str!("../../../clients/rust/runtime/Cargo.toml");
        let (_, rest) = manifest.split_once("[features]\n").unwrap();
        let (features, _) = rest.split_once("\n[").unwrap();
        let names =
            features.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).filter(|name| *name != "default");
        let passed: Vec<_> = RUNTIME_FEATURES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.collect::<Vec<_>>(), passed);
    }
}
