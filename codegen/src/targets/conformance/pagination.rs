//! Reading all pages of a list.

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, Exchange, Kind, Operation, Outcome},
    case_builder::CaseBuilder,
    sample,
};
use crate::model::{Member, PagePosition, Pagination, Type};

/// Number of items per page.
const LIMIT: u64 = 2;

/// A page of a sequence.
#[derive(Clone, Copy)]
struct Page {
    /// Number of items.
    count: u64,
    total: Option<i64>,
    /// Token of the next page.
    next: Option<&'static str>,
}

/// Returns a page of a list whose pages have no tokens.
const fn page(count: u64, total: i64) -> Page {
    Page { count, total: Some(total), next: None }
}

/// Returns a page of a list whose pages have tokens.
const fn continued(count: u64, next: &'static str) -> Page {
    Page { count, total: None, next: Some(next) }
}

/// A sequence of pages.
struct PageSequence {
    name: &'static str,
    description: &'static str,
    pages: &'static [Page],
    start: Start,
}

/// The position of the first page that is asked for.
#[derive(Clone, Copy, PartialEq)]
enum Start {
    /// The beginning, as the request says.
    Beginning,
    /// The beginning, since the request does not say anything.
    Unset,
    /// This many items, or pages, after the beginning, or at the token with that number.
    After(u64),
}

const fn sequence(name: &'static str, description: &'static str, pages: &'static [Page]) -> PageSequence {
    PageSequence { name, description, pages, start: Start::Beginning }
}

/// The sequences of lists with offsets or page numbers.
const COMMON: &[PageSequence] = &[
    sequence("none", "an empty list takes one call", &[page(0, 0)]),
    sequence("one", "a page that reaches the total is the last, although it is not full", &[page(1, 1)]),
    sequence("full-page", "a full page that reaches the total is the last", &[page(2, 2)]),
    sequence("several", "pages follow each other until the total is reached", &[page(2, 5), page(2, 5), page(1, 5)]),
    sequence("shrinking", "a shrinking total ends the pagination", &[page(2, 5), page(2, 4)]),
    sequence("growing", "a growing total prolongs the pagination", &[page(2, 3), page(2, 5), page(1, 5)]),
    sequence("emptied", "an empty page ends the pagination, whatever the total", &[page(2, 5), page(0, 5)]),
];

const WRONG_TOTALS: &[PageSequence] = &[
    sequence(
        "wrong-total",
        "a total that is smaller than the number of items read so far does not end the pagination",
        &[page(2, 0), page(1, 0)],
    ),
    sequence("negative-total", "a total below zero does not end the pagination", &[page(2, -1), page(1, -1)]),
];

const BY_OFFSET: &[PageSequence] = &[
    sequence("short-page", "the next page begins where the last one ended", &[page(1, 3), page(2, 3)]),
    PageSequence {
        name: "offset",
        description: "the pagination begins at the offset of the request",
        pages: &[page(2, 6), page(1, 6)],
        start: Start::After(3),
    },
];

const BY_NUMBER: &[PageSequence] = &[
    sequence("short-page", "a page that is not full takes the place of a full one", &[page(1, 3), page(1, 3)]),
    PageSequence {
        name: "number",
        description: "the pagination begins at the page of the request",
        pages: &[page(2, 7), page(1, 7)],
        start: Start::After(2),
    },
    PageSequence {
        name: "number-unset",
        description: "a request without a page number asks for the first page",
        pages: &[page(2, 3), page(1, 3)],
        start: Start::Unset,
    },
];

const BY_TOKEN: &[PageSequence] = &[
    sequence("none", "an empty list takes one call", &[continued(0, "")]),
    sequence("one", "a page with an empty token is the last", &[continued(1, "")]),
    sequence("absent", "a page without a token is the last", &[Page { count: 2, total: None, next: None }]),
    sequence(
        "several",
        "each request repeats the token of the last page, even of one without items",
        &[continued(2, "1"), continued(0, "2"), continued(1, "")],
    ),
    sequence("repeated", "a page with the token of the request is the last", &[continued(2, "1"), continued(2, "1")]),
    PageSequence {
        name: "token",
        description: "the pagination begins at the token of the request",
        pages: &[continued(2, "8"), continued(2, "")],
        start: Start::After(7),
    },
];

