//! `serve`: the site and its API.

use std::fmt;
use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::Arc;

use app::site_address::SiteAddress;
use clap::Args;
use tokio::net::TcpListener;

use super::{
    Failure, Outcome,
    database::{Database, with_cause},
    limits::{MIB, ReadingLimits, UploadLimits},
    print,
};
use crate::{
    accounts::{Accounts, Cost},
    assets,
    clock::Clock,
    drafts::{Drafts, Rules},
    editions::Editions,
    http::{
        kept_answers::KeptAnswers,
        pace::{Pace, Proxies},
        router::front,
        serve::{Limits, serve, stop_signal},
        site::Site,
    },
    jobs, metrics,
    randomness::Randomness,
    reading::{self, Reading},
};

/// Serve the site and its API, loading the shipped dataset on the first start
///
/// Put a proxy that ends TLS in front of it to serve the public.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The address, or name of a host, and the port to listen on
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8080")]
    pub(super) listen: Listen,
    /// The address under which readers reach the site; reports, citations and feeds then name it in full
    #[arg(long, value_name = "https://HOST")]
    pub(super) site_address: Option<SiteAddress>,
    /// How many connections may be open at one time
    #[arg(long, value_name = "NUMBER", default_value_t = Limits::CONNECTIONS, value_parser = number)]
    pub(super) connections: usize,
    /// How many of them one peer may hold; this machine, where a proxy runs, may hold all
    #[arg(long, value_name = "NUMBER", default_value_t = Limits::OF_ONE_PEER, value_parser = number)]
    connections_per_peer: usize,
    /// MiB of answers that are kept in memory, so that what many ask is computed once; 0 keeps none
    #[arg(long, value_name = "MIB", default_value_t = KeptAnswers::BYTES / MIB, value_parser = clap::value_parser!(u64).range(..=1_000_000))]
    keep_answers: u64,
    /// Answers that are computed for one reader in a minute, beside those that are kept; 0 sets no limit
    #[arg(long, value_name = "NUMBER", default_value_t = Pace::A_MINUTE)]
    answers_per_minute: u32,
    /// Addresses of proxies, with commas between them, that say in X-Forwarded-For for whom they ask
    #[arg(long, value_name = "ADDRESS,ADDRESS")]
    pub(super) trusted_proxies: Option<Proxies>,
    /// Where to tell a Prometheus of the server, on /metrics; not where the public can reach it
    #[arg(long, value_name = "HOST:PORT")]
    metrics: Option<Listen>,
    #[command(flatten)]
    pub(super) database: Database,
    /// Whoever uploads files neither ticks off what stands out nor publishes: a second person has to
    #[arg(long)]
    four_eyes: bool,
    #[command(flatten)]
    upload: UploadLimits,
    #[command(flatten)]
    pub(super) reading: ReadingLimits,
}

