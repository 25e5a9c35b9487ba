//! Does one thing after the other on two threads at once, as long as all goes well.
//! It must not know what is done.

use std::{
    panic::resume_unwind,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// What each of so many things comes to, in their order. Nothing if one of them comes
/// to nothing, or there is no second thread. `hand` makes whoever does them.
pub(super) fn each<T: Send, H: FnMut(usize) -> Option<T> + Send>(
    things: usize,
    hand: impl Fn() -> H,
) -> Option<Vec<T>> {
    let next = AtomicUsize::new(0);
    let work = |mut hand: H| {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= things {
                return Some(done);
            }
            let Some(one) = hand(at) else {
                // The other one need not go on.
                next.store(things, Ordering::Relaxed);
                return None;
            };
            done.push((at, one));
        }
    };
    let (own, other) = thread::scope(|scope| {
        let hand_of_other = hand();
        let other = thread::Builder::new().spawn_scoped(scope, || work(hand_of_other)).ok()?;
        let own = work(hand());
        Some((own, other.join().unwrap_or_else(|panic| resume_unwind(panic))))
    })?;
    let mut done = own?;
    done.extend(other?);
    done.sort_unstable_by_key(|(at, _)| *at);
    Some(done.into_iter().map(|(_, one)| one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_is_done_once_and_in_its_order_or_nothing() {
        let done = each(1_000, || |at| Some(at * 2));
        assert_eq!(done, Some((0..1_000).map(|at| at * 2).collect()));
        assert_eq!(each(0, || Some), Some(Vec::new()));
        assert_eq!(each(10, || |at| (at != 7).then_some(at)), None);
    }
}
