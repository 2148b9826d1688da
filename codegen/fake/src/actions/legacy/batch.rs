//! Batches, of which each item succeeds or fails on its own.

use std::collections::BTreeMap;

use crate::{
    actions::ActionResult,
    codes::item_code,
    error::CallError,
    protocol::{JsonObject, QuotedNumber, object},
    state::CloudState,
};

const PARTLY_FAILED: i64 = 5400;
const ALL_FAILED: i64 = 5100;

/// Changes each resource. The response has the result of each.
pub fn each(
    state: &mut CloudState,
    ids: &[&str],
    mut change: impl FnMut(&mut CloudState, &str) -> Result<(), CallError>,
) -> ActionResult {
    let mut detail = BTreeMap::new();
    let mut failed = 0;
    let mut last = String::new();
    for &id in ids {
        // A duplicate id is one item.
        if detail.contains_key(id) {
            continue;
        }
        let result = match change(state, id) {
            Ok(()) => object! { "code": 0, "message": "", "requestId": QuotedNumber(state.next_task()) },
            Err(error) => {
                failed += 1;
                last.clone_from(&error.message);
                object! { "code": item_code(&error), "message": error.message }
            }
        };
        detail.insert(id, result);
    }
    let count = detail.len();
    let mut response = object! { "detail": detail.into_iter().collect::<JsonObject>() };
    if failed > 0 {
        let (code, name) = if failed == count { (ALL_FAILED, "AllFailed") } else { (PARTLY_FAILED, "PartlyFailed") };
        response.fail(code, name, &format!("(30002){last}"));
    }
    Ok(response)
}
