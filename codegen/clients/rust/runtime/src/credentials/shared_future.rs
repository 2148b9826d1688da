//! A future that many callers wait for.

use std::{
    future::Future,
    mem,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Wake, Waker},
};

use crate::http::BoxFuture;

/// A future that each of its waiters drives when it is polled, so that none depends on another one that has been
/// dropped or is not being polled. It is dropped, unfinished, with the last waiter.
pub(super) struct SharedFuture<T> {
    work: Mutex<Work<T>>,
    waiting: Arc<Wakers>,
}

enum Work<T> {
    Running(BoxFuture<'static, T>),
    Done(T),
    /// The future panicked.
    Broken,
}

/// The wakers of all waiters.
#[derive(Default)]
struct Wakers(Mutex<Vec<Waker>>);

impl<T> SharedFuture<T> {
    pub(super) fn new(work: BoxFuture<'static, T>) -> Self {
        Self { work: Mutex::new(Work::Running(work)), waiting: Arc::default() }
    }
}

/// Waits for the result; `None` if the future panicked.
pub(super) struct Joined<T>(pub(super) Arc<SharedFuture<T>>);

impl<T: Clone> Future for Joined<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let SharedFuture { work, waiting } = &*self.0;
        waiting.add(context.waker());
        // The lock is held while the future is polled. That takes hardly any time, except with a blocking transport, for which
        // the other waiters have to wait anyway.
        let mut slot = locked(work);
        let mut running = match &mut *slot {
            Work::Done(outcome) => return Poll::Ready(Some(outcome.clone())),
            running => match mem::replace(running, Work::Broken) {
                Work::Running(running) => running,
                _ => return Poll::Ready(None),
            },
        };
        // Unless the future is still pending, all other waiters must be woken, even if the poll panics.
        let wake_on_drop = WakeOnDrop(waiting);
        let waker = Waker::from(waiting.clone());
        let Poll::Ready(outcome) = running.as_mut().poll(&mut Context::from_waker(&waker)) else {
            *slot = Work::Running(running);
            mem::forget(wake_on_drop);
            return Poll::Pending;
        };
        *slot = Work::Done(outcome.clone());
        Poll::Ready(Some(outcome))
    }
}

struct WakeOnDrop<'a>(&'a Arc<Wakers>);

impl Drop for WakeOnDrop<'_> {
    fn drop(&mut self) {
        self.0.wake_by_ref();
    }
}

impl Wakers {
    fn add(&self, waker: &Waker) {
        let mut wakers = locked(&self.0);
        if !wakers.iter().any(|known| known.will_wake(waker)) {
            wakers.push(waker.clone());
        }
    }
}

impl Wake for Wakers {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let wakers = mem::take(&mut *locked(&self.0));
        wakers.into_iter().for_each(Waker::wake);
    }
}

/// Locks a mutex even if a thread has panicked while holding it: its value is consistent at all times.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::{
        panic::{AssertUnwindSafe, catch_unwind},
        sync::atomic::{AtomicUsize, Ordering},
    };

    use super::*;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn poll<T: Clone>(joined: &mut Joined<T>, count: &Arc<Count>) -> Poll<Option<T>> {
        Pin::new(joined).poll(&mut Context::from_waker(&Waker::from(count.clone())))
    }

    /// A future that stores its waker and is pending at the first poll.
    fn slow(keep: &Arc<Mutex<Option<Waker>>>) -> BoxFuture<'static, u8> {
        let (keep, mut polled) = (keep.clone(), false);
        Box::pin(std::future::poll_fn(move |context| {
            if polled {
                return Poll::Ready(7);
            }
            polled = true;
            *keep.lock().unwrap() = Some(context.waker().clone());
            Poll::Pending
        }))
    }

    #[test]
    fn the_remaining_waiters_complete_it() {
        let keep = Arc::default();
        let shared = Arc::new(SharedFuture::new(slow(&keep)));
        let [first, second, third] = [(); 3].map(|()| Arc::<Count>::default());
        let (mut a, mut b, mut c) = (Joined(shared.clone()), Joined(shared.clone()), Joined(shared));
        assert!(poll(&mut a, &first).is_pending());
        drop(a);
        keep.lock().unwrap().take().unwrap().wake();
        assert_eq!(poll(&mut b, &second), Poll::Ready(Some(7)));
        assert_eq!(poll(&mut c, &third), Poll::Ready(Some(7)));
        assert_eq!(first.0.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn all_are_woken_when_it_can_go_on_and_when_it_is_over() {
        let keep = Arc::default();
        let shared = Arc::new(SharedFuture::new(slow(&keep)));
        let counts = [(); 3].map(|()| Arc::<Count>::default());
        let mut all = [(); 3].map(|()| Joined(shared.clone()));
        // The waiter that is polled second completes the future.
        let done: Vec<_> = all.iter_mut().zip(&counts).map(|(one, count)| poll(one, count)).collect();
        assert_eq!(done, [Poll::Pending, Poll::Ready(Some(7)), Poll::Ready(Some(7))]);
        assert_eq!(counts[0].0.load(Ordering::Relaxed), 1, "so the first is woken");
    }

    #[test]
    fn a_panic_leaves_nobody_waiting() {
        let shared: Arc<SharedFuture<u8>> = Arc::new(SharedFuture::new(Box::pin(async { panic!("at work") })));
        let count = Arc::<Count>::default();
        let mut joined = Joined(shared);
        assert!(catch_unwind(AssertUnwindSafe(|| poll(&mut joined, &count))).is_err());
        assert_eq!(count.0.load(Ordering::Relaxed), 1);
        assert_eq!(poll(&mut joined, &count), Poll::Ready(None));
    }
}
