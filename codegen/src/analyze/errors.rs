//! The actions that list each error code.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Model;

/// Sets `actions` of all error codes.
pub fn run(model: &mut Model) {
    for api in &mut model.apis {
        let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for action in &api.actions {
            for error in &action.errors {
                users.entry(error.code.clone()).or_default().insert(action.name.wire.clone());
            }
        }
        for error in &mut api.errors {
            error.actions = users.remove(&error.name.wire).into_iter().flatten().collect();
        }
    }
}
