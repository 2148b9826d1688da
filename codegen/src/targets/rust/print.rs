//! Printing of tokens.

use proc_macro2::TokenStream;

use crate::targets::EmitError;

/// Prints items with a blank line between them.
///
/// # Errors
/// When an item is not valid Rust, which is a bug in the generator.
pub fn print(path: &str, items: Vec<TokenStream>) -> Result<String, EmitError> {
    let items = items.into_iter().filter(|item| !item.is_empty()).map(|item| match syn::parse2(item.clone()) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(error) => Err(EmitError { what: path.to_owned(), reason: format!("{error}, in `{}`", excerpt(&item)) }),
    });
    Ok(space_out(&items.collect::<Result<Vec<_>, _>>()?.join("\n")))
}

/// Returns the beginning of an item, which is enough to find it.
fn excerpt(item: &TokenStream) -> String {
    let text = item.to_string();
    match text.char_indices().nth(200) {
        Some((end, _)) => format!("{} …", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Inserts a blank line after a method of several lines if another one follows, which prettyplease omits.
fn space_out(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::print;

    #[test]
    fn items_and_methods_stand_apart() {
        let items = vec![
            quote!(
                use a::b;
            ),
            quote!(),
            quote!(impl A { #[doc = " One."] fn a() {} #[doc = ""] fn b() {} }),
        ];
        let text = "use a::b;\n\nimpl A {\n    /// One.\n    fn a() {}\n    ///\n    fn b() {}\n}\n";
        assert_eq!(print("a.rs", items).unwrap(), text);
        let bodies = vec![quote!(impl A { fn a() { b(); } fn b() { a(); } })];
        let text = "impl A {\n    fn a() {\n        b();\n    }\n\n    fn b() {\n        a();\n    }\n}\n";
        assert_eq!(print("a.rs", bodies).unwrap(), text);
    }

    #[test]
    fn invalid_rust_is_shown() {
        let error = print("a.rs", vec![quote!(fn something() { "text" "text" })]).unwrap_err();
        assert!(error.reason.ends_with("in `fn something () { \"text\" \"text\" }`"), "{}", error.reason);
    }
}
