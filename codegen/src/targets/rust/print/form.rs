//! Tokens as text, with what differs from one of a kind to the next taken out.

use std::{fmt::Write, mem, ops::Range};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::blocks::PIECES;

/// Stands for a name, as long as the shortest that is taken out: nothing is narrower in code than in its form.
pub(super) const NAME: &str = "NAME_";
/// Stands for a text in quotes.
pub(super) const TEXT: &str = "\"\"";
/// Stands for a block of documentation.
pub(super) const DOC: &str = "\"0\"";
/// Stands for pieces of code. Longer than a line, so what is around them is broken into lines.
pub(super) const BLOCK: &str =
    "PIECES_________________________________________________________________________________________";

/// Words of the language, which say how code is read; shorter ones are never taken out.
const WORDS: [&str; 30] = [
    "abstract",
    "async",
    "await",
    "become",
    "break",
    "builtin",
    "const",
    "continue",
    "crate",
    "default",
    "extern",
    "false",
    "final",
    "macro",
    "macro_rules",
    "match",
    "override",
    "return",
    "static",
    "struct",
    "super",
    "trait",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "virtual",
    "where",
    "while",
    "yield",
];

/// Code with holes.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// What is the same in all code of this form: Rust, with something in the place of each hole.
    pub code: String,
    /// In the order of the code.
    pub holes: Vec<Hole>,
    /// What was taken out, one after the other.
    texts: String,
}

/// Where something was taken out.
#[derive(Debug, Clone)]
pub(super) struct Hole {
    /// Where in the code its mark begins.
    at: usize,
    /// What it was.
    pub out: Out,
}

/// What was taken out.
#[derive(Debug, Clone)]
pub(super) enum Out {
    /// A name, at that place among the texts.
    Name(Range<usize>),
    /// A text in quotes.
    Text(Range<usize>),
    /// Documentation: the number of its block.
    Doc(usize),
    /// Pieces of code: the number of their block.
    Pieces(usize),
}

impl Form {
    /// Reads other tokens, into the room that it has.
    pub fn read(&mut self, tokens: TokenStream) {
        self.code.clear();
        self.holes.clear();
        self.texts.clear();
        self.add(tokens, false);
    }

    /// What is put back within a line.
    pub fn text(&self, hole: &Hole) -> Option<&str> {
        match &hole.out {
            Out::Name(range) | Out::Text(range) => self.texts.get(range.clone()),
            Out::Doc(_) | Out::Pieces(_) => None,
        }
    }

    /// The code with something else in each hole that is filled within a line.
    pub fn with(&self, filled: impl Fn(&Hole, &str) -> String) -> String {
        let mut code = String::with_capacity(self.code.len() + self.texts.len());
        let mut rest = 0;
        for hole in &self.holes {
            if let Some(text) = self.text(hole) {
                code.push_str(&self.code[rest..hole.at]);
                code.push_str(&filled(hole, text));
                rest = hole.at + hole.mark().len();
            }
        }
        code + &self.code[rest..]
    }

    /// Widths of what is put back within lines.
    pub fn widths(&self) -> impl Iterator<Item = usize> {
        self.holes.iter().filter_map(|hole| self.text(hole)).map(str::len)
    }

    /// Takes tokens one by one out of their streams, which then need not be copied. Attributes stay as they are.
    fn add(&mut self, tokens: TokenStream, verbatim: bool) {
        let mut tokens = tokens.into_iter().peekable();
        let mut at_attribute = false;
        while let Some(token) = tokens.next() {
            let attribute = mem::take(&mut at_attribute);
            match token {
                TokenTree::Punct(punct) => {
                    self.code.push(punct.as_char());
                    if punct.spacing() == Spacing::Alone {
                        self.code.push(' ');
                    }
                    at_attribute = punct.as_char() == '#' || (attribute && punct.as_char() == '!');
                }
                TokenTree::Ident(ident) => {
                    let start = self.texts.len();
                    let _ = write!(self.texts, "{ident}");
                    let named = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
                    self.name(start, verbatim || named);
                }
                TokenTree::Literal(literal) => {
                    let start = self.texts.len();
                    let _ = write!(self.texts, "{literal}");
                    self.literal(start, verbatim);
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ") "),
                        Delimiter::Brace => ("{ ", "} "),
                        Delimiter::Bracket => ("[", "] "),
                        Delimiter::None => ("", ""),
                    };
                    let inner = group.stream();
                    drop(group);
                    self.code.push_str(open);
                    self.add(inner, verbatim || attribute);
                    self.code.push_str(close);
                }
            }
        }
    }

    fn name(&mut self, start: usize, verbatim: bool) {
        let name = &self.texts[start..];
        let is_word = || name.len() < NAME.len() || WORDS.binary_search(&name).is_ok();
        if let Some(number) = name.strip_prefix(PIECES).and_then(|number| number.parse().ok()) {
            self.texts.truncate(start);
            self.take_out(Out::Pieces(number));
        } else if verbatim || is_word() {
            self.code.push_str(name);
            self.texts.truncate(start);
        } else {
            self.take_out(Out::Name(start..self.texts.len()));
        }
        self.code.push(' ');
    }

    fn literal(&mut self, start: usize, verbatim: bool) {
        let text = &self.texts[start..];
        let quoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        let block = quoted.filter(|_| self.code.ends_with("doc = ")).and_then(|number| number.parse().ok());
        if let Some(number) = block {
            self.texts.truncate(start);
            self.take_out(Out::Doc(number));
        } else if quoted.is_some() && !verbatim {
            self.take_out(Out::Text(start..self.texts.len()));
        } else {
            self.code.push_str(text);
            self.texts.truncate(start);
        }
        self.code.push(' ');
    }

    fn take_out(&mut self, out: Out) {
        let hole = Hole { at: self.code.len(), out };
        self.code.push_str(hole.mark());
        self.holes.push(hole);
    }
}

impl Hole {
    /// Stands for it in code that is as narrow as can be.
    pub fn narrow_mark(&self, _: &str) -> String {
        self.mark().to_owned()
    }

    /// Stands for it in code that is as wide as with that text.
    pub fn wide_mark(&self, text: &str) -> String {
        let mark = self.mark();
        let filling = "_".repeat(text.len().saturating_sub(mark.len()));
        match self.out {
            Out::Text(_) => format!("\"{filling}\""),
            _ => mark.to_owned() + &filling,
        }
    }

    fn mark(&self) -> &'static str {
        match self.out {
            Out::Name(_) => NAME,
            Out::Text(_) => TEXT,
            Out::Doc(_) => DOC,
            Out::Pieces(_) => BLOCK,
        }
    }
}
