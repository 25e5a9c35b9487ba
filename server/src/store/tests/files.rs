//! What holds of a file of SQLite alone.

use sqlx::sqlite::SqliteConnectOptions;

use super::{super::sqlite::identity::APPLICATION_ID, *};

#[tokio::test]
async fn a_file_of_ours_is_marked_and_another_programs_is_left_as_it_is() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&address(&folder)).await;
    let number: i64 =
        sqlx::query_scalar("PRAGMA application_id").fetch_one(sqlite(&store)).await.unwrap();
    assert_eq!(number, APPLICATION_ID);
    store.close().await;

    let theirs = TempDir::new().unwrap();
    let file = theirs.path().join("test.db");
    let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true);
    let pool = SqlitePool::connect_with(options).await.unwrap();
    sqlx::raw_sql("CREATE TABLE revision (number BIGINT)").execute(&pool).await.unwrap();
    pool.close().await;
    let before = std::fs::read(&file).unwrap();
    let refused = Store::open(&address(&theirs)).await;
    assert!(matches!(refused, Err(StoreError::Foreign)), "{refused:?}");
    let refused = Reader::open(&address(&theirs)).await;
    assert!(matches!(refused, Err(StoreError::Foreign)), "{refused:?}");
    assert_eq!(std::fs::read(&file).unwrap(), before);
    assert_eq!(std::fs::read_dir(theirs.path()).unwrap().count(), 1, "nothing beside it");
}

#[tokio::test]
async fn reading_alone_leaves_no_trace_and_waits_for_no_lock() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&address(&folder)).await;
    let held = store.begin().await.unwrap();
    let reader = Reader::open(&address(&folder)).await.unwrap();
    assert_eq!(reader.latest_revision().await.unwrap(), Some(1));
    reader.close().await.unwrap();
    drop(held);
    store.close().await;

    let file = folder.path().join("test.db");
    let before = std::fs::read(&file).unwrap();
    let reader = Reader::open(&address(&folder)).await.unwrap();
    assert_eq!(reader.edition(1).await.unwrap().milestones.len(), 1);
    reader.close().await.unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing beside it");
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_read_is_told() {
    let folder = TempDir::new().unwrap();
    one_revision(&address(&folder)).await.close().await;
    let reader = Reader::open(&address(&folder)).await.unwrap();
    let store = Store::open(&address(&folder)).await.unwrap();
    let mut write = store.begin().await.unwrap();
    let revision = NewRevision { number: 2, ..NewRevision::default() };
    write.append(revision).await.unwrap();
    write.commit().await.unwrap();
    let closed = reader.close().await;
    assert!(matches!(closed, Err(StoreError::Disturbed)), "{closed:?}");
}

#[tokio::test]
async fn reading_alone_brings_nothing_up_to_date() {
    let folder = TempDir::new().unwrap();
    let refused = Reader::open(&address(&folder)).await;
    assert!(matches!(refused, Err(StoreError::Missing)), "{refused:?}");
    let file = folder.path().join("test.db");
    std::fs::write(&file, "").unwrap();
    let refused = Reader::open(&address(&folder)).await;
    assert!(matches!(refused, Err(StoreError::Empty)), "{refused:?}");
    assert_eq!(std::fs::read(&file).unwrap(), b"", "still empty");

    let store = one_revision(&address(&folder)).await;
    execute(&store, "DELETE FROM _sqlx_migrations").await.unwrap();
    store.close().await;
    let refused = Reader::open(&address(&folder)).await;
    assert!(matches!(refused, Err(StoreError::Older)), "{refused:?}");
}

#[tokio::test]
async fn an_older_database_is_copied_before_it_is_brought_up_to_date() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&address(&folder)).await;
    for older in ["DROP TABLE word_mapping", "DELETE FROM _sqlx_migrations WHERE version = 9"] {
        execute(&store, older).await.unwrap();
    }
    store.close().await;
    let file = address(&folder).file().unwrap().to_owned();
    let copy = file.with_file_name("test.db.version-8");

    Store::open(&address(&folder)).await.unwrap().close().await;
    Reader::open(&address(&folder)).await.unwrap().close().await.unwrap();
    let refused = Reader::open(&DatabaseAddress::of_file(&copy)).await;
    assert!(matches!(refused, Err(StoreError::Older)), "the copy is as it was: {refused:?}");

    // Nothing is left to do, so nothing is copied.
    std::fs::remove_file(&copy).unwrap();
    Store::open(&address(&folder)).await.unwrap().close().await;
    assert!(!copy.exists());
}

#[tokio::test]
async fn a_copy_is_whole_while_others_read_and_write() {
    let folder = TempDir::new().unwrap();
    let store = one_revision(&address(&folder)).await;
    let mut write = store.begin().await.unwrap();
    let revision = NewRevision { number: 2, ..NewRevision::default() };
    write.append(revision).await.unwrap();
    let copy = folder.path().join("copy.db");
    store.reader().copy_to(&copy).await.unwrap();
    write.commit().await.unwrap();
    let copied = Reader::open(&DatabaseAddress::of_file(&copy)).await.unwrap();
    assert_eq!(copied.latest_revision().await.unwrap(), Some(1), "what was committed by then");
    assert_eq!(copied.integrity().await.unwrap(), Vec::<String>::new());
}
