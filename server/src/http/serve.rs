//! Takes connections and hands their requests to the router, with a limit on
//! everything that a slow or hostile client could draw out. It must know no
//! route. `axum::serve` is not used because it sets no header time-out; only
//! HTTP/1.1 is spoken, since a proxy in front speaks the newer ones.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::{Layer, ServiceExt};
use tower_http::timeout::RequestBodyDeadlineLayer;

/// What one client may draw out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Time for a request's head, and for the next one on a kept connection.
    pub head: Duration,
    /// Time for a request's whole body.
    pub body: Duration,
    /// Bytes of a request's head.
    pub head_bytes: usize,
    /// Connections at one time; more of them wait to be accepted.
    pub connections: usize,
    /// Time for running requests after the signal to stop.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_mins(1),
            head_bytes: 16 * 1024,
            connections: 1024,
            grace: Duration::from_secs(10),
        }
    }
}

/// Serves `router` until `stop` is done, then lets running requests end.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let connections = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(limits.connections));
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &places) => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer, place)) => spawn(stream, peer, place, &router, limits, &connections),
            Err(error) => wait_out(&error).await,
        }
    }
    drop(listener);
    if tokio::time::timeout(limits.grace, connections.shutdown()).await.is_err() {
        tracing::warn!("stopped with requests still running after {:?}", limits.grace);
    }
}

/// Done at the signal to stop: Ctrl-C, or SIGTERM from a service manager.
pub async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(error) => {
                tracing::warn!(%error, "cannot listen for SIGTERM; stop with Ctrl-C");
                std::future::pending().await
            }
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate => {}
    }
    tracing::info!("stopping");
}

type Accepted = (TcpStream, SocketAddr, OwnedSemaphorePermit);

async fn accept(listener: &TcpListener, places: &Arc<Semaphore>) -> io::Result<Accepted> {
    let place = places.clone().acquire_owned().await.map_err(io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, place))
}

/// A client that went away is nothing; being out of files needs a pause, lest
/// the loop spins.
async fn wait_out(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!(%error, "could not accept a connection; trying again in a second");
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

fn spawn(
    stream: TcpStream,
    peer: SocketAddr,
    place: OwnedSemaphorePermit,
    router: &Router,
    limits: Limits,
    connections: &GracefulShutdown,
) {
    // Small answers go out at once; that it may fail costs only speed.
    let _ = stream.set_nodelay(true);
    let service = RequestBodyDeadlineLayer::new(limits.body).layer(router.clone()).map_request(
        move |mut request: hyper::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            request
        },
    );
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_header_size(limits.head_bytes)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended early");
        }
        drop(place);
    });
}

#[cfg(test)]
#[path = "serve_tests.rs"]
mod tests;
