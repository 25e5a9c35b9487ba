//! The days in a cell: one, or several parted by `;`, a line break, `and` or a comma.
//! What is no day is told, and so is a day that could be another.

use crate::{
    ingest::{
        layout::template::{self, Orders},
        sheet::Cell,
        words::between_ands,
    },
    issue::{Answer, Code},
    model::EdtfDate,
    table::Holds,
};

/// What is wrong with a text in a cell of days.
pub(super) struct NoDay {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) asks: Option<Answer>,
}

impl NoDay {
    fn bad(message: impl Into<String>) -> Self {
        Self { code: Code::BadValue, message: message.into(), asks: None }
    }
}

/// The days in a cell; `column` is the name under which its order is kept.
pub(super) fn days(
    cell: &Cell,
    column: &'static str,
    orders: &Orders,
) -> Result<Vec<EdtfDate>, NoDay> {
    let whole = one(cell, column, orders);
    let Cell::Text(text) = cell else { return whole.map(|day| day.into_iter().collect()) };
    let parts: Vec<&str> = parts(text);
    if parts.len() < 2 {
        return whole.map(|day| day.into_iter().collect());
    }
    let mut days = Vec::new();
    for part in parts {
        let part = Cell::of_text(part);
        days.extend(one(&part, column, orders)?);
    }
    Ok(days)
}

/// The texts in a cell of days.
pub(super) fn parts(text: &str) -> Vec<&str> {
    // Greek has a raised dot for a semicolon.
    let parts = text.split([';', '·', '\u{387}', '\n', '\r', '|', '+', '&']);
    let parts = parts.flat_map(|part| {
        // "10 July 2015, 12 May 2016", but not "July 10, 2015"
        let commas: Vec<&str> = part.split(',').collect();
        if commas.iter().all(has_year) { commas } else { vec![part] }
    });
    let parts = parts.flat_map(joined);
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// "12 mars 2015 et 14 avril 2016", if each side has a year.
fn joined(part: &str) -> Vec<&str> {
    let found = between_ands(part);
    if found.iter().all(has_year) { found } else { vec![part] }
}

fn has_year(part: &&str) -> bool {
    part.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit))
}

fn one(cell: &Cell, column: &'static str, orders: &Orders) -> Result<Option<EdtfDate>, NoDay> {
    let read = template::cell::read(cell, Holds::Date);
    if let Some((code, _, message)) = read.fault {
        return Err(NoDay { code, message, asks: None });
    }
    if read.text.is_empty() {
        return Ok(None);
    }
    if let Some(either) = read.either {
        return match orders.day(column, &read.text, either) {
            Ok(day) => Ok(EdtfDate::parse(&day.to_string()).ok()),
            Err(undecided) => Err(NoDay {
                code: Code::AmbiguousDate,
                message: undecided.message,
                asks: undecided.asks,
            }),
        };
    }
    EdtfDate::parse(&read.text).map(Some).map_err(|_| {
        NoDay::bad(format!(
            "`{}` is no day; write year, month and day, such as 2019-07-25, and several with `;` between them",
            read.text.trim()
        ))
    })
}
