//! From tokens to text.
//!
//! Generated code repeats itself: two setters differ in names. So names and texts are taken out of the tokens, what is
//! left is parsed and printed once a run, and all code of the same form is that with its own names put in. Lists of
//! different lengths are of the same form when their [`pieces`] are printed one by one.
//!
//! The text is what printing each item by itself gives; where that cannot be known beforehand, it is what is done.

mod blocks;
mod form;
mod skeleton;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use proc_macro2::TokenStream;

pub use self::blocks::{Place, doc, pieces};
use self::{
    blocks::Block,
    form::{Form, Hole, Out},
    skeleton::{MARGIN, Part, Skeleton},
};
use crate::targets::EmitError;

/// Prints files, on any number of threads.
#[derive(Debug, Default)]
pub struct Printer {
    /// What was printed of each form.
    forms: Mutex<BTreeMap<(Place, usize), Known>>,
}

/// By the code of the form; more than one where names of some widths break lines.
type Known = BTreeMap<String, Vec<Arc<Skeleton>>>;

impl Printer {
    /// Prints items with a blank line between them.
    ///
    /// # Errors
    /// When an item is no Rust: a mistake of the generator.
    pub fn print(&self, path: &str, items: Vec<TokenStream>) -> Result<String, EmitError> {
        let blocks = blocks::take().into_iter().map(Some).collect();
        let mut file = File { printer: self, path, blocks, text: String::new(), unused: Vec::new() };
        for item in items.into_iter().filter(|item| !item.is_empty()) {
            if !file.text.is_empty() {
                file.text.push('\n');
            }
            file.code(Place::Item, 0, item)?;
        }
        Ok(air(&file.text))
    }

    /// What code of that form looks like, for names and texts as wide as those.
    fn skeleton(&self, place: Place, indent: usize, form: &Form) -> Result<Arc<Skeleton>, String> {
        let known = |forms: &BTreeMap<_, Known>| {
            let known = forms.get(&(place, indent))?.get(&form.code)?;
            Some(known.iter().find(|skeleton| skeleton.fits(form)).cloned())
        };
        let found = known(&self.lock());
        if let Some(Some(skeleton)) = found {
            return Ok(skeleton);
        }
        let print = |mark| {
            let skeleton = Arc::new(Skeleton::print(place, indent, form, mark)?);
            let mut forms = self.lock();
            forms.entry((place, indent)).or_default().entry(form.code.clone()).or_default().push(skeleton.clone());
            Ok(skeleton)
        };
        // The narrowest fits most, but not what is longer than a line.
        if found.is_none() && form.widths().all(|width| width <= MARGIN) {
            let narrow = print(Hole::narrow_mark)?;
            if narrow.fits(form) {
                return Ok(narrow);
            }
        }
        print(Hole::wide_mark)
    }

    /// Nothing panics while it holds the lock and leaves half an entry.
    fn lock(&self) -> MutexGuard<'_, BTreeMap<(Place, usize), Known>> {
        self.forms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file that is printed.
struct File<'p> {
    printer: &'p Printer,
    path: &'p str,
    /// Each is taken where its mark stands.
    blocks: Vec<Option<Block>>,
    text: String,
    /// Forms whose room can be used again.
    unused: Vec<Form>,
}

impl File<'_> {
    fn code(&mut self, place: Place, indent: usize, tokens: TokenStream) -> Result<(), EmitError> {
        let mut form = self.unused.pop().unwrap_or_default();
        form.read(tokens);
        let skeleton = self.printer.skeleton(place, indent, &form).map_err(|why| {
            let code = form.with(|_, text| text.to_owned());
            EmitError { what: self.path.to_owned(), why: format!("{why}, in `{}`", code.trim_end()) }
        })?;
        self.fill(&skeleton, &form)?;
        self.unused.push(form);
        Ok(())
    }

    fn fill(&mut self, skeleton: &Skeleton, form: &Form) -> Result<(), EmitError> {
        let mut holes = form.holes.iter();
        for part in &skeleton.parts {
            match part {
                Part::Lines(lines) => self.text.push_str(lines),
                Part::Line { around, .. } => {
                    for (index, text) in around.iter().enumerate() {
                        if index > 0 {
                            self.text.push_str(holes.next().and_then(|hole| form.text(hole)).unwrap_or_default());
                        }
                        self.text.push_str(text);
                    }
                }
                Part::Doc(start) => {
                    if let Some(Block::Doc(lines)) = self.block(holes.next().map(|hole| &hole.out)) {
                        self.doc(start, &lines);
                    }
                }
                Part::Pieces(indent) => {
                    if let Some(Block::Pieces(place, pieces)) = self.block(holes.next().map(|hole| &hole.out)) {
                        pieces.into_iter().try_for_each(|piece| self.code(place, *indent, piece))?;
                    }
                }
            }
        }
        Ok(())
    }

    fn block(&mut self, out: Option<&Out>) -> Option<Block> {
        match out? {
            Out::Doc(number) | Out::Pieces(number) => self.blocks.get_mut(*number)?.take(),
            Out::Name(_) | Out::Text(_) => None,
        }
    }

    fn doc(&mut self, start: &str, lines: &[String]) {
        for line in lines.iter().flat_map(|line| line.split('\n')) {
            self.text.push_str(start);
            if !line.is_empty() {
                self.text.push(' ');
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
    }
}

/// Puts a blank line after each item of an `impl`; the printer does not.
fn air(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    let mut ended = false;
    for line in text.lines() {
        if ended && line.starts_with("    ") {
            out.push('\n');
        }
        ended = line == "    }";
        out.push_str(line);
        out.push('\n');
    }
    out
}
