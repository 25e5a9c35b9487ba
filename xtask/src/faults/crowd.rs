//! Many at once, some of them with ill intent.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use super::{
    Seen,
    world::{Folder, Numbers, Reader, Server, get, milestones, run},
};

const SLOW: usize = 500;
const READERS: usize = 200;
const PUBLICATIONS: u32 = 20;
const BROKEN: u32 = 5_000;
const REQUESTS: u64 = 100_000;
const WORKERS: u64 = 16;

pub(super) fn slow() -> Result<Seen> {
    let folder = Folder::new()?;
    let server = Server::start(folder.path())?;
    let mut slow = Vec::new();
    for _ in 0..SLOW {
        let stream = TcpStream::connect(server.address)?;
        stream.set_nonblocking(true)?;
        slow.push(Some(stream));
    }
    let request =
        b"GET /matrix HTTP/1.1\r\nHost: localhost\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    let began = Instant::now();
    let (mut slowest, mut refused) = (Duration::ZERO, 0);
    for byte in request.iter().cycle().take(40) {
        for place in &mut slow {
            let closed = place.as_mut().is_some_and(|stream| {
                stream.write_all(&[*byte]).is_err() || matches!(stream.read(&mut [0; 512]), Ok(0))
            });
            if closed {
                *place = None;
            }
        }
        let answer = get(server.address, "/")?;
        slowest = slowest.max(answer.took);
        refused += u32::from(answer.status != 200);
        let left = slow.iter().flatten().count();
        if left == 0 {
            break;
        }
        sleep(Duration::from_secs(1).saturating_sub(answer.took));
    }
    let left = slow.iter().flatten().count();
    let words = format!(
        "others answered within {} ms, {refused} refused; {left} of {SLOW} left after {} s",
        slowest.as_millis(),
        began.elapsed().as_secs()
    );
    Ok(Seen::new(left == 0 && refused == 0 && slowest < Duration::from_secs(1), words))
}

/// The edition that an answer says it is of.
fn edition(body: &str) -> Option<u64> {
    let rest = body.split("\"revision\":").nth(1)?;
    rest.split([',', '}']).next()?.trim().parse().ok()
}

pub(super) fn readers_while_publishing() -> Result<Seen> {
    let folder = Folder::new()?;
    let path = folder.path();
    let server = Server::start(path)?;
    let crowd = Crowd::start(server.address, READERS);
    for number in 1..=PUBLICATIONS {
        let file = milestones(path, number, 1)?;
        run(path, &["import", &file])?;
    }
    let (held, words) = crowd.end(PUBLICATIONS)?;
    Ok(Seen::new(held, words))
}

/// Readers that read on until they are told to stop.
pub(super) struct Crowd {
    stop: Arc<AtomicBool>,
    answers: Arc<AtomicU64>,
    readers: Vec<JoinHandle<Result<u64>>>,
}

impl Crowd {
    pub(super) fn start(address: SocketAddr, readers: usize) -> Self {
        let (stop, answers) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let reader = |_| {
            let (stop, answers) = (stop.clone(), answers.clone());
            spawn(move || reads(address, &stop, &answers))
        };
        let readers = (0..readers).map(reader).collect();
        Self { stop, answers, readers }
    }

    /// Ends them after so many publications, which they have two seconds to see: whether
    /// each saw the last, and what was seen.
    pub(super) fn end(self, publications: u32) -> Result<(bool, String)> {
        sleep(Duration::from_secs(2));
        self.stop.store(true, Ordering::Relaxed);
        let (all, wanted) = (self.readers.len(), u64::from(publications) + 1);
        let mut last = 0;
        for reader in self.readers {
            let newest = reader.join().map_err(|_| anyhow!("a reader crashed"))??;
            last += usize::from(newest == wanted);
        }
        let answers = self.answers.load(Ordering::Relaxed);
        let words =
            format!("{answers} answers; {last} of {all} readers saw edition {wanted} in the end");
        Ok((last == all, words))
    }
}

