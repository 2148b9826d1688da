//! The error codes of an API version.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, names, plan::VersionPlan, types::ident};
use crate::model::{ErrorCode, ErrorKind};

/// Returns the items of `errors.rs`.
pub fn items(version: &VersionPlan<'_>) -> Vec<TokenStream> {
    let api = version.api;
    let variants = api.errors.iter().map(|error| {
        let doc = docs::attributes(&lines(version, error));
        let variant = ident(&names::variant(&error.name.words));
        quote!(#doc #variant)
    });
    let names = api.errors.iter().map(|error| ident(&names::variant(&error.name.words))).collect::<Vec<_>>();
    let wires = api.errors.iter().zip(&names).map(|(error, variant)| {
        let wire = &error.name.wire;
        quote!(Self::#variant => #wire)
    });
    let from = api.errors.iter().zip(&names).map(|(error, variant)| {
        let wire = &error.name.wire;
        let aliases = &error.aliases;
        quote!(#wire #(| #aliases)* => Self::#variant)
    });
    let doc = docs::attributes(&[
        "Error codes and what they mean.".to_owned(),
        String::new(),
        "`ErrorCode::from(code)` reads the code of an [`Error`](tencentcloud_core::Error).".to_owned(),
    ]);
    vec![
        quote! {
            #doc
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum ErrorCode {
                #(#variants,)*
                #[doc = " A code that this version of the crate does not know."]
                Unknown(String),
            }
        },
        quote! {
            impl ErrorCode {
                #[doc = " Returns the code on the wire."]
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(#wires,)*
                        Self::Unknown(text) => text,
                    }
                }
            }
        },
        quote! {
            impl From<&str> for ErrorCode {
                fn from(text: &str) -> Self {
                    match text {
                        #(#from,)*
                        _ => Self::Unknown(text.to_owned()),
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for ErrorCode {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        },
    ]
}

fn lines(version: &VersionPlan<'_>, error: &ErrorCode) -> Vec<String> {
    let mut lines = vec![format!("`{}`: {}", error.name.wire, docs::prose(version, &error.doc).join(" "))];
    lines.push(String::new());
    lines.push(match error.kind {
        ErrorKind::Caller => "The request must be corrected.".to_owned(),
        ErrorKind::Auth => "The credentials are not valid, or do not permit the call.".to_owned(),
        ErrorKind::Missing => "A resource that the request names does not exist.".to_owned(),
        ErrorKind::Throttled => "Too many calls; a later one may succeed.".to_owned(),
        ErrorKind::Server => "The service failed; a later call may succeed.".to_owned(),
        ErrorKind::Busy => "A resource that the request names is in use; a later call may succeed.".to_owned(),
        ErrorKind::Partial => "Part of a batch failed; the response says which.".to_owned(),
    });
    if !error.actions.is_empty() {
        let actions = error.actions.iter().map(|action| format!("`{action}`")).collect::<Vec<_>>();
        lines.push(String::new());
        lines.push(format!("Documented for {}.", actions.join(", ")));
    }
    lines
}
