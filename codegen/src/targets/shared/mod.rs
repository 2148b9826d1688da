//! Code that targets of all languages share.

pub mod naming;
pub mod prose;
pub mod waiters;

use crate::model::{Direction, Member};

/// Returns `true` for a member that constructors require. Constructors take these in the order of the spec.
pub fn is_argument(member: &Member, direction: Direction) -> bool {
    matches!(direction, Direction::In | Direction::Both) && member.required && !member.readonly
}
