//! Resolution of paths: `Offset`, `data.sshSet[].keyId`.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, codes};
use crate::model::{Member, Shape, Structure, Type};
use crate::source::Span;
use crate::syntax::{SpannedString, UnreadableParts};

/// The target of a path.
#[derive(Debug, Clone)]
pub struct PathTarget<'a> {
    /// Wire names, without `[]`.
    pub members: Vec<String>,
    /// The last member.
    pub member: &'a Member,
    /// Type of the member, or of its items if the path ends in `[]`.
    pub ty: &'a Type,
    /// Number of wire names up to the innermost list that the path enters with `[]`.
    pub list: Option<usize>,
}

/// The definitions that paths are resolved against.
#[derive(Clone, Copy)]
pub struct PathScope<'a> {
    /// Shapes of the API version.
    pub shapes: &'a BTreeMap<String, Shape>,
    /// Names whose definitions could not be read.
    pub lost: &'a UnreadableParts,
}

/// Resolves the path that begins `skip` bytes into `text`, starting at `start`.
/// An error without a diagnostic results from a problem that was reported already.
pub fn resolve<'a>(
    text: &SpannedString,
    skip: usize,
    start: &'a Structure,
    scope: PathScope<'a>,
) -> Result<PathTarget<'a>, Option<Box<Diagnostic>>> {
    let path = text.value.get(skip..).unwrap_or_default();
    let mut structure = start;
    let mut owner: Option<&str> = None;
    let mut members = Vec::new();
    let mut list = None;
    let mut offset = skip;
    let count = path.split('.').count();
    for (index, segment) in path.split('.').enumerate() {
        let (name, enters) = match segment.strip_suffix("[]") {
            Some(name) => (name, true),
            None => (segment, false),
        };
        let span = part(text, offset, name.len());
        offset += segment.len() + 1;
        let Some(member) = structure.member(name) else {
            if scope.lost.may_have(name) {
                return Err(None);
            }
            let known = structure.members.iter().map(|member| member.name.wire.as_str());
            let of = owner.map_or_else(String::new, |owner| format!(" of {owner}"));
            return Err(Some(Box::new(
                Diagnostic::new(&codes::E0307, span, format!("unknown member `{name}`{of}"))
                    .label(format!("`{path}` does not resolve"))
                    .did_you_mean(name, known, span),
            )));
        };
        members.push(name.to_owned());
        let mut ty = &member.ty;
        if enters {
            let Type::List(item) = ty else {
                return Err(Some(Box::new(
                    Diagnostic::new(&codes::E0308, span, format!("`{name}` is not a list, so `[]` cannot follow it"))
                        .also(member.origin.span, "defined here")
                        .help("remove the brackets"),
                )));
            };
            list = Some(members.len());
            ty = item;
        }
        if index + 1 == count {
            return Ok(PathTarget { members, member, ty, list });
        }
        structure = match ty {
            Type::Shape(shape) => {
                let inner = scope.shapes.get(shape).ok_or(None)?.as_structure();
                owner = Some(shape);
                inner.ok_or_else(|| Some(no_members(text, span, name, member)))?
            }
            Type::List(_) => {
                return Err(Some(Box::new(
                    Diagnostic::new(&codes::E0308, span, format!("`{name}` is a list; a path must enter its items"))
                        .also(member.origin.span, "defined here")
                        .help(format!("write `{name}[]`"))
                        .fix(Span { start: span.end, ..span }, "[]"),
                )));
            }
            Type::Base(_) | Type::Map(_) => return Err(Some(no_members(text, span, name, member))),
        };
    }
    Err(None)
}

fn no_members(text: &SpannedString, span: Span, name: &str, member: &Member) -> Box<Diagnostic> {
    let message = format!("`{name}` has no members, so `{}` does not resolve", text.value);
    Box::new(Diagnostic::new(&codes::E0308, span, message).also(member.origin.span, "defined here"))
}

/// Returns the span of a part of a string, or of all of it if it is quoted.
fn part(text: &SpannedString, offset: usize, len: usize) -> Span {
    if (text.span.end - text.span.start) as usize != text.value.len() {
        return text.span;
    }
    let start = text.span.start + offset as u32;
    Span { start, end: start + len as u32, ..text.span }
}

/// Returns the side that a path starts on, and the length of that prefix in bytes.
pub fn side(text: &SpannedString) -> Result<(Side, usize), Box<Diagnostic>> {
    for (word, side) in [("request", Side::Request), ("response", Side::Response)] {
        if text.strip_prefix(word).is_some_and(|rest| rest.starts_with('.')) {
            return Ok((side, word.len() + 1));
        }
    }
    Err(Box::new(
        Diagnostic::new(&codes::E0307, text.span, format!("`{}` does not resolve", text.value))
            .help("paths start with `request.` or `response.`"),
    ))
}

/// The two sides that a path may start on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The request.
    Request,
    /// The response.
    Response,
}
