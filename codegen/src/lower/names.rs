//! Names of types and enums in an API version, and parsing of types.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, closest, codes};
use crate::model::{BaseType, Type};
use crate::source::Span;
use crate::syntax::{ApiVersion, EnumDef, SpannedString};

/// The definition of a name.
#[derive(Debug, Clone, Copy)]
pub enum Definition<'a> {
    /// A structure.
    Structure,
    /// An enum.
    Enum(&'a EnumDef),
    /// An inline structure, which nothing else may refer to.
    Inline,
    /// A duplicate or partly unreadable definition, which was reported.
    Unclear,
}

/// The types and enums of an API version, by name.
#[derive(Debug, Default)]
pub struct Names<'a> {
    defs: BTreeMap<String, (Span, Definition<'a>)>,
}

/// All scalar types.
const BASE_TYPES: [BaseType; 7] = [
    BaseType::String,
    BaseType::Integer,
    BaseType::Decimal,
    BaseType::Float,
    BaseType::Boolean,
    BaseType::Timestamp,
    BaseType::Date,
];

impl<'a> Names<'a> {
    /// Collects the names of an API version. Duplicates are reported and count as unclear.
    pub fn collect(version: &'a ApiVersion, problems: &mut Vec<Diagnostic>) -> Self {
        let mut names = Names::default();
        for file in &version.definitions {
            // A partly unreadable enum would reject valid values.
            let whole = |name: &SpannedString| {
                !["members", "values", "type"].iter().any(|key| version.lost.has_part(name.span, key))
            };
            for (name, _) in &file.content.types {
                names.define(name, if whole(name) { Definition::Structure } else { Definition::Unclear }, problems);
            }
            for (name, def) in &file.content.enums {
                names.define(name, if whole(name) { Definition::Enum(def) } else { Definition::Unclear }, problems);
            }
        }
        names
    }

    fn define(&mut self, name: &SpannedString, def: Definition<'a>, problems: &mut Vec<Diagnostic>) {
        let mut chars = name.chars();
        let fine = chars.next().is_some_and(|c| c.is_ascii_alphabetic())
            && chars.all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !fine || BASE_TYPES.iter().any(|base| base.word() == name.value) {
            problems.push(
                Diagnostic::new(&codes::E0313, name.span, format!("`{}` is not a valid type name", name.value)).help(
                    "use letters, digits and underscores, starting with a letter; the names of scalars are reserved",
                ),
            );
        }
        if let Some((first, def)) = self.defs.get_mut(&name.value) {
            let note = "types and enums of an API version share one namespace";
            problems.push(defined_twice(name, *first).note(note));
            *def = Definition::Unclear;
            return;
        }
        self.defs.insert(name.value.clone(), (name.span, def));
    }

    /// Adds an inline structure. Fails with the span of the other definition if the name is taken.
    pub fn define_inline(&mut self, name: &str, span: Span) -> Result<(), Span> {
        if let Some((first, _)) = self.defs.get(name) {
            return Err(*first);
        }
        self.defs.insert(name.to_owned(), (span, Definition::Inline));
        Ok(())
    }

    /// Returns the definition of `name`.
    pub fn get(&self, name: &str) -> Option<Definition<'a>> {
        self.defs.get(name).map(|(_, def)| *def)
    }

    /// Returns the names that types may refer to.
    fn usable(&self) -> impl Iterator<Item = &str> {
        self.defs.iter().filter(|(_, (_, def))| !matches!(def, Definition::Inline)).map(|(name, _)| name.as_str())
    }

    /// Parses a type such as `list of X`. The error for an unknown name contains the type as written.
    pub fn parse_type(&self, text: &SpannedString) -> Result<Type, (Type, Box<Diagnostic>)> {
        let mut rest = text.value.as_str();
        let mut wrappers: Vec<fn(Box<Type>) -> Type> = Vec::new();
        while let Some((word, inner)) = rest.split_once(" of ") {
            wrappers.push(match word {
                "list" => Type::List,
                "map" => Type::Map,
                _ => {
                    let problem =
                        Diagnostic::new(&codes::E0309, text.span, format!("`{}` is not a valid type", text.value))
                            .help("the only compound types are `list of X` and `map of X`");
                    return Err((Type::Shape(text.value.clone()), Box::new(problem)));
                }
            });
            rest = inner;
        }
        let wrap = |ty| wrappers.iter().rev().fold(ty, |ty, wrap| wrap(Box::new(ty)));
        if let Some(base) = BASE_TYPES.iter().find(|base| base.word() == rest) {
            return Ok(wrap(Type::Base(*base)));
        }
        let ty = wrap(Type::Shape(rest.to_owned()));
        match self.get(rest) {
            Some(Definition::Structure | Definition::Enum(_) | Definition::Unclear) => Ok(ty),
            Some(Definition::Inline) => {
                let problem = Diagnostic::new(
                    &codes::E0302,
                    text.span,
                    format!("`{rest}` is an inline structure, which cannot be used elsewhere"),
                )
                .help("define it under `types` to use it here too");
                Err((ty, Box::new(problem)))
            }
            None => Err((ty, Box::new(self.unknown(text, rest)))),
        }
    }

    fn unknown(&self, text: &SpannedString, name: &str) -> Diagnostic {
        let problem = Diagnostic::new(&codes::E0302, text.span, format!("unknown type `{name}`"));
        let known = self.usable().chain(BASE_TYPES.iter().map(|base| base.word()));
        match closest(name, known) {
            Some(close) => {
                let right = text.value.replace(name, close);
                problem.help(format!("did you mean `{close}`?")).fix(text.span, right)
            }
            None => problem.help(format!("define `{name}` under `types` or `enums` of this API version")),
        }
    }

    /// Returns the enum that `known` names, or `Ok(None)` if its definition has a reported problem.
    pub fn known_enum(&self, text: &SpannedString) -> Result<Option<&'a EnumDef>, Box<Diagnostic>> {
        match self.get(text) {
            Some(Definition::Enum(def)) => Ok(Some(def)),
            Some(Definition::Unclear) => Ok(None),
            Some(_) => Err(Box::new(
                Diagnostic::new(&codes::E0308, text.span, format!("`{}` is not an enum", text.value))
                    .help("`known` must name the enum that lists the values"),
            )),
            None => {
                let enums = self.defs.iter().filter(|(_, (_, def))| matches!(def, Definition::Enum(_)));
                let problem = Diagnostic::new(&codes::E0302, text.span, format!("unknown enum `{}`", text.value));
                Err(Box::new(problem.did_you_mean(text, enums.map(|(name, _)| name.as_str()), text.span)))
            }
        }
    }
}

/// Returns the diagnostic for a duplicate definition.
pub fn defined_twice(name: &SpannedString, first: Span) -> Diagnostic {
    Diagnostic::new(&codes::E0301, name.span, format!("duplicate definition of `{}`", name.value))
        .label("duplicate here")
        .also(first, "first defined here")
        .help("rename or delete one of the two")
}
