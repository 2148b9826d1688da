//! Construction of typed requests from JSON and calls by action name, for the conformance driver only.
//!
//! The file is included by a hand-written one, which defines the readers of scalars and the trait `Drive`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    names,
    plan::{Absence, Plan, StructPlan, Ty, TypeKind, VersionPlan},
    types::ident,
};
use crate::model::{BaseType, Direction, ShapeKind};

/// Returns all items of the file.
pub fn items(plan: &Plan<'_>) -> Vec<TokenStream> {
    plan.versions.iter().map(|version| module(plan, version)).collect()
}

fn module(plan: &Plan<'_>, version: &VersionPlan<'_>) -> TokenStream {
    let package = ident(&plan.ident);
    let module = ident(&version.module);
    let actions = version.sections.iter().flat_map(|section| &section.actions).collect::<Vec<_>>();
    let sends = actions.iter().map(|plan| {
        let (wire, build) = (&plan.action.name.wire, ident(&plan.module));
        quote!(#wire => Ok(drive.send(requests::#build(request)?)))
    });
    let items = actions.iter().filter(|plan| plan.action.pagination.is_some()).map(|plan| {
        let (wire, build) = (&plan.action.name.wire, ident(&plan.module));
        quote!(#wire => Ok(drive.items(requests::#build(request)?)))
    });
    let waits = version.api.waiters.iter().map(|waiter| {
        let (wire, name) = (&waiter.name.wire, ident(&names::member(&waiter.name.words)));
        quote!(#wire => Ok(drive.wait(api::waiters::#name(ids))))
    });
    let requests = actions.iter().map(|plan| {
        let (name, ty) = (ident(&plan.module), ident(&plan.request.ident));
        builder(&quote!(#name), &quote!(api::#ty), &plan.request)
    });
    let types = version.types.iter().filter_map(|plan| {
        let TypeKind::Struct(structure) = &plan.kind else { return None };
        let sent = matches!(structure.direction, Direction::In | Direction::Both);
        let (name, ty) = (ident(&plan.module), ident(&structure.ident));
        sent.then(|| builder(&quote!(#name), &quote!(api::types::#ty), structure))
    });
    quote! {
        #[allow(clippy::match_single_binding, dead_code, deprecated, unused_imports, unused_variables)]
        pub mod #module {
            use #package::#module as api;
            use super::*;

            pub fn send<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
                match action {
                    #(#sends,)*
                    _ => Err(Untyped::unknown(action)),
                }
            }

            pub fn items<D: Drive>(drive: D, action: &str, request: &Value) -> Built<D::Done> {
                match action {
                    #(#items,)*
                    _ => Err(Untyped::unknown(action)),
                }
            }

            pub fn wait<D: Drive>(drive: D, waiter: &str, ids: Vec<String>) -> Built<D::Done> {
                match waiter {
                    #(#waits,)*
                    _ => Err(Untyped::unknown(waiter)),
                }
            }

            mod requests {
                use super::*;
                #(#requests)*
            }

            mod types {
                use super::*;
                #(#types)*
            }
        }
    }
}

/// Returns a function from JSON to a structure, which rejects unknown members.
fn builder(name: &TokenStream, ty: &TokenStream, plan: &StructPlan<'_>) -> TokenStream {
    let arguments = plan.arguments().map(|member| {
        let wire = &member.model.name.wire;
        let read = reader(&member.ty);
        match member.holds {
            // An empty list can be omitted.
            Absence::Collection => quote!(given.optional(#wire, #read)?.unwrap_or_default()),
            Absence::Plain | Absence::Optional => quote!(given.required(#wire, #read)?),
        }
    });
    let setters = plan.settable().map(|member| {
        let wire = &member.model.name.wire;
        let read = reader(&member.ty);
        let setter = ident(&member.ident);
        quote! {
            if let Some(value) = given.optional(#wire, #read)? {
                built = built.#setter(value);
            }
        }
    });
    let setters = setters.collect::<Vec<_>>();
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let taken = (!plan.members.is_empty()).then(|| quote!(mut));
    quote! {
        pub fn #name(value: &Value) -> Built<#ty> {
            let #taken given = Given::of(value)?;
            let #mutable built = #ty::new(#(#arguments),*);
            #(#setters)*
            given.end()?;
            Ok(built)
        }
    }
}

/// Returns a function from JSON to the argument of a setter.
fn reader(ty: &Ty<'_>) -> TokenStream {
    match ty {
        Ty::Base(BaseType::Integer) => quote!(integer),
        Ty::Base(BaseType::Boolean) => quote!(boolean),
        Ty::Base(BaseType::Decimal) => quote!(decimal),
        Ty::Base(BaseType::Float) => quote!(float),
        Ty::Base(BaseType::String | BaseType::Timestamp | BaseType::Date) | Ty::Secret | Ty::LocalTime => quote!(text),
        Ty::Named { ident: name, shape, .. } => match &shape.kind {
            ShapeKind::Structure(_) => {
                let module = ident(&names::module(&shape.name.words));
                quote!(types::#module)
            }
            ShapeKind::Enum(values) => {
                let name = ident(name);
                match values.base {
                    BaseType::Integer => quote!(|value| integer(value).map(api::types::#name::from)),
                    _ => quote!(|value| text(value).map(|text| api::types::#name::from(text.as_str()))),
                }
            }
        },
        Ty::List(inner) => {
            let inner = reader(inner);
            quote!(|value| list(value, #inner))
        }
        Ty::Map(inner) => {
            let inner = reader(inner);
            quote!(|value| map(value, #inner))
        }
    }
}
