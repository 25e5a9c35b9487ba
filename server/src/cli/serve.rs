//! `serve`: the site and its API.

use std::net::SocketAddr;
use std::sync::Arc;

use clap::Args;
use tokio::net::TcpListener;

use super::{
    Failure, Outcome,
    database::{Database, with_cause},
    print,
};
use crate::{
    assets,
    clock::Clock,
    editions::Editions,
    http::{
        router::router,
        serve::{Limits, serve, stop_signal},
        site::Site,
    },
    jobs,
};

/// Serve the site and its API, loading the shipped dataset on the first start
///
/// Put a proxy that ends TLS in front of it to serve the public.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The address and port to listen on
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    #[command(flatten)]
    database: Database,
}

impl Serve {
    pub(super) async fn run(self, clock: Arc<dyn Clock>) -> Result<Outcome, Failure> {
        let assets = assets::addresses().map_err(Failure::new)?;
        let store = self.database.open().await?;
        let editions = Editions::open(store.clone(), &*clock)
            .await
            .map_err(|error| Failure(with_cause(&error)))?;
        let editions = Arc::new(editions);
        let listener = TcpListener::bind(self.listen).await.map_err(|error| {
            Failure(format!(
                "cannot listen on {} ({error}); name another address with --listen",
                self.listen
            ))
        })?;
        let address = listener.local_addr().map_err(Failure::new)?;
        let site = Site::new(editions.clone(), clock, assets);
        let job = tokio::spawn(jobs::follow_revisions(editions));
        let here = format!("Transposition Monitor is at http://{address}/ (stop with Ctrl-C)\n");
        if let Err(Failure(reason)) = print(&here) {
            // The site can be served all the same.
            tracing::warn!(%address, "{reason}");
        }
        serve(listener, router(site), Limits::default(), stop_signal()).await;
        job.abort();
        store.close().await;
        Ok(Outcome::Done)
    }
}
