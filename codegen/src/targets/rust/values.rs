//! Example values as Rust expressions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{
    names,
    plan::{StructPlan, Ty, VersionPlan},
    types::ident,
};
use crate::model::{BaseType, ShapeKind};

/// Writes the values of examples as expressions.
pub struct Values<'p, 'm> {
    /// The API version with the structures.
    pub version: &'p VersionPlan<'m>,
    /// Path of the module of types.
    pub types: TokenStream,
}

impl Values<'_, '_> {
    /// Returns `Name::new(required).optional(value)` for a JSON object.
    pub fn structure(&self, path: &TokenStream, plan: &StructPlan<'_>, value: &Value) -> TokenStream {
        let arguments = plan.arguments().map(|member| {
            let value = value.get(&member.model.name.wire).unwrap_or(&Value::Null);
            self.value(&member.ty, value)
        });
        let setters = plan.settable().filter_map(|member| {
            let value = value.get(&member.model.name.wire)?;
            // In an example, an empty list means absence.
            if matches!(member.ty, Ty::List(_) | Ty::Map(_)) && value.as_array().is_some_and(Vec::is_empty) {
                return None;
            }
            let setter = ident(&member.ident);
            let value = self.value(&member.ty, value);
            Some(quote!(.#setter(#value)))
        });
        quote!(#path::new(#(#arguments),*)#(#setters)*)
    }

    fn value(&self, ty: &Ty<'_>, value: &Value) -> TokenStream {
        match ty {
            Ty::Base(BaseType::Integer) => {
                let number = value.as_i64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_default();
                let literal = Literal::i64_unsuffixed(number);
                quote!(#literal)
            }
            Ty::Base(BaseType::Float) => {
                let number = value.as_f64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_default();
                let literal = Literal::f64_unsuffixed(number);
                quote!(#literal)
            }
            Ty::Base(BaseType::Boolean) => {
                let yes = match value {
                    Value::Bool(yes) => *yes,
                    Value::Number(number) => number.as_i64() == Some(1),
                    _ => value.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true") || text == "1"),
                };
                quote!(#yes)
            }
            Ty::Base(_) | Ty::Secret | Ty::LocalTime => {
                let text = text(value);
                quote!(#text)
            }
            Ty::Named { ident: name, shape, .. } => {
                let types = &self.types;
                let path = ident(name);
                let path = quote!(#types::#path);
                match &shape.kind {
                    ShapeKind::Enum(shape) => {
                        let wire = text(value);
                        match shape.value(&wire) {
                            Some(known) => {
                                let variant = ident(&names::variant(&known.name.words));
                                quote!(#path::#variant)
                            }
                            None if shape.base == BaseType::Integer => {
                                let number = Literal::i64_unsuffixed(value.as_i64().unwrap_or_default());
                                quote!(#path::from(#number))
                            }
                            None => quote!(#path::from(#wire)),
                        }
                    }
                    ShapeKind::Structure(_) => match self.version.structure(&shape.name.wire) {
                        Some(plan) => self.structure(&path, plan, value),
                        None => quote!(#path::default()),
                    },
                }
            }
            Ty::List(inner) => {
                let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let items = items.iter().map(|item| self.value(inner, item));
                quote!([#(#items),*])
            }
            Ty::Map(inner) => {
                let entries = value.as_object().into_iter().flatten().map(|(key, item)| {
                    let item = self.value(inner, item);
                    quote!((#key.to_owned(), #item))
                });
                quote!(std::collections::BTreeMap::from([#(#entries),*]))
            }
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
