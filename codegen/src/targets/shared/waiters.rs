//! Resolved waiters.

use serde_json::Value;

use crate::model::{Api, EnumValue, Member, Waiter};

/// A waiter whose names and paths are resolved.
pub struct ResolvedWaiter<'m> {
    /// The member of the request that takes ids.
    pub ids: &'m Member,
    /// Maximum number of ids per request, if the member sets one.
    pub limit: Option<u32>,
    /// The member of an item that holds its id.
    pub id: &'m Member,
    /// The member of an item that holds its state.
    pub state: &'m Member,
    /// States that count as success.
    pub success: Vec<&'m EnumValue>,
    /// States that count as failure.
    pub failure: Vec<&'m EnumValue>,
}

impl<'m> ResolvedWaiter<'m> {
    /// Resolves a waiter; `None` in a model whose names do not resolve.
    pub fn new(api: &'m Api, waiter: &Waiter) -> Option<Self> {
        let action = api.action(&waiter.action)?;
        let ids = api.member(&action.request, &waiter.ids)?;
        let of_item = |path: &[String]| api.member(&action.response, &[waiter.items.as_slice(), path].concat());
        let limit = ids.items.and_then(|items| items.max).and_then(|max| u32::try_from(max).ok());
        let state = of_item(&waiter.state)?;
        let known = api.enumeration(&state.ty);
        let values = |values: &[Value]| {
            let wires = values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            wires.filter_map(|wire| known?.value(&wire)).collect()
        };
        Some(Self {
            ids,
            limit,
            id: of_item(&waiter.id)?,
            state,
            success: values(&waiter.success),
            failure: values(&waiter.failure),
        })
    }
}
