//! What stands in tokens for something that is put into the printed text: documentation, which is text already, and code
//! in lists, which is printed piece by piece.

use std::cell::RefCell;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

thread_local! {
    /// Blocks of the file that this thread makes. Tokens are bound to a thread too.
    static BLOCKS: RefCell<Vec<Block>> = const { RefCell::new(Vec::new()) };
}

/// What a mark stands for.
pub(super) enum Block {
    /// Lines of documentation.
    Doc(Vec<String>),
    /// Code, each piece on lines of its own.
    Pieces(Place, Vec<TokenStream>),
}

/// Where a piece of code stands, which says what it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a module or file.
    Item,
    /// In an `impl`.
    Method,
    /// In the body of a function.
    Statement,
    /// In a `match`.
    Arm,
    /// In a `struct`.
    Field,
    /// In an `enum`.
    Variant,
    /// In the braces of a structure that is made, where more than one member is given.
    Value,
    /// In an array, each of whose elements takes several lines.
    Element,
}

/// How names of marks of code begin.
pub(super) const PIECES: &str = "PIECES_";

/// Documentation, as one attribute.
pub fn doc(lines: Vec<String>) -> TokenStream {
    if lines.is_empty() {
        return TokenStream::new();
    }
    let number = put(Block::Doc(lines)).to_string();
    quote!(#[doc = #number])
}

/// Pieces of code, each without a comma behind it, as one piece with the comma that it needs.
pub fn pieces(place: Place, pieces: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let pieces = pieces.into_iter().collect::<Vec<_>>();
    if pieces.is_empty() {
        return TokenStream::new();
    }
    let mark = Ident::new(&format!("{PIECES}{}", put(Block::Pieces(place, pieces))), Span::call_site());
    match place {
        Place::Item | Place::Method | Place::Statement => quote!(#mark!();),
        Place::Arm => quote!(#mark => {}),
        Place::Field | Place::Value => quote!(#mark: (),),
        Place::Variant | Place::Element => quote!(#mark,),
    }
}

/// All blocks since the last call.
pub(super) fn take() -> Vec<Block> {
    BLOCKS.take()
}

fn put(block: Block) -> usize {
    BLOCKS.with_borrow_mut(|blocks| {
        blocks.push(block);
        blocks.len() - 1
    })
}
