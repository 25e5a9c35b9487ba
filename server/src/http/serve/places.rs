//! Who may hold a connection: so many in all, and so many of one peer.
//!
//! A connection that waits for a request, or is silent, gives up its place as
//! soon as another one needs it, the longest waiting first; so silent sockets
//! keep nobody out. One whose request is being answered keeps its place: the
//! time-outs see to it that this ends.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::Notify;

use super::Limits;
use crate::http::peer::Peer;

/// All places of a server.
#[derive(Debug)]
pub(super) struct Places {
    limits: Limits,
    held: Mutex<BTreeMap<u64, Holder>>,
    /// Numbers connections, and the moments at which they begin to wait.
    count: AtomicU64,
    freed: Notify,
}

#[derive(Debug)]
struct Holder {
    peer: IpAddr,
    doing: Arc<Doing>,
}

/// What a connection is doing.
#[derive(Debug, Default)]
pub(super) struct Doing {
    answering: AtomicBool,
    /// An answer was made, and the reader has not taken all of it.
    sending: AtomicBool,
    /// How many requests there were.
    requests: AtomicU64,
    waits_since: AtomicU64,
    dismissed: Notify,
    places: Weak<Places>,
}

/// A place that is held until it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    number: u64,
    places: Arc<Places>,
    doing: Arc<Doing>,
}

/// Lasts while a request is being answered.
#[derive(Debug)]
pub(super) struct Answering {
    doing: Arc<Doing>,
}

/// Why there is no place.
enum Full {
    Peer,
    All,
}

impl Places {
    pub(super) fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self {
            limits,
            held: Mutex::default(),
            count: AtomicU64::new(0),
            freed: Notify::new(),
        })
    }

    /// A place, as soon as there is one; none if the peer holds as many as one
    /// may, all with requests being answered.
    pub(super) async fn take(self: &Arc<Self>, peer: IpAddr) -> Option<Place> {
        loop {
            let freed = self.freed.notified();
            match self.try_take(peer) {
                Ok(place) => return Some(place),
                Err(Full::Peer) => return None,
                Err(Full::All) => freed.await,
            }
        }
    }

    fn try_take(self: &Arc<Self>, peer: IpAddr) -> Result<Place, Full> {
        let peer = Peer::at(peer).address();
        let Limits { connections, of_one_peer, of_this_machine, .. } = self.limits;
        let most = if peer.is_loopback() { of_this_machine } else { of_one_peer };
        let mut held = self.held();
        let own = held.values().filter(|holder| holder.peer == peer).count();
        if own >= most && !dismiss(&mut held, |holder| holder.peer == peer) {
            return Err(Full::Peer);
        }
        if held.len() >= connections && !dismiss(&mut held, |_| true) {
            return Err(Full::All);
        }
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let (waits_since, places) = (number.into(), Arc::downgrade(self));
        let doing = Arc::new(Doing { waits_since, places, ..Doing::default() });
        held.insert(number, Holder { peer, doing: doing.clone() });
        Ok(Place { number, places: self.clone(), doing })
    }

    /// Sends away whoever has waited longest, to have a file to spare.
    pub(super) fn make_room(&self) {
        dismiss(&mut self.held(), |_| true);
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<u64, Holder>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes the place of whoever has waited longest; whether there was one.
fn dismiss(held: &mut BTreeMap<u64, Holder>, of: impl Fn(&Holder) -> bool) -> bool {
    let waiting = held.iter().filter(|(_, holder)| of(holder) && holder.doing.waits());
    let longest =
        waiting.min_by_key(|(_, holder)| holder.doing.waits_since.load(Ordering::Relaxed));
    let Some(number) = longest.map(|(number, _)| *number) else { return false };
    if let Some(holder) = held.remove(&number) {
        holder.doing.dismissed.notify_one();
    }
    true
}

impl Doing {
    /// Whether nothing is lost if the connection is closed now.
    fn waits(&self) -> bool {
        !self.answering.load(Ordering::Relaxed) && !self.sending.load(Ordering::Relaxed)
    }

    /// The reader keeps what is written waiting.
    pub(super) fn stalls(&self) {
        self.sending.store(true, Ordering::Relaxed);
    }

    /// All that was to be written is on its way, so the connection waits from now on if
    /// nothing is being answered.
    pub(super) fn sent(&self) {
        if !self.sending.load(Ordering::Relaxed) {
            return;
        }
        if let Some(places) = self.places.upgrade() {
            let now = places.count.fetch_add(1, Ordering::Relaxed);
            self.waits_since.store(now, Ordering::Relaxed);
            self.sending.store(false, Ordering::Relaxed);
            places.freed.notify_one();
        }
    }

    /// How many requests there were.
    pub(super) fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }
}

