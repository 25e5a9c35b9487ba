//! How much work one reader may ask for. Answers that are kept cost next to nothing and are
//! given before this; what must be computed is counted by peer, and beyond a measure of so
//! many a minute a reader is told to come again, so that one cannot keep the others waiting.
//! This machine itself is not counted: from there come a proxy and whoever runs the site.
//!
//! Who a reader behind a proxy is, only that proxy can say, so its word is taken only if
//! whoever runs the site named it.

use std::fmt;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::str::FromStr;

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::{
    DefaultKeyedRateLimiter, Quota,
    clock::{Clock, DefaultClock},
};

use super::{error::HttpError, health, peer::Peer, site::Site};
use crate::assets;

/// Proxies whose word on where a request comes from is taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies(Vec<IpAddr>);

/// The measure of each reader.
#[derive(Debug, Default)]
pub struct Pace {
    proxies: Proxies,
    measures: Option<DefaultKeyedRateLimiter<IpAddr>>,
}

impl Pace {
    /// Answers that are computed for one peer in a minute. A person opens a page every few
    /// seconds; a program that takes all States one after another needs some hundred.
    pub const A_MINUTE: u32 = 600;

    /// So many a minute for each, without a limit if none; readers are told apart by what
    /// these proxies say.
    pub fn new(a_minute: u32, proxies: Proxies) -> Self {
        let quota = NonZeroU32::new(a_minute).map(Quota::per_minute);
        Self { proxies, measures: quota.map(DefaultKeyedRateLimiter::keyed) }
    }

    /// Forgets readers whose measure is full again.
    pub fn forget(&self) {
        if let Some(measures) = &self.measures {
            measures.retain_recent();
            measures.shrink_to_fit();
        }
    }

    /// Counts an answer.
    ///
    /// # Errors
    /// In how many seconds the next one is given.
    fn take(&self, peer: Peer) -> Result<(), u32> {
        let address = peer.address();
        let Some(measures) = self.measures.as_ref().filter(|_| !address.is_loopback()) else {
            return Ok(());
        };
        measures.check_key(&address).map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now());
            u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1)
        })
    }
}

impl Proxies {
    /// Who asks: the peer of the connection, or whom the nearest proxy that is no trusted
    /// one was told to be. What stands further left anyone can have written.
    fn reader(&self, connected: Peer, headers: &HeaderMap) -> Peer {
        if !self.0.iter().any(|proxy| Peer::at(*proxy) == connected) {
            return connected;
        }
        let told: Vec<&str> = headers
            .get_all("x-forwarded-for")
            .iter()
            .flat_map(|value| value.to_str().unwrap_or_default().split(','))
            .map(str::trim)
            .collect();
        for hop in told.into_iter().rev() {
            match hop.parse::<IpAddr>() {
                Ok(address) if self.0.contains(&address.to_canonical()) => {}
                Ok(address) => return Peer::at(address),
                Err(_) => break,
            }
        }
        connected
    }
}

impl FromStr for Proxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let addresses = text.split(',').map(|one| {
            let one = one.trim();
            let read = one.parse::<IpAddr>().map(|address| address.to_canonical());
            read.map_err(|_| {
                format!("`{one}` is no address; write the proxies' addresses with commas between them, such as 127.0.0.1,10.0.0.2")
            })
        });
        addresses.collect::<Result<_, _>>().map(Self)
    }
}

impl fmt::Display for Proxies {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let addresses: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        out.write_str(&addresses.join(","))
    }
}

/// Tells who asks, and answers that the measure is full.
pub(super) async fn pace(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    if let Some(connected) = request.extensions().get::<Peer>().copied() {
        let reader = site.pace.proxies.reader(connected, request.headers());
        request.extensions_mut().insert(reader);
        let path = request.uri().path();
        if !health::is_asked(path)
            && !assets::is_asked(path)
            && let Err(seconds) = site.pace.take(reader)
        {
            return HttpError::TooFast { seconds }.into_response();
        }
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(address: &str) -> Peer {
        Peer::at(address.parse().unwrap())
    }

    #[test]
    fn only_a_named_proxy_is_believed_and_only_up_to_the_first_that_is_none() {
        #[track_caller]
        fn check(proxies: &Proxies, connected: &str, told: &[&str], reader: &str) {
            let mut headers = HeaderMap::new();
            for value in told {
                headers.append("x-forwarded-for", value.parse().unwrap());
            }
            assert_eq!(proxies.reader(peer(connected), &headers), peer(reader), "{told:?}");
        }
        let proxies: Proxies = "10.0.0.2, ::1,10.0.0.3".parse().unwrap();
        check(&proxies, "192.0.2.7", &["198.51.100.1"], "192.0.2.7");
        check(&proxies, "10.0.0.2", &[], "10.0.0.2");
        check(&proxies, "10.0.0.2", &["198.51.100.1"], "198.51.100.1");
        check(&proxies, "10.0.0.2", &["203.0.113.9, 198.51.100.1"], "198.51.100.1");
        check(&proxies, "10.0.0.2", &["203.0.113.9", "198.51.100.1, 10.0.0.3"], "198.51.100.1");
        check(&proxies, "::1", &["2001:db8::1"], "2001:db8::");
        check(&proxies, "10.0.0.2", &["198.51.100.1, unknown"], "10.0.0.2");
        assert_eq!(proxies.to_string(), "10.0.0.2,::1,10.0.0.3");
        let said = "10.0.0.2,proxy".parse::<Proxies>().unwrap_err();
        assert!(said.starts_with("`proxy` is no address"), "{said}");
    }

    #[test]
    fn each_peer_has_a_measure_and_this_machine_none() {
        let pace = Pace::new(2, Proxies::default());
        for _ in 0..2 {
            assert_eq!(pace.take(peer("192.0.2.7")), Ok(()));
        }
        let wait = pace.take(peer("192.0.2.7")).unwrap_err();
        assert!((1..=31).contains(&wait), "{wait}");
        assert_eq!(pace.take(peer("192.0.2.8")), Ok(()));
        for _ in 0..9 {
            assert_eq!(pace.take(peer("127.0.0.1")), Ok(()));
            assert_eq!(Pace::new(0, Proxies::default()).take(peer("192.0.2.7")), Ok(()));
        }
        pace.forget();
        assert!(pace.take(peer("192.0.2.7")).is_err(), "not yet full again");
    }
}
