//! Types, enums, errors and waiters.

use std::collections::BTreeMap;

use super::docs::DocScope;
use super::member::MemberContext;
use super::names::{Definition, defined_twice};
use super::paths::{self, PathScope, Side};
use super::provenance::{FileProvenance, ProvenanceKeys};
use super::{Lowering, value, words};
use crate::diag::{Diagnostic, codes};
use crate::model::{
    Action, BaseType, Direction, Doc, EndpointName, EnumShape, EnumValue, ErrorCode, ErrorKind, FixedMember, Name,
    Shape, ShapeKind, Structure, Type, Waiter,
};
use crate::source::Span;
use crate::syntax::{
    Definitions, EnumBase, EnumDef, File, Map, ProvenanceDef, Scalar, Spanned, SpannedString, TypeDef, UnreadableParts,
    WaiterDef,
};

/// Returns the provenance of a file of definitions, including that of individual types, enums and error codes.
pub fn file_provenance(
    file: &File<Definitions>,
    current: &[(Span, String)],
    lost: &UnreadableParts,
    problems: &mut Vec<Diagnostic>,
) -> FileProvenance {
    let mut provenance = FileProvenance::new(&file.path, current);
    let content = &file.content;
    let none = ProvenanceDef::default();
    let mut add = |at: &[&str], manual, source, def| {
        let keys = ProvenanceKeys { manual, source, provenance: def };
        provenance.add(&file.tree, at, &keys, lost, problems);
    };
    add(&[], content.manual.as_ref(), content.source.as_ref(), &content.provenance);
    for (name, def) in &content.types {
        add(&["types", &name.value], def.manual.as_ref(), def.source.as_ref(), &def.provenance);
    }
    for (name, def) in &content.enums {
        add(&["enums", &name.value], def.manual.as_ref(), def.source.as_ref(), &def.provenance);
    }
    for (code, def) in &content.errors {
        add(&["errors", &code.value], def.manual.as_ref(), def.source.as_ref(), &none);
    }
    provenance.finish(problems);
    provenance
}

impl<'a> Lowering<'a> {
    /// Lowers a structure.
    pub fn structure(
        &mut self,
        name: &'a SpannedString,
        def: &'a TypeDef,
        provenance: &FileProvenance,
        of_file: Option<&Spanned<EndpointName>>,
    ) {
        let origin = provenance.origin(&["types", &name.value], name.span);
        let keys = ["types", &name.value, "members"].map(str::to_owned).to_vec();
        let docs = DocScope { structures: vec![(name.value.clone(), &def.members)], own: None };
        let context = MemberContext { provenance, keys, words: words::split(name), docs: docs.clone() };
        let members = self.members(&def.members, &context);
        let doc = self.doc(def.doc.as_ref(), &docs);
        let deprecated = self.deprecation(def.deprecated.as_ref(), &docs);
        self.pending_rules.push((name.value.clone(), &def.rules, origin.clone()));
        self.shape(
            name,
            doc,
            deprecated,
            def.conflict.as_ref(),
            ShapeKind::Structure(Structure { members, rules: Vec::new(), filter: def.filter }),
            origin,
        );
        self.mark_shape(name, def.endpoint.as_ref().or(of_file));
    }

    /// Lowers an enum.
    pub fn enumeration(
        &mut self,
        name: &'a SpannedString,
        def: &'a EnumDef,
        provenance: &FileProvenance,
        of_file: Option<&Spanned<EndpointName>>,
    ) {
        let base = match def.ty.as_ref().map(|ty| ty.value) {
            Some(EnumBase::Integer) => BaseType::Integer,
            Some(EnumBase::String) | None => BaseType::String,
        };
        let docs = DocScope { own: Some(name), ..DocScope::default() };
        let doc = self.doc(def.doc.as_ref(), &docs);
        let deprecated = self.deprecation(def.deprecated.as_ref(), &docs);
        let mut values = Vec::new();
        for (key, value) in &def.values {
            if base == BaseType::Integer && key.parse::<i64>().map_or(true, |n| n.to_string() != key.value) {
                self.problems.push(
                    Diagnostic::new(&codes::E0402, key.span, format!("`{}` is not a valid integer", key.value))
                        .help("the values of an enum of `type: integer` are whole numbers in quotes"),
                );
            }
            values.push(EnumValue {
                name: self.name(key, value.name.as_ref()),
                doc: self.doc(value.doc.as_ref(), &docs),
                aliases: value.aliases.iter().map(|alias| alias.value.clone()).collect(),
                deprecated: self.deprecation(value.deprecated.as_ref(), &docs),
                conflict: value.conflict.as_ref().map(|text| text.value.clone()),
                origin: provenance.origin(&["enums", &name.value, "values", &key.value], key.span),
                endpoint: value.endpoint.as_ref().map(|endpoint| endpoint.value),
            });
        }
        let kind = EnumShape { base, ignore_case: def.ignore_case.unwrap_or_default(), values };
        let origin = provenance.origin(&["enums", &name.value], name.span);
        self.shape(name, doc, deprecated, def.conflict.as_ref(), ShapeKind::Enum(kind), origin);
        self.mark_shape(name, def.endpoint.as_ref().or(of_file));
    }

