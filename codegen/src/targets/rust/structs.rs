//! A `struct` with its constructor, setters, encoder and decoder.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    docs,
    plan::{Absence, MemberPlan, StructPlan, Ty, VersionPlan},
    types::{Imports, ident},
};
use crate::model::Direction;

/// Returns all items of a structure, in the order of the file.
pub fn items(
    version: &VersionPlan<'_>,
    plan: &StructPlan<'_>,
    doc: &[String],
    imports: &mut Imports,
    request: bool,
) -> Vec<TokenStream> {
    let mut items = vec![declaration(version, plan, doc, imports, request)];
    let sent = plan.direction != Direction::Out;
    if sent {
        items.push(methods(version, plan, imports, request));
    }
    items.extend(encode(plan, imports));
    if matches!(plan.direction, Direction::Out | Direction::Both) {
        items.push(decode(plan, imports));
    }
    items
}

fn declaration(
    version: &VersionPlan<'_>,
    plan: &StructPlan<'_>,
    doc: &[String],
    imports: &mut Imports,
    request: bool,
) -> TokenStream {
    let name = ident(&plan.ident);
    let doc = docs::attributes(doc);
    imports.core.insert("Extra");
    let default = plan.has_default().then(|| quote!(, Default));
    let fields = plan.members.iter().map(|member| {
        let doc = docs::attributes(&docs::member(version, member));
        let deprecated = docs::deprecated(member.model.deprecated.as_ref());
        let name = ident(&member.ident);
        let ty = member.field_type(imports);
        quote!(#doc #deprecated pub #name: #ty)
    });
    let extra = if request {
        "Unknown parameters, which are sent unchanged."
    } else {
        "Members that this version of the crate does not know, unchanged."
    };
    let extra = docs::attributes(&[extra.to_owned()]);
    // Setters return `Self`: `must_use` is on the type, not on each of them.
    let sent = (plan.direction != Direction::Out).then(|| quote!(#[must_use]));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq #default)]
        #[non_exhaustive]
        #sent
        pub struct #name {
            #(#fields,)*
            #extra
            pub extra: Extra,
        }
    }
}

fn methods(version: &VersionPlan<'_>, plan: &StructPlan<'_>, imports: &mut Imports, request: bool) -> TokenStream {
    let name = ident(&plan.ident);
    let mut parameters = Vec::new();
    let mut fields = Vec::new();
    for member in &plan.members {
        let field = ident(&member.ident);
        fields.push(if member.argument {
            let (ty, conversion) = member.ty.parameter(imports);
            parameters.push(quote!(#field: #ty));
            shorthand(&field, &member.present(&rename(&conversion, &field)))
        } else if member.holds == Absence::Collection {
            quote!(#field: Default::default())
        } else {
            quote!(#field: None)
        });
    }
    let kind = if request { "a request" } else { "a value" };
    let what = if parameters.is_empty() { "with no member set" } else { "from its required members" };
    let what = format!("Creates {kind} {what}.");
    let what = docs::attributes(&[what]);
    let new = if parameters.is_empty() {
        quote!(#what pub fn new() -> Self { <Self as Default>::default() })
    } else {
        quote!(#what pub fn new(#(#parameters),*) -> Self { Self { #(#fields,)* extra: Extra::default() } })
    };
    let setters = plan.settable().map(|member| setter(version, member, imports));
    let with_param = request.then(|| {
        let doc = docs::attributes(&[
            "Adds a parameter that this version of the crate does not know, by its name on the wire.".to_owned(),
        ]);
        quote! {
            #doc
            pub fn with_param(mut self, name: impl Into<String>, value: impl Encode) -> Self {
                self.extra.set(name, &value);
                self
            }
        }
    });
    quote!(impl #name { #new #(#setters)* #with_param })
}

fn setter(version: &VersionPlan<'_>, member: &MemberPlan<'_>, imports: &mut Imports) -> TokenStream {
    let field = ident(&member.ident);
    let (ty, conversion) = member.ty.parameter(imports);
    let value = member.present(&conversion);
    let first = docs::prose(version, &member.model.doc).into_iter().next().unwrap_or_default();
    let doc = docs::attributes(&[format!(
        "Sets [`{0}`](Self::{0}): {1}",
        member.ident.trim_start_matches("r#"),
        lower_first(&first)
    )]);
    let deprecated = docs::deprecated(member.model.deprecated.as_ref());
    quote! {
        #doc
        #deprecated
        pub fn #field(mut self, value: #ty) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// Returns a sentence with a lower-case first letter, for use within a sentence: `kind of disk.`, but `SSD size.`.
fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().collect::<String>() + chars.as_str()
        }
        _ => text.to_owned(),
    }
}

fn encode(plan: &StructPlan<'_>, imports: &mut Imports) -> [TokenStream; 2] {
    imports.core.extend(["Encode", "Members", "Value"]);
    let name = ident(&plan.ident);
    let members = plan.by_wire();
    let sent = matches!(plan.direction, Direction::In | Direction::Both);
    let wires = members.iter().map(|member| &member.model.name.wire);
    let arms = members.iter().enumerate().map(|(index, member)| {
        let index = Literal::usize_unsuffixed(index);
        let field = ident(&member.ident);
        // In a response, an empty list does not differ from an absent one.
        if sent || member.holds != Absence::Collection || !matches!(member.ty, Ty::List(_)) {
            quote!(#index => self.#field.encode())
        } else {
            quote!(#index => Value::unless_empty(&self.#field))
        }
    });
    let methods = (!members.is_empty()).then(|| {
        imports.core.insert("Names");
        quote! {
            fn names(&self) -> &'static Names {
                const { &Names::new(&[#(#wires),*]) }
            }

            fn member(&self, index: usize) -> Value<'_> {
                match index {
                    #(#arms,)*
                    _ => Value::Absent,
                }
            }
        }
    });
    let encode = quote! {
        impl Encode for #name {
            fn encode(&self) -> Value<'_> {
                Value::Structure(self)
            }
        }
    };
    let members = quote! {
        impl Members for #name {
            #methods

            fn extra(&self) -> Option<&Extra> {
                Some(&self.extra)
            }
        }
    };
    [encode, members]
}

fn decode(plan: &StructPlan<'_>, imports: &mut Imports) -> TokenStream {
    imports.core.extend(["Decode", "DecodeError", "Decoder"]);
    let name = ident(&plan.ident);
    let unknown = quote!(d.unknown(&key, &mut value.extra));
    let arms = plan.members.iter().map(|member| {
        let wire = &member.model.name.wire;
        let aliases = &member.model.aliases;
        let field = ident(&member.ident);
        let aliased = (!aliases.is_empty()).then(|| quote!(, #(#aliases)|* => d.alias(#wire, &mut value.#field)));
        quote!(#wire => d.member(#wire, &mut value.#field) #aliased)
    });
    // One `?` for all members: each costs a path on which everything is dropped, which the compiler checks.
    let read =
        if plan.members.is_empty() { quote!(#unknown?;) } else { quote!(match &*key { #(#arms,)* _ => #unknown, }?;) };
    quote! {
        impl Decode for #name {
            fn decode(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
                let mut value = <Self as Default>::default();
                d.open()?;
                while let Some(key) = d.key()? {
                    #read
                }
                Ok(value)
            }
        }
    }
}

/// Replaces `value` in a conversion by the name of a constructor's argument.
fn rename(conversion: &TokenStream, field: &proc_macro2::Ident) -> TokenStream {
    conversion
        .clone()
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Ident(name) if name == "value" => proc_macro2::TokenTree::Ident(field.clone()),
            proc_macro2::TokenTree::Group(group) => proc_macro2::TokenTree::Group(proc_macro2::Group::new(
                group.delimiter(),
                rename(&group.stream(), field),
            )),
            other => other,
        })
        .collect()
}

fn shorthand(field: &proc_macro2::Ident, value: &TokenStream) -> TokenStream {
    if *field == value.to_string() { quote!(#field) } else { quote!(#field: #value) }
}
