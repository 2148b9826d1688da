//! The files of an API version, except for those of actions and types.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    actions::host_constant,
    docs,
    plan::{Section, TypeKind, VersionPlan},
    types::ident,
};
use crate::model::{Api, Endpoint, Envelope, ErrorKind};

/// Returns the items of `mod.rs`.
pub fn root(version: &VersionPlan<'_>) -> Vec<TokenStream> {
    let api = version.api;
    let doc = docs::inner(&[
        format!("{}, version {}.", docs::escape(&api.title), api.version),
        String::new(),
        "`new` creates a request from what is required, setters complete it, and the method of [`Client`] that is"
            .to_owned(),
        "named after its action sends it, or [`Client::send`].".to_owned(),
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
    let feature = &version.feature;
    vec![
        doc,
        // Documentation of one section may name actions of another.
        quote!(#![cfg_attr(not(feature = #feature), allow(rustdoc::broken_intra_doc_links))]),
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

/// Returns the items of `api.rs`.
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
    let [no, yes] = &protocol.boolean.send;
    let numbers = protocol.boolean.numbers;
    let accept = protocol.accept.iter().map(|leniency| ident(&leniency.kind));
    let sends_version = sends_version.then(|| quote!(.sends_version(true)));
    let list_base = (protocol.list_base != 0).then(|| {
        let base = number(protocol.list_base);
        quote!(.list_base(#base))
    });
    let partial = protocol.partial_code.as_ref().map(|code| quote!(.partial_code(#code)));
    let quotas = api.quotas.map(|quotas| {
        let (all, each) = (number(quotas.per_minute), number(quotas.per_action_per_minute));
        quote!(.quota_per_minute(#all).quota_per_action_per_minute(#each))
    });
    let tencentcloud = api.endpoints.tencentcloud.as_ref().map(|Endpoint { path }| quote!(.tencentcloud_path(#path)));
    let qcloud = api.endpoints.qcloud.as_ref().map(|Endpoint { path }| quote!(.qcloud_path(#path)));
    // A version without that endpoint has no forms.
    let booleans = qcloud.as_ref().map(|_| quote!(.booleans(Booleans::new([#no, #yes], #numbers))));
    let uses_booleans = booleans.as_ref().map(|_| quote!(Booleans,));
    let separator = protocol.code_separator.as_ref().map(|separator| quote!(.code_separator(#separator)));
    let skew = number(protocol.clock_skew_seconds);
    let kinds = kinds(api);
    let hosts = api.hosts.iter().filter_map(|host| {
        let used = |section: &&Section<'_>| section.actions.iter().any(|plan| plan.action.host == host.key);
        let features = version.sections.iter().filter(used).map(|section| section.feature.as_str());
        let gate = gate(&features.collect::<Vec<_>>())?;
        let constant = ident(&host_constant(&host.key));
        let key = &host.key;
        let tencentcloud = host.tencentcloud.as_ref().map(|name| quote!(.tencentcloud(#name)));
        let qcloud = host.qcloud.as_ref().map(|name| quote!(.qcloud(#name)));
        Some(quote! {
            #gate
            pub static #constant: tencentcloud_core::schema::Host =
                tencentcloud_core::schema::Host::new(#key) #tencentcloud #qcloud;
        })
    });
    let mut items = vec![
        quote! {
            use tencentcloud_core::{Error, ErrorKind, schema::{Accept, Action, Api, #uses_booleans Envelope}};
        },
        quote! {
            #[doc = " The description of this API version."]
            pub static API: Api = Api::new(#name, #version_sent, #envelope)
                #sends_version
                #tencentcloud
                #qcloud
                #list_base
                #booleans
                .accept(Accept::STRICT #(.#accept(true))*)
                #partial
                #quotas
                .clock_skew_seconds(#skew)
                #separator
                .error_kinds(&[#(#kinds),*]);
        },
    ];
    items.extend(hosts);
    items.push(actions(version));
    items
}

/// Returns `actions()` and `action()`, for programs that find an action by its name.
fn actions(version: &VersionPlan<'_>) -> TokenStream {
    let tables = version.sections.iter().map(|section| {
        let module = ident(&section.module);
        let feature = &section.feature;
        quote!(#[cfg(feature = #feature)] super::#module::ACTIONS)
    });
    quote! {
        #[doc = " Returns the actions of the sections whose features are enabled, sorted within a section."]
        pub fn actions() -> impl Iterator<Item = &'static Action> {
            static SECTIONS: &[&[&Action]] = &[#(#tables),*];
            SECTIONS.iter().copied().flatten().copied()
        }

        #[doc = " Returns the action of that name."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " A configuration error if no section whose feature is enabled has it."]
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

/// Returns the items of `types/mod.rs`.
pub fn types(version: &VersionPlan<'_>) -> Vec<TokenStream> {
    let modules = version.types.iter().map(|plan| {
        let gate = gate(&plan.gate);
        let module = ident(&plan.module);
        let visibility = matches!(plan.kind, TypeKind::Struct(_)).then(|| quote!(pub(crate)));
        quote!(#gate #visibility mod #module;)
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

/// Returns the `#[cfg]` for an item that any of the features needs.
fn gate(features: &[impl AsRef<str>]) -> Option<TokenStream> {
    let features = features.iter().map(AsRef::as_ref).collect::<Vec<_>>();
    match features.as_slice() {
        [] => None,
        [feature] => Some(quote!(#[cfg(feature = #feature)])),
        _ => Some(quote!(#[cfg(any(#(feature = #features),*))])),
    }
}

fn number(number: u32) -> TokenStream {
    let literal = proc_macro2::Literal::u32_unsuffixed(number);
    quote!(#literal)
}
