//! What one cell comes to as text for its column, and what is wrong with it. It
//! knows what columns hold, and no table.

use std::borrow::Cow;

use super::{
    damage::{damage, escape, failed, is_failed},
    date::{Dated, dated, held},
};
use crate::{
    ingest::{
        blank::{plain, trimmed},
        sheet::Cell,
    },
    issue::{Code, Severity},
    model::Day,
    table::Holds,
};

/// What a cell comes to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::ingest::layout) struct Read<'a> {
    /// Its text, as the column reads it.
    pub(in crate::ingest::layout) text: Cow<'a, str>,
    /// The days between which its column has to decide: if the first number of
    /// the text is the day, and if it is the month.
    pub(in crate::ingest::layout) either: Option<(Day, Day)>,
    /// What is wrong with it. With an error its text is of no use.
    pub(in crate::ingest::layout) fault: Option<(Code, Severity, String)>,
}

impl<'a> Read<'a> {
    fn of(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    fn wrong(code: Code, message: impl Into<String>) -> Self {
        Self { fault: Some((code, Severity::Error, message.into())), ..Self::default() }
    }

    /// Whether it must not be used.
    pub(in crate::ingest::layout) const fn is_wrong(&self) -> bool {
        matches!(self.fault, Some((_, Severity::Error, _)))
    }
}

/// Reads a cell for a column.
pub(in crate::ingest::layout) fn read(cell: &Cell, holds: Holds) -> Read<'_> {
    match cell {
        Cell::Blank => Read::default(),
        Cell::Text(text) => of_text(text, holds),
        Cell::Time(text) => match held(text) {
            Dated::Wrong(message) if holds == Holds::Date => Read::wrong(Code::BadValue, message),
            Dated::Day(day) => Read::of(day.to_string()),
            _ => Read::of(text.as_str()),
        },
        Cell::Number(number) if holds == Holds::Text && !is_kept(*number) => Read::wrong(
            Code::BadValue,
            format!(
                "{} is a number with more digits than a spreadsheet keeps, so what was typed is lost; format the cell as text and type it again",
                cell.text()
            ),
        ),
        Cell::Number(_) if holds == Holds::Date => of_date(cell.text()),
        Cell::Number(_) | Cell::Truth(_) => Read::of(cell.text()),
        Cell::Error(text) => Read::wrong(Code::ErrorCell, failed(text)),
        Cell::NotCalculated => Read::wrong(
            Code::NotCalculated,
            "this cell holds a formula without its result; open the file in a spreadsheet program, save it there, and import it again",
        ),
    }
}

/// Whether a spreadsheet keeps every digit of a number.
fn is_kept(number: f64) -> bool {
    number.is_finite() && number.abs() < 1e15
}

fn of_text(text: &str, holds: Holds) -> Read<'_> {
    let text = trimmed(text);
    if let Some((code, message)) = damage(text) {
        return Read::wrong(code, message);
    }
    if is_failed(text) {
        return Read::wrong(Code::ErrorCell, failed(text));
    }
    match holds {
        Holds::Text => Read {
            text: Cow::Borrowed(text),
            either: None,
            fault: escape(text).map(|escape| {
                let message = format!(
                    "this text holds `{escape}`, as web pages write a sign; it is kept as it is. Write the sign itself if that is meant"
                );
                (Code::EscapedText, Severity::Warning, message)
            }),
        },
        Holds::Code => Read::of(plain(text)),
        Holds::Number => Read::of(with_point(plain(text))),
        Holds::Date => of_date(plain(text)),
    }
}

