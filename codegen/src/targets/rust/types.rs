//! Rust types, values and the names a file must import for them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{
    names,
    plan::{Holds, MemberPlan, Ty},
};
use crate::model::BaseType;

/// Names a file uses and must import.
#[derive(Debug, Default)]
pub struct Imports {
    /// From the runtime crate; [`CORE`](names::CORE) lists all that can be imported.
    pub core: BTreeSet<&'static str>,
    /// From the types of the API version.
    pub types: BTreeSet<String>,
    /// Whether a map is used.
    pub map: bool,
}

impl Imports {
    /// `use` lines. `types` is the path of the module of types, and `own` what the file needs beside.
    pub fn tokens(&self, types: &TokenStream, own: Option<TokenStream>) -> TokenStream {
        let map = self.map.then(|| {
            quote!(
                use std::collections::BTreeMap;
            )
        });
        let core = names::CORE.iter().filter_map(|(module, names)| {
            let names = idents(names.iter().filter(|name| self.core.contains(*name)).copied());
            let path = (!module.is_empty()).then(|| ident(module));
            match (path, names.as_slice()) {
                (_, []) => None,
                (None, _) => Some(quote!(#(#names),*)),
                (Some(path), [name]) => Some(quote!(#path::#name)),
                (Some(path), _) => Some(quote!(#path::{#(#names),*})),
            }
        });
        let core = core.collect::<Vec<_>>();
        let core = (!core.is_empty()).then(|| quote!(use tencentcloud_core::{#(#core),*};));
        let names = idents(self.types.iter().map(String::as_str));
        let names = (!names.is_empty()).then(|| quote!(use #types::{#(#names),*};));
        quote!(#map #core #names #own)
    }
}

/// An identifier, raw where `name` says so.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

fn idents<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Ident> {
    names.map(ident).collect()
}

impl<'m> Ty<'m> {
    /// The type inside of lists and maps.
    pub fn innermost(&self) -> &Ty<'m> {
        match self {
            Ty::List(inner) | Ty::Map(inner) => inner.innermost(),
            _ => self,
        }
    }

    /// The type of a value.
    pub fn tokens(&self, imports: &mut Imports) -> TokenStream {
        match self {
            Ty::Base(BaseType::String) => quote!(String),
            Ty::Base(BaseType::Integer) => quote!(i64),
            Ty::Base(BaseType::Boolean) => quote!(bool),
            Ty::Base(BaseType::Decimal) => runtime(imports, "Decimal"),
            Ty::Base(BaseType::Timestamp) => runtime(imports, "Timestamp"),
            Ty::Base(BaseType::Date) => runtime(imports, "Date"),
            Ty::Secret => runtime(imports, "Secret"),
            Ty::Named { ident: name, boxed, .. } => {
                imports.types.insert(name.clone());
                let name = ident(name);
                if *boxed { quote!(Box<#name>) } else { quote!(#name) }
            }
            Ty::List(inner) => {
                let inner = inner.tokens(imports);
                quote!(Vec<#inner>)
            }
            Ty::Map(inner) => {
                imports.map = true;
                let inner = inner.tokens(imports);
                quote!(BTreeMap<String, #inner>)
            }
        }
    }

    /// Type of a parameter that takes such a value, and how `value` becomes one.
    pub fn parameter(&self, imports: &mut Imports) -> (TokenStream, TokenStream) {
        match self {
            Ty::Base(BaseType::Integer | BaseType::Boolean) => (self.tokens(imports), quote!(value)),
            Ty::Named { boxed: false, .. } => (self.tokens(imports), quote!(value)),
            Ty::Named { ident: name, boxed: true, .. } => {
                imports.types.insert(name.clone());
                let name = ident(name);
                (quote!(#name), quote!(Box::new(value)))
            }
            Ty::List(inner) if matches!(**inner, Ty::Base(BaseType::String)) => (
                quote!(impl IntoIterator<Item = impl Into<String>>),
                quote!(value.into_iter().map(Into::into).collect()),
            ),
            Ty::Map(_) => (self.tokens(imports), quote!(value)),
            Ty::Base(_) | Ty::Secret | Ty::List(_) => {
                let ty = self.tokens(imports);
                (quote!(impl Into<#ty>), quote!(value.into()))
            }
        }
    }
}

impl MemberPlan<'_> {
    /// Type of the field.
    pub fn field_type(&self, imports: &mut Imports) -> TokenStream {
        let ty = self.ty.tokens(imports);
        match self.holds {
            Holds::Plain | Holds::Collection => ty,
            Holds::Optional => quote!(Option<#ty>),
        }
    }

    /// A value of the field, out of a value of its type.
    pub fn present(&self, value: &TokenStream) -> TokenStream {
        match self.holds {
            Holds::Plain | Holds::Collection => value.clone(),
            Holds::Optional => quote!(Some(#value)),
        }
    }
}

fn runtime(imports: &mut Imports, name: &'static str) -> TokenStream {
    imports.core.insert(name);
    let name = ident(name);
    quote!(#name)
}
