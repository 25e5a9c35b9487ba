//! Which rows of a table are wanted: those of one State, on one article, from one
//! source.

use super::{Dataset, Origin, Record, Table};
use crate::model::{ArticleNumber, MemberState, Provision, SourceId};

/// The rows wanted; all of them where nothing is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Those of one State.
    pub state: Option<MemberState>,
    /// Those on one article or a provision of it.
    pub article: Option<ArticleNumber>,
    /// Those that rest on one source.
    pub source: Option<SourceId>,
}

/// What a choice looks at; the code is its name in addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The State of a row.
    State,
    /// Its article.
    Article,
    /// Its source.
    Source,
}

impl Choice {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::State, Self::Article, Self::Source];

    /// Its name in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Article => "article",
            Self::Source => "source",
        }
    }

    /// Whether the rows of a table can be chosen by it.
    #[must_use]
    pub fn is_of(self, table: Table) -> bool {
        self.columns().iter().any(|column| table.columns().contains(column))
    }

    const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::State => &["member_state"],
            Self::Article => &["article", "provision"],
            Self::Source => &["source_id"],
        }
    }
}

impl Selection {
    /// Whether every row is wanted.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// The first choice that is made and that the rows of a table do not have.
    #[must_use]
    pub fn unfit(&self, table: Table) -> Option<Choice> {
        Choice::ALL.into_iter().find(|choice| self.is_made(*choice) && !choice.is_of(table))
    }

    fn is_made(&self, choice: Choice) -> bool {
        match choice {
            Choice::State => self.state.is_some(),
            Choice::Article => self.article.is_some(),
            Choice::Source => self.source.is_some(),
        }
    }

    /// The rows of a table that are wanted, with where each entered.
    #[must_use]
    pub fn rows(&self, dataset: &Dataset, table: Table) -> Vec<(Record, Origin)> {
        let mut rows = dataset.rows(table);
        if !self.is_everything() {
            rows.retain(|(record, _)| self.holds(record));
        }
        rows
    }

    fn holds(&self, record: &Record) -> bool {
        let cells = record.cells();
        let columns = record.table().columns();
        let cell = |name: &str| {
            let at = columns.iter().position(|column| *column == name)?;
            cells.get(at).map(String::as_str).filter(|text| !text.is_empty())
        };
        let of_state = self
            .state
            .is_none_or(|state| cell("member_state").is_some_and(|code| code == state.code()));
        let of_article = self.article.is_none_or(|article| {
            let named = cell("article").and_then(|text| ArticleNumber::parse(text).ok());
            let of_provision = cell("provision").and_then(|text| Provision::parse(text).ok());
            named.or(of_provision.map(|provision| provision.article())) == Some(article)
        });
        let of_source = self
            .source
            .as_ref()
            .is_none_or(|source| cell("source_id").is_some_and(|id| id == source.as_str()));
        of_state && of_article && of_source
    }
}

#[cfg(all(test, feature = "ingest"))]
mod tests {
    use super::*;
    use crate::reference;

    #[track_caller]
    fn check(table: Table, selection: &Selection, of: impl Fn(&str) -> bool) {
        let dataset = reference::dataset();
        let rows = selection.rows(&dataset, table);
        assert!(!rows.is_empty(), "{table}: nothing is chosen");
        assert!(rows.len() < dataset.count(table), "{table}: everything is chosen");
        for (record, _) in rows {
            assert!(of(&record.cells().join(",")), "{table}: {record:?}");
        }
    }

    #[test]
    fn rows_are_chosen_by_state_article_and_source() {
        let greece = MemberState::parse("EL").ok();
        let of_state = Selection { state: greece, ..Selection::default() };
        check(Table::Assessments, &of_state, |row| row.contains(",EL,") || row.starts_with("EL,"));
        check(Table::Infringements, &of_state, |row| row.contains("EL"));
        let fifth = ArticleNumber::parse("5").ok();
        let of_article = Selection { article: fifth, ..Selection::default() };
        check(Table::Penalties, &of_article, |row| row.contains(",5"));
    }

    #[test]
    fn a_choice_that_a_table_does_not_have_is_named() {
        let greece = MemberState::parse("EL").ok();
        let of_state = Selection { state: greece, ..Selection::default() };
        assert_eq!(of_state.unfit(Table::Sources), Some(Choice::State));
        assert_eq!(of_state.unfit(Table::Measures), None);
        assert_eq!(Selection::default().unfit(Table::Directives), None);
    }
}
