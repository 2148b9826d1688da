//! Lints for contradictions in the behaviour of actions and waiters.

use super::Context;
use crate::diag::{Diagnostic, codes};
use crate::model::{Effect, Type};

/// Checks that actions with `effect: read` change nothing.
pub fn effects(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for action in context.model.apis.iter().flat_map(|api| &api.actions) {
        if action.effect != Effect::Read {
            continue;
        }
        let contradictions = [
            ("changes", action.changes.is_some()),
            ("idempotency_token", action.idempotency_token.is_some()),
            ("async", action.asynchronous),
        ];
        // The span of an action is that of its name; its keys are in the tree of the file.
        let tree = context.spec.trees.iter().find(|(file, _)| *file == action.origin.span.file);
        let key_span =
            |key: &str| tree.and_then(|(_, tree)| tree.entry(key)).map_or(action.origin.span, |entry| entry.key_span);
        for (key, present) in contradictions {
            if present {
                problems.push(
                    Diagnostic::new(
                        &codes::E0412,
                        key_span(key),
                        format!("`{}` has `effect: read`, so it cannot have `{key}`", action.name.wire),
                    )
                    .also(key_span("effect"), "declared here")
                    .help(format!("correct `effect`, or delete `{key}`")),
                );
            }
        }
    }
}

/// Checks that waiters poll an action with `effect: read` and a list of ids, at sensible times, and that no state is a
/// success and a failure.
pub fn waiters(context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    for api in &context.model.apis {
        for waiter in &api.waiters {
            let mut report = |key: &str, message: String, help: &str| {
                problems
                    .push(Diagnostic::new(&codes::E0413, context.part(waiter.origin.span, key), message).help(help));
            };
            let name = &waiter.name.wire;
            if waiter.interval_seconds == 0 {
                report(
                    "interval_seconds",
                    format!("`{name}` does not pause between two attempts"),
                    "make `interval_seconds` at least 1",
                );
            } else if waiter.timeout_seconds <= waiter.interval_seconds {
                report(
                    "timeout_seconds",
                    format!("`{name}` times out before its second attempt"),
                    "make `timeout_seconds` longer than `interval_seconds`",
                );
            }
            if let Some(both) = waiter.failure.iter().find(|state| waiter.success.contains(state)) {
                report(
                    "failure",
                    format!("{both} is both a success and a failure state of `{name}`"),
                    "keep it in one of the two lists",
                );
            }
            let Some(action) = api.action(&waiter.action) else { continue };
            if action.effect != Effect::Read {
                report(
                    "action",
                    format!("`{name}` polls `{}`, which does not have `effect: read`", waiter.action),
                    "poll an action with `effect: read`",
                );
            }
            let ids = waiter.ids.first().and_then(|ids| action.request.member(ids));
            if waiter.ids.len() == 1 && ids.is_some_and(|member| !matches!(member.ty, Type::List(_))) {
                report(
                    "ids",
                    format!("`{name}` waits for several ids, but `{}` takes one", waiter.ids.join(".")),
                    "name a list",
                );
            }
        }
    }
}