    fn shape(
        &mut self,
        name: &SpannedString,
        doc: Doc,
        deprecated: Option<Doc>,
        conflict: Option<&SpannedString>,
        kind: ShapeKind,
        origin: crate::model::Origin,
    ) {
        let shape = Shape {
            name: Name { wire: name.value.clone(), words: words::split(name) },
            doc,
            deprecated,
            conflict: conflict.map(|text| text.value.clone()),
            kind,
            direction: Direction::None,
            recursive: false,
            sections: Vec::new(),
            origin,
            endpoint: None,
        };
        if !matches!(self.names.get(name), Some(Definition::Unclear)) {
            self.shapes.insert(name.value.clone(), shape);
        }
    }

    fn mark_shape(&mut self, name: &SpannedString, endpoint: Option<&Spanned<EndpointName>>) {
        if let Some(shape) = self.shapes.get_mut(&name.value) {
            shape.endpoint = endpoint.map(|endpoint| endpoint.value);
        }
    }

    /// Lowers the error codes, sorted.
    pub fn errors(&mut self, provenance: &BTreeMap<u32, FileProvenance>) -> Vec<ErrorCode> {
        let mut codes: BTreeMap<&str, (Span, ErrorCode)> = BTreeMap::new();
        for file in &self.version.definitions {
            for (code, def) in &file.content.errors {
                if let Some((first, _)) = codes.get(code.as_str()) {
                    self.problems.push(defined_twice(code, *first));
                    continue;
                }
                let Some(provenance) = provenance.get(&file.id.0) else { continue };
                let error = ErrorCode {
                    name: self.name(code, def.name.as_ref()),
                    kind: def.kind.as_ref().map_or(ErrorKind::Caller, |kind| kind.value),
                    doc: self.doc(def.doc.as_ref(), &DocScope::default()),
                    aliases: def.aliases.iter().map(|alias| alias.value.clone()).collect(),
                    conflict: def.conflict.as_ref().map(|text| text.value.clone()),
                    actions: Vec::new(),
                    origin: provenance.origin(&["errors", &code.value], code.span),
                    endpoint: def.endpoint.as_ref().or(file.content.endpoint.as_ref()).map(|endpoint| endpoint.value),
                };
                codes.insert(&code.value, (code.span, error));
            }
        }
        codes.into_values().map(|(_, error)| error).collect()
    }

    /// Lowers the waiters, sorted by key.
    pub fn waiters(&mut self, provenance: &BTreeMap<u32, FileProvenance>, actions: &[Action]) -> Vec<Waiter> {
        let mut waiters: BTreeMap<&str, (Span, Option<Waiter>)> = BTreeMap::new();
        for file in &self.version.definitions {
            for (key, def) in &file.content.waiters {
                if let Some((first, _)) = waiters.get(key.as_str()) {
                    self.problems.push(defined_twice(key, *first));
                    continue;
                }
                let Some(provenance) = provenance.get(&file.id.0) else { continue };
                let waiter = self.waiter(key, def, provenance, actions);
                waiters.insert(&key.value, (key.span, waiter));
            }
        }
        waiters.into_values().filter_map(|(_, waiter)| waiter).collect()
    }

    fn waiter(
        &mut self,
        key: &SpannedString,
        def: &WaiterDef,
        provenance: &FileProvenance,
        actions: &[Action],
    ) -> Option<Waiter> {
        let name = self.name(key, None);
        // An incomplete waiter would only cause follow-up messages.
        if ["action", "ids", "id", "state", "success", "removed"]
            .iter()
            .any(|part| self.version.lost.has_part(key.span, part))
        {
            return None;
        }
        let action_name = def.action.as_ref()?;
        let Some(action) = actions.iter().find(|action| action.name.wire == action_name.value) else {
            let known = actions.iter().map(|action| action.name.wire.as_str());
            let problem =
                Diagnostic::new(&codes::E0315, action_name.span, format!("unknown action `{}`", action_name.value))
                    .did_you_mean(action_name, known, action_name.span);
            self.report_unless_lost(action_name, problem);
            return None;
        };
        let ids = self.path_on(def.ids.as_ref()?, action, Side::Request)?.members;
        let (items, id) = self.item_path(def.id.as_ref()?, action)?;
        let (state, state_type) = match &def.state {
            Some(path) => {
                let (state_items, state) = self.item_path(path, action)?;
                if state_items != items {
                    self.problems.push(
                        Diagnostic::new(
                            &codes::E0308,
                            path.span,
                            "`id` and `state` must be members of the same list items",
                        )
                        .also(def.id.as_ref().map_or(path.span, |id| id.span), "the id"),
                    );
                }
                let ty = self.path_on(path, action, Side::Response)?.ty;
                let format = self.path_on(def.id.as_ref()?, action, Side::Response)?.format;
                self.states.insert(key.value.clone(), (format, ty.clone()));
                (state, Some(ty))
            }
            None => (Vec::new(), None),
        };
        let removed = def.removed.unwrap_or_default();
        if state_type.is_none() && !(def.success.is_empty() && def.failure.is_empty()) {
            self.problems.push(Diagnostic::new(
                &codes::E0206,
                key.span,
                format!("`{}` is missing the key `state`", key.value),
            ));
        }
        if def.success.is_empty() && !removed {
            self.problems.push(
                Diagnostic::new(&codes::E0206, key.span, format!("`{}` is missing the key `success`", key.value))
                    .help("list the states to wait for, or set `removed: true`"),
            );
        }
        Some(Waiter {
            name,
            doc: self.doc(def.doc.as_ref(), &DocScope::default()),
            action: action_name.value.clone(),
            ids,
            items,
            id,
            state,
            fixed: self.fixed(&def.fix, action),
            success: self.typed_states(&def.success, state_type.as_ref()),
            removed,
            failure: self.typed_states(&def.failure, state_type.as_ref()),
            interval_seconds: def.interval_seconds.unwrap_or(5),
            timeout_seconds: def.timeout_seconds.unwrap_or(600),
            origin: provenance.origin(&["waiters", &key.value], key.span),
            endpoint: def.endpoint.as_ref().map(|endpoint| endpoint.value),
        })
    }

