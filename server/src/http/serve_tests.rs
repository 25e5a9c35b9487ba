//! A real socket against every limit of `serve`.

use axum::body::Bytes;
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::*;

struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

async fn start(limits: Limits) -> Running {
    let router = Router::new()
        .route("/", get(|| async { "here" }))
        .route(
            "/slow",
            get(|| async {
                tokio::time::sleep(Duration::from_millis(300)).await;
                "done"
            }),
        )
        .route("/", post(|body: Bytes| async move { body.len().to_string() }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(serve(listener, router, limits, async {
        let _ = stopped.await;
    }));
    Running { address, stop, task }
}

fn short() -> Limits {
    Limits {
        head: Duration::from_millis(200),
        body: Duration::from_millis(200),
        ..Limits::default()
    }
}

/// Sends bytes and reads until the server closes.
async fn exchange(address: SocketAddr, sent: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(sent).await.unwrap();
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer);
    let _ = tokio::time::timeout(Duration::from_secs(5), read).await.expect("closed in time");
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn a_head_that_dribbles_or_never_comes_is_cut_off() {
    let server = start(short()).await;
    assert!(!exchange(server.address, b"").await.contains("200"));
    assert!(!exchange(server.address, b"GET / HTTP/1.1\r\nHost: x\r\nX-").await.contains("200"));
}

#[tokio::test]
async fn a_kept_connection_is_closed_when_idle() {
    let server = start(short()).await;
    let answer = exchange(server.address, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.ends_with("here"), "{answer}");
}

#[tokio::test]
async fn a_body_that_dribbles_is_cut_off() {
    let server = start(short()).await;
    let answer =
        exchange(server.address, b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc")
            .await;
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
}

#[tokio::test]
async fn a_head_too_long_is_refused() {
    let server = start(short()).await;
    let head = format!("GET / HTTP/1.1\r\nHost: x\r\nX-Long: {}\r\n\r\n", "a".repeat(20_000));
    let answer = exchange(server.address, head.as_bytes()).await;
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
}

#[tokio::test]
async fn others_are_served_while_one_is_slow_and_wait_beyond_the_cap() {
    let one_place = Limits { connections: 1, ..short() };
    let server = start(one_place).await;
    let mut silent = TcpStream::connect(server.address).await.unwrap();
    // The silent one holds the only place until its time for a head is over.
    let answer =
        exchange(server.address, b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(answer.ends_with("here"), "{answer}");
    let _ = silent.shutdown().await;
}

#[tokio::test]
async fn stopping_lets_a_running_request_end() {
    let server = start(Limits::default()).await;
    let request = b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n";
    let running = tokio::spawn(exchange(server.address, request));
    tokio::time::sleep(Duration::from_millis(100)).await;
    server.stop.send(()).unwrap();
    assert!(running.await.unwrap().ends_with("done"));
    tokio::time::timeout(Duration::from_secs(2), server.task)
        .await
        .expect("stops at once")
        .unwrap();
    assert!(TcpStream::connect(server.address).await.is_err());
}
