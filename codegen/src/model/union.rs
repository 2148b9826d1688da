//! What any of the two endpoints of an API version has.

use super::{Action, Api, ApiViews, EnumValue, FilterName, Member, Shape, ShapeKind, Structure};

impl Api {
    /// Returns what any of the endpoints has, with the facts of `tencentcloud` where both have it.
    pub fn of_both(tencentcloud: Api, qcloud: Api) -> Api {
        let mut api = tencentcloud.clone();
        let member = |common: &super::CommonParameter| common.member.name.wire.clone();
        add(&mut api.common, &qcloud.common, member, |both, other| extend_member(&mut both.member, &other.member));
        add_members(&mut api.response, &qcloud.response);
        add(&mut api.formats, &qcloud.formats, |format| format.key.clone(), |_, _| ());
        if add(&mut api.shapes, &qcloud.shapes, |shape| shape.name.wire.clone(), extend_shape) {
            api.shapes.sort_by(|a, b| a.name.wire.cmp(&b.name.wire));
        }
        if add(&mut api.errors, &qcloud.errors, |error| error.name.wire.clone(), |_, _| ()) {
            api.errors.sort_by(|a, b| a.name.wire.cmp(&b.name.wire));
        }
        if add(&mut api.waiters, &qcloud.waiters, |waiter| waiter.name.wire.clone(), |_, _| ()) {
            api.waiters.sort_by(|a, b| a.name.wire.cmp(&b.name.wire));
        }
        if add(&mut api.actions, &qcloud.actions, |action| action.name.wire.clone(), extend_action) {
            api.actions.sort_by(|a, b| a.name.wire.cmp(&b.name.wire));
        }
        api.views = Some(Box::new(ApiViews { tencentcloud, qcloud }));
        api
    }
}

/// Appends the items of `others` whose key `items` lacks, and passes the others to `extend`. Returns `true` if an item
/// was appended.
fn add<T: Clone, K: PartialEq>(
    items: &mut Vec<T>,
    others: &[T],
    key: impl Fn(&T) -> K,
    extend: impl Fn(&mut T, &T),
) -> bool {
    let before = items.len();
    for other in others {
        match items.iter_mut().find(|item| key(item) == key(other)) {
            Some(item) => extend(item, other),
            None => items.push(other.clone()),
        }
    }
    items.len() > before
}

fn extend_action(action: &mut Action, other: &Action) {
    extend_structure(&mut action.request, &other.request);
    extend_structure(&mut action.response, &other.response);
    add(&mut action.errors, &other.errors, |error| error.code.clone(), |_, _| ());
    if add(&mut action.examples, &other.examples, |example| example.origin.span, |_, _| ()) {
        action.examples.sort_by_key(|example| example.origin.span);
    }
}

fn extend_shape(shape: &mut Shape, other: &Shape) {
    match (&mut shape.kind, &other.kind) {
        (ShapeKind::Structure(structure), ShapeKind::Structure(other)) => extend_structure(structure, other),
        (ShapeKind::Enum(kind), ShapeKind::Enum(other)) => {
            let key = |value: &EnumValue| value.name.wire.clone();
            if add(&mut kind.values, &other.values, key, |_, _| ()) {
                kind.values.sort_by_key(|value| value.origin.span);
            }
        }
        _ => {}
    }
}

fn extend_structure(structure: &mut Structure, other: &Structure) {
    add_members(&mut structure.members, &other.members);
    if add(&mut structure.rules, &other.rules, |rule| rule.origin.span, |_, _| ()) {
        structure.rules.sort_by_key(|rule| rule.origin.span);
    }
}

fn add_members(members: &mut Vec<Member>, others: &[Member]) {
    let known = members.len();
    if add(members, others, |member| member.name.wire.clone(), extend_member) {
        // What `qcloud` alone has is optional, so that a call to `tencentcloud` can be without it.
        members.iter_mut().skip(known).for_each(|member| member.required = false);
        members.sort_by_key(|member| member.origin.span);
    }
}

fn extend_member(member: &mut Member, other: &Member) {
    // Decoders accept both names.
    member.aliases.extend(other.wire_name.clone().filter(|name| !member.aliases.contains(name)));
    let key = |filter: &FilterName| filter.wire.clone();
    if add(&mut member.filters, &other.filters, key, |_, _| ()) {
        member.filters.sort_by_key(|filter| filter.origin.span);
    }
}
