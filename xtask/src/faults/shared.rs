//! A PostgreSQL server that loses its power while the site is read and written.

use std::process::Output;

use anyhow::Result;

use super::{
    Seen,
    cluster::Cluster,
    crowd::Crowd,
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
    let crowd = Crowd::start(server.address, READERS);
    let (mut published, mut refused) = (0, 0);
    for number in 1..=RESTARTS {
        let file = milestones(path, number, 1)?;
        cluster.control(&["-m", "immediate", "stop"]);
        refused += u32::from(!run(&["import", &file])?.status.success());
        cluster.control(&["start"]);
        published += u32::from(run(&["import", &file])?.status.success());
    }
    let (all_saw_it, seen) = crowd.end(RESTARTS)?;
    let sound = run(&["check"])?.status.success();
    let words = format!(
        "{seen}; {refused} publications refused while it was away and {published} made after; `check` finds {}",
        if sound { "all well" } else { "faults" },
    );
    let held = all_saw_it && (refused, published, sound) == (RESTARTS, RESTARTS, true);
    Ok(Seen::new(held, words))
}
