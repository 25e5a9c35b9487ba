//! What the database itself holds against: rows changed by hand, newer
//! versions, a lock that another process keeps. On both databases, where both are.

use std::sync::OnceLock;

use data::{
    ingest,
    revision::{Change, propose},
    table::{Dataset, Table},
};
use sqlx::{AssertSqlSafe, SqlitePool};
use tempfile::TempDir;

use self::cluster::Cluster;
use super::{statement::statement, *};
use crate::audit::{Action, Actor, Entry};
use crate::publish::{sha256, upload};

#[path = "../../tests/cluster/mod.rs"]
mod cluster;
mod erasure;
mod files;
mod servers;

const FILE: &str = "date,title,kind,source_id\n2013-12-18,Deadline,deadline,\n";

/// A place for a database that holds nothing yet.
enum Place {
    Folder(TempDir),
    Server(String),
}

impl Place {
    fn folder() -> Self {
        Self::Folder(TempDir::new().unwrap())
    }

    fn address(&self) -> DatabaseAddress {
        match self {
            Self::Folder(folder) => address(folder),
            Self::Server(address) => address.parse().unwrap(),
        }
    }
}

/// The address of a new, empty database of the cluster that all these tests share; none
/// where PostgreSQL is not installed.
fn new_database() -> Option<String> {
    static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
    SHARED.get_or_init(Cluster::start).as_ref().map(Cluster::new_database)
}

/// One of each kind that there is here.
fn places() -> impl Iterator<Item = Place> {
    let server = new_database().map(Place::Server);
    [Place::folder()].into_iter().chain(server)
}

fn address(folder: &TempDir) -> DatabaseAddress {
    format!("sqlite:{}", folder.path().join("test.db").display()).parse().unwrap()
}

/// A database with one revision of one record.
async fn one_revision(address: &DatabaseAddress) -> Store {
    let store = Store::open(address).await.unwrap();
    let draft = ingest::read("m.csv", FILE.as_bytes());
    let changes = propose(&Dataset::default(), &[draft]).changes;
    let mut write = store.begin().await.unwrap();
    let revision = NewRevision {
        number: 1,
        published_at: "2026-11-24T12:00:00Z".parse().unwrap(),
        message: "First",
        uploads: &[upload("m.csv", FILE.into())],
        changes: &changes,
        ..NewRevision::default()
    };
    write.append(revision).await.unwrap();
    for _ in 0..3 {
        write.audit(&entry()).await.unwrap();
    }
    write.commit().await.unwrap();
    store
}

fn entry() -> Entry {
    Entry {
        at: "2026-11-24T12:00:00.5Z".parse().unwrap(),
        actor: Actor::CommandLine,
        action: Action::Published,
        subject: "1".to_owned(),
        detail: "First".to_owned(),
    }
}

/// Runs what only these tests do. Bytes are written as SQLite does.
async fn execute(store: &Store, sql: &str) -> Result<(), sqlx::Error> {
    match &store.writer {
        Pool::Sqlite(pool) => sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await.map(drop),
        Pool::Postgres(pool) => {
            let sql = sql.replace("x''", "CAST('' AS BYTEA)");
            let sql = sql.replace("x'00'", "CAST('\\x00' AS BYTEA)");
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await.map(drop)
        }
    }
}

/// The connection that writes to a file.
fn sqlite(store: &Store) -> &SqlitePool {
    match &store.writer {
        Pool::Sqlite(pool) => pool,
        Pool::Postgres(_) => panic!("no file"),
    }
}

/// From here on nothing guards a table.
async fn unguard(store: &Store, table: &'static str) {
    let sql = match &store.writer {
        Pool::Sqlite(_) => {
            "SELECT 'DROP TRIGGER ' || name FROM sqlite_schema
             WHERE type = 'trigger' AND tbl_name = $1"
        }
        Pool::Postgres(_) => "SELECT 'ALTER TABLE ' || $1 || ' DISABLE TRIGGER USER'",
    };
    let found: Vec<String> = statement(sql).bind(table).values(&store.writer).await.unwrap();
    assert!(!found.is_empty(), "{table}");
    for sql in found {
        execute(store, &sql).await.unwrap();
    }
}

