//! What targets need whatever the language they write.

pub mod naming;
pub mod prose;
pub mod waiters;

use crate::model::{Direction, Member};

/// `true` for a member without which no value can be made. Constructors take these in the order of the spec.
pub fn is_argument(member: &Member, direction: Direction) -> bool {
    matches!(direction, Direction::In | Direction::Both) && member.required && !member.readonly
}
