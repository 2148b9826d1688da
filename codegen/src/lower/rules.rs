//! Lowering of rules: members are resolved and values typed.

use super::names::Names;
use super::paths::{self, PathScope};
use super::value;
use crate::diag::{Diagnostic, codes};
use crate::model::{Condition, Origin, Rule, RuleEffect, Structure};
use crate::syntax::{self, Scalar, SpannedString};

/// Lowers the rules of a structure. All shapes must be known, since a path may enter another structure.
pub struct RuleLowering<'a> {
    /// The structure that has the rules.
    pub structure: &'a Structure,
    /// Definitions that paths are resolved against.
    pub scope: PathScope<'a>,
    /// Enums that values belong to.
    pub names: &'a Names<'a>,
    /// Origin of the structure.
    pub origin: &'a Origin,
    /// `true` if all paths and values of the current rule resolve.
    pub whole: bool,
    /// Collected problems.
    pub problems: &'a mut Vec<Diagnostic>,
}

impl RuleLowering<'_> {
    /// Lowers a rule. Returns `None` if a part of it does not resolve, since the rest would have another meaning.
    pub fn rule(&mut self, rule: &syntax::Rule) -> Option<Rule> {
        self.whole = true;
        let mut conditions = Vec::new();
        for (member, values) in &rule.when {
            let typed: Vec<_> = values.iter().filter_map(|value| self.value(member, value)).collect();
            conditions.extend(self.path(member).map(|member| Condition::Equals { member, values: typed }));
        }
        conditions.extend(rule.with.iter().filter_map(|path| self.path(path)).map(Condition::Present));
        conditions.extend(rule.without.iter().filter_map(|path| self.path(path)).map(Condition::Absent));
        let mut effects = Vec::new();
        let mut effect = |list: &[SpannedString], make: fn(Vec<Vec<String>>) -> RuleEffect| {
            if !list.is_empty() {
                effects.push(make(list.iter().filter_map(|path| self.path(path)).collect()));
            }
        };
        effect(&rule.require, RuleEffect::Require);
        effect(&rule.require_any, RuleEffect::RequireAny);
        effect(&rule.forbid, RuleEffect::Forbid);
        effect(&rule.exclusive, RuleEffect::Exclusive);
        for (member, value) in &rule.fix {
            let value = self.value(member, value);
            if let (Some(member), Some(value)) = (self.path(member), value) {
                effects.push(RuleEffect::Fix { member, value });
            }
        }
        let title = rule.title.as_ref().map(|title| title.value.clone());
        let rule = Rule {
            title,
            conditions,
            effects,
            origin: Origin { span: span_of(rule, self.origin), ..self.origin.clone() },
            endpoint: rule.endpoint.as_ref().map(|endpoint| endpoint.value),
        };
        self.whole.then_some(rule)
    }

    fn path(&mut self, path: &SpannedString) -> Option<Vec<String>> {
        match paths::resolve(path, 0, self.structure, self.scope) {
            Ok(target) => Some(target.members),
            Err(problem) => {
                self.problems.extend(problem.map(|problem| *problem));
                self.whole = false;
                None
            }
        }
    }

    fn value(&mut self, member: &SpannedString, scalar: &Scalar) -> Option<serde_json::Value> {
        // `path` reports an unresolved path.
        let target = paths::resolve(member, 0, self.structure, self.scope).ok()?;
        let value = match value::typed(scalar, target.ty, self.names) {
            Ok(value) => value,
            Err(problem) => {
                self.problems.push(problem.also(target.member.origin.span, "the member is defined here"));
                None
            }
        };
        self.whole &= value.is_some();
        value
    }
}

/// Returns the first span in the rule, for messages about the whole rule.
pub fn span_of(rule: &syntax::Rule, fallback: &Origin) -> crate::source::Span {
    let texts = [&rule.with, &rule.without, &rule.require, &rule.require_any, &rule.forbid, &rule.exclusive];
    let first = texts.into_iter().flatten().map(|text| text.span);
    let keys = rule.when.0.iter().map(|(key, _)| key.span).chain(rule.fix.0.iter().map(|(key, _)| key.span));
    first.chain(keys).chain(rule.title.iter().map(|title| title.span)).min().unwrap_or(fallback.span)
}

/// Checks that a rule has an effect, and that `exclusive` has at least two members and no conditions or other effects.
pub fn check(rule: &syntax::Rule, origin: &Origin, problems: &mut Vec<Diagnostic>) {
    let span = span_of(rule, origin);
    let conditions = !rule.when.0.is_empty() || !rule.with.is_empty() || !rule.without.is_empty();
    let effects =
        !rule.require.is_empty() || !rule.require_any.is_empty() || !rule.forbid.is_empty() || !rule.fix.0.is_empty();
    let exclusive = !rule.exclusive.is_empty();
    if !effects && !exclusive {
        problems.push(
            Diagnostic::new(&codes::E0406, span, "this rule has no effect")
                .help("add `require`, `require_any`, `forbid` or `fix`, or use `exclusive`"),
        );
    }
    if exclusive && (conditions || effects) {
        problems.push(
            Diagnostic::new(&codes::E0406, span, "`exclusive` cannot be combined with conditions or other effects")
                .help("split it into two rules"),
        );
    }
    if rule.exclusive.len() == 1 {
        problems.push(
            Diagnostic::new(&codes::E0406, span, "`exclusive` needs at least two members")
                .help("name the members that cannot be used together"),
        );
    }
}
