//! Joins words into identifiers.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::{
    diag::{Diagnostic, codes},
    model::Name,
    source::Span,
};

/// Joins words in snake case, `instance_count`.
pub fn snake(words: &[String]) -> String {
    identifier(words.join(" ").to_snake_case())
}

/// Joins words in camel case, `InstanceCount`. An underscore separates adjacent numbers: `ubuntu`, `10`, `04` is
/// `Ubuntu10_04`.
pub fn camel(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        if word.starts_with(is_digit) && name.ends_with(is_digit) {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    identifier(name)
}

/// Appends `suffix` to a name that is reserved.
pub fn unreserved(name: String, reserved: &[&[&str]], suffix: &str) -> String {
    if reserved.iter().any(|names| names.contains(&name.as_str())) { name + suffix } else { name }
}

/// Adds a leading underscore to a name that is empty or begins with a digit.
fn identifier(name: String) -> String {
    if name.is_empty() || name.starts_with(is_digit) { format!("_{name}") } else { name }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Maximum length of an identifier. Identifiers also name files, which file systems limit to 255 bytes.
const LONGEST: usize = 128;

/// Returns `true` for an identifier as Unicode defines it, which Rust, Python and ECMAScript accept.
fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c))
        && chars.all(unicode_ident::is_xid_continue)
        && name != "_"
}

const RENAME_FOLDER: &str = "rename one of the folders";

/// A scope of identifiers that must be unique: members of a structure, types of a version.
pub struct IdentifierScope<'m> {
    language: &'static str,
    what: String,
    names: BTreeMap<String, (&'m str, Span)>,
}

impl<'m> IdentifierScope<'m> {
    /// Creates a scope. `what` describes it in messages: `members of Instance`.
    pub fn new(language: &'static str, what: String) -> Self {
        IdentifierScope { language, what, names: BTreeMap::new() }
    }

    /// Adds the identifier of a name of the spec. Reports a problem and returns `false` if it is taken or is not a
    /// valid identifier.
    pub fn add(&mut self, identifier: &str, name: &'m Name, at: Span, problems: &mut Vec<Diagnostic>) -> bool {
        let help = ["give it a `name` in words of letters and digits", "give one of them a `name` with other words"];
        self.add_named(identifier, &name.wire, help, at, problems)
    }

    /// Adds the identifier of a folder, which is its only name.
    pub fn add_folder(&mut self, identifier: &str, name: &'m str, at: Span, problems: &mut Vec<Diagnostic>) -> bool {
        self.add_named(identifier, name, ["rename the folder", RENAME_FOLDER], at, problems)
    }

    /// Adds the label of a folder outside code, such as a Cargo feature, which need not be a valid identifier.
    pub fn add_folder_label(&mut self, label: &str, name: &'m str, at: Span, problems: &mut Vec<Diagnostic>) -> bool {
        self.insert(label, name, RENAME_FOLDER, at, problems)
    }

    fn add_named(
        &mut self,
        identifier: &str,
        name: &'m str,
        [unusable, duplicate]: [&'static str; 2],
        at: Span,
        problems: &mut Vec<Diagnostic>,
    ) -> bool {
        let (language, what) = (self.language, &self.what);
        if !is_identifier(identifier.trim_start_matches("r#")) || identifier.len() > LONGEST {
            let message = format!("cannot derive an identifier from `{name}` in {language}, among the {what}");
            let diagnostic = Diagnostic::new(&codes::E0802, at, message);
            let shown = identifier.chars().take(LONGEST).collect::<String>();
            problems.push(diagnostic.label(format!("it would be `{shown}`")).help(unusable));
            return false;
        }
        self.insert(identifier, name, duplicate, at, problems)
    }

    fn insert(
        &mut self,
        identifier: &str,
        name: &'m str,
        help: &'static str,
        at: Span,
        problems: &mut Vec<Diagnostic>,
    ) -> bool {
        let Some((first, first_at)) = self.names.get(identifier) else {
            self.names.insert(identifier.to_owned(), (name, at));
            return true;
        };
        let (language, what) = (self.language, &self.what);
        let message = format!("`{first}` and `{name}` are both `{identifier}` in {language}, among the {what}");
        problems.push(
            Diagnostic::new(&codes::E0801, at, message)
                .label("gets the same identifier")
                .also(*first_at, "first use of the identifier")
                .help(help),
        );
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn words_are_joined() {
        assert_eq!(snake(&words("ipv6 address count")), "ipv6_address_count");
        assert_eq!(snake(&words("2xx")), "_2xx");
        assert_eq!(camel(&words("ipv6 address count")), "Ipv6AddressCount");
        assert_eq!(camel(&words("ubuntu 10 04")), "Ubuntu10_04");
        assert_eq!(camel(&words("s2 small1")), "S2Small1");
        assert_eq!(camel(&words("1 core")), "_1Core");
    }

    #[test]
    fn reserved_names_get_a_suffix() {
        assert_eq!(unreserved("new".to_owned(), &[&["old"], &["new"]], "_"), "new_");
        assert_eq!(unreserved("newer".to_owned(), &[&["old"], &["new"]], "_"), "newer");
    }

    #[test]
    fn folder_labels_are_unique_too() {
        let mut problems = Vec::new();
        let mut features = IdentifierScope::new("Rust", "Cargo features".to_owned());
        let mut add = |folder| features.add_folder_label("v1-disks", folder, Span::default(), &mut problems);
        assert!(add("disks") && !add("Disks"));
        let message = "`disks` and `Disks` are both `v1-disks` in Rust, among the Cargo features";
        assert_eq!(problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>(), [message]);
    }
}
