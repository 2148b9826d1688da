//! The file of an open enum.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    docs,
    plan::{EnumPlan, VersionPlan},
    types::{Imports, ident},
};

/// Returns all items of an enum, in the order of the file.
pub fn items(
    version: &VersionPlan<'_>,
    plan: &EnumPlan<'_>,
    doc: &[String],
    imports: &mut Imports,
) -> Vec<TokenStream> {
    imports.core.extend(["Decode", "DecodeError", "Decoder", "Encode", "Value"]);
    let mut items = vec![declaration(version, plan, doc)];
    items.extend(if plan.integer { numbers(plan) } else { texts(plan) });
    items
}

fn declaration(version: &VersionPlan<'_>, plan: &EnumPlan<'_>, doc: &[String]) -> TokenStream {
    let name = ident(&plan.ident);
    let doc = docs::attributes(doc);
    let variants = plan.variants.iter().zip(&plan.shape.values).map(|(variant, value)| {
        let doc = docs::attributes(&[format!("`{}`: {}", value.name.wire, docs::prose(version, &value.doc).join(" "))]);
        let variant = ident(variant);
        let deprecated = docs::deprecated(value.deprecated.as_ref());
        quote!(#doc #deprecated #variant)
    });
    let value_type = if plan.integer { quote!(i64) } else { quote!(String) };
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that this version of the crate does not know."]
            Unknown(#value_type),
        }
    }
}

fn texts(plan: &EnumPlan<'_>) -> Vec<TokenStream> {
    let name = ident(&plan.ident);
    let variants = plan.variants.iter().map(|variant| ident(variant)).collect::<Vec<_>>();
    let wires = plan.shape.values.iter().zip(&variants).map(|(value, variant)| {
        let wire = &value.name.wire;
        quote!(Self::#variant => #wire)
    });
    let from = if plan.shape.ignore_case {
        let arms = plan.shape.values.iter().zip(&variants).map(|(value, variant)| {
            let spellings = std::iter::once(&value.name.wire).chain(&value.aliases);
            let tests = spellings.map(|spelling| quote!(text.eq_ignore_ascii_case(#spelling)));
            quote!(if #(#tests)||* { return Self::#variant; })
        });
        quote! { #(#arms)* Self::Unknown(text.to_owned()) }
    } else {
        let arms = plan.shape.values.iter().zip(&variants).map(|(value, variant)| {
            let wire = &value.name.wire;
            let aliases = &value.aliases;
            quote!(#wire #(| #aliases)* => Self::#variant)
        });
        quote! { match text { #(#arms,)* _ => Self::Unknown(text.to_owned()) } }
    };
    vec![
        quote! {
            impl #name {
                #[doc = " Returns the value on the wire."]
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
            impl From<&str> for #name {
                fn from(text: &str) -> Self {
                    #from
                }
            }
        },
        quote! {
            impl From<#name> for String {
                fn from(value: #name) -> Self {
                    match value {
                        #name::Unknown(text) => text,
                        known => known.as_str().to_owned(),
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        },
        quote! {
            impl Encode for #name {
                fn encode(&self) -> Value<'_> {
                    Value::String(self.as_str())
                }
            }
        },
        quote! {
            impl Decode for #name {
                fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
                    Ok(Self::from(&*d.text()?))
                }
            }
        },
    ]
}

fn numbers(plan: &EnumPlan<'_>) -> Vec<TokenStream> {
    let name = ident(&plan.ident);
    let variants = plan.variants.iter().map(|variant| ident(variant)).collect::<Vec<_>>();
    let wires = plan.shape.values.iter().map(|value| value.name.wire.parse().unwrap_or_default());
    let wires = wires.map(Literal::i64_unsuffixed).zip(&variants).collect::<Vec<_>>();
    let to = wires.iter().map(|(wire, variant)| quote!(Self::#variant => #wire));
    let from = wires.iter().map(|(wire, variant)| quote!(#wire => Self::#variant));
    vec![
        quote! {
            impl #name {
                #[doc = " Returns the value on the wire."]
                #[must_use]
                pub fn as_i64(&self) -> i64 {
                    match self {
                        #(#to,)*
                        Self::Unknown(number) => *number,
                    }
                }
            }
        },
        quote! {
            impl From<i64> for #name {
                fn from(number: i64) -> Self {
                    match number {
                        #(#from,)*
                        _ => Self::Unknown(number),
                    }
                }
            }
        },
        quote! {
            impl From<#name> for i64 {
                fn from(value: #name) -> Self {
                    value.as_i64()
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    self.as_i64().fmt(f)
                }
            }
        },
        quote! {
            impl Encode for #name {
                fn encode(&self) -> Value<'_> {
                    Value::Integer(self.as_i64())
                }
            }
        },
        quote! {
            impl Decode for #name {
                fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
                    d.integer().map(Self::from)
                }
            }
        },
    ]
}
