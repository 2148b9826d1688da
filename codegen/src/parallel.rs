//! Parallel work with results in a deterministic order.

use std::{
    num::NonZero,
    panic,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// Returns the results of `work` in the order of the items.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    if threads < 2 {
        return items.iter().map(work).collect();
    }
    // Items differ in size, so each thread takes the next item as soon as it is free.
    let next = AtomicUsize::new(0);
    let take = || {
        let mut results = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return results };
            results.push((index, work(item)));
        }
    };
    let mut results = thread::scope(|scope| {
        let others = (1..threads).map(|_| scope.spawn(take)).collect::<Vec<_>>();
        let mut results = take();
        for other in others {
            results.extend(other.join().unwrap_or_else(|panic| panic::resume_unwind(panic)));
        }
        results
    });
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::map;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items = (0..1000_u64).collect::<Vec<_>>();
        // The first items take longest, so the thread that has them ends last.
        let squares = map(&items, |item| (0..(1000 - item) * 100).fold(item * item, |sum, n| sum ^ n ^ n));
        assert_eq!(squares, items.iter().map(|item| item * item).collect::<Vec<_>>());
    }

    #[test]
    fn every_item_is_processed_once() {
        let items = (0..100).collect::<Vec<_>>();
        let done = std::sync::Mutex::new(Vec::new());
        map(&items, |item| done.lock().unwrap().push(*item));
        let done = done.into_inner().unwrap();
        assert_eq!(done.len(), 100);
        assert_eq!(done.into_iter().collect::<BTreeSet<_>>().len(), 100);
    }

    #[test]
    fn no_items_give_no_results() {
        assert!(map(&[0_u8; 0], |item| *item).is_empty());
    }
}