fn of_date(text: Cow<'_, str>) -> Read<'_> {
    match dated(&text) {
        Dated::AsWritten => Read::of(text),
        Dated::Day(day) => Read::of(day.to_string()),
        Dated::Either { day_first, month_first } => {
            Read { either: Some((day_first, month_first)), ..Read::of(text) }
        }
        Dated::Wrong(message) => Read::wrong(Code::BadValue, message),
    }
}

/// A decimal comma as a point. Before three digits a comma may also part
/// thousands, so that stays as it is and is no number.
fn with_point(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.split_once(',') {
        Some((whole, part)) if is_digits(whole) && is_digits(part) && part.len() != 3 => {
            Cow::Owned(format!("{whole}.{part}"))
        }
        _ => text,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &Cell, holds: Holds, expected: &str) {
        let read = read(cell, holds);
        let found = match (&read.fault, &read.either) {
            (Some((code, severity, _)), _) => format!("{severity} {code}: {}", read.text),
            (None, Some((day, other))) => format!("{day} or {other}"),
            (None, None) => read.text.into_owned(),
        };
        assert_eq!(found, expected, "{cell:?}");
    }

    #[track_caller]
    fn check_text(text: &str, holds: Holds, expected: &str) {
        check(&Cell::of_text(text), holds, expected);
    }

    #[test]
    fn text_is_read_as_its_column_has_it() {
        check_text("\u{a0}not\u{a0}transposed\u{200b}", Holds::Code, "not transposed");
        check_text("\u{a0}§\u{a0}5 ", Holds::Text, "§\u{a0}5");
        check_text("7,5", Holds::Number, "7.5");
        check_text("1,500", Holds::Number, "1,500");
        check_text("7,5", Holds::Text, "7,5");
        check_text("1,5,5", Holds::Number, "1,5,5");
        check_text("25/07/2019", Holds::Date, "2019-07-25");
        check_text("25/07/2019", Holds::Text, "25/07/2019");
        check_text("1/2/2026", Holds::Date, "2026-02-01 or 2026-01-02");
        check_text("25/07/19", Holds::Date, "error bad_value: ");
        check_text("A &amp; B", Holds::Text, "warning escaped_text: A &amp; B");
        check_text(
            "pr&eacute;judice, &#233;",
            Holds::Text,
            "warning escaped_text: pr&eacute;judice, &#233;",
        );
        check_text("AT&T; R&D", Holds::Text, "AT&T; R&D");
        check_text("pr\u{fffd}judice", Holds::Text, "error lost_letters: ");
        check_text("transposiÃ§Ã£o", Holds::Text, "error double_encoded: ");
        check_text("#DIV/0!", Holds::Text, "error error_cell: ");
        check_text("#BEZUG!", Holds::Code, "error error_cell: ");
        check_text("#N/A", Holds::Date, "error error_cell: ");
        check_text("########", Holds::Date, "error error_cell: ");
        check_text("#5", Holds::Text, "#5");
        check_text("#", Holds::Text, "#");
    }

    #[test]
    fn what_a_spreadsheet_holds_is_read_as_people_see_it() {
        check(&Cell::Number(2013.0), Holds::Text, "2013");
        check(&Cell::Number(2013.0), Holds::Date, "2013");
        check(&Cell::Number(43_756.0), Holds::Date, "error bad_value: ");
        check(&Cell::Number(7.5), Holds::Number, "7.5");
        check(&Cell::Number(1e308), Holds::Text, "error bad_value: ");
        check(&Cell::Number(1e308), Holds::Number, "1E308");
        check(&Cell::Number(5.0), Holds::Code, "5");
        check(&Cell::Time("2019-10-10T00:00:00".to_owned()), Holds::Date, "2019-10-10");
        check(&Cell::Time("2019-10-10".to_owned()), Holds::Text, "2019-10-10");
        check(&Cell::Time("2019-10-10T12:30:00".to_owned()), Holds::Date, "error bad_value: ");
        check(&Cell::Time("2019-10-10T12:30:00".to_owned()), Holds::Text, "2019-10-10T12:30:00");
        check(&Cell::Error("#DIV/0!".to_owned()), Holds::Text, "error error_cell: ");
        check(&Cell::NotCalculated, Holds::Code, "error not_calculated: ");
        check(&Cell::Blank, Holds::Date, "");
        check(&Cell::Truth(true), Holds::Text, "TRUE");
    }
}
