//! Documentation of imported items: the vendor's sentences in the user's own download, or names alone.

use super::{
    text,
    vendor::{Action, Api, Member, Object},
};

/// Which documentation an import writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocsMode {
    /// The sentences of the vendor's model.
    Own,
    /// None of the vendor's sentences.
    Names,
}

/// Finds the documentation of items.
pub struct Docs<'a> {
    /// Which documentation is written.
    pub mode: DocsMode,
    /// The same version in English, if it was found.
    pub english: Option<&'a Api>,
}

impl Docs<'_> {
    /// Returns the sentences of a text, in English if there is one; `fallback` if there are none to be written.
    fn sentences(&self, english: Option<&Option<String>>, own: &Option<String>, fallback: String) -> String {
        self.pick(english, own).and_then(|text| text::sentences(&text)).unwrap_or(fallback)
    }

    fn pick(&self, english: Option<&Option<String>>, own: &Option<String>) -> Option<String> {
        let texts = [english.and_then(Option::as_deref), own.as_deref()];
        let found = texts.into_iter().flatten().find(|text| text::sentences(text).is_some());
        found.filter(|_| self.mode == DocsMode::Own).map(str::to_owned)
    }

    /// Returns the summary of an action, and what else there is to say.
    pub fn action(&self, name: &str, action: &Action) -> (String, Option<String>) {
        let english = self.english.and_then(|english| english.actions.0.get(name));
        let document = self.pick(english.map(|action| &action.document), &action.document);
        let title = || self.sentences(english.map(|action| &action.name), &action.name, format!("Calls {name}."));
        document.and_then(|text| text::summary(&text)).unwrap_or_else(|| (title(), None))
    }

    /// Returns the documentation of a structure.
    pub fn object(&self, name: &str, object: &Object) -> String {
        let english = self.english.and_then(|english| english.object(name)).map(|object| &object.document);
        self.sentences(english, &object.document, format!("Structure {name}."))
    }

    /// Returns the documentation of a member of the object `owner`.
    pub fn member(&self, owner: &str, member: &Member) -> String {
        let english = self.english.and_then(|english| english.object(owner));
        let english = english.and_then(|object| object.members.iter().find(|other| other.name == member.name));
        self.sentences(english.map(|member| &member.document), &member.document, format!("Member {}.", member.name))
    }
}
