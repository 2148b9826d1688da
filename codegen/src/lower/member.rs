//! Lowering of members: types are resolved and values typed.

use super::docs::DocScope;
use super::names::Definition;
use super::provenance::FileProvenance;
use super::{Lowering, value, words};
use crate::diag::{Diagnostic, codes};
use crate::model::{BaseType, Bounds, Direction, FilterName, Member, Name, Shape, ShapeKind, Structure, Type};
use crate::source::Span;
use crate::syntax::{self, EnumBase, Map, MemberDef, Spanned, SpannedString};

/// The context of members: their file, their keys, and the prefix for names of inline structures.
pub struct MemberContext<'a, 'd> {
    /// Provenance of the file.
    pub provenance: &'d FileProvenance,
    /// Keys from the top of the file to the map of members.
    pub keys: Vec<String>,
    /// Words of the owner, for names of inline structures.
    pub words: Vec<String>,
    /// What the documentation may name.
    pub docs: DocScope<'a>,
}

impl MemberContext<'_, '_> {
    /// Returns the origin of the definition at `keys`, which continue the keys of the context.
    pub fn origin(&self, keys: &[&str], span: Span) -> crate::model::Origin {
        let path: Vec<&str> = self.keys.iter().map(String::as_str).chain(keys.iter().copied()).collect();
        self.provenance.origin(&path, span)
    }
}

impl<'a> Lowering<'a> {
    /// Lowers the members of a map, in order.
    pub fn members(&mut self, members: &'a Map<MemberDef>, context: &MemberContext<'a, '_>) -> Vec<Member> {
        members.into_iter().map(|(key, def)| self.member(key, def, context)).collect()
    }

    /// Lowers a member.
    pub fn member(&mut self, key: &'a SpannedString, def: &'a MemberDef, context: &MemberContext<'a, '_>) -> Member {
        let name = self.name(key, def.name.as_ref());
        let ty = self.member_type(key, &name, def, context);
        let scalar = ty.innermost().clone();
        let known = def.known.as_ref().and_then(|known| match self.names.known_enum(known) {
            Ok(def) => {
                if let Some(def) = def {
                    self.known_fits(known, def, &scalar);
                }
                Some(known.value.clone())
            }
            Err(problem) => {
                self.report_unless_lost(known, *problem);
                None
            }
        });
        let format = def.format.as_ref().map(|format| {
            if !self.formats.contains(format.value.as_str()) && !self.version.lost.may_have(format) {
                let known = self.formats.iter().copied();
                self.problems.push(
                    Diagnostic::new(&codes::E0306, format.span, format!("unknown format `{}`", format.value))
                        .did_you_mean(format, known, format.span)
                        .note("formats are defined in api.yaml"),
                );
            }
            format.value.clone()
        });
        let default = def.default.as_ref().and_then(|default| self.typed(default, &ty));
        // An incomplete set of values would cause misleading follow-up messages.
        let only: Option<Vec<_>> = def.only.iter().map(|value| self.typed(value, &scalar)).collect();
        let only = only.unwrap_or_default();
        let filters = self.filters(&def.filters, &key.value, context);
        if let Some(wire_type) = def.wire_type.as_ref().filter(|_| ty != Type::Base(BaseType::Boolean)) {
            self.problems.push(
                Diagnostic::new(&codes::E0344, wire_type.span, format!("`wire_type` is for booleans, not for {ty}"))
                    .help("delete it"),
            );
        }
        Member {
            name,
            wire_type: def.wire_type.as_ref().map(|_| BaseType::String),
            wire_name: def.wire_name.as_ref().map(|name| name.value.clone()),
            doc: self.member_doc(def.known.as_ref().or(def.ty.as_ref()), def.doc.as_ref(), &context.docs),
            required: def.required.as_ref().is_some_and(|r| r.value),
            readonly: def.readonly.as_ref().is_some_and(|r| r.value),
            sensitive: def.sensitive.unwrap_or_default(),
            default,
            only,
            known,
            unit: def.unit.as_ref().map(|t| t.value.clone()),
            format,
            layout: def.layout.as_ref().map(|layout| layout.value),
            offset: def.offset.as_ref().map(|offset| offset.value.clone()),
            range: bounds(def.range.as_ref()),
            length: bounds(def.length.as_ref()),
            items: bounds(def.items.as_ref()),
            filters,
            more_filters: def.more_filters.as_ref().is_some_and(|more| more.value),
            filter_values: bounds(def.filter_values.as_ref()),
            aliases: def.aliases.iter().map(|alias| alias.value.clone()).collect(),
            deprecated: self.deprecation(def.deprecated.as_ref(), &context.docs),
            conflict: def.conflict.as_ref().map(|t| t.value.clone()),
            origin: context.origin(&[&key.value], key.span),
            endpoint: def.endpoint.as_ref().map(|endpoint| endpoint.value),
            ty,
        }
    }

