//! Static tables of constraints, which the runtime's validation reads.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    plan::{MemberPlan, StructPlan, Ty},
    types::{Imports, ident},
};
use crate::{
    model::{Api, BaseType, Bounds, Condition, EndpointName, Member, Rule, RuleEffect, ShapeKind, Structure},
    values::form_text,
};

/// Writes the tables of an API version; `types` is the path of the module of types.
pub struct Tables<'a> {
    /// The API version.
    pub api: &'a Api,
    /// Path of the module of types.
    pub types: TokenStream,
}

impl Tables<'_> {
    /// Returns `static STRUCTURE`, with a second table if the structure, which is that `of` an API, differs on two
    /// endpoints.
    pub fn structure(
        &self,
        visibility: &TokenStream,
        plan: &StructPlan<'_>,
        wire: &str,
        rules: &[Rule],
        of: impl for<'x> Fn(&'x Api) -> Option<&'x Structure>,
        imports: &mut Imports,
    ) -> TokenStream {
        imports.core.extend(["Structure"]);
        let table = |endpoint: Option<&Structure>, imports: &mut Imports| {
            let members = plan.by_wire();
            let members = members.iter().filter(|member| !member.model.readonly);
            let members = members.map(|member| self.member(member, endpoint, imports)).collect::<Vec<_>>();
            let rules = endpoint.map_or(rules, |there| &there.rules).iter().map(|rule| self.rule(rule, imports));
            quote!(Structure::new(#wire, &[#(#members),*], &[#(#rules),*]))
        };
        let views = self.api.views.as_deref();
        let on_both = views.and_then(|views| Some((of(&views.tencentcloud)?, of(&views.qcloud)?)));
        let Some((tencentcloud, qcloud)) = on_both else {
            let table = table(None, imports);
            return quote!(#visibility static STRUCTURE: Structure = #table;);
        };
        let (today, there) = (table(Some(tencentcloud), imports), table(Some(qcloud), imports));
        if today.to_string() == there.to_string() {
            return quote!(#visibility static STRUCTURE: Structure = #today;);
        }
        quote! {
            #visibility static STRUCTURE: Structure = {
                static ON_QCLOUD: Structure = #there;
                #today.qcloud(&ON_QCLOUD)
            };
        }
    }

    /// Returns the member as an endpoint has it, or as the only one that has it does.
    fn member(&self, member: &MemberPlan<'_>, endpoint: Option<&Structure>, imports: &mut Imports) -> TokenStream {
        imports.core.extend(["Kind", "Member"]);
        let name = &member.model.name.wire;
        let model = match endpoint {
            None => member.model,
            Some(structure) => match structure.members.iter().find(|there| there.name.wire == *name) {
                Some(there) => there,
                None => {
                    let kind = self.kind(&member.ty);
                    let only = ident(match member.model.endpoint {
                        Some(EndpointName::Qcloud) => "Qcloud",
                        _ => "Tencentcloud",
                    });
                    return quote!(Member::new(#name, #kind).only_on(tencentcloud_core::Endpoint::#only));
                }
            },
        };
        let name = &model.name.wire;
        let required = model.required.then(|| quote!(.required(true)));
        let kind = self.kind(&member.ty);
        let limits = self.limits(model);
        let limits = (!limits.is_empty()).then(|| {
            imports.core.insert("Limit");
            quote!(.limits(&[#(#limits),*]))
        });
        let default = model.default.as_ref().map(|value| {
            let text = form_text(self.api, value);
            quote!(.default(#text))
        });
        quote!(Member::new(#name, #kind) #required #limits #default)
    }

    fn kind(&self, ty: &Ty<'_>) -> TokenStream {
        match ty {
            Ty::Base(BaseType::String) | Ty::Secret => quote!(Kind::String),
            Ty::Base(BaseType::Integer) => quote!(Kind::Integer),
            Ty::Base(BaseType::Decimal) => quote!(Kind::Decimal),
            Ty::Base(BaseType::Float) => quote!(Kind::Float),
            Ty::Base(BaseType::Boolean) => quote!(Kind::Boolean),
            Ty::Base(BaseType::Timestamp) | Ty::LocalTime => quote!(Kind::Timestamp),
            Ty::Base(BaseType::Date) => quote!(Kind::Date),
            Ty::Named { shape, .. } => match &shape.kind {
                ShapeKind::Enum(shape) if shape.base == BaseType::Integer => quote!(Kind::Integer),
                ShapeKind::Enum(_) => quote!(Kind::String),
                ShapeKind::Structure(_) => {
                    let types = &self.types;
                    let module = ident(&super::names::module(&shape.name.words));
                    quote!(Kind::Structure(&#types::#module::STRUCTURE))
                }
            },
            Ty::List(inner) => {
                let inner = self.kind(inner);
                quote!(Kind::List(&#inner))
            }
            Ty::Map(inner) => {
                let inner = self.kind(inner);
                quote!(Kind::Map(&#inner))
            }
        }
    }

    fn limits(&self, member: &Member) -> Vec<TokenStream> {
        let mut limits = Vec::new();
        if let Some(Bounds { min, max, step }) = member.range {
            let (min, max, step) = (number(min), number(max), number(step));
            limits.push(quote!(Limit::Range { min: #min, max: #max, step: #step }));
        }
        let counts = [("Length", member.length), ("Items", member.items), ("FilterValues", member.filter_values)];
        for (name, bounds) in counts {
            if let Some(Bounds { min, max, .. }) = bounds {
                let (name, min, max) = (ident(name), number(min), number(max));
                limits.push(quote!(Limit::#name { min: #min, max: #max }));
            }
        }
        if !member.only.is_empty() {
            let values = member.only.iter().map(|value| form_text(self.api, value));
            limits.push(quote!(Limit::Only(&[#(#values),*])));
        }
        let format = self.api.format(member);
        if let Some(format) = format.filter(|format| !format.prefixes.is_empty()) {
            let prefixes = &format.prefixes;
            limits.push(quote!(Limit::Prefix(&[#(#prefixes),*])));
        }
        if !member.filters.is_empty() && !member.more_filters {
            let names = member.filters.iter().map(|filter| &filter.wire);
            limits.push(quote!(Limit::FilterNames(&[#(#names),*])));
        }
        limits
    }

    fn rule(&self, rule: &Rule, imports: &mut Imports) -> TokenStream {
        imports.core.extend(["Demand", "Rule"]);
        if !rule.conditions.is_empty() {
            imports.core.insert("Condition");
        }
        let title = rule.title.as_ref().map(|title| quote!(.title(#title)));
        let when = rule.conditions.iter().map(|condition| match condition {
            Condition::Equals { member, values } => {
                let member = path(member);
                let values = values.iter().map(|value| form_text(self.api, value));
                quote!(Condition::Equals { member: #member, values: &[#(#values),*] })
            }
            Condition::Present(member) => {
                let member = path(member);
                quote!(Condition::Present(#member))
            }
            Condition::Absent(member) => {
                let member = path(member);
                quote!(Condition::Absent(#member))
            }
        });
        let then = rule.effects.iter().map(|effect| match effect {
            RuleEffect::Require(members) => demand("Require", members),
            RuleEffect::RequireAny(members) => demand("RequireAny", members),
            RuleEffect::Forbid(members) => demand("Forbid", members),
            RuleEffect::Exclusive(members) => demand("Exclusive", members),
            RuleEffect::Fix { member, value } => {
                let member = path(member);
                let value = form_text(self.api, value);
                quote!(Demand::Fix { member: #member, value: #value })
            }
        });
        quote!(Rule::new(&[#(#when),*], &[#(#then),*]) #title)
    }
}

/// Returns `true` if the table of a structure refers to one in the module of types.
pub fn refers_to_types(plan: &StructPlan<'_>) -> bool {
    let leads = |ty: &Ty<'_>| matches!(ty.innermost(), Ty::Named { shape, .. } if matches!(shape.kind, ShapeKind::Structure(_)));
    plan.members.iter().any(|member| !member.model.readonly && leads(&member.ty))
}

fn demand(name: &str, members: &[Vec<String>]) -> TokenStream {
    let name = ident(name);
    let members = members.iter().map(|member| path(member));
    quote!(Demand::#name(&[#(#members),*]))
}

fn path(path: &[String]) -> TokenStream {
    quote!(&[#(#path),*])
}

/// Returns the expression of a number that may be absent.
pub fn number(number: Option<i64>) -> TokenStream {
    match number {
        Some(number) => {
            let literal = Literal::i64_unsuffixed(number);
            quote!(Some(#literal))
        }
        None => quote!(None),
    }
}
