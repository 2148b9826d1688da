//! Pagination and waiters.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{
    names,
    plan::{Absence, ActionPlan, MemberPlan, StructPlan, Ty, VersionPlan},
    tables::number as number_literal,
    types::{Imports, ident},
    values::Values,
};
use crate::{
    model::{BaseType, EnumValue, PagePosition, Pagination, Waiter},
    targets::shared::waiters::ResolvedWaiter,
};

/// Returns `impl Paged` for a request.
pub fn paged(version: &VersionPlan<'_>, plan: &ActionPlan<'_>, imports: &mut Imports) -> Option<TokenStream> {
    let pages = plan.action.pagination.as_ref()?;
    let (items, last) = walk(version, &plan.response, &pages.items, &quote!(response), PathValue::List)?;
    let (count, _) = walk(version, &plan.response, &pages.items, &quote!(response), PathValue::Length)?;
    let total = match &pages.total {
        Some(path) => {
            let (total, _) = walk(version, &plan.response, path, &quote!(response), PathValue::Number)?;
            Some(quote! {
                fn total(response: &Self::Response) -> Option<i64> {
                    #total
                }
            })
        }
        None => None,
    };
    let limit = match &pages.limit {
        Some(path) => Some(member(&plan.request, path.first()?)?),
        None => None,
    };
    let Ty::List(item) = &last.ty else { return None };
    imports.core.insert("Paged");
    let item = item.tokens(imports);
    let request = ident(&plan.request.ident);
    let default = limit.map(|limit| {
        let default = number_literal(limit.model.default.as_ref().and_then(Value::as_i64));
        quote!(const DEFAULT_LIMIT: Option<i64> = #default;)
    });
    let (position, getters, mut is_misleading) = position(version, plan, pages)?;
    is_misleading |= limit.is_some_and(|limit| limit.ident != "limit");
    let limit = limit.map(number).map(|limit| {
        quote! {
            fn limit(&self) -> Option<i64> {
                #limit
            }
        }
    });
    // If pagination uses members with other names, the request may also have a member `offset` or `limit`, and clippy
    // would take the getter for a mistake.
    let named_otherwise = is_misleading.then(|| quote!(#[allow(clippy::misnamed_getters)]));
    Some(quote! {
        #named_otherwise
        impl Paged for #request {
            type Item = #item;
            #default
            #position
            #getters
            #limit
            #total

            fn count(response: &Self::Response) -> usize {
                #count
            }

            fn items(response: Self::Response) -> Vec<Self::Item> {
                #items
            }
        }
    })
}

/// Returns the constant `POSITION` unless pages have an offset, the functions that read and set the position of a
/// page, and `true` if one of them is named after another member.
fn position(
    version: &VersionPlan<'_>,
    plan: &ActionPlan<'_>,
    pages: &Pagination,
) -> Option<(Option<TokenStream>, TokenStream, bool)> {
    let by_number = |path: &[String]| {
        let offset = member(&plan.request, path.first()?)?;
        let (get, set, name) = (number(offset), offset.present(&quote!(offset)), ident(&offset.ident));
        let functions = quote! {
            fn offset(&self) -> Option<i64> {
                #get
            }

            fn set_offset(&mut self, offset: i64) {
                self.#name = #set;
            }
        };
        Some((functions, offset.ident != "offset"))
    };
    let constant = |position: TokenStream| quote!(const POSITION: tencentcloud_core::pagination::Position = tencentcloud_core::pagination::Position::#position;);
    match &pages.position {
        PagePosition::Offset(path) => {
            let (functions, is_misleading) = by_number(path)?;
            Some((None, functions, is_misleading))
        }
        PagePosition::Page { number, first } => {
            let (functions, is_misleading) = by_number(number)?;
            let first = Literal::i64_unsuffixed(*first);
            Some((Some(constant(quote!(Page { first: #first }))), functions, is_misleading))
        }
        PagePosition::Token { token, next } => {
            let token = member(&plan.request, token.first()?)?;
            let (next, _) = walk(version, &plan.response, next, &quote!(response), PathValue::Text)?;
            let (name, set) = (ident(&token.ident), token.present(&quote!(token)));
            let get = match token.holds {
                Absence::Optional => quote!(self.#name.as_deref()),
                Absence::Plain | Absence::Collection => quote!(Some(&self.#name)),
            };
            let functions = quote! {
                fn token(&self) -> Option<&str> {
                    #get
                }

                fn set_token(&mut self, token: String) {
                    self.#name = #set;
                }

                fn next_token(response: &Self::Response) -> Option<&str> {
                    #next
                }
            };
            Some((Some(constant(quote!(Token))), functions, token.ident != "token"))
        }
    }
}

/// Returns an expression for a number of the request, as an `Option`.
fn number(member: &MemberPlan<'_>) -> TokenStream {
    let name = ident(&member.ident);
    if member.holds == Absence::Plain { quote!(Some(self.#name)) } else { quote!(self.#name) }
}

/// Returns the items of `waiters.rs`.
pub fn waiters(version: &VersionPlan<'_>) -> Vec<TokenStream> {
    let head = super::docs::inner(&[
        "Waiters: what [`Client::wait`](super::Client::wait) waits for, such as resources that have reached a state."
            .to_owned(),
    ]);
    let mut items = vec![head];
    items.extend(version.api.waiters.iter().filter_map(|given| waiter(version, given)));
    items
}

fn waiter(version: &VersionPlan<'_>, given: &Waiter) -> Option<TokenStream> {
    let (section, plan) = version.sections.iter().find_map(|section| {
        section.actions.iter().find(|plan| plan.action.name.wire == given.action).map(|plan| (section, plan))
    })?;
    let feature = &section.feature;
    let name = ident(&names::member(&given.name.words));
    let wire = &given.name.wire;
    let mut lines = super::docs::prose(version, &given.doc);
    lines.push(String::new());
    lines.push(format!(
        "Calls {} every {} seconds, for at most {} seconds.",
        given.action, given.interval_seconds, given.timeout_seconds
    ));
    let doc = super::docs::attributes(&lines);
    let request = ident(&plan.request.ident);
    let found = ResolvedWaiter::new(version.api, given)?;
    let chunk = Literal::u32_unsuffixed(found.limit.unwrap_or(version.waiters.ids_per_request));
    let ids_member = &found.ids.name.wire;
    let [ids, id, state] = [found.ids, found.id, found.state].map(|member| ident(&names::member(&member.name.words)));
    let values = Values { version, types: quote!(super::types) };
    let fixed =
        given.fixed.iter().map(|fixed| (fixed.member.first().cloned().unwrap_or_default(), fixed.value.clone()));
    let fixed = Value::Object(fixed.collect());
    let built = values.structure(&quote!(super::#request), &plan.request, &fixed);
    let enum_name = ident(version.type_plan(found.state.ty.shape()?)?.ident());
    let (success, failure) = (states(&found.success), states(&found.failure));
    let removed = given.removed;
    let (interval, timeout) = (seconds(given.interval_seconds), seconds(given.timeout_seconds));
    let named = !(success.is_empty() && failure.is_empty());
    let uses = named.then(|| quote!(use super::types::#enum_name as State;));
    let failed = (!failure.is_empty()).then(|| quote!(Some(#(#failure)|*) => Progress::Failure(state),));
    let succeeded = (!success.is_empty()).then(|| quote!(Some(#(#success)|*) => Progress::Success,));
    let progress = if named {
        quote!(match &item.#state { #succeeded #failed _ => Progress::Pending(state), })
    } else {
        quote!(Progress::Pending(state))
    };
    Some(quote! {
        #doc
        #[cfg(feature = #feature)]
        pub fn #name(ids: impl IntoIterator<Item = impl Into<String>>) -> tencentcloud_core::waiters::Wait<super::#request> {
            #uses
            use tencentcloud_core::waiters::{Progress, Wait};

            Wait::new(
                #wire,
                ids.into_iter().map(Into::into).collect(),
                #interval,
                #timeout,
                |ids| #built.#ids(ids),
                |item| {
                    let state = item.#state.as_ref().map(ToString::to_string).unwrap_or_default();
                    (item.#id.clone(), #progress)
                },
                #removed,
                #chunk,
            )
            .ids_in(#ids_member)
        }
    })
}

fn seconds(seconds: u32) -> Literal {
    Literal::u32_unsuffixed(seconds)
}

fn states(values: &[&EnumValue]) -> Vec<TokenStream> {
    let variants = values.iter().map(|value| ident(&names::variant(&value.name.words)));
    variants.map(|variant| quote!(State::#variant)).collect()
}

fn member<'p, 'm>(plan: &'p StructPlan<'m>, wire: &str) -> Option<&'p MemberPlan<'m>> {
    plan.members.iter().find(|member| member.model.name.wire == wire)
}

/// The value that an expression along a path returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PathValue {
    /// A number, as an `Option`.
    Number,
    /// A string, as an `Option`.
    Text,
    /// The length of a list.
    Length,
    /// A list, moved out of the response.
    List,
}

/// Returns an expression that follows `path` from `from`, a value of the type `root`.
fn walk<'p, 'm>(
    version: &'p VersionPlan<'m>,
    root: &'p StructPlan<'m>,
    path: &[String],
    from: &TokenStream,
    end: PathValue,
) -> Option<(TokenStream, &'p MemberPlan<'m>)> {
    let (first, rest) = path.split_first()?;
    let found = member(root, first)?;
    let field = ident(&found.ident);
    if rest.is_empty() {
        let number = matches!(&found.ty, Ty::Base(BaseType::Integer)) && found.holds == Absence::Optional;
        let text = matches!(&found.ty, Ty::Base(BaseType::String)) && found.holds == Absence::Optional;
        let list = matches!(&found.ty, Ty::List(_));
        return match end {
            PathValue::Number => number.then(|| (quote!(#from.#field), found)),
            PathValue::Text => text.then(|| (quote!(#from.#field.as_deref()), found)),
            PathValue::Length if found.holds == Absence::Optional => {
                list.then(|| (quote!(#from.#field.as_ref().map_or(0, Vec::len)), found))
            }
            PathValue::List if found.holds == Absence::Optional => {
                list.then(|| (quote!(#from.#field.unwrap_or_default()), found))
            }
            PathValue::Length => list.then(|| (quote!(#from.#field.len()), found)),
            PathValue::List => list.then(|| (quote!(#from.#field), found)),
        };
    }
    let Ty::Named { shape, .. } = &found.ty else { return None };
    let structure = version.structure(&shape.name.wire)?;
    let (inner, last) = walk(version, structure, rest, &quote!(inner), end)?;
    let expression = match end {
        PathValue::Number | PathValue::Text => quote!(#from.#field.as_ref().and_then(|inner| #inner)),
        PathValue::Length => quote!(#from.#field.as_ref().map_or(0, |inner| #inner)),
        PathValue::List => quote!(#from.#field.map(|inner| #inner).unwrap_or_default()),
    };
    Some((expression, last))
}
