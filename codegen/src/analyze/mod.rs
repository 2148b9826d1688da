//! Passes that complete the model: what follows from it and is asked for by many.

mod direction;
mod errors;
mod recursion;

use crate::model::Model;

/// A pass: its name for timings, and what it does.
pub type Pass = (&'static str, fn(&mut Model));

/// All passes in order.
pub const PASSES: [Pass; 3] = [("direction", direction::run), ("recursion", recursion::run), ("errors", errors::run)];

/// Runs all passes.
pub fn analyze(model: &mut Model) {
    for (_, pass) in PASSES {
        pass(model);
    }
}
