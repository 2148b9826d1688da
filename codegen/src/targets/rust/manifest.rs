//! `Cargo.toml`, `lib.rs` and `README.md` of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    docs, guides,
    plan::{Generation, Plan},
    types::ident,
};

/// Features of the runtime crate that the generated one passes on.
const RUNTIME_FEATURES: &[(&str, &str)] =
    &[("blocking", "a client without an asynchronous runtime"), ("hyper", "the asynchronous HTTP client, over TLS")];

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
        format!("Client of Tencent Cloud {}: {}", generation.api.name.wire.to_uppercase(), generation.api.title)
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
        quote!(#![doc = include_str!("../README.md")]),
        quote!(#guide #(#modules)*),
        quote! {
            pub use tencentcloud_core::{
                self as core, Credentials, Date, Decimal, Error, ErrorKind, Extra, Request, Secret, Timestamp,
            };
        },
    ]
}

/// `README.md`.
pub fn readme(plan: &Plan<'_>) -> String {
    let mut out =
        format!("# {}\n\n{}, written from a machine-readable spec of its manual.\n\n", plan.package, description(plan));
    out.push_str("| module | feature | API | actions |\n|---|---|---|---|\n");
    for generation in &plan.generations {
        let actions: usize = generation.sections.iter().map(|section| section.actions.len()).sum();
        out.push_str(&format!(
            "| `{}` | `{}` | {} | {actions} |\n",
            generation.module,
            generation.feature,
            docs::escape(&generation.api.title)
        ));
    }
    out.push_str("\nA section of a generation has a feature of its own, such as ");
    let sections = plan.generations.iter().flat_map(|generation| &generation.sections);
    let features = sections.map(|section| format!("`{}`", section.feature)).collect::<Vec<_>>();
    out.push_str(&features.join(", "));
    out.push_str(".\n");
    out
}