#[tokio::test]
async fn a_change_keeps_its_file_sheet_and_row_and_so_does_a_removal() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        let held = store.reader().edition(1).await.unwrap();
        let (record, origin) = held.rows(Table::Milestones).remove(0);
        assert_eq!((&*origin.file, origin.sheet, origin.row), ("m.csv", None, 2));
        let key = record.key();
        let mut changes = propose(
            &held,
            &[ingest::read("m.csv", b"date,title,kind,source_id\n2030-01-01,Another,act,\n")],
        )
        .changes;
        changes[0].sheet = Some("Days".into());
        changes.push(Change {
            table: Table::Milestones,
            key: key.clone(),
            record: None,
            before: Some(record.into()),
            draft: 0,
            sheet: Some("Days".into()),
            row: 1,
            origin: None,
        });
        let revision = NewRevision {
            number: 2,
            published_at: "2026-11-25T12:00:00.75Z".parse().unwrap(),
            message: "Second",
            uploads: &[upload("d.xlsx", vec![1])],
            changes: &changes,
            ..NewRevision::default()
        };
        let mut write = store.begin().await.unwrap();
        write.append(revision).await.unwrap();
        write.commit().await.unwrap();

        let read = store.reader().edition(2).await.unwrap();
        let (_, origin) = read.rows(Table::Milestones).remove(0);
        let place = (origin.revision, &*origin.file, origin.sheet.as_deref(), origin.row);
        assert_eq!(place, (2, "d.xlsx", Some("Days"), 2));
        assert_eq!(store.reader().edition_after(&held, 2).await.unwrap(), read);
        let gone = store.reader().removals(2).await.unwrap();
        assert_eq!(gone.len(), 1);
        let by = &gone[&(Table::Milestones, key)];
        assert_eq!((&*by.file, by.sheet.as_deref(), by.row), ("d.xlsx", Some("Days"), 1));

        let revisions = store.reader().revisions(9, 9).await.unwrap();
        let told: Vec<_> = revisions.iter().map(|one| (one.number, &*one.message)).collect();
        assert_eq!(told, [(2, "Second"), (1, "First")]);
        assert_eq!(revisions[0].published_at.to_string(), "2026-11-25T12:00:00Z");
        assert_eq!(store.reader().revisions(1, 9).await.unwrap().len(), 1);
        assert_eq!(store.reader().revisions(2, 1).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn what_was_published_can_neither_be_changed_nor_deleted() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        for sql in [
            "UPDATE revision SET message = 'x'",
            "DELETE FROM revision",
            "UPDATE upload SET bytes = x'00'",
            "DELETE FROM upload",
            "UPDATE record_change SET body = NULL",
            "DELETE FROM record_change",
            "UPDATE audit SET actor = 'x'",
            "DELETE FROM audit",
        ] {
            let refused = execute(&store, sql).await.unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{sql}: {refused}");
        }
        assert_eq!(store.reader().edition(1).await.unwrap().milestones.len(), 1);
    }
}

#[tokio::test]
async fn uploaded_bytes_are_kept_and_altered_ones_are_told() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        let kept: Vec<u8> =
            statement("SELECT bytes FROM upload").one_value(&store.reader.pool).await.unwrap();
        assert_eq!(kept, FILE.as_bytes());
        assert!(store.reader().altered_uploads(sha256).await.unwrap().is_empty());
        unguard(&store, "upload").await;
        execute(&store, "UPDATE upload SET bytes = x'00'").await.unwrap();
        let altered = store.reader().altered_uploads(sha256).await.unwrap();
        assert!(matches!(&altered[..], [UploadFault::Altered(id)] if id == "1-1"), "{altered:?}");
    }
}

#[tokio::test]
async fn the_first_broken_line_of_the_audit_log_is_named() {
    for (sql, broken) in [
        ("SELECT 1", None),
        ("UPDATE audit SET detail = 'Second' WHERE seq = 2", Some(2)),
        ("UPDATE audit SET at = '2026-11-24T12:00:01Z' WHERE seq = 1", Some(1)),
        ("UPDATE audit SET hash = previous_hash WHERE seq = 3", Some(3)),
        ("DELETE FROM audit WHERE seq = 2", Some(3)),
        ("DELETE FROM audit WHERE seq = 1", Some(2)),
        ("UPDATE audit SET seq = 9 WHERE seq = 3", Some(9)),
    ] {
        for place in places() {
            let store = one_revision(&place.address()).await;
            unguard(&store, "audit").await;
            execute(&store, sql).await.unwrap();
            let found = store.reader().broken_audit_line().await.unwrap();
            assert_eq!(found.map(|(seq, _)| seq), broken, "{sql}");
        }
    }
}

