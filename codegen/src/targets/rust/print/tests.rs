//! What is filled in is what printing gives: everything here is printed both ways.

use proc_macro2::TokenStream;
use proptest::prelude::*;
use quote::{format_ident, quote};

use super::*;

/// What the printer of tokens alone makes of items.
fn printed(items: &[TokenStream]) -> String {
    let print = |item: &TokenStream| prettyplease::unparse(&syn::parse2(item.clone()).unwrap());
    air(&items.iter().map(print).collect::<Vec<_>>().join("\n"))
}

fn filled(printer: &Printer, items: Vec<TokenStream>) -> String {
    printer.print("a.rs", items).unwrap()
}

/// Names and texts of the lengths at which lines break, and words of the language.
fn names() -> impl Strategy<Value = (Vec<String>, String)> {
    let name =
        prop_oneof!["[a-z][a-z_]{0,60}[a-z]", "[A-Z][a-z]{0,6}", Just("matches".to_owned()), Just("value".to_owned())];
    (prop::collection::vec(name, 6), " [ -~é字]{0,80}")
}

/// Code as the emitters make it: what breaks lines for any reason, with the same names in many places.
fn code(names: &[String], text: &str) -> Vec<TokenStream> {
    let ident = |index: usize| match syn::parse_str(&names[index]) {
        Ok(ident) => ident,
        Err(_) => format_ident!("r#{}", names[index]),
    };
    let (a, b, c, d): (syn::Ident, syn::Ident, syn::Ident, syn::Ident) = (ident(0), ident(1), ident(2), ident(3));
    let (e, f): (syn::Ident, syn::Ident) = (ident(4), ident(5));
    vec![
        quote!(use #a::{#b, #c, super::#d, #e::{self, #f}};),
        quote!(#[doc = " Own."] #[cfg(feature = #text)] pub fn #a<'a, #b: #c>(&self, #d: &'a #e) -> Result<#f, Error> {}),
        quote!(pub static #a: #b = #b { #c: #text, #d: 1, #e: None };),
        quote!(static A: A = A { #a: 1 };),
        quote!(fn f() { #a.#b(#text, |#c| #d(#c, #e::#f)).#f()?.#b(); }),
        quote!(fn f() { if let Some(#a) = #b.#c(#text, |#d| list(#d, #e))? { #f = #f.#a(#b); } }),
        quote!(fn f() { let #a = |#b| #c { #d: #b }; vec![#a, #text]; #e!(#f, #text) }),
        quote!(fn f() { match #a { #text | #text => #b.#c(#text, &mut value.#d)?, #e::#f => {} _ => Self::#a(#b) } }),
        quote!(impl #a for #b { fn #c(self) -> #d { self.#e.as_ref().map_or(0, |#f| #f.len()) } const #d: #e = #text; }),
        quote!(enum #a { #b, #c(#d), #e { #f: &'static str } }),
        quote!(fn f() -> A { const { &#a::new(&[#text, #text]) } }),
        quote!(static A: &[&[&str]] = &[&[#text, #text], &[stringify!(#a)], &[]];),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn code_is_printed_as_without_forms(all in prop::collection::vec(names(), 1..12)) {
        let printer = Printer::default();
        for (names, text) in all {
            let items = code(&names, &text);
            prop_assert_eq!(filled(&printer, items.clone()), printed(&items));
        }
    }

    #[test]
    fn pieces_are_printed_as_in_one(all in prop::collection::vec(names(), 1..8)) {
        let printer = Printer::default();
        let all = all.iter().map(|(names, text)| (format_ident!("x{}", names[0]), format_ident!("y{}", names[1]), text));
        let all = all.collect::<Vec<_>>();
        let each = |make: fn(&syn::Ident, &syn::Ident, &str) -> TokenStream| {
            all.iter().map(|(a, b, text)| make(a, b, text)).collect::<Vec<_>>()
        };
        let methods = each(|a, b, text| quote!(pub fn #a(mut self, #b: impl Into<#b>) -> Self { #a(#text); self }));
        let statements = each(|a, b, text| quote!(e.#a(#text, &self.#b);));
        let arms = each(|a, b, text| quote!(#text | #text => #a.#b(#text)));
        let fields = each(|a, b, text| quote!(#[doc = #text] pub #a: Option<Vec<#b>>));
        let variants = each(|a, _, _| quote!(#a));
        let values = each(|a, b, _| quote!(#a: #b));
        let elements = each(|a, b, text| quote!(Member { name: #text, kind: Kind::Structure(&#a::#b), limits: &[] }));
        let around = |methods: TokenStream, statements: TokenStream, arms: TokenStream, fields: TokenStream,
                      variants: TokenStream, values: TokenStream, elements: TokenStream| {
            vec![
                quote!(mod a { mod b { #methods } impl A { #methods } }),
                quote!(impl A { fn f() { #statements g(); } fn g() { match a { #arms _ => {} } } }),
                quote!(struct A { #fields b: u8, } enum A { #variants B }),
                quote!(static A: A = A { name: "many", members: &[#elements], rules: A { #values ..A::DEFAULT_VALUE_OF_ALL } };),
            ]
        };
        let in_one = around(
            quote!(#(#methods)*), quote!(#(#statements)*), quote!(#(#arms,)*), quote!(#(#fields,)*), quote!(#(#variants,)*),
            quote!(#(#values,)*), quote!(#(#elements,)*),
        );
        let methods_again = methods.clone();
        let mut in_pieces = around(
            TokenStream::new(), pieces(Place::Statement, statements), pieces(Place::Arm, arms), pieces(Place::Field, fields),
            pieces(Place::Variant, variants), pieces(Place::Value, values), pieces(Place::Element, elements),
        );
        let (items, methods) = (pieces(Place::Method, methods), pieces(Place::Method, methods_again));
        in_pieces[0] = quote!(mod a { mod b { #items } impl A { #methods } });
        // A function of a module takes no `self`, which the parser does not mind.
        prop_assert_eq!(filled(&printer, in_pieces), printed(&in_one));
    }
}

#[test]
fn documentation_is_put_in_where_it_stood() {
    let lines = ["One.", "", "Two."].map(str::to_owned);
    let block = doc(lines.to_vec());
    assert!(doc(Vec::new()).is_empty());
    let file = quote!(mod m { #block fn f() {} #[doc = " Own."] fn g() {} });
    assert_eq!(
        filled(&Printer::default(), vec![file]),
        "mod m {\n    /// One.\n    ///\n    /// Two.\n    fn f() {}\n    /// Own.\n    fn g() {}\n}\n"
    );
    assert!(blocks::take().is_empty());
}

#[test]
fn no_pieces_leave_no_trace() {
    let none = pieces(Place::Element, []);
    assert_eq!(filled(&Printer::default(), vec![quote!(static A: &[A] = &[#none];)]), "static A: &[A] = &[];\n");
}

#[test]
fn what_is_no_rust_is_shown_with_its_names() {
    let error = Printer::default().print("a.rs", vec![quote!(fn something() { "text" "text" })]).unwrap_err();
    assert!(error.why.ends_with("in `fn something () { \"text\" \"text\" }`"), "{}", error.why);
}
