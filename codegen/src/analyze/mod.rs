//! The stage "analyze": passes that add derived facts to the model.

mod direction;
mod errors;
mod recursion;

use crate::model::Model;

/// Runs all passes.
pub fn analyze(model: &mut Model) {
    direction::run(model);
    recursion::run(model);
    errors::run(model);
}
