//! Tests of the crate, from the requests and responses of all examples.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    docs,
    plan::{ActionPlan, Plan, Section, VersionPlan},
    types::ident,
    values::Values,
};
use crate::model::{EndpointName, Example, RaisedError};

/// Returns the root of the test program. Each section is a module of it, since separate programs would each have to be
/// linked.
pub fn root(plan: &Plan<'_>) -> Vec<TokenStream> {
    let head =
        docs::inner(&["All examples: the requests that the client sends, and the responses that it reads.".to_owned()]);
    let mut items = vec![head];
    for (version, section) in
        plan.versions.iter().flat_map(|version| version.sections.iter().map(move |section| (version, section)))
    {
        let (feature, module) = (&section.feature, format_ident!("{}_{}", version.module, section.module));
        items.push(quote!(#[cfg(feature = #feature)] mod #module;));
    }
    items
}

/// Returns the tests of a section.
pub fn items(package: &str, version: &VersionPlan<'_>, section: &Section<'_>) -> Vec<TokenStream> {
    let path = syn::parse_str::<syn::Path>(&version.user_path(package)).map(|path| quote!(#path)).unwrap_or_default();
    let head = docs::inner(&[format!("Examples: {}.", section.feature)]);
    let mut items = vec![
        quote!(#head #![allow(deprecated, unused_imports)]),
        quote! {
            use tencentcloud_e2e::{example, json_example};
            use #path::{*, types};
        },
    ];
    for plan in &section.actions {
        for (index, given) in plan.action.examples.iter().enumerate() {
            items.push(test(version, plan, given, index));
        }
    }
    items
}

fn test(version: &VersionPlan<'_>, plan: &ActionPlan<'_>, given: &Example, index: usize) -> TokenStream {
    let name = format_ident!("{}_{}", plan.action.name.words.join("_"), index + 1);
    let doc = docs::attributes(&[docs::escape(&given.title)]);
    let request = ident(&plan.request.ident);
    let request = Values { version, types: quote!(types) }.structure(&quote!(#request), &plan.request, &given.request);
    let json = raw(&given.request);
    let is_current = version.api.endpoints.tencentcloud.is_some() && plan.action.endpoint != Some(EndpointName::Qcloud);
    let (check, sent) = match &given.corrected_query {
        Some(query) => (quote!(example), quote!(Some(#query))),
        None if is_current => (quote!(json_example), json),
        None => (quote!(example), quote!(None)),
    };
    let response = raw(&given.response);
    let read = match &given.raises {
        Some(RaisedError { code, message, request_id }) => {
            let request_id = match request_id {
                Some(id) => quote!(Some(#id)),
                None => quote!(None),
            };
            quote!(tencentcloud_e2e::Raised { code: #code, message: #message, request_id: #request_id })
        }
        None => raw(&given.normal),
    };
    quote! {
        #doc
        #[test]
        fn #name() {
            #check(#request, #sent, #response, #read);
        }
    }
}

/// Returns lines of documentation with an example as code that compiles.
pub fn doc(package: &str, version: &VersionPlan<'_>, plan: &ActionPlan<'_>, given: &Example) -> Vec<String> {
    let request = ident(&plan.request.ident);
    let value = Values { version, types: quote!(types) }.structure(&quote!(#request), &plan.request, &given.request);
    let method = ident(&plan.method);
    let path = version.user_path(package);
    let shown = quote! {
        fn shown() {
            let request = #value;
            let response = client.#method(request).await?;
        }
    };
    let Ok(file) = syn::parse2(shown) else { return Vec::new() };
    let code = prettyplease::unparse(&file);
    let code = code.lines().filter_map(|line| line.strip_prefix("    ")).map(str::to_owned);
    let mut lines = vec![
        String::new(),
        "# Example".to_owned(),
        String::new(),
        docs::escape(&given.title) + ":",
        String::new(),
        "```no_run".to_owned(),
        format!("# use {path}::*;"),
        format!("# async fn example(client: Client) -> Result<(), {package}::Error> {{"),
    ];
    lines.extend(code);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Returns JSON as a raw string literal, which needs no escapes.
fn raw(value: &serde_json::Value) -> TokenStream {
    let text = value.to_string();
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or_else(|_| quote!(#text))
}
