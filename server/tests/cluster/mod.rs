//! A PostgreSQL cluster of the tests' own: reached by a socket in a folder of its own, and
//! gone when the tests end, however they end.
//!
//! Where PostgreSQL is not installed there is none, which is said once.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// The user that PostgreSQL runs as where the tests run as root, which it refuses.
const NOBODY: u32 = 65_534;

/// A cluster that runs. It ends with the pipe that the guard reads from.
#[derive(Debug)]
pub(crate) struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    made: AtomicU32,
    _guard: Child,
}

impl Cluster {
    /// Starts one; none where PostgreSQL is not installed.
    pub(crate) fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            #[expect(clippy::print_stderr, reason = "a test that is left out says so")]
            {
                eprintln!("PostgreSQL is not here (apt-get install postgresql): left out");
            }
            return None;
        };
        // The name of a socket has at most 107 bytes, so the folder is a short one.
        let folder = tempfile::Builder::new().prefix("tm-").tempdir_in("/tmp").unwrap().keep();
        if is_root() {
            chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let made = run(&programs, &folder, "initdb")
            .args(["--username=monitor", "--auth=trust", "--encoding=UTF8", "--locale=C"])
            .args(["--no-sync", "--pgdata=data"])
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let settings = format!(
            "\nlisten_addresses = ''\nunix_socket_directories = '{}'\nfsync = off\n",
            folder.display()
        );
        let file = folder.join("data/postgresql.conf");
        fs::write(&file, fs::read_to_string(&file).unwrap() + &settings).unwrap();
        let cluster = Self {
            _guard: guard(&programs, &folder),
            programs,
            folder,
            made: AtomicU32::default(),
        };
        cluster.control(&["start"]);
        Some(cluster)
    }

    /// The address of a new, empty database.
    pub(crate) fn new_database(&self) -> String {
        let name = format!("made_up_{}", self.made.fetch_add(1, Ordering::Relaxed));
        let made = run(&self.programs, &self.folder, "createdb")
            .args(["--username=monitor", "--host"])
            .arg(&self.folder)
            .arg(&name)
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        format!("postgres://monitor@localhost/{name}?host={}", self.folder.display())
    }

    /// Has it end as if its machine had lost power, or start.
    pub(crate) fn control(&self, what: &[&str]) {
        let done = run(&self.programs, &self.folder, "pg_ctl")
            .args(["--pgdata=data", "--log=log", "--wait"])
            .args(what)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        assert!(done.success(), "{what:?}: {log}");
    }
}

/// Waits until the tests have ended, then ends the cluster and removes its folder.
fn guard(programs: &Path, folder: &Path) -> Child {
    run(&PathBuf::from("/bin"), folder, "sh")
        .args(["-c", "trap '' INT TERM HUP; cat; \"$0/pg_ctl\" --pgdata=data -m immediate stop; rm -rf \"$1\""])
        .args([programs, folder])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn run(programs: &Path, folder: &Path, program: &str) -> Command {
    let mut command = Command::new(programs.join(program));
    command.current_dir(folder);
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    command
}

/// Whether the tests run as root.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Where its programs are: on the path, or where Debian lays them, the newest.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let mut debian: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|found| found.flatten().map(|version| version.path().join("bin")).collect())
        .unwrap_or_default();
    debian.sort();
    places.extend(debian.into_iter().rev());
    // A link to one of them says where the others are.
    let found = places.iter().find_map(|place| place.join("initdb").canonicalize().ok())?;
    found.parent().map(Path::to_owned)
}