/// Reads until it is told to stop; the newest edition that was seen.
fn reads(address: SocketAddr, stop: &AtomicBool, answers: &AtomicU64) -> Result<u64> {
    let mut newest = 0;
    while !stop.load(Ordering::Relaxed) {
        let mut reader = Reader::connect(address)?;
        for _ in 0..50 {
            // The records of the made-up facts, beside the edition that they are of.
            let answer = reader.get("/api/v1/records/milestones?limit=200")?;
            if answer.status != 200 {
                return Err(anyhow!("an answer was {}", answer.status));
            }
            let edition = edition(&answer.body)
                .ok_or_else(|| anyhow!("an answer names no edition: {}", answer.body))?;
            let made_up = answer.body.matches("Made up ").count() as u64;
            if made_up + 1 != edition {
                return Err(anyhow!("edition {edition} with {made_up} made-up milestones"));
            }
            if edition < newest {
                return Err(anyhow!("edition {edition} after edition {newest}"));
            }
            newest = edition;
            answers.fetch_add(1, Ordering::Relaxed);
            if stop.load(Ordering::Relaxed) {
                break;
            }
        }
    }
    Ok(newest)
}

pub(super) fn storm() -> Result<Seen> {
    let folder = Folder::new()?;
    let mut server = Server::start(folder.path())?;
    get(server.address, "/matrix")?;
    let before = server.metric("process_open_fds")?;
    let mut numbers = Numbers::new();
    let whole = b"POST /accounts/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\nname=a\0\xff";
    for _ in 0..BROKEN {
        let mut stream = TcpStream::connect(server.address)?;
        let part = usize::try_from(numbers.below(whole.len() as u64))?;
        let _ = stream.write_all(&whole[..part]);
        if numbers.below(4) == 0 {
            let _ = stream.write_all(&vec![0xFF; 40_000]);
        }
    }
    // What was being read when its sender went away is noticed soon.
    sleep(Duration::from_secs(12));
    let answer = get(server.address, "/matrix")?;
    let after = server.metric("process_open_fds")?;
    let words = format!(
        "answered with {} within {} ms; {before} files before, {after} after",
        answer.status,
        answer.took.as_millis()
    );
    Ok(Seen::new(server.lives() && answer.status == 200 && after <= before + 8, words))
}

const PATHS: [&str; 16] = [
    "/",
    "/matrix",
    "/fr/matrix",
    "/articles/18",
    "/member-states/EL",
    "/de/member-states/PL",
    "/timeline",
    "/gaps",
    "/resolution",
    "/sources",
    "/search?q=Greece",
    "/charts/gaps.svg",
    "/api/v1/matrix",
    "/api/v1/procedures",
    "/matrix.csv",
    "/nowhere",
];

pub(super) fn many() -> Result<Seen> {
    let folder = Folder::new()?;
    let server = Server::start(folder.path())?;
    let half = || -> Result<[u64; 2]> {
        let asking: Vec<JoinHandle<Result<u64>>> = (0..WORKERS)
            .map(|worker| {
                let address = server.address;
                spawn(move || ask_many(address, worker, REQUESTS / WORKERS / 2))
            })
            .collect();
        let mut failed = 0;
        for one in asking {
            failed += one.join().map_err(|_| anyhow!("a reader crashed"))??;
        }
        if failed > 0 {
            return Err(anyhow!("{failed} answers were 5xx"));
        }
        // Connections that were let go of are noticed.
        sleep(Duration::from_secs(1));
        Ok([server.metric("process_resident_memory_bytes")?, server.metric("process_open_fds")?])
    };
    let [memory, files] = half()?;
    let [memory_after, files_after] = half()?;
    let mib = |bytes: u64| bytes / 1024 / 1024;
    let words = format!(
        "no 5xx; {} MiB and {files} files after half, {} MiB and {files_after} files after all",
        mib(memory),
        mib(memory_after)
    );
    let flat = memory_after <= memory + memory / 5 && files_after <= files + 8;
    Ok(Seen::new(flat, words))
}

/// Asks for pages, files and what is not there, on days without end; how many were 5xx.
fn ask_many(address: SocketAddr, worker: u64, count: u64) -> Result<u64> {
    let mut numbers = Numbers::new();
    for _ in 0..worker * 7 {
        numbers.below(2);
    }
    let mut failed = 0;
    let mut reader = Reader::connect(address)?;
    for at in 0..count {
        let path = PATHS[usize::try_from(numbers.below(PATHS.len() as u64))?];
        // One in eight asks for a day that nobody has asked for.
        let day = if numbers.below(8) == 0 && !path.contains("nowhere") {
            let sign = if path.contains('?') { '&' } else { '?' };
            let (month, day) = (1 + numbers.below(12), 1 + numbers.below(28));
            format!("{sign}on={}-{month:02}-{day:02}", 2013 + numbers.below(13))
        } else {
            String::new()
        };
        failed += u64::from(reader.get(&format!("{path}{day}"))?.status >= 500);
        if at % 500 == 499 {
            reader = Reader::connect(address)?;
        }
    }
    Ok(failed)
}
