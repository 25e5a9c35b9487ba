//! Slows down whoever guesses: so many tries for one name and from one peer,
//! then one now and again. Held in memory and of bounded size; a restart
//! forgets it.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;

use jiff::Timestamp;

/// Names and peers that are remembered, each.
const MOST: usize = 4_096;

/// How many tries there are at first, and how many seconds bring another one.
#[derive(Debug, Clone, Copy)]
struct Rate {
    tries: i64,
    seconds: i64,
}

/// For one name, whoever tries.
const OF_A_NAME: Rate = Rate { tries: 10, seconds: 60 };
/// From one peer, whatever name it tries.
const OF_A_PEER: Rate = Rate { tries: 30, seconds: 30 };
/// From this machine, where a proxy brings all readers.
const OF_THIS_MACHINE: Rate = Rate { tries: 300, seconds: 3 };

/// What was tried lately.
#[derive(Debug, Default)]
pub(super) struct Slowing {
    names: Spent<String>,
    peers: Spent<IpAddr>,
}

/// For each key the second at which all tries are there again.
#[derive(Debug)]
struct Spent<K>(HashMap<K, i64>);

impl<K> Default for Spent<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl Slowing {
    /// Takes one try for a name from a peer; if there is none, the seconds until
    /// there is one.
    pub(super) fn take(&mut self, name: &str, peer: IpAddr, now: Timestamp) -> Result<(), u32> {
        let now = now.as_second();
        let wait = self.names.wait(&key(name), OF_A_NAME, now);
        let wait = wait.max(self.peers.wait(&peer, rate(peer), now));
        if wait > 0 {
            return Err(u32::try_from(wait).unwrap_or(u32::MAX));
        }
        self.names.spend(key(name), OF_A_NAME, now);
        self.peers.spend(peer, rate(peer), now);
        Ok(())
    }

    /// Ends what was held against a name.
    pub(super) fn forgive_name(&mut self, name: &str) {
        self.names.0.remove(&key(name));
    }

    /// A try that was right counts against nobody, and ends what was held
    /// against the name.
    pub(super) fn forgive(&mut self, name: &str, peer: IpAddr) {
        self.forgive_name(name);
        if let Some(full_at) = self.peers.0.get_mut(&peer) {
            *full_at -= rate(peer).seconds;
        }
    }
}

/// A name as it is written in the table, whatever was typed: bounded.
fn key(name: &str) -> String {
    name.trim().chars().take(60).collect::<String>().to_lowercase()
}

const fn rate(peer: IpAddr) -> Rate {
    if peer.is_loopback() { OF_THIS_MACHINE } else { OF_A_PEER }
}

impl<K: Hash + Eq + Clone> Spent<K> {
    fn wait(&self, key: &K, rate: Rate, now: i64) -> i64 {
        let full_at = self.0.get(key).copied().unwrap_or(now).max(now);
        (full_at - now - (rate.tries - 1) * rate.seconds).max(0)
    }

    fn spend(&mut self, key: K, rate: Rate, now: i64) {
        if self.0.len() >= MOST && !self.0.contains_key(&key) {
            self.0.retain(|_, full_at| *full_at > now);
            // Still full: whoever has spent the least is forgotten.
            let least = self.0.iter().min_by_key(|(_, full_at)| **full_at);
            if let Some(key) = least.map(|(key, _)| key.clone())
                && self.0.len() >= MOST
            {
                self.0.remove(&key);
            }
        }
        let full_at = self.0.entry(key).or_insert(now);
        *full_at = (*full_at).max(now) + rate.seconds;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAR: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_name_has_ten_tries_then_one_a_minute() {
        let mut slowing = Slowing::default();
        for _ in 0..10 {
            assert_eq!(slowing.take("anna", HERE, at(0)), Ok(()));
        }
        assert_eq!(slowing.take(" Anna", HERE, at(0)), Err(60));
        assert_eq!(slowing.take("anna", HERE, at(45)), Err(15));
        assert_eq!(slowing.take("bert", HERE, at(45)), Ok(()), "another name");
        assert_eq!(slowing.take("anna", HERE, at(60)), Ok(()));
        assert_eq!(slowing.take("anna", HERE, at(60)), Err(60));
        slowing.forgive("anna", HERE);
        assert_eq!(slowing.take("anna", HERE, at(60)), Ok(()));
    }

    #[test]
    fn a_peer_has_thirty_whatever_the_name() {
        let mut slowing = Slowing::default();
        for name in 0..30 {
            assert_eq!(slowing.take(&format!("name{name}"), FAR, at(0)), Ok(()));
        }
        assert_eq!(slowing.take("another", FAR, at(0)), Err(30));
        assert_eq!(slowing.take("another", HERE, at(0)), Ok(()));
    }

    #[test]
    fn the_table_is_bounded_and_keeps_who_has_spent_most() {
        let mut slowing = Slowing::default();
        for _ in 0..10 {
            slowing.take("anna", HERE, at(0)).unwrap();
        }
        for name in 0..10_000_u32 {
            let peer = IpAddr::V4(name.into());
            slowing.take(&format!("name{name}"), peer, at(0)).unwrap();
        }
        assert!(slowing.names.0.len() <= MOST && slowing.peers.0.len() <= MOST);
        assert!(slowing.take("anna", HERE, at(0)).is_err());
    }
}
