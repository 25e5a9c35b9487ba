//! What the database itself holds against: rows changed by hand, newer
//! versions, a lock that another process keeps.

use data::{ingest, revision::propose, table::Dataset};
use tempfile::TempDir;

use super::*;
use crate::publish::{sha256, upload};

const FILE: &str = "date,title,kind,source_id\n2013-12-18,Deadline,deadline,\n";

fn address(folder: &TempDir) -> DatabaseAddress {
    format!("sqlite:{}", folder.path().join("test.db").display()).parse().unwrap()
}

/// A database with one revision of one record.
async fn one_revision(folder: &TempDir) -> Store {
    let store = Store::open(&address(folder)).await.unwrap();
    let draft = ingest::read("m.csv", FILE.as_bytes());
    let changes = propose(&Dataset::default(), &[draft]).changes;
    let mut write = store.begin().await.unwrap();
    let revision = NewRevision {
        number: 1,
        published_at: "2026-11-24T12:00:00Z",
        message: "First",
        uploads: &[upload("m.csv", FILE.into())],
        changes: &changes,
    };
    write.append(revision).await.unwrap();
    write.commit().await.unwrap();
    store
}

async fn execute(store: &Store, sql: &'static str) -> Result<(), sqlx::Error> {
    sqlx::raw_sql(sql).execute(&store.writer).await.map(drop)
}

#[tokio::test]
async fn what_was_published_can_neither_be_changed_nor_deleted() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&folder).await;
    for sql in [
        "UPDATE revision SET message = 'x'",
        "DELETE FROM revision",
        "UPDATE upload SET bytes = x'00'",
        "DELETE FROM upload",
        "UPDATE record_change SET body = NULL",
        "DELETE FROM record_change",
    ] {
        let refused = execute(&store, sql).await.unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{sql}: {refused}");
    }
    assert_eq!(store.edition(1).await.unwrap().milestones.len(), 1);
}

#[tokio::test]
async fn uploaded_bytes_are_kept_and_altered_ones_are_told() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&folder).await;
    let kept: Vec<u8> =
        sqlx::query_scalar("SELECT bytes FROM upload").fetch_one(&store.readers).await.unwrap();
    assert_eq!(kept, FILE.as_bytes());
    assert_eq!(store.altered_uploads(sha256).await.unwrap(), Vec::<String>::new());
    execute(&store, "DROP TRIGGER upload_stays; UPDATE upload SET bytes = x'00'").await.unwrap();
    assert_eq!(store.altered_uploads(sha256).await.unwrap(), ["1-1"]);
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
        let folder = TempDir::new().unwrap();
        let store = one_revision(&folder).await;
        execute(&store, "DROP TRIGGER record_change_stays").await.unwrap();
        execute(&store, sql).await.unwrap();
        let error = store.edition(1).await.unwrap_err().to_string();
        let named = format!("record_change.{column} of revision 1, position 0 cannot be read");
        assert!(error.starts_with(&named), "{sql}: {error}");
    }
}

#[tokio::test]
async fn readers_cannot_write() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&folder).await;
    let refused =
        sqlx::query("INSERT INTO revision (number, published_at, message) VALUES (2, '', '')")
            .execute(&store.readers)
            .await
            .map_err(StoreError::from);
    assert!(matches!(refused, Err(StoreError::ReadOnly(_))), "{refused:?}");
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&folder).await;
    execute(
        &store,
        "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time)
         VALUES (9999, 'from the future', '2030-01-01', TRUE, x'00', 0)",
    )
    .await
    .unwrap();
    store.close().await;
    let refused = Store::open(&address(&folder)).await;
    assert!(matches!(refused, Err(StoreError::Newer(_))), "{refused:?}");
}

#[tokio::test]
async fn a_write_that_is_dropped_leaves_nothing_and_frees_the_lock() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&folder).await;
    let mut write = store.begin().await.unwrap();
    let revision =
        NewRevision { number: 2, published_at: "", message: "", uploads: &[], changes: &[] };
    write.append(revision).await.unwrap();
    drop(write);
    assert_eq!(store.begin().await.unwrap().latest_revision().await.unwrap(), Some(1));
}

#[tokio::test]
async fn another_process_that_keeps_the_lock_is_waited_for_and_then_told() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&folder).await;
    let other = Store::open(&address(&folder)).await.unwrap();
    let held = other.begin().await.unwrap();
    let refused = store.begin().await;
    assert!(matches!(refused, Err(StoreError::Busy(_))), "{refused:?}");
    assert_eq!(store.latest_revision().await.unwrap(), Some(1), "readers go on");
    drop(held);
    assert!(store.begin().await.is_ok());
}