/// Adds the cases of a paginated action.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    let Some(pages) = &builder.action.pagination else { return };
    let Some(items) = builder.api.member(&builder.action.response, &pages.items) else { return };
    let by_token = matches!(pages.position, PagePosition::Token { .. });
    let lists: Vec<&PageSequence> = match &pages.position {
        PagePosition::Offset(_) => {
            [COMMON, &BY_OFFSET[..1], WRONG_TOTALS, &BY_OFFSET[1..]].into_iter().flatten().collect()
        }
        PagePosition::Page { .. } => [COMMON, BY_NUMBER, WRONG_TOTALS].into_iter().flatten().collect(),
        PagePosition::Token { .. } => BY_TOKEN.iter().collect(),
    };
    // Without a total, a page that is not full is the last one.
    let is_countable = |list: &&PageSequence| {
        let count = list.pages.iter().map(|page| page.count).sum::<u64>();
        let ends_short = list
            .pages
            .split_last()
            .is_some_and(|(last, before)| last.count < LIMIT && before.iter().all(|page| page.count == LIMIT));
        let is_right = list.pages.iter().all(|page| page.total == i64::try_from(count).ok());
        pages.total.is_some() || by_token || ends_short && is_right
    };
    let can_start = |list: &&PageSequence| list.start != Start::Unset || !is_required(builder, pages);
    let lists = lists.into_iter().filter(is_countable).filter(can_start);
    out.extend(lists.map(|list| case(builder, pages, items, list)));
    if let (true, PagePosition::Offset(_), Some(total)) = (builder.is_reader(), &pages.position, &pages.total) {
        totals(builder, pages, total, items, out);
    }
}

/// `true` if a request without a page number is not possible.
fn is_required(builder: &CaseBuilder<'_>, pages: &Pagination) -> bool {
    let PagePosition::Page { number, .. } = &pages.position else { return false };
    builder.api.member(&builder.action.request, number).is_some_and(|member| member.required)
}

/// Adds cases in which pages have no usable total, which one action stands for.
fn totals(builder: &CaseBuilder<'_>, pages: &Pagination, path: &[String], items: &Member, out: &mut Vec<Case>) {
    let call = || call(builder, pages, Some(&json!(0)));
    let page = |from: u64, count: u64, total: Option<u64>| {
        let items = (from..from + count).map(|nth| item(builder, items, nth)).collect::<Vec<_>>();
        let response = set_path(Map::new(), &pages.items, Value::Array(items.clone()));
        let response = match total {
            Some(total) => set_path(response, path, total.into()),
            None => response,
        };
        (items, builder.exchange(builder.body(builder.response(response))))
    };
    let mut add = |name: &str, description: &str, call: Call, (pages, returned): (Vec<ReadPage>, usize)| {
        let items = pages.iter().flat_map(|(items, _)| items.clone()).take(returned).collect();
        let rest = format!("pagination/{name}");
        let mut case = builder.case(Kind::Pagination, &rest, description, call, Outcome::Items(items));
        case.exchanges = pages.into_iter().map(|(_, exchange)| exchange).collect();
        out.push(case);
    };
    let description = "without a total, a page that is not full is the last";
    add("no-total", description, call(), (vec![page(0, 2, None), page(2, 1, None)], 3));
    let description = "without a usable total, a page that equals the one before ends the list and is not returned";
    for (name, total) in [("repeated-page", Some(0)), ("repeated-page-without-total", None)] {
        add(name, description, call(), (vec![page(0, 2, total), page(0, 2, total)], 2));
    }
    let description = "with a usable total, a page that equals the one before is returned like any other";
    add(
        "repeated-page-with-total",
        description,
        call(),
        (vec![page(0, 2, Some(6)), page(0, 2, Some(6)), page(2, 2, Some(6))], 6),
    );
    let limit = pages.limit.as_ref().and_then(|path| builder.api.member(&builder.action.request, path));
    if limit.is_some_and(|limit| limit.default.as_ref().and_then(Value::as_i64) > Some(1)) {
        let description = "without a usable total, a page with fewer items than the default of the limit is the last";
        let call = Call { operation: Operation::Paginate, ..builder.call(&Value::Object(required(builder))) };
        add("default-limit", description, call, (vec![page(0, 1, Some(0))], 1));
    }
}