    fn filters(
        &mut self,
        filters: &'a Map<syntax::Filter>,
        member: &str,
        context: &MemberContext<'a, '_>,
    ) -> Vec<FilterName> {
        let lower = |(key, filter): &'a (SpannedString, syntax::Filter)| FilterName {
            wire: key.value.clone(),
            ty: filter.ty.as_ref().map_or(Type::Base(BaseType::String), |ty| self.ty(ty)),
            doc: self.member_doc(filter.ty.as_ref(), filter.doc.as_ref(), &context.docs),
            origin: context.origin(&[member, "filters", &key.value], key.span),
            endpoint: filter.endpoint.as_ref().map(|endpoint| endpoint.value),
        };
        filters.into_iter().map(lower).collect()
    }

    /// Parses a type. An unknown type is reported and kept as it is.
    pub fn ty(&mut self, text: &SpannedString) -> Type {
        self.names.parse_type(text).unwrap_or_else(|(ty, problem)| {
            if let Type::Shape(name) = ty.innermost() {
                let name = Spanned { span: text.span, value: name.clone() };
                self.report_unless_lost(&name, *problem);
            }
            ty
        })
    }

    fn member_type(
        &mut self,
        key: &'a SpannedString,
        name: &Name,
        def: &'a MemberDef,
        context: &MemberContext<'a, '_>,
    ) -> Type {
        let list = def.list.as_ref().is_some_and(|list| list.value);
        match (&def.ty, &def.members) {
            (Some(ty), None) => {
                if let Some(list) = &def.list {
                    self.problems.push(
                        Diagnostic::new(&codes::E0216, list.span, "`list` needs `members`")
                            .help(format!("write `type: list of {}`", ty.value)),
                    );
                }
                self.ty(ty)
            }
            (None, Some(members)) => {
                let shape = self.inline(key, name, def, members, context);
                if list { Type::List(Box::new(shape)) } else { shape }
            }
            (Some(ty), Some(_)) => {
                self.problems.push(
                    Diagnostic::new(&codes::E0216, ty.span, "a member cannot have both `type` and `members`")
                        .help("delete one of the two"),
                );
                self.ty(ty)
            }
            (None, None) => {
                // Reported with the other missing keys.
                Type::Shape(String::new())
            }
        }
    }

    /// Defines an inline structure under a name of its own.
    fn inline(
        &mut self,
        key: &'a SpannedString,
        name: &Name,
        def: &'a MemberDef,
        members: &'a Map<MemberDef>,
        context: &MemberContext<'a, '_>,
    ) -> Type {
        let mut words = context.words.clone();
        words.extend(name.words.iter().cloned());
        let wire = words::pascal(&words);
        if let Err(first) = self.names.define_inline(&wire, key.span) {
            self.problems.push(
                Diagnostic::new(
                    &codes::E0301,
                    key.span,
                    format!("this inline structure would be named `{wire}`, which is already defined"),
                )
                .also(first, "first defined here")
                .help("define it under `types`, or add a `name` here"),
            );
        }
        let mut keys = context.keys.clone();
        keys.extend([key.value.clone(), "members".to_owned()]);
        let mut docs = context.docs.clone();
        docs.structures.insert(0, (wire.clone(), members));
        let inner = MemberContext { provenance: context.provenance, keys, words: words.clone(), docs };
        let structure = Structure { members: self.members(members, &inner), rules: Vec::new(), filter: false };
        let shape = Shape {
            name: Name { wire: wire.clone(), words },
            doc: self.member_doc(def.known.as_ref().or(def.ty.as_ref()), def.doc.as_ref(), &context.docs),
            deprecated: None,
            conflict: None,
            kind: ShapeKind::Structure(structure),
            direction: Direction::None,
            recursive: false,
            sections: Vec::new(),
            origin: context.origin(&[&key.value], key.span),
            endpoint: def.endpoint.as_ref().map(|endpoint| endpoint.value),
        };
        self.pending_rules.push((wire.clone(), &def.rules, shape.origin.clone()));
        self.shapes.insert(wire.clone(), shape);
        Type::Shape(wire)
    }

    /// Returns the name of a definition with the key `key`.
    pub fn name(&mut self, key: &SpannedString, words: Option<&SpannedString>) -> Name {
        let (from, span) = words.map_or((&key.value, key.span), |words| (&words.value, words.span));
        let split = words::split(from);
        let nameless = split.is_empty() || (words.is_none() && split.concat().bytes().all(|b| b.is_ascii_digit()));
        // A `name` that could not be read was reported.
        if nameless && (words.is_some() || !self.version.lost.names.contains("name")) {
            self.problems.push(
                Diagnostic::new(&codes::E0313, span, format!("cannot derive an identifier from `{from}`"))
                    .help("add a `name`, as words or in UPPER_CASE"),
            );
        }
        Name { wire: key.value.clone(), words: split }
    }

    fn typed(&mut self, scalar: &syntax::Scalar, ty: &Type) -> Option<serde_json::Value> {
        match value::typed(scalar, ty, &self.names) {
            Ok(value) => value,
            Err(problem) => {
                self.problems.push(*problem);
                None
            }
        }
    }

    /// Checks that the values of `known` have the type of the member.
    fn known_fits(&mut self, known: &SpannedString, def: &syntax::EnumDef, scalar: &Type) {
        let integer = def.ty.as_ref().is_some_and(|ty| ty.value == EnumBase::Integer);
        let fits = match scalar {
            Type::Base(BaseType::String) => !integer,
            Type::Base(BaseType::Integer) => integer,
            Type::Shape(name) => self.names.get(name).is_none(),
            Type::Base(_) => false,
            Type::List(_) | Type::Map(_) => true,
        };
        if !fits {
            let what = if integer { "integers" } else { "strings" };
            let also = match scalar {
                Type::Shape(name) if matches!(self.names.get(name), Some(Definition::Enum(_))) => {
                    "the type is an enum, which already lists its values"
                }
                _ => "the enum and the member must have the same base type",
            };
            self.problems.push(
                Diagnostic::new(
                    &codes::E0308,
                    known.span,
                    format!("`{}` is an enum of {what}, which is not the type of the member", known.value),
                )
                .help(also),
            );
        }
    }

    /// Reports an unresolved name, unless its definition may be in a part that could not be read.
    pub fn report_unless_lost(&mut self, name: &SpannedString, problem: Diagnostic) {
        if !self.version.lost.may_have(name) {
            self.problems.push(problem);
        }
    }
}

/// Returns the string, or an empty one if the key is missing, which was reported.
pub fn text(text: Option<&SpannedString>) -> String {
    // Block scalars end with a line break, which documentation must not have.
    text.map(|text| text.value.trim_end().to_owned()).unwrap_or_default()
}

fn bounds(bounds: Option<&Spanned<syntax::Bounds>>) -> Option<Bounds> {
    bounds.map(|b| Bounds { min: b.min, max: b.max, step: b.step })
}
