//! Actions.

use super::definitions::ResolvedPath;
use super::docs::DocScope;
use super::member::{MemberContext, text};
use super::paths::Side;
use super::provenance::{FileProvenance, ProvenanceKeys};
use super::{Lowering, lower_rules, words};
use crate::diag::{Diagnostic, codes};
use crate::model::{
    Action, BaseType, Changes, Effect, ErrorCode, ErrorUse, Host, Name, Origin, PagePosition, Pagination, RegionNeed,
    Structure, Type, Waiter,
};
use crate::syntax::{self, ActionFile, SpannedString};

/// A lowered action, and what the later steps of lowering it need.
pub struct Lowered<'a> {
    /// The action, still without its examples and the facts that depend on waiters.
    pub action: Action,
    /// The file of the action.
    pub file: &'a ActionFile,
    /// Origin of the examples.
    pub examples: Origin,
}

impl<'a> Lowering<'a> {
    /// Lowers an action, except for changes and examples, which need waiters and the complete API version.
    pub fn action(
        &mut self,
        name: &'a SpannedString,
        file: &'a syntax::Action,
        hosts: &[Host],
        errors: &[ErrorCode],
    ) -> Lowered<'a> {
        let content = &file.file.content;
        let provenance = self.action_provenance(file);
        if let Some(host) = &content.host
            && !hosts.iter().any(|known| known.key == host.value)
            && !self.version.lost.names.contains("hosts")
        {
            let known = hosts.iter().map(|host| host.key.as_str());
            self.problems.push(
                Diagnostic::new(&codes::E0305, host.span, format!("unknown host `{}`", host.value))
                    .did_you_mean(host, known, host.span)
                    .note("hosts are defined in api.yaml"),
            );
        }
        let structures = [("request", &content.request), ("response", &content.response)];
        let structures = structures.map(|(side, members)| (format!("{}.{side}", name.value), members));
        let docs = DocScope { structures: structures.to_vec(), own: None };
        let mut side = |members: &'a syntax::Map<syntax::MemberDef>, key: &str| {
            let mut docs = docs.clone();
            if key == "response" {
                docs.structures.reverse();
            }
            let words = words::split(name);
            let context = MemberContext { provenance: &provenance, keys: vec![key.to_owned()], words, docs };
            Structure { members: self.members(members, &context), rules: Vec::new(), filter: false }
        };
        let (request, response) = (side(&content.request, "request"), side(&content.response, "response"));
        let mut action = Action {
            name: Name { wire: name.value.clone(), words: words::split(name) },
            aliases: content.aliases.iter().map(|alias| alias.value.clone()).collect(),
            section: file.section.clone(),
            summary: self.doc(content.summary.as_ref(), &docs),
            doc: self.doc(content.doc.as_ref(), &docs),
            deprecated: self.deprecation(content.deprecated.as_ref(), &docs),
            conflict: content.conflict.as_ref().map(|text| text.value.clone()),
            host: text(content.host.as_ref()),
            // A missing effect was reported; this value causes the fewest follow-up messages.
            effect: content
                .effect
                .as_ref()
                .map_or(if content.changes.is_some() { Effect::Write } else { Effect::Read }, |effect| effect.value),
            asynchronous: content.asynchronous.unwrap_or_default(),
            endpoint: content.endpoint.as_ref().map(|endpoint| endpoint.value),
            replaced_by: content.replaced_by.as_ref().map(|action| action.value.clone()),
            calls_per_second: content.calls_per_second,
            region: content.region.as_ref().map_or(RegionNeed::Required, |region| region.value),
            idempotency_token: None,
            pagination: None,
            changes: None,
            request,
            response,
            errors: self.error_uses(&content.errors, errors, &provenance),
            examples: Vec::new(),
            origin: provenance.origin(&[], name.span),
        };
        action.request.rules = lower_rules(
            &content.rules,
            &action.request,
            &self.shapes,
            self.version,
            &self.names,
            &action.origin,
            self.problems,
        );
        action.idempotency_token =
            content.idempotency_token.as_ref().and_then(|path| self.idempotency_token(path, &action));
        action.pagination = content.pagination.as_ref().and_then(|pagination| self.pagination(pagination, &action));
        Lowered { action, file: content, examples: provenance.origin(&["examples"], name.span) }
    }

    /// Returns the provenance of an action's file.
    fn action_provenance(&mut self, action: &syntax::Action) -> FileProvenance {
        let content = &action.file.content;
        let mut provenance = FileProvenance::new(&action.file.path, self.current);
        provenance.add(
            &action.file.tree,
            &[],
            &ProvenanceKeys {
                manual: content.manual.as_ref(),
                source: content.source.as_ref(),
                provenance: &content.provenance,
            },
            &self.version.lost,
            self.problems,
        );
        provenance.finish(self.problems);
        provenance
    }

    fn idempotency_token(&mut self, path: &SpannedString, action: &Action) -> Option<String> {
        let found = self.path_on(path, action, Side::Request)?;
        self.must_be(path, &found, "a string", |ty| *ty == Type::Base(BaseType::String));
        match found.members.as_slice() {
            [member] => Some(member.clone()),
            _ => {
                self.problems.push(Diagnostic::new(
                    &codes::E0308,
                    path.span,
                    "an idempotency token must be a member of the request itself, not of a structure in it",
                ));
                None
            }
        }
    }

    fn pagination(&mut self, pagination: &syntax::Pagination, action: &Action) -> Option<Pagination> {
        let syntax::Pagination { offset, page, first, token, next, limit, total, items } = pagination;
        let lost =
            ["offset", "page", "first", "token", "next", "limit"].iter().any(|key| self.version.lost.may_have(key));
        if let (Some(items), Some(message), false) = (items, mismatch(pagination), lost) {
            self.problems.push(
                Diagnostic::new(&codes::E0329, items.span, message)
                    .help("write `offset` and `limit`, `page` and `limit`, or `token` and `next`"),
            );
        }
        let integer = |ty: &Type| *ty == Type::Base(BaseType::Integer);
        let string = |ty: &Type| *ty == Type::Base(BaseType::String);
        let mut find = |path: &Option<SpannedString>, side: Side, kind: &str, fits: fn(&Type) -> bool| {
            let path = path.as_ref()?;
            let found = self.path_on(path, action, side)?;
            self.must_be(path, &found, kind, fits);
            Some(found.members)
        };
        let offset = find(offset, Side::Request, "an integer", integer);
        let number = find(page, Side::Request, "an integer", integer);
        let token = find(token, Side::Request, "a string", string);
        let next = find(next, Side::Response, "a string", string);
        let given_limit = find(limit, Side::Request, "an integer", integer);
        let given_total = find(total, Side::Response, "an integer", integer);
        let items = find(items, Side::Response, "a list or map", |ty| matches!(ty, Type::List(_) | Type::Map(_)));
        let position = match (offset, number, token.zip(next)) {
            (Some(offset), None, None) => PagePosition::Offset(offset),
            (None, Some(number), None) => {
                PagePosition::Page { number, first: first.as_ref().map_or(1, |first| first.value) }
            }
            (None, None, Some((token, next))) => PagePosition::Token { token, next },
            _ => return None,
        };
        // A path that does not resolve was reported.
        let is_complete = limit.is_some() == given_limit.is_some() && total.is_some() == given_total.is_some();
        let pagination = Pagination { position, limit: given_limit, total: given_total, items: items? };
        is_complete.then_some(pagination)
    }

    /// Lowers the state changes of an action. Waiters must be lowered already, since they determine the type of a
    /// state.
    pub fn changes(&mut self, changes: &syntax::Changes, action: &Action, waiters: &[Waiter]) -> Option<Changes> {
        let path = changes.ids.as_ref()?;
        let found = self.path(path, action);
        if let Some(found) = &found {
            self.must_be(path, found, "a string, a list of strings or a map of either", |ty| {
                *ty.innermost() == Type::Base(BaseType::String)
            });
        }
        let mut state = None;
        if let Some(name) = &changes.waiter {
            match waiters.iter().find(|waiter| waiter.name.wire == name.value) {
                Some(waiter) => state = self.states.get(&waiter.name.wire).map(|(_, ty)| ty.clone()),
                None => {
                    let known = waiters.iter().map(|waiter| waiter.name.wire.as_str());
                    let problem = Diagnostic::new(&codes::E0304, name.span, format!("unknown waiter `{}`", name.value))
                        .did_you_mean(name, known, name.span);
                    // A waiter with errors is not in the list, although it is defined.
                    let defined = self.version.definitions.iter().any(|file| file.content.waiters.get(name).is_some());
                    if !defined {
                        self.report_unless_lost(name, problem);
                    }
                }
            }
        }
        // If the action names no waiter, its states are those that any waiter for ids of the same format observes.
        let format = found.as_ref().and_then(|found| found.format.clone());
        let state = state.or_else(|| {
            self.states.values().find(|(other, _)| format.is_some() && *other == format).map(|(_, ty)| ty.clone())
        });
        // The waiter may be one that could not be read.
        let defined: usize = self.version.definitions.iter().map(|file| file.content.waiters.0.len()).sum();
        if let (None, Some(first), true) = (&state, changes.before.first(), found.is_some())
            && defined == waiters.len()
            && !self.version.lost.may_have("waiters")
        {
            self.problems.push(
                Diagnostic::new(&codes::E0304, first.0.span, "no waiter defines the states of these ids")
                    .help("name a `waiter`, or define one for ids of the same `format`"),
            );
        }
        let before = self.typed_states(&changes.before, state.as_ref());
        let found = found?;
        let side = if found.side == Side::Request { "request" } else { "response" };
        let mut ids = vec![side.to_owned()];
        ids.extend(found.members);
        Some(Changes { ids, before, waiter: changes.waiter.as_ref().map(|waiter| waiter.value.clone()) })
    }

    fn must_be(&mut self, path: &SpannedString, found: &ResolvedPath, kind: &str, fits: fn(&Type) -> bool) {
        let unknown = matches!(found.ty.innermost(), Type::Shape(name) if self.names.get(name).is_none());
        if !fits(&found.ty) && !unknown {
            self.problems.push(
                Diagnostic::new(&codes::E0308, path.span, format!("`{}` must be {kind}", path.value))
                    .also(found.span, "defined with another type here"),
            );
        }
    }

    /// Lowers the error codes that an action lists.
    fn error_uses(
        &mut self,
        listed: &[SpannedString],
        errors: &[ErrorCode],
        provenance: &FileProvenance,
    ) -> Vec<ErrorUse> {
        let mut uses: Vec<ErrorUse> = Vec::new();
        for code in listed {
            if let Some(first) = uses.iter().find(|other| other.code == code.value) {
                self.problems.push(
                    Diagnostic::new(&codes::E0317, code.span, format!("duplicate error code `{}`", code.value))
                        .also(first.origin.span, "first one here"),
                );
                continue;
            }
            if !errors.iter().any(|error| error.name.wire == code.value) {
                let known = errors.iter().map(|error| error.name.wire.as_str());
                let mut problem =
                    Diagnostic::new(&codes::E0303, code.span, format!("unknown error code `{}`", code.value));
                problem = match errors.iter().find(|error| error.aliases.contains(&code.value)) {
                    Some(error) => problem
                        .help(format!("it is an alias of `{}`; list that code instead", error.name.wire))
                        .fix(code.span, error.name.wire.clone()),
                    None => problem
                        .did_you_mean(code, known, code.span)
                        .help("codes are defined under `errors` of the API version"),
                };
                self.report_unless_lost(code, problem);
            }
            let origin = provenance.origin(&["errors", &code.value], code.span);
            uses.push(ErrorUse { code: code.value.clone(), origin });
        }
        uses
    }
}

/// Returns what is wrong with the keys of a pagination, which has three forms.
fn mismatch(pagination: &syntax::Pagination) -> Option<&'static str> {
    let syntax::Pagination { offset, page, first, token, next, limit, .. } = pagination;
    match [offset, page, token].map(Option::is_some) {
        [false, false, false] => Some("pagination has neither `offset` nor `page` nor `token`"),
        [true, false, false] | [false, true, false] | [false, false, true] => {
            if token.is_some() != next.is_some() {
                Some("pagination has one of `token` and `next`, which need each other")
            } else if token.is_none() && limit.is_none() {
                Some("pagination without `token` needs a `limit`")
            } else if page.is_none() && first.is_some() {
                Some("`first` is the number of the first `page`, which is missing")
            } else {
                None
            }
        }
        _ => Some("pagination has several of `offset`, `page` and `token`"),
    }
}
