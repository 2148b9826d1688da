//! Comparison of bounds and lists of values: did they become tighter or wider?

use serde_json::{Value, json};

use super::{Compared, Diff, classes::*, facts};
use crate::model::Bounds;

/// The change of the allowed values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BoundsChange {
    Wider,
    /// Some values are no longer allowed, even if others now are.
    Tighter,
}

impl Diff<'_> {
    /// Compares bounds. Clients check them only in values that they send, for which `sent` is `true`.
    pub fn bounds(&mut self, at: Compared<'_>, label: &str, old: Option<Bounds>, new: Option<Bounds>, sent: bool) {
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        let Some(moved) = moved(&old, &new) else { return };
        let class = match moved {
            _ if !sent => &BOUNDS_OF_RESPONSE_CHANGED,
            BoundsChange::Tighter => &BOUNDS_TIGHTENED,
            BoundsChange::Wider => &BOUNDS_WIDENED,
        };
        self.fact(class, at, label, &value(&old), &value(&new));
    }

    /// Compares lists of allowed values; an empty list allows all.
    pub fn only(&mut self, at: Compared<'_>, old: &[Value], new: &[Value]) {
        let lost = match (old, new) {
            (_, []) => false,
            ([], _) => true,
            _ => old.iter().any(|value| !new.contains(value)),
        };
        let gained = match (old, new) {
            ([], _) => false,
            (_, []) => true,
            _ => new.iter().any(|value| !old.contains(value)),
        };
        match (lost, gained) {
            (true, _) => self.fact(&VALUES_NARROWED, at, "only", &facts::list(old), &facts::list(new)),
            (false, true) => self.fact(&VALUES_WIDENED, at, "only", &facts::list(old), &facts::list(new)),
            (false, false) if old != new => {
                self.changed(&ORDER_CHANGED, at, "`only` lists its values in another order")
            }
            (false, false) => {}
        }
    }
}

fn moved(old: &Bounds, new: &Bounds) -> Option<BoundsChange> {
    if old == new {
        return None;
    }
    let min = tighter(old.min, new.min, |old, new| new > old);
    let max = tighter(old.max, new.max, |old, new| new < old);
    // Every multiple of the old step must be a multiple of the new one, or some values are lost.
    let step = tighter(old.step, new.step, |old, new| new == 0 || old % new != 0);
    Some(if min || max || step { BoundsChange::Tighter } else { BoundsChange::Wider })
}

fn tighter(old: Option<i64>, new: Option<i64>, tighter: impl Fn(i64, i64) -> bool) -> bool {
    match (old, new) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(old), Some(new)) => tighter(old, new),
    }
}

fn value(bounds: &Bounds) -> Value {
    if *bounds == Bounds::default() {
        return Value::Null;
    }
    json!({ "min": bounds.min, "max": bounds.max, "step": bounds.step })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(min: Option<i64>, max: Option<i64>, step: Option<i64>) -> Bounds {
        Bounds { min, max, step }
    }

    #[test]
    fn losing_any_value_is_tighter() {
        let free = Bounds::default();
        let ten = bounds(Some(1), Some(10), None);
        let steps = |step| bounds(None, None, Some(step));
        let cases = [
            (free, free, None),
            (free, ten, Some(BoundsChange::Tighter)),
            (ten, free, Some(BoundsChange::Wider)),
            (ten, bounds(Some(0), Some(10), None), Some(BoundsChange::Wider)),
            (ten, bounds(Some(1), Some(9), None), Some(BoundsChange::Tighter)),
            (ten, bounds(Some(0), Some(9), None), Some(BoundsChange::Tighter)),
            (steps(20), steps(10), Some(BoundsChange::Wider)),
            (steps(10), steps(20), Some(BoundsChange::Tighter)),
            (steps(10), steps(15), Some(BoundsChange::Tighter)),
            (steps(10), free, Some(BoundsChange::Wider)),
            (steps(10), steps(0), Some(BoundsChange::Tighter)),
        ];
        for (old, new, expected) in cases {
            assert_eq!(moved(&old, &new), expected, "{old:?} to {new:?}");
        }
    }

    #[test]
    fn the_verdict_on_bounds_agrees_with_the_bounds_themselves() {
        // Exhaustive over small bounds: they are not wider if some value is lost.
        let ends = [None, Some(-2), Some(0), Some(3)];
        let steps = [None, Some(1), Some(2), Some(3), Some(4)];
        let mut all = Vec::new();
        for min in ends {
            for max in ends.into_iter().filter(|max| min.zip(*max).is_none_or(|(min, max)| min <= max)) {
                all.extend(steps.map(|step| bounds(min, max, step)));
            }
        }
        for old in &all {
            for new in &all {
                let lost = (-30..30).any(|value| old.allows(value) && !new.allows(value));
                match moved(old, new) {
                    Some(BoundsChange::Wider) => assert!(!lost, "{old:?} to {new:?}"),
                    None => assert_eq!(old, new),
                    // `min: 1, step: 2` and `min: 2, step: 2` allow the same; reporting them as tighter is on the safe
                    // side.
                    Some(BoundsChange::Tighter) => {}
                }
            }
        }
    }
}
