//! Passes that complete the model: what follows from it and is asked for by many.

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