impl Place {
    pub(super) const fn doing(&self) -> &Arc<Doing> {
        &self.doing
    }

    /// Done when another connection needs the place.
    pub(super) async fn dismissed(&self) {
        self.doing.dismissed.notified().await;
    }

    /// Whether nothing is lost if the connection is closed now.
    pub(super) fn waits(&self) -> bool {
        self.doing.waits()
    }

    /// Makes what says that a request is being answered.
    pub(super) fn desk(&self) -> impl Fn() -> Answering + use<> {
        let doing = self.doing.clone();
        move || {
            doing.requests.fetch_add(1, Ordering::Relaxed);
            doing.answering.store(true, Ordering::Relaxed);
            Answering { doing: doing.clone() }
        }
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        // What was made is to be sent: between the two the place is kept.
        self.doing.sending.store(true, Ordering::Relaxed);
        self.doing.answering.store(false, Ordering::Relaxed);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.held().remove(&self.number);
        self.places.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(connections: usize, of_one_peer: usize) -> Arc<Places> {
        Places::new(Limits { connections, of_one_peer, ..Limits::default() })
    }

    fn try_take(places: &Arc<Places>, peer: &str) -> Option<Place> {
        places.try_take(peer.parse().unwrap()).ok()
    }

    #[test]
    fn a_peer_is_an_address_or_a_network_of_version_6() {
        let places = places(100, 1);
        let busy = |peer| {
            let place = try_take(&places, peer)?;
            let answering = place.desk()();
            Some((place, answering))
        };
        let _first = busy("192.0.2.1").unwrap();
        assert!(busy("192.0.2.1").is_none());
        assert!(busy("::ffff:192.0.2.1").is_none(), "the same, written otherwise");
        let _second = busy("192.0.2.2").unwrap();
        let _third = busy("2001:db8::1").unwrap();
        assert!(busy("2001:db8::ffff:0:0:2").is_none(), "the same network");
        let _fourth = busy("2001:db8:0:1::1").unwrap();
        let _proxy: Vec<_> = (0..10).map(|_| busy("127.0.0.1").unwrap()).collect();
    }

    #[test]
    fn who_has_waited_longest_gives_way_and_who_is_answered_does_not() {
        let places = places(3, 3);
        let [first, second, third] =
            ["192.0.2.1", "192.0.2.2", "192.0.2.3"].map(|peer| try_take(&places, peer).unwrap());
        let held = |place: &Place| places.held().contains_key(&place.number);
        drop(first.desk()());
        first.doing().sent();
        let answering = second.desk()();
        // Now the third has waited longest, then the first, which has answered.
        let fourth = try_take(&places, "192.0.2.4").unwrap();
        assert_eq!([&first, &second, &third].map(held), [true, true, false]);
        fourth.doing().stalls();
        let _fifth = try_take(&places, "192.0.2.5").unwrap();
        assert_eq!([&first, &second, &fourth].map(held), [false, true, true]);
        let _sixth = try_take(&places, "192.0.2.6").unwrap();
        assert_eq!([&second, &fourth].map(held), [true, true]);
        drop(answering);
        drop(fourth);
        assert_eq!(places.held().len(), 2);
    }
}
