//! Takes connections and hands their requests to the router, with a limit on
//! everything that a slow or hostile client could draw out. It must know no
//! route. `axum::serve` is not used because it sets no header time-out; only
//! HTTP/1.1 is spoken, since a proxy in front speaks the newer ones.

mod places;
mod stream;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tower::{Layer, ServiceExt};
use tower_http::timeout::RequestBodyDeadlineLayer;

use places::{Place, Places};
use stream::Stream;

use super::peer::Peer;
use crate::metrics::{Metrics, Open};

/// What one client may draw out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Time for a request's head, and for the next one on a kept connection.
    pub head: Duration,
    /// Time for a request's whole body.
    pub body: Duration,
    /// Time in which a reader must have taken an answer.
    pub answer: Duration,
    /// Time after which a connection takes no further request.
    pub life: Duration,
    /// Bytes of a request's head.
    pub head_bytes: usize,
    /// Connections at one time. Of more, those that wait for a request give
    /// way; if all are being answered, the new one waits.
    pub connections: usize,
    /// Connections of one peer: an IPv4 address, or 64 bits of an IPv6 one.
    pub of_one_peer: usize,
    /// Connections of this machine, from which a proxy brings all readers.
    pub of_this_machine: usize,
    /// Time for a running request after the signal to stop, or the end of a
    /// connection's life.
    pub grace: Duration,
}

impl Limits {
    /// Connections at one time: what leaves files to spare of the 1,024 that a
    /// process commonly may open.
    pub const CONNECTIONS: usize = 768;
    /// Connections of one peer: a browser opens six, and several readers may
    /// share an address.
    pub const OF_ONE_PEER: usize = 64;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_mins(1),
            answer: Duration::from_mins(1),
            life: Duration::from_mins(10),
            head_bytes: 16 * 1024,
            connections: Self::CONNECTIONS,
            of_one_peer: Self::OF_ONE_PEER,
            of_this_machine: Self::CONNECTIONS,
            grace: Duration::from_secs(10),
        }
    }
}

/// Serves `router` until `stop` is done, then lets running requests end; connections
/// are counted.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    metrics: Arc<Metrics>,
    stop: impl Future<Output = ()>,
) {
    let places = Places::new(limits);
    let stopping = watch::Sender::new(());
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &places) => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, Some(place))) => {
                tokio::spawn(connection(
                    stream,
                    place,
                    router.clone(),
                    limits,
                    stopping.subscribe(),
                    metrics.opened(),
                ));
            }
            // Closed at once; the peer has requests running that it can wait for.
            Ok((_, None)) => {}
            Err(error) => wait_out(&error, &places).await,
        }
    }
    drop(listener);
    stopping.send_replace(());
    stopping.closed().await;
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

async fn accept(
    listener: &TcpListener,
    places: &Arc<Places>,
) -> io::Result<(TcpStream, Option<Place>)> {
    let (stream, peer) = listener.accept().await?;
    let place = places.take(peer.ip()).await;
    if place.is_none() {
        tracing::debug!(%peer, "has too many connections; one more was closed");
    }
    Ok((stream, place))
}

/// A client that went away is nothing; being out of files needs one of those
/// who wait to go, and a pause, lest the loop spins.
async fn wait_out(error: &io::Error, places: &Places) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        tracing::error!(%error, "could not accept a connection; trying again");
        places.make_room();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// One connection, from its first byte to its end.
async fn connection(
    stream: TcpStream,
    place: Place,
    router: Router,
    limits: Limits,
    mut stopping: watch::Receiver<()>,
    _open: Open,
) {
    // Small answers go out at once; that it may fail costs only speed.
    let _ = stream.set_nodelay(true);
    let router = RequestBodyDeadlineLayer::new(limits.body).layer(router);
    let answering = place.desk();
    let peer = stream.peer_addr().ok().map(|address| Peer::at(address.ip()));
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        // Gone already: then nobody reads the answer either.
        if let Some(peer) = peer {
            request.extensions_mut().insert(peer);
        }
        let answering = answering();
        let answer = router.clone().oneshot(request);
        async move {
            let answer = answer.await;
            drop(answering);
            answer
        }
    });
    let stream = Stream::new(stream, limits.answer, place.doing().clone());
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_header_size(limits.head_bytes)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = place.dismissed() => return,
        () = last_request(&mut stopping, limits.life) => {
            if place.waits() {
                return;
            }
            connection.as_mut().graceful_shutdown();
            let Ok(ended) = tokio::time::timeout(limits.grace, connection).await else {
                tracing::warn!("a request was cut off after {:?}", limits.grace);
                return;
            };
            ended
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

/// Done when a connection may take no further request.
async fn last_request(stopping: &mut watch::Receiver<()>, life: Duration) {
    tokio::select! {
        _ = stopping.changed() => {}
        () = tokio::time::sleep(life) => {}
    }
}

#[cfg(test)]
mod tests;
