//! Reading all pages of a list.

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, Exchange, Kind, Operation, Outcome},
    case_builder::CaseBuilder,
    sample,
};
use crate::model::{Member, Pagination, Type};

/// Number of items per page.
const LIMIT: u64 = 2;

/// A sequence of pages: number of items and total of each.
struct PageSequence {
    name: &'static str,
    description: &'static str,
    pages: &'static [(u64, i64)],
    /// Offset of the first request.
    offset: u64,
}

const SEQUENCES: &[PageSequence] = &[
    PageSequence { name: "none", description: "an empty list takes one call", pages: &[(0, 0)], offset: 0 },
    PageSequence {
        name: "one",
        description: "a page that reaches the total is the last, although it is not full",
        pages: &[(1, 1)],
        offset: 0,
    },
    PageSequence {
        name: "full-page",
        description: "a full page that reaches the total is the last",
        pages: &[(2, 2)],
        offset: 0,
    },
    PageSequence {
        name: "several",
        description: "pages follow each other until the total is reached",
        pages: &[(2, 5), (2, 5), (1, 5)],
        offset: 0,
    },
    PageSequence {
        name: "shrinking",
        description: "a shrinking total ends the pagination",
        pages: &[(2, 5), (2, 4)],
        offset: 0,
    },
    PageSequence {
        name: "growing",
        description: "a growing total prolongs the pagination",
        pages: &[(2, 3), (2, 5), (1, 5)],
        offset: 0,
    },
    PageSequence {
        name: "emptied",
        description: "an empty page ends the pagination, whatever the total",
        pages: &[(2, 5), (0, 5)],
        offset: 0,
    },
    PageSequence {
        name: "short-page",
        description: "the next page begins where the last one ended",
        pages: &[(1, 3), (2, 3)],
        offset: 0,
    },
    PageSequence {
        name: "wrong-total",
        description: "a total that is smaller than the number of items read so far does not end the pagination",
        pages: &[(2, 0), (1, 0)],
        offset: 0,
    },
    PageSequence {
        name: "negative-total",
        description: "a total below zero does not end the pagination",
        pages: &[(2, -1), (1, -1)],
        offset: 0,
    },
    PageSequence {
        name: "offset",
        description: "the pagination begins at the offset of the request",
        pages: &[(2, 6), (1, 6)],
        offset: 3,
    },
];

/// Adds the cases of a paginated action.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let Some(pages) = &builder.action.pagination else { return };
    let Some(items) = builder.api.member(&builder.action.response, &pages.items) else { return };
    out.extend(SEQUENCES.iter().map(|list| case(builder, pages, items, list)));
}

fn case(builder: &CaseBuilder<'_>, pages: &Pagination, items: &Member, list: &PageSequence) -> Case {
    let mut read = 0;
    let mut all = Vec::new();
    let mut exchanges = Vec::new();
    for &(count, total) in list.pages {
        let page = (read..read + count).map(|nth| item(builder, items, nth)).collect::<Vec<_>>();
        let response = [(&pages.total, json!(total)), (&pages.items, Value::Array(page.clone()))]
            .into_iter()
            .fold(Map::new(), |response, (path, value)| set_path(response, path, value));
        let request = builder.expected_request(&call(builder, pages, list.offset + read), false);
        exchanges.push(Exchange { request, ..builder.exchange(builder.body(builder.response(response))) });
        read += count;
        all.extend(page);
    }
    let call = call(builder, pages, list.offset);
    let mut case = builder.case(
        Kind::Pagination,
        &format!("pagination/{}", list.name),
        list.description,
        call,
        Outcome::Items(all),
    );
    case.exchanges = exchanges;
    case
}

/// Returns the call that reads from `offset` on.
fn call(builder: &CaseBuilder<'_>, pages: &Pagination, offset: u64) -> Call {
    let request = [(&pages.offset, offset), (&pages.limit, LIMIT)]
        .into_iter()
        .fold(required(builder), |request, (path, value)| set_path(request, path, value.into()));
    Call { operation: Operation::Paginate, ..builder.call(&Value::Object(request)) }
}

fn required(builder: &CaseBuilder<'_>) -> Map<String, Value> {
    super::batches::members(sample::request(builder.api, &builder.action.request))
}

/// Returns an item with only its first scalar member.
fn item(builder: &CaseBuilder<'_>, items: &Member, nth: u64) -> Value {
    let Type::List(item) = &items.ty else { return Value::Null };
    let list = Member { ty: Type::List(item.clone()), ..items.clone() };
    let sample = sample::response(builder.api, &list, usize::try_from(nth).unwrap_or_default());
    sample.get(0).cloned().unwrap_or_default()
}

/// Sets a value at a path of names.
pub fn set_path(mut members: Map<String, Value>, path: &[String], value: Value) -> Map<String, Value> {
    if let Some((first, rest)) = path.split_first() {
        let value = match rest {
            [] => value,
            _ => {
                let inner = super::batches::members(members.shift_remove(first).unwrap_or_default());
                Value::Object(set_path(inner, rest, value))
            }
        };
        members.insert(first.clone(), value);
    }
    members
}
