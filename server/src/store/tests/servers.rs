//! What holds of a database of a PostgreSQL server alone. Left out where there is none.

use std::path::Path;
use std::time::Duration;

use super::*;

/// A new, empty database.
fn new_address() -> Option<DatabaseAddress> {
    new_database().map(|address| address.parse().unwrap())
}

#[tokio::test]
async fn a_database_of_ours_is_known_again_and_another_programs_is_left_as_it_is() {
    let Some(address) = new_address() else { return };
    let refused = Reader::open(&address).await;
    assert!(matches!(refused, Err(StoreError::Empty)), "{refused:?}");
    one_revision(&address).await.close().await;
    let reader = Reader::open(&address).await.unwrap();
    assert_eq!(reader.edition(1).await.unwrap().milestones.len(), 1);
    assert_eq!(reader.integrity().await.unwrap(), Vec::<String>::new());
    assert_eq!(reader.dangling().await.unwrap(), Vec::<String>::new());
    let refused = reader.copy_to(Path::new("copy.db")).await;
    assert!(matches!(refused, Err(StoreError::NoFile)), "{refused:?}");
    reader.close().await.unwrap();

    let store = Store::open(&address).await.unwrap();
    execute(&store, "COMMENT ON TABLE revision IS NULL").await.unwrap();
    store.close().await;
    for refused in [Store::open(&address).await.map(drop), Reader::open(&address).await.map(drop)] {
        assert!(matches!(refused, Err(StoreError::Foreign)), "{refused:?}");
    }
}

#[tokio::test]
async fn what_keeps_it_from_being_opened_is_told() {
    let Some(address) = new_database() else { return };
    let open = async |address: &str| Store::open(&address.parse().unwrap()).await;
    let refused = open(&address.replace("/made_up_", "/not_made_")).await;
    assert!(matches!(refused, Err(StoreError::NoDatabase(_))), "{refused:?}");
    let refused = open(&address.replace("monitor@", "made-up@")).await;
    assert!(matches!(refused, Err(StoreError::NotLetIn(_))), "{refused:?}");
    let refused = open("postgres://monitor@localhost/tm?host=/nowhere").await;
    assert!(matches!(refused, Err(StoreError::NoServer(_))), "{refused:?}");
}

#[tokio::test]
async fn an_older_database_is_copied_beside_itself_before_it_is_brought_up_to_date() {
    let Some(address) = new_address() else { return };
    let store = one_revision(&address).await;
    for older in ["DROP TABLE word_mapping", "DELETE FROM _sqlx_migrations WHERE version = 9"] {
        execute(&store, older).await.unwrap();
    }
    store.close().await;
    let refused = Reader::open(&address).await;
    assert!(matches!(refused, Err(StoreError::Older)), "{refused:?}");
    for _ in 0..2 {
        Store::open(&address).await.unwrap().close().await;
    }
    let reader = Reader::open(&address).await.unwrap();
    let counted: Vec<i64> = statement(
        "SELECT COUNT(*) FROM transposition_monitor_version_8.record_change
         UNION ALL SELECT COUNT(*) FROM pg_namespace WHERE nspname LIKE 'transposition_monitor_%'",
    )
    .values(&reader.pool)
    .await
    .unwrap();
    assert_eq!(counted, [1, 1], "all of it, once");
}

#[tokio::test]
async fn others_are_told_when_something_is_published() {
    let Some(address) = new_address() else { return };
    let (store, other) = (one_revision(&address).await, Store::open(&address).await.unwrap());
    let mut changes = other.changes();
    // It listens from the first time on that it is asked.
    changes.next(Duration::from_secs(1)).await;
    let waits = tokio::spawn(async move { changes.next(Duration::from_hours(1)).await });
    let mut write = store.begin().await.unwrap();
    write.append(NewRevision { number: 2, ..NewRevision::default() }).await.unwrap();
    write.commit().await.unwrap();
    waits.await.unwrap();
    assert_eq!(other.reader().latest_revision().await.unwrap(), Some(2));
}

#[tokio::test]
async fn tables_are_written_anew_once_after_something_was_erased() {
    let Some(address) = new_address() else { return };
    let store = one_revision(&address).await;
    erasure::erase(&store).await;
    let files = "SELECT CAST(relfilenode AS BIGINT) FROM pg_class
                 WHERE oid IN (to_regclass('upload'), to_regclass('record_change')) ORDER BY oid";
    let files = async || statement(files).values::<i64>(&store.writer).await.unwrap();
    let before = files().await;
    store.scrub().await.unwrap();
    let after = files().await;
    assert!(before.iter().zip(&after).all(|(before, after)| before != after), "{before:?}");
    store.scrub().await.unwrap();
    assert_eq!(files().await, after);
}
