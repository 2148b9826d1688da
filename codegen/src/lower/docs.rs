//! Documentation: a name in single backticks is a reference, which is resolved; double backticks contain code.

use super::Lowering;
use crate::diag::{Diagnostic, codes};
use crate::model::{Doc, DocSpan};
use crate::source::Span;
use crate::syntax::{EnumDef, Map, MemberDef, SpannedString};

/// What a text may name by a short name, besides the definitions of the API version.
#[derive(Debug, Clone, Default)]
pub struct DocScope<'a> {
    /// Structures whose members it may name, the nearest first, by their names in the model.
    pub structures: Vec<(String, &'a Map<MemberDef>)>,
    /// Enum whose values it may name even if other enums have them, too.
    pub own: Option<&'a str>,
}

impl<'a> Lowering<'a> {
    /// Lowers the documentation of a member or filter with values of the type `ty`.
    pub fn member_doc(
        &mut self,
        ty: Option<&'a SpannedString>,
        text: Option<&SpannedString>,
        outer: &DocScope<'a>,
    ) -> Doc {
        self.doc(text, &DocScope { own: ty.map(innermost), ..outer.clone() })
    }

    /// Lowers what is said of a deprecated item.
    pub fn deprecation(&mut self, text: Option<&SpannedString>, scope: &DocScope<'a>) -> Option<Doc> {
        text.map(|text| self.doc(Some(text), scope))
    }

    /// Lowers documentation. An unresolved reference is reported and becomes text.
    pub fn doc(&mut self, text: Option<&SpannedString>, scope: &DocScope<'a>) -> Doc {
        // Block scalars end with a line break, which documentation must not have.
        let Some(value) = text.map(|text| text.value.trim_end()) else { return Doc::default() };
        let place = |inner: &str| text.map(|text| self.place(text, value.len() - inner.len())).unwrap_or_default();
        let mut problems = Vec::new();
        let mut spans = Vec::new();
        let mut rest = value;
        while let Some(open) = rest.find('`') {
            let (before, marked) = rest.split_at(open);
            spans.extend(Doc::from(before).0);
            let inner = marked.trim_start_matches('`');
            let marks = &marked[..marked.len() - inner.len()];
            let Some((inner_text, after)) = closed(inner, marks.len()) else {
                let message = "unmatched backtick";
                problems.push(Diagnostic::new(&codes::E0328, place(marked), message).help(
                    "write names in single backticks, and code that is not a name, or has backticks, in double ones",
                ));
                spans.extend(Doc::from(marked).0);
                rest = "";
                break;
            };
            if marks.len() > 1 {
                spans.push(DocSpan::Literal { literal: inner_text.trim().to_owned() });
            } else {
                let start = place(marked).start + 1;
                let at = Span { start, end: start + inner_text.len() as u32, ..place(marked) };
                spans.push(self.reference(inner_text, at, scope).unwrap_or_else(|problem| {
                    problems.push(*problem);
                    DocSpan::Text(inner_text.to_owned())
                }));
            }
            rest = after;
        }
        spans.extend(Doc::from(rest).0);
        // A part that could not be read may define what is missing here.
        let lost = &self.version.lost;
        if !lost.everything && lost.names.is_empty() && lost.parts.is_empty() {
            self.problems.append(&mut problems);
        }
        Doc(spans)
    }

    /// Returns the span of the backtick at `offset` of the text. However YAML folds and indents its lines, it has the
    /// same backticks in the file.
    fn place(&self, text: &SpannedString, offset: usize) -> Span {
        let index = text.value.get(..offset).unwrap_or_default().matches('`').count();
        let source = self.source.text(text.span.file).get(text.span.start as usize..text.span.end as usize);
        let found = source.unwrap_or_default().match_indices('`').nth(index).map(|(at, _)| at as u32);
        found.map_or(text.span, |at| Span { start: text.span.start + at, end: text.span.start + at + 1, ..text.span })
    }

    /// Resolves the reference at `place`.
    fn reference(&self, name: &str, place: Span, scope: &DocScope<'a>) -> Result<DocSpan, Box<Diagnostic>> {
        if let Some(found) = self.member_reference(name, scope) {
            return Ok(found);
        }
        let owned = || name.to_owned();
        if self.action_names().any(|action| action == name) {
            return Ok(DocSpan::Action { action: owned() });
        }
        if self.type_names().any(|ty| ty == name) {
            return Ok(DocSpan::Type { name: owned() });
        }
        if let Some(found) = self.qualified(name) {
            return Ok(found);
        }
        let having: Vec<_> = self.enums().filter(|(_, def)| has(def, name)).map(|(of, _)| of).collect();
        match (having.iter().find(|of| scope.own == Some(of)), having.as_slice()) {
            (Some(of), _) | (None, [of]) => {
                return Ok(DocSpan::Value { value: owned(), of: (*of).to_owned() });
            }
            (None, [first, _, ..]) => {
                let message = format!("`{name}` is a value of {}", having.join(" and "));
                return Err(Box::new(
                    Diagnostic::new(&codes::E0328, place, message)
                        .help(format!("write which one is meant: `{first}.{name}`")),
                ));
            }
            (None, []) => {}
        }
        if self.error_codes().any(|code| code == name) {
            return Ok(DocSpan::Code { code: owned() });
        }
        let known = self.known_names(name, scope);
        let problem = Diagnostic::new(&codes::E0328, place, format!("`{name}` does not resolve"));
        // A name that YAML wraps or escapes has no span of its own to replace.
        let is_plain = self.source.text(place.file).get(place.start as usize..place.end as usize) == Some(name);
        let known = known.iter().map(String::as_str).filter(|_| is_plain);
        let problem = problem.did_you_mean(name, known, place);
        Err(Box::new(problem.help("write code that is not a name in double backticks")))
    }

