//! Names of the spec that have no identifier of their own in Rust.

use std::collections::BTreeMap;

use super::{
    names,
    plan::{Plan, StructPlan, TypeKind, VersionPlan},
};
use crate::{
    diag::{Diagnostic, codes},
    source::Span,
    targets::shared::naming::IdentifierScope,
};

impl Plan<'_> {
    /// Returns a problem for each name of the spec without an identifier of its own.
    pub fn collisions(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let mut modules = scope("API versions".to_owned());
        let mut features = Features::default();
        for version in &self.versions {
            let at = version.api.origin.span;
            modules.add_folder(&version.module, &version.api.folder, at, &mut problems);
            features.add(&version.feature, &version.api.folder, at, &mut problems);
            version.collisions(&mut features, &mut problems);
        }
        problems
    }
}

impl<'m> VersionPlan<'m> {
    fn collisions(&self, features: &mut Features<'m>, problems: &mut Vec<Diagnostic>) {
        let folder = &self.api.folder;
        let mut types = scope(format!("types of {folder}"));
        let mut files = scope(format!("modules of types of {folder}"));
        for plan in &self.types {
            let (name, at) = (&plan.shape.name, plan.shape.origin.span);
            if types.add(plan.ident(), name, at, problems) {
                files.add(&plan.module, name, at, problems);
            }
            match &plan.kind {
                TypeKind::Struct(plan) => plan.collisions(problems),
                TypeKind::Enum(plan) => {
                    let mut values = scope(format!("values of {}", plan.ident));
                    for (variant, value) in plan.variants.iter().zip(&plan.shape.values) {
                        values.add(variant, &value.name, value.origin.span, problems);
                    }
                }
            }
        }
        let mut sections = scope(format!("sections of {folder}"));
        let mut actions = scope(format!("actions of {folder}"));
        for section in &self.sections {
            let Some(first) = section.actions.first() else { continue };
            let at = first.action.origin.span;
            sections.add_folder(&section.module, section.name, at, problems);
            features.add(&section.feature, section.name, at, problems);
            for plan in &section.actions {
                actions.add(&plan.method, &plan.action.name, plan.action.origin.span, problems);
                plan.request.collisions(problems);
                plan.response.collisions(problems);
            }
        }
        let mut errors = scope(format!("error codes of {folder}"));
        for error in &self.api.errors {
            errors.add(&names::variant(&error.name.words), &error.name, error.origin.span, problems);
        }
        let mut waiters = scope(format!("waiters of {folder}"));
        for waiter in &self.api.waiters {
            waiters.add(&names::member(&waiter.name.words), &waiter.name, waiter.origin.span, problems);
        }
    }
}

/// Features of the crate. Each API version and each section has one.
#[derive(Default)]
struct Features<'m>(BTreeMap<String, (&'m str, Span)>);

impl<'m> Features<'m> {
    fn add(&mut self, feature: &str, folder: &'m str, at: Span, problems: &mut Vec<Diagnostic>) {
        if let Some((first, first_at)) = self.0.insert(feature.to_owned(), (folder, at)) {
            let message = format!("the folders `{first}` and `{folder}` are both the Cargo feature `{feature}`");
            let diagnostic = Diagnostic::new(&codes::E0801, at, message).also(first_at, "the other one");
            problems.push(diagnostic.help("rename one of the folders"));
        }
    }
}

fn scope<'m>(what: String) -> IdentifierScope<'m> {
    IdentifierScope::new("Rust", what)
}

impl StructPlan<'_> {
    fn collisions(&self, problems: &mut Vec<Diagnostic>) {
        let mut members = scope(format!("members of {}", self.ident));
        for member in &self.members {
            members.add(&member.ident, &member.model.name, member.model.origin.span, problems);
        }
    }
}
