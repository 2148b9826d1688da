//! State.
pub struct World { pub balance: Option<i64> }
impl World { pub fn new(s: &crate::Settings) -> Self { Self { balance: s.balance } } pub fn settle(&mut self, _now: i64) {} pub fn network(&self) -> serde_json::Value { serde_json::Value::Null } }
