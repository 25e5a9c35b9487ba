//! Takes connections and hands their requests to the router, with a limit on
//! everything that a slow or hostile client could draw out. It must know no
//! route. `axum::serve` is not used because it sets no header time-out; only
//! HTTP/1.1 is spoken, since a proxy in front speaks the newer ones.

mod desks;
mod places;
mod stream;

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::ServiceExt;
use tower_http::timeout::DeadlineBody;

use desks::Desks;
use places::{Place, Places};
use stream::Stream;

use super::peer::Peer;
use crate::metrics::Metrics;

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

/// What answers: at once, if it has an answer at hand, or with one that it makes.
pub trait Answers: Clone + Send + Sync + 'static {
    /// The answer, if it need not be made.
    fn at_hand(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> impl Future<Output = Option<Response>> + Send;

    /// Makes any other.
    fn make(&self, request: Request<Body>) -> impl Future<Output = Response> + Send;
}

/// Routes that have nothing at hand.
impl Answers for Router {
    async fn at_hand(&self, _: &Method, _: &Uri, _: &HeaderMap) -> Option<Response> {
        None
    }

    async fn make(&self, request: Request<Body>) -> Response {
        let Ok(response) = self.clone().oneshot(request).await;
        response
    }
}

/// Serves until `stop` is done, then lets running requests end; connections are
/// counted.
///
/// # Errors
/// When the system gives no threads to speak with readers.
pub async fn serve(
    listener: TcpListener,
    answers: impl Answers,
    limits: Limits,
    metrics: Arc<Metrics>,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let desks = Desks::open()?;
    let places = Places::new(limits);
    let stopping = watch::Sender::new(());
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &places) => accepted,
            () = &mut stop => break,
        };
        // Each runtime watches over its own sockets.
        let accepted = accepted.and_then(|(stream, place)| Ok(place.zip(Some(stream.into_std()?))));
        match accepted {
            Ok(Some((place, stream))) => {
                let (answers, open) = (answers.clone(), metrics.opened());
                let (making, stopping) = (Handle::current(), stopping.subscribe());
                desks.spawn(async move {
                    let _open = open;
                    match TcpStream::from_std(stream) {
                        Ok(stream) => {
                            connection(stream, place, answers, limits, making, stopping).await;
                        }
                        Err(error) => tracing::error!(%error, "could not take a connection over"),
                    }
                });
            }
            // Closed at once; the peer has requests running that it can wait for.
            Ok(None) => {}
            Err(error) => wait_out(&error, &places).await,
        }
    }
    drop(listener);
    stopping.send_replace(());
    stopping.closed().await;
    Ok(())
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

/// One connection, from its first byte to its end. What must be made is made elsewhere.
async fn connection(
    stream: TcpStream,
    place: Place,
    answers: impl Answers,
    limits: Limits,
    making: Handle,
    mut stopping: watch::Receiver<()>,
) {
    // Small answers go out at once; that it may fail costs only speed.
    let _ = stream.set_nodelay(true);
    let answering = place.desk();
    let peer = stream.peer_addr().ok().map(|address| Peer::at(address.ip()));
    let service = service_fn(move |mut request: Request<Incoming>| {
        // Gone already: then nobody reads the answer either.
        if let Some(peer) = peer {
            request.extensions_mut().insert(peer);
        }
        let answering = answering();
        let (answers, making) = (answers.clone(), making.clone());
        async move {
            let (method, uri, headers) = (request.method(), request.uri(), request.headers());
            let answer = match answers.at_hand(method, uri, headers).await {
                Some(answer) => Ok(answer),
                None => made(request, answers, limits, &making).await,
            };
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
        () = last_request(&place, &mut stopping, limits.life) => {
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

/// An answer that is made by the runtime of the whole server, for as long as somebody
/// waits for it.
async fn made(
    request: Request<Incoming>,
    answers: impl Answers,
    limits: Limits,
    making: &Handle,
) -> io::Result<Response> {
    // A set ends what is in it when it is dropped.
    let mut task = JoinSet::new();
    task.spawn_on(
        async move {
            let within = |body| Body::new(DeadlineBody::new(limits.body, body));
            answers.make(request.map(within)).await
        },
        making,
    );
    match task.join_next().await {
        Some(Ok(response)) => Ok(response),
        Some(Err(error)) => Err(io::Error::other(error)),
        None => Err(io::Error::other("an answer was lost")),
    }
}

/// Done when a connection may take no further request: others need its place, the server
/// stops, or it has lived long enough.
async fn last_request(place: &Place, stopping: &mut watch::Receiver<()>, life: Duration) {
    tokio::select! {
        () = place.dismissed() => {}
        _ = stopping.changed() => {}
        () = tokio::time::sleep(life) => {}
    }
}

#[cfg(test)]
mod tests;
