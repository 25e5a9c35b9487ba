//! A PostgreSQL server that loses its power while the site is read and written.

use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{sleep, spawn};
use std::time::Duration;

use anyhow::{Result, anyhow};

use super::{
    Seen,
    cluster::Cluster,
    crowd::reads,
    not_here,
    world::{Folder, Server, command, milestones},
};

const READERS: usize = 50;
const RESTARTS: u32 = 5;

pub(super) fn restarted() -> Result<Seen> {
    let Some(cluster) = Cluster::start() else {
        return not_here("PostgreSQL is not here (apt-get install postgresql)");
    };
    let folder = Folder::new()?;
    let (path, database) = (folder.path(), cluster.new_database());
    let run = |arguments: &[&str]| -> Result<Output> {
        Ok(command(path, arguments)?.env("DATABASE_URL", &database).output()?)
    };
    let server = Server::start_on(path, Some(&database))?;
    let stop = Arc::new(AtomicBool::new(false));
    let answers = Arc::new(AtomicU64::new(0));
    let readers: Vec<_> = (0..READERS)
        .map(|_| {
            let (stop, answers, address) = (stop.clone(), answers.clone(), server.address);
            spawn(move || reads(address, &stop, &answers))
        })
        .collect();
    let (mut published, mut refused) = (0, 0);
    for number in 1..=RESTARTS {
        let file = milestones(path, number, 1)?;
        cluster.control(&["-m", "immediate", "stop"]);
        refused += u32::from(!run(&["import", &file])?.status.success());
        cluster.control(&["start"]);
        published += u32::from(run(&["import", &file])?.status.success());
    }
    sleep(Duration::from_secs(2));
    stop.store(true, Ordering::Relaxed);
    let mut last = 0;
    for reader in readers {
        let newest = reader.join().map_err(|_| anyhow!("a reader crashed"))??;
        last += usize::from(newest == u64::from(RESTARTS) + 1);
    }
    let sound = run(&["check"])?.status.success();
    let words = format!(
        "{} answers; {refused} publications refused while it was away and {published} made after; {last} of {READERS} readers saw the last; `check` finds {}",
        answers.load(Ordering::Relaxed),
        if sound { "all well" } else { "faults" },
    );
    let held = (refused, published, last, sound) == (RESTARTS, RESTARTS, READERS, true);
    Ok(Seen::new(held, words))
}