    /// Returns the names that `wrong` may have meant: those after the same first part, if it has one.
    fn known_names(&self, wrong: &str, scope: &DocScope<'a>) -> Vec<String> {
        let members = || self.levels(scope).flat_map(|(_, members)| members);
        let types = || self.version.definitions.iter().flat_map(|file| &file.content.types);
        if let Some((of, _)) = wrong.split_once('.') {
            let sides =
                self.levels(scope).filter(|(owner, _)| owner.is_some_and(|owner| owner.ends_with(&format!(".{of}"))));
            let inner = members().filter(|(key, _)| key.value == of).filter_map(|(_, def)| self.inside(def));
            let typed = types().filter(|(name, _)| name.value == of).map(|(_, def)| &def.members);
            let members = sides.map(|(_, members)| members).chain(inner).chain(typed).flat_map(Map::keys);
            let values = self.enums().filter(|(name, _)| *name == of).flat_map(|(_, def)| def.values.keys());
            let dotted: Vec<_> = members.chain(values).map(|name| format!("{of}.{name}")).collect();
            if !dotted.is_empty() {
                return dotted;
            }
        }
        let members = members().map(|(key, _)| key.as_str());
        let values = self.enums().flat_map(|(_, def)| def.values.keys());
        let names = members.chain(self.action_names()).chain(self.type_names()).chain(values).chain(self.error_codes());
        names.map(str::to_owned).collect()
    }

    /// Resolves a value or member that follows the name of its type or action.
    fn qualified(&self, name: &str) -> Option<DocSpan> {
        let (of, name) = name.split_once('.')?;
        let definitions = || self.version.definitions.iter().map(|file| &file.content);
        if definitions().find_map(|content| content.enums.get(of)).is_some_and(|def| has(def, name)) {
            return Some(DocSpan::Value { value: name.to_owned(), of: of.to_owned() });
        }
        if let Some(structure) = definitions().find_map(|content| content.types.get(of)) {
            return self.is_path(&structure.members, name).then(|| member(name, Some(of)));
        }
        let mut actions = self.version.actions.iter().map(|action| &action.file.content);
        let action = actions.find(|action| action.action.as_ref().is_some_and(|name| name.value == of))?;
        let sides = [("request", &action.request), ("response", &action.response)];
        let (side, path) = name.split_once('.')?;
        let (_, members) = sides.into_iter().find(|(name, _)| *name == side)?;
        self.is_path(members, path).then(|| member(path, Some(&format!("{of}.{side}"))))
    }

    fn member_reference(&self, name: &str, scope: &DocScope<'a>) -> Option<DocSpan> {
        self.levels(scope).find_map(|(of, members)| {
            // `request.Offset` is `Offset` of that side.
            let side = of.and_then(|of| of.rsplit_once('.')).map(|(_, side)| side);
            let of_side = side.and_then(|side| name.strip_prefix(side)?.strip_prefix('.'));
            let path = [Some(name), of_side].into_iter().flatten().find(|path| self.is_path(members, path))?;
            Some(member(path, of))
        })
    }

    /// Returns the structures whose members a text may name, with those of all calls at the end.
    fn levels<'s>(
        &'s self,
        scope: &'s DocScope<'a>,
    ) -> impl Iterator<Item = (Option<&'s str>, &'a Map<MemberDef>)> + use<'s, 'a> {
        let common = self.version.api.iter().flat_map(|file| [&file.content.common, &file.content.response]);
        let near = scope.structures.iter().map(|(of, members)| (Some(of.as_str()), *members));
        near.chain(common.map(|members| (None, members)))
    }

    /// Returns `true` if the path resolves to a member.
    fn is_path(&self, members: &'a Map<MemberDef>, path: &str) -> bool {
        let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let Some(def) = members.get(first) else { return false };
        rest.is_none_or(|rest| self.inside(def).is_some_and(|members| self.is_path(members, rest)))
    }

    /// Returns the members of the structure that a member holds.
    fn inside(&self, def: &'a MemberDef) -> Option<&'a Map<MemberDef>> {
        let of_type = || {
            let ty = innermost(def.ty.as_ref()?);
            self.version.definitions.iter().find_map(|file| file.content.types.get(ty)).map(|def| &def.members)
        };
        def.members.as_ref().or_else(of_type)
    }

    fn action_names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.version.actions.iter().filter_map(|action| action.file.content.action.as_deref().map(String::as_str))
    }

    fn type_names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let files = self.version.definitions.iter();
        files.flat_map(|file| file.content.types.keys().chain(file.content.enums.keys()))
    }

    fn enums(&self) -> impl Iterator<Item = (&'a str, &'a EnumDef)> + use<'a> {
        let files = self.version.definitions.iter();
        files.flat_map(|file| &file.content.enums).map(|(name, def)| (name.as_str(), def))
    }

    fn error_codes(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.version.definitions.iter().flat_map(|file| file.content.errors.keys())
    }
}

fn member(path: &str, of: Option<&str>) -> DocSpan {
    DocSpan::Member { member: path.split('.').map(str::to_owned).collect(), of: of.map(str::to_owned) }
}

fn has(def: &EnumDef, value: &str) -> bool {
    def.values.get(value).is_some()
}

/// Returns the type inside lists and maps.
fn innermost(ty: &SpannedString) -> &str {
    ty.value.rsplit(" of ").next().unwrap_or_default()
}

/// Splits at the next run of exactly `count` backticks.
fn closed(text: &str, count: usize) -> Option<(&str, &str)> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].bytes().take_while(|byte| *byte == b'`').count();
        if run == count {
            return Some((&text[..start], &text[start + run..]));
        }
        at = start + run;
    }
    None
}
