//! The file of an action: request, response, metadata and client method.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    docs, examples, names, pages,
    plan::{ActionPlan, Section, VersionPlan},
    structs,
    tables::{self, Tables},
    types::{Imports, ident},
};
use crate::model::{Action, Effect, EndpointName, RegionNeed};

/// Returns all items of the file.
pub fn items(package: &str, version: &VersionPlan<'_>, plan: &ActionPlan<'_>) -> Vec<TokenStream> {
    let mut imports = Imports::default();
    let action = plan.action;
    let request_doc = request_doc(version, plan);
    let response_doc = vec![format!("Response to [`{0}`](crate::{1}::{0}).", plan.request.ident, version.module)];
    let mut items = structs::items(version, &plan.request, &request_doc, &mut imports, true);
    items.extend(structs::items(version, &plan.response, &response_doc, &mut imports, false));
    let tables = Tables { api: version.api, types: quote!(types) };
    let rules = &action.request.rules;
    let (name, none) = (&action.name.wire, TokenStream::new());
    items.push(tables.structure(
        &none,
        &plan.request,
        name,
        rules,
        |api| Some(&api.action(name)?.request),
        &mut imports,
    ));
    items.push(metadata(action));
    items.push(request_impl(plan));
    items.extend(pages::paged(version, plan, &mut imports));
    items.push(method(package, version, plan));
    items.push(blocking_method(version, plan));
    imports.core.extend(["Action", "Effect", "Error", "Request"]);
    let module = ident(&version.module);
    let types = tables::refers_to_types(&plan.request).then(|| quote!(, types));
    let own = quote!(use super::super::{Client, api #types};);
    let uses = imports.tokens(&quote!(crate::#module::types), Some(own));
    std::iter::once(uses).chain(items).collect()
}

fn request_doc(version: &VersionPlan<'_>, plan: &ActionPlan<'_>) -> Vec<String> {
    let action = plan.action;
    let mut lines = docs::prose(version, &action.summary);
    lines.push(String::new());
    let method = plan.method.trim_start_matches("r#");
    lines.push(format!("The request of [`Client::{method}`], which describes the call and its errors."));
    lines.extend(docs::rules(&action.request.rules));
    lines
}

/// Returns what a user must know about an action before calling it.
fn about(version: &VersionPlan<'_>, action: &Action) -> Vec<String> {
    let mut lines = docs::prose(version, &action.summary);
    let mut paragraph = |text: Vec<String>| {
        if !text.is_empty() {
            lines.push(String::new());
            lines.extend(text);
        }
    };
    paragraph(docs::prose(version, &action.doc));
    paragraph(docs::effect(action.effect).map(str::to_owned).into_iter().collect());
    if action.asynchronous {
        let waiter = action.changes.as_ref().and_then(|changes| changes.waiter.as_ref());
        paragraph(vec![match waiter {
            Some(waiter) => {
                format!("The response comes before the work is done; the waiter `waiters::{waiter}` waits until it is.")
            }
            None => "The response comes before the work is done.".to_owned(),
        }]);
    }
    match action.endpoint {
        Some(EndpointName::Qcloud) => paragraph(vec![
            "Only the [endpoint](tencentcloud_core::Endpoint) `qcloud` has this action; calls go there by default."
                .to_owned(),
        ]),
        Some(EndpointName::Tencentcloud) => paragraph(vec![
            "Only the [endpoint](tencentcloud_core::Endpoint) `tencentcloud` has this action.".to_owned(),
        ]),
        None => {}
    }
    lines
}

fn metadata(action: &Action) -> TokenStream {
    let name = &action.name.wire;
    let host = ident(&host_constant(&action.host));
    let effect = ident(match action.effect {
        Effect::Read => "Read",
        Effect::Write => "Write",
        Effect::Purchase => "Purchase",
        Effect::Destroy => "Destroy",
        Effect::Unknown => "Unknown",
    });
    let region = match action.region {
        RegionNeed::None => quote!(.region(false)),
        RegionNeed::Optional => quote!(.region_is_optional(true)),
        RegionNeed::Required => TokenStream::new(),
    };
    let token = action.idempotency_token.as_ref().map(|token| quote!(.idempotency_token(#token)));
    let endpoint = action.endpoint.map(|endpoint| {
        let endpoint = ident(match endpoint {
            EndpointName::Tencentcloud => "Tencentcloud",
            EndpointName::Qcloud => "Qcloud",
        });
        quote!(.endpoint(tencentcloud_core::Endpoint::#endpoint))
    });
    quote! {
        pub(super) static ACTION: Action =
            Action::new(#name, &api::API, &api::#host, Effect::#effect, &STRUCTURE) #region #token #endpoint;
    }
}

fn request_impl(plan: &ActionPlan<'_>) -> TokenStream {
    let request = ident(&plan.request.ident);
    let response = ident(&plan.response.ident);
    quote! {
        impl Request for #request {
            type Response = #response;
            const ACTION: &'static Action = &ACTION;

            fn extra(&self) -> &Extra {
                &self.extra
            }
        }
    }
}

fn method(package: &str, version: &VersionPlan<'_>, plan: &ActionPlan<'_>) -> TokenStream {
    let action = plan.action;
    let mut lines = about(version, action);
    lines.push(String::new());
    lines.push("# Errors".to_owned());
    lines.push(String::new());
    if action.errors.is_empty() {
        lines.push("No error codes are documented for this action except those of every call.".to_owned());
    } else {
        lines.push("Error codes documented for this action, in addition to those of every call:".to_owned());
        lines.push(String::new());
        lines.extend(action.errors.iter().map(|used| error_line(version, &used.code)));
    }
    if let Some(example) = action.examples.iter().find(|example| example.raises.is_none()) {
        lines.extend(examples::doc(package, version, plan, example));
    }
    let doc = docs::attributes(&lines);
    let name = ident(&plan.method);
    let request = ident(&plan.request.ident);
    let response = ident(&plan.response.ident);
    let deprecated = docs::deprecated(action.deprecated.as_ref());
    quote! {
        impl Client {
            #doc
            #deprecated
            pub async fn #name(&self, request: #request) -> Result<#response, Error> {
                self.send(request).await
            }
        }
    }
}

/// Returns the method of the blocking client.
fn blocking_method(version: &VersionPlan<'_>, plan: &ActionPlan<'_>) -> TokenStream {
    let action = plan.action;
    let mut lines = docs::prose(version, &action.summary);
    lines.push(String::new());
    if let Some(warning) = docs::effect(action.effect) {
        lines.extend([warning.to_owned(), String::new()]);
    }
    let name = plan.method.trim_start_matches("r#");
    let other = format!("[`Client::{name}`](super::super::Client::{name})");
    lines.push(format!("Blocks until the response has been read. {other} describes the call."));
    lines.extend(["", "# Errors", ""].map(str::to_owned));
    lines.push(format!("The errors of {other}."));
    let doc = docs::attributes(&lines);
    let name = ident(&plan.method);
    let request = ident(&plan.request.ident);
    let response = ident(&plan.response.ident);
    let deprecated = docs::deprecated(action.deprecated.as_ref());
    quote! {
        #[cfg(feature = "blocking")]
        impl super::super::blocking::Client {
            #doc
            #deprecated
            pub fn #name(&self, request: #request) -> Result<#response, Error> {
                self.send(request)
            }
        }
    }
}

/// Returns a line of documentation with a link to an error code.
fn error_line(version: &VersionPlan<'_>, code: &str) -> String {
    match version.api.error(code) {
        Some(error) => {
            let variant = names::variant(&error.name.words);
            let doc = docs::prose(version, &error.doc).join(" ");
            format!("- [`{code}`](super::super::ErrorCode::{variant}): {doc}")
        }
        None => format!("- `{code}`"),
    }
}

/// Returns the name of a host's constant, `HOST_CVM`.
pub fn host_constant(key: &str) -> String {
    format!("HOST_{}", key.replace('-', "_").to_uppercase())
}

/// Returns the items of a section's module.
pub fn section_module(section: &Section<'_>) -> Vec<TokenStream> {
    let modules = section.actions.iter().map(|plan| {
        let module = ident(&plan.module);
        quote!(mod #module;)
    });
    let uses = section.actions.iter().map(|plan| {
        let module = ident(&plan.module);
        let request = ident(&plan.request.ident);
        let response = ident(&plan.response.ident);
        quote!(pub use #module::{#request, #response};)
    });
    let actions = section.actions.iter().map(|plan| {
        let module = ident(&plan.module);
        quote!(&#module::ACTION)
    });
    let table = quote! {
        pub(super) static ACTIONS: &[&tencentcloud_core::schema::Action] = &[#(#actions),*];
    };
    vec![quote!(#(#modules)*), quote!(#(#uses)*), table]
}
