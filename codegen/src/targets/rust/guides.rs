//! Guides that people wrote, as modules of documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{plan::Plan, types::ident};

/// Name and text, in the order of reading.
const CVM: &[(&str, &str)] = &[
    ("credentials", include_str!("../../../templates/rust/guides/credentials.md")),
    ("errors", include_str!("../../../templates/rust/guides/errors.md")),
    ("retries", include_str!("../../../templates/rust/guides/retries.md")),
    ("pages", include_str!("../../../templates/rust/guides/pages.md")),
    ("waiters", include_str!("../../../templates/rust/guides/waiters.md")),
    ("testing", include_str!("../../../templates/rust/guides/testing.md")),
    ("generations", include_str!("../../../templates/rust/guides/generations.md")),
];

/// The guides of a product; their code names its crate.
pub fn of(plan: &Plan<'_>) -> &'static [(&'static str, &'static str)] {
    if plan.package == "tencentcloud-cvm" { CVM } else { &[] }
}

/// What the README says of a product before its features.
pub fn readme(plan: &Plan<'_>) -> &'static str {
    if plan.package == "tencentcloud-cvm" { include_str!("../../../templates/rust/readme-cvm.md") } else { "" }
}

/// Changes from version to version, as people tell them; a product without is not published.
pub fn changelog(plan: &Plan<'_>) -> Option<&'static str> {
    (plan.package == "tencentcloud-cvm").then_some(include_str!("../../../templates/rust/changelog-cvm.md"))
}

/// `guide.rs`.
pub fn module(guides: &[(&str, &str)]) -> Vec<TokenStream> {
    let modules = guides.iter().map(|(name, _)| {
        let path = format!("guide/{name}.md");
        let name = ident(name);
        quote! {
            #[doc = include_str!(#path)]
            pub mod #name {}
        }
    });
    std::iter::once(quote!(#![doc = " Guides: one page a subject. They are documentation alone."]))
        .chain(modules)
        .collect()
}
