//! Batches: each item succeeds or fails alone.

use serde_json::{Map, Value, json};

use crate::{
    actions::{Answer, members},
    codes::item_code,
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
    let mut detail = Map::new();
    let mut failed = 0;
    let mut last = String::new();
    for &id in ids {
        // An id that is given twice is one item.
        if detail.contains_key(id) {
            continue;
        }
        let result = match change(world, id) {
            Ok(()) => json!({ "code": 0, "message": "", "requestId": world.next_task().to_string() }),
            Err(trouble) => {
                failed += 1;
                last = trouble.message.clone();
                json!({ "code": item_code(&trouble), "message": trouble.message })
            }
        };
        detail.insert(id.to_owned(), result);
    }
    let count = detail.len();
    let mut answer = members(json!({ "detail": detail }));
    if failed > 0 {
        let (code, name) = if failed == count { (ALL_FAILED, "AllFailed") } else { (PARTLY_FAILED, "PartlyFailed") };
        answer.insert("code".to_owned(), Value::from(code));
        answer.insert("codeDesc".to_owned(), name.into());
        answer.insert("message".to_owned(), format!("(30002){last}").into());
    }
    Ok(answer)
}
