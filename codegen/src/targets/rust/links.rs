//! Links from documentation to the items of the crate that it names.

use super::{
    docs::escape,
    names,
    plan::{ActionPlan, StructPlan, TypeKind, VersionPlan},
};
use crate::{model::DocSpan, targets::shared::prose::code};

/// Returns a part of documentation. What has no item in the crate, such as a common parameter, is code.
pub fn span(version: &VersionPlan<'_>, span: &DocSpan) -> String {
    let found = match span {
        DocSpan::Text(text) => return escape(text),
        DocSpan::Literal { .. } => None,
        DocSpan::Member { member, of } => self::member(version, member, of.as_deref()),
        DocSpan::Action { action } => self::action(version, action).map(|plan| {
            let item = format!("Client::{}", plain(&plan.method));
            link(version, &item, &item)
        }),
        DocSpan::Type { name } => {
            version.type_plan(name).map(|plan| link(version, plan.ident(), &format!("types::{}", plan.ident())))
        }
        DocSpan::Value { value, of } => self::value(version, value, of),
        DocSpan::Code { code } => version.api.error(code).map(|error| {
            let item = format!("ErrorCode::{}", names::variant(&error.name.words));
            link(version, &item, &item)
        }),
    };
    found.unwrap_or_else(|| code(&span.to_string()))
}

/// Returns a link to the item at a path of the API version's module.
fn link(version: &VersionPlan<'_>, text: &str, item: &str) -> String {
    format!("[{}](crate::{}::{item})", code(text), version.module)
}

fn value(version: &VersionPlan<'_>, value: &str, of: &str) -> Option<String> {
    let TypeKind::Enum(plan) = &version.type_plan(of)?.kind else { return None };
    let index = plan.shape.values.iter().position(|known| known.name.wire == value)?;
    let item = format!("{}::{}", plan.ident, plan.variants.get(index)?);
    Some(link(version, &item, &format!("types::{item}")))
}

fn member(version: &VersionPlan<'_>, path: &[String], of: Option<&str>) -> Option<String> {
    let Some(of) = of else {
        let member = version.api.response.iter().find(|member| path == [member.name.wire.as_str()])?;
        return Some(code(plain(&names::member(&member.name.words))));
    };
    let (mut structure, mut module) = match of.rsplit_once('.') {
        Some((action, side)) => {
            let plan = self::action(version, action)?;
            (if side == "response" { &plan.response } else { &plan.request }, "")
        }
        None => (version.structure(of)?, "types::"),
    };
    let mut names = Vec::new();
    for (index, wire) in path.iter().enumerate() {
        if index > 0 {
            (structure, module) = (inner(version, structure, path.get(index - 1)?)?, "types::");
        }
        names.push(plain(&structure.members.iter().find(|member| member.model.name.wire == *wire)?.ident));
    }
    let item = format!("{module}{}::{}", structure.ident, names.last()?);
    Some(link(version, &names.join("."), &item))
}

/// Returns the structure that a member of another holds.
fn inner<'p, 'm>(version: &'p VersionPlan<'m>, outer: &StructPlan<'m>, wire: &str) -> Option<&'p StructPlan<'m>> {
    let member = outer.members.iter().find(|member| member.model.name.wire == wire)?;
    version.structure(member.model.ty.innermost().shape()?)
}

fn action<'p, 'm>(version: &'p VersionPlan<'m>, wire: &str) -> Option<&'p ActionPlan<'m>> {
    let mut actions = version.sections.iter().flat_map(|section| &section.actions);
    actions.find(|plan| plan.action.name.wire == wire)
}

/// Returns an identifier as documentation shows it.
fn plain(ident: &str) -> &str {
    ident.trim_start_matches("r#")
}
