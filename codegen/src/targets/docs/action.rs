//! The page of an action.

use serde::Serialize;

use super::{
    example::{self, ExampleView},
    links::{LinkPage, Links},
    markdown::{cell, code, line},
    members::{Members, members},
    words,
};
use crate::model::{
    Action, Api, Direction, Effect, EndpointName, PagePosition, Pagination, Provenance, RegionNeed, Shape,
};

#[derive(Serialize)]
pub(super) struct ActionPage {
    name: String,
    summary: String,
    doc: String,
    /// Warnings for callers.
    warnings: Vec<String>,
    /// Behaviour of the call.
    behaviour: Vec<String>,
    facts: Vec<(&'static str, String)>,
    request: Members,
    common: String,
    response: Members,
    common_response: String,
    types: Vec<OwnType>,
    errors: Errors,
    examples: Vec<ExampleView>,
}

/// A structure that only this action uses.
#[derive(Serialize)]
pub(super) struct OwnType {
    pub name: String,
    pub doc: String,
    pub members: Members,
}

/// The error codes that the manual lists for the action.
#[derive(Serialize)]
struct Errors {
    /// Introduction to all codes; may be empty.
    intro: String,
    rows: Vec<ErrorRow>,
}

#[derive(Serialize)]
struct ErrorRow {
    code: String,
    action: &'static str,
    doc: String,
}

pub(super) fn page<'a>(api: &'a Api, action: &'a Action, links: &Links<'a>) -> ActionPage {
    let from = LinkPage::Action(&action.name.wire);
    let common: Vec<String> = api.common.iter().map(|parameter| code(&parameter.member.name.wire)).collect();
    let common_response: Vec<String> = api.response.iter().map(|member| code(&member.name.wire)).collect();
    ActionPage {
        name: action.name.wire.clone(),
        summary: links.doc(&action.summary, from),
        doc: links.doc(&action.doc, from),
        warnings: warnings(action, links),
        behaviour: behaviour(api, action, links),
        facts: facts(api, action),
        request: members(api, &action.request, true, links, from),
        common: words::join(&common, "and"),
        response: members(api, &action.response, false, links, from),
        common_response: words::join(&common_response, "and"),
        types: links.own(action).into_iter().filter_map(|shape| own_type(api, shape, links, from)).collect(),
        errors: errors(api, action, links, from),
        examples: action.examples.iter().map(|example| example::view(api, action, example)).collect(),
    }
}

/// Returns the description of a structure; `None` for an enum.
pub(super) fn own_type(api: &Api, shape: &Shape, links: &Links<'_>, from: LinkPage<'_>) -> Option<OwnType> {
    let structure = shape.as_structure()?;
    let mut doc = links.doc(&shape.doc, from) + &words::provenance_note(&shape.origin);
    if let Some(deprecated) = &shape.deprecated {
        doc = format!("{}\n\n{doc}", words::deprecated(&links.doc_line(deprecated, from)));
    }
    if let Some(conflict) = &shape.conflict {
        doc.push_str(&format!("\n\n**The manual contradicts itself.** {}", line(conflict)));
    }
    let sent = shape.direction != Direction::Out;
    Some(OwnType { name: shape.name.wire.clone(), doc, members: members(api, structure, sent, links, from) })
}

fn warnings(action: &Action, links: &Links<'_>) -> Vec<String> {
    let mut warnings = Vec::new();
    if let Some(deprecated) = &action.deprecated {
        warnings.push(words::deprecated(&links.doc_line(deprecated, LinkPage::Action(&action.name.wire))));
    }
    match (action.effect, &action.idempotency_token) {
        (Effect::Purchase, Some(token)) => warnings.push(format!(
            "**This call costs money.** Set {} to make a retry safe: calls with the same value count as one.",
            code(token)
        )),
        (Effect::Purchase, None) => {
            warnings.push(
                "**This call costs money.** A repeated call costs money again; nothing makes a retry safe.".to_owned(),
            );
        }
        (Effect::Destroy, _) => warnings.push("**This call destroys something for good.**".to_owned()),
        (Effect::Read | Effect::Write | Effect::Unknown, _) => {}
    }
    if let Some(conflict) = &action.conflict {
        warnings.push(format!("**The manual contradicts itself.** {}", line(conflict)));
    }
    warnings
}

