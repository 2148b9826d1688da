//! Reading all pages of a list.

use serde_json::{Map, Value, json};

use super::{
    case::{Call, Case, Exchange, Kind, Outcome, What},
    sample,
    site::Site,
};
use crate::model::{Member, Pagination, Type};

/// How many items are asked for at a time.
const LIMIT: u64 = 2;

/// A list to read: pages by their number of items, and the total that each tells.
struct List {
    name: &'static str,
    proves: &'static str,
    pages: &'static [(u64, u64)],
}

const LISTS: &[List] = &[
    List { name: "none", proves: "an empty list is read by one call", pages: &[(0, 0)] },
    List { name: "one", proves: "a page that is not full is the last", pages: &[(1, 1)] },
    List { name: "full-page", proves: "a full page that reaches the total is the last", pages: &[(2, 2)] },
    List {
        name: "several",
        proves: "pages follow each other until the total is reached",
        pages: &[(2, 5), (2, 5), (1, 5)],
    },
    List { name: "shrinking", proves: "a total that shrinks ends the reading", pages: &[(2, 5), (2, 4)] },
    List { name: "growing", proves: "a total that grows prolongs the reading", pages: &[(2, 3), (2, 5), (1, 5)] },
    List { name: "emptied", proves: "an empty page ends the reading, whatever the total", pages: &[(2, 5), (0, 5)] },
    List { name: "short-page", proves: "the next page begins where the last one ended", pages: &[(1, 3), (2, 3)] },
];

/// All cases of an action that answers in pages.
pub fn cases(site: &Site<'_>, out: &mut Vec<Case>) {
    let Some(pages) = &site.action.pagination else { return };
    let Some(items) = site.api.member(&site.action.response, &pages.items) else { return };
    out.extend(LISTS.iter().map(|list| case(site, pages, items, list)));
}

fn case(site: &Site<'_>, pages: &Pagination, items: &Member, list: &List) -> Case {
    let mut read = 0;
    let mut all = Vec::new();
    let mut http = Vec::new();
    for &(count, total) in list.pages {
        let page = (read..read + count).map(|nth| item(site, items, nth)).collect::<Vec<_>>();
        let answer = [(&pages.total, json!(total)), (&pages.items, Value::Array(page.clone()))]
            .into_iter()
            .fold(Map::new(), |answer, (path, value)| put(answer, path, value));
        let sent = site.sent(&call(site, pages, read), false);
        http.push(Exchange { sent, ..site.exchange(site.body(site.answer(answer))) });
        read += count;
        all.extend(page);
    }
    let call = call(site, pages, 0);
    let mut case = site.case(Kind::Pages, &format!("pages/{}", list.name), list.proves, call, Outcome::Items(all));
    case.http = http;
    case
}

/// Reading from an item on.
fn call(site: &Site<'_>, pages: &Pagination, offset: u64) -> Call {
    let request = [(&pages.offset, offset), (&pages.limit, LIMIT)]
        .into_iter()
        .fold(required(site), |request, (path, value)| put(request, path, value.into()));
    Call { what: What::Items, ..site.call(&Value::Object(request)) }
}

fn required(site: &Site<'_>) -> Map<String, Value> {
    super::batches::members(sample::request(site.api, &site.action.request))
}

/// An item with the first of its members that holds no others.
fn item(site: &Site<'_>, items: &Member, nth: u64) -> Value {
    let Type::List(item) = &items.ty else { return Value::Null };
    let list = Member { ty: Type::List(item.clone()), ..items.clone() };
    let sample = sample::answer(site.api, &list, usize::try_from(nth).unwrap_or_default());
    sample.get(0).cloned().unwrap_or_default()
}

/// Puts a value at a path of names.
pub fn put(mut members: Map<String, Value>, path: &[String], value: Value) -> Map<String, Value> {
    if let Some((first, rest)) = path.split_first() {
        let value = match rest {
            [] => value,
            _ => {
                let inner = super::batches::members(members.shift_remove(first).unwrap_or_default());
                Value::Object(put(inner, rest, value))
            }
        };
        members.insert(first.clone(), value);
    }
    members
}
