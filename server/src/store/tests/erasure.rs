//! Erasing: nothing goes without its tombstone, and both are one.

use super::*;
use crate::erasing::{Gone, Tombstone};

/// The tombstones of the one record and the one file.
fn tombstones() -> [Tombstone; 2] {
    let record = Tombstone {
        seq: 1,
        gone: Gone::Record,
        revision: 1,
        position: Some(0),
        table: Some(Table::Milestones),
        until: Some(1),
        upload: Some("1-1".to_owned()),
        row: Some(2),
        sha256: Some("made up".to_owned()),
        at: "2026-11-25T12:00:00Z".to_owned(),
        by: "anna".to_owned(),
        reason: "Made up".to_owned(),
    };
    let file = Tombstone {
        seq: 2,
        gone: Gone::File,
        position: None,
        table: None,
        until: None,
        row: None,
        ..record.clone()
    };
    [record, file]
}

pub(super) async fn erase(store: &Store) {
    let mut write = store.begin().await.unwrap();
    for tombstone in tombstones() {
        write.erase(&tombstone).await.unwrap();
    }
    write.audit(&entry()).await.unwrap();
    write.commit().await.unwrap();
}

#[tokio::test]
async fn what_is_erased_is_taken_out_and_its_tombstone_stays() {
    for place in places() {
        let store = one_revision(&place.address()).await;
        assert_eq!(store.reader().newest().await.unwrap(), (1, 0));
        erase(&store).await;
        let reader = store.reader();
        assert_eq!(reader.newest().await.unwrap(), (1, 2));
        assert_eq!(reader.tombstones().await.unwrap(), tombstones());
        assert!(reader.edition(1).await.unwrap().milestones.is_empty());
        assert_eq!(reader.upload(1, 1).await.unwrap(), None);
        assert!(reader.altered_uploads(sha256).await.unwrap().is_empty());
        assert!(reader.log_faults().await.unwrap().is_empty());
        for sql in [
            "UPDATE erasure SET reason = 'x'",
            "DELETE FROM erasure",
            "UPDATE upload SET bytes = x'00'",
            "UPDATE upload SET file_name = ''",
            "DELETE FROM upload",
        ] {
            let refused = execute(&store, sql).await.unwrap_err().to_string();
            assert!(refused.contains("append-only"), "{sql}: {refused}");
        }
        let again = "INSERT INTO record_change (revision, position, table_name, record_key)
                 VALUES (1, 0, 'milestones', 'made up')";
        let refused = execute(&store, again).await.unwrap_err().to_string();
        assert!(refused.contains("was erased"), "{refused}");
    }
}

/// What lacks its tombstone, or is still there beside it, is told.
#[tokio::test]
async fn what_is_missing_without_a_tombstone_is_found() {
    for (sql, faults, uploads) in [
        ("SELECT 1", vec![], 0),
        ("DELETE FROM record_change WHERE position = 0", vec![(1, 1, 0)], 0),
        (
            "INSERT INTO erasure VALUES (1, 'record', 1, 0, 'milestones', 1, NULL, 2, '', '', '', '')",
            vec![(1, 0, 1)],
            0,
        ),
        ("UPDATE upload SET bytes = x''", vec![], 1),
        (
            "INSERT INTO erasure VALUES (1, 'file', 1, NULL, NULL, NULL, '1-1', NULL, '', '', '', '')",
            vec![],
            1,
        ),
    ] {
        for place in places() {
            let store = one_revision(&place.address()).await;
            let second = "INSERT INTO record_change (revision, position, table_name, record_key)
                      VALUES (1, 1, 'milestones', 'made up')";
            execute(&store, second).await.unwrap();
            unguard(&store, "record_change").await;
            unguard(&store, "upload").await;
            execute(&store, sql).await.unwrap();
            assert_eq!(store.reader().log_faults().await.unwrap(), faults, "{sql}");
            let found = store.reader().altered_uploads(sha256).await.unwrap();
            assert_eq!(found.len(), uploads, "{sql}: {found:?}");
        }
    }
}

/// A database of the version before has triggers that refuse every erasing.
#[tokio::test]
async fn older_triggers_make_room_for_the_exception() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&address(&folder)).await;
    let older = "CREATE TRIGGER upload_stays BEFORE UPDATE ON upload
                 BEGIN SELECT RAISE(ABORT, 'uploads are append-only'); END;
                 CREATE TRIGGER record_change_is_kept BEFORE DELETE ON record_change
                 BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END";
    execute(&store, older).await.unwrap();
    store.close().await;
    let store = Store::open(&address(&folder)).await.unwrap();
    erase(&store).await;
    assert!(store.reader().edition(1).await.unwrap().milestones.is_empty());
}

/// A log that ends anywhere, as after a power cut or a kill.
#[tokio::test]
async fn wherever_the_log_of_the_database_ends_all_is_erased_or_nothing() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&address(&folder)).await;
    sqlx::raw_sql("PRAGMA wal_checkpoint(TRUNCATE)").execute(sqlite(&store)).await.unwrap();
    erase(&store).await;
    let database = std::fs::read(folder.path().join("test.db")).unwrap();
    let log = std::fs::read(folder.path().join("test.db-wal")).unwrap();
    let mut seen = [0, 0];
    for left in (0..=40).map(|step| log.len() * step / 40) {
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join("test.db"), &database).unwrap();
        std::fs::write(folder.path().join("test.db-wal"), &log[..left]).unwrap();
        let store = Store::open(&address(&folder)).await.unwrap();
        let reader = store.reader();
        let erased = reader.tombstones().await.unwrap().len();
        let held = reader.edition(1).await.unwrap().milestones.len();
        let file = reader.upload(1, 1).await.unwrap();
        let lines = reader.audit_lines(None, 9).await.unwrap().len();
        let is_whole = (erased, held, file.is_some(), lines) == (0, 1, true, 3);
        let is_erased = (erased, held, file.is_some(), lines) == (2, 0, false, 4);
        assert!(is_whole || is_erased, "{left}: {erased} {held} {lines}");
        assert!(reader.log_faults().await.unwrap().is_empty(), "{left}");
        seen[usize::from(is_erased)] += 1;
        store.close().await;
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

/// Neither the file nor its log holds a byte of it any more.
#[tokio::test]
async fn scrubbing_leaves_no_byte() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&address(&folder)).await;
    let anywhere = || {
        ["test.db", "test.db-wal"].iter().any(|name| {
            let bytes = std::fs::read(folder.path().join(name)).unwrap_or_default();
            bytes.windows(8).any(|part| part == b"Deadline")
        })
    };
    assert!(anywhere());
    erase(&store).await;
    store.scrub().await.unwrap();
    assert!(!anywhere());
    // Where it was done nothing is left to do, and a start only empties the log.
    let version = "SELECT user_version FROM pragma_user_version";
    let done: i64 = sqlx::query_scalar(version).fetch_one(sqlite(&store)).await.unwrap();
    assert!(done > 0);
    store.scrub().await.unwrap();
    assert!(store.reader().integrity().await.unwrap().is_empty());
}
