//! Where things are described, so that pages can point at each other.
//!
//! A structure that one action alone uses is described on that action's page, every other one on the page of
//! types: the reader of an action has at hand what belongs to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Action, Api, Shape, ShapeKind};

pub(super) struct Links<'a> {
    api: &'a Api,
    sections: BTreeMap<&'a str, &'a str>,
    /// Actions by the structures they reach.
    users: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// Structures in what every call has.
    common: BTreeSet<&'a str>,
}

/// A page that links are written on, relative to the folder of the generation.
#[derive(Clone, Copy)]
pub(super) enum From<'a> {
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
        let common = api.reached(api.common.iter().map(|parameter| &parameter.field).chain(&api.answer));
        let common = common.into_iter().map(|shape| shape.name.wire.as_str()).collect();
        Self { api, sections, users, common }
    }

    /// Structures that belong to `action` alone, in the order a reader meets them.
    pub fn own(&self, action: &'a Action) -> Vec<&'a Shape> {
        let mut shapes = self.api.reached(action.members());
        shapes.retain(|shape| self.home(&shape.name.wire) == Some(&action.name.wire));
        shapes
    }

    /// The action on whose page the structure is described; `None` for the page of types.
    pub fn home(&self, shape: &str) -> Option<&'a str> {
        let users = self.users.get(shape).filter(|users| users.len() == 1 && !self.common.contains(shape));
        users.and_then(|users| users.first().copied())
    }

    /// Actions that use the structure.
    pub fn users(&self, shape: &str) -> Vec<&'a str> {
        self.users.get(shape).into_iter().flatten().copied().collect()
    }

    /// A link to a structure or enum.
    pub fn shape(&self, name: &str, from: From<'_>) -> String {
        let page = match (self.api.shape(name).map(|shape| &shape.kind), self.home(name)) {
            (Some(ShapeKind::Enum(_)), _) => self.top("enums.md", from),
            (_, Some(home)) if matches!(from, From::Action(here) if here == home) => String::new(),
            (_, Some(home)) => self.action_page(home, from),
            (_, None) => self.top("types.md", from),
        };
        format!("[{name}]({page}#type-{name})")
    }

    /// A link to an action.
    pub fn action(&self, name: &str, from: From<'_>) -> String {
        format!("[{name}]({})", self.action_page(name, from))
    }

    /// A link to an error code.
    pub fn error(&self, code: &str, from: From<'_>) -> String {
        format!("[{code}]({}#code-{code})", self.top("errors.md", from))
    }

    /// A link to a waiter.
    pub fn waiter(&self, key: &str, from: From<'_>) -> String {
        format!("[{key}]({}#waiter-{key})", self.top("README.md", from))
    }

    /// Values of the enum `name`.
    pub fn values(&self, name: &str) -> Option<Vec<String>> {
        match self.api.shape(name).map(|shape| &shape.kind) {
            Some(ShapeKind::Enum(shape)) => Some(shape.values.iter().map(|value| value.name.wire.clone()).collect()),
            _ => None,
        }
    }

    fn action_page(&self, name: &str, from: From<'_>) -> String {
        let section = self.sections.get(name).copied().unwrap_or_default();
        self.top(&format!("{section}/{name}.md"), from)
    }

    fn top(&self, page: &str, from: From<'_>) -> String {
        match from {
            From::Top => page.to_owned(),
            From::Action(_) => format!("../{page}"),
        }
    }
}
