//! A disk without room: what is to be written is refused with words that say so,
//! readers go on, and all is well as soon as there is room. Files that may not
//! grow stand for it: SQLite and the server meet the same refusals to write.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use rlimit::{INFINITY, Resource, prlimit};
use tempfile::TempDir;

use crate::command_line::{err, out, run};
use crate::drafts::{BOUNDARY, GOOD, HEAD, multipart};
use crate::test_app::PASSWORD;

const FORM: &str = "application/x-www-form-urlencoded";

/// The binary itself at a port, on a database in a folder of its own.
struct Server {
    folder: TempDir,
    child: Child,
    host: String,
    cookie: String,
}

impl Server {
    fn start() -> Self {
        let folder = TempDir::new().unwrap();
        // A process that writes beyond its limit is ended unless it ignores the
        // signal; what is ignored stays so in the program that the shell becomes.
        let mut child = Command::new("sh")
            .args(["-c", "trap '' XFSZ; exec \"$0\" serve --listen 127.0.0.1:0"])
            .arg(env!("CARGO_BIN_EXE_transposition-monitor"))
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let host = said.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
        Self { folder, child, host, cookie: String::new() }
    }

    /// Files of the server may have so many bytes from now on.
    fn limit_files(&self, bytes: u64) {
        let process = i32::try_from(self.child.id()).unwrap();
        prlimit(process, Resource::FSIZE, Some((bytes, INFINITY)), None).unwrap();
    }

    /// The bytes of the log beside the database.
    fn log(&self) -> u64 {
        let log = self.folder.path().join("transposition-monitor.sqlite-wal");
        log.metadata().unwrap().len()
    }

    /// An answer: its head and its body in one.
    fn ask(&self, method: &str, path: &str, media: &str, body: &str) -> String {
        let Self { host, cookie, .. } = self;
        let mut stream = TcpStream::connect(host).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\nContent-Type: {media}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[track_caller]
    fn reads(&self, path: &str) -> String {
        let answer = self.ask("GET", path, FORM, "");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {answer}");
        answer
    }

    /// Where the answer to a form leads.
    #[track_caller]
    fn led(&self, path: &str, media: &str, body: &str) -> String {
        let answer = self.ask("POST", path, media, body);
        let led = header(&answer, "location");
        assert!(led.is_some(), "{path}: {answer}");
        led.unwrap_or_default()
    }

    /// What is sent is refused for want of room.
    #[track_caller]
    fn finds_no_room(&self, path: &str, media: &str, body: &str) {
        let answer = self.ask("POST", path, media, body);
        assert!(answer.starts_with("HTTP/1.1 507 "), "{path}: {answer}");
        assert_eq!(header(&answer, "retry-after").as_deref(), Some("60"));
        assert!(answer.contains("There is no room left on the server"), "{answer}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn header(answer: &str, name: &str) -> Option<String> {
    let head = answer.split("\r\n\r\n").next()?;
    let found = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))?;
    Some(found.to_owned())
}

#[test]
fn where_there_is_no_room_nothing_is_changed_and_all_is_well_once_there_is() {
    let mut server = Server::start();
    let added = run(server.folder.path(), &["account", "add", "dora", "--role", "publisher"]);
    let password = PASSWORD.replace(' ', "+");
    let chosen = format!("password={password}&repeat={password}");
    let answer = server.ask("POST", out(&added).trim(), FORM, &chosen);
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
    let cookie = header(&answer, "set-cookie").unwrap();
    server.cookie = cookie.split(';').next().unwrap().to_owned();
    let media = format!("multipart/form-data; boundary={BOUNDARY}");
    let file = multipart(&[("made up.csv", &format!("{HEAD}{GOOD}"))], &[]);
    let draft = server.led("/import", &media, &file);
    let page = server.reads(&draft);
    let alarms: Vec<&str> = page
        .split("name=\"alarm\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    for alarm in &alarms {
        server.led(&format!("{draft}/tick"), FORM, &format!("alarm={alarm}&on=yes"));
    }
    let page = server.reads(&draft);
    let seal = page.split("name=\"seal\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let publish = (format!("{draft}/publish"), format!("base=1&seal={seal}&message=Made+up"));

    // No room for a byte; and room for a part of what is to be written.
    for bytes in [0, server.log(), server.log() + 6_000] {
        server.limit_files(bytes);
        server.finds_no_room(&publish.0, FORM, &publish.1);
        if bytes == 0 {
            server.finds_no_room("/import", &media, &file);
            server.finds_no_room(&format!("{draft}/give-up"), FORM, "");
        }
        for path in ["/", "/matrix", "/member-states/EL", "/changes", "/import"] {
            server.reads(path);
        }
        assert_eq!(body(&server.reads(&draft)), body(&page), "the draft is as it was");
    }
    server.limit_files(INFINITY);
    assert_eq!(server.led(&publish.0, FORM, &publish.1), "/changes/2");
    server.reads("/changes/2");
    let check = run(server.folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(0), "{}{}", out(&check), err(&check));
    assert!(out(&check).contains("Revision 2 holds"), "{}", out(&check));
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}
