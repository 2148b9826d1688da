//! Tables of members.

use serde::Serialize;

use super::{
    links::{From, Links},
    markdown::{cell, code},
    words,
};
use crate::model::{Api, Field, Structure, Type};

/// Members of a request, an answer or a structure, and the rules between them.
#[derive(Serialize)]
pub(super) struct Members {
    /// Said of all members; may be empty.
    intro: String,
    /// Whether members are sent, so that required and default mean something.
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

/// Names that a list of filters takes.
#[derive(Serialize)]
struct Filters {
    member: String,
    limit: String,
    rows: Vec<FilterRow>,
}

#[derive(Serialize)]
struct FilterRow {
    name: String,
    ty: String,
    doc: String,
}

/// An enum with more values than this is only linked.
const VALUES_SHOWN: usize = 6;

/// The table of `structure`; `from` is the page it stands on.
pub(super) fn members(api: &Api, structure: &Structure, sent: bool, links: &Links<'_>, from: From<'_>) -> Members {
    let fields = &structure.members;
    let shared = words::shared_origin(fields.iter().map(|field| &field.origin));
    let intro = shared.map(words::intro).unwrap_or_default();
    let table = Table { api, links, from, show_grade: shared.is_none() };
    Members {
        intro,
        sent,
        rows: fields.iter().map(|field| table.row(field)).collect(),
        rules: structure.rules.iter().map(words::rule).collect(),
        filters: fields.iter().filter(|field| !field.filters.is_empty()).map(|field| table.filters(field)).collect(),
    }
}

struct Table<'t> {
    api: &'t Api,
    links: &'t Links<'t>,
    from: From<'t>,
    show_grade: bool,
}

impl Table<'_> {
    fn row(&self, field: &Field) -> Row {
        Row {
            name: code(&field.name.wire),
            ty: self.ty(&field.ty),
            required: if field.required { "yes" } else { "no" },
            default: cell(
                &field.default.as_ref().map(|value| self.links.value(Some(&field.ty), value)).unwrap_or_default(),
            ),
            values: cell(&self.values(field)),
            notes: cell(&self.notes(field)),
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

    /// What values the member may have.
    fn values(&self, field: &Field) -> String {
        let unit = field.unit.as_deref().unwrap_or_default();
        let mut parts = Vec::new();
        if !field.only.is_empty() {
            parts.push(self.links.one_of(Some(&field.ty), &field.only));
        } else if let Some(values) = self.links.values(&field.ty).filter(|values| values.len() <= VALUES_SHOWN) {
            let values: Vec<_> = values.iter().map(|value| value.name.wire.clone().into()).collect();
            parts.push(self.links.one_of(Some(&field.ty), &values));
        }
        if let Some(known) = &field.known {
            parts.push(format!("known: {}", self.links.shape(known, self.from)));
        }
        match field.range {
            Some(range) => parts.push(words::bounds(range, unit)),
            None if !unit.is_empty() => parts.push(format!("in {}", words::plural(unit))),
            None => {}
        }
        parts.extend(field.length.map(|length| words::counted(length, "character", "characters")));
        parts.extend(field.items.map(|items| words::counted(items, "item", "items")));
        parts.extend(field.format.as_ref().map(|key| self.format(key)));
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

    fn notes(&self, field: &Field) -> String {
        let mut notes = self.links.line(&field.doc, self.from);
        if field.sensitive {
            notes.push_str(" Secret: keep it out of logs.");
        }
        if field.readonly {
            notes.push_str(" In answers only.");
        }
        if !field.aliases.is_empty() {
            let names: Vec<_> = field.aliases.iter().map(|alias| code(alias)).collect();
            notes.push_str(&format!(" Also read as {}.", words::join(&names, "and")));
        }
        if self.show_grade {
            notes.push_str(&words::graded(&field.origin));
        }
        if let Some(conflict) = &field.conflict {
            notes.push_str(&format!("\n\n**The manual contradicts itself.** {}", self.links.line(conflict, self.from)));
        }
        notes
    }

    fn filters(&self, field: &Field) -> Filters {
        let limit = field.filter_values.map(|values| words::counted(values, "value each", "values each"));
        let rows = field.filters.iter().map(|filter| FilterRow {
            name: code(&filter.wire),
            ty: self.ty(&filter.ty),
            doc: cell(&(self.links.line(&filter.doc, self.from) + &words::graded(&filter.origin))),
        });
        Filters { member: code(&field.name.wire), limit: limit.unwrap_or_default(), rows: rows.collect() }
    }
}
