//! Finds the first action that uses a structure or an error code. Its cases stand for those of all actions, so that
//! each fact is tested once.

use std::collections::BTreeMap;

use crate::model::{Action, Api, Structure};

/// The first actions of an API version, by what they use.
#[derive(Default)]
pub struct FirstUses<'m> {
    requests: BTreeMap<&'m str, &'m str>,
    responses: BTreeMap<&'m str, &'m str>,
    errors: BTreeMap<&'m str, &'m str>,
    first: &'m str,
}

impl<'m> FirstUses<'m> {
    pub fn of(api: &'m Api) -> Self {
        let mut uses = Self { first: api.actions.first().map_or("", |action| &action.name.wire), ..Self::default() };
        for action in &api.actions {
            let name = action.name.wire.as_str();
            add(api, &action.request, name, &mut uses.requests);
            add(api, &action.response, name, &mut uses.responses);
            for error in &action.errors {
                uses.errors.entry(&error.code).or_insert(name);
            }
        }
        uses
    }

    /// `true` for the first action of the API version, which stands for all actions where they do not differ.
    pub fn is_first(&self, action: &Action) -> bool {
        self.first == action.name.wire
    }

    /// `true` if `action` is the first whose request has the structure.
    pub fn is_first_request(&self, structure: &str, action: &Action) -> bool {
        self.requests.get(structure) == Some(&action.name.wire.as_str())
    }

    /// `true` if `action` is the first whose response has the structure.
    pub fn is_first_response(&self, structure: &str, action: &Action) -> bool {
        self.responses.get(structure) == Some(&action.name.wire.as_str())
    }

    /// `true` if `action` is the first with that error code.
    pub fn is_first_error(&self, code: &str, action: &Action) -> bool {
        self.errors.get(code) == Some(&action.name.wire.as_str())
    }
}

fn add<'m>(api: &'m Api, structure: &'m Structure, action: &'m str, uses: &mut BTreeMap<&'m str, &'m str>) {
    for member in &structure.members {
        if let Some(name) = member.ty.innermost().shape()
            && let Some(inner) = api.structure(member.ty.innermost())
            && !uses.contains_key(name)
        {
            uses.insert(name, action);
            add(api, inner, action, uses);
        }
    }
}
