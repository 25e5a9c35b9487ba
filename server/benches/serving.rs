//! How many requests a second are answered, beside Debian's nginx with the very same
//! bytes as files; how soon after a cold start; what a browser loads; how long a Snapshot of
//! 200,000 findings takes. Ratios of one run on one machine; no part of the tests. All
//! facts beside the shipped ones are made up.
//!
//! nginx and wrk are asked for by name; without them only the rest is measured.

#![expect(clippy::unwrap_used, reason = "a benchmark that fails has no figures")]
#![expect(clippy::print_stdout, reason = "figures are what it is for")]

mod made_up;

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use data::{
    model::{Aspect, Day},
    reference,
    revision::apply,
    snapshot::Snapshot,
    table::Origin,
};

const ADDRESSES: [&str; 3] = ["/", "/matrix", "/api/v1/matrix"];
const FINDINGS: usize = 200_000;
const STARTS: usize = 5;
const ROUNDS: usize = 3;
const SECONDS: u32 = 4;
const CONNECTIONS: u32 = 64;
const NGINX_PORT: u16 = 18_089;

fn main() {
    snapshots();
    let folder = tempfile::TempDir::new().unwrap();
    cold_starts(folder.path());
    weight(folder.path());
    if !["nginx", "wrk"].into_iter().all(is_there) {
        println!("nginx or wrk is missing (apt-get install nginx-light wrk): no requests measured");
        return;
    }
    requests(folder.path());
    uncached(folder.path());
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// A Snapshot from many findings, and the matrix of any day from it.
fn snapshots() {
    let held = reference::dataset();
    let held = apply(&held, &made_up::findings(&held, FINDINGS), |_| Origin::default());
    let held = Arc::new(held);
    let begun = Instant::now();
    let snapshot = Snapshot::build(2, held).unwrap();
    println!("a Snapshot of {FINDINGS} findings   {:>8.2} s", begun.elapsed().as_secs_f64());
    let nodes = snapshot.structure().nodes_by_number();
    let days = ["2014-01-01", "2018-06-30", "2023-12-31", "2026-01-30"];
    let slowest = days
        .iter()
        .map(|day| {
            let begun = Instant::now();
            let rows = snapshot.matrix(&nodes, Aspect::Conformity, Day::parse(day).unwrap());
            assert!(!rows.is_empty());
            begun.elapsed()
        })
        .max()
        .unwrap();
    println!("the matrix of a day from it       {:>8.2} ms", slowest.as_secs_f64() * 1_000.0);
}

/// The server, which ends with this.
struct Running {
    child: Child,
    address: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        // Asked to end, so that it ends its own children, too.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

fn start(folder: &Path, more: &[&str]) -> Running {
    let log = File::create(folder.join("log")).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_transposition-monitor"))
        .args(["serve", "--listen", "127.0.0.1:0"])
        .args(more)
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    Running { child, address }
}

/// From the start of the process to the whole first page.
fn cold_starts(folder: &Path) {
    // The first of all loads the shipped facts.
    drop(start(folder, &[]));
    let mut taken: Vec<Duration> = (0..STARTS)
        .map(|_| {
            let begun = Instant::now();
            let server = start(folder, &[]);
            get(&server.address, "/", "identity");
            begun.elapsed()
        })
        .collect();
    taken.sort();
    println!(
        "first page after a cold start     {:>8.0} ms (median of {STARTS})",
        taken[STARTS / 2].as_secs_f64() * 1_000.0
    );
}

/// The whole body of an answer.
fn get(server: &str, address: &str, encoding: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(server).unwrap();
    write!(
        stream,
        "GET {address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{address}: {head}");
    (head, answer[end + 4..].to_vec())
}

fn requests(folder: &Path) {
    let server = start(folder, &[]);
    let site = folder.join("nginx");
    fs::create_dir_all(&site).unwrap();
    for (at, address) in ADDRESSES.iter().enumerate() {
        let (_, body) = get(&server.address, address, "br");
        fs::write(site.join(format!("{at}.br")), body).unwrap();
    }
    let nginx = nginx(&site);
    println!("requests a second, best of {ROUNDS} by turns, {CONNECTIONS} connections:");
    for (at, address) in ADDRESSES.iter().enumerate() {
        let bytes = fs::metadata(site.join(format!("{at}.br"))).unwrap().len();
        let mut best = [0.0_f64; 2];
        for _ in 0..ROUNDS {
            let ours = wrk(&format!("http://{}{address}", server.address));
            let theirs = wrk(&format!("http://127.0.0.1:{NGINX_PORT}/{at}.br"));
            best = [best[0].max(ours), best[1].max(theirs)];
        }
        println!(
            "  {address:<16} {bytes:>7} bytes   ours {:>7.0}   nginx {:>7.0}   ratio {:.2}",
            best[0],
            best[1],
            best[0] / best[1]
        );
    }
    drop(nginx);
}

/// What a browser loads to show the matrix and to make it move: the page, and every file
/// that the page or one of these names, compressed as it comes.
fn weight(folder: &Path) {
    const NAMED: &str = "/assets/";
    let server = start(folder, &[]);
    let (mut seen, mut all) = (vec!["/matrix".to_owned()], 0);
    let mut at = 0;
    while let Some(address) = seen.get(at).cloned() {
        let (head, sent) = get(&server.address, &address, "br");
        all += sent.len();
        // Fonts that the style sheet names are loaded for the letters that they hold: those
        // of the page are named by the page.
        if head.contains("text/html") || head.contains("javascript") {
            let (_, plain) = get(&server.address, &address, "identity");
            let text = String::from_utf8(plain).unwrap();
            // Scripts name each other from where they are. Files have a hash in their names;
            // what has none is what the browser code calls a part of itself.
            let named = text.split(NAMED).skip(1).chain(text.split("\"./").skip(1));
            let files = named.filter_map(|named| named.split(['"', ')']).next());
            for name in files.filter(|name| name.contains('-')) {
                let address = format!("{NAMED}{name}");
                if !seen.contains(&address) {
                    seen.push(address);
                }
            }
        }
        at += 1;
    }
    let files = format!("/matrix with its {} files", seen.len() - 1);
    println!("{files:<33} {all:>9} bytes");
}

fn uncached(folder: &Path) {
    let server = start(folder, &["--keep-answers", "0"]);
    println!("requests a second, none kept:");
    for address in ADDRESSES {
        println!("  {address:<16} {:>7.0}", wrk(&format!("http://{}{address}", server.address)));
    }
}

fn wrk(address: &str) -> f64 {
    let (connections, seconds) = (format!("-c{CONNECTIONS}"), format!("-d{SECONDS}s"));
    let output = Command::new("wrk")
        .args(["-t2", &connections, &seconds, "-H", "Accept-Encoding: br", address])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains("Non-2xx"), "{address}: {text}");
    let line = text.lines().find(|line| line.starts_with("Requests/sec")).unwrap();
    line.split_whitespace().last().unwrap().parse().unwrap()
}

/// nginx as Debian sets it up, with the files in a folder.
fn nginx(site: &Path) -> Running {
    let conf = site.join("nginx.conf");
    let here = site.display();
    fs::write(
        &conf,
        format!(
            "worker_processes auto; pid {here}/pid; error_log {here}/error.log; daemon off;\n\
             events {{ worker_connections 768; }}\n\
             http {{ sendfile on; tcp_nopush on; access_log {here}/access.log;\n\
             client_body_temp_path {here}/a; proxy_temp_path {here}/b; fastcgi_temp_path {here}/c;\n\
             uwsgi_temp_path {here}/d; scgi_temp_path {here}/e;\n\
             types {{ text/html br; }}\n\
             server {{ listen 127.0.0.1:{NGINX_PORT}; root {here}; }} }}\n"
        ),
    )
    .unwrap();
    let child = Command::new("nginx")
        .args(["-c", conf.to_str().unwrap()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let address = format!("127.0.0.1:{NGINX_PORT}");
    let running = Running { child, address };
    for _ in 0..100 {
        if TcpStream::connect(&running.address).is_ok() {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    running
}
