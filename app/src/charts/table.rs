//! What a chart draws, as figures: a table for the page, and the same as CSV.

use std::borrow::Cow;

use data::{
    snapshot::METHOD,
    table::{csv_line, guarded},
};

use crate::context::PageContext;

/// Exactly what is drawn, row by row.
pub(crate) struct ChartTable {
    /// What all of it is of, which its page says around it: columns of files alone
    /// that are the same in every row, with their codes.
    pub(crate) of: Vec<(&'static str, String)>,
    /// The columns.
    pub(crate) columns: Vec<Column>,
    /// The rows: a datum for each column.
    pub(crate) rows: Vec<Vec<Datum>>,
}

/// A column.
pub(crate) struct Column {
    /// Its heading in files: a code that never changes with the language.
    pub(crate) code: &'static str,
    /// Its heading in the page.
    pub(crate) heading: String,
    /// Whether it holds figures, which stand at the right.
    pub(crate) is_number: bool,
    /// Whether the page shows it; what it says there in other words, files have
    /// as codes.
    pub(crate) in_page: bool,
}

/// One figure or name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Datum {
    /// As files have it: a number, a code, an ISO day; empty where not known.
    pub(crate) code: String,
    /// As the page says it, in words; what is not known says so.
    pub(crate) words: String,
    /// The language of the words if it is not the page's; empty where it is not known.
    pub(crate) language: Option<&'static str>,
    /// Where it is opened, if it can be.
    pub(crate) to: Option<String>,
}

impl Column {
    /// A column of names, codes or days.
    pub(crate) const fn words(code: &'static str, heading: String) -> Self {
        Self { code, heading, is_number: false, in_page: true }
    }

    /// A column of codes that stands in files alone.
    pub(crate) const fn in_files(code: &'static str) -> Self {
        Self { code, heading: String::new(), is_number: false, in_page: false }
    }

    /// A column of figures.
    pub(crate) const fn number(code: &'static str, heading: String) -> Self {
        Self { code, heading, is_number: true, in_page: true }
    }
}

impl Datum {
    /// A name with its code.
    pub(crate) fn new(code: &impl ToString, words: impl Into<String>) -> Self {
        Self { code: code.to_string(), words: words.into(), ..Self::default() }
    }

    /// A figure.
    pub(crate) fn number(number: usize) -> Self {
        Self::new(&number, number.to_string())
    }

    /// The same, in a language of its own if there is one.
    #[must_use]
    pub(crate) fn written_in(self, language: Option<&'static str>) -> Self {
        Self { language, ..self }
    }

    /// The same, with where it is opened.
    #[must_use]
    pub(crate) fn to(self, address: String) -> Self {
        Self { to: Some(address), ..self }
    }
}

impl ChartTable {
    /// The table as comma-separated text. Every row ends with what it is of, day,
    /// edition and method, so that it can be moved and still be traced.
    pub(crate) fn csv(&self, ctx: &PageContext) -> String {
        let clocks = [
            ("on", ctx.on.to_string()),
            ("revision", ctx.snapshot.revision().to_string()),
            ("method", METHOD.to_string()),
        ];
        let same = || self.of.iter().chain(&clocks);
        let headings = self.columns.iter().map(|column| column.code);
        let headings = headings.chain(same().map(|(code, _)| *code));
        let mut text = csv_line(&headings.collect::<Vec<_>>());
        for row in &self.rows {
            let cells = self.columns.iter().zip(row).map(|(column, datum)| cell(column, datum));
            let cells = cells.chain(same().map(|(_, value)| Cow::Borrowed(value.as_str())));
            text += &csv_line(&cells.collect::<Vec<_>>());
        }
        text
    }
}

/// A cell as files have it: text is guarded, figures stay figures.
fn cell<'a>(column: &Column, datum: &'a Datum) -> Cow<'a, str> {
    let text = datum.code.as_str();
    let is_figure = column.is_number && text.parse::<f64>().is_ok_and(f64::is_finite);
    if is_figure { Cow::Borrowed(text) } else { guarded(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference;

    #[test]
    fn text_is_never_a_formula_and_figures_stay_figures() {
        #[track_caller]
        fn check(is_number: bool, code: &str, expected: &str) {
            let column = Column { is_number, ..Column::in_files("x") };
            assert_eq!(cell(&column, &Datum::new(&code, "")), expected);
        }
        check(false, "=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")");
        check(false, "+1", "'+1");
        check(false, "-1", "'-1");
        check(false, "@SUM(A1)", "'@SUM(A1)");
        check(false, "\t=1", "'\t=1");
        check(false, "\r=1", "'\r=1");
        check(false, "5(2)", "5(2)");
        check(true, "-862", "-862");
        check(true, "+1.5", "+1.5");
        check(true, "-cmd", "'-cmd");
        check(true, "-inf", "'-inf");
        check(true, "", "");
    }

    #[test]
    fn rows_carry_what_they_are_of_with_day_edition_and_method() {
        let table = ChartTable {
            of: vec![("aspect", "conformity".to_owned())],
            columns: vec![
                Column::words("node", "Part".to_owned()),
                Column::number("reported", "Reported".to_owned()),
            ],
            rows: vec![vec![Datum::new(&"a,b", "A, B"), Datum::number(3)]],
        };
        let expected =
            "node,reported,aspect,on,revision,method\n\"a,b\",3,conformity,2015-03-11,1,1\n";
        assert_eq!(table.csv(&reference::context("2015-03-11")).replace('\r', ""), expected);
    }
}
