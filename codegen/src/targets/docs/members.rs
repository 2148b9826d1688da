//! Tables of members.

use serde::Serialize;

use super::{
    links::{LinkPage, Links},
    markdown::{cell, code, line},
    words,
};
use crate::model::{Api, Member, Structure, Type};

/// Members of a request, a response or a structure, and the rules between them.
#[derive(Serialize)]
pub(super) struct Members {
    /// Introduction to all members; may be empty.
    intro: String,
    /// `true` if members are sent, so that the columns for required and default apply.
    sent: bool,
    rows: Vec<Row>,
    rules: Vec<String>,
    filters: Vec<Filters>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    ty: String,
    required: &'static str,
    default: String,
    values: String,
    notes: String,
}

/// The filters that a list of filters accepts.
#[derive(Serialize)]
struct Filters {
    member: String,
    /// `true` if other names are accepted, too.
    more: bool,
    limit: String,
    rows: Vec<FilterRow>,
}

#[derive(Serialize)]
struct FilterRow {
    name: String,
    ty: String,
    doc: String,
}

/// Maximum number of values of an enum that are listed; a longer enum is only linked.
const VALUES_SHOWN: usize = 6;

/// Returns the table of `structure`; `from` is its page.
pub(super) fn members(api: &Api, structure: &Structure, sent: bool, links: &Links<'_>, from: LinkPage<'_>) -> Members {
    let members = &structure.members;
    let shared = words::shared_origin(members.iter().map(|member| &member.origin));
    let intro = shared.map(words::intro).unwrap_or_default();
    let table = Table { api, links, from, show_provenance: shared.is_none() };
    Members {
        intro,
        sent,
        rows: members.iter().map(|member| table.row(member)).collect(),
        rules: structure.rules.iter().map(words::rule).collect(),
        filters: members
            .iter()
            .filter(|member| !member.filters.is_empty())
            .map(|member| table.filters(member))
            .collect(),
    }
}

struct Table<'t> {
    api: &'t Api,
    links: &'t Links<'t>,
    from: LinkPage<'t>,
    show_provenance: bool,
}

impl Table<'_> {
    fn row(&self, member: &Member) -> Row {
        Row {
            name: code(&member.name.wire),
            ty: self.ty(&member.ty),
            required: if member.required { "yes" } else { "no" },
            default: cell(
                &member.default.as_ref().map(|value| self.links.value(Some(&member.ty), value)).unwrap_or_default(),
            ),
            values: cell(&self.values(member)),
            notes: cell(&self.notes(member)),
        }
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Base(base) => base.word().to_owned(),
            Type::Shape(name) => self.links.shape(name, self.from),
            Type::List(inner) => format!("list of {}", self.ty(inner)),
            Type::Map(inner) => format!("map of {}", self.ty(inner)),
        }
    }

    /// Returns the values that a member may have.
    fn values(&self, member: &Member) -> String {
        let unit = member.unit.as_deref().unwrap_or_default();
        let mut parts = Vec::new();
        if !member.only.is_empty() {
            parts.push(self.links.one_of(Some(&member.ty), &member.only));
        } else if let Some(values) = self.links.values(&member.ty).filter(|values| values.len() <= VALUES_SHOWN) {
            let values: Vec<_> = values.iter().map(|value| value.name.wire.clone().into()).collect();
            parts.push(self.links.one_of(Some(&member.ty), &values));
        }
        if let Some(known) = &member.known {
            parts.push(format!("known: {}", self.links.shape(known, self.from)));
        }
        match member.range {
            Some(range) => parts.push(words::bounds(range, unit)),
            None if !unit.is_empty() => parts.push(format!("in {}", words::plural(unit))),
            None => {}
        }
        parts.extend(member.length.map(|length| words::counted(length, "character", "characters")));
        parts.extend(member.items.map(|items| words::counted(items, "item", "items")));
        parts.extend(member.format.as_ref().map(|key| self.format(key)));
        parts.extend(words::layout(member));
        parts.join("; ")
    }

    fn format(&self, key: &str) -> String {
        let format = self.api.formats.iter().find(|format| format.key == key);
        match format.map(|format| (format.example.as_ref(), format.prefixes.first())) {
            Some((Some(example), _)) => format!("like {}", code(example)),
            Some((None, Some(prefix))) => format!("begins with {}", code(prefix)),
            _ => key.to_owned(),
        }
    }

    fn notes(&self, member: &Member) -> String {
        let mut notes = self.links.doc_line(&member.doc, self.from);
        if let Some(deprecated) = &member.deprecated {
            notes.push_str(&format!(" {}", words::deprecated(&self.links.doc_line(deprecated, self.from))));
        }
        if member.sensitive {
            notes.push_str(" Secret: keep it out of logs.");
        }
        if member.readonly {
            notes.push_str(" In responses only.");
        }
        if !member.aliases.is_empty() {
            let names: Vec<_> = member.aliases.iter().map(|alias| code(alias)).collect();
            notes.push_str(&format!(" Also read as {}.", words::join(&names, "and")));
        }
        if self.show_provenance {
            notes.push_str(&words::provenance_note(&member.origin));
        }
        if let Some(conflict) = &member.conflict {
            notes.push_str(&format!("\n\n**The manual contradicts itself.** {}", line(conflict)));
        }
        notes
    }

    fn filters(&self, member: &Member) -> Filters {
        let limit = member.filter_values.map(|values| words::counted(values, "value each", "values each"));
        let rows = member.filters.iter().map(|filter| FilterRow {
            name: code(&filter.wire),
            ty: self.ty(&filter.ty),
            doc: cell(&(self.links.doc_line(&filter.doc, self.from) + &words::provenance_note(&filter.origin))),
        });
        Filters {
            member: code(&member.name.wire),
            more: member.more_filters,
            limit: limit.unwrap_or_default(),
            rows: rows.collect(),
        }
    }
}
