//! Disks and files that fail.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::{
    Seen, not_here,
    world::{Folder, Reader, Server, checked, get, milestones, run},
};

/// A small file system of its own, which goes away with this.
struct Disk {
    _folder: Folder,
    place: PathBuf,
}

impl Disk {
    fn mount() -> Result<Self> {
        let folder = Folder::new()?;
        let place = folder.path().join("disk");
        fs::create_dir(&place)?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=12m", "tmpfs"])
            .arg(&place)
            .stderr(Stdio::null())
            .status();
        if !mounted.is_ok_and(|status| status.success()) {
            return not_here("a file system can only be mounted by root");
        }
        Ok(Self { _folder: folder, place })
    }

    fn remount(&self, option: &str) -> Result<bool> {
        let status = Command::new("mount")
            .args(["-o", &format!("remount,{option}")])
            .arg(&self.place)
            .stderr(Stdio::null())
            .status()?;
        Ok(status.success())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.place).status();
    }
}

/// What an import said, and whether it was refused with a reason.
fn refused(folder: &Path, file: &str) -> Result<(bool, String)> {
    let output = run(folder, &["import", file])?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = said.lines().last().unwrap_or_default().to_owned();
    Ok((output.status.code() == Some(2) && line.starts_with("error: "), line))
}

pub(super) fn full() -> Result<Seen> {
    let disk = Disk::mount()?;
    let path = &disk.place;
    let server = Server::start(path)?;
    let file = milestones(path, 1, 3_000)?;
    let filler = path.join("filler");
    // As much as there is room for; that it breaks off is what is wanted.
    let _ = fs::write(&filler, vec![b'x'; 32 * 1024 * 1024]);
    let (was_refused, said) = refused(path, &file)?;
    let reads = get(server.address, "/matrix")?.status == 200;
    fs::remove_file(&filler)?;
    let before = checked(path)?;
    run(path, &["import", &file])?;
    let after = checked(path)?;
    let words = format!(
        "refused: {said}; readers {}; with room: revision {before}, then {after}",
        if reads { "went on" } else { "were refused" }
    );
    Ok(Seen::new(was_refused && reads && (before, after) == (1, 2), words))
}

pub(super) fn read_only() -> Result<Seen> {
    let disk = Disk::mount()?;
    let path = &disk.place;
    let server = Server::start(path)?;
    let file = milestones(path, 1, 10)?;
    get(server.address, "/matrix")?;
    // The system may refuse while the server has files open for writing: then a server is
    // started on what is read-only already.
    if !disk.remount("ro")? {
        drop(server);
        if !disk.remount("ro")? {
            return not_here("the file system cannot be made read-only");
        }
        let (was_refused, said) = refused(path, &file)?;
        let again = Server::start(path)?;
        let reads = get(again.address, "/")?.status == 200;
        let words = format!(
            "refused: {said}; readers of a server that was started then {}",
            if reads { "are answered" } else { "are refused" }
        );
        return Ok(Seen::new(was_refused && reads, words));
    }
    let (was_refused, said) = refused(path, &file)?;
    let reads = get(server.address, "/")?.status == 200;
    let words =
        format!("refused: {said}; readers {}", if reads { "went on" } else { "were refused" });
    Ok(Seen::new(was_refused && reads, words))
}

pub(super) fn corrupt() -> Result<Seen> {
    let folder = Folder::new()?;
    let path = folder.path();
    let file = milestones(path, 1, 500)?;
    run(path, &["import", &file])?;
    let database = path.join("transposition-monitor.sqlite");
    let mut bytes = fs::read(&database)?;
    // From the second page on: the head still says whose file it is.
    for at in (4_096..bytes.len()).step_by(512) {
        bytes[at..at + 64].fill(0xA5);
    }
    fs::write(&database, bytes)?;
    let check = run(path, &["check"])?;
    let told = String::from_utf8_lossy(&check.stdout).into_owned();
    let first = told.lines().next().unwrap_or_default().to_owned();
    let started = Server::start(path).is_ok();
    let words = format!(
        "exit code {:?}, {first}; the server {}",
        check.status.code(),
        if started { "started" } else { "did not start" }
    );
    Ok(Seen::new(check.status.code() == Some(1) && !started, words))
}

pub(super) fn locked() -> Result<Seen> {
    let folder = Folder::new()?;
    let path = folder.path();
    let server = Server::start(path)?;
    let file = milestones(path, 1, 10)?;
    let hold = Command::new("sqlite3")
        .arg(path.join("transposition-monitor.sqlite"))
        .args(["BEGIN IMMEDIATE", ".shell sleep 10", "ROLLBACK"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut hold) = hold else { return not_here("the shell of SQLite (sqlite3) is not there") };
    sleep(Duration::from_secs(1));
    let import = {
        let (path, file) = (path.to_owned(), file);
        std::thread::spawn(move || run(&path, &["import", &file]))
    };
    let began = Instant::now();
    let mut reader = Reader::connect(server.address)?;
    let (mut reads, mut slowest) = (0, Duration::ZERO);
    while began.elapsed() < Duration::from_secs(8) {
        let answer = reader.get(&format!("/member-states/EL?on=2026-01-{:02}", 1 + reads % 28))?;
        if answer.status != 200 {
            return Ok(Seen::new(false, format!("a reader got {}", answer.status)));
        }
        slowest = slowest.max(answer.took);
        reads += 1;
    }
    hold.wait()?;
    let ended = import.join().map_err(|_| anyhow::anyhow!("the import crashed"))??;
    let revision = checked(path)?;
    let words = format!(
        "{reads} answers meanwhile, none after more than {} ms; then revision {revision}",
        slowest.as_millis()
    );
    Ok(Seen::new(ended.status.success() && revision == 2, words))
}