#[tokio::test]
async fn a_line_of_the_audit_log_is_there_only_with_its_act() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        let mut write = store.begin().await.unwrap();
        write.audit(&entry()).await.unwrap();
        drop(write);
        let lines = store.reader().audit_lines(None, 10).await.unwrap();
        assert_eq!(lines.iter().map(|line| line.seq).collect::<Vec<_>>(), [3, 2, 1]);
        assert_eq!(lines[0].at, "2026-11-24T12:00:00Z");
    }
}

#[tokio::test]
async fn a_row_that_makes_no_sense_is_named() {
    for (sql, column) in [
        ("UPDATE record_change SET body = '{'", "body"),
        ("UPDATE record_change SET body = '{\"date\":\"x\"}'", "body"),
        ("UPDATE record_change SET body = '{\"colour\":\"x\"}'", "body"),
        ("UPDATE record_change SET record_key = 'x'", "record_key"),
        ("UPDATE record_change SET table_name = 'x'", "table_name"),
        ("UPDATE record_change SET row_number = -1", "row_number"),
    ] {
        for place in places() {
            let store = one_revision(&place.address()).await;
            unguard(&store, "record_change").await;
            execute(&store, sql).await.unwrap();
            let error = store.reader().edition(1).await.unwrap_err().to_string();
            let named = format!("record_change.{column} of revision 1, position 0 cannot be read");
            assert!(error.starts_with(&named), "{sql}: {error}");
        }
    }
}

#[tokio::test]
async fn readers_cannot_write() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        let refused =
            statement("INSERT INTO revision (number, published_at, message) VALUES (2, '', '')")
                .execute(&store.reader.pool)
                .await
                .map_err(StoreError::from);
        assert!(matches!(refused, Err(StoreError::ReadOnly(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_alone() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        execute(
        &store,
        "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time)
         VALUES (9999, 'from the future', '2030-01-01', TRUE, x'00', 0)",
    )
    .await
    .unwrap();
        store.close().await;
        let refused = Store::open(&place.address()).await;
        assert!(matches!(refused, Err(StoreError::Newer(_))), "{refused:?}");
        let refused = Reader::open(&place.address()).await;
        assert!(matches!(refused, Err(StoreError::Newer(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn a_write_that_is_dropped_leaves_nothing_and_frees_the_lock() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        let mut write = store.begin().await.unwrap();
        let revision = NewRevision { number: 2, ..NewRevision::default() };
        write.append(revision).await.unwrap();
        drop(write);
        assert_eq!(store.begin().await.unwrap().latest_revision().await.unwrap(), Some(1));
    }
}

#[tokio::test]
async fn another_process_that_keeps_the_lock_is_waited_for_and_then_told() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        let other = Store::open(&place.address()).await.unwrap();
        let held = other.begin().await.unwrap();
        let refused = store.begin().await;
        assert!(matches!(refused, Err(StoreError::Busy(_))), "{refused:?}");
        assert_eq!(store.reader().latest_revision().await.unwrap(), Some(1), "readers go on");
        drop(held);
        assert!(store.begin().await.is_ok());
    }
}

#[tokio::test]
async fn a_moment_has_one_form_and_older_ones_are_read() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        let second = "2026-11-25T12:00:00.75Z".parse().unwrap();
        let mut write = store.begin().await.unwrap();
        let revision = NewRevision { number: 2, published_at: second, ..NewRevision::default() };
        write.append(revision).await.unwrap();
        write.commit().await.unwrap();
        // As versions before this one wrote it.
        execute(
            &store,
            "INSERT INTO revision (number, published_at, message)
         VALUES (3, '2026-11-26T12:00:00.123456789Z', 'Older')",
        )
        .await
        .unwrap();
        let held = store.reader().revisions(3, 3).await.unwrap();
        let held: Vec<String> = held.iter().map(|one| one.published_at.to_string()).collect();
        let expected =
            ["2026-11-26T12:00:00.123456789Z", "2026-11-25T12:00:00Z", "2026-11-24T12:00:00Z"];
        assert_eq!(held, expected);
    }
}
