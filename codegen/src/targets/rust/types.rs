//! Rust types, and the imports that they need.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{
    names,
    plan::{Absence, MemberPlan, Ty},
};
use crate::model::BaseType;

/// The imports of a file.
#[derive(Debug, Default)]
pub struct Imports {
    /// Names from the runtime crate; [`CORE`](names::CORE) lists all that can be imported.
    pub core: BTreeSet<&'static str>,
    /// Names from the types of the API version.
    pub types: BTreeSet<String>,
    /// `true` if the file uses a map.
    pub map: bool,
}

impl Imports {
    /// Returns the `use` lines. `types` is the path of the module of types; `own` is added to them.
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

/// Returns an identifier, which is raw if `name` begins with `r#`.
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
    /// Returns the type inside all lists and maps.
    pub fn innermost(&self) -> &Ty<'m> {
        match self {
            Ty::List(inner) | Ty::Map(inner) => inner.innermost(),
            _ => self,
        }
    }

    /// Returns `true` for a type of the runtime that a string converts into.
    fn is_text(&self) -> bool {
        matches!(self, Ty::Secret | Ty::LocalTime | Ty::Base(BaseType::Timestamp | BaseType::Date))
    }

    /// Returns the Rust type of a value.
    pub fn tokens(&self, imports: &mut Imports) -> TokenStream {
        match self {
            Ty::Base(BaseType::String) => quote!(String),
            Ty::Base(BaseType::Integer) => quote!(i64),
            Ty::Base(BaseType::Float) => quote!(f64),
            Ty::Base(BaseType::Boolean) => quote!(bool),
            Ty::Base(BaseType::Decimal) => runtime(imports, "Decimal"),
            Ty::Base(BaseType::Timestamp) => runtime(imports, "Timestamp"),
            Ty::Base(BaseType::Date) => runtime(imports, "Date"),
            Ty::Secret => runtime(imports, "Secret"),
            Ty::LocalTime => runtime(imports, "LocalTime"),
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

    /// Returns the type of a parameter for a value of this type, and the conversion of `value`.
    pub fn parameter(&self, imports: &mut Imports) -> (TokenStream, TokenStream) {
        match self {
            Ty::Base(BaseType::Integer | BaseType::Float | BaseType::Boolean) => (self.tokens(imports), quote!(value)),
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
            Ty::List(inner) if inner.is_text() => {
                let item = inner.tokens(imports);
                (
                    quote!(impl IntoIterator<Item = impl Into<#item>>),
                    quote!(value.into_iter().map(Into::into).collect()),
                )
            }
            Ty::Map(inner) if inner.is_text() => {
                let item = inner.tokens(imports);
                (
                    quote!(impl IntoIterator<Item = (String, impl Into<#item>)>),
                    quote!(value.into_iter().map(|(key, value)| (key, value.into())).collect()),
                )
            }
            Ty::Map(_) => (self.tokens(imports), quote!(value)),
            Ty::Base(_) | Ty::Secret | Ty::LocalTime | Ty::List(_) => {
                let ty = self.tokens(imports);
                (quote!(impl Into<#ty>), quote!(value.into()))
            }
        }
    }
}

impl MemberPlan<'_> {
    /// Returns the type of the field.
    pub fn field_type(&self, imports: &mut Imports) -> TokenStream {
        let ty = self.ty.tokens(imports);
        match self.holds {
            Absence::Plain | Absence::Collection => ty,
            Absence::Optional => quote!(Option<#ty>),
        }
    }

    /// Returns the value of the field for a value of its type.
    pub fn present(&self, value: &TokenStream) -> TokenStream {
        match self.holds {
            Absence::Plain | Absence::Collection => value.clone(),
            Absence::Optional => quote!(Some(#value)),
        }
    }
}

fn runtime(imports: &mut Imports, name: &'static str) -> TokenStream {
    imports.core.insert(name);
    let name = ident(name);
    quote!(#name)
}
