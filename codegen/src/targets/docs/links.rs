//! Links between pages.
//!
//! A structure that only one action uses is described on the page of that action, every other one on the page of types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    markdown::{code, escape, literal},
    words,
};
use crate::{
    model::{Action, Api, Changes, Doc, DocSpan, EnumValue, Shape, ShapeKind, Type, Waiter},
    targets::shared::waiters::ResolvedWaiter,
};

pub(super) struct Links<'a> {
    api: &'a Api,
    sections: BTreeMap<&'a str, &'a str>,
    /// Actions, by the structures that they reach.
    users: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// Structures in the common members of all calls.
    common: BTreeSet<&'a str>,
}

/// The page that contains a link, relative to the folder of the API version.
#[derive(Clone, Copy)]
pub(super) enum LinkPage<'a> {
    /// `types.md` or another page at the top.
    Top,
    /// The page of an action.
    Action(&'a str),
}

impl<'a> Links<'a> {
    pub fn new(api: &'a Api) -> Self {
        let sections = api.actions.iter().map(|action| (action.name.wire.as_str(), action.section.as_str())).collect();
        let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for action in &api.actions {
            for shape in api.reached(action.members()) {
                users.entry(&shape.name.wire).or_default().insert(&action.name.wire);
            }
        }
        let common = api.reached(api.common.iter().map(|parameter| &parameter.member).chain(&api.response));
        let common = common.into_iter().map(|shape| shape.name.wire.as_str()).collect();
        Self { api, sections, users, common }
    }

    /// Returns the structures that only `action` uses, in the order of first use.
    pub fn own(&self, action: &'a Action) -> Vec<&'a Shape> {
        let mut shapes = self.api.reached(action.members());
        shapes.retain(|shape| self.home(&shape.name.wire) == Some(&action.name.wire));
        shapes
    }

    /// Returns the action whose page describes the structure; `None` for the page of types.
    pub fn home(&self, shape: &str) -> Option<&'a str> {
        let users = self.users.get(shape).filter(|users| users.len() == 1 && !self.common.contains(shape));
        users.and_then(|users| users.first().copied())
    }

    /// Returns the actions that use the structure.
    pub fn users(&self, shape: &str) -> Vec<&'a str> {
        self.users.get(shape).into_iter().flatten().copied().collect()
    }

    /// Returns a link to a structure or enum.
    pub fn shape(&self, name: &str, from: LinkPage<'_>) -> String {
        let page = match (self.api.shape(name).map(|shape| &shape.kind), self.home(name)) {
            (Some(ShapeKind::Enum(_)), _) => self.top("enums.md", from),
            (_, Some(home)) if matches!(from, LinkPage::Action(here) if here == home) => String::new(),
            (_, Some(home)) => self.action_page(home, from),
            (_, None) => self.top("types.md", from),
        };
        format!("[{name}]({page}#type-{name})")
    }

    /// Returns a link to an action.
    pub fn action(&self, name: &str, from: LinkPage<'_>) -> String {
        format!("[{name}]({})", self.action_page(name, from))
    }

    /// Returns a link to an error code.
    pub fn error(&self, code: &str, from: LinkPage<'_>) -> String {
        format!("[{code}]({}#code-{code})", self.top("errors.md", from))
    }

    /// Returns a link to a waiter.
    pub fn waiter(&self, key: &str, from: LinkPage<'_>) -> String {
        format!("[{key}]({}#waiter-{key})", self.top("README.md", from))
    }

    /// Returns a value as code, followed by its name if `ty` is an enum with integer values.
    pub fn value(&self, ty: Option<&Type>, value: &Value) -> String {
        let wire = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let known = ty.and_then(|ty| self.values(ty)).and_then(|all| all.iter().find(|known| known.name.wire == wire));
        match known {
            Some(known) if wire.parse::<i64>().is_ok() => {
                format!("{} ({})", literal(value), known.name.words.join(" "))
            }
            _ => literal(value),
        }
    }

    /// Returns several such values: `A`, `A or B`.
    pub fn one_of(&self, ty: Option<&Type>, values: &[Value]) -> String {
        words::join(&values.iter().map(|value| self.value(ty, value)).collect::<Vec<_>>(), "or")
    }

    /// Returns the values of the enum inside `ty`.
    pub fn values(&self, ty: &Type) -> Option<&'a [EnumValue]> {
        Some(&self.api.enumeration(ty.innermost())?.values)
    }

    /// Returns the type of the state that a waiter observes.
    pub fn state(&self, waiter: &Waiter) -> Option<&'a Type> {
        Some(&ResolvedWaiter::new(self.api, waiter)?.state.ty)
    }

    /// Returns the type of the states in `changes`: the one that its waiter observes, or else the one that any waiter
    /// for ids of the same format observes.
    pub fn state_of(&self, action: &Action, changes: &Changes) -> Option<&'a Type> {
        let format = |action: &Action, path: &[String]| {
            let (side, rest) = path.split_first()?;
            let side = if side == "response" { &action.response } else { &action.request };
            self.api.member(side, rest)?.format.clone()
        };
        let ids = format(action, &changes.ids);
        let waiter = self.api.waiters.iter().find(|waiter| match &changes.waiter {
            Some(key) => waiter.name.wire == *key,
            None => {
                let found = ResolvedWaiter::new(self.api, waiter);
                ids.is_some() && found.is_some_and(|found| found.ids.format == ids)
            }
        });
        self.state(waiter?)
    }

    /// Returns the state that a waiter waits for.
    pub fn goal(&self, waiter: &Waiter) -> String {
        let states = waiter.success.iter().map(|state| self.value(self.state(waiter), state));
        words::join(&states.chain(waiter.removed.then(|| "removed".to_owned())).collect::<Vec<_>>(), "or")
    }

    /// Returns documentation with links to what it names.
    pub fn doc(&self, doc: &Doc, from: LinkPage<'_>) -> String {
        doc.0.iter().map(|span| self.span(span, from)).collect()
    }

    /// Returns the result of [`doc`](Self::doc) on one line.
    pub fn doc_line(&self, doc: &Doc, from: LinkPage<'_>) -> String {
        self.doc(doc, from).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn span(&self, span: &DocSpan, from: LinkPage<'_>) -> String {
        match span {
            DocSpan::Text(text) => escape(text),
            DocSpan::Member { .. } | DocSpan::Literal { .. } => code(&span.to_string()),
            DocSpan::Action { action } => match from {
                LinkPage::Action(here) if here == action => code(action),
                _ => self.action(action, from),
            },
            DocSpan::Type { name } => self.shape(name, from),
            DocSpan::Value { value, of } => format!("[{}]({}#type-{of})", code(value), self.top("enums.md", from)),
            DocSpan::Code { code } => self.error(code, from),
        }
    }

    fn action_page(&self, name: &str, from: LinkPage<'_>) -> String {
        let section = self.sections.get(name).copied().unwrap_or_default();
        self.top(&format!("{section}/{name}.md"), from)
    }

    fn top(&self, page: &str, from: LinkPage<'_>) -> String {
        match from {
            LinkPage::Top => page.to_owned(),
            LinkPage::Action(_) => format!("../{page}"),
        }
    }
}