    /// Lowers the request members with fixed values.
    fn fixed(&mut self, fix: &Map<Scalar>, action: &Action) -> Vec<FixedMember> {
        let mut fixed = Vec::new();
        for (path, scalar) in fix {
            let scope = PathScope { shapes: &self.shapes, lost: &self.version.lost };
            let target = match paths::resolve(path, 0, &action.request, scope) {
                Ok(target) => target,
                Err(problem) => {
                    self.problems.extend(problem.map(|problem| *problem));
                    continue;
                }
            };
            match value::typed(scalar, target.ty, &self.names) {
                Ok(value) => fixed.extend(value.map(|value| FixedMember { member: target.members, value })),
                Err(problem) => {
                    self.problems.push(problem.also(target.member.origin.span, "the member is defined here"))
                }
            }
        }
        fixed
    }

    /// Types states like the member that contains them.
    pub fn typed_states(&mut self, states: &[Scalar], ty: Option<&Type>) -> Vec<serde_json::Value> {
        let Some(ty) = ty else { return Vec::new() };
        let mut typed = Vec::new();
        for state in states {
            match value::typed(state, ty, &self.names) {
                Ok(value) => typed.extend(value),
                Err(problem) => self.problems.push(*problem),
            }
        }
        typed
    }

    /// Resolves a path of the response that enters a list. Returns the path of the list, and the path within its items.
    fn item_path(&mut self, path: &SpannedString, action: &Action) -> Option<(Vec<String>, Vec<String>)> {
        let target = self.path_on(path, action, Side::Response)?;
        let Some(at) = target.list.filter(|at| *at < target.members.len()) else {
            self.problems.push(
                Diagnostic::new(&codes::E0308, path.span, format!("`{}` is not a member of a list item", path.value))
                    .help("name the list with `[]`, then the member: `response.InstanceSet[].InstanceId`"),
            );
            return None;
        };
        let (items, member) = target.members.split_at(at);
        Some((items.to_vec(), member.to_vec()))
    }

    /// Resolves a path of an action that must start on `side`.
    pub fn path_on(&mut self, path: &SpannedString, action: &Action, side: Side) -> Option<ResolvedPath> {
        let found = self.path(path, action)?;
        if found.side != side {
            let word = if side == Side::Request { "request" } else { "response" };
            self.problems.push(
                Diagnostic::new(&codes::E0308, path.span, format!("`{}` is not in the {word}", path.value))
                    .help(format!("start it with `{word}.`")),
            );
            return None;
        }
        Some(found)
    }

    /// Resolves a path of an action.
    pub fn path(&mut self, path: &SpannedString, action: &Action) -> Option<ResolvedPath> {
        let (side, skip) = match paths::side(path) {
            Ok(found) => found,
            Err(problem) => {
                self.problems.push(*problem);
                return None;
            }
        };
        let structure = match side {
            Side::Request => &action.request,
            Side::Response => &action.response,
        };
        let scope = PathScope { shapes: &self.shapes, lost: &self.version.lost };
        match paths::resolve(path, skip, structure, scope) {
            Ok(target) => Some(ResolvedPath {
                side,
                members: target.members,
                ty: target.ty.clone(),
                span: target.member.origin.span,
                format: target.member.format.clone(),
                list: target.list,
            }),
            Err(problem) => {
                self.problems.extend(problem.map(|problem| *problem));
                None
            }
        }
    }
}

/// The target of a path of an action.
pub struct ResolvedPath {
    /// Start of the path.
    pub side: Side,
    /// Wire names.
    pub members: Vec<String>,
    /// Type of the target.
    pub ty: Type,
    /// Span of the last member.
    pub span: Span,
    /// Format of the last member.
    pub format: Option<String>,
    /// Number of wire names up to the innermost list that the path enters.
    pub list: Option<usize>,
}
