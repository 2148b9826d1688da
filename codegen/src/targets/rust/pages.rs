//! Pagination and waiters.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{
    names,
    plan::{Absence, ActionPlan, MemberPlan, StructPlan, Ty, VersionPlan},
    types::{Imports, ident},
    values::Values,
};
use crate::{
    model::{BaseType, EnumValue, Waiter},
    targets::shared::waiters::ResolvedWaiter,
};

/// Returns `impl Paged` for a request.
pub fn paged(version: &VersionPlan<'_>, plan: &ActionPlan<'_>, imports: &mut Imports) -> Option<TokenStream> {
    let pages = plan.action.pagination.as_ref()?;
    let offset = member(&plan.request, pages.offset.first()?)?;
    let limit = member(&plan.request, pages.limit.first()?)?;
    let (items, last) = walk(version, &plan.response, &pages.items, &quote!(response), PathValue::List)?;
    let (count, _) = walk(version, &plan.response, &pages.items, &quote!(response), PathValue::Length)?;
    let (total, _) = walk(version, &plan.response, &pages.total, &quote!(response), PathValue::Number)?;
    let Ty::List(item) = &last.ty else { return None };
    imports.core.insert("Paged");
    let item = item.tokens(imports);
    let request = ident(&plan.request.ident);
    let (get_offset, get_limit) = (number(offset), number(limit));
    let set = offset.present(&quote!(offset));
    let (offset, limit_name) = (ident(&offset.ident), ident(&limit.ident));
    let default = match limit.model.default.as_ref().and_then(Value::as_i64) {
        Some(default) => {
            let default = Literal::i64_unsuffixed(default);
            quote!(Some(#default))
        }
        None => quote!(None),
    };
    // If pagination uses members with other names, the request may also have a member `offset` or `limit`, and clippy
    // would take the getter for a mistake.
    let named_otherwise =
        (offset != "offset" || limit_name != "limit").then(|| quote!(#[allow(clippy::misnamed_getters)]));
    Some(quote! {
        #named_otherwise
        impl Paged for #request {
            type Item = #item;
            const DEFAULT_LIMIT: Option<i64> = #default;

            fn offset(&self) -> Option<i64> {
                #get_offset
            }

            fn set_offset(&mut self, offset: i64) {
                self.#offset = #set;
            }

            fn limit(&self) -> Option<i64> {
                #get_limit
            }

            fn total(response: &Self::Response) -> Option<i64> {
                #total
            }

            fn count(response: &Self::Response) -> usize {
                #count
            }

            fn items(response: Self::Response) -> Vec<Self::Item> {
                #items
            }
        }
    })
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
    let chunk = Literal::usize_unsuffixed(found.chunk);
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
        let list = matches!(&found.ty, Ty::List(_));
        return match end {
            PathValue::Number => number.then(|| (quote!(#from.#field), found)),
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
        PathValue::Number => quote!(#from.#field.as_ref().and_then(|inner| #inner)),
        PathValue::Length => quote!(#from.#field.as_ref().map_or(0, |inner| #inner)),
        PathValue::List => quote!(#from.#field.map(|inner| #inner).unwrap_or_default()),
    };
    Some((expression, last))
}
