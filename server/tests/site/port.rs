//! Through a real port.

use std::net::SocketAddr;
use std::sync::Arc;

use server::http::serve::{Limits, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::test_app::TestApp;

/// The server at a port, and what it takes to end it.
pub(crate) struct Port {
    pub(crate) address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Port {
    pub(crate) async fn open(app: &TestApp) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let served = tokio::spawn(serve(
            listener,
            app.router.clone(),
            Limits::default(),
            Arc::default(),
            async {
                let _ = stopped.await;
            },
        ));
        Self { address, stop, served }
    }

    /// Sends the first bytes of a request and goes away.
    pub(crate) async fn send_and_leave(&self, bytes: &[u8]) {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        stream.flush().await.unwrap();
    }

    /// Waits until every connection is done with.
    pub(crate) async fn close(self) {
        self.stop.send(()).unwrap();
        self.served.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_request_through_a_port_is_answered() {
    let app = TestApp::start().await;
    let port = Port::open(&app).await;
    let mut stream = TcpStream::connect(port.address).await.unwrap();
    stream
        .write_all(
            b"GET /api/v1/gaps?on=2015-03-11 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        )
        .await
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("\"on\":\"2015-03-11\""), "{answer}");
    let mut stream = TcpStream::connect(port.address).await.unwrap();
    stream
        .write_all(b"HEAD /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .await
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 404 Not Found\r\n") && answer.ends_with("\r\n\r\n"),
        "{answer}"
    );
    port.close().await;
}
