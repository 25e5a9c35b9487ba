//! Processes that end without a word.

use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::{
    Seen,
    world::{Folder, Numbers, Server, checked, command, get, milestones, run},
};

const KILLS: u32 = 40;

pub(super) fn while_publishing() -> Result<Seen> {
    let folder = Folder::new()?;
    let path = folder.path();
    // How long it takes undisturbed, so that kills fall everywhere in it.
    let first = milestones(path, 0, 2_000)?;
    run(path, &["import", &first])?;
    let second = milestones(path, 1, 2_000)?;
    let began = Instant::now();
    run(path, &["import", &second])?;
    let whole = u64::try_from(began.elapsed().as_micros())?;
    let mut held = checked(path)?;
    let (mut published, mut nothing) = (0, 0);
    let mut numbers = Numbers::new();
    for number in 2..2 + KILLS {
        let file = milestones(path, number, 2_000)?;
        let mut import = command(path, &["import", &file])?;
        let mut child = import.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        sleep(Duration::from_micros(numbers.below(whole * 2)));
        let _ = child.kill();
        child.wait()?;
        let now = checked(path)?;
        match now - held {
            0 => nothing += 1,
            1 => published += 1,
            more => return Ok(Seen::new(false, format!("{more} revisions of one import"))),
        }
        held = now;
    }
    let words = format!(
        "{KILLS} kills within {} ms: {published} times all, {nothing} times nothing; `check` found all well each time",
        whole * 2 / 1_000
    );
    Ok(Seen::new(published > 0 && nothing > 0, words))
}

pub(super) fn while_answering() -> Result<Seen> {
    let folder = Folder::new()?;
    let mut server = Server::start(folder.path())?;
    let before = get(server.address, "/api/v1/matrix?on=2026-01-30")?;
    let mut slowest = Duration::ZERO;
    for _ in 0..5 {
        let asking: Vec<_> = (0..20)
            .map(|_| {
                let address = server.address;
                std::thread::spawn(move || get(address, "/matrix").is_ok())
            })
            .collect();
        server.kill();
        for one in asking {
            let _ = one.join();
        }
        let began = Instant::now();
        server = Server::start(folder.path())?;
        let after = get(server.address, "/api/v1/matrix?on=2026-01-30")?;
        slowest = slowest.max(began.elapsed());
        if after.body != before.body {
            return Ok(Seen::new(false, "other figures after a start"));
        }
    }
    let words = format!("5 kills; at most {} ms until the same answer", slowest.as_millis());
    Ok(Seen::new(slowest < Duration::from_secs(1), words))
}