impl Serve {
    pub(super) async fn run(
        self,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Outcome, Failure> {
        let rules = Rules {
            limits: self.reading.of_a_file(),
            most_together: self.upload.most_together(),
            four_eyes: self.four_eyes,
        };
        let site = put_together(&self.database, self.reading.cost(), rules, clock, randomness)
            .await?
            .at(self.site_address)
            .keeping(self.keep_answers * MIB)
            .pacing(Pace::new(self.answers_per_minute, self.trusted_proxies.unwrap_or_default()));
        let listener = self.listen.bind("listen").await?;
        let address = listener.local_addr().map_err(Failure::new)?;
        site.drafts.note_four_eyes().await.map_err(|error| Failure(with_cause(&error)))?;
        site.erasing.resume();
        let mut jobs = tokio::task::JoinSet::new();
        jobs.spawn(jobs::follow_revisions(site.editions.clone()));
        jobs.spawn(jobs::forget_readers(site.pace.clone()));
        if let Some(listen) = self.metrics {
            let listener = listen.bind("metrics").await?;
            tracing::info!(address = %listen.0, "metrics are at /metrics");
            jobs.spawn(tell(listener, metrics::router(site.clone())));
        }
        let here = format!("Transposition Monitor is at http://{address}/ (stop with Ctrl-C)\n");
        if let Err(Failure(reason)) = print(&here) {
            // The site can be served all the same.
            tracing::warn!(%address, "{reason}");
        }
        let limits = Limits {
            connections: self.connections,
            of_one_peer: self.connections_per_peer,
            of_this_machine: self.connections,
            ..Limits::default()
        };
        let served = serve(listener, front(&site), limits, site.metrics.clone(), stop_signal());
        served.await.map_err(Failure::new)?;
        jobs.shutdown().await;
        site.editions.store().close().await;
        Ok(Outcome::Done)
    }
}

/// A site over a database, which is made if it is missing.
pub(super) async fn put_together(
    database: &Database,
    cost: reading::Cost,
    rules: Rules,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
) -> Result<Site, Failure> {
    let assets = assets::addresses().map_err(Failure::new)?;
    let reading = Reading::new(cost).map_err(|error| Failure(with_cause(&error)))?;
    let store = database.open().await?;
    let editions = Editions::open(store.clone(), &*clock)
        .await
        .map_err(|error| Failure(with_cause(&error)))?;
    let editions = Arc::new(editions);
    let drafts = Drafts::new(editions.clone(), reading, clock.clone(), randomness.clone(), rules);
    let accounts = Accounts::new(store, clock.clone(), randomness, Cost::default());
    Ok(Site::new(editions, Arc::new(accounts), Arc::new(drafts), clock, assets))
}

/// Tells those who run the server of it, until the task is ended.
async fn tell(listener: TcpListener, router: axum::Router) {
    let own = Arc::default();
    let told = serve(listener, router, Limits::default(), own, std::future::pending());
    if let Err(error) = told.await {
        tracing::error!(%error, "metrics are not told");
    }
}

/// Where to listen: a host and a port. A name is looked up when it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listen(String);

impl fmt::Display for Listen {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl FromStr for Listen {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = text.parse::<SocketAddr>().is_ok()
            || text.rsplit_once(':').is_some_and(|(host, port)| {
                !host.is_empty() && !host.contains([':', '/', ' ']) && port.parse::<u16>().is_ok()
            });
        known.then(|| Self(text.to_owned())).ok_or_else(|| {
            "write a host and a port, such as 127.0.0.1:8080, localhost:8080 or [::1]:8080"
                .to_owned()
        })
    }
}

impl Listen {
    /// Whether the place is free; nothing stays there.
    pub(super) async fn try_bind(&self) -> std::io::Result<()> {
        TcpListener::bind(self.0.as_str()).await.map(drop)
    }

    async fn bind(&self, option: &str) -> Result<TcpListener, Failure> {
        let failure = |error| {
            Failure(format!("cannot listen on {} ({error}); name another with --{option}", self.0))
        };
        let mut addresses: Vec<SocketAddr> =
            tokio::net::lookup_host(&self.0).await.map_err(failure)?.collect();
        // A name may have both; the one that every program tries comes first.
        addresses.sort_by_key(SocketAddr::is_ipv6);
        TcpListener::bind(&addresses[..]).await.map_err(failure)
    }
}

fn number(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| "write a whole number, 1 or more".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_and_a_port_are_told_from_what_is_none() {
        for good in ["127.0.0.1:8080", "localhost:8080", "[::1]:0", "monitor.example:80"] {
            assert_eq!(good.parse(), Ok(Listen(good.to_owned())));
        }
        for bad in [
            "nowhere",
            "8080",
            ":8080",
            "::1:8080",
            "localhost:",
            "localhost:99999",
            "http://localhost:8080",
            "local host:80",
            "",
        ] {
            let said = bad.parse::<Listen>().unwrap_err();
            assert!(said.starts_with("write a host and a port"), "{bad}: {said}");
        }
    }

    #[tokio::test]
    async fn localhost_is_looked_up() {
        let listener = Listen("localhost:0".to_owned()).bind("listen").await.unwrap();
        assert!(listener.local_addr().unwrap().ip().is_loopback());
        let taken = Listen(listener.local_addr().unwrap().to_string());
        let Err(Failure(said)) = taken.bind("listen").await else { panic!("bound twice") };
        assert!(said.contains("name another with --listen"), "{said}");
    }
}
