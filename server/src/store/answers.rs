//! What was said of files, as columns of a draft or a revision.

use std::fmt::Display;

use data::{
    draft::{DateOrder, Given},
    model::{Act, Aspect, Basis, Day, SourceId},
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
    pub(super) basis: Option<String>,
    pub(super) act: Option<String>,
    pub(super) aspect: Option<String>,
    /// What words mean, as a JSON object; nothing if none was mapped.
    pub(super) mapping: Option<String>,
}

impl From<&Answers> for AnswersRow {
    fn from(answers: &Answers) -> Self {
        let Given { source, as_of, dates, basis, act, aspect, mapping } = &answers.given;
        let mapping = (!mapping.is_empty()).then(|| serde_json::to_string(mapping).ok());
        Self {
            mode: answers.mode.code().to_owned(),
            closures: answers.closures,
            source: source.as_ref().map(ToString::to_string),
            as_of: as_of.map(|day| day.to_string()),
            dates: dates.map(|dates| dates.code().to_owned()),
            basis: basis.map(|basis| basis.code().to_owned()),
            act: act.map(|act| act.code().to_owned()),
            aspect: aspect.map(|aspect| aspect.code().to_owned()),
            mapping: mapping.flatten(),
        }
    }
}

impl AnswersRow {
    /// Reads them; `key` names the row of the table.
    pub(super) fn read(self, table: &'static str, key: &str) -> Result<Answers, StoreError> {
        let Self { mode, closures, source, as_of, dates, basis, act, aspect, mapping } = self;
        let corrupt = |column| {
            move |reason| StoreError::Corrupt { table, column, key: key.to_owned(), reason }
        };
        Ok(Answers {
            mode: Mode::parse(&mode).map_err(|error| corrupt("mode")(error.to_string()))?,
            closures,
            given: Given {
                source: cell(source, SourceId::parse, corrupt("source"))?,
                as_of: cell(as_of, Day::parse, corrupt("as_of"))?,
                dates: cell(dates, DateOrder::parse, corrupt("dates"))?,
                basis: cell(basis, Basis::parse, corrupt("basis"))?,
                act: cell(act, Act::parse, corrupt("act"))?,
                aspect: cell(aspect, Aspect::parse, corrupt("aspect"))?,
                mapping: cell(mapping, |text| serde_json::from_str(text), corrupt("mapping"))?
                    .unwrap_or_default(),
            },
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
