//! Names of the spec that have no identifier of their own in Rust.

use super::{
    names,
    plan::{Plan, StructPlan, TypeKind, VersionPlan},
};
use crate::{diag::Diagnostic, targets::shared::naming::IdentifierScope};

impl Plan<'_> {
    /// Returns a problem for each name of the spec without an identifier of its own.
    pub fn collisions(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let mut modules = scope("API versions".to_owned());
        let mut features = scope("Cargo features".to_owned());
        for version in &self.versions {
            let at = version.api.origin.span;
            modules.add_folder(&version.module, &version.api.folder, at, &mut problems);
            features.add_folder_label(&version.feature, &version.api.folder, at, &mut problems);
            version.collisions(&mut features, &mut problems);
        }
        problems
    }
}

impl<'m> VersionPlan<'m> {
    fn collisions(&self, features: &mut IdentifierScope<'m>, problems: &mut Vec<Diagnostic>) {
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
            features.add_folder_label(&section.feature, section.name, at, problems);
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
