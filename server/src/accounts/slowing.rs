//! Slows down whoever guesses: so many tries, then one now and again. Counted are
//! the tries of one peer for one name, of one peer for all names, and of everyone
//! for one name. A browser from which the holder of an account signed in before is
//! counted by itself alone, so that nobody else's guesses keep the holder out.
//! Held in memory and of bounded size; a restart forgets it.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;

use jiff::Timestamp;

use super::TokenHash;

/// Names and peers that are remembered, each.
const MOST: usize = 4_096;

/// How many tries there are at first, and how many seconds bring another one.
#[derive(Debug, Clone, Copy)]
struct Rate {
    tries: i64,
    seconds: i64,
}

/// From one peer for one name, and from a browser that is known.
const OF_ONE: Rate = Rate { tries: 10, seconds: 60 };
/// For one name, from whatever peers: a hundred peers are somebody's, too.
const OF_A_NAME: Rate = Rate { tries: 100, seconds: 30 };
/// From one peer, whatever name it tries.
const OF_A_PEER: Rate = Rate { tries: 30, seconds: 30 };
/// From this machine, where a proxy brings all readers.
const OF_THIS_MACHINE: Rate = Rate { tries: 300, seconds: 3 };

/// Who tries.
#[derive(Debug, Clone, Copy)]
pub(super) enum Tries<'a> {
    /// A browser that holds what an account's holder was handed there.
    Known(&'a TokenHash),
    /// Anyone else.
    From(IpAddr),
}

/// What was tried lately.
#[derive(Debug, Default)]
pub(super) struct Slowing {
    known: Spent<TokenHash>,
    pairs: Spent<(String, IpAddr)>,
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
    /// Takes one try for a name; if there is none, the seconds until there is one.
    pub(super) fn take(&mut self, name: &str, who: Tries<'_>, now: Timestamp) -> Result<(), u32> {
        let now = now.as_second();
        let wait = match who {
            Tries::Known(browser) => self.known.wait(browser, OF_ONE, now),
            Tries::From(peer) => {
                let wait = self.pairs.wait(&(key(name), peer), OF_ONE, now);
                let wait = wait.max(self.names.wait(&key(name), OF_A_NAME, now));
                wait.max(self.peers.wait(&peer, rate(peer), now))
            }
        };
        if wait > 0 {
            return Err(u32::try_from(wait).unwrap_or(u32::MAX));
        }
        match who {
            Tries::Known(browser) => self.known.spend(browser.clone(), OF_ONE, now),
            Tries::From(peer) => {
                self.pairs.spend((key(name), peer), OF_ONE, now);
                self.names.spend(key(name), OF_A_NAME, now);
                self.peers.spend(peer, rate(peer), now);
            }
        }
        Ok(())
    }

    /// Ends what was held against a name.
    pub(super) fn forgive_name(&mut self, name: &str) {
        let name = key(name);
        self.names.0.remove(&name);
        self.pairs.0.retain(|(of, _), _| *of != name);
    }

    /// A try that was right counts against nobody, and ends what was held
    /// against whoever tried, but not what others have guessed at the name.
    pub(super) fn forgive(&mut self, name: &str, who: Tries<'_>) {
        match who {
            Tries::Known(browser) => {
                self.known.0.remove(browser);
            }
            Tries::From(peer) => {
                self.pairs.0.remove(&(key(name), peer));
                self.names.give_back(&key(name), OF_A_NAME);
                self.peers.give_back(&peer, rate(peer));
            }
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

    fn give_back(&mut self, key: &K, rate: Rate) {
        if let Some(full_at) = self.0.get_mut(key) {
            *full_at -= rate.seconds;
        }
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

    const AWAY: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(198, 51, 100, 1));

    fn browser(name: &str) -> TokenHash {
        TokenHash::stored(name.to_owned())
    }

    #[test]
    fn a_peer_has_ten_tries_for_a_name_then_one_a_minute() {
        let mut slowing = Slowing::default();
        let here = Tries::From(HERE);
        for _ in 0..10 {
            assert_eq!(slowing.take("anna", here, at(0)), Ok(()));
        }
        assert_eq!(slowing.take(" Anna", here, at(0)), Err(60));
        assert_eq!(slowing.take("anna", here, at(45)), Err(15));
        assert_eq!(slowing.take("bert", here, at(45)), Ok(()), "another name");
        assert_eq!(slowing.take("anna", Tries::From(FAR), at(45)), Ok(()), "another peer");
        assert_eq!(slowing.take("anna", here, at(60)), Ok(()));
        assert_eq!(slowing.take("anna", here, at(60)), Err(60));
        slowing.forgive("anna", here);
        assert_eq!(slowing.take("anna", here, at(60)), Ok(()));
    }

    #[test]
    fn a_name_has_a_hundred_from_all_peers_and_its_holder_others() {
        let mut slowing = Slowing::default();
        for peer in 0..100_u32 {
            let peer = Tries::From(IpAddr::V4(peer.into()));
            assert_eq!(slowing.take("anna", peer, at(0)), Ok(()));
        }
        assert_eq!(slowing.take("anna", Tries::From(FAR), at(0)), Err(30));
        assert_eq!(slowing.take("bert", Tries::From(FAR), at(0)), Ok(()), "another name");
        // Neither do they keep out a browser that the holder used, nor does its
        // success give them new tries.
        let own = browser("anna's");
        assert_eq!(slowing.take("anna", Tries::Known(&own), at(0)), Ok(()));
        slowing.forgive("anna", Tries::Known(&own));
        assert_eq!(slowing.take("anna", Tries::From(FAR), at(0)), Err(30));
        slowing.forgive_name("anna");
        assert_eq!(slowing.take("anna", Tries::From(FAR), at(0)), Ok(()));
    }

    #[test]
    fn a_known_browser_has_ten_of_its_own() {
        let mut slowing = Slowing::default();
        let (own, other) = (browser("one"), browser("another"));
        for _ in 0..10 {
            assert_eq!(slowing.take("anna", Tries::Known(&own), at(0)), Ok(()));
        }
        assert_eq!(slowing.take("anna", Tries::Known(&own), at(0)), Err(60));
        assert_eq!(slowing.take("anna", Tries::Known(&other), at(0)), Ok(()));
        assert_eq!(slowing.take("anna", Tries::From(HERE), at(0)), Ok(()));
    }

    #[test]
    fn a_peer_has_thirty_whatever_the_name() {
        let mut slowing = Slowing::default();
        for name in 0..30 {
            assert_eq!(slowing.take(&format!("name{name}"), Tries::From(FAR), at(0)), Ok(()));
        }
        assert_eq!(slowing.take("another", Tries::From(FAR), at(0)), Err(30));
        assert_eq!(slowing.take("another", Tries::From(HERE), at(0)), Ok(()));
    }

    #[test]
    fn the_table_is_bounded_and_keeps_who_has_spent_most() {
        let mut slowing = Slowing::default();
        for _ in 0..10 {
            slowing.take("anna", Tries::From(AWAY), at(0)).unwrap();
        }
        for name in 0..10_000_u32 {
            let peer = Tries::From(IpAddr::V4(name.into()));
            slowing.take(&format!("name{name}"), peer, at(0)).unwrap();
        }
        assert!(slowing.names.0.len() <= MOST && slowing.peers.0.len() <= MOST);
        assert!(slowing.pairs.0.len() <= MOST);
        assert!(slowing.take("anna", Tries::From(AWAY), at(0)).is_err());
    }
}
