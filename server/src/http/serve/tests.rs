//! A real socket against every limit of `serve`.

use std::net::SocketAddr;
use std::time::Instant;

use axum::body::Bytes;
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

use super::*;

/// More than the system takes in for a reader who does not read.
const LARGE: usize = 64 * 1024 * 1024;
const CLOSE: &[u8] = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
    /// Told each time when `/slow` is begun to be answered.
    begun: Arc<Notify>,
}

async fn start(limits: Limits) -> Running {
    let begun = Arc::new(Notify::new());
    let slow = begun.clone();
    let router = Router::new()
        .route("/", get(|| async { "here" }))
        .route(
            "/slow",
            get(|| async move {
                slow.notify_one();
                tokio::time::sleep(Duration::from_millis(300)).await;
                "done"
            }),
        )
        .route("/peer", get(|peer: Peer| async move { format!("from {}", peer.address()) }))
        .route("/large", get(|| async { vec![b'x'; LARGE] }))
        .route("/", post(|body: Bytes| async move { body.len().to_string() }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(serve(listener, router, limits, Arc::default(), async {
        let _ = stopped.await;
    }));
    Running { address, stop, task, begun }
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
async fn a_peer_is_known_by_its_connection_whatever_a_header_says() {
    let server = start(Limits::default()).await;
    let mut stream = connect_from("127.0.0.2", server.address).await;
    let asked = b"GET /peer HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
        X-Forwarded-For: 203.0.113.9\r\nForwarded: for=203.0.113.9\r\n\r\n";
    stream.write_all(asked).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("from 127.0.0.2"), "{answer}");
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

/// A connection from another address of this machine.
async fn connect_from(own: &str, address: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{own}:0").parse().unwrap()).unwrap();
    socket.connect(address).await.unwrap()
}

/// Asks on a connection that is kept, and reads what has come after a while.
async fn ask(stream: &mut TcpStream, path: &str) {
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).await.unwrap();
}

#[tokio::test]
async fn silent_ones_give_way_at_once() {
    let patient = Limits { connections: 4, of_this_machine: 4, ..Limits::default() };
    let server = start(patient).await;
    let mut silent = Vec::new();
    for _ in 0..20 {
        silent.push(TcpStream::connect(server.address).await.unwrap());
    }
    let began = Instant::now();
    for _ in 0..5 {
        let answer = exchange(server.address, CLOSE).await;
        assert!(answer.ends_with("here"), "{answer}");
    }
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
}

#[tokio::test]
async fn one_who_never_reads_loses_the_place() {
    let server =
        start(Limits { connections: 1, answer: Duration::from_millis(300), ..short() }).await;
    let mut deaf = TcpStream::connect(server.address).await.unwrap();
    let began = Instant::now();
    ask(&mut deaf, "/large").await;
    // What comes first is on its way as soon as the answer is.
    deaf.read_exact(&mut [0; 16]).await.unwrap();
    let answer = exchange(server.address, CLOSE).await;
    assert!(answer.ends_with("here"), "{answer}");
    assert!(began.elapsed() >= Duration::from_millis(300), "the only place was held");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
}

#[tokio::test]
async fn one_who_reads_in_drops_is_cut_off() {
    let server = start(Limits { answer: Duration::from_millis(300), ..short() }).await;
    let mut slow = TcpStream::connect(server.address).await.unwrap();
    ask(&mut slow, "/large").await;
    let began = Instant::now();
    let (mut drop, mut read) = (vec![0; 4096], 0);
    while began.elapsed() < Duration::from_millis(900) {
        tokio::time::sleep(Duration::from_millis(20)).await;
        match slow.read(&mut drop).await {
            Ok(0) | Err(_) => break,
            Ok(more) => read += more,
        }
    }
    // What was on its way already still comes.
    let mut rest = Vec::new();
    let end = tokio::time::timeout(Duration::from_secs(5), slow.read_to_end(&mut rest)).await;
    assert!(end.is_ok(), "closed in time");
    assert!(read + rest.len() < LARGE, "cut off");
}

#[tokio::test]
async fn a_large_answer_is_given_whole_to_one_who_reads() {
    let server = start(short()).await;
    let answer =
        exchange(server.address, b"GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            .await;
    assert!(answer.len() > LARGE, "{}", answer.len());
}

#[tokio::test]
async fn a_connection_does_not_live_for_ever() {
    let server = start(Limits { life: Duration::from_millis(400), ..Limits::default() }).await;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let (began, mut answers) = (Instant::now(), 0);
    let mut answer = [0; 1024];
    loop {
        if stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.is_err() {
            break;
        }
        match stream.read(&mut answer).await {
            Ok(0) | Err(_) => break,
            Ok(read) => assert!(answer[..read].ends_with(b"here"), "given whole"),
        }
        answers += 1;
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert!(began.elapsed() < Duration::from_secs(3), "still open");
    }
    assert!(answers > 2, "{answers}");

    // A request that runs when life ends is answered.
    let server = start(Limits { life: Duration::from_millis(100), ..Limits::default() }).await;
    let answer = exchange(server.address, b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n").await;
    assert!(answer.ends_with("done"), "{answer}");
}

#[tokio::test]
async fn a_peer_has_so_many_connections_and_others_have_theirs() {
    let server = start(Limits { of_this_machine: 2, ..Limits::default() }).await;
    let mut busy = Vec::new();
    for _ in 0..2 {
        let mut stream = connect_from("127.0.0.1", server.address).await;
        ask(&mut stream, "/slow").await;
        server.begun.notified().await;
        busy.push(stream);
    }
    let mut third = connect_from("127.0.0.1", server.address).await;
    let began = Instant::now();
    let closed = third.read(&mut [0; 16]).await;
    assert!(matches!(closed, Ok(0) | Err(_)), "{closed:?}");
    let mut other = connect_from("127.0.0.2", server.address).await;
    other.write_all(CLOSE).await.unwrap();
    let mut answer = String::new();
    other.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("here"), "{answer}");
    assert!(began.elapsed() < Duration::from_millis(200), "{:?}", began.elapsed());
    // Once they are answered, they give way to a new one of their own.
    for stream in &mut busy {
        let mut answer = [0; 1024];
        let read = stream.read(&mut answer).await.unwrap();
        assert!(answer[..read].ends_with(b"done"));
    }
    assert!(exchange(server.address, CLOSE).await.ends_with("here"));
}

#[tokio::test]
async fn beyond_all_places_one_waits_for_a_running_request() {
    let server = start(Limits { connections: 1, ..Limits::default() }).await;
    let mut busy = TcpStream::connect(server.address).await.unwrap();
    let began = Instant::now();
    ask(&mut busy, "/slow").await;
    server.begun.notified().await;
    assert!(exchange(server.address, CLOSE).await.ends_with("here"));
    assert!(began.elapsed() >= Duration::from_millis(300), "{:?}", began.elapsed());
    let mut answer = [0; 1024];
    let read = busy.read(&mut answer).await.unwrap();
    assert!(answer[..read].ends_with(b"done"));
}

#[tokio::test]
async fn stopping_lets_a_running_request_end() {
    let server = start(Limits::default()).await;
    let request = b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n";
    let running = tokio::spawn(exchange(server.address, request));
    server.begun.notified().await;
    server.stop.send(()).unwrap();
    assert!(running.await.unwrap().ends_with("done"));
    tokio::time::timeout(Duration::from_secs(2), server.task)
        .await
        .expect("stops at once")
        .unwrap()
        .unwrap();
    assert!(TcpStream::connect(server.address).await.is_err());
}
