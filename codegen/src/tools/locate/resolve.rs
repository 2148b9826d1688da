//! Resolution of queries.

use super::NotFound;
use crate::{
    diag::closest,
    model::{Action, Api, Item, Model, Owner, Shape, ShapeKind, Type},
};

/// Returns all items that `query` may refer to, with their API versions.
pub(super) fn resolve<'m>(model: &'m Model, query: &str) -> Result<Vec<(&'m Api, Item<'m>)>, NotFound> {
    let (folder, rest) = match query.split_once('/') {
        Some((folder, rest)) if model.api(folder).is_some() => (Some(folder), rest),
        _ => (None, query),
    };
    let apis = model.apis.iter().filter(|api| folder.is_none_or(|folder| api.folder == folder));
    let mut found = Vec::new();
    let mut meant = None;
    for api in apis {
        if rest.is_empty() || rest == api.folder {
            found.push((api, Item::Api));
            continue;
        }
        match in_api(api, rest) {
            Ok(items) => found.extend(items.into_iter().map(|item| (api, item))),
            Err(other) => meant = meant.or(other.map(|name| format!("{}/{name}", api.folder))),
        }
    }
    if found.is_empty() { Err(NotFound { query: query.to_owned(), meant }) } else { Ok(found) }
}

/// Returns the items of an API version with the path `path`, or the closest existing path.
fn in_api<'m>(api: &'m Api, path: &str) -> Result<Vec<Item<'m>>, Option<String>> {
    let error =
        |code: &str| api.errors.iter().find(|error| error.name.wire == code || error.aliases.iter().any(|a| a == code));
    let waiter = |key: &str| api.waiter(key);
    if let Some(code) = path.strip_prefix("errors/") {
        let names = api.errors.iter().map(|error| error.name.wire.as_str());
        return error(code).map(|error| vec![Item::Error(error)]).ok_or_else(|| near("errors/", code, names));
    }
    if let Some(key) = path.strip_prefix("waiters/") {
        let names = api.waiters.iter().map(|waiter| waiter.name.wire.as_str());
        return waiter(key).map(|waiter| vec![Item::Waiter(waiter)]).ok_or_else(|| near("waiters/", key, names));
    }
    let mut found = Vec::new();
    found.extend(error(path).map(Item::Error));
    found.extend(waiter(path).map(Item::Waiter));
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    let action = api.actions.iter().find(|action| action.name.wire == head || action.aliases.iter().any(|a| a == head));
    let mut meant = None;
    let mut add = |result: Result<Vec<Item<'m>>, Option<String>>| match result {
        Ok(items) => found.extend(items),
        Err(other) => meant = meant.take().or(other),
    };
    if let Some(action) = action {
        add(in_action(api, action, rest));
    }
    if let Some(shape) = api.shape(head) {
        add(in_type(api, shape, rest));
    }
    if !found.is_empty() {
        return Ok(found);
    }
    if action.is_none() && api.shape(head).is_none() {
        let actions = api.actions.iter().map(|action| action.name.wire.as_str());
        let names = actions.chain(api.shapes.iter().map(|shape| shape.name.wire.as_str()));
        let tail = rest.map(|rest| format!(".{rest}")).unwrap_or_default();
        meant = closest(head, names).map(|name| format!("{name}{tail}")).or_else(|| {
            let names = api.errors.iter().map(|error| error.name.wire.as_str());
            near("errors/", path, names)
                .or_else(|| near("waiters/", path, api.waiters.iter().map(|w| w.name.wire.as_str())))
        });
    }
    Err(meant)
}

fn near<'a>(prefix: &str, wrong: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    closest(wrong, names).map(|name| format!("{prefix}{name}"))
}

fn in_action<'m>(api: &'m Api, action: &'m Action, rest: Option<&str>) -> Result<Vec<Item<'m>>, Option<String>> {
    let Some(rest) = rest else { return Ok(vec![Item::Action(action)]) };
    let (request, response) = (Owner::Request(action), Owner::Response(action));
    let (first, inner) = rest.split_once('.').map_or((rest, None), |(first, inner)| (first, Some(inner)));
    let owner = match first {
        "request" => Some(request),
        "response" => Some(response),
        _ => None,
    };
    match (owner, inner) {
        (Some(owner), None) => Ok(vec![Item::Part(owner)]),
        (Some(owner), Some(inner)) => in_members(api, owner, inner).map(|item| vec![item]),
        (None, _) => match (in_members(api, request, rest), in_members(api, response, rest)) {
            (Err(a), Err(b)) => Err(a.or(b)),
            (a, b) => Ok(a.into_iter().chain(b).collect()),
        },
    }
}

fn in_type<'m>(api: &'m Api, shape: &'m Shape, rest: Option<&str>) -> Result<Vec<Item<'m>>, Option<String>> {
    match (rest, &shape.kind) {
        (None, _) => Ok(vec![Item::Type(shape)]),
        (Some(rest), ShapeKind::Structure(_)) => in_members(api, Owner::Type(shape), rest).map(|item| vec![item]),
        // Values may contain dots.
        (Some(rest), ShapeKind::Enum(inner)) => {
            let value =
                inner.values.iter().find(|value| value.name.wire == rest || value.aliases.iter().any(|a| a == rest));
            let prefix = format!("{}.", shape.name.wire);
            let names = inner.values.iter().map(|value| value.name.wire.as_str());
            value.map(|value| vec![Item::Value(shape, value)]).ok_or_else(|| near(&prefix, rest, names))
        }
    }
}

/// Resolves a path through structures. The result belongs to the last of them.
fn in_members<'m>(api: &'m Api, owner: Owner<'m>, path: &str) -> Result<Item<'m>, Option<String>> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let name = first.trim_end_matches("[]");
    let members = owner.members();
    let member = members.iter().find(|member| member.name.wire == name || member.aliases.iter().any(|a| a == name));
    let Some(member) = member else {
        let names = members.iter().map(|member| member.name.wire.as_str());
        let tail = rest.map(|rest| format!(".{rest}")).unwrap_or_default();
        return Err(near(&format!("{}.", owner.path()), name, names).map(|near| near + &tail));
    };
    let Some(rest) = rest else { return Ok(Item::Member(owner, member)) };
    let Type::Shape(name) = member.ty.innermost() else { return Err(None) };
    match api.shape(name) {
        Some(shape) if matches!(shape.kind, ShapeKind::Structure(_)) => in_members(api, Owner::Type(shape), rest),
        Some(shape) => in_type(api, shape, Some(rest))?.into_iter().next().ok_or(None),
        None => Err(None),
    }
}