fn behaviour(api: &Api, action: &Action, links: &Links<'_>) -> Vec<String> {
    let from = LinkPage::Action(&action.name.wire);
    let mut lines = Vec::new();
    if action.asynchronous {
        lines.push("The response comes before the work is done.".to_owned());
    }
    if let Some(changes) = &action.changes {
        let waiter = changes.waiter.as_ref().and_then(|key| api.waiter(key));
        let (side, ids) = match changes.ids.split_first() {
            Some((side, rest)) if side == "response" => ("response", words::path(rest)),
            Some((_, rest)) => ("request", words::path(rest)),
            None => ("request", String::new()),
        };
        let before = match changes.before.as_slice() {
            [] => String::new(),
            states => {
                let state = links.state_of(action, changes);
                format!("; before the call, each must be {}", links.one_of(state, states))
            }
        };
        lines.push(format!("Changes the state of the resources in {ids} of the {side}{before}."));
        if let Some(waiter) = waiter {
            lines.push(format!(
                "Wait with {}: poll {} every {} until each is {}, for {} at most.",
                links.waiter(&waiter.name.wire, from),
                links.action(&waiter.action, from),
                words::seconds(waiter.interval_seconds),
                links.goal(waiter),
                words::seconds(waiter.timeout_seconds),
            ));
        }
    }
    if let (Some(token), Effect::Read | Effect::Write | Effect::Destroy | Effect::Unknown) =
        (&action.idempotency_token, action.effect)
    {
        lines.push(format!("Calls with the same {} count as one.", code(token)));
    }
    if let Some(pages) = &action.pagination {
        lines.push(pagination(pages));
    }
    if action.effect == Effect::Unknown {
        lines.push(
            "It is not known what this changes, so it is not repeated after it may have been executed.".to_owned(),
        );
    }
    match action.region {
        RegionNeed::None => lines.push("Needs no region.".to_owned()),
        RegionNeed::Optional => lines.push("The region is optional.".to_owned()),
        RegionNeed::Required => {}
    }
    lines
}

fn pagination(pages: &Pagination) -> String {
    let mut line = match &pages.position {
        PagePosition::Offset(offset) => {
            format!("Comes page by page: {} says how many items to skip", words::path(offset))
        }
        PagePosition::Page { number, first } => {
            format!("Comes page by page: {} is the number of the page, from {first} on", words::path(number))
        }
        PagePosition::Token { token, next } => {
            let (token, next) = (words::path(token), words::path(next));
            format!("Comes page by page: {token} repeats the {next} of the page before, and the last page has none")
        }
    };
    if let Some(limit) = &pages.limit {
        line += &format!(", {} how many a page has", words::path(limit));
    }
    let items = words::path(&pages.items);
    line += &match &pages.total {
        Some(total) => format!(". {} counts the items in all, {items} holds them.", words::path(total)),
        None => format!(". {items} holds the items."),
    };
    line
}

fn facts(api: &Api, action: &Action) -> Vec<(&'static str, String)> {
    let host = api.host(&action.host);
    let mut facts = vec![("API", format!("{}, version {}", line(&api.title), code(&api.version)))];
    if let Some(host) = host {
        let endpoints = [
            (EndpointName::Tencentcloud, "tencentcloud", host.tencentcloud.as_ref()),
            (EndpointName::Qcloud, "qcloud", host.qcloud.as_ref()),
        ];
        let hosts = endpoints.into_iter().filter(|(name, ..)| action.endpoint.is_none_or(|only| only == *name));
        let hosts = hosts.filter_map(|(_, name, host)| Some(format!("{} ({name})", code(host?))));
        facts.push(("Host", hosts.collect::<Vec<_>>().join(", ")));
    }
    facts.push(("Effect", words::effect_word(action.effect).to_owned()));
    if !action.aliases.is_empty() {
        let names: Vec<_> = action.aliases.iter().map(|alias| code(alias)).collect();
        facts.push(("Also called", words::join(&names, "and")));
    }
    if !action.origin.pages.is_empty() {
        facts.push(("Manual", action.origin.pages.clone() + &words::provenance_note(&action.origin)));
    }
    if action.origin.provenance == Provenance::Imported {
        facts.push(("Imported from", code(&action.origin.reason)));
    }
    facts.push(("Spec", code(&format!("spec/{}", action.origin.file))));
    facts.into_iter().map(|(label, text)| (label, cell(&text))).collect()
}

fn errors(api: &Api, action: &Action, links: &Links<'_>, from: LinkPage<'_>) -> Errors {
    let origins = action.errors.iter().map(|used| &used.origin);
    let shared = words::shared_origin(origins);
    let rows = action.errors.iter().map(|used| {
        let known = api.error(&used.code);
        let mut doc = known.map(|error| links.doc_line(&error.doc, from)).unwrap_or_default();
        if shared.is_none() {
            doc.push_str(&words::provenance_note(&used.origin));
        }
        ErrorRow {
            code: links.error(&used.code, from),
            action: known.map(|error| words::kind_word(error.kind)).unwrap_or_default(),
            doc: cell(&doc),
        }
    });
    Errors { intro: shared.map(words::intro).unwrap_or_default(), rows: rows.collect() }
}