fn case(builder: &CaseBuilder<'_>, pages: &Pagination, items: &Member, list: &PageSequence) -> Case {
    let mut position = first(pages, list.start);
    let first_call = call(builder, pages, position.as_ref());
    let mut read = 0;
    let mut all = Vec::new();
    let mut exchanges = Vec::new();
    for &Page { count, total, next } in list.pages {
        let page = (read..read + count).map(|nth| item(builder, items, nth)).collect::<Vec<_>>();
        let total = pages.total.as_ref().zip(total).map(|(path, total)| (path, json!(total)));
        let token = match &pages.position {
            PagePosition::Token { next: path, .. } => next.map(|next| (path, json!(next))),
            _ => None,
        };
        let response = [total, token, Some((&pages.items, Value::Array(page.clone())))]
            .into_iter()
            .flatten()
            .fold(Map::new(), |response, (path, value)| set_path(response, path, value));
        let request = builder.expected_request(&call(builder, pages, position.as_ref()), false);
        exchanges.push(Exchange { request, ..builder.exchange(builder.body(builder.response(response))) });
        read += count;
        all.extend(page);
        position = match &pages.position {
            PagePosition::Offset(_) => position.and_then(|offset| Some(json!(offset.as_u64()? + count))),
            PagePosition::Page { first, .. } => {
                Some(json!(position.and_then(|number| number.as_i64()).unwrap_or(*first) + 1))
            }
            PagePosition::Token { .. } => next.map(|next| json!(next)),
        };
    }
    let mut case = builder.case(
        Kind::Pagination,
        &format!("pagination/{}", list.name),
        list.description,
        first_call,
        Outcome::Items(all),
    );
    case.exchanges = exchanges;
    case
}

/// Items of a page, and the exchange that returns them.
type ReadPage = (Vec<Value>, Exchange);

/// Returns an item and a page with only that item, of a list that is read by offset and has `total` items.
pub fn page_of_one(builder: &CaseBuilder<'_>, total: u32) -> Option<(Value, Exchange)> {
    let pages = builder.action.pagination.as_ref()?;
    let (PagePosition::Offset(_), Some(path)) = (&pages.position, &pages.total) else { return None };
    let item = item(builder, builder.api.member(&builder.action.response, &pages.items)?, 0);
    let response = set_path(Map::new(), path, total.into());
    let response = set_path(response, &pages.items, json!([item]));
    Some((item, builder.exchange(builder.body(builder.response(response)))))
}

/// Returns the offset, number or token of the first request, if it has one.
fn first(pages: &Pagination, start: Start) -> Option<Value> {
    let after = match start {
        Start::Unset => return None,
        Start::Beginning => 0,
        Start::After(count) => count,
    };
    match &pages.position {
        PagePosition::Offset(_) => Some(json!(after)),
        PagePosition::Page { first, .. } => Some(json!(first + i64::try_from(after).unwrap_or_default())),
        PagePosition::Token { .. } => (after > 0).then(|| json!(after.to_string())),
    }
}

/// Returns the call that reads from a position on.
pub fn call(builder: &CaseBuilder<'_>, pages: &Pagination, position: Option<&Value>) -> Call {
    let path = match &pages.position {
        PagePosition::Offset(path)
        | PagePosition::Page { number: path, .. }
        | PagePosition::Token { token: path, .. } => path,
    };
    let limit = pages.limit.as_ref().map(|path| (path, json!(LIMIT)));
    let position = position.map(|position| (path, position.clone()));
    let request = [position, limit]
        .into_iter()
        .flatten()
        .fold(required(builder), |request, (path, value)| set_path(request, path, value));
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
