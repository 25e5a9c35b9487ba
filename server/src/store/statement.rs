//! One SQL text for either database, with what is bound to it.
//!
//! sqlx's own queries are made for one database each; its `Any` reads neither truth
//! values nor times of both alike. So a statement keeps its text and its values, and is
//! made into one of sqlx's when it is known on what it runs. The text is the same for
//! both: `$1`, `$2`, …; what only one of them understands stands in `sqlite/` and
//! `postgres/`. It must not know any table.

use std::borrow::Cow;

use sqlx::{
    Arguments, AssertSqlSafe, Encode, FromRow, PgConnection, PgPool, SqlSafeStr, SqlStr,
    SqliteConnection, SqlitePool, Type,
    postgres::{PgArguments, PgRow},
    sqlite::{SqliteArguments, SqliteRow},
};

use super::{Begun, Pool};

/// A statement with its values.
#[derive(Debug)]
pub(super) struct Statement<'q> {
    sql: SqlStr,
    values: Vec<Value<'q>>,
}

/// A value of a column, or none of that kind: PostgreSQL asks for the kind of a NULL.
#[derive(Debug)]
pub(super) enum Value<'q> {
    Text(Option<Cow<'q, str>>),
    Number(Option<i64>),
    Flag(Option<bool>),
    Bytes(&'q [u8]),
}

/// What a statement runs on.
#[derive(Debug)]
pub(super) enum On<'c> {
    SqlitePool(&'c SqlitePool),
    Sqlite(&'c mut SqliteConnection),
    PostgresPool(&'c PgPool),
    Postgres(&'c mut PgConnection),
}

/// A row that can be read from both databases.
pub(super) trait OfEither:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

impl<T> OfEither for T where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

/// A statement whose text stands in the program.
pub(super) fn statement<'q>(sql: &'static str) -> Statement<'q> {
    Statement { sql: sql.into_sql_str(), values: Vec::new() }
}

/// An INSERT of several rows, each of as many values; `head` ends before VALUES.
pub(super) fn insertion<'q, const COLUMNS: usize>(
    head: &'static str,
    rows: impl Iterator<Item = [Value<'q>; COLUMNS]>,
) -> Statement<'q> {
    let (mut sql, mut values) = (format!("{head} VALUES "), Vec::new());
    for row in rows {
        sql.push_str(if values.is_empty() { "(" } else { ", (" });
        for (at, value) in row.into_iter().enumerate() {
            values.push(value);
            sql.push_str(if at == 0 { "$" } else { ", $" });
            sql.push_str(&values.len().to_string());
        }
        sql.push(')');
    }
    // Of a text of the program and numbers that were counted here.
    Statement { sql: AssertSqlSafe(sql).into_sql_str(), values }
}

/// Makes a statement one of sqlx's for whatever it runs on, and runs it.
macro_rules! run {
    ($statement:ident, $on:ident, $build:ident, $fetch:ident $(, $of:ident)?) => {
        match $on.into() {
            On::SqlitePool(on) => of!(SqliteArguments, $statement, on, $build, $fetch $(, $of)?),
            On::Sqlite(on) => of!(SqliteArguments, $statement, on, $build, $fetch $(, $of)?),
            On::PostgresPool(on) => of!(PgArguments, $statement, on, $build, $fetch $(, $of)?),
            On::Postgres(on) => of!(PgArguments, $statement, on, $build, $fetch $(, $of)?),
        }
    };
}

/// The same for one of the two.
macro_rules! of {
    ($arguments:ty, $statement:ident, $on:ident, $build:ident, $fetch:ident $(, $of:ident)?) => {{
        let arguments = bound::<$arguments>(&$statement.values)?;
        sqlx::$build($statement.sql, arguments).$fetch($on).await$(.map(|done| done.$of()))?
    }};
}

/// Values as either database takes them.
fn bound<A>(values: &[Value<'_>]) -> sqlx::Result<A>
where
    A: Arguments,
    for<'t> Option<&'t str>: Encode<'t, A::Database> + Type<A::Database>,
    for<'t> &'t [u8]: Encode<'t, A::Database> + Type<A::Database>,
    for<'t> Option<i64>: Encode<'t, A::Database> + Type<A::Database>,
    for<'t> Option<bool>: Encode<'t, A::Database> + Type<A::Database>,
{
    let mut arguments = A::default();
    for value in values {
        match value {
            Value::Text(text) => arguments.add(text.as_deref()),
            Value::Number(number) => arguments.add(*number),
            Value::Flag(flag) => arguments.add(*flag),
            Value::Bytes(bytes) => arguments.add(*bytes),
        }
        .map_err(sqlx::Error::Encode)?;
    }
    Ok(arguments)
}

impl<'q> Statement<'q> {
    /// Binds the next value.
    pub(super) fn bind(mut self, value: impl Into<Value<'q>>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Runs it; how many rows it changed.
    pub(super) async fn execute<'c>(self, on: impl Into<On<'c>>) -> sqlx::Result<u64> {
        run!(self, on, query_with, execute, rows_affected)
    }

    /// Its rows.
    pub(super) async fn rows<'c, T: OfEither>(self, on: impl Into<On<'c>>) -> sqlx::Result<Vec<T>> {
        run!(self, on, query_as_with, fetch_all)
    }

    /// Its one row, if there is one.
    pub(super) async fn row<'c, T: OfEither>(
        self,
        on: impl Into<On<'c>>,
    ) -> sqlx::Result<Option<T>> {
        run!(self, on, query_as_with, fetch_optional)
    }

    /// Its one row.
    pub(super) async fn one<'c, T: OfEither>(self, on: impl Into<On<'c>>) -> sqlx::Result<T> {
        run!(self, on, query_as_with, fetch_one)
    }

    /// The first column of its rows.
    pub(super) async fn values<'c, T>(self, on: impl Into<On<'c>>) -> sqlx::Result<Vec<T>>
    where
        (T,): OfEither,
    {
        Ok(self.rows::<(T,)>(on).await?.into_iter().map(|(value,)| value).collect())
    }

    /// The first column of its one row, if there is one.
    pub(super) async fn value<'c, T>(self, on: impl Into<On<'c>>) -> sqlx::Result<Option<T>>
    where
        (T,): OfEither,
    {
        Ok(self.row::<(T,)>(on).await?.map(|(value,)| value))
    }

    /// The first column of its one row.
    pub(super) async fn one_value<'c, T>(self, on: impl Into<On<'c>>) -> sqlx::Result<T>
    where
        (T,): OfEither,
    {
        Ok(self.one::<(T,)>(on).await?.0)
    }
}

