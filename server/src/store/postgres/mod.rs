//! What holds of PostgreSQL alone: how a database of a server is opened, whose it is, its
//! lock, its guard, and how several servers that share it learn of each other's changes.
//!
//! The tables lie in the schema that is current for the user, `public` unless the
//! operator says otherwise.

mod changes;
mod copy;
mod guard;
mod identity;
mod tidy;

use std::time::Duration;

use sqlx::{
    Connection, PgConnection, PgPool, Postgres, Transaction,
    postgres::{PgConnectOptions, PgPoolOptions},
};

pub use self::changes::Changes;
pub(super) use self::{
    changes::tell_others,
    tidy::{integrity, scrub},
};
use super::{
    BUSY, MIGRATOR, StoreError,
    identity::{Identity, Tables, tables},
};

/// Connections of one server that read: each answers in a fraction of a millisecond, and
/// pages come from memory.
const READERS: u32 = 8;
/// The number of the lock that whoever writes holds: the letters `TMon`.
const LOCK: i64 = 0x544D_6F6E;
/// What a server that died in the middle of a write keeps its lock for, at most.
const ABANDONED: &str = "60000";

/// Opens a database for writing and for reading, and brings its tables up to date.
pub(super) async fn open(
    server: &PgConnectOptions,
    wait: Duration,
) -> Result<(PgPool, PgPool), StoreError> {
    reach(server).await?;
    let wait_for_lock = wait.as_millis().to_string();
    let server = server.clone().application_name("transposition-monitor");
    let writer = server.clone().options([
        ("lock_timeout", wait_for_lock.as_str()),
        ("idle_in_transaction_session_timeout", ABANDONED),
        // A published revision survives a power cut, whatever the server is set to.
        ("synchronous_commit", "on"),
    ]);
    let writer = PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(wait * 2)
        .connect_with(writer)
        .await?;
    migrate(&writer).await?;
    let readers = PgPoolOptions::new()
        .max_connections(READERS)
        .acquire_timeout(wait * 2)
        .connect_with(read_only(server))
        .await?;
    Ok((writer, readers))
}

/// Opens a database of ours for reading alone.
pub(super) async fn open_to_read(server: &PgConnectOptions) -> Result<PgPool, StoreError> {
    reach(server).await?;
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(BUSY * 2)
        .connect_with(read_only(server.clone()))
        .await?;
    identity::identity(&mut *pool.acquire().await?).await?.is_ours()?;
    Ok(pool)
}

/// Says at once what is wrong: a pool would try again until its time is up, and then tell
/// of that alone.
async fn reach(server: &PgConnectOptions) -> Result<(), StoreError> {
    match tokio::time::timeout(BUSY, PgConnection::connect_with(server)).await {
        Ok(reached) => Ok(reached?.close().await?),
        Err(_) => Err(StoreError::NoServer(sqlx::Error::PoolTimedOut)),
    }
}

fn read_only(server: PgConnectOptions) -> PgConnectOptions {
    server.options([("default_transaction_read_only", "on")])
}

/// Begins a transaction that takes the lock of all who write, or waits for it. Once it
/// has it, each statement sees all that was committed before.
pub(super) async fn begin(pool: &PgPool) -> Result<Transaction<'static, Postgres>, StoreError> {
    let mut begun = pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE").await?;
    sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).execute(&mut *begun).await?;
    Ok(begun)
}

/// One transaction that holds the lock, so that two servers that start at once do not
/// both migrate.
async fn migrate(writer: &PgPool) -> Result<(), StoreError> {
    let mut begun = begin(writer).await?;
    match identity::identity(&mut begun).await? {
        Identity::Ours => {
            if let Tables::Older { newest } = tables(&mut *begun).await? {
                let copy = copy::all_tables(&mut begun, newest).await?;
                tracing::info!(schema = copy, "copied before its tables are changed");
            }
        }
        Identity::Empty => {}
        Identity::Foreign => return Err(StoreError::Foreign),
    }
    MIGRATOR.run(&mut *begun).await?;
    guard::raise(&mut begun).await?;
    identity::mark(&mut begun).await?;
    begun.commit().await?;
    Ok(())
}
