//! Code that was printed with marks in its holes.

use std::slice::Iter;

use super::{
    blocks::Place,
    form::{BLOCK, Form, Hole, Out},
};

/// How long a line of the printer may be.
pub(super) const MARGIN: usize = 89;

const INDENT: usize = 4;

/// Printed code with holes.
#[derive(Debug)]
pub(super) struct Skeleton {
    pub parts: Vec<Part>,
    /// How wide the marks were in the holes within lines.
    widths: Vec<usize>,
}

#[derive(Debug)]
pub(super) enum Part {
    /// Lines without holes.
    Lines(String),
    /// A line with holes.
    Line {
        /// What is before, between and after them.
        around: Vec<String>,
        /// How wide the line is, less what is in the holes.
        width: usize,
        /// Whether it has `Name { member: value }`, which may take less than a line.
        makes_structure: bool,
    },
    /// Where documentation stands, and what its lines begin with.
    Doc(String),
    /// Where pieces of code stand, and how deep.
    Pieces(usize),
}

impl Skeleton {
    /// Parses and prints the code of a form with those marks in its holes, and with something around it that makes it what
    /// it is and as deep as it is.
    pub fn print(place: Place, indent: usize, form: &Form, mark: fn(&Hole, &str) -> String) -> Result<Self, String> {
        let around = Around::new(place, indent);
        let code = around.before + &form.with(mark) + &around.after;
        let printed = prettyplease::unparse(&syn::parse_str(&code).map_err(|error| error.to_string())?);
        let lines = printed.lines().collect::<Vec<_>>();
        let end = lines.len().saturating_sub(around.lines_after);
        let marks = form.holes.iter().map(|hole| (&hole.out, form.text(hole).map(|text| mark(hole, text))));
        let marks = marks.collect::<Vec<_>>();
        let mut parts = Vec::new();
        let mut left = marks.iter();
        for line in lines.get(around.lines_before..end).unwrap_or_default() {
            match (Part::of(line, &mut left), parts.last_mut()) {
                (Part::Lines(line), Some(Part::Lines(lines))) => lines.push_str(&line),
                (part, _) => parts.push(part),
            }
        }
        if left.next().is_some() {
            return Err("a name, a text, documentation or pieces are not where they were, when printed".to_owned());
        }
        Ok(Self { parts, widths: marks.iter().filter_map(|(_, mark)| mark.as_ref()).map(String::len).collect() })
    }

    /// Whether printing code of the same form gives this with other names and texts. It does where all of them are of the
    /// same width. Else, what is broken into lines here is broken there too, where nothing is narrower; and what is not
    /// is not there either, as long as it is no longer than a line.
    pub fn fits(&self, form: &Form) -> bool {
        if form.widths().eq(self.widths.iter().copied()) {
            return true;
        }
        let mut widths = form.widths();
        form.widths().zip(&self.widths).all(|(width, least)| width >= *least)
            && self.parts.iter().all(|part| match part {
                Part::Line { around, width, makes_structure } => {
                    let filled = widths.by_ref().take(around.len() - 1).sum::<usize>();
                    width + filled <= MARGIN && !makes_structure
                }
                Part::Lines(_) | Part::Doc(_) | Part::Pieces(_) => true,
            })
    }
}

/// Whether text has `Name { member: value }`. Other braces in a line are blocks.
fn makes_structure(text: &str) -> bool {
    let starts = text.match_indices("{ ").map(|(start, _)| text[..start].trim_end());
    starts.into_iter().any(|before| !before.ends_with([')', '|']) && !before.ends_with("const"))
}

impl Part {
    /// A line, with those of the marks that are in it.
    fn of(line: &str, marks: &mut Iter<'_, (&Out, Option<String>)>) -> Self {
        let code = line.trim_start();
        match marks.as_slice().first() {
            Some((Out::Pieces(_), _)) if code.starts_with(BLOCK) => {
                marks.next();
                return Part::Pieces(line.len() - code.len());
            }
            Some((Out::Doc(_), _)) if matches!(code, "///0" | "//!0") => {
                marks.next();
                return Part::Doc(line.trim_end_matches('0').to_owned());
            }
            _ => {}
        }
        let mut around = Vec::new();
        let mut rest = line;
        while let Some((_, Some(mark))) = marks.as_slice().first()
            && let Some((before, after)) = rest.split_once(mark.as_str())
        {
            around.push(before.to_owned());
            rest = after;
            marks.next();
        }
        around.push(format!("{rest}\n"));
        match around.len() {
            1 => Part::Lines(around.concat()),
            _ => Part::Line {
                width: around.iter().map(String::len).sum::<usize>() - "\n".len(),
                makes_structure: around.iter().any(|text| makes_structure(text)),
                around,
            },
        }
    }
}

/// What stands around a piece of code when it is printed alone.
struct Around {
    before: String,
    after: String,
    lines_before: usize,
    lines_after: usize,
}

impl Around {
    fn new(place: Place, indent: usize) -> Self {
        // An array or a structure with a second member is broken into lines whatever the first is.
        let long = "x".repeat(MARGIN);
        let (before, lines_before, after, lines_after) = match place {
            Place::Item => ("", 0, String::new(), 0),
            Place::Method => ("impl X {", 1, "}".to_owned(), 1),
            Place::Statement => ("fn x() {", 1, "}".to_owned(), 1),
            Place::Arm => ("fn x() { match x {", 2, "} }".to_owned(), 2),
            Place::Field => ("struct X {", 1, "}".to_owned(), 1),
            Place::Variant => ("enum X {", 1, "}".to_owned(), 1),
            Place::Value => ("static X: X = X {", 1, format!(", {long}: x }};"), 2),
            Place::Element => ("static X: X = [", 1, format!(", {long}];"), 2),
        };
        let modules = (indent / INDENT).saturating_sub(lines_before);
        Self {
            before: "mod x {".repeat(modules) + before,
            after: after + &"}".repeat(modules),
            lines_before: lines_before + modules,
            lines_after: lines_after + modules,
        }
    }
}