impl<'c> From<&'c Pool> for On<'c> {
    fn from(pool: &'c Pool) -> Self {
        match pool {
            Pool::Sqlite(pool) => Self::SqlitePool(pool),
            Pool::Postgres(pool) => Self::PostgresPool(pool),
        }
    }
}

impl<'c> From<&'c mut Begun> for On<'c> {
    fn from(begun: &'c mut Begun) -> Self {
        match begun {
            Begun::Sqlite(begun) => Self::Sqlite(begun),
            Begun::Postgres(begun) => Self::Postgres(begun),
        }
    }
}

impl<'c> From<&'c mut SqliteConnection> for On<'c> {
    fn from(connection: &'c mut SqliteConnection) -> Self {
        Self::Sqlite(connection)
    }
}

impl<'c> From<&'c mut PgConnection> for On<'c> {
    fn from(connection: &'c mut PgConnection) -> Self {
        Self::Postgres(connection)
    }
}

/// Types that a column can have, and which kind of value they are.
macro_rules! values {
    ($($type:ty, $value:ident => $made:expr;)*) => {
        $(impl<'q> From<$type> for Value<'q> {
            fn from($value: $type) -> Self {
                $made
            }
        })*
    };
}

values! {
    &'q str, text => Self::Text(Some(text.into()));
    &'q String, text => Self::Text(Some(text.into()));
    String, text => Self::Text(Some(text.into()));
    Option<&'q str>, text => Self::Text(text.map(Into::into));
    Option<&'q String>, text => Self::Text(text.map(Into::into));
    &'q Option<String>, text => Self::Text(text.as_ref().map(Into::into));
    Option<String>, text => Self::Text(text.map(Into::into));
    i64, number => Self::Number(Some(number));
    Option<i64>, number => Self::Number(number);
    bool, flag => Self::Flag(Some(flag));
    Option<bool>, flag => Self::Flag(flag);
    &'q [u8], bytes => Self::Bytes(bytes);
    &'q Vec<u8>, bytes => Self::Bytes(bytes);
}
