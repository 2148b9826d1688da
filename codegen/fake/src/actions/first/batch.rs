//! Batches: each item succeeds or fails alone.

use std::collections::BTreeMap;

use crate::{
    actions::Answer,
    codes::item_code,
    protocol::{Object, Quoted, object},
    trouble::Trouble,
    world::World,
};

const PARTLY_FAILED: i64 = 5400;
const ALL_FAILED: i64 = 5100;

/// Does something to each id; the answer tells what became of each.
pub fn each(
    world: &mut World,
    ids: &[&str],
    mut change: impl FnMut(&mut World, &str) -> Result<(), Trouble>,
) -> Answer {
    let mut detail = BTreeMap::new();
    let mut failed = 0;
    let mut last = String::new();
    for &id in ids {
        // An id that is given twice is one item.
        if detail.contains_key(id) {
            continue;
        }
        let result = match change(world, id) {
            Ok(()) => object! { "code": 0, "message": "", "requestId": Quoted(world.next_task()) },
            Err(trouble) => {
                failed += 1;
                last.clone_from(&trouble.message);
                object! { "code": item_code(&trouble), "message": trouble.message }
            }
        };
        detail.insert(id, result);
    }
    let count = detail.len();
    let mut answer = object! { "detail": detail.into_iter().collect::<Object>() };
    if failed > 0 {
        let (code, name) = if failed == count { (ALL_FAILED, "AllFailed") } else { (PARTLY_FAILED, "PartlyFailed") };
        answer.fail(code, name, &format!("(30002){last}"));
    }
    Ok(answer)
}
