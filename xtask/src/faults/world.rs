//! A database in a folder that is thrown away, the server over it, and readers. It must
//! know no trial.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::paths;

static FOLDERS: AtomicU32 = AtomicU32::new(0);

/// No answer takes longer where all is well.
const PATIENCE: Duration = Duration::from_secs(30);

/// The release binary.
pub(super) fn program() -> Result<PathBuf> {
    let program = paths::target().join("release/transposition-monitor");
    if !program.exists() {
        bail!("{} is not there: `make build` first", program.display());
    }
    Ok(program)
}

/// A folder that goes away with this.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new() -> Result<Self> {
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let name = format!("transposition-monitor-faults-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder)?;
        Ok(Self(folder))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A command of the program in a folder, which it has not begun.
pub(super) fn command(folder: &Path, arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(program()?);
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    Ok(command)
}

/// A command of the program, to its end.
pub(super) fn run(folder: &Path, arguments: &[&str]) -> Result<Output> {
    Ok(command(folder, arguments)?.output()?)
}

/// Writes a file of made-up milestones that no other number gives.
pub(super) fn milestones(folder: &Path, number: u32, count: u32) -> Result<String> {
    let name = format!("made-up-{number}.csv");
    let mut file = File::create(folder.join(&name))?;
    writeln!(file, "date,title,kind,source_id")?;
    for at in 0..count {
        writeln!(file, "2030-01-01,Made up {number} {at},act,")?;
    }
    Ok(name)
}

/// How many revisions `check` counts, if it finds all well.
pub(super) fn checked(folder: &Path) -> Result<u32> {
    let output = run(folder, &["check"])?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        bail!("`check` says: {text}{}", String::from_utf8_lossy(&output.stderr));
    }
    let word = text.split("Revision ").nth(1).and_then(|rest| rest.split(' ').next());
    word.and_then(|word| word.parse().ok()).with_context(|| format!("no revision in: {text}"))
}

/// The server, which ends with this.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
    metrics: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Server {
    /// Starts it over the database of a folder, and waits until it answers.
    pub(super) fn start(folder: &Path) -> Result<Self> {
        Self::start_on(folder, None)
    }

    /// The same over another database.
    pub(super) fn start_on(folder: &Path, database: Option<&str>) -> Result<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let metrics = port.to_string();
        let mut command =
            command(folder, &["serve", "--listen", "127.0.0.1:0", "--metrics", &metrics])?;
        command.envs(database.map(|database| ("DATABASE_URL", database)));
        let log = File::create(folder.join("log")).or_else(|_| File::create("/dev/null"))?;
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn()?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        let address = address.and_then(|address| address.parse().ok());
        let Some(address) = address else {
            let _ = child.kill();
            let _ = child.wait();
            bail!("the server did not start; it said: {line}");
        };
        Ok(Self { child, address, metrics: port })
    }

    /// Ends it without a word.
    pub(super) fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Whether the process is still there.
    pub(super) fn lives(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// A figure of its own.
    pub(super) fn metric(&self, name: &str) -> Result<u64> {
        let answer = Reader::connect(self.metrics)?.get("/metrics")?;
        let line = answer.body.lines().find(|line| line.starts_with(&format!("{name} ")));
        let value = line.and_then(|line| line.split(' ').nth(1)).and_then(|text| text.parse().ok());
        value.with_context(|| format!("no {name} in {}", answer.body))
    }
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
    pub(super) took: Duration,
}

/// One kept connection.
pub(super) struct Reader(BufReader<TcpStream>);

impl Reader {
    pub(super) fn connect(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Asks, and reads the whole answer.
    pub(super) fn get(&mut self, path: &str) -> Result<Answer> {
        let began = Instant::now();
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        self.0.get_mut().write_all(request.as_bytes())?;
        let mut line = String::new();
        self.0.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|word| word.parse().ok());
        let status = status.with_context(|| format!("no answer but `{}`", line.trim()))?;
        let mut length = 0;
        loop {
            let mut header = String::new();
            self.0.read_line(&mut header)?;
            let header = header.trim().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse()?;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok(Answer { status, body, took: began.elapsed() })
    }
}

/// Asks once on a connection of its own.
pub(super) fn get(address: SocketAddr, path: &str) -> Result<Answer> {
    Reader::connect(address)?.get(path)
}

/// Numbers without a pattern, the same in each run.
pub(super) struct Numbers(u64);

impl Numbers {
    pub(super) const fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    /// The next, below a bound.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
