//! The files of an API version that are not an action or a type.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    actions::host_constant,
    docs,
    plan::{Section, TypeKind, VersionPlan},
    types::ident,
};
use crate::model::{Api, Endpoint, Envelope, ErrorKind};

/// `mod.rs`.
pub fn root(version: &VersionPlan<'_>) -> Vec<TokenStream> {
    let api = version.api;
    let doc = docs::inner(&[
        format!("{}, version {}.", docs::escape(&api.title), api.version),
        String::new(),
        "A request is made by `new` with what is required, completed by setters, and sent by the method of".to_owned(),
        "[`Client`] named after its action, or by [`Client::send`].".to_owned(),
    ]);
    let sections = version.sections.iter().map(|section| {
        let module = ident(&section.module);
        let feature = &section.feature;
        quote! {
            #[cfg(feature = #feature)]
            mod #module;
        }
    });
    let uses = version.sections.iter().map(|section| {
        let module = ident(&section.module);
        let feature = &section.feature;
        quote! {
            #[cfg(feature = #feature)]
            pub use #module::*;
        }
    });
    vec![
        doc,
        quote! {
            mod api;
            #[cfg(feature = "blocking")]
            pub mod blocking;
            mod client;
            mod errors;
            pub mod types;
            pub mod waiters;
            #(#sections)*
        },
        quote! {
            pub use api::{API, action, actions};
            pub use client::Client;
            pub use errors::ErrorCode;
            #(#uses)*
        },
    ]
}

/// `api.rs`.
pub fn api(version: &VersionPlan<'_>) -> Vec<TokenStream> {
    let api = version.api;
    let name = &api.name.wire;
    let version_sent = &api.version;
    let protocol = &api.protocol;
    let sends_version = api.common.iter().any(|common| common.member.name.wire == "Version");
    let envelope = match protocol.envelope {
        Envelope::Response => quote!(Envelope::Response),
        Envelope::Code => quote!(Envelope::Code),
    };
    let list_base = number(protocol.list_base);
    let [no, yes] = &protocol.boolean.send;
    let numbers = protocol.boolean.numbers;
    let accept = protocol.accept.iter().map(|leniency| ident(&leniency.kind));
    let partial = option(protocol.partial_code.as_ref().map(|code| quote!(#code)));
    let per_minute = option(api.quotas.map(|quotas| number(quotas.per_minute)));
    let per_action = option(api.quotas.map(|quotas| number(quotas.per_action_per_minute)));
    let tencentcloud_path = option(api.endpoints.tencentcloud.as_ref().map(|Endpoint { path }| quote!(#path)));
    let qcloud_path = &api.endpoints.qcloud.path;
    let separator = option(protocol.code_separator.as_ref().map(|separator| quote!(#separator)));
    let skew = number(protocol.clock_skew_seconds);
    let kinds = kinds(api);
    let hosts = api.hosts.iter().filter_map(|host| {
        let used = |section: &&Section<'_>| section.actions.iter().any(|plan| plan.action.host == host.key);
        let features = version.sections.iter().filter(used).map(|section| section.feature.as_str());
        let gate = gate(&features.collect::<Vec<_>>())?;
        let constant = ident(&host_constant(&host.key));
        let key = &host.key;
        let tencentcloud = option(host.tencentcloud.as_ref().map(|name| quote!(#name)));
        let qcloud = &host.qcloud;
        Some(quote! {
            #gate
            pub static #constant: tencentcloud_core::schema::Host =
                tencentcloud_core::schema::Host { name: #key, tencentcloud: #tencentcloud, qcloud: Some(#qcloud) };
        })
    });
    let mut items = vec![
        quote! {
            use tencentcloud_core::{Error, ErrorKind, schema::{Accept, Action, Api, Booleans, Envelope}};
        },
        quote! {
            #[doc = " What a client must know of this API version."]
            pub static API: Api = Api {
                name: #name,
                version: #version_sent,
                sends_version: #sends_version,
                envelope: #envelope,
                list_base: #list_base,
                booleans: Booleans { form: [#no, #yes], json_numbers: #numbers },
                accept: Accept { #(#accept: true,)* ..Accept::STRICT },
                partial_code: #partial,
                quota_per_minute: #per_minute,
                quota_per_action_per_minute: #per_action,
                tencentcloud_path: #tencentcloud_path,
                qcloud_path: Some(#qcloud_path),
                clock_skew_seconds: #skew,
                code_separator: #separator,
                error_kinds: &[#(#kinds),*],
            };
        },
    ];
    items.extend(hosts);
    items.push(actions(version));
    items
}

/// `actions()` and `action()`, for programs that find an action by its name.
fn actions(version: &VersionPlan<'_>) -> TokenStream {
    let tables = version.sections.iter().map(|section| {
        let module = ident(&section.module);
        let feature = &section.feature;
        quote!(#[cfg(feature = #feature)] super::#module::ACTIONS)
    });
    quote! {
        #[doc = " The actions of the sections that are on, sorted within a section."]
        pub fn actions() -> impl Iterator<Item = &'static Action> {
            static SECTIONS: &[&[&Action]] = &[#(#tables),*];
            SECTIONS.iter().copied().flatten().copied()
        }

        #[doc = " The action of a name."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " When no section that is on has it."]
        pub fn action(name: &str) -> Result<&'static Action, Error> {
            Action::named(actions(), &API, name)
        }
    }
}

fn kinds(api: &Api) -> Vec<TokenStream> {
    let mut kinds = api
        .errors
        .iter()
        .flat_map(|error| {
            std::iter::once(&error.name.wire).chain(&error.aliases).map(|code| (code.as_str(), error.kind))
        })
        .collect::<Vec<_>>();
    kinds.sort_by_key(|(code, _)| *code);
    kinds
        .into_iter()
        .map(|(code, kind)| {
            let kind = ident(match kind {
                ErrorKind::Caller => "Caller",
                ErrorKind::Auth => "Auth",
                ErrorKind::Missing => "Missing",
                ErrorKind::Throttled => "Throttled",
                ErrorKind::Server => "Server",
                ErrorKind::Busy => "Busy",
                ErrorKind::Partial => "Partial",
            });
            quote!((#code, ErrorKind::#kind))
        })
        .collect()
}

/// `types/mod.rs`.
pub fn types(version: &VersionPlan<'_>) -> Vec<TokenStream> {
    let modules = version.types.iter().map(|plan| {
        let gate = gate(&plan.gate);
        let module = ident(&plan.module);
        let reach = matches!(plan.kind, TypeKind::Struct(_)).then(|| quote!(pub(crate)));
        quote!(#gate #reach mod #module;)
    });
    let uses = version.types.iter().map(|plan| {
        let gate = gate(&plan.gate);
        let module = ident(&plan.module);
        let name = ident(plan.ident());
        quote!(#gate pub use #module::#name;)
    });
    let doc = docs::inner(&["Structures and enums of requests and responses.".to_owned()]);
    vec![doc, quote!(#(#modules)*), quote!(#(#uses)*)]
}

/// `#[cfg]` of what any of these features needs.
fn gate(features: &[impl AsRef<str>]) -> Option<TokenStream> {
    let features = features.iter().map(AsRef::as_ref).collect::<Vec<_>>();
    match features.as_slice() {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        _ => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

/// `None`, or `Some` of the tokens.
fn option(tokens: Option<TokenStream>) -> TokenStream {
    tokens.map_or_else(|| quote!(None), |tokens| quote!(Some(#tokens)))
}

fn number(number: u32) -> TokenStream {
    let literal = proc_macro2::Literal::u32_unsuffixed(number);
    quote!(#literal)
}
