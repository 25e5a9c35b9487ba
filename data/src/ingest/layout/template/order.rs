//! In which order the columns of a sheet write day and month: as their other
//! dates show, else as whoever imports the file chose for it.

use std::collections::BTreeMap;

use super::{date, row::Column};
use crate::{
    ingest::{
        blank::plain,
        layout::undecided::Undecided,
        options::DateOrder,
        sheet::{Cell, Row},
    },
    issue::Answer,
    model::Day,
    table::Holds,
};

/// What is known of the order.
#[derive(Debug, Default)]
pub(in crate::ingest::layout) struct Orders {
    /// What was chosen for the whole file.
    chosen: Option<DateOrder>,
    /// The rows that first showed an order, by column.
    shown: BTreeMap<&'static str, Shown>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Shown {
    day_first: Option<u32>,
    month_first: Option<u32>,
}

impl Orders {
    /// Nothing but what was chosen for the file.
    pub(in crate::ingest::layout) fn chosen(chosen: Option<DateOrder>) -> Self {
        Self { chosen, shown: BTreeMap::new() }
    }

    /// Takes note of what the dates of a row show.
    pub(in crate::ingest::layout) fn note(&mut self, columns: &[Column], row: &Row) {
        for column in columns.iter().filter(|column| column.holds == Holds::Date) {
            let Cell::Text(text) = row.cell(column.at) else { continue };
            self.note_text(column.name, row.number, text);
        }
    }

    /// Takes note of what a date in a column shows.
    pub(in crate::ingest::layout) fn note_text(
        &mut self,
        column: &'static str,
        row: u32,
        text: &str,
    ) {
        let Some(order) = date::order(&plain(text)) else { return };
        let shown = self.shown.entry(column).or_default();
        let first = match order {
            DateOrder::DayFirst => &mut shown.day_first,
            DateOrder::MonthFirst => &mut shown.month_first,
        };
        first.get_or_insert(row);
    }

    /// The day that a text of a column is.
    ///
    /// # Errors
    /// With what is wrong and how to mend it.
    pub(in crate::ingest::layout) fn day(
        &self,
        column: &str,
        text: &str,
        (day_first, month_first): (Day, Day),
    ) -> Result<Day, Undecided> {
        let shown = self.shown.get(column).copied().unwrap_or_default();
        let order = match (shown.day_first, shown.month_first) {
            (Some(day), Some(month)) => {
                let message = format!(
                    "`{text}` can be {day_first} or {month_first}, and its column writes the day first in row {day} but the month first in row {month}; write the year first in this cell, such as {day_first}"
                );
                return Err(Undecided { message, asks: None });
            }
            (Some(_), None) => Some(DateOrder::DayFirst),
            (None, Some(_)) => Some(DateOrder::MonthFirst),
            (None, None) => self.chosen,
        };
        match order {
            Some(DateOrder::DayFirst) => Ok(day_first),
            Some(DateOrder::MonthFirst) => Ok(month_first),
            // With dots the day stands first in each language that writes them.
            None if text.contains('.') => Ok(day_first),
            None => Err(Undecided {
                message: format!(
                    "`{text}` can be {day_first} (day first) or {month_first} (month first), and no other date of its column tells which; write the year first, or say for the whole file which number is the day"
                ),
                asks: Some(Answer::Dates),
            }),
        }
    }
}
