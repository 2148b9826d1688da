//! Specs and models of the views of two endpoints, and which of their problems count.

use crate::analyze::analyze;
use crate::diag::{Diagnostic, codes};
use crate::model::{Api, EndpointName, Model};
use crate::syntax::Spec;

/// The files of a view, and their model.
pub struct ViewModel {
    /// The files.
    pub spec: Spec,
    /// The model that they were lowered to.
    pub model: Model,
    /// What was found in this view.
    pub problems: Vec<Diagnostic>,
}

/// All views of a spec.
pub struct Resolved {
    /// The view of `tencentcloud`, and of all versions that do not differ on two endpoints.
    pub main: ViewModel,
    /// The view of `qcloud`, with the versions that differ there.
    pub qcloud: Option<ViewModel>,
}

impl ViewModel {
    /// Takes over which version is the default, since this view may lack it.
    pub fn take_default_from(&mut self, main: &ViewModel) {
        for api in &mut self.model.apis {
            api.default = main.model.api(&api.folder).is_some_and(|main| main.default);
        }
    }
}

impl Resolved {
    /// Returns the views.
    pub fn views_mut(&mut self) -> impl Iterator<Item = &mut ViewModel> {
        std::iter::once(&mut self.main).chain(&mut self.qcloud)
    }

    /// Takes the problems of all views. Paths of `provenance` need to resolve in one view only, since the manual speaks of
    /// one; and a text that both views have may name what only `tencentcloud` has.
    pub fn take_problems(&mut self) -> Vec<Diagnostic> {
        self.take(|problem, endpoint| {
            let is_about_sources = [codes::E0601.id, codes::W0611.id].contains(&problem.code.id);
            !is_about_sources && (problem.code.id != codes::E0328.id || endpoint == EndpointName::Tencentcloud)
        })
    }

    /// Takes the problems that all views have where they have the same facts.
    pub fn take_common_problems(&mut self) -> Vec<Diagnostic> {
        self.take(|_, _| false)
    }

    fn take(&mut self, counts_alone: fn(&Diagnostic, EndpointName) -> bool) -> Vec<Diagnostic> {
        match &mut self.qcloud {
            Some(qcloud) => merge(&mut self.main, qcloud, counts_alone),
            None => std::mem::take(&mut self.main.problems),
        }
    }

    /// Returns the model of all endpoints.
    pub fn into_model(self) -> Model {
        let mut model = self.main.model;
        let Some(qcloud) = self.qcloud else { return model };
        let mut others = qcloud.model.apis;
        for api in &mut model.apis {
            if let Some(at) = others.iter().position(|other| other.folder == api.folder) {
                *api = Api::of_both(api.clone(), others.swap_remove(at));
            }
        }
        analyze(&mut model);
        model
    }
}

/// Merges the problems of two views. A problem for which `counts_alone` does not hold counts if both views have it, or if
/// the other view does not have its place.
fn merge(
    main: &mut ViewModel,
    qcloud: &mut ViewModel,
    counts_alone: fn(&Diagnostic, EndpointName) -> bool,
) -> Vec<Diagnostic> {
    let found = [std::mem::take(&mut main.problems), std::mem::take(&mut qcloud.problems)];
    let [here, there] = &found;
    let sides = [
        (here, there, &qcloud.spec.hidden, EndpointName::Tencentcloud),
        (there, here, &main.spec.hidden, EndpointName::Qcloud),
    ];
    let mut merged = Vec::new();
    for (problems, others, hidden, endpoint) in sides {
        for problem in problems {
            let same =
                |other: &Diagnostic| (other.code.id, other.primary.span) == (problem.code.id, problem.primary.span);
            if others.iter().any(same) || hidden.iter().any(|hidden| hidden.covers(problem.primary.span)) {
                merged.push(problem.clone());
            } else if counts_alone(problem, endpoint) {
                merged.push(problem.clone().note(format!("on the endpoint `{}` only", endpoint.word())));
            }
        }
    }
    merged
}
