//! The front half: from texts to the model, and everything that is wrong with them.

use crate::analyze;
use crate::check;
use crate::diag::{self, Diagnostic};
use crate::load::Source;
use crate::lower;
use crate::model::Model;
use crate::syntax;

/// Compiles a spec. There is a model only when there are no errors; warnings do not stop it.
pub fn compile(source: &Source) -> (Option<Model>, Vec<Diagnostic>) {
    let mut problems = source.problems().to_vec();
    let spec = syntax::parse(source, &mut problems);
    let mut model = lower::lower(&spec, source, &mut problems);
    analyze::analyze(&mut model);
    check::check(&model, &spec, source, &mut problems);
    diag::sort(&mut problems);
    let model = problems.iter().all(|problem| !problem.is_error()).then_some(model);
    (model, problems)
}
