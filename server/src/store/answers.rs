//! What was said of files, as columns of a draft or a revision.

use std::fmt::Display;

use data::{
    draft::DateOrder,
    model::{Day, SourceId},
    revision::{Answers, Mode},
};

use super::StoreError;

/// The columns as they are kept.
#[derive(sqlx::FromRow)]
pub(super) struct AnswersRow {
    pub(super) mode: String,
    pub(super) closures: bool,
    pub(super) source: Option<String>,
    pub(super) as_of: Option<String>,
    pub(super) dates: Option<String>,
}

impl From<&Answers> for AnswersRow {
    fn from(answers: &Answers) -> Self {
        Self {
            mode: answers.mode.code().to_owned(),
            closures: answers.closures,
            source: answers.source.as_ref().map(ToString::to_string),
            as_of: answers.as_of.map(|day| day.to_string()),
            dates: answers.dates.map(|dates| dates.code().to_owned()),
        }
    }
}

impl AnswersRow {
    /// Reads them; `key` names the row of the table.
    pub(super) fn read(self, table: &'static str, key: &str) -> Result<Answers, StoreError> {
        let Self { mode, closures, source, as_of, dates } = self;
        let corrupt = |column| {
            move |reason| StoreError::Corrupt { table, column, key: key.to_owned(), reason }
        };
        Ok(Answers {
            mode: Mode::parse(&mode).map_err(|error| corrupt("mode")(error.to_string()))?,
            closures,
            source: cell(source, SourceId::parse, corrupt("source"))?,
            as_of: cell(as_of, Day::parse, corrupt("as_of"))?,
            dates: cell(dates, DateOrder::parse, corrupt("dates"))?,
        })
    }
}

/// A cell, if there is one.
fn cell<T, E: Display>(
    text: Option<String>,
    parse: fn(&str) -> Result<T, E>,
    corrupt: impl FnOnce(String) -> StoreError,
) -> Result<Option<T>, StoreError> {
    text.map(|text| parse(&text)).transpose().map_err(|error| corrupt(error.to_string()))
}
